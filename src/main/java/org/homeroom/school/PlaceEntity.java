package org.homeroom.school;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.language.LocalizedText;
import org.jspecify.annotations.Nullable;

@Entity(name = "Place")
@Table(name = "place")
class PlaceEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private boolean stepFree;
    private boolean hearingLoop;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "place_name", joinColumns = @JoinColumn(name = "place_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    @BatchSize(size = 50)
    private Map<String, String> names = new HashMap<>();

    PlaceEntity(SchoolId school, NewPlace place) {
        schoolId = school.value();
        stepFree = place.stepFree();
        hearingLoop = place.hearingLoop();
        names.putAll(place.name().texts());
    }

    @SuppressWarnings("NullAway.Init")
    protected PlaceEntity() {}

    Place snapshot() {
        return new Place(
                new PlaceId(Objects.requireNonNull(id)), new LocalizedText(Map.copyOf(names)), stepFree, hearingLoop);
    }
}
