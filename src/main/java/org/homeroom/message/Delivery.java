package org.homeroom.message;

/** What came of one attempt to send a message. */
public sealed interface Delivery {

    record Done() implements Delivery {}

    /** This installation cannot send it; the staff can. */
    record ByHand() implements Delivery {}

    record Failed(Failure failure, boolean worthRetrying) implements Delivery {}
}
