package org.homeroom.interpreting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.homeroom.interpreting.HeadsetSet;
import org.homeroom.interpreting.HeadsetUse;
import org.homeroom.interpreting.Headsets;
import org.homeroom.interpreting.Job;
import org.homeroom.interpreting.Lending;
import org.homeroom.page.ActionButton;
import org.homeroom.page.Answer;

/** Headsets for the listeners of a job: what it has, and what else it could have. */
class HeadsetsSection extends Composite<Section> {

    private final Job job;
    private final Headsets headsets;
    private final Answer answer;
    private final Runnable refresh;
    private final Select<HeadsetSet> set = new Select<>();
    private final IntegerField receivers = new IntegerField();

    HeadsetsSection(Job job, Headsets headsets, Answer answer, Runnable refresh) {
        this.job = job;
        this.headsets = headsets;
        this.answer = answer;
        this.refresh = refresh;
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interpreting.headsets.title")));
        if (!job.headsets().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            job.headsets().forEach(use -> list.add(lent(use)));
            getContent().add(list);
        }
        var sets = headsets.list().stream().filter(each -> !each.retired()).toList();
        if (sets.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interpreting.headsets.none")));
            return;
        }
        set.setLabel(getTranslation("interpreting.headsets.name"));
        set.setItems(sets);
        set.setItemLabelGenerator(HeadsetSet::name);
        set.setValue(sets.getFirst());
        receivers.setLabel(getTranslation("interpreting.headsets.receivers"));
        receivers.setMin(1);
        receivers.setMax(HeadsetSet.RECEIVERS_MOST);
        receivers.setStepButtonsVisible(true);
        receivers.setValue(Math.max(1, job.listeners()));
        var fields = new Div(set, receivers);
        fields.addClassNames("fields", "fields-two");
        var buttons = new Div(new ActionButton(getTranslation("interpreting.headsets.lend"), this::lend));
        buttons.addClassName("buttons");
        getContent().add(fields, buttons);
    }

    private ListItem lent(HeadsetUse use) {
        var words = getTranslation("interpreting.headsets.lent", "name", use.name(), "count", use.receivers());
        var label = getTranslation("interpreting.headsets.takeBack");
        var item = new ListItem(
                new Span(words),
                new ActionButton(label, () -> {
                            headsets.takeBack(job.key(), use.set());
                            answer.done(getTranslation("interpreting.saved"));
                            refresh.run();
                        })
                        .quiet()
                        .named(getTranslation("interpreting.actionOf", "action", label, "name", use.name())));
        item.addClassName("buttons");
        return item;
    }

    private void lend() {
        var wanted = receivers.getValue();
        if (wanted == null || wanted < 1) {
            receivers.setErrorMessage(getTranslation("interpreting.headsets.wrong"));
            receivers.setInvalid(true);
            receivers.focus();
            return;
        }
        switch (headsets.lend(job.key(), set.getValue().id(), wanted)) {
            case Lending.Lent lent -> answer.done(getTranslation("interpreting.saved"));
            case Lending.TooFew few ->
                answer.refused(getTranslation(
                        "interpreting.headsets.tooFew",
                        "receivers",
                        few.receiversLeft(),
                        "channels",
                        few.channelsLeft()));
            case Lending.NotPossible not -> answer.refused(getTranslation("interpreting.notPossible"));
        }
        refresh.run();
    }
}
