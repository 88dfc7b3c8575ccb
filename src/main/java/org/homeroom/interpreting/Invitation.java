package org.homeroom.interpreting;

/**
 * A booking as the interpreter sees it through the link in the letter. It names no family.
 *
 * @param open whether it can still be answered
 */
public record Invitation(Booking booking, Job job, boolean open) {}
