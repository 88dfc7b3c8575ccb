package org.homeroom.message;

import java.time.Duration;

/**
 * What should have left by now.
 *
 * @param messages how many, also those that wait for another attempt
 * @param oldest how long the oldest of them has waited; nothing where none does
 */
record OutboxLag(long messages, Duration oldest) {}
