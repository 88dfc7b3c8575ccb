package org.homeroom.message;

/** Why a message did not leave; says nothing about the person. */
public enum Failure {
    /** The address is none, or the server knows nobody there. */
    BAD_ADDRESS,
    /** The server did not want this message. */
    REFUSED,
    /** The server did not answer or did not let us in. */
    UNREACHABLE
}
