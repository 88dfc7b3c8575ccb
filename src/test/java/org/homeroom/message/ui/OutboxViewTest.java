package org.homeroom.message.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.homeroom.DirectSql;
import org.homeroom.ViewTest;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.homeroom.message.MessageState;
import org.homeroom.message.Outbox;
import org.homeroom.message.OutboxEntry;
import org.homeroom.message.OutboxReview;
import org.homeroom.message.OutgoingMessage;
import org.homeroom.page.Empty;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxViewTest extends ViewTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxReview review;

    @Autowired
    private SchoolService schools;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DirectSql jdbc;

    private SchoolId school;

    @BeforeEach
    void openSchool() {
        school = schools.create(ExampleSchool.named("Lincoln"));
        SignedIn.as(school, Role.ADMINISTRATOR);
        speak(Locale.ENGLISH);
    }

    @Test
    void saysWhatAnEmptyListMeans() {
        visit("staff/outbox?state=failed");
        _assertOne(Empty.class);
        assertThat(_get(H2.class).getText()).isEqualTo("Nothing has failed");
    }

    @Test
    void showsAMessageInItsOwnLanguageAndDirection() {
        byHand(school, "+12125550100");
        visit("staff/outbox?state=by-hand");
        assertThat(_get(H2.class).getElement().getTextRecursively()).isEqualTo("+12125550100");
        var text = _get(Div.class, spec -> spec.withClasses("outbox-text")).getElement();
        assertThat(text.getAttribute("lang")).isEqualTo("ar");
        assertThat(text.getAttribute("dir")).isEqualTo("rtl");
        _assertOne(Button.class, spec -> spec.withText("Copy text"));
    }

    @Test
    void marksWhatTheStaffHaveSent() {
        byHand(school, "+12125550100");
        visit("staff/outbox");
        _click(_get(Button.class, spec -> spec.withText("I have sent it")));
        _assertOne(Empty.class);
        assertThat(review.list(MessageState.SENT, 0, 10)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'message.sentByHand'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void triesAgainWhatFailed() {
        byHand(school, "+12125550100");
        jdbc.sql("update outbox_message set state = 'FAILED', failure = 'UNREACHABLE'")
                .update();
        visit("staff/outbox?state=failed");
        _click(_get(Button.class, spec -> spec.withText("Try again")));
        assertThat(review.list(MessageState.WAITING, 0, 10)).hasSize(1);
    }

    @Test
    void showsOnePageAtATime() {
        for (int i = 0; i < 51; i++) {
            byHand(school, "+1212555" + i);
        }
        visit("staff/outbox");
        assertThat(_find(OutboxCard.class)).hasSize(50);
        visit("staff/outbox?state=by-hand&from=50");
        assertThat(_find(OutboxCard.class)).hasSize(1);
        visit("staff/outbox?state=nonsense&from=-1");
        assertThat(_find(OutboxCard.class)).hasSize(50);
    }

    @Test
    void showsAndTouchesNothingOfAnotherSchool() {
        var other = schools.create(ExampleSchool.named("Kennedy"));
        byHand(other, "+12125550199");
        visit("staff/outbox");
        _assertNone(OutboxCard.class);
        SignedIn.as(other, Role.ADMINISTRATOR);
        OutboxEntry theirs = review.list(MessageState.BY_HAND, 0, 1).getFirst();
        SignedIn.as(school, Role.ADMINISTRATOR);
        review.markSent(theirs.id());
        SignedIn.as(other, Role.ADMINISTRATOR);
        assertThat(review.count(MessageState.BY_HAND)).isEqualTo(1);
    }

    @Test
    void isForAdministratorsOnly() {
        for (Role role : new Role[] {Role.TEACHER, Role.VOLUNTEER}) {
            SignedIn.as(school, role);
            assertThatThrownBy(() -> review.list(MessageState.SENT, 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> review.count(MessageState.SENT)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void byHand(SchoolId school, String number) {
        transaction.executeWithoutResult(status -> outbox.enqueue(
                OutgoingMessage.sms(school, number, Locale.of("ar"), "مرحبا", "نراكم قريبا\nشكرا", number + school)));
        jdbc.sql("update outbox_message set state = 'BY_HAND'").update();
    }
}
