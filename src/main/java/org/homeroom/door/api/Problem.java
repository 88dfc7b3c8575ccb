package org.homeroom.door.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** An answer that says what is wrong, by a code that stays; never a page. */
enum Problem {
    UNREADABLE(HttpStatus.BAD_REQUEST, "unreadable"),
    TOO_MANY(HttpStatus.BAD_REQUEST, "tooMany"),
    WITHDRAWN(HttpStatus.UNAUTHORIZED, "withdrawn"),
    EXPIRED(HttpStatus.UNAUTHORIZED, "expired"),
    OTHER_PASS(HttpStatus.FORBIDDEN, "otherPass"),
    NOT_YET(HttpStatus.FORBIDDEN, "notYet"),
    UNKNOWN_LINK(HttpStatus.NOT_FOUND, "unknownLink"),
    UNKNOWN_CODE(HttpStatus.NOT_FOUND, "unknownCode"),
    UNKNOWN(HttpStatus.NOT_FOUND, "unknown"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "tooLarge"),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "mediaType"),
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS, "tooOften"),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, "broken"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "busy");

    private static final String WAIT_SECONDS = "10";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpStatus status;
    private final String code;

    Problem(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    /** Thrown where a request cannot be read at all. */
    @SuppressWarnings("serial") // goes no further than this request
    static final class Met extends RuntimeException {

        private final Problem problem;

        Met(Problem problem) {
            super(problem.code, null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    Met met() {
        return new Met(this);
    }

    ResponseEntity<byte[]> answer() {
        return answer(null, null);
    }

    /** @param field told beside the code */
    ResponseEntity<byte[]> answer(@Nullable String field, @Nullable Object value) {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (saysToWait()) {
            answer.header(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        }
        return answer.body(body(field, value));
    }

    /** For where no controller has been reached. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (saysToWait()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        }
        response.getOutputStream().write(body(null, null));
    }

    private boolean saysToWait() {
        return this == TOO_OFTEN || this == BUSY;
    }

    private byte[] body(@Nullable String field, @Nullable Object value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status.value());
        body.put("code", code);
        if (field != null && value != null) {
            body.put(field, value);
        }
        return JSON.writeValueAsBytes(body);
    }
}
