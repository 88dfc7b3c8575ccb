package org.homeroom;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the run on MySQL, with the reason, where the environment names no server. */
public final class MySqlPresent implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return TestDatabase.onMySql() && TestDatabase.mySqlUrl().isEmpty()
                ? ConditionEvaluationResult.disabled("No MySQL: set HOMEROOM_TEST_MYSQL_URL")
                : ConditionEvaluationResult.enabled("On the database asked for");
    }
}
