package org.homeroom.message;

/** Something was put into the outbox that may leave at once. */
record MessageWaiting() {}
