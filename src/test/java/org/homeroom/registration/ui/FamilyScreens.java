package org.homeroom.registration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homeroom.registration.ui.Screen.kept;
import static org.homeroom.registration.ui.Screen.type;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.account.RateLimits;
import org.homeroom.event.EventId;
import org.homeroom.event.SchoolYear;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.RegistrationOutcome;
import org.homeroom.registration.Registrations;
import org.homeroom.registration.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens on which a family registers for a workshop and looks after its place. */
abstract class FamilyScreens extends ViewTest {

    static final String ADDRESS = "events/homework-without-tears/register";

    @Autowired
    SchoolYear year;

    @Autowired
    Registrations registrations;

    @Autowired
    DirectSql jdbc;

    @Autowired
    RateLimits limits;

    EventId event;

    @BeforeEach
    void plan() {
        event = year.workshop("Homework without tears");
    }

    @AfterEach
    void forgetHowOftenWeAsked() {
        for (int i = 0; i < 100; i++) {
            limits.giveBack("register", "127.0.0.1");
            limits.giveBack("code-lookup", "127.0.0.1");
        }
    }

    void open(String query) {
        visit(ADDRESS + query);
        kept("");
    }

    static void who() {
        type("Your name", "Rosa Alvarez");
        type("Your e-mail address", "rosa@example.org");
    }

    @SuppressWarnings("unchecked")
    static void age(int years) {
        _setValue((Select<Integer>) _get(Select.class), years);
    }

    RegistrationDetails only() {
        List<String> codes =
                jdbc.sql("select code from registration").query(String.class).list();
        assertThat(codes).hasSize(1);
        return registrations
                .find(RegistrationCode.read(codes.getFirst()).orElseThrow())
                .orElseThrow();
    }

    void open(RegistrationCode code, String query) {
        visit("r/" + code.value() + query);
    }

    RegistrationCode register(Requests request) {
        return switch (registrations.register(request.build())) {
            case RegistrationOutcome.Confirmed confirmed -> confirmed.code();
            case RegistrationOutcome.Waitlisted waitlisted -> waitlisted.code();
            case RegistrationOutcome.PartlyConfirmed partly -> partly.code();
            case RegistrationOutcome.Offered offered -> offered.code();
            case RegistrationOutcome.ChildcareFull full -> throw new AssertionError(full);
            case RegistrationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }
}
