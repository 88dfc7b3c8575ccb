package org.homeroom.door.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.homeroom.door.PaperDoor;

/** When the families came that are typed in next, as it stands on paper. It stays until it is changed. */
class TimeOnPaper extends Composite<Div> {

    static final String ID = "time-on-paper";
    private static final DateTimeFormatter OF_THE_FIELD = DateTimeFormatter.ofPattern("HH:mm");

    private final Input input = new Input();
    private final Instant usual;
    private final Instant opensAt;
    private final ZoneId zone;

    TimeOnPaper(PaperDoor.Desk desk) {
        usual = desk.latest().isBefore(desk.start()) ? desk.latest() : desk.start();
        opensAt = desk.opensAt();
        zone = desk.door().slot().zone();
        var label = new NativeLabel(getTranslation("door.typing.time"));
        label.setFor(ID);
        input.setId(ID);
        input.setType("time");
        input.setValue(OF_THE_FIELD.format(usual.atZone(zone)));
        var why = new Span(getTranslation("door.typing.timeWhy"));
        why.addClassName("field-help");
        getContent().addClassName("field");
        getContent().add(label, input, why);
    }

    /** On the evening’s own day, or after its midnight. What is empty or unreadable is the usual time. */
    Instant read() {
        try {
            var time = LocalTime.parse(input.getValue());
            if (time.equals(LocalTime.parse(OF_THE_FIELD.format(usual.atZone(zone))))) {
                return usual;
            }
            var that = usual.atZone(zone).with(time);
            return that.toInstant().isBefore(opensAt.minusSeconds(60)) && isAfterMidnight(time)
                    ? that.plusDays(1).toInstant()
                    : that.toInstant();
        } catch (DateTimeParseException empty) {
            return usual;
        }
    }

    private static boolean isAfterMidnight(LocalTime time) {
        return time.isBefore(LocalTime.of(6, 0));
    }
}
