package org.homeroom.door.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import org.homeroom.door.Device;
import org.homeroom.door.DoorPasses;
import org.homeroom.door.Pass;
import org.homeroom.language.Formats;
import org.homeroom.language.SafeText;
import org.homeroom.page.ActionButton;
import org.homeroom.page.AskDialog;
import org.homeroom.page.Badge;
import org.homeroom.page.Note;
import org.homeroom.page.Strong;

/** A pass, what it is for, and the phones that came in with it. */
class PassRow extends Composite<ListItem> {

    /** A phone in use speaks every few seconds. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    private final DoorPasses passes;
    private final DoorWords words;
    private final Formats formats;
    private final DoorPasses.Given given;
    private final Instant now;
    private final Runnable onChange;

    PassRow(
            DoorPasses.Given given,
            DoorPasses passes,
            DoorWords words,
            Formats formats,
            Instant now,
            Runnable onChange) {
        this.given = given;
        this.passes = passes;
        this.words = words;
        this.formats = formats;
        this.now = now;
        this.onChange = onChange;
        var heading = new H3(new Isolated(given.pass().label()));
        heading.addClassName("family-row-name");
        getContent().addClassName("family-row");
        getContent().add(heading, standing(given.pass()));
        given.slots()
                .forEach(door -> getContent()
                        .add(new Paragraph(
                                words.title(door, getLocale()) + " · " + words.when(door.slot(), getLocale()))));
        getContent().add(phones());
        if (holds(given.pass())) {
            getContent()
                    .add(withdraw(
                            given.pass().label(),
                            "door.pass.ask",
                            () -> passes.withdraw(given.pass().id())));
        }
    }

    private boolean holds(Pass pass) {
        return !pass.withdrawn() && now.isBefore(pass.expiresAt());
    }

    private Paragraph standing(Pass pass) {
        var until = formats.dayAndTime(pass.expiresAt(), getLocale(), given.zone());
        var badge = pass.withdrawn()
                ? new Badge(Badge.Tone.DANGER, getTranslation("door.pass.withdrawn"))
                : holds(pass)
                        ? new Badge(Badge.Tone.SUCCESS, getTranslation("door.pass.until", "time", until))
                        : new Badge(Badge.Tone.PLAIN, getTranslation("door.pass.ended"));
        var badges = new Paragraph(badge);
        if (pass.own()) {
            badges.add(new Badge(Badge.Tone.PLAIN, getTranslation("door.pass.own")));
        }
        badges.addClassName("family-row-badges");
        var room = given.room();
        if (room != null) {
            var name = SafeText.isolate(words.room(room, getLocale()));
            badges.add(new Badge("child", getTranslation("door.pass.forRoom", "room", name)));
        }
        return badges;
    }

    private Div phones() {
        if (given.devices().isEmpty()) {
            var none = new Paragraph(getTranslation("door.pass.noPhone"));
            none.addClassName("quiet");
            return new Div(none);
        }
        var list = new UnorderedList();
        list.addClassName("door-phones");
        given.devices().forEach(device -> list.add(phone(device)));
        return new Div(list);
    }

    private ListItem phone(Device device) {
        var name = new Strong("");
        name.getElement().appendChild(new Isolated(device.name()).getElement());
        var facts = new Paragraph(String.join(
                " · ",
                getTranslation(
                        "door.pass.seen", "time", formats.dayAndTime(device.seenAt(), getLocale(), given.zone())),
                getTranslation("door.pass.queued", "count", device.queued()),
                getTranslation("door.pass.lookUps", "count", device.lookUps())));
        var item = new ListItem(new Paragraph(name), facts);
        if (device.withdrawn()) {
            item.add(new Badge(Badge.Tone.DANGER, getTranslation("door.pass.withdrawn")));
            return item;
        }
        if (device.queued() > 0 && device.seenAt().isBefore(now.minus(SILENT))) {
            item.add(new Note(Note.Tone.WARNING, "alert", getTranslation("door.pass.silent")));
        }
        if (holds(given.pass())) {
            item.add(withdraw(device.name(), "door.pass.askPhone", () -> passes.withdraw(device.id())));
        }
        return item;
    }

    /** @param question what it is about; what happens then stands under the same key with What */
    private ActionButton withdraw(String name, String question, Runnable withdraw) {
        var isolated = SafeText.isolate(name);
        var label = getTranslation("door.pass.withdraw");
        var ask = new AskDialog(
                getTranslation(question),
                getTranslation(question + "What", "name", isolated),
                getTranslation("door.pass.keep"),
                label,
                () -> {
                    withdraw.run();
                    onChange.run();
                });
        return new ActionButton("close", label, ask::open)
                .quiet()
                .named(getTranslation("door.pass.withdrawNamed", "name", name));
    }
}
