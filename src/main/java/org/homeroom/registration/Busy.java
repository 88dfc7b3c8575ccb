package org.homeroom.registration;

import org.springframework.dao.TransientDataAccessException;

/**
 * The database could not be asked in time, or its answer was lost. Whether the wish was written down is not known:
 * the same request sent again, under its key, finds out, and registers once. Whoever catches this keeps what was typed.
 */
public class Busy extends TransientDataAccessException {

    Busy(Throwable cause) {
        super("the database is too busy, or gone", cause);
    }
}
