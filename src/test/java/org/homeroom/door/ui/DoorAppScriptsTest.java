package org.homeroom.door.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** The tests of the door's app, which are written beside it in TypeScript: Node runs them, here they are told one by one. */
class DoorAppScriptsTest {

    private static final Path APP = Path.of("src/main/door-app");
    private static final Path REPORT = Path.of("target/door-app-tests.xml").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> behavesAsItsOwnTestsSay() throws Exception {
        Assumptions.assumeTrue(
                nodeIsNewEnough(),
                "No Node 24 for the tests of the door’s app: put one on the PATH, or ./homeroom test");
        Files.deleteIfExists(REPORT);
        run(Stream.concat(
                        Stream.of(
                                "node",
                                "--test",
                                "--test-reporter=spec",
                                "--test-reporter-destination=stdout",
                                "--test-reporter=junit",
                                "--test-reporter-destination=" + REPORT),
                        tests().stream())
                .toList());
        var cases = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(REPORT.toFile())
                .getElementsByTagName("testcase");
        return IntStream.range(0, cases.getLength())
                .mapToObj(cases::item)
                .map(Element.class::cast)
                .map(DoorAppScriptsTest::told);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheTypesItPromises() {
        return Stream.of(".", "worker")
                .map(project -> DynamicTest.dynamicTest(
                        project,
                        () -> assertThat(run(List.of("node", "node_modules/typescript/bin/tsc", "--project", project)))
                                .isZero()));
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            return files.map(APP::relativize)
                    .filter(file -> !file.startsWith("node_modules"))
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".test.ts"))
                    .sorted()
                    .toList();
        }
    }

    private static DynamicTest told(Element test) {
        return DynamicTest.dynamicTest(test.getAttribute("name"), () -> {
            var failures = test.getElementsByTagName("failure");
            if (failures.getLength() > 0) {
                Assertions.fail(failures.item(0).getTextContent());
            }
        });
    }

    private static boolean nodeIsNewEnough() throws InterruptedException {
        try {
            var node = new ProcessBuilder("node", "--version").start();
            var version = new String(node.getInputStream().readAllBytes()).strip();
            return node.waitFor() == 0 && Integer.parseInt(version.replaceAll("v(\\d+).*", "$1")) >= 24;
        } catch (IOException none) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(APP.toFile())
                .redirectErrorStream(true)
                .start();
        System.out.println(new String(process.getInputStream().readAllBytes()));
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
