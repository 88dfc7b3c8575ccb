package org.homeroom.registration.ui;

import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.Formats;
import org.springframework.stereotype.Component;

/** What the forms of this package look things up in. */
@Component
record FormTools(LanguageLists languages, SlotWords slots, Formats formats, InterpreterWords interpreters) {}
