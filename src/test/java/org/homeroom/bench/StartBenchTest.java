package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.bench.StartBench.Start;
import org.homeroom.bench.StartBench.Way;
import org.junit.jupiter.api.Test;

class StartBenchTest {

    @Test
    void holdsEachWayAgainstItsOwnGoal() {
        var bench = new StartBench();
        bench.add(Way.CACHED, new Start(3.5, 5, 1));
        bench.add(Way.PLAIN, new Start(5, 9, 1));
        bench.add(Way.PLAIN, new Start(90, 9, 1));
        bench.add(Way.PLAIN, new Start(5, 9, 1));

        assertThat(bench.table().lines())
                .anyMatch(line -> line.startsWith("with the cache") && line.contains("70 %") && line.endsWith("MISSED"))
                .anyMatch(line -> line.startsWith("without") && line.endsWith("reached"));
    }
}
