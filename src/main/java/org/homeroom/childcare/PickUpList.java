package org.homeroom.childcare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeroom.family.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was named for a registration. Who must not fetch a child does not, whoever else says that they may: names
 * are compared as they are read, not as they are written.
 *
 * @param everyone those who were taken off, too
 */
record PickUpList(List<PickUpEntity> everyone) {

    static final PickUpList NOBODY = new PickUpList(List.of());

    /** As if staff had named nobody who must not. */
    PickUpList asThePageHasIt() {
        return new PickUpList(everyone.stream()
                .filter(each -> each.is(PickUpKind.MAY) || !each.snapshot().byStaff())
                .toList());
    }

    List<PickUpPerson> mustNot() {
        return listed(PickUpKind.MUST_NOT);
    }

    /** Each once, whether staff or the family or both said so. */
    List<PickUpPerson> barred() {
        return once(mustNot().stream());
    }

    boolean isAnyoneBarred() {
        return !mustNot().isEmpty();
    }

    /** Also those who must not: what one wrote, one finds again. */
    List<PickUpPerson> named(PickUpKind kind) {
        return listed(kind);
    }

    /** The same for whom nothing is to be seen of what staff wrote besides: each name once. */
    List<PickUpPerson> namedOnce(PickUpKind kind) {
        return once(listed(kind).stream());
    }

    /** Of whom carers are told. */
    List<PickUpPerson> may() {
        return once(listed(PickUpKind.MAY).stream().filter(person -> !isBarred(person.name()) && !isUnsure(person)));
    }

    /**
     * Whether somebody who may was named on the family’s page while another must not fetch the children: it may have been
     * just that one, so staff have to name them, too.
     */
    boolean isUnsure(PickUpPerson person) {
        return !person.byStaff() && isSinceSomebodyMustNot(person.addedAt());
    }

    /** The same of an adult who came into the household then: whoever holds the link can write one into the party. */
    boolean isUnsure(PersonId adult, String name) {
        return isSinceSomebodyMustNot(writtenAt(adult))
                && may().stream().noneMatch(person -> isSame(person.name(), name));
    }

    /** Counted from the first who must not, also one taken off since: staff write a name anew to correct it. */
    private boolean isSinceSomebodyMustNot(Instant at) {
        return isAnyoneBarred()
                && everyone.stream()
                        .filter(each -> each.is(PickUpKind.MUST_NOT))
                        .anyMatch(barred -> at.isAfter(barred.snapshot().addedAt()));
    }

    /** An id begins with the millisecond in which it was made. */
    private static Instant writtenAt(PersonId person) {
        return Instant.ofEpochMilli(person.value().getMostSignificantBits() >>> 16);
    }

    boolean isBarred(String name) {
        return mustNot().stream().anyMatch(barred -> isSame(barred.name(), name));
    }

    /** Somebody of whom it was once said that they may. */
    Optional<Going.Fetcher> fetched(UUID id) {
        return everyone.stream()
                .filter(each -> each.is(PickUpKind.MAY) && each.snapshot().id().equals(id))
                .findFirst()
                .map(each -> new Going.Fetcher(id, each.snapshot().name(), note(each)));
    }

    private @Nullable HandOverNote note(PickUpEntity person) {
        if (isBarred(person.snapshot().name())) {
            return HandOverNote.MUST_NOT;
        }
        return person.isListed() && !isUnsure(person.snapshot()) ? null : HandOverNote.NOT_LISTED;
    }

    static boolean isSame(String one, String other) {
        return ReadName.of(one).isSame(ReadName.of(other));
    }

    /** Whether it may be the name of one who must not, in short or in full. */
    boolean isLikeBarred(String name) {
        var read = ReadName.of(name);
        return mustNot().stream().anyMatch(barred -> ReadName.of(barred.name()).isPartOf(read));
    }

    static List<PickUpPerson> once(Stream<PickUpPerson> people) {
        var once = new ArrayList<PickUpPerson>();
        people.filter(person -> once.stream().noneMatch(other -> isSame(other.name(), person.name())))
                .forEach(once::add);
        return once;
    }

    private List<PickUpPerson> listed(PickUpKind kind) {
        return everyone.stream()
                .filter(each -> each.isListed() && each.is(kind))
                .map(PickUpEntity::snapshot)
                .toList();
    }
}
