package org.homeroom.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.apache.catalina.connector.ClientAbortException;
import org.homeroom.language.Messages;
import org.homeroom.page.Overload;
import org.springframework.stereotype.Component;

/** What Vaadin says of its own accord, in the reader's language: page too old, something failed. */
@Component
class OwnWords implements VaadinServiceInitListener {

    private static final int RECONNECT_AFTER = 2000;

    private final Messages messages;
    private final Failures failures;

    OwnWords(Messages messages, Failures failures) {
        this.messages = messages;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::systemMessages);
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(this::apologise));
        service.addUIInitListener(
                init -> init.getUI().getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_AFTER));
    }

    private SystemMessages systemMessages(SystemMessagesInfo asked) {
        var language = asked.getLocale();
        var words = new CustomizedSystemMessages();
        // Else Vaadin loads the page again whatever is typed in it; with words, HomeroomConnection decides
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.get(language, "site.expired.title"));
        words.setSessionExpiredMessage(messages.get(language, "site.expired.words"));
        words.setInternalErrorCaption(messages.get(language, "site.failure.title"));
        words.setInternalErrorMessage(RequestReference.current()
                .map(reference -> messages.get(language, "site.failure.reload") + "\n"
                        + messages.get(language, "site.failure.reference", "reference", reference))
                .orElseGet(() -> messages.get(language, "site.failure.reload")));
        words.setCookiesDisabledCaption(messages.get(language, "site.cookies.title"));
        words.setCookiesDisabledMessage(messages.get(language, "site.cookies.words"));
        words.setCookiesDisabledNotificationEnabled(true);
        return words;
    }

    /** Whoever lost the connection meanwhile hears no apology, and asks again by themselves. */
    private void apologise(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            return;
        }
        boolean busy = Overload.caused(event.getThrowable());
        var reference =
                busy ? failures.busy(event.getThrowable()) : failures.log("Something on a page", event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> (busy ? FailureDialog.busy(reference) : new FailureDialog(reference)).open(ui));
        }
    }
}
