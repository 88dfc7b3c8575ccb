package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeroom.childcare.RoomsThere;
import org.homeroom.door.DoorPasses;
import org.homeroom.door.DoorSlot;
import org.homeroom.door.Pass;
import org.homeroom.language.Formats;
import org.homeroom.language.SafeText;
import org.homeroom.page.Form;
import org.homeroom.page.Icon;
import org.jspecify.annotations.Nullable;

/** Makes a pass for one time slot, or for all of a day. */
class PassForm extends Composite<Div> {

    /** One slot; none for all of that day. */
    private record Choice(Optional<DoorSlot> slot) {

        static final Choice ALL = new Choice(Optional.empty());
    }

    /** A childcare room; none for the door. */
    private record Where(Optional<RoomsThere.Room> room) {

        static final Where DOOR = new Where(Optional.empty());
    }

    private final DoorPasses passes;
    private final DoorWords words;
    private final Formats formats;
    private final Consumer<DoorPasses.Made> onMade;
    private final TextField label = new TextField(getTranslation("door.pass.label"));
    private final Select<LocalDate> day = new Select<>();
    private final Select<Choice> slot = new Select<>();
    private final Select<Where> room = new Select<>();

    PassForm(DoorPasses passes, DoorWords words, Formats formats, Consumer<DoorPasses.Made> onMade) {
        this.passes = passes;
        this.words = words;
        this.formats = formats;
        this.onMade = onMade;
        var days = passes.evenings();
        getContent().add(new H2(getTranslation("door.pass.new")));
        getContent().addClassName("walk-in");
        if (days.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("door.pass.noSlots")));
            return;
        }
        lay(days);
    }

    private void lay(List<LocalDate> days) {
        label.setRequiredIndicatorVisible(true);
        label.setMaxLength(Pass.LABEL_LENGTH);
        label.setHelperText(getTranslation("door.pass.labelWhy"));
        label.setErrorMessage(getTranslation("door.pass.labelMissing"));
        label.setValueChangeMode(ValueChangeMode.EAGER);
        day.setLabel(getTranslation("door.pass.evening"));
        day.setItems(days);
        day.setItemLabelGenerator(date -> formats.date(date, getLocale(), passes.zone()));
        slot.setLabel(getTranslation("door.pass.slot"));
        slot.setItemLabelGenerator(this::name);
        slot.addValueChangeListener(change -> chooseRooms(change.getValue()));
        room.setLabel(getTranslation("door.pass.room"));
        room.setHelperText(getTranslation("door.pass.roomWhy"));
        room.setItemLabelGenerator(this::name);
        day.addValueChangeListener(change -> choose(change.getValue()));
        day.setValue(days.getFirst());
        var form = new Form();
        form.add(label, day, slot, room, button());
        form.getElement().addEventListener("submit", sent -> make()).preventDefault();
        getContent().add(form);
    }

    private NativeButton button() {
        var button = new NativeButton();
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "submit");
        button.add(new Icon("qr"), new Span(getTranslation("door.pass.make")));
        return button;
    }

    private void choose(LocalDate date) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.ALL);
        passes.slotsOn(date).forEach(each -> choices.add(new Choice(Optional.of(each))));
        slot.setInvalid(false);
        slot.setItems(choices);
        slot.setValue(choices.size() == 2 ? choices.getLast() : Choice.ALL);
    }

    /** Only a slot that is planned by rooms has any to choose from. */
    private void chooseRooms(@Nullable Choice choice) {
        var choices = new ArrayList<Where>();
        choices.add(Where.DOOR);
        Optional.ofNullable(choice).flatMap(Choice::slot).stream()
                .flatMap(door -> passes.rooms(door.slot().id()).stream())
                .forEach(each -> choices.add(new Where(Optional.of(each))));
        room.setItems(choices);
        room.setValue(Where.DOOR);
        room.setVisible(choices.size() > 1);
    }

    private String name(Where where) {
        return where.room()
                .map(each -> words.room(each, getLocale()))
                .orElseGet(() -> getTranslation("door.pass.atDoor"));
    }

    private String name(Choice choice) {
        return choice.slot()
                .map(door -> words.title(door, getLocale()) + " · " + words.hours(door.slot(), getLocale()))
                .orElseGet(() -> getTranslation("door.pass.all"));
    }

    private void make() {
        var typed = SafeText.clean(label.getValue());
        label.setInvalid(typed.isEmpty() || typed.length() > Pass.LABEL_LENGTH);
        if (label.isInvalid()) {
            label.focus();
            return;
        }
        var chosen = Objects.requireNonNullElse(slot.getValue(), Choice.ALL);
        var made = make(typed, chosen, Objects.requireNonNullElse(room.getValue(), Where.DOOR));
        slot.setErrorMessage(getTranslation("door.pass.over"));
        slot.setInvalid(made.isEmpty());
        made.ifPresent(pass -> {
            label.clear();
            label.setInvalid(false);
            onMade.accept(pass);
        });
    }

    private Optional<DoorPasses.Made> make(String typed, Choice chosen, Where where) {
        var slotId = chosen.slot().map(door -> door.slot().id());
        return slotId.isPresent() && where.room().isPresent()
                ? passes.makeForRoom(
                        typed, day.getValue(), slotId.get(), where.room().get().id())
                : passes.make(typed, day.getValue(), slotId.orElse(null));
    }
}
