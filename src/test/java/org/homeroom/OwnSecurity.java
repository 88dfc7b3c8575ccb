package org.homeroom;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Keeps who is signed in where the application under test looks for it. Each application that starts makes its own
 * place the one of the whole process, also when tests of an earlier one follow.
 */
final class OwnSecurity implements TestExecutionListener, Ordered {

    /** Before Spring Security signs in whom {@code @WithMockUser} names. */
    @Override
    public int getOrder() {
        return 1001;
    }

    @Override
    public void beforeTestMethod(TestContext testContext) {
        SecurityContextHolder.setContextHolderStrategy(
                testContext.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
