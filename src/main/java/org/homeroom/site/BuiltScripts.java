package org.homeroom.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The scripts of the front end as the build has split them, so that a browser can be told of all it will need at once.
 * Where the front end was not built there are none.
 */
@Component
class BuiltScripts {

    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final String FOLDER = "VAADIN/build/";

    /** What a script needs before it can run. */
    private static final Pattern NEEDS = Pattern.compile("(?:from|import)[\"`]\\./([^\"`]+\\.js)[\"`]");

    /** What the entry goes on with, once it runs; the second one knows which view needs which part. */
    private static final Pattern CLIENT = Pattern.compile("[\"`]\\./(Flow(?:Client|Bootstrap)-[^\"`]+\\.js)[\"`]");

    private static final Pattern IMPORTS = Pattern.compile("[\"`]\\./(generated-flow-imports-[^\"`]+\\.js)[\"`]");

    private static final Pattern ENTRY = Pattern.compile(FOLDER + "(indexhtml-[^\"]+\\.js)");

    private final ResourceLoader resources;
    private final Optional<String> entry;
    private final List<String> client;
    private final Optional<String> imports;
    private final Map<Class<?>, List<String>> ofViews = new ConcurrentHashMap<>();

    BuiltScripts(ResourceLoader resources) {
        this.resources = resources;
        entry = text(WEBAPP + "index.html").flatMap(page -> first(ENTRY, page));
        client = entry.flatMap(this::script).stream()
                .flatMap(script -> all(CLIENT, script))
                .distinct()
                .toList();
        imports = entry.flatMap(this::script).flatMap(script -> first(IMPORTS, script));
    }

    /** What every living page runs beside its entry, which it begins with; their addresses from the page's base. */
    List<String> ofEveryPage() {
        return Stream.concat(client.stream(), imports.stream())
                .map(FOLDER::concat)
                .toList();
    }

    /** What a page with this view runs beside that. */
    List<String> of(Class<?> view) {
        return ofViews.computeIfAbsent(view, this::find);
    }

    private List<String> find(Class<?> view) {
        return chunk(view).stream()
                .flatMap(chunk -> withNeeds(chunk).stream())
                .map(FOLDER::concat)
                .toList();
    }

    /** Vaadin calls a view's part of the scripts by the digest of its class's name. */
    private Optional<String> chunk(Class<?> view) {
        var part = Pattern.compile(digest(view.getName()) + ".{1,60}?import\\([\"`]\\./(chunk-[^\"`]+\\.js)");
        return imports.flatMap(this::script).flatMap(script -> first(part, script));
    }

    private List<String> withNeeds(String chunk) {
        var found = new ArrayList<String>();
        var open = new ArrayDeque<>(List.of(chunk));
        while (!open.isEmpty()) {
            var name = open.removeFirst();
            if (!found.contains(name) && !isOfEveryPage(name)) {
                found.add(name);
                script(name).ifPresent(script -> all(NEEDS, script).forEach(open::add));
            }
        }
        return found;
    }

    private boolean isOfEveryPage(String name) {
        return client.contains(name)
                || Stream.of(entry, imports)
                        .anyMatch(one -> one.filter(name::equals).isPresent());
    }

    private Optional<String> script(String name) {
        return text(WEBAPP + FOLDER + name);
    }

    private Optional<String> text(String path) {
        var file = resources.getResource("classpath:" + path);
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> first(Pattern what, String text) {
        return all(what, text).findFirst();
    }

    private static Stream<String> all(Pattern what, String text) {
        return what.matcher(text).results().map(found -> found.group(1));
    }

    private static String digest(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
