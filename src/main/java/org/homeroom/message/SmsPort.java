package org.homeroom.message;

/**
 * Sends text messages. Homeroom comes without a carrier: a bean of this type takes the place of
 * {@link SmsByHand}. Called outside of any transaction, at least once for each message; {@code key} is the same for
 * the same message, so that a carrier can drop a repetition.
 */
public interface SmsPort {

    Delivery send(String number, String text, String key);
}
