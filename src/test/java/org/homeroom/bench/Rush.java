package org.homeroom.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeroom.bench.RushCheck.Answer;
import org.homeroom.registration.RegistrationOutcome.Confirmed;
import org.homeroom.registration.Registrations;

/** Families who press into a venue all at once, through the service that the pages call. */
final class Rush {

    private final Registrations registrations;
    private final Venue venue;
    private final List<Answer> answers = new ArrayList<>();

    Rush(Registrations registrations, Venue venue) {
        this.registrations = registrations;
        this.venue = venue;
    }

    Round come(int clients, int families) throws Exception {
        var told = new Answer[families];
        var round = Clients.run(clients, families, (client, i) -> {
            var request = Crowd.family(i, venue.slot(i));
            told[i] = new Answer(request.key(), request.slot(), registrations.register(request));
        });
        answers.addAll(Arrays.asList(told));
        return round;
    }

    /** All answers so far. */
    List<Answer> answers() {
        return answers;
    }

    /** Of the last round of {@code families}, whether the {@code i}-th got its places. */
    boolean wasConfirmed(int families, int i) {
        return answers.get(answers.size() - families + i).outcome() instanceof Confirmed;
    }
}
