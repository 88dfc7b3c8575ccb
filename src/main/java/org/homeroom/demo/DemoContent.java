package org.homeroom.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homeroom.account.Role;
import org.homeroom.event.AgeBand;
import org.homeroom.event.EventKind;
import org.homeroom.event.Grades;
import org.homeroom.event.Topic;
import org.homeroom.interpreting.Way;
import org.homeroom.language.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What the files under {@code demo/} say. */
record DemoContent(
        School school, List<Event> events, List<DemoCommunity> communities, Map<Locale, Map<String, Text>> texts) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    record School(
            String slug,
            ZoneId zone,
            String region,
            String accent,
            String email,
            String phone,
            String address,
            List<Person> staff,
            List<Carer> carers,
            Map<String, Room> places,
            List<Interpreter> interpreters,
            String draft,
            Today today,
            Conferences conferences,
            Map<String, Words> words) {}

    record Carer(String name, String clearance) {}

    record Person(Role role, String name, String email, String password, Locale language) {}

    /** @param languages by ISO 639-3, each with its dialect, which may be empty */
    record Interpreter(
            String name,
            String email,
            Map<String, String> languages,
            boolean signed,
            boolean qualified,
            Set<Way> ways,
            @Nullable List<DayOfWeek> days,
            String note) {}

    record Room(boolean stepFree, boolean hearingLoop) {}

    record Today(String event, int families, Slot slot) {}

    /** @param hosts and the place of each; an empty one for video */
    record Conferences(
            String event,
            int families,
            Slot slot,
            LocalTime to,
            LocalTime pauseFrom,
            LocalTime pauseTo,
            LinkedHashMap<String, String> hosts) {}

    record Words(List<String> questions, List<String> allergies) {}

    record Event(
            String slug,
            EventKind kind,
            Set<Topic> topics,
            @Nullable Grades grades,
            String presenter,
            List<Slot> slots) {}

    /**
     * @param weeks how many in a row families register for at once; null for one
     * @param place null when it is online
     */
    record Slot(
            int week,
            DayOfWeek day,
            LocalTime start,
            int minutes,
            @Nullable Integer weeks,
            @Nullable String place,
            int capacity,
            LinkedHashSet<String> spoken,
            @Nullable LinkedHashSet<String> interpreters,
            @Nullable Map<AgeBand, Integer> childcare) {}

    record Text(String title, String summary, String description) {}

    private record People(DemoCommunity[] communities) {}

    static DemoContent read(List<Locale> languages) {
        var texts = new LinkedHashMap<Locale, Map<String, Text>>();
        languages.forEach(language -> texts.put(language, texts(language)));
        return new DemoContent(
                as("school.yaml", School.class),
                List.of(as("events.yaml", Event[].class)),
                Arrays.asList(as("people.yaml", People.class).communities()),
                texts);
    }

    Text text(String event, Locale language) {
        return Objects.requireNonNull(
                Objects.requireNonNull(texts.get(language)).get(event), event);
    }

    String schoolName() {
        return String.valueOf(section(Locale.ENGLISH, "_school").get("name"));
    }

    LocalizedText placeName(String place) {
        var name = LocalizedText.NONE;
        for (var language : texts.keySet()) {
            name = name.with(
                    language, String.valueOf(section(language, "_places").get(place)));
        }
        return name;
    }

    private static Map<String, Text> texts(Locale language) {
        var texts = new LinkedHashMap<String, Text>();
        file(language).forEach((slug, text) -> {
            if (!slug.toString().startsWith("_")) {
                texts.put(slug.toString(), MAPPER.convertValue(text, Text.class));
            }
        });
        return texts;
    }

    private static Map<?, ?> section(Locale language, String name) {
        return (Map<?, ?>) Objects.requireNonNull(file(language).get(name));
    }

    private static Map<?, ?> file(Locale language) {
        return (Map<?, ?>) load("text/" + language.toLanguageTag() + ".yaml");
    }

    private static <T> T as(String file, Class<T> type) {
        return MAPPER.convertValue(load(file), type);
    }

    private static Object load(String file) {
        try (var stream = new ClassPathResource("demo/" + file).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + file, e);
        }
    }
}
