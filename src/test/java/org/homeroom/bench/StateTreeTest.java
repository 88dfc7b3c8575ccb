package org.homeroom.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class StateTreeTest {

    private final StateTree tree = new StateTree();

    @Test
    void knowsWhatStandsWhereAndWhoListens() {
        apply("""
                [{"node":4,"type":"attach"},{"node":4,"type":"put","key":"tag","feat":0,"value":"button"},
                 {"node":4,"type":"put","key":"click","feat":4,"value":"x="},
                 {"node":4,"type":"splice","feat":2,"index":0,"addNodes":[5,6]},
                 {"node":5,"type":"attach"},{"node":5,"type":"put","key":"tag","feat":0,"value":"svg"},
                 {"node":6,"type":"attach"},{"node":6,"type":"put","key":"text","feat":7,"value":"Next"},
                 {"node":7,"type":"attach"},{"node":7,"type":"put","key":"label","feat":1,"value":"Your name"}]""");

        assertThat(tree.withText("button", "Next")).isEqualTo(4);
        assertThat(tree.with("label", "Your name")).isEqualTo(7);
        assertThat(tree.listening("click")).isEqualTo(4);
    }

    @Test
    void forgetsWhatWasTakenAway() {
        apply("""
                [{"node":4,"type":"attach"},{"node":4,"type":"put","key":"tag","feat":0,"value":"button"},
                 {"node":4,"type":"splice","feat":2,"index":0,"addNodes":[6]},
                 {"node":6,"type":"attach"},{"node":6,"type":"put","key":"text","feat":7,"value":"Next"}]""");
        apply("""
                [{"node":6,"type":"detach"},{"node":4,"type":"splice","feat":2,"index":0,"remove":1}]""");

        assertThatThrownBy(() -> tree.withText("button", "Next")).hasMessageContaining("button with Next");
    }

    private void apply(String changes) {
        tree.apply(new ObjectMapper().readTree(changes));
    }
}
