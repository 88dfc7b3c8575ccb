package org.homeroom.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The scripts of every kind of family, for each way it may end, as heard from the application itself. */
final class Scripts {

    private record Heard(int family, List<Statement> statements, Venue venue, int slot) {}

    private final Map<Integer, Script> confirmed = new HashMap<>();
    private final Map<Integer, Script> waitlisted = new HashMap<>();

    /**
     * @param registering registers a family in a slot of the venue
     * @param roomy a venue with room for all
     * @param full one of as many slots, without any
     */
    Scripts(StatementRecorder recorder, UniqueColumns unique, Venue roomy, Venue full, Registering registering) {
        for (int family = 0; family < Crowd.KINDS; family++) {
            registering.register(family, roomy); // whatever is kept from the first time on is kept now
            registering.register(family, full);
        }
        var inRoomy = hear(recorder, roomy, registering);
        var inFull = hear(recorder, full, registering);
        var known = idsHeardOften(inRoomy, inFull);
        inRoomy.forEach(heard -> confirmed.put(heard.family(), script(heard, known, unique)));
        inFull.forEach(heard -> waitlisted.put(heard.family(), script(heard, known, unique)));
    }

    interface Registering {
        void register(int family, Venue venue);
    }

    Script of(int family, boolean isConfirmed) {
        return (isConfirmed ? confirmed : waitlisted).get(family % Crowd.KINDS);
    }

    private static List<Heard> hear(StatementRecorder recorder, Venue venue, Registering registering) {
        List<Heard> all = new ArrayList<>();
        for (int family = 0; family < Crowd.KINDS; family++) {
            int self = family;
            var statements = recorder.listen(() -> registering.register(self, venue));
            all.add(new Heard(family, statements, venue, family % venue.slots().size()));
        }
        return all;
    }

    private static Script script(Heard heard, Set<UUID> known, UniqueColumns unique) {
        return new Script(heard.statements(), heard.venue(), heard.slot(), known, unique);
    }

    /** An id that comes up in the registrations of two families was there before them. */
    private static Set<UUID> idsHeardOften(List<Heard> some, List<Heard> others) {
        Set<UUID> once = new HashSet<>();
        Set<UUID> often = new HashSet<>();
        Consumer<Heard> count = heard -> {
            Set<UUID> own = new HashSet<>();
            heard.statements()
                    .forEach(statement -> statement
                            .rows()
                            .forEach(row -> row.forEach(value -> {
                                if (value instanceof byte[] id && id.length == 16) {
                                    own.add(Script.uuid(id));
                                }
                            })));
            own.stream().filter(id -> !once.add(id)).forEach(often::add);
        };
        some.forEach(count);
        others.forEach(count);
        return often;
    }
}
