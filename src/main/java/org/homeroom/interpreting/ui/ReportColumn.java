package org.homeroom.interpreting.ui;

import java.util.function.ToIntFunction;
import org.homeroom.interpreting.LanguageAccessReport.Line;

/** A figure of the yearly report, in the order it is shown and written to a file. */
enum ReportColumn {
    PREFERRING("preferring", Line::preferring),
    REQUESTS("requests", Line::requests),
    PROVIDED("provided", Line::provided),
    REMOTE("remote", Line::remote),
    SHARED("shared", Line::shared),
    NOT_MET("notMet", Line::notMet),
    OPEN("open", Line::open),
    QUALIFIED("qualified", Line::qualified),
    WASTED("wasted", Line::wasted),
    WELL("well", Line::understoodWell),
    PARTLY("partly", Line::understoodPartly),
    NOT("not", Line::notUnderstood);

    private final String key;
    private final ToIntFunction<Line> figure;

    ReportColumn(String key, ToIntFunction<Line> figure) {
        this.key = key;
        this.figure = figure;
    }

    /** The key of its name. */
    String messageKey() {
        return "interpreting.report." + key;
    }

    int of(Line line) {
        return figure.applyAsInt(line);
    }
}
