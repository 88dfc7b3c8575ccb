package org.homeroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.registration.AccessNeed;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Wishes;
import org.homeroom.school.PublicCode;

/**
 * Families as they come: one to five people, in nine languages, every third with a child for childcare, every fourth
 * with a wish for an interpreter. The same families each time, so that every round has the same work.
 */
public final class Crowd {

    /** As many as it takes until sizes, languages and wishes have met in every combination. */
    static final int KINDS = 180;

    private static final List<Locale> LANGUAGES = Stream.of("en", "es", "ar", "zh-Hans", "vi", "fa", "uk", "am", "ht")
            .map(Locale::forLanguageTag)
            .toList();

    private Crowd() {}

    public static RegistrationRequest family(int i, SlotId slot) {
        return family(i, slot, PublicCode.random(PublicCode.LINK_LENGTH));
    }

    public static RegistrationRequest family(int i, SlotId slot, String key) {
        int kind = i % KINDS;
        int people = 1 + kind % 5;
        int adults = people > 1 && kind % 2 == 0 ? 2 : 1;
        var language = LANGUAGES.get(kind % LANGUAGES.size());
        return new RegistrationRequest(
                key,
                slot,
                adults(adults, language),
                children(people - adults, kind % 3 == 0),
                new Contact("family" + kind + "@example.org", null),
                kind % 4 == 0 ? WITH_INTERPRETER : Wishes.NONE);
    }

    private static final Wishes WITH_INTERPRETER = new Wishes(
            List.of(new InterpreterRequest("amh", false, "Please someone who knows the words of school")),
            Set.of(AccessNeed.STEP_FREE),
            "",
            "Shall we bring something?");

    private static List<Newcomer.Adult> adults(int count, Locale language) {
        return Stream.of("Selam Tesfaye", "Dawit Bekele")
                .limit(count)
                .map(name -> new Newcomer.Adult(name, language))
                .toList();
    }

    private static List<Newcomer.Child> children(int count, boolean firstInCare) {
        var children = new ArrayList<Newcomer.Child>();
        for (int i = 0; i < count; i++) {
            var care = firstInCare && i == 0 ? new Newcomer.Care("peanuts", "naps at seven") : null;
            children.add(new Newcomer.Child("Child " + (i + 1), 4 + i, care));
        }
        return children;
    }
}
