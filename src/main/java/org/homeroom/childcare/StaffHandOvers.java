package org.homeroom.childcare;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.childcare.CareEvening.Stay;
import org.homeroom.childcare.Going.Fetcher;
import org.homeroom.event.SlotId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff say of a child in a room whose phone is lost or broken: that it is with its family. It ends what the phone
 * began, and stands in the log under the name of whoever said it. Only of one’s own school.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class StaffHandOvers {

    private final HandOverRepository handOvers;
    private final PickUps pickUps;
    private final CurrentStaff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffHandOvers(
            HandOverRepository handOvers,
            PickUps pickUps,
            CurrentStaff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handOvers = handOvers;
        this.pickUps = pickUps;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The names of those who must not fetch a child, each once.
     *
     * @param came the fact by which it had come
     */
    @Transactional(readOnly = true)
    public List<String> mustNot(SlotId slot, UUID came) {
        return find(slot, came).stream()
                .flatMap(row -> pickUps.of(row.registration()).barred().stream())
                .map(PickUpPerson::name)
                .toList();
    }

    /**
     * False for a child that is not in a room any more, since a phone told so meanwhile.
     *
     * @param came the fact by which it had come
     * @param with who has it, 1 to {@link PickUpPerson#NAME_LENGTH} characters
     * @param reason how one knows, 1 to {@link RoomFact#REASON_LENGTH} characters
     */
    public boolean isWithFamily(SlotId slot, UUID came, String with, String reason) {
        check(with, PickUpPerson.NAME_LENGTH);
        check(reason, RoomFact.REASON_LENGTH);
        var in = find(slot, came).filter(this::isInside);
        in.ifPresent(row -> {
            var out = new RoomFact.Out(
                    UUID.randomUUID(),
                    clock.instant(),
                    row.registration(),
                    row.child(),
                    HandOverWay.STAFF,
                    came,
                    null,
                    reason);
            boolean isBarred = pickUps.of(row.registration()).isBarred(with);
            write(out, row, new Fetcher(null, with, isBarred ? HandOverNote.MUST_NOT : null));
            audit.record(
                    "childcare.withFamily",
                    out.id().toString(),
                    row.registration().toString());
        });
        return in.isPresent();
    }

    /** It was not so: the child is in the room. False for what a phone said, or was taken back already. */
    public boolean takeBack(SlotId slot, UUID said) {
        var outs = find(slot, said).filter(row -> row.teller().isStaff()).stream()
                .flatMap(this::saidLikewise)
                .toList();
        outs.forEach(row -> {
            write(new RoomFact.Undone(UUID.randomUUID(), clock.instant(), row.fact()), row, null);
            audit.record(
                    "childcare.withFamily.undo",
                    row.fact().toString(),
                    row.registration().toString());
        });
        return !outs.isEmpty();
    }

    /** Two of staff may have said the same at once: what one takes back would stand by the other’s word. */
    private Stream<HandOver> saidLikewise(HandOver out) {
        return evening(out).live().stream()
                .filter(each -> each.is(HandOver.Kind.OUT) && each.teller().isStaff())
                .filter(each ->
                        Objects.equals(each.going().endsId(), out.going().endsId()));
    }

    private Optional<HandOver> find(SlotId slot, UUID fact) {
        return handOvers.findByFactIdIn(List.of(fact)).stream()
                .filter(row -> row.isAboutAChild()
                        && row.evening().slot().equals(slot)
                        && row.evening().school().equals(staff.get().school()))
                .findFirst();
    }

    private boolean isInside(HandOver in) {
        return evening(in).inside().stream()
                .map(Stay::ins)
                .flatMap(List::stream)
                .anyMatch(each -> each.fact().equals(in.fact()));
    }

    private CareEvening evening(HandOver of) {
        return CareEvening.of(
                handOvers.findBySlotIdAndSessionNumber(of.evening().slot().value(), of.session()));
    }

    private void write(RoomFact fact, HandOver about, @Nullable Fetcher with) {
        handOvers.save(HandOver.of(fact, about.evening(), Teller.staff(staff.get()), clock.instant(), with)
                .about(about));
        events.publishEvent(new CareChanged(about.evening().slot()));
    }

    private static void check(String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException("1 to " + most + " characters");
        }
    }
}
