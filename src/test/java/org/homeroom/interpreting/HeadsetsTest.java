package org.homeroom.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeroom.account.Role;
import org.homeroom.account.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class HeadsetsTest extends InterpretedEvening {

    @Autowired
    private Headsets headsets;

    private HeadsetSetId suitcase;

    @BeforeEach
    void buyASet() {
        suitcase = headsets.add("Blue suitcase", 20, 2);
    }

    @Test
    void lendsNoMoreReceiversThanThereAreAtTheSameTime() {
        var meanwhile = slotAt(year.inDays(7).plus(Duration.ofMinutes(45)));
        var after = slotAt(year.inDays(7).plus(Duration.ofMinutes(90)));

        assertThat(headsets.lend(amharic(slot), suitcase, 15)).isEqualTo(new Lending.Lent());
        assertThat(headsets.lend(amharic(meanwhile), suitcase, 6)).isEqualTo(new Lending.TooFew(5, 1));
        assertThat(headsets.lend(amharic(meanwhile), suitcase, 5)).isEqualTo(new Lending.Lent());
        assertThat(headsets.lend(amharic(after), suitcase, 15)).isEqualTo(new Lending.Lent());
        assertThat(headsets.lend(amharic(slot), suitcase, 10)).isEqualTo(new Lending.Lent());

        assertThat(job(slot).headsets()).containsExactly(new HeadsetUse(suitcase, "Blue suitcase", amharic(slot), 10));
    }

    @Test
    void lendsOneChannelForEachLanguage() {
        var ukrainian = new JobKey(slot, new InterpretedLanguage("ukr", false));
        var tigrinya = new JobKey(slot, new InterpretedLanguage("tir", false));
        headsets.lend(amharic(slot), suitcase, 2);
        headsets.lend(ukrainian, suitcase, 2);

        assertThat(headsets.lend(tigrinya, suitcase, 2)).isEqualTo(new Lending.TooFew(16, 0));
        headsets.takeBack(ukrainian, suitcase);
        headsets.takeBack(ukrainian, suitcase);
        assertThat(headsets.lend(tigrinya, suitcase, 2)).isEqualTo(new Lending.Lent());
    }

    @Test
    void lendsNothingThatIsRetiredOrOfAnotherSchool() {
        headsets.retire(suitcase);
        assertThat(headsets.lend(amharic(slot), suitcase, 1)).isEqualTo(new Lending.NotPossible());
        assertThat(headsets.list()).singleElement().matches(HeadsetSet::retired);

        var other = year.school("oak-street", "Oak Street School");
        SignedIn.as(other.id(), Role.ADMINISTRATOR);
        assertThat(headsets.list()).isEmpty();
        assertThat(headsets.lend(amharic(slot), headsets.add("Theirs", 1, 1), 1))
                .isEqualTo(new Lending.NotPossible());
        SignedIn.as(other.id(), Role.TEACHER);
        assertThatThrownBy(() -> headsets.add("Mine", 1, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lendsNoReceiverTwiceHoweverManyAskAtOnce() throws Exception {
        var slots = IntStream.range(0, 6)
                .mapToObj(i -> slotAt(year.inDays(7).plus(Duration.ofMinutes(i))))
                .toList();
        var many = headsets.add("Red suitcase", 20, 20);
        var signedIn = SecurityContextHolder.getContext();
        var outcomes = new ArrayList<Lending>();
        try (var clients = Executors.newFixedThreadPool(6)) {
            List<Callable<Lending>> calls = slots.stream()
                    .<Callable<Lending>>map(each -> () -> {
                        SecurityContextHolder.setContext(signedIn);
                        return headsets.lend(amharic(each), many, 7);
                    })
                    .toList();
            for (var done : clients.invokeAll(calls)) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn(Lending.Lent.class::isInstance).hasSize(2);
    }
}
