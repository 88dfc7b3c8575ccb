package org.homeroom.registration;

import java.util.Map;

/** Knows how far the school is with what a family asked for; whoever finds the interpreters says it. */
public interface InterpreterStandings {

    /** For each interpreter a registration that has a place asks for; what is not in it is not known of. */
    Map<InterpreterRequest, InterpreterStanding> of(RegistrationDetails family);
}
