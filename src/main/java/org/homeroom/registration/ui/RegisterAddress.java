package org.homeroom.registration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.homeroom.event.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * Where in registering one is, as it stands in the page's address.
 *
 * @param step 1 to 3
 */
record RegisterAddress(String slug, @Nullable SlotId slot, int step) {

    static final int WHO = 1;
    static final int HELP = 2;
    static final int CHECK = 3;

    static RegisterAddress read(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        return new RegisterAddress(
                event.getRouteParameters().get("slug").orElse(""),
                query.getSingleParameter("slot").flatMap(SlotId::parse).orElse(null),
                query.getSingleParameter("step").map(RegisterAddress::step).orElse(WHO));
    }

    Optional<SlotId> chosen() {
        return Optional.ofNullable(slot);
    }

    RegisterAddress at(int otherStep) {
        return new RegisterAddress(slug, slot, otherStep);
    }

    RegisterAddress with(@Nullable SlotId otherSlot) {
        return new RegisterAddress(slug, otherSlot, step);
    }

    String path() {
        return page() + "?" + query().getQueryString();
    }

    void open() {
        UI.getCurrent().navigate(page(), query());
    }

    String event() {
        return "events/" + slug;
    }

    private String page() {
        return event() + "/register";
    }

    private QueryParameters query() {
        return QueryParameters.fromString((slot == null ? "" : "slot=" + slot + "&") + "step=" + step);
    }

    private static int step(String text) {
        return switch (text) {
            case "2" -> HELP;
            case "3" -> CHECK;
            default -> WHO;
        };
    }
}
