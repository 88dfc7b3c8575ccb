package org.homeroom.childcare;

/** Somebody who cares for children, as staff see them. */
public record CarerSummary(CarerId id, String name, String phone, String clearance, boolean retired) {}
