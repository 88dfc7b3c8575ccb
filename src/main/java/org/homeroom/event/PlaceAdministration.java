package org.homeroom.event;

import java.util.List;
import org.homeroom.account.Audit;
import org.homeroom.account.CurrentStaff;
import org.homeroom.school.NewPlace;
import org.homeroom.school.Place;
import org.homeroom.school.PlaceId;
import org.homeroom.school.SchoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places where a school's events can be. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PlaceAdministration {

    public static final int NAME_LENGTH = 200;

    private final SchoolService schools;
    private final CurrentStaff staff;
    private final Audit audit;

    PlaceAdministration(SchoolService schools, CurrentStaff staff, Audit audit) {
        this.schools = schools;
        this.staff = staff;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<Place> list() {
        return schools.places(staff.get().school());
    }

    /** One more place of the school of whoever is signed in. */
    public PlaceId add(NewPlace place) {
        var id = schools.addPlace(staff.get().school(), place);
        audit.record("place.add", id.toString(), "");
        return id;
    }
}
