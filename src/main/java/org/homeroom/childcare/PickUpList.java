package org.homeroom.childcare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was named for a registration. Who must not fetch a child does not, whoever else says that they may: names
 * are compared as they are read, not as they are written.
 *
 * @param everyone those who were taken off, too
 */
record PickUpList(List<PickUpEntity> everyone) {

    List<PickUpPerson> mustNot() {
        return listed(PickUpKind.MUST_NOT);
    }

    /** Each once, whether staff or the family or both said so. */
    List<PickUpPerson> barred() {
        var barred = new ArrayList<PickUpPerson>();
        mustNot().stream()
                .filter(person -> barred.stream().noneMatch(other -> isSame(other.name(), person.name())))
                .forEach(barred::add);
        return barred;
    }

    /** Also those who must not: what one wrote, one finds again. */
    List<PickUpPerson> named(PickUpKind kind) {
        return listed(kind);
    }

    List<PickUpPerson> may() {
        return listed(PickUpKind.MAY).stream()
                .filter(person -> !isBarred(person.name()))
                .toList();
    }

    boolean isBarred(String name) {
        return mustNot().stream().anyMatch(barred -> isSame(barred.name(), name));
    }

    /** Somebody of whom it was once said that they may. */
    Optional<HandOver.Fetched> fetched(UUID id) {
        return everyone.stream()
                .filter(each -> each.is(PickUpKind.MAY) && each.snapshot().id().equals(id))
                .findFirst()
                .map(each -> new HandOver.Fetched(id, each.snapshot().name(), note(each)));
    }

    private @Nullable HandOverNote note(PickUpEntity person) {
        if (isBarred(person.snapshot().name())) {
            return HandOverNote.MUST_NOT;
        }
        return person.isListed() ? null : HandOverNote.NOT_LISTED;
    }

    static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[\\s\\p{P}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private List<PickUpPerson> listed(PickUpKind kind) {
        return everyone.stream()
                .filter(each -> each.isListed() && each.is(kind))
                .map(PickUpEntity::snapshot)
                .toList();
    }
}
