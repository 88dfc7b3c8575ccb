package org.homeroom.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import org.homeroom.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class DraftKeeperTest extends ViewTest {

    private DraftKeeper keeper;

    @BeforeEach
    void openForm() {
        keeper = new DraftKeeper("form");
        UI.getCurrent().add(keeper);
    }

    @Test
    void forgetsAPressThatWasAnswered() {
        keeper.answer(() -> {});

        assertThat(isForgotten()).isTrue();
    }

    @Test
    void forgetsAPressThatFailsEachTime() {
        assertThatThrownBy(() -> keeper.answer(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isForgotten()).isTrue();
    }

    @Test
    void keepsAPressWhileWeAreTooBusyForIt() {
        assertThatThrownBy(() -> keeper.answer(() -> {
                    throw new CannotCreateTransactionException("no connection");
                }))
                .isInstanceOf(CannotCreateTransactionException.class);

        assertThat(isForgotten()).isFalse();
    }

    private static boolean isForgotten() {
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .anyMatch(call -> call.getInvocation().getExpression().contains("answered"));
    }
}
