package org.homeroom.door.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeroom.door.Fact;
import org.homeroom.door.WalkIn;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.family.PersonId;
import org.homeroom.language.SafeText;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one fact; one that makes no sense is no reason not to read the others. */
final class FactReader {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int KEY_MOST = 64;
    private static final int TAG_MOST = 35;

    private FactReader() {}

    static Optional<Fact> read(JsonNode fact) {
        try {
            return Optional.of(fact(fact));
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException makesNoSense) {
            return Optional.empty();
        }
    }

    /** The id as it was sent, to say of which nothing could be made. */
    static @Nullable String id(JsonNode fact) {
        return fact.path("id").isString() ? fact.path("id").stringValue() : null;
    }

    /** @throws DateTimeException when it is none, or of another age of the world */
    static Instant instant(String typed) {
        var at = Instant.parse(typed);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return at;
    }

    private static Fact fact(JsonNode fact) {
        var id = uuid(text(fact, "id"));
        var at = instant(text(fact, "at"));
        var slot = new SlotId(uuid(text(fact, "slot")));
        return switch (text(fact, "kind")) {
            case "arrived" -> new Fact.Arrived(id, at, slot, whom(fact), people(fact));
            case "undone" ->
                new Fact.Undone(
                        id,
                        at,
                        slot,
                        undoes(fact),
                        fact.hasNonNull("registration") ? registration(fact) : null,
                        people(fact));
            case "walkIn" -> new Fact.WalkedIn(id, at, slot, walkIn(fact, id));
            default -> throw new IllegalArgumentException("no such kind");
        };
    }

    private static Fact.Whom whom(JsonNode fact) {
        return fact.hasNonNull("registration")
                ? new Fact.Whom.Listed(registration(fact))
                : new Fact.Whom.Scanned(
                        RegistrationCode.read(text(fact, "code")).orElseThrow(IllegalArgumentException::new));
    }

    private static RegistrationId registration(JsonNode fact) {
        return new RegistrationId(uuid(text(fact, "registration")));
    }

    private static Set<PersonId> people(JsonNode fact) {
        var people = new LinkedHashSet<PersonId>();
        if (fact.hasNonNull("people")
                && (!fact.path("people").isArray() || fact.path("people").isEmpty())) {
            throw new IllegalArgumentException("no list of people"); // nobody is not everybody
        }
        for (var person : fact.path("people")) {
            if (!person.isString()) {
                throw new IllegalArgumentException("no person's id");
            }
            people.add(new PersonId(uuid(person.stringValue())));
        }
        return people;
    }

    private static String undoes(JsonNode fact) {
        var key = text(fact, "undoes");
        if (key.isBlank() || key.length() > KEY_MOST) {
            throw new IllegalArgumentException("no key of a fact");
        }
        return key;
    }

    private static WalkIn walkIn(JsonNode fact, UUID id) {
        var tag = text(fact, "language");
        if (tag.isBlank() || tag.length() > TAG_MOST) {
            throw new IllegalArgumentException("no language");
        }
        var language = new Locale.Builder().setLanguageTag(tag).build();
        return new WalkIn(
                id.toString(),
                SafeText.clean(text(fact, "name")),
                language,
                number(fact, "adults", 1),
                number(fact, "children", 0),
                contact(fact));
    }

    /** One that is no address is left out: the family is in, and nobody can ask it again. */
    private static Contact contact(JsonNode fact) {
        var typed = fact.path("contact").isString() ? SafeText.clean(text(fact, "contact")) : "";
        if (Contact.isEmail(typed)) {
            return new Contact(typed, null);
        }
        return Contact.isPhone(typed) ? new Contact(null, typed) : Contact.NONE;
    }

    static int number(JsonNode fact, String field, int preset) {
        var number = fact.path(field);
        if (number.isMissingNode() || number.isNull()) {
            return preset;
        }
        if (!number.isInt()) {
            throw new IllegalArgumentException("no number");
        }
        return number.intValue();
    }

    static UUID uuid(String typed) {
        if (!ID.matcher(typed).matches()) {
            throw new IllegalArgumentException("no id");
        }
        return UUID.fromString(typed);
    }

    static String text(JsonNode fact, String field) {
        if (!fact.path(field).isString()) {
            throw new IllegalArgumentException("no text");
        }
        return fact.path(field).stringValue();
    }
}
