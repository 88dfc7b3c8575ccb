package org.homeroom.interpreting;

/** A channel of a set, and some of its receivers, lent to a job. */
public record HeadsetUse(HeadsetSetId set, String name, JobKey job, int receivers) {}
