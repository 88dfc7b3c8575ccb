package org.homeroom.interpreting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import org.homeroom.account.Role;
import org.homeroom.interpreting.BookingState;
import org.homeroom.interpreting.Headsets;
import org.homeroom.interpreting.JobState;
import org.homeroom.interpreting.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobViewTest extends InterpretingScreens {

    @Autowired
    private Headsets headsets;

    @Test
    void booksSomebodyAndPutsDownWhatTheySaid() {
        family("amh");
        interpreter("Selam", "amh");
        signIn(Role.TEACHER);
        open();
        assertThat(text()).contains("Amharic (Gondar)", "Nobody is booked.");

        press("Book in person");

        assertThat(text()).contains("Selam is booked and gets an e-mail with the question.", "No answer yet");
        assertThat(text()).doesNotContain("Nobody is booked.");

        press("Said yes");
        assertThat(job().state()).isEqualTo(JobState.CONFIRMED);
        assertThat(text()).contains("Saved.", "Longer than half an hour");

        press("Said no");
        assertThat(job().live()).isEmpty();
    }

    @Test
    void asksBeforeABookingIsCancelled() {
        family("amh");
        book(interpreter("Selam", "amh"));
        open();

        press("Cancel the booking");
        assertThat(job().live()).hasSize(1);
        press("Cancel the booking");
        assertThat(job().bookings())
                .singleElement()
                .satisfies(booking -> assertThat(booking.state()).isIn(BookingState.ASKED, BookingState.RELEASED));
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        family("amh");
        var selam = interpreter("Selam", "amh");
        open();
        var there = slot;
        slot = year.slot(event, year.plan(year.inDays(7), 5, Map.of()));
        book(selam);
        slot = there;

        press("Book by phone");

        assertThat(text()).contains("Not booked: Selam is needed elsewhere at that time.");
        assertThat(job().live()).isEmpty();
    }

    @Test
    void putsDownHelpOfAnotherKind() {
        family("amh");
        open();

        press("Help by phone");
        assertThat(job().state()).isEqualTo(JobState.PARTLY_MET);
        assertThat(text()).contains("Partly met", "by phone");

        press("Take it back");
        assertThat(job().state()).isEqualTo(JobState.REQUESTED);
    }

    @Test
    void lendsHeadsetsAsFarAsThereAreAny() {
        family("amh");
        headsets.add("Blue suitcase", 3, 1);
        open();

        _setValue(_get(IntegerField.class), 9);
        press("Lend");
        assertThat(text()).contains("Not lent: at that time 3 receivers and 1 channels are left.");

        _setValue(_get(IntegerField.class), 2);
        press("Lend");
        assertThat(text()).contains("Blue suitcase: 2 receivers");

        press("Take back");
        assertThat(job().headsets()).isEmpty();
    }

    @Test
    void isNotThereForWhatNobodyAsks() {
        for (var address : new String[] {slot + "/amh", slot + "/AMH", slot + "/x", "nonsense/amh", slot + "/..%2F"}) {
            visit("staff/interpreting/" + address);
            assertThat(text()).contains("We cannot find this page");
        }
    }

    @Test
    void canBeBookedByPhoneToo() {
        family("amh");
        interpreter("Selam", "amh");
        open();
        press("Book by phone");
        assertThat(job().live())
                .singleElement()
                .satisfies(booking -> assertThat(booking.way()).isEqualTo(Way.PHONE));
    }

    private void open() {
        visit("staff/interpreting/" + slot + "/amh");
    }
}
