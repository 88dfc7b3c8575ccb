package org.homeroom.appointment.ui;

import org.homeroom.event.ui.SlotWords;
import org.homeroom.language.DateFields;
import org.homeroom.language.Formats;
import org.homeroom.language.SpokenLanguages;
import org.springframework.stereotype.Component;

/** What the screens of this package look things up in. */
@Component
record VisitTools(SlotWords slots, Formats formats, DateFields dates, SpokenLanguages languages) {}
