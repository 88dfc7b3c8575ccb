package org.homeroom.interpreting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeroom.event.SlotSession;
import org.homeroom.school.PublicCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What interpreters answer, without an account: whoever holds the code in the link may say yes or no for that booking. */
@Service
@Transactional
public class InterpreterAnswers {

    private final BookingRepository bookings;
    private final LockedBookings locked;
    private final BookingSteps steps;
    private final JobReader reader;
    private final Clock clock;

    InterpreterAnswers(
            BookingRepository bookings, LockedBookings locked, BookingSteps steps, JobReader reader, Clock clock) {
        this.bookings = bookings;
        this.locked = locked;
        this.steps = steps;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(String code) {
        return read(code)
                .flatMap(bookings::findByCode)
                .flatMap(booking -> reader.find(booking.job().key())
                        .map(job -> new Invitation(
                                booking.snapshot(),
                                job,
                                booking.isLive() && clock.instant().isBefore(booking.end()))));
    }

    /**
     * False when nothing was changed; how it stands is then to be looked up.
     *
     * @param dates all of them as the interpreter was shown them: a yes to other times is none
     */
    public boolean confirm(String code, List<SlotSession> dates) {
        return answer(code, booking -> dates.equals(dates(booking)) && steps.confirm(booking));
    }

    /** Also after a yes. */
    public boolean decline(String code) {
        return answer(code, steps::decline);
    }

    private boolean answer(String code, Predicate<BookingEntity> step) {
        return read(code).flatMap(locked::find).filter(step).isPresent();
    }

    private List<SlotSession> dates(BookingEntity booking) {
        return reader.occasion(booking.job().slot()).orElseThrow().slot().sessions();
    }

    private static Optional<String> read(String code) {
        return PublicCode.read(code, PublicCode.LINK_LENGTH);
    }
}
