package org.homeroom;

import java.util.stream.IntStream;
import org.springframework.test.util.TestSocketUtils;

/**
 * A port for a process that is about to start. None of those that connections leave from: who asks such a port again and
 * again whether the process is there will in the end be connected to itself, and has taken it.
 */
public final class FreePort {

    private static final int FIRST_TO_LEAVE_FROM = 32_768;

    private FreePort() {}

    public static int find() {
        return IntStream.generate(TestSocketUtils::findAvailableTcpPort)
                .filter(port -> port < FIRST_TO_LEAVE_FROM)
                .findFirst()
                .orElseThrow();
    }
}
