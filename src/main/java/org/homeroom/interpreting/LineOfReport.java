package org.homeroom.interpreting;

import java.time.Instant;

/** Adds up what one language comes to in a year. */
final class LineOfReport {

    private final InterpretedLanguage language;
    private int preferring;
    private int requests;
    private int provided;
    private int qualified;
    private int remote;
    private int shared;
    private int notMet;
    private int open;
    private int wasted;
    private final int[] understood = new int[Understood.values().length];

    LineOfReport(InterpretedLanguage language) {
        this.language = language;
    }

    void prefer(int families) {
        preferring += families;
    }

    void add(Progress job, Instant now) {
        int families = job.families();
        boolean past = job.slot().isPast(now);
        requests += families;
        switch (job.state()) {
            case DONE -> met(job);
            case CONFIRMED, SPOKEN, PARTLY_MET -> {
                if (past) {
                    met(job);
                } else {
                    open += families;
                }
            }
            case REQUESTED, SEARCHING, ASSIGNED -> {
                if (past) {
                    notMet += families;
                } else {
                    open += families;
                }
            }
            case NOT_AVAILABLE -> notMet += families;
            case WASTED -> {
                wasted++;
                requests -= families;
            }
            case CANCELLED -> requests -= families;
        }
    }

    void hear(Understood how) {
        understood[how.ordinal()]++;
    }

    LanguageAccessReport.Line line() {
        return new LanguageAccessReport.Line(
                language,
                preferring,
                requests,
                provided,
                qualified,
                remote,
                shared,
                notMet,
                open,
                wasted,
                understood[Understood.WELL.ordinal()],
                understood[Understood.PARTLY.ordinal()],
                understood[Understood.NOT.ordinal()]);
    }

    private void met(Progress job) {
        if (job.isRemote()) {
            remote += job.families();
        } else if (job.fallback() == Fallback.SHARED) {
            shared += job.families();
        } else {
            provided += job.families();
        }
        if (job.isQualified()) {
            qualified += job.families();
        }
    }
}
