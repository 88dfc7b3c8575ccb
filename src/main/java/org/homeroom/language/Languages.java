package org.homeroom.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The languages Homeroom is written in, and which of them suits a reader. */
@Component
public class Languages {
    static final Locale DEFAULT = Locale.ENGLISH;
    /** Every text asks for them, and ICU takes its time; readers may name any locale, so not all are kept. */
    private static final LoadingCache<Locale, List<Locale>> FALLBACKS =
            Caffeine.newBuilder().maximumSize(500).build(Languages::findFallbacks);

    static final String PARAMETER = "lang";

    /** The language that a page stands there in: not chosen anew, so not to be remembered. */
    static final String PAGE = "page-lang";

    static final String COOKIE = "homeroom-lang";

    /** In the order in which lists show them. */
    static final List<Locale> SHIPPED = Stream.of("en", "es", "ar", "zh-Hans", "vi", "fa", "uk", "am", "ht")
            .map(Locale::forLanguageTag)
            .toList();

    /** Own names of those that CLDR does not know. */
    private static final Map<String, String> OWN_NAMES = Map.of("ht", "Kreyòl ayisyen");

    private final LocaleMatcher matcher = LocaleMatcher.builder()
            .setSupportedULocales(SHIPPED.stream().map(ULocale::forLocale).toList())
            .setNoDefaultLocale()
            .build();

    public List<Locale> shipped() {
        return SHIPPED;
    }

    public Optional<Locale> shipped(@Nullable String tag) {
        return SHIPPED.stream()
                .filter(language -> language.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first wanted language that we have, or English. Traditional Chinese is never answered with Simplified. */
    public Locale best(List<Locale> wanted) {
        return wanted.stream().flatMap(want -> match(want).stream()).findFirst().orElse(DEFAULT);
    }

    /**
     * What the reader of this request chose in its address, is reading already on a page that connects only now, chose
     * before, or has set in the browser.
     */
    public Locale of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> shipped(request.getParameter(PAGE)))
                .or(() -> remembered(request))
                .orElseGet(() -> best(Collections.list(request.getLocales())));
    }

    public boolean rightToLeft(Locale language) {
        return isRightToLeft(language);
    }

    /** For the {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String direction(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }

    /** The language's name in itself, as a list of languages shows it: "Español", "简体中文". */
    public String ownName(Locale language) {
        return nameInItself(language);
    }

    /** The language that the address of this request names, if we have it. */
    Optional<Locale> chosen(HttpServletRequest request) {
        return shipped(request.getParameter(PARAMETER)).or(() -> shipped(pageParameter(request)));
    }

    static String nameInItself(Locale language) {
        String known = OWN_NAMES.get(language.toLanguageTag());
        return known != null ? known : LanguageNames.in(language, language);
    }

    static boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft();
    }

    /** The reader's language, then its CLDR parents, then English; never one in another script. */
    static List<Locale> fallbacks(Locale reader) {
        return FALLBACKS.get(reader);
    }

    private static List<Locale> findFallbacks(Locale reader) {
        ULocale full = ULocale.addLikelySubtags(ULocale.forLocale(reader));
        List<Locale> chain = new ArrayList<>(List.of(Locale.forLanguageTag(reader.toLanguageTag())));
        Locale.Builder parent = new Locale.Builder().setLanguage(full.getLanguage());
        Locale bare = parent.build();
        chain.add(
                parent.setScript(full.getScript()).setRegion(full.getCountry()).build());
        chain.add(parent.setRegion(null).build());
        if (scriptOf(bare).equals(full.getScript())) {
            chain.add(bare);
        }
        chain.add(DEFAULT);
        return chain.stream().distinct().toList();
    }

    private Optional<Locale> match(Locale want) {
        int index = matcher.getBestMatchResult(ULocale.forLocale(want)).getSupportedIndex();
        return index < 0
                ? Optional.empty()
                : Optional.of(SHIPPED.get(index))
                        .filter(found -> scriptOf(found).equals(scriptOf(want)));
    }

    private static String scriptOf(Locale language) {
        return ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript();
    }

    private Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> shipped(cookie.getValue()).stream())
                        .findFirst();
    }

    /** Vaadin's first request after the page hands the page's own query over in its parameter {@code query}. */
    private static @Nullable String pageParameter(HttpServletRequest request) {
        String query = request.getParameter("query");
        if (query == null || !"init".equals(request.getParameter("v-r"))) {
            return null;
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(PARAMETER + "="))
                .map(pair -> URLDecoder.decode(pair.substring(PARAMETER.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }
}
