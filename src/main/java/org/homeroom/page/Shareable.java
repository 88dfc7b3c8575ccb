package org.homeroom.page;

import java.util.Optional;

/** A view that anyone may find and hand on. Of a view that is none, search engines and messengers are told nothing. */
public interface Shareable {

    /** As it stands now; empty when the view shows nothing of that kind. */
    Optional<ShareDetails> shareDetails();
}
