package org.homeroom.door.api;

import org.homeroom.registration.Busy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever happens, a device is answered by a code. */
@RestControllerAdvice(assignableTypes = {DoorApi.class, RoomApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(DoorApiProblems.class);

    @ExceptionHandler
    ResponseEntity<byte[]> met(Problem.Met met) {
        return met.problem().answer();
    }

    @ExceptionHandler({Busy.class, DataAccessException.class, TransactionException.class})
    ResponseEntity<byte[]> busy(RuntimeException busy) {
        LOG.warn("A device at a door has to ask again", busy);
        return Problem.BUSY.answer();
    }

    /** Asked for in other letters than the filter knows. */
    @ExceptionHandler
    ResponseEntity<byte[]> otherPass(AccessDeniedException refused) {
        return Problem.OTHER_PASS.answer();
    }

    @ExceptionHandler
    ResponseEntity<byte[]> broken(Exception broken) {
        LOG.error("A device at a door got no answer", broken);
        return Problem.BROKEN.answer();
    }
}
