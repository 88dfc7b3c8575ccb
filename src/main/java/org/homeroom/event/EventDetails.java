package org.homeroom.event;

import java.util.Set;

/** What an event is, apart from its words. */
public record EventDetails(EventKind kind, Set<Topic> topics, Grades grades, String presenter) {

    public static final int PRESENTER_LENGTH = 200;

    public EventDetails {
        topics = Set.copyOf(topics);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("an event has a topic");
        }
        if (presenter.length() > PRESENTER_LENGTH) {
            throw new IllegalArgumentException("presenter too long");
        }
    }
}
