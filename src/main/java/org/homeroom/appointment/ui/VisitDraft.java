package org.homeroom.appointment.ui;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeroom.school.PublicCode;

/** Whom a family would like to meet, as far as it has said so. It is kept on its own device until it is sent. */
final class VisitDraft {

    static final String NAME = "name";
    static final String CONTACT = "contact";
    private static final String CHILD = "child";
    private static final String QUESTION = "question";

    static final class Meeting {
        String host = "";
        List<String> children = new ArrayList<>();
    }

    static final class Question {
        String host = "";
        String child = "";
        String text = "";
    }

    /** Made once: however often this is sent, it books once. */
    String key = "";

    List<Meeting> meetings = new ArrayList<>();
    String from = "";
    String to = "";
    boolean interpreter;

    /** ISO 639-3. */
    String language = "";

    String name = "";
    String contact = "";
    List<Question> questions = new ArrayList<>();

    /** Whether plans were shown for it. */
    boolean searched;

    /** The name a child's field has on the device. */
    static String child(String host, int number) {
        return CHILD + "." + host + "." + number;
    }

    /** The same for what is asked about a child. */
    static String question(String host, String child) {
        return QUESTION + "." + host + "." + child;
    }

    /** Takes what was typed into one field but never reached us; fields that are not there are passed over. */
    void type(String field, String text) {
        var parts = field.split("\\.", 3);
        switch (parts[0]) {
            case NAME -> name = text;
            case CONTACT -> contact = text;
            case CHILD -> {
                if (parts.length == 3) {
                    typeChild(parts[1], parts[2], text);
                }
            }
            case QUESTION -> {
                if (parts.length == 3) {
                    ask(parts[1], parts[2], text);
                }
            }
            default -> {}
        }
    }

    void ask(String host, String child, String text) {
        questions.removeIf(asked -> asked.host.equals(host) && asked.child.equals(child));
        var question = new Question();
        question.host = host;
        question.child = child;
        question.text = text;
        questions.add(question);
    }

    Optional<String> key() {
        return PublicCode.read(key, PublicCode.LINK_LENGTH);
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private void typeChild(String host, String number, String text) {
        meetings.stream().filter(meeting -> meeting.host.equals(host)).forEach(meeting -> {
            for (int i = 0; i < meeting.children.size(); i++) {
                if (number.equals(String.valueOf(i))) {
                    meeting.children.set(i, text);
                }
            }
        });
    }
}
