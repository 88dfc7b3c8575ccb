package org.homeroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Lighthouse says of one first visit.
 *
 * @param largestPaint milliseconds, as are {@code blocked} and {@code interactive}
 * @param kib on the wire
 * @param failed what took points away outside of performance
 */
record Visit(
        double performance,
        double accessibility,
        double bestPractices,
        double seo,
        double largestPaint,
        double shift,
        double blocked,
        double interactive,
        double kib,
        List<String> failed) {

    static Visit of(JsonNode report) {
        var failed = new ArrayList<String>();
        Stream.of("accessibility", "best-practices", "seo")
                .forEach(category -> report.path("categories")
                        .path(category)
                        .path("auditRefs")
                        .forEach(audit -> {
                            var id = audit.path("id").asString("");
                            var score = report.path("audits").path(id).path("score");
                            if (audit.path("weight").asDouble(0) > 0 && score.isNumber() && score.asDouble() < 1) {
                                failed.add(id);
                            }
                        }));
        return new Visit(
                score(report, "performance"),
                score(report, "accessibility"),
                score(report, "best-practices"),
                score(report, "seo"),
                number(report, "largest-contentful-paint"),
                number(report, "cumulative-layout-shift"),
                number(report, "total-blocking-time"),
                number(report, "interactive"),
                number(report, "total-byte-weight") / 1024,
                List.copyOf(failed));
    }

    static Visit median(List<Visit> visits) {
        return new Visit(
                Medians.of(visits.stream().map(Visit::performance).toList()),
                Medians.of(visits.stream().map(Visit::accessibility).toList()),
                Medians.of(visits.stream().map(Visit::bestPractices).toList()),
                Medians.of(visits.stream().map(Visit::seo).toList()),
                Medians.of(visits.stream().map(Visit::largestPaint).toList()),
                Medians.of(visits.stream().map(Visit::shift).toList()),
                Medians.of(visits.stream().map(Visit::blocked).toList()),
                Medians.of(visits.stream().map(Visit::interactive).toList()),
                Medians.of(visits.stream().map(Visit::kib).toList()),
                visits.stream()
                        .flatMap(visit -> visit.failed().stream())
                        .distinct()
                        .toList());
    }

    /** What of the goals this one misses; none if it reaches all. */
    List<String> missed() {
        var missed = new ArrayList<String>();
        if (Math.min(Math.min(performance, accessibility), Math.min(bestPractices, seo)) < 100) {
            missed.add("scores");
        }
        if (largestPaint > 1_000) {
            missed.add("LCP");
        }
        if (shift >= 0.0005) { // shown with three digits
            missed.add("CLS");
        }
        if (interactive > 2_000) {
            missed.add("TTI");
        }
        if (kib > 130) {
            missed.add("KiB");
        }
        return missed;
    }

    /** A score that could not be told is none. */
    private static double score(JsonNode report, String category) {
        return Math.round(
                100 * report.path("categories").path(category).path("score").asDouble(0));
    }

    private static double number(JsonNode report, String audit) {
        var value = report.path("audits").path(audit).path("numericValue");
        if (!value.isNumber()) {
            throw new IllegalArgumentException("Lighthouse does not tell " + audit);
        }
        return value.asDouble();
    }
}
