package org.homeroom.registration.ui;

import java.util.Optional;
import org.homeroom.event.SlotSummary;

/**
 * What a family agrees to with the button at the foot of a step, as it was said on the page when it pressed: it holds
 * while the page is lost and opened again, but not for a time that was planned anew, nor for a place in line when there
 * was to be a seat.
 *
 * @param plan the time as it was planned then; empty on steps that only turn to the next
 */
record Promise(int step, boolean waits, String plan) {

    private static final String NEXT = "next";
    private static final String SEND = "send";
    private static final String JOIN = "join";

    static final Promise NONE = new Promise(0, false, "");

    static Promise of(RegisterSteps steps) {
        if (steps.step() < RegisterAddress.CHECK) {
            return new Promise(steps.step(), false, "");
        }
        var slot = steps.slotOrTicked();
        return new Promise(
                steps.step(),
                slot.filter(steps::waits).isPresent(),
                slot.map(Promise::plan).orElse(""));
    }

    /** None where it cannot be read. */
    static Promise read(String text) {
        var words = text.split(" ", -1);
        if (words.length != 2) {
            return NONE;
        }
        return switch (words[0]) {
            case NEXT ->
                Optional.of(words[1])
                        .filter(step -> step.matches("[12]"))
                        .map(step -> new Promise(Integer.parseInt(step), false, ""))
                        .orElse(NONE);
            case SEND -> new Promise(RegisterAddress.CHECK, false, words[1]);
            case JOIN -> new Promise(RegisterAddress.CHECK, true, words[1]);
            default -> NONE;
        };
    }

    String text() {
        if (step < RegisterAddress.CHECK) {
            return NEXT + " " + step;
        }
        return (waits ? JOIN : SEND) + " " + plan;
    }

    boolean isOfSamePlan(Promise now) {
        return step == now.step && plan.equals(now.plan);
    }

    /** Whether who agreed to this agrees to what would be done now. */
    boolean covers(Promise now) {
        return isOfSamePlan(now) && (waits || !now.waits);
    }

    /** The same, by somebody who agrees to wait, too. */
    Promise toWait() {
        return new Promise(step, true, plan);
    }

    private static String plan(SlotSummary slot) {
        return slot.id() + "." + slot.calendarSequence();
    }
}
