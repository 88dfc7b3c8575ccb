package org.homeroom.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Where bugs and overload end: in the log, under a reference short enough to be read out on the phone. */
@Component
public class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** The reference under which it was logged. */
    String log(String doing, Throwable failure) {
        return under(() -> LOG.error("{} failed", doing, Unquoted.of(failure)));
    }

    /** The same for what is no bug: it will work in a moment. */
    String busy(Throwable failure) {
        return under(
                () -> LOG.warn("Too busy to answer: {}", Unquoted.of(failure).toString()));
    }

    /** The request's reference; what fails where nobody asked, as in a push to an open page, gets its own. */
    private static String under(Runnable logging) {
        var known = RequestReference.current();
        if (known.isPresent()) {
            logging.run();
            return known.get();
        }
        var own = RequestReference.fresh();
        try (var meanwhile = MDC.putCloseable(RequestReference.KEY, own)) {
            logging.run();
        }
        return own;
    }
}
