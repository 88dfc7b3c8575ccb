package org.homeroom.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.homeroom.event.CatalogueEdition;
import org.homeroom.event.EventCatalogue;
import org.homeroom.language.Languages;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The catalogue, the pages of events and what there is of their forms before scripts have run, as they were last made for
 * each address and reader's language. Before one is
 * given again the database says whether all that it was made of still stands as it tells ({@link CatalogueEdition}); and a minute
 * later it is made anew, for what time changes.
 */
@Component
class KeptPages {

    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final String CATALOGUE = "/";
    private static final Pattern EVENT = Pattern.compile("/events/([^/]+)(/register)?");

    /** What is typed is seldom typed twice, and whatever else stands in an address is not ours. */
    private static final Set<String> PARAMETERS = Set.of("lang", "when", "topic", "grade", "childcare", "mine", "slot");

    private final EventCatalogue catalogue;
    private final SchoolService schools;
    private final Languages languages;
    private final LanguageOrder order;
    private final Clock clock;
    private final Cache<Address, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Address, Kept>weigher((address, kept) -> kept.page().zipped().length)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** All of a request that such a page depends on. */
    private record Address(String path, @Nullable String query, Locale reader, List<Locale> order) {}

    /** All else that it depends on. */
    private record Edition(CatalogueEdition events, Map<SchoolId, School> schools, Instant minute) {}

    /**
     * A page as it is sent: packed once rather than for everybody who asks.
     *
     * @param tag tells it from any other
     */
    record Page(String tag, byte[] zipped) {

        static Page of(String tag, byte[] html) {
            var packed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(packed)) {
                zip.write(html);
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            return new Page(tag, packed.toByteArray());
        }

        byte[] html() {
            try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                return zip.readAllBytes();
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
        }
    }

    private record Kept(Edition edition, Page page) {}

    /** A page that may be kept, as it is asked for now. */
    final class Asked {

        private final Address address;
        private final Edition edition;

        private Asked(Address address, Edition edition) {
            this.address = address;
            this.edition = edition;
        }

        Optional<Page> kept() {
            return Optional.ofNullable(pages.getIfPresent(address))
                    .filter(kept -> kept.edition().equals(edition))
                    .map(Kept::page);
        }

        /** Unless something was written while it was made: it may be of before or after. */
        void keep(Page page) {
            if (edition(address).equals(edition)) {
                pages.put(address, new Kept(edition, page));
            }
        }
    }

    KeptPages(EventCatalogue catalogue, SchoolService schools, Languages languages, LanguageOrder order, Clock clock) {
        this.catalogue = catalogue;
        this.schools = schools;
        this.languages = languages;
        this.order = order;
        this.clock = clock;
    }

    /** Empty for a page of which none is ever kept. */
    Optional<Asked> asked(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        boolean known = CATALOGUE.equals(path) || EVENT.matcher(path).matches();
        if (!known || !PARAMETERS.containsAll(request.getParameterMap().keySet())) {
            return Optional.empty();
        }
        var address = new Address(
                path, request.getQueryString(), languages.of(request), order.of(request.getHeader("Accept-Language")));
        var edition = edition(address);
        return edition.events().isEmpty() ? Optional.empty() : Optional.of(new Asked(address, edition));
    }

    private Edition edition(Address address) {
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var event = EVENT.matcher(address.path());
        var events = event.matches() ? catalogue.edition(event.group(1)) : catalogue.edition();
        return new Edition(events, schools.all(), minute);
    }
}
