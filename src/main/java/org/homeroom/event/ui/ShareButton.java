package org.homeroom.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Hands the page on by the phone's own share sheet; where there is none it copies the link and says so. */
@Tag("homeroom-share")
@JsModule("./share/homeroom-share.ts")
class ShareButton extends Component {

    ShareButton(String title) {
        getElement()
                .setProperty("shareTitle", title)
                .setProperty("shareLabel", getTranslation("event.share.start"))
                .setProperty("copiedLabel", getTranslation("event.share.copied"))
                .setProperty("failedLabel", getTranslation("event.share.failed"));
    }
}
