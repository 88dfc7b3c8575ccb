package org.homeroom.childcare.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeroom.account.Role;
import org.homeroom.event.AgeBand;
import org.homeroom.family.Contact;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoomListViewTest extends ChildcareScreens {

    @Autowired
    private Registrations registrations;

    @Test
    void listsTheChildrenOfEachRoomOnAPageOfItsOwn() {
        var toddlers = workshop.room(slot, "Blue room", AgeBand.TODDLER, AgeBand.TODDLER, 20);
        workshop.room(slot, "", AgeBand.PRESCHOOL, AgeBand.SCHOOL_AGE, 20);
        workshop.assign(slot, toddlers, workshop.carer("Hana"), workshop.carer("Omar"));
        registrations.register(Requests.to(slot)
                .adult("فاطمة", "ar")
                .childInCare("آدم", 1)
                .child("Not in care", 9)
                .contact(new Contact(null, "+1 212 555 0147"))
                .build());

        readAs(Role.TEACHER);
        visit("staff/childcare/" + slot + "/list");

        var pages = pages();
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst())
                .contains("Blue room", "Carers: Hana and Omar", "آدم", "peanuts", "naps at seven", "فاطمة", "0147")
                .doesNotContain("Not in care");
        assertThat(pages.getLast()).contains("Ages 3 to 12", "No child has a place in this room yet.");
    }

    @Test
    void forgetsNoChildWhomNoRoomTakes() {
        workshop.register(slot, "Liya", 2);
        workshop.room(slot, "", AgeBand.SCHOOL_AGE, AgeBand.SCHOOL_AGE, 20);
        visit("staff/childcare/" + slot + "/list");

        assertThat(pages().getLast()).contains("No room for these children yet", "Liya");
    }

    @Test
    void isForAdministratorsAndTeachers() {
        readAs(Role.VOLUNTEER);
        visit("staff/childcare/" + slot + "/list");

        _assertNone(RoomListView.class);
    }

    private static List<String> pages() {
        return _find(RoomListPage.class).stream().map(ChildcareScreens::text).toList();
    }
}
