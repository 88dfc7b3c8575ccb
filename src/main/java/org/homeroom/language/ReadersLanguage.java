package org.homeroom.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives every page the language of the request it was opened with, before its first view is made, and says so in the
 * page's {@code lang} and {@code dir}. The session's locale stays as it is: other tabs keep theirs.
 */
@Component
class ReadersLanguage implements VaadinServiceInitListener {
    private final Languages languages;

    ReadersLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> readBy(init.getUI(), VaadinRequest.getCurrent()));
        event.addIndexHtmlRequestListener(this::declareLanguage);
    }

    private void readBy(UI ui, @Nullable VaadinRequest request) {
        if (request instanceof VaadinServletRequest servletRequest) {
            ui.setLocale(languages.of(servletRequest));
        }
    }

    private void declareLanguage(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            Locale language = languages.of(request);
            page.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", language.toLanguageTag())
                    .attr("dir", languages.direction(language));
        }
    }
}
