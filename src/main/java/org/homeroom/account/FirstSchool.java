package org.homeroom.account;

import java.util.Locale;
import org.homeroom.school.NewSchool;

/** The first school of an installation and the person who will run it. */
public record FirstSchool(NewSchool school, String name, String email, String password, Locale language) {}
