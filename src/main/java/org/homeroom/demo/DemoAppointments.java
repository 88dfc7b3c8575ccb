package org.homeroom.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeroom.appointment.AppointmentDay;
import org.homeroom.appointment.Appointments;
import org.homeroom.appointment.Plan;
import org.homeroom.appointment.PlanWish;
import org.homeroom.event.AppointmentDays;
import org.homeroom.event.AppointmentRun;
import org.homeroom.event.EventAdministration;
import org.homeroom.event.HostWish;
import org.homeroom.message.Outbox;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Visits;
import org.homeroom.registration.VisitsRequest;
import org.homeroom.school.PlaceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A day on which families meet four teachers, and some who have booked already. */
@Component
@Profile("demo")
class DemoAppointments {

    private final EventAdministration events;
    private final AppointmentDays days;
    private final Appointments appointments;
    private final Visits visits;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    DemoAppointments(
            EventAdministration events,
            AppointmentDays days,
            Appointments appointments,
            Visits visits,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.events = events;
        this.days = days;
        this.appointments = appointments;
        this.visits = visits;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void create(DemoContent content, DemoEvents.Made made, DemoCalendar calendar) {
        var conferences = content.school().conferences();
        var id = Objects.requireNonNull(made.events().get(conferences.event()));
        var runs = conferences.hosts().entrySet().stream()
                .map(host -> run(conferences, host.getKey(), host.getValue(), made.places(), calendar))
                .toList();
        days.generate(id, runs);
        events.publish(id);
        var slug = events.find(id).orElseThrow().slug();
        var random = new Random(2027);
        var families = new DemoFamilies(content.communities(), content.school().words(), random);
        for (int family = 0; family < conferences.families(); family++) {
            var day = appointments.day(slug).orElseThrow();
            book(day, families.next(day.hosts().getFirst().free().getFirst()), 1 + family % 3, random);
        }
    }

    private static AppointmentRun run(
            DemoContent.Conferences day,
            String host,
            String place,
            Map<String, PlaceId> places,
            DemoCalendar calendar) {
        var start = calendar.start(day.slot()).atZone(calendar.zone());
        return new AppointmentRun(
                new HostWish.Named(host),
                start.toLocalDate(),
                start.toLocalTime(),
                day.to(),
                Duration.ofMinutes(day.slot().minutes()),
                Duration.ZERO,
                new AppointmentRun.Pause(day.pauseFrom(), day.pauseTo()),
                place.isEmpty() ? null : places.get(place),
                place.isEmpty() ? "https://meet.example.org/teachers" : null,
                day.slot().spoken(),
                Set.of());
    }

    private void book(AppointmentDay day, RegistrationRequest family, int teachers, Random random) {
        int first = random.nextInt(day.hosts().size());
        var hosts = IntStream.range(0, teachers)
                .mapToObj(number -> day.hosts()
                        .get((first + number) % day.hosts().size())
                        .host()
                        .id())
                .toList();
        var plans = appointments
                .propose(day, new PlanWish(hosts, null, null, null, null))
                .plans();
        transaction.executeWithoutResult(status -> {
            visits.book(request(family, plans.get(random.nextInt(plans.size()))));
            family.contact().byEmail().or(family.contact()::byPhone).ifPresent(outbox::forget);
        });
    }

    private static VisitsRequest request(RegistrationRequest family, Plan plan) {
        var child = family.children().stream()
                .findFirst()
                .map(Newcomer.Child::firstName)
                .orElse("");
        List<VisitsRequest.Visit> wished = plan.visits().stream()
                .map(visit -> new VisitsRequest.Visit(
                        visit.slot(), child, family.wishes().question()))
                .toList();
        return new VisitsRequest(family.key(), null, wished, family.adults(), family.contact(), family.wishes());
    }
}
