package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapTest {

    private final Heap before = Heap.parse(List.of(
            "4711:", // who is asked
            " num     #instances         #bytes  class name (module)",
            "-------------------------------------------------------",
            "   1:             1             100  [B (java.base@25)",
            "   2:             2              50  org.homeroom.event.ui.EventCard",
            "Total             3             150"));

    @Test
    void addsUpWhatTheJvmTells() {
        assertThat(before.all()).isEqualTo(150);
    }

    @Test
    void tellsWhatEachOfThoseWhoCameBrought() {
        var after = Heap.parse(List.of(
                "   1:           101           10100  [B (java.base@25)", "   2:             3              70  Tree"));

        assertThat(after.since(before, 10, 1)).containsExactly("    1000 B  [B");
    }
}
