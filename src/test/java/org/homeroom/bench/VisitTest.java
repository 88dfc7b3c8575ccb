package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class VisitTest {

    private static final String REPORT = """
            {"categories": {
               "performance": {"score": 0.995, "auditRefs": [{"id": "interactive", "weight": 0}]},
               "accessibility": {"score": 0.96, "auditRefs": [
                  {"id": "color-contrast", "weight": 7}, {"id": "tabindex", "weight": 7}, {"id": "manual", "weight": 0}]},
               "best-practices": {"score": 1, "auditRefs": []},
               "seo": {"score": null, "auditRefs": []}},
             "audits": {
               "color-contrast": {"score": 0}, "tabindex": {"score": 1}, "manual": {"score": null},
               "largest-contentful-paint": {"numericValue": 950.4, "score": 1},
               "cumulative-layout-shift": {"numericValue": 0.0001, "score": 1},
               "total-blocking-time": {"numericValue": 12, "score": 1},
               "interactive": {"numericValue": 2100, "score": 1},
               "total-byte-weight": {"numericValue": 102400, "score": 1}}}""";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void readsWhatLighthouseFound() {
        var visit = Visit.of(json.readTree(REPORT));

        assertThat(visit)
                .isEqualTo(new Visit(100, 96, 100, 0, 950.4, 0.0001, 12, 2100, 100, List.of("color-contrast")));
        assertThat(visit.missed()).containsExactly("scores", "TTI");
    }

    @Test
    void takesNoFigureForReachedThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Visit.of(json.readTree(REPORT.replace("total-byte-weight", "renamed"))))
                .withMessageContaining("total-byte-weight");
    }

    @Test
    void missesWhateverIsOverItsGoal() {
        var good = new Visit(100, 100, 100, 100, 1_000, 0, 300, 2_000, 130, List.of());
        var bad = new Visit(99, 100, 100, 100, 1_001, 0.01, 0, 2_001, 131, List.of("x"));

        assertThat(good.missed()).isEmpty();
        assertThat(bad.missed()).containsExactly("scores", "LCP", "CLS", "TTI", "KiB");
        assertThat(Visit.median(List.of(good, bad, good)))
                .isEqualTo(new Visit(100, 100, 100, 100, 1_000, 0, 300, 2_000, 130, List.of("x")));
    }

    @Test
    void findsEachEventOfTheSitemapOnce() {
        assertThat(FirstVisitBench.events("""
                <url><loc>http://localhost/?lang=en</loc></url><url><loc>http://localhost/events/a?lang=en</loc></url>
                <url><loc>http://localhost/events/a?lang=ar</loc></url><url><loc>http://localhost/events/b</loc></url>
                """)).containsExactly("/events/a", "/events/b");
    }
}
