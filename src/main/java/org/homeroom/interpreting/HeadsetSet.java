package org.homeroom.interpreting;

/**
 * Headsets of one kind that work together: an interpreter speaks on a channel, and who listens has a receiver.
 *
 * @param channels how many languages can be spoken at the same time
 */
public record HeadsetSet(HeadsetSetId id, String name, int receivers, int channels, boolean retired) {

    public static final int NAME_LENGTH = 100;
    public static final int RECEIVERS_MOST = 2000;
    public static final int CHANNELS_MOST = 64;

    public static boolean isPossible(String name, int receivers, int channels) {
        return !name.isBlank()
                && name.length() <= NAME_LENGTH
                && receivers >= 1
                && receivers <= RECEIVERS_MOST
                && channels >= 1
                && channels <= CHANNELS_MOST;
    }
}
