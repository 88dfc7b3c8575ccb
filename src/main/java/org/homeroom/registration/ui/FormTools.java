package org.homeroom.registration.ui;

import org.springframework.stereotype.Component;

/** What the forms of this package look things up in. */
@Component
record FormTools(LanguageLists languages, SlotTelling slots) {}
