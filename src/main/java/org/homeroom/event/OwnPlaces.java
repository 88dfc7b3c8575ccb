package org.homeroom.event;

import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that a school plans its slots in places of its own. */
@Component
class OwnPlaces {

    private final SchoolService schools;

    OwnPlaces(SchoolService schools) {
        this.schools = schools;
    }

    /** @throws NoSuchElementException for a place of another school, as for one that never was; null is no place */
    void check(SchoolId school, Collection<? extends @Nullable PlaceId> wanted) {
        var own = schools.places(school).stream().map(Place::id).collect(Collectors.toSet());
        if (!wanted.stream().filter(Objects::nonNull).allMatch(own::contains)) {
            throw new NoSuchElementException("not a place of this school");
        }
    }
}
