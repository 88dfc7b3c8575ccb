package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.homeroom.DatabaseTest;
import org.homeroom.school.ExampleSchool;
import org.homeroom.school.PublicAddress;
import org.homeroom.school.SchoolService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpTest {

    @Autowired
    private SchoolService schools;

    @Autowired
    private AccountService accounts;

    @Autowired
    private SignInUsers users;

    @Autowired
    private Passwords passwords;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PublicAddress address;

    @Test
    void opensTheFirstSchoolOnceByTheLinkInTheLog(CapturedOutput log) {
        SetUp setUp = setUp();
        setUp.offer();
        String token = log.getOut().replaceAll("(?s).*/set-up/([0-9a-f]{32}).*", "$1");
        assertThat(setUp.accepts(token)).isTrue();
        assertThat(setUp.open(token, first())).isTrue();
        assertThat(schools.first()).isPresent();
        assertThat(users.loadUserByUsername("ada@lincoln.example").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_ADMINISTRATOR");
        assertThat(setUp.accepts(token)).isFalse();
        assertThat(setUp.open(token, first())).isFalse();
    }

    @Test
    void acceptsNoOtherToken() {
        SetUp setUp = setUp();
        assertThat(setUp.accepts("")).isFalse();
        setUp.offer();
        assertThat(setUp.accepts("")).isFalse();
        assertThat(setUp.accepts("0".repeat(32))).isFalse();
        assertThat(setUp.open("0".repeat(32), first())).isFalse();
        assertThat(schools.first()).isEmpty();
    }

    @Test
    void offersNothingWhereThereIsASchool(CapturedOutput log) {
        schools.create(ExampleSchool.named("Lincoln"));
        int before = log.getOut().length();
        setUp().offer();
        assertThat(log.getOut().substring(before)).doesNotContain("/set-up/");
    }

    private SetUp setUp() {
        return new SetUp(schools, accounts, passwords, transaction, address);
    }

    private static FirstSchool first() {
        return new FirstSchool(
                ExampleSchool.named("Lincoln"), "Ada", "ada@lincoln.example", "green tram home", Locale.ENGLISH);
    }
}
