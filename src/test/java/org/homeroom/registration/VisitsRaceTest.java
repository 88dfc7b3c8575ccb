package org.homeroom.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeroom.registration.VisitsOutcome.Booked;
import org.homeroom.registration.VisitsOutcome.Gone;
import org.homeroom.registration.VisitsRequest.Visit;
import org.junit.jupiter.api.Test;

class VisitsRaceTest extends ConferenceDay {

    @Test
    void givesATimeToOneFamilyHoweverManyAskAtOnce() throws Exception {
        var rivera = new Visit(at("Ms Rivera", "16:00"), "", "");
        var chen = new Visit(at("Mr Chen", "16:30"), "", "");
        var calls = IntStream.range(0, 12)
                .<Callable<VisitsOutcome>>mapToObj(i -> {
                    var request = i % 2 == 0 ? newFamily(rivera, chen) : newFamily(chen, rivera);
                    return () -> visits.book(request);
                })
                .toList();

        var outcomes = atOnce(calls);

        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Gone.class::isInstance).hasSize(11);
        assertThat(taken(rivera.slot())).isEqualTo(1);
        assertThat(taken(chen.slot())).isEqualTo(1);
        assertThat(count("registration")).isEqualTo(2);
    }

    @Test
    void neverGivesOneFamilyTwoTimesItCannotBothKeep() throws Exception {
        for (int quarter = 0; quarter < 2; quarter++) {
            var first = new Visit(at("Ms Rivera", "16:" + (quarter == 0 ? "00" : "15")), "", "");
            var time = "16:" + (quarter == 0 ? "30" : "45");
            var family = booked(visits.book(newFamily(first))).getFirst();
            var rivera = new Visit(at("Ms Rivera", time), "", "");
            var chen = new Visit(at("Mr Chen", time), "", "");

            var outcomes = atOnce(List.of(
                    () -> visits.book(knownFamily(family, rivera)), () -> visits.book(knownFamily(family, chen))));

            assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
            assertThat(taken(rivera.slot()) + taken(chen.slot())).isEqualTo(1);
        }
    }

    @Test
    void booksOnceHoweverOftenTheFormIsSent() throws Exception {
        var request = newFamily(new Visit(at("Ms Rivera", "16:00"), "", ""), new Visit(at("Mr Chen", "16:30"), "", ""));

        var outcomes = atOnce(Collections.nCopies(8, () -> visits.book(request)));

        assertThat(outcomes).containsOnly(outcomes.getFirst()).hasOnlyElementsOfType(Booked.class);
        assertThat(count("registration")).isEqualTo(2);
        assertThat(count("family")).isEqualTo(1);
    }

    @Test
    void booksOnceMoreForAKnownFamilyHoweverOftenTheFormIsSent() throws Exception {
        var family = booked(visits.book(newFamily(new Visit(at("Ms Rivera", "16:00"), "", ""))))
                .getFirst();
        var request = knownFamily(family, new Visit(at("Mr Chen", "16:30"), "", ""));

        var outcomes = atOnce(Collections.nCopies(8, () -> visits.book(request)));

        assertThat(outcomes).containsOnly(outcomes.getFirst()).hasOnlyElementsOfType(Booked.class);
        assertThat(count("registration")).isEqualTo(2);
    }

    private static List<VisitsOutcome> atOnce(List<Callable<VisitsOutcome>> calls) throws Exception {
        var outcomes = new ArrayList<VisitsOutcome>();
        try (var devices = Executors.newFixedThreadPool(12)) {
            for (var done : devices.invokeAll(calls)) {
                outcomes.add(done.get());
            }
        }
        return outcomes;
    }
}
