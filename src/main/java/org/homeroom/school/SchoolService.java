package org.homeroom.school;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools of this installation and their places. Who may open one is decided by whoever calls. */
@Service
public class SchoolService {

    private final SchoolRepository schools;
    private final PlaceRepository places;
    private final Session session;
    private final Clock clock;

    SchoolService(SchoolRepository schools, PlaceRepository places, Session session, Clock clock) {
        this.schools = schools;
        this.places = places;
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    public SchoolId create(NewSchool school) {
        return schools.save(new SchoolEntity(school, clock.instant()))
                .snapshot()
                .id();
    }

    @Transactional
    public PlaceId addPlace(SchoolId school, NewPlace place) {
        return places.save(new PlaceEntity(school, place)).snapshot().id();
    }

    /** The school that was opened first: the one a page speaks for when it belongs to no school in particular. */
    @Transactional(readOnly = true)
    public Optional<School> first() {
        return schools.findFirstByOrderByCreatedAt().map(SchoolEntity::snapshot);
    }

    /** @throws java.util.NoSuchElementException when there is no such school */
    @Transactional(readOnly = true)
    public School get(SchoolId id) {
        return schools.findById(id.value()).orElseThrow().snapshot();
    }

    /** @throws java.util.NoSuchElementException when there is no such school */
    @Transactional(readOnly = true)
    public Settings settings(SchoolId id) {
        return schools.findById(id.value()).orElseThrow().settings();
    }

    @Transactional
    public void decide(SchoolId id, Settings settings) {
        schools.findById(id.value()).orElseThrow().decide(settings);
    }

    @Transactional(readOnly = true)
    public Map<SchoolId, School> all() {
        return StreamSupport.stream(schools.findAll().spliterator(), false)
                .map(SchoolEntity::snapshot)
                .collect(Collectors.toMap(School::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<Place> places(SchoolId school) {
        return places.findBySchoolId(school.value()).stream()
                .map(PlaceEntity::snapshot)
                .toList();
    }

    /** Those this transaction knows already are not asked for again. */
    @Transactional(readOnly = true)
    public Map<PlaceId, Place> places(Collection<PlaceId> ids) {
        var values = ids.stream().map(PlaceId::value).toList();
        return session.findMultiple(PlaceEntity.class, values, SessionCheckMode.ENABLED).stream()
                .filter(Objects::nonNull)
                .map(PlaceEntity::snapshot)
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }
}
