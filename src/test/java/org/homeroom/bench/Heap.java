package org.homeroom.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lives in the heap of a JVM after its garbage was collected, in bytes by class. */
record Heap(Map<String, Long> bytes) {

    static Heap of(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run"); // the second time also what finalisers and cleaners held
        return parse(jcmd(pid, "GC.class_histogram"));
    }

    /** Lines such as {@code 1: 4711 123456 java.lang.String (java.base@25)}. */
    static Heap parse(List<String> histogram) {
        Map<String, Long> bytes = new HashMap<>();
        for (var line : histogram) {
            var words = line.strip().split("\\s+");
            if (words.length >= 4 && words[0].matches("\\d+:")) {
                bytes.merge(words[3], Long.parseLong(words[2]), Long::sum);
            }
        }
        return new Heap(bytes);
    }

    long all() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of what there is more now: the classes with most of it, as bytes for each of so many. */
    List<String> since(Heap before, int each, int most) {
        return bytes.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before.bytes.getOrDefault(now.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(more -> "%8d B  %s".formatted(more.getValue() / each, more.getKey()))
                .toList();
    }

    private static List<String> jcmd(long pid, String what) throws IOException, InterruptedException {
        var process = new ProcessBuilder(BusySchool.jcmd().toString(), String.valueOf(pid), what)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(what + ": " + said.lines().findFirst().orElse("no answer"));
        }
        return said.lines().toList();
    }
}
