package org.homeroom.childcare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.homeroom.childcare.Childcare;
import org.homeroom.childcare.Childcare.CaredSlot;
import org.homeroom.childcare.HandOverLog.Line;
import org.homeroom.childcare.HandOvers;
import org.homeroom.childcare.StaffHandOvers;
import org.homeroom.event.SlotId;
import org.homeroom.event.SlotSummary;
import org.homeroom.language.SafeText;
import org.homeroom.page.Answer;
import org.homeroom.page.Bdi;
import org.homeroom.page.Empty;
import org.homeroom.page.Icon;
import org.homeroom.page.InnerLink;
import org.homeroom.page.PrintButton;

/** Who brought and who fetched which child at one time, for staff, on the screen and on paper. */
@Route("staff/childcare/:slotId/handovers")
@RolesAllowed({"ADMINISTRATOR", "TEACHER"})
class HandOverView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Childcare childcare;
    private final HandOvers handOvers;
    private final StaffHandOvers staff;
    private final CareWords words;
    private final Answer answer = new Answer();
    private final Div log = new Div();

    HandOverView(Childcare childcare, HandOvers handOvers, StaffHandOvers staff, CareWords words) {
        this.childcare = childcare;
        this.handOvers = handOvers;
        this.staff = staff;
        this.words = words;
        log.addClassName("event-slots");
        getContent().addClassName("page");
    }

    static String address(SlotId slot) {
        return StaffingView.address(slot) + "/handovers";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getRouteParameters()
                .get("slotId")
                .flatMap(SlotId::parse)
                .flatMap(childcare::find)
                .ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("childcare.handOvers.title");
    }

    private void show(CaredSlot cared) {
        var slot = cared.slot();
        var back = new Div(new InnerLink(
                        StaffingView.address(slot.id()),
                        new Icon("arrow-forward"),
                        new Span(getTranslation("childcare.list.back")))
                .look("back-link"));
        back.addClassName("no-print");
        var title = cared.event().texts().read(getLocale()).title();
        var head = new Div(new Div(
                new H1(getPageTitle()),
                new Paragraph(new Bdi(title)),
                new Paragraph(words.whenAndWhere(slot, getLocale()))));
        head.addClassName("page-head");
        answer.clear();
        getContent().removeAll();
        getContent().add(back, head, answer, log);
        refresh(slot);
    }

    private void refresh(SlotSummary slot) {
        log.removeAll();
        var dates = handOvers.log(slot.id());
        if (dates.isEmpty()) {
            log.add(new Empty(
                    "stories",
                    new H2(getTranslation("childcare.handOvers.none")),
                    getTranslation("childcare.handOvers.none.words")));
            return;
        }
        var print = new Div(new PrintButton(getTranslation("childcare.list.print")));
        print.addClassNames("buttons", "no-print");
        var foot = new Paragraph(getTranslation("childcare.handOvers.foot"));
        foot.addClassName("quiet");
        log.add(print);
        dates.forEach(date -> log.add(new HandOverDate(date, slot, words, actions(slot))));
        log.add(foot);
    }

    private HandOverTable.Actions actions(SlotSummary slot) {
        return new HandOverTable.Actions() {

            @Override
            public void isWithFamily(Line child) {
                var came = Objects.requireNonNull(child.in()).fact();
                new WithFamilyDialog(
                                SafeText.isolate(child.child()),
                                staff.mustNot(slot.id(), came).stream()
                                        .map(SafeText::isolate)
                                        .toList(),
                                (name, reason) ->
                                        say(slot, child, "done", staff.isWithFamily(slot.id(), came, name, reason)))
                        .open();
            }

            @Override
            public void takeBack(Line child) {
                var said = Objects.requireNonNull(child.out()).fact();
                say(slot, child, "undone", staff.takeBack(slot.id(), said));
            }
        };
    }

    private void say(SlotSummary slot, Line child, String done, boolean changed) {
        refresh(slot);
        var name = SafeText.isolate(child.child());
        if (changed) {
            answer.done(getTranslation("childcare.withFamily." + done, "child", name));
        } else {
            answer.refused(getTranslation("childcare.withFamily.changed", "child", name));
        }
    }
}
