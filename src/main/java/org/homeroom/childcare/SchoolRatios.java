package org.homeroom.childcare;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

/** The ratios a school chose. Its own figures are kept when it goes by somebody else's. */
@Entity
@Table(name = "school_ratios")
class SchoolRatios {

    @Id
    private UUID schoolId;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private RatioPreset preset;

    @ElementCollection
    @CollectionTable(name = "school_own_ratio", joinColumns = @JoinColumn(name = "school_id"))
    @MapKeyColumn(name = "from_age")
    @Column(name = "children")
    private Map<Integer, Integer> own = new TreeMap<>();

    SchoolRatios(SchoolId school, RatioPreset preset) {
        this.schoolId = school.value();
        this.preset = preset;
    }

    @SuppressWarnings("NullAway.Init")
    protected SchoolRatios() {}

    void goBy(RatioPreset chosen) {
        preset = chosen;
    }

    void goByOwn(Ratios ratios) {
        preset = RatioPreset.OWN;
        own.keySet().retainAll(ratios.mostFrom().keySet());
        own.putAll(ratios.mostFrom());
    }

    ChosenRatios snapshot() {
        return new ChosenRatios(preset, preset.ratios().orElseGet(this::own));
    }

    private Ratios own() {
        return new Ratios(new TreeMap<>(own));
    }
}
