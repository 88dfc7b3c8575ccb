package org.homeroom.registration;

import java.util.List;
import java.util.Set;

/** What would help this family, and what it asks the presenter; all of it optional. */
public record Wishes(
        List<InterpreterRequest> interpreters, Set<AccessNeed> accessNeeds, String accessNote, String question) {

    public static final int ACCESS_NOTE_LENGTH = 1000;
    public static final int QUESTION_LENGTH = 2000;
    public static final Wishes NONE = new Wishes(List.of(), Set.of(), "", "");

    public Wishes {
        interpreters = List.copyOf(interpreters);
        accessNeeds = Set.copyOf(accessNeeds);
        if (accessNote.length() > ACCESS_NOTE_LENGTH || question.length() > QUESTION_LENGTH) {
            throw new IllegalArgumentException("note or question too long");
        }
    }
}
