package org.homeroom.account;

import java.util.Locale;
import org.homeroom.school.SchoolId;

/** A person who is signed in, at the school they work for. */
public record Staff(AccountId id, String name, SchoolId school, Role role, Locale language) {}
