package org.homeroom.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.springframework.web.util.HtmlUtils;

/**
 * A document that needs nothing but the reader's language, for when nothing else can be had: no database, so no school's
 * name either, no session and none of Vaadin's scripts.
 *
 * @param root the path of the application, without a slash at its end
 */
record PlainPage(Messages messages, Languages languages, Locale reader, String root) {

    /**
     * @param titleKey of its heading
     * @param drawing its file
     * @param head what else belongs there, as HTML
     * @param content what follows the heading, as HTML
     */
    String html(String titleKey, String drawing, String head, String content) {
        return """
                <!doctype html>
                <html lang="%2$s" dir="%3$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta name="color-scheme" content="light dark">
                <title>%4$s</title>
                <link rel="icon" href="%1$s/drawings/logo.svg">
                <link rel="stylesheet" href="%1$s/css/tokens.css">
                <link rel="stylesheet" href="%1$s/css/styles.css">
                %6$s
                </head>
                <body>
                <main class="page page-narrow"><div class="empty">
                <img src="%1$s/drawings/%5$s" alt="" width="160" height="120">
                <h1>%4$s</h1>
                %7$s
                </div></main>
                </body>
                </html>
                """.formatted(
                        address(),
                        reader.toLanguageTag(),
                        languages.direction(reader),
                        say(titleKey),
                        drawing,
                        head.strip(),
                        content.strip());
    }

    /** The root, to begin addresses with. */
    String address() {
        return HtmlUtils.htmlEscape(root);
    }

    String say(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.get(reader, key, arguments), StandardCharsets.UTF_8.name());
    }
}
