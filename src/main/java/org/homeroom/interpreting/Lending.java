package org.homeroom.interpreting;

/** How the wish to have headsets for a job ended. */
public sealed interface Lending {

    record Lent() implements Lending {}

    /** Not so many are free at that time; nothing was changed. */
    record TooFew(int receiversLeft, int channelsLeft) implements Lending {}

    /** No such job or set, or it is over, or the set is no longer in use. */
    record NotPossible() implements Lending {}
}
