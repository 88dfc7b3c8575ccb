package org.homeroom.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.homeroom.language.Formats;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.registration.PartyPerson;
import org.homeroom.registration.RegistrationDetails;

/** How the others of a family stand, of which some have a place and some wait; with the way to their page. */
class OtherPart extends Composite<Div> {

    private OtherPart(RegistrationDetails others, String words) {
        getContent().addClassName("note");
        getContent()
                .add(
                        new Icon("people"),
                        new Div(
                                new Paragraph(words),
                                new InnerLink("r/" + others.code().value(), getTranslation("registration.part.see"))));
    }

    /** Empty when there are no others, or nothing is to be told of them any more. */
    static Optional<OtherPart> of(Yours yours, Formats formats, Component page) {
        return yours.otherPart()
                .flatMap(others -> words(others, formats, page).map(words -> new OtherPart(others, words)));
    }

    private static Optional<String> words(RegistrationDetails others, Formats formats, Component page) {
        var reader = UI.getCurrent().getLocale();
        var names = formats.list(others.people().stream().map(PartyPerson::name).toList(), reader);
        int count = others.people().size();
        return switch (others.state()) {
            case CONFIRMED ->
                Optional.of(page.getTranslation("registration.part.coming", "names", names, "count", count));
            case OFFERED ->
                Optional.of(page.getTranslation("registration.part.offered", "names", names, "count", count));
            case WAITLISTED ->
                Optional.of(page.getTranslation(
                        "registration.part.waiting",
                        "names",
                        names,
                        "count",
                        count,
                        "position",
                        others.waitingPosition().orElse(1)));
            case CANCELLED -> Optional.empty();
        };
    }
}
