package org.homeroom.registration;

/**
 * How a family without a place is let in at the door.
 *
 * @param key made once per tap, 16 to 64 characters; the same tap sent again changes nothing
 * @param evenIfFull more people than there are places, if need be
 * @param withoutChildcare its children stay with it, for want of a place
 */
public record Admittance(String key, boolean evenIfFull, boolean withoutChildcare) {}
