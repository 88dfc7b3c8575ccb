package org.homeroom.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A page that speaks to the server as Vaadin's client does in a browser, with what the server said kept as a tree. */
public final class LivePage {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI site;
    private final @Nullable StateTree tree;
    private String session = "";
    private int ui;
    private String token = "";
    private int synced;
    private int sent;
    private String lastWords = "";

    private LivePage(HttpClient http, URI site, boolean remembering) {
        this.http = http;
        this.site = site;
        tree = remembering ? new StateTree() : null;
    }

    /** A client for many pages. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Reads a page as a document, which connects to nothing. */
    static void read(HttpClient http, URI page) throws IOException, InterruptedException {
        body(http.send(request(page).header("Accept", "text/html").build(), BodyHandlers.ofByteArray()));
    }

    /**
     * What the scripts of a page do that has been read: they connect, and ask for what it shows.
     *
     * @param path without a leading slash
     * @param query without a question mark
     * @param remembering whether what it shows will be asked for
     */
    public static LivePage connect(HttpClient http, URI site, String path, String query, boolean remembering)
            throws IOException, InterruptedException {
        return new LivePage(http, site, remembering).begin(path, query);
    }

    /** One more page of the same visitor, in another tab or after this one. */
    public LivePage another(String path, String query) throws IOException, InterruptedException {
        var page = new LivePage(http, site, tree != null);
        page.session = session;
        return page.begin(path, query);
    }

    private LivePage begin(String path, String query) throws IOException, InterruptedException {
        var asked = "?v-r=init&location=%s&query=%s".formatted(encoded(path), encoded(query));
        var request = request(site.resolve(asked));
        if (!session.isEmpty()) {
            request.header("Cookie", session);
        }
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        session = answer.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse(session);
        var config = JSON.readTree(body(answer)).path("appConfig");
        ui = config.path("v-uiId").asInt();
        token = config.path("uidl").path("Vaadin-Security-Key").asString("");
        take(config.path("uidl"));
        go(path, query, "");
        return this;
    }

    /** Goes to an address as a link of the application does. */
    public String go(String path, String query, String trigger) throws IOException, InterruptedException {
        return say(event(
                1,
                "ui-navigate",
                Map.of("route", path, "query", query, "appShellTitle", "", "historyState", "", "trigger", trigger)));
    }

    /** One round trip; what the server answers, as it came. */
    String say(Map<?, ?>... what) throws IOException, InterruptedException {
        return say(List.of(what));
    }

    private String say(List<Map<?, ?>> what) throws IOException, InterruptedException {
        var words =
                JSON.writeValueAsString(Map.of("csrfToken", token, "rpc", what, "syncId", synced, "clientId", sent++));
        lastWords = words;
        var said = post(words);
        if (said.contains("\"sessionExpired\"") || said.contains("\"appError\"")) {
            throw new IOException("The page was refused: " + said.substring(0, Math.min(200, said.length())));
        }
        synced++;
        if (tree != null) {
            take(JSON.readTree(said));
        }
        return said;
    }

    /** The same once more, as a browser does that has not heard the answer. */
    public String sayAgain() throws IOException, InterruptedException {
        return post(lastWords);
    }

    private String post(String words) throws IOException, InterruptedException {
        return body(http.send(
                request(site.resolve("?v-r=uidl&v-uiId=" + ui))
                        .header("Cookie", session)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(words))
                        .build(),
                BodyHandlers.ofByteArray()));
    }

    /** The browser's last word when somebody leaves the page. */
    public void leave() throws IOException, InterruptedException {
        var words = JSON.writeValueAsString(
                Map.of("csrfToken", token, "UNLOAD", true, "rpc", List.of(), "syncId", synced, "clientId", sent++));
        http.send(
                request(site.resolve("?v-r=uidl&v-uiId=" + ui))
                        .header("Cookie", session)
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(BodyPublishers.ofString(words))
                        .build(),
                BodyHandlers.discarding());
    }

    StateTree tree() {
        if (tree == null) {
            throw new IllegalStateException("This page remembers nothing");
        }
        return tree;
    }

    static Map<String, Object> event(int node, String name, Map<String, ?> more) {
        return Map.of("type", "event", "node", node, "event", name, "data", more);
    }

    static Map<String, Object> sync(int node, String property, Object value) {
        return Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value);
    }

    private void take(JsonNode answer) {
        if (tree != null) {
            tree.apply(answer.path("changes"));
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en");
    }

    private static String body(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("Answer " + answer.statusCode());
        }
        InputStream stream = new ByteArrayInputStream(answer.body());
        boolean packed =
                answer.headers().firstValue("content-encoding").orElse("").equals("gzip");
        try (var unpacked = packed ? new GZIPInputStream(stream) : stream) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
