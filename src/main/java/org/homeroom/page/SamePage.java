package org.homeroom.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;

/**
 * Shows something else of the page one is on, such as a list narrowed further, and writes that into the address bar.
 *
 * <p>{@link UI#navigate(String, QueryParameters)} would do, were lines fast: the browser writes its address when the
 * answer arrives, even if the reader has tapped a link meanwhile and is on another page by then.
 */
public final class SamePage {

    private static final String BASE = "."; // browsers take an empty address for the present one, query and all

    private SamePage() {}

    /** @param path of the page that is open, without a leading slash; empty is the front page */
    public static void show(String path, QueryParameters query) {
        var ui = UI.getCurrent();
        var address = new Location(path, query);
        ui.getInternals().getRouter().navigate(ui, address, NavigationTrigger.PROGRAMMATIC);
        ui.getPage().executeJs("""
                        if (new URL($0, document.baseURI).pathname === location.pathname) {
                          history.pushState(null, '', $1);
                        }
                        """, orBase(path), orBase(address.getPathWithQueryParameters()));
    }

    private static String orBase(String address) {
        return address.isEmpty() ? BASE : address;
    }
}
