package org.homeroom.site;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page carries before it has any content: theme, colour scheme, the school's house as its icon. */
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/tokens.css")
@StyleSheet("css/vaadin.css")
@StyleSheet("css/icons.css")
@StyleSheet("css/styles.css")
@StyleSheet("css/print.css")
@JsModule("./site/take-over.ts")
public class PageShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "drawings/logo.svg");
        settings.addLink("apple-touch-icon", "share/icon-192.png");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
