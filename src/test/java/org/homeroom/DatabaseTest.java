package org.homeroom;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a database, shared by all classes that carry this. Each class runs on H2 in memory, and
 * a second time on a real MySQL where there is one; a test that only makes sense there is tagged
 * {@code mysql-only} as well.
 *
 * <p>Every test method finds the tables empty, save for rows a migration put there. Nothing is rolled back for the
 * test: services commit as they do in life.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("database")
@ExtendWith(MySqlPresent.class)
@SpringBootTest(
        properties = {
            "homeroom.message.automatic=false",
            "homeroom.registration.automatic=false",
            "homeroom.family.automatic=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(
        listeners = {EmptyTables.class, OwnSecurity.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
