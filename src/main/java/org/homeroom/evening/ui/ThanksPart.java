package org.homeroom.evening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.homeroom.evening.EveningAnswers;
import org.homeroom.event.SlotSummary;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.RegistrationDetails;
import org.homeroom.registration.ui.YoursPart;

/** On a family’s own page, once its event is over: the way to the questions. */
@org.springframework.stereotype.Component
class ThanksPart implements YoursPart {

    private final EveningAnswers answers;

    ThanksPart(EveningAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Component> of(RegistrationDetails family, SlotSummary slot) {
        if (!answers.isOpen(family, slot)) {
            return Optional.empty();
        }
        var part = new Section();
        var link = new InnerLink("r/" + family.code().value() + "/thanks", part.getTranslation("evening.part.link"))
                .look("button", "button-primary");
        part.addClassName("form-section");
        part.add(new H2(part.getTranslation("evening.ask.rating")), new Div(link));
        return Optional.of(part);
    }
}
