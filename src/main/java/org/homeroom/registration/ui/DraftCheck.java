package org.homeroom.registration.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeroom.family.Contact;
import org.homeroom.family.NewChild;
import org.homeroom.family.NewGuardian;
import org.homeroom.language.SafeText;
import org.homeroom.registration.InterpreterRequest;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.Wishes;

/** Finds what in a draft keeps it from being sent, in the order in which it stands on the page. */
final class DraftCheck {

    static final int LANGUAGES_MOST = 6;

    private DraftCheck() {}

    /** The first step: who comes, and how to reach them. */
    static List<Problem> who(RegistrationDraft draft) {
        return Stream.of(people(draft), contact(draft).stream().toList())
                .flatMap(List::stream)
                .toList();
    }

    static List<Problem> people(RegistrationDraft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.comingAdults().isEmpty()) {
            problems.add(Problem.of(DraftFields.ADULTS, "adultMissing"));
        }
        draft.comingAdults().stream().filter(adult -> adult.known == null).forEach(adult -> {
            name(DraftFields.adult(adult, DraftFields.NAME), adult.name, "adultName")
                    .ifPresent(problems::add);
            if (!isLanguage(adult.language)) {
                problems.add(Problem.of(DraftFields.adult(adult, DraftFields.LANGUAGE), "adultLanguage"));
            }
        });
        draft.comingChildren().stream().filter(child -> child.known == null).forEach(child -> {
            name(DraftFields.child(child, DraftFields.NAME), child.name, "childName")
                    .ifPresent(problems::add);
            var age = child.age;
            if (age == null || age < 0 || age > NewChild.AGE_MOST) {
                problems.add(
                        Problem.of(DraftFields.child(child, DraftFields.AGE), "childAge", "most", NewChild.AGE_MOST));
            }
        });
        if (draft.people() > RegistrationRequest.PARTY_MOST) {
            problems.add(Problem.of(DraftFields.ADULTS, "partyTooBig", "most", RegistrationRequest.PARTY_MOST));
        }
        return problems;
    }

    /** The second step: nothing of it has to be filled in, but what is begun is finished, and not too long. */
    static List<Problem> help(RegistrationDraft draft) {
        var problems = new ArrayList<Problem>();
        draft.comingChildren().stream().filter(child -> child.care).forEach(child -> {
            length(DraftFields.child(child, DraftFields.ALLERGIES), child.allergies, Newcomer.Care.LENGTH)
                    .ifPresent(problems::add);
            length(DraftFields.child(child, DraftFields.NEEDS), child.needs, Newcomer.Care.LENGTH)
                    .ifPresent(problems::add);
        });
        Stream.of(DraftFields.SPOKEN, DraftFields.SIGNED)
                .filter(draft.unchosen::contains)
                .map(field -> Problem.of(field, "languageUnchosen"))
                .forEach(problems::add);
        if (draft.spoken.size() + draft.signed.size() > LANGUAGES_MOST) {
            problems.add(Problem.of(DraftFields.SPOKEN, "languagesTooMany", "most", LANGUAGES_MOST));
        }
        length(DraftFields.INTERPRETER_NOTE, draft.interpreterNote, InterpreterRequest.NOTE_LENGTH)
                .ifPresent(problems::add);
        length(DraftFields.ACCESS_NOTE, draft.accessNote, Wishes.ACCESS_NOTE_LENGTH)
                .ifPresent(problems::add);
        length(DraftFields.QUESTION, draft.question, Wishes.QUESTION_LENGTH).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Problem> name(String field, String typed, String missing) {
        var name = Typed.line(typed);
        return SafeText.isVisible(name)
                ? length(field, name, NewGuardian.NAME_LENGTH)
                : Optional.of(Problem.of(field, missing));
    }

    private static Optional<Problem> contact(RegistrationDraft draft) {
        if (!SafeText.isVisible(draft.contact)) {
            return Optional.of(Problem.of(DraftFields.CONTACT, "contactMissing"));
        }
        return switch (draft.way) {
            case EMAIL ->
                Contact.isEmail(Typed.line(draft.contact))
                        ? Optional.empty()
                        : Optional.of(Problem.of(DraftFields.CONTACT, "email"));
            case PHONE ->
                Contact.isPhone(Typed.phone(draft.contact))
                        ? Optional.empty()
                        : Optional.of(Problem.of(DraftFields.CONTACT, "phone"));
        };
    }

    private static Optional<Problem> length(String field, String typed, int most) {
        int length = Typed.text(typed).length();
        return length > most
                ? Optional.of(Problem.of(field, "tooLong", "most", most, "over", length - most))
                : Optional.empty();
    }

    private static boolean isLanguage(String tag) {
        return tag.length() <= 35 && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }
}
