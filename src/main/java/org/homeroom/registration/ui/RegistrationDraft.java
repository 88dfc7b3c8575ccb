package org.homeroom.registration.ui;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.homeroom.event.Counting;
import org.homeroom.event.SlotSummary;
import org.homeroom.family.PersonId;
import org.homeroom.language.SafeText;
import org.homeroom.registration.AccessNeed;
import org.homeroom.school.PublicCode;
import org.jspecify.annotations.Nullable;

/** What a family has filled in so far, right or not. It is kept on the family's own device until it is sent. */
final class RegistrationDraft {

    enum ContactWay {
        EMAIL,
        PHONE
    }

    static final class Adult {
        String id = "";
        String name = "";
        String language = "";

        /** Someone the school knows already, who may come or not; null for who is new. */
        @JsonIgnore
        @Nullable
        PersonId known;

        @JsonIgnore
        boolean coming = true;
    }

    static final class Child {
        String id = "";
        String name = "";

        @Nullable
        Integer age;

        boolean care;
        String allergies = "";
        String needs = "";

        @JsonIgnore
        @Nullable
        PersonId known;

        @JsonIgnore
        boolean coming = true;

        /** Whether a childcare place is kept for it already. */
        @JsonIgnore
        boolean holdsCare;

        /** Whether it goes into childcare at this time: wished for, and promised before or meant for its age there. */
        boolean isCaredFor(SlotSummary slot) {
            return care && (holdsCare || CareOffer.of(slot, age).isForThisAge());
        }

        /** Whether it waits for a place in childcare, and has a seat until then. */
        boolean waitsForCare(SlotSummary slot) {
            return isCaredFor(slot) && !holdsCare && CareOffer.of(slot, age) == CareOffer.GONE;
        }
    }

    /** Made once: however often this is sent, it registers once. */
    String key = PublicCode.random(PublicCode.LINK_LENGTH);

    @Nullable
    String slot;

    List<Adult> adults = new ArrayList<>();
    List<Child> children = new ArrayList<>();

    /** If there is no room for all, those who fit come and the others wait; else all of them wait. */
    boolean asMany;

    /** Who comes first then, by ids; people who are not in it come after those who are. */
    List<String> order = new ArrayList<>();

    /** Where there is no childcare place, the family comes all the same and its child waits for one. */
    boolean childcareMayFollow;

    /** Rather than that: it waits for seats and childcare together. */
    boolean waitForBoth;

    ContactWay way = ContactWay.EMAIL;
    String contact = "";

    /** ISO 639-3. */
    LinkedHashSet<String> spoken = new LinkedHashSet<>();

    LinkedHashSet<String> signed = new LinkedHashSet<>();

    /** Which of those two is asked for, by the name of its field, without saying which language. */
    Set<String> unchosen = new HashSet<>();

    String interpreterNote = "";
    Set<AccessNeed> accessNeeds = new HashSet<>();
    String accessNote = "";
    String question = "";
    int lastId;

    /** With one adult, who reads this language. */
    static RegistrationDraft begin(Locale reader) {
        var draft = new RegistrationDraft();
        draft.addAdult(reader.toLanguageTag());
        return draft;
    }

    Adult addAdult(String language) {
        var adult = new Adult();
        adult.id = String.valueOf(++lastId);
        adult.language = language;
        adults.add(adult);
        return adult;
    }

    Child addChild() {
        var child = new Child();
        child.id = String.valueOf(++lastId);
        children.add(child);
        return child;
    }

    /** Takes what was typed into one field but never reached us; fields that are not there are passed over. */
    void type(String field, String text) {
        var parts = field.split("\\.", -1);
        switch (parts[0]) {
            case DraftFields.CONTACT -> contact = text;
            case DraftFields.INTERPRETER_NOTE -> interpreterNote = text;
            case DraftFields.ACCESS_NOTE -> accessNote = text;
            case DraftFields.QUESTION -> question = text;
            default -> typeOfPerson(parts, text);
        }
    }

    List<Adult> comingAdults() {
        return adults.stream().filter(adult -> adult.coming).toList();
    }

    List<Child> comingChildren() {
        return children.stream().filter(child -> child.coming).toList();
    }

    int people() {
        return comingAdults().size() + comingChildren().size();
    }

    boolean waitsForCare(SlotSummary slot) {
        return comingChildren().stream().anyMatch(child -> child.waitsForCare(slot));
    }

    /** Whether, for want of childcare, it wants no seats yet either. */
    boolean waitsForBoth(SlotSummary slot) {
        return waitForBoth && waitsForCare(slot);
    }

    int seats(SlotSummary slot) {
        if (slot.counting() == Counting.FAMILIES) {
            return 1;
        }
        Predicate<Child> cared = child -> child.isCaredFor(slot) && !child.waitsForCare(slot);
        return comingAdults().size()
                + (int) comingChildren().stream().filter(cared.negate()).count();
    }

    /** What this adult may call itself so far. */
    Optional<String> firstName() {
        return adults.stream()
                .map(adult -> Typed.line(adult.name))
                .filter(SafeText::isVisible)
                .findFirst();
    }

    private void typeOfPerson(String[] parts, String text) {
        if (parts.length != 3) {
            return;
        }
        adults.stream()
                .filter(adult -> DraftFields.adult(adult, DraftFields.NAME).equals(String.join(".", parts)))
                .forEach(adult -> adult.name = text);
        children.stream()
                .filter(child -> child.id.equals(parts[1]) && parts[0].equals("child"))
                .forEach(child -> {
                    switch (parts[2]) {
                        case DraftFields.NAME -> child.name = text;
                        case DraftFields.ALLERGIES -> child.allergies = text;
                        case DraftFields.NEEDS -> child.needs = text;
                        default -> {}
                    }
                });
    }
}
