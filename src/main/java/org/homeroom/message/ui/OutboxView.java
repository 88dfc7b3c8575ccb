package org.homeroom.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeroom.account.CurrentStaff;
import org.homeroom.language.Formats;
import org.homeroom.language.Languages;
import org.homeroom.message.MessageState;
import org.homeroom.message.OutboxEntry;
import org.homeroom.message.OutboxReview;
import org.homeroom.page.ButtonLink;
import org.homeroom.page.Empty;
import org.homeroom.school.SchoolService;

/** What Homeroom wrote to families, and what the staff have to send themselves: {@code ?state=by-hand&from=50}. */
@Route(OutboxView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "staff/outbox";
    private static final int PAGE = 50;

    private final OutboxReview outbox;
    private final Languages languages;
    private final Formats formats;
    private final ZoneId zone;
    private final Nav states = new Nav();
    private final Div messages = new Div();
    private MessageState state = MessageState.BY_HAND;
    private int from;

    OutboxView(OutboxReview outbox, CurrentStaff current, SchoolService schools, Languages languages, Formats formats) {
        this.outbox = outbox;
        this.languages = languages;
        this.formats = formats;
        this.zone = schools.get(current.get().school()).zone();
        var head = new Div(new Div(
                new H1(getTranslation("message.outbox.title")), new Paragraph(getTranslation("message.outbox.lead"))));
        head.addClassName("page-head");
        states.addClassName("chips");
        states.setAriaLabel(getTranslation("message.outbox.states"));
        getContent().addClassName("page");
        getContent().add(head, states, messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        state = asked.getSingleParameter("state").map(OutboxView::read).orElse(MessageState.BY_HAND);
        from = asked.getSingleParameter("from")
                .filter(typed -> typed.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("message.outbox.title");
    }

    private void refresh() {
        states.removeAll();
        Arrays.stream(MessageState.values()).map(this::chip).forEach(states::add);
        List<OutboxEntry> entries = outbox.list(state, from, PAGE + 1);
        messages.removeAll();
        messages.add(entries.isEmpty() ? empty() : list(entries));
        messages.add(pages(entries.size() > PAGE));
    }

    private Component chip(MessageState each) {
        var chip = new Anchor(
                address(each, 0), getTranslation("message.outbox.state." + each.name(), "count", outbox.count(each)));
        chip.addClassName("chip");
        if (each == state) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Component empty() {
        String key = "message.outbox.empty." + state.name();
        return new Empty("working-with-school", new H2(getTranslation(key + ".title")), getTranslation(key + ".words"));
    }

    private Component list(List<OutboxEntry> entries) {
        var list = new OrderedList();
        list.addClassName("outbox");
        entries.stream().limit(PAGE).map(entry -> new ListItem(card(entry))).forEach(list::add);
        return list;
    }

    private OutboxCard card(OutboxEntry entry) {
        return new OutboxCard(
                entry,
                languages,
                instant -> formats.dayAndTime(instant, getLocale(), zone),
                id -> {
                    outbox.markSent(id);
                    refresh();
                },
                id -> {
                    outbox.retry(id);
                    refresh();
                });
    }

    private Component pages(boolean more) {
        var pages = new Div();
        pages.addClassName("buttons");
        if (from > 0) {
            pages.add(new ButtonLink(address(state, Math.max(0, from - PAGE)), getTranslation("message.outbox.newer")));
        }
        if (more) {
            pages.add(new ButtonLink(address(state, from + PAGE), getTranslation("message.outbox.older")));
        }
        return pages;
    }

    private static String address(MessageState state, int from) {
        return ROUTE + "?state=" + state.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (from > 0 ? "&from=" + from : "");
    }

    private static MessageState read(String typed) {
        String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(MessageState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(MessageState.BY_HAND);
    }
}
