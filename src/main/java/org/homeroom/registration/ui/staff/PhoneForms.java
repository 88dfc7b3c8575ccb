package org.homeroom.registration.ui.staff;

import java.util.function.Consumer;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.Languages;
import org.homeroom.language.SpokenLanguages;
import org.springframework.stereotype.Component;

/** Makes the forms for families that called or wrote on paper. */
@Component
class PhoneForms {

    private final Languages languages;
    private final SpokenLanguages spoken;

    PhoneForms(Languages languages, SpokenLanguages spoken) {
        this.languages = languages;
        this.spoken = spoken;
    }

    PhoneForm form(SlotSummary slot, Consumer<PhoneForm> onSave, Runnable onClose) {
        return new PhoneForm(
                new PhoneFamily(slot, languages), new PhoneContact(), new PhoneWishes(spoken), onSave, onClose);
    }
}
