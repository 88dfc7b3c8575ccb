package org.homeroom.site;

import org.homeroom.school.PublicCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where bugs end: in the log, under a reference short enough to be read out on the phone. */
@Component
public class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** The reference under which it was logged. */
    String log(String doing, Throwable failure) {
        var reference = PublicCode.grouped(PublicCode.random(PublicCode.SHORT_LENGTH));
        LOG.error("{} failed, reference {}", doing, reference, failure);
        return reference;
    }
}
