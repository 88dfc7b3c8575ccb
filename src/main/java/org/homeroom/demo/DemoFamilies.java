package org.homeroom.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.homeroom.event.AgeBand;
import org.homeroom.event.ChildcarePlaces;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.Contact;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Wishes;
import org.homeroom.school.PublicCode;

/** Draws families from the stock of names: the same ones each time it is begun anew. */
final class DemoFamilies {

    private static final List<AccessNeed> NEEDS = Stream.of(AccessNeed.values())
            .filter(need -> need != AccessNeed.OTHER)
            .toList();

    private final List<DemoCommunity> communities;
    private final Map<String, DemoContent.Words> words;
    private final Random random;
    private int drawn;

    DemoFamilies(List<DemoCommunity> communities, Map<String, DemoContent.Words> words, Random random) {
        this.communities = communities;
        this.words = words;
        this.random = random;
    }

    RegistrationRequest next(SlotSummary slot) {
        drawn++;
        var community = community();
        return new RegistrationRequest(
                PublicCode.random(PublicCode.LINK_LENGTH),
                slot.id(),
                adults(community),
                children(community, slot.childcare()),
                contact(),
                wishes(community));
    }

    private DemoCommunity community() {
        int at = random.nextInt(
                communities.stream().mapToInt(DemoCommunity::weight).sum());
        for (var community : communities) {
            at -= community.weight();
            if (at < 0) {
                return community;
            }
        }
        throw new IllegalStateException("weights are positive");
    }

    private List<Newcomer.Adult> adults(DemoCommunity community) {
        var adults = new ArrayList<Newcomer.Adult>();
        if (chance(75)) {
            adults.add(new Newcomer.Adult(community.woman(random), community.language()));
        }
        if (adults.isEmpty() || chance(40)) {
            adults.add(new Newcomer.Adult(community.man(random), community.language()));
        }
        return adults;
    }

    private List<Newcomer.Child> children(DemoCommunity community, Map<AgeBand, ChildcarePlaces> offered) {
        int count = DemoCommunity.pick(List.of(0, 0, 1, 1, 1, 2, 2, 3), random);
        var left = new HashMap<AgeBand, Integer>();
        offered.forEach((band, places) -> left.put(band, places.left()));
        var names = random.ints().mapToObj(any -> community.child(random)).distinct();
        return names.limit(count)
                .map(name -> child(name, random.nextInt(15), community, left))
                .toList();
    }

    private Newcomer.Child child(String name, int age, DemoCommunity community, Map<AgeBand, Integer> left) {
        boolean offered =
                AgeBand.of(age).filter(band -> left.getOrDefault(band, 0) > 0).isPresent();
        if (!offered || !chance(65)) {
            return new Newcomer.Child(name, age, null);
        }
        left.merge(AgeBand.of(age).orElseThrow(), -1, Integer::sum);
        var allergies = chance(20) ? DemoCommunity.pick(words(community).allergies(), random) : "";
        return new Newcomer.Child(name, age, new Newcomer.Care(allergies, ""));
    }

    /** None of them reaches anybody: example.org is nobody's, and so are telephone numbers that go on with 555-01. */
    private Contact contact() {
        return switch (drawn % 5) {
            case 0 -> new Contact(null, "+1 212 555 01%02d".formatted(drawn / 5 % 100));
            case 1 -> Contact.NONE;
            default -> new Contact("family-%03d@example.org".formatted(drawn), null);
        };
    }

    private Wishes wishes(DemoCommunity community) {
        var interpreters = new ArrayList<InterpreterRequest>();
        if (!community.spoken().equals("eng") && chance(35)) {
            interpreters.add(new InterpreterRequest(community.spoken(), false, ""));
        }
        if (chance(3)) {
            interpreters.add(new InterpreterRequest("ase", true, ""));
        }
        Set<AccessNeed> needs = chance(14) ? Set.of(DemoCommunity.pick(NEEDS, random)) : Set.of();
        var question = chance(15) ? DemoCommunity.pick(words(community).questions(), random) : "";
        return new Wishes(interpreters, needs, "", question);
    }

    private DemoContent.Words words(DemoCommunity community) {
        return Objects.requireNonNull(words.get(community.language().toLanguageTag()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
