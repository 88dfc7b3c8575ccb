package org.homeroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeroom.language.Languages;
import org.homeroom.school.PublicAddress;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines, messengers and caches get. */
class FoundAndSharedTest extends BrowserTest {

    private static final String EVENT = "/events/safe-and-kind-online";
    private static final String BOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private PublicAddress address;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Locale> languages = new Languages().shipped();
    private Page bot;

    @BeforeEach
    void come() {
        bot = visitor(Locale.ENGLISH, Screen.LAPTOP);
    }

    @Test
    void leavesNoSessionBehind() {
        int before = Sessions.of(application);
        var addresses =
                List.of("/", "/?when=evening", EVENT, EVENT + "?lang=ar", "/privacy", "/no-such-page", "/favicon.ico");

        IntStream.range(0, 100).forEach(turn -> {
            var page = Document.of(
                    bot,
                    addresses.get(turn % addresses.size()),
                    RequestOptions.create().setHeader("User-Agent", BOT));
            assertThat(page.header("set-cookie")).doesNotContain("JSESSIONID");
        });

        assertThat(Sessions.of(application)).isEqualTo(before);
    }

    @Test
    void tellsWhatAnEventIsInEachLanguage() {
        for (var language : languages) {
            var tag = language.toLanguageTag();
            var page = Document.of(bot, EVENT + "?lang=" + tag);
            var own = address.of(EVENT + "?lang=" + tag).toString();

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.html().selectFirst("html").attr("lang")).isEqualTo(tag);
            var title = page.html().selectFirst("h1").text();
            assertThat(page.html().title()).contains(title);
            assertThat(page.meta("og:title")).isEqualTo(title);
            assertThat(page.meta("description"))
                    .isEqualTo(page.html().selectFirst("#event-summary").text())
                    .isEqualTo(page.meta("og:description"));
            assertThat(page.meta("og:url")).isEqualTo(own);
            assertThat(page.html().select("link[rel=canonical]").attr("href")).isEqualTo(own);
            assertThat(page.html().select("link[rel=alternate][hreflang]"))
                    .hasSize(languages.size() + 1)
                    .anySatisfy(link -> assertThat(link.attr("hreflang")).isEqualTo("x-default"))
                    .anySatisfy(link -> assertThat(link.attr("href")).isEqualTo(own));
            assertThat(event(page).path("name").asString()).isEqualTo(title);
        }
    }

    @Test
    void hasAPictureForPreviews() {
        var page = Document.of(bot, EVENT);
        var picture = page.meta("og:image");

        assertThat(page.meta("twitter:card")).isEqualTo("summary_large_image");
        assertThat(picture).startsWith(address.baseUrl().toString());
        var answer =
                bot.request().get(picture.substring(address.baseUrl().toString().length()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "image/png");
        assertThat(answer.body().length).isBetween(5_000, 100_000);
    }

    @Test
    void believesTheConfiguredAddressAndNotWhoAsks() {
        var page = Document.of(bot, EVENT, RequestOptions.create().setHeader("X-Forwarded-Host", "evil.example"));

        assertThat(page.html().head().html()).doesNotContain("evil.example");
        assertThat(page.html().select("link[rel=canonical]").attr("href"))
                .isEqualTo(address.of(EVENT).toString());
    }

    @Test
    void letsNobodyBreakOutOfWhatIsTold() {
        var trap = "</script><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        var title = rename(trap);
        try {
            var page = Document.of(bot, EVENT);

            assertThat(page.html().select("script:not([type*=json]):containsData(alert), img[onerror]"))
                    .isEmpty();
            assertThat(page.meta("og:title")).isEqualTo(trap);
            assertThat(event(page).path("name").asString()).isEqualTo(trap);
        } finally {
            rename(title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/events/no-such-event", "/r/22222222222222222222AAAA", "/wp-login.php"})
    void saysThatAnAddressLeadsNowhere(String nowhere) {
        var page = Document.of(bot, nowhere);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("We cannot find this page");
        assertThat(page.meta("robots")).isEqualTo("noindex");
        assertThat(page.meta("og:title")).isEmpty();
    }

    @Test
    void tellsNobodyOfAFamilysPage() {
        var code = jdbc.sql("select code from registration where state = 'CONFIRMED' order by code limit 1")
                .query(String.class)
                .single();
        var page = Document.of(bot, "/r/" + code);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".ticket")).isNotEmpty();
        assertThat(page.meta("robots")).isEqualTo("noindex");
        assertThat(page.header("cache-control")).contains("no-store");
        assertThat(page.header("etag")).isEmpty();
        assertThat(page.html()
                        .select("meta[property^=og], meta[name=description], link[rel=canonical], script[type*=json]"))
                .isEmpty();
    }

    @Test
    void isNotSentAgainWhileItIsTheSame() {
        var page = Document.of(bot, EVENT);
        var tag = page.header("etag");
        assertThat(tag).startsWith("W/\"");
        assertThat(page.header("cache-control")).isEqualTo("no-cache");
        assertThat(page.header("vary").toLowerCase(Locale.ROOT)).contains("accept-language", "cookie");
        assertThat(page.header("content-encoding")).isEqualTo("gzip");

        var again = bot.request().get(EVENT, RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var other =
                bot.request().get(EVENT + "?lang=ar", RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(other.status()).isEqualTo(200);
    }

    /** Here the application itself does not know of the write: no more than if another instance had made it. */
    @Test
    void tellsAtOnceWhatAnotherInstanceWrote() {
        var before = Document.of(bot, EVENT);
        assertThat(Document.of(bot, EVENT).header("etag")).isEqualTo(before.header("etag"));
        var title = rename("Kind and safe online");
        try {
            var after = Document.of(bot, EVENT);

            assertThat(after.html().selectFirst("h1").text()).isEqualTo("Kind and safe online");
            assertThat(after.header("etag")).isNotEqualTo(before.header("etag"));
            assertThat(Document.of(bot, "/").html().select(".event-card-title").eachText())
                    .contains("Kind and safe online");
        } finally {
            rename(title);
        }
        assertThat(Document.of(bot, EVENT).header("etag")).isEqualTo(before.header("etag"));
    }

    @Test
    void keepsForEverWhatIsNamedAfterItsContent() {
        var page = Document.of(bot, "/").html();
        var files = Stream.of("data-files", "data-sheets")
                .flatMap(list -> Arrays.stream(page.select("#wake").attr(list).split(" ")))
                .toList();
        assertThat(files).hasSizeGreaterThan(5);
        for (var file : files) {
            var answer = bot.request().get("/" + file.replaceFirst("^\\./", ""));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("cache-control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(answer.headers().get("content-encoding")).isIn("br", "gzip");
        }
    }

    @Test
    void listsEveryPageInEveryLanguage() {
        var answer = bot.request().get("/sitemap.xml");
        var map = Jsoup.parse(answer.text(), "", Parser.xmlParser());

        assertThat(answer.headers().get("content-type")).startsWith("application/xml");
        var pages = map.select("url > loc").eachText();
        assertThat(pages)
                .contains(
                        address.of("/?lang=en").toString(),
                        address.of(EVENT + "?lang=zh-Hans").toString());
        assertThat(pages).allSatisfy(page -> assertThat(page).doesNotContain("/r/", "/staff"));
        assertThat(map.select("url"))
                .allSatisfy(
                        url -> assertThat(url.select("xhtml|link[hreflang]")).hasSize(languages.size() + 1));
    }

    @Test
    void asksToLeaveAloneWhatIsForOneFamilyOrForStaff() {
        var robots = bot.request().get("/robots.txt");

        assertThat(robots.headers().get("content-type")).startsWith("text/plain");
        assertThat(robots.text())
                .contains("Disallow: /r/\n", "Disallow: /staff\n", "Disallow: /door\n")
                .contains("Sitemap: " + address.of("/sitemap.xml"));
    }

    @Test
    void canBePutAmongAPhonesApps() {
        var link = Document.of(bot, "/").html().select("link[rel=manifest]").attr("href");
        var answer = bot.request().get("/" + link + "?lang=ar");
        var manifest = json.readTree(answer.text());

        assertThat(answer.headers().get("content-type")).startsWith("application/manifest+json");
        assertThat(manifest.path("dir").asString()).isEqualTo("rtl");
        assertThat(manifest.path("icons"))
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(bot.request()
                                .get("/" + icon.path("src").asString())
                                .headers())
                        .containsEntry("content-type", "image/png"));
    }

    private String rename(String title) {
        var slug = EVENT.substring(EVENT.lastIndexOf('/') + 1);
        var where = " where language = 'en' and event_id = (select id from event where slug = ?)";
        var old = jdbc.sql("select title from event_text" + where)
                .param(slug)
                .query(String.class)
                .single();
        transaction.executeWithoutResult(begun -> {
            jdbc.sql("update event_text set title = ?" + where)
                    .params(title, slug)
                    .update();
            // By it the application knows that it has read the event before
            jdbc.sql("update event set version = version + 1 where slug = ?")
                    .param(slug)
                    .update();
        });
        return old;
    }

    private JsonNode event(Document page) {
        return json.readTree(
                page.html().selectFirst("script[type=application/ld+json]").data());
    }
}
