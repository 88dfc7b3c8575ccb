package org.homeroom.childcare;

import java.util.Comparator;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.event.SlotId;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many children one adult may care for at one's school. Whoever changes it changes the places of coming slots. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
public class RatioSettings {

    private final SchoolRatiosRepository settings;
    private final RoomPlaces places;
    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Audit audit;

    RatioSettings(
            SchoolRatiosRepository settings,
            RoomPlaces places,
            SchoolService schools,
            CurrentStaff staff,
            Audit audit) {
        this.settings = settings;
        this.places = places;
        this.schools = schools;
        this.staff = staff;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public ChosenRatios get() {
        return places.ratios(staff.get().school());
    }

    /** To go by these from now on. @throws IllegalArgumentException for {@link RatioPreset#OWN}, which needs figures */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void goBy(RatioPreset preset) {
        if (preset.ratios().isEmpty()) {
            throw new IllegalArgumentException("own ratios are told in figures");
        }
        own().goBy(preset);
        changed(preset);
    }

    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void goByOwn(Ratios ratios) {
        own().goByOwn(ratios);
        changed(RatioPreset.OWN);
    }

    private SchoolRatios own() {
        var school = staff.get().school();
        return settings.findById(school.value())
                .orElseGet(() -> settings.save(new SchoolRatios(
                        school, RatioPreset.usualIn(schools.get(school).region()))));
    }

    private void changed(RatioPreset preset) {
        SchoolId school = staff.get().school();
        audit.record("childcare.ratios", school.value().toString(), preset.name());
        places.coming(school).stream()
                .sorted(Comparator.comparing(SlotId::value)) // rows in one order: no deadlock
                .forEach(places::reckon);
    }
}
