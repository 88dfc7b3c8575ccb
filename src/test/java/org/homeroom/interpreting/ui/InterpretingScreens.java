package org.homeroom.interpreting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.interpreting.Assigning;
import org.homeroom.interpreting.Assignment;
import org.homeroom.interpreting.BookingId;
import org.homeroom.interpreting.Fluency;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpreterDetails;
import org.homeroom.interpreting.InterpreterId;
import org.homeroom.interpreting.Interpreters;
import org.homeroom.interpreting.Interpreting;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.JobKey;
import org.homeroom.interpreting.Way;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens around interpreters, for a workshop a week from now. */
abstract class InterpretingScreens extends ViewTest {

    static final InterpretedLanguage AMHARIC = new InterpretedLanguage("amh", false);

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    Interpreters interpreters;

    @Autowired
    Interpreting interpreting;

    @Autowired
    Assigning assigning;

    @Autowired
    DirectSql jdbc;

    @Autowired
    RateLimits limits;

    EventId event;
    SlotId slot;

    @BeforeEach
    void planAnEvening() {
        event = year.workshop("Homework without tears");
        slot = year.slot(event, year.plan(year.inDays(7), 12, Map.of()));
        signIn(Role.ADMINISTRATOR);
    }

    @AfterEach
    void forgetHowOftenWeAsked() {
        for (int i = 0; i < 100; i++) {
            limits.giveBack("code-lookup", "127.0.0.1");
        }
    }

    void signIn(Role role) {
        SignedIn.as(year.school().id(), role);
        speak(Locale.ENGLISH);
    }

    JobKey amharic() {
        return new JobKey(slot, AMHARIC);
    }

    Job job() {
        return interpreting.find(amharic()).orElseThrow();
    }

    RegistrationCode family(String language) {
        var outcome = registrations.register(
                Requests.to(slot).adult("Almaz", "am").interpreter(language).build());
        assertThat(outcome).isInstanceOf(RegistrationOutcome.Confirmed.class);
        return ((RegistrationOutcome.Confirmed) outcome).code();
    }

    InterpreterId interpreter(String name, String language) {
        return interpreters.add(new InterpreterDetails(
                name,
                new Contact(name.toLowerCase(Locale.ROOT) + "@interpreters.example.org", null),
                Locale.ENGLISH,
                Set.of(new Fluency(language, false, "Gondar")),
                true,
                Set.of(Way.IN_PERSON, Way.PHONE),
                Set.of(),
                Set.of(),
                ""));
    }

    BookingId book(InterpreterId who) {
        return ((Assignment.Assigned) assigning.assign(amharic(), who, Way.IN_PERSON)).booking();
    }

    /** Of the only booking there is. */
    String code() {
        return jdbc.sql("select code from interpreting_booking")
                .query(String.class)
                .single();
    }

    static String text(Component component) {
        return component
                .getElement()
                .getTextRecursively()
                .replaceAll("[\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** All that is shown. */
    static String text() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .skip(1)
                .map(InterpretingScreens::text)
                .toList();
    }

    static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> text(button).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + words + "' in: " + text())));
    }

    static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
