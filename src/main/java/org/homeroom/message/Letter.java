package org.homeroom.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeroom.language.Languages;
import org.homeroom.language.Messages;
import org.homeroom.school.School;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * An e-mail's two bodies, made of the same text. The HTML leaves the colours of text and paper to the reader's mail
 * program, so that it is as readable in the dark.
 */
@Component
class Letter {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\u2066-\u2069]+");

    private final String page = read("letter.html");
    private final String button = read("letter-button.html");
    private final Messages messages;
    private final Languages languages;

    Letter(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    String text(OutboxRow row, School school) {
        return row.text() + "\n\n-- \n" + why(row.language(), school) + "\n" + contact(school) + "\n";
    }

    String html(OutboxRow row, School school) {
        return page.replace("{{lang}}", HtmlUtils.htmlEscape(row.language().toLanguageTag()))
                .replace("{{dir}}", languages.direction(row.language()))
                .replace("{{accent}}", school.accent())
                .replace("{{title}}", HtmlUtils.htmlEscape(row.subject()))
                .replace("{{school}}", HtmlUtils.htmlEscape(school.name()))
                .replace("{{why}}", HtmlUtils.htmlEscape(why(row.language(), school)))
                .replace("{{contact}}", lines(contact(school)))
                .replace("{{body}}", body(row.text(), school.accent()));
    }

    private String why(Locale language, School school) {
        return messages.get(language, "message.letter.why", "school", school.name());
    }

    private static String contact(School school) {
        String phone = school.contactPhone() == null ? "" : " · " + school.contactPhone();
        return school.address() + "\n" + school.contactEmail() + phone;
    }

    private String body(String text, String accent) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(paragraph -> paragraph(paragraph.strip(), accent))
                .collect(Collectors.joining("\n"));
    }

    private String paragraph(String paragraph, String accent) {
        String[] rows = paragraph.split("\\R");
        if (rows.length == 2 && ADDRESS.matcher(rows[1].strip()).matches()) {
            return button.replace("{{accent}}", accent)
                    .replace("{{ink}}", Contrast.inkOn(accent))
                    .replace("{{address}}", HtmlUtils.htmlEscape(rows[1].strip()))
                    .replace("{{label}}", HtmlUtils.htmlEscape(rows[0].strip()));
        }
        return "<p style=\"margin:0 0 16px\">" + lines(paragraph) + "</p>";
    }

    private static String lines(String text) {
        return text.lines().map(Letter::withLinks).collect(Collectors.joining("<br>"));
    }

    private static String withLinks(String line) {
        var html = new StringBuilder();
        var found = ADDRESS.matcher(line);
        int from = 0;
        while (found.find()) {
            String address = HtmlUtils.htmlEscape(found.group());
            html.append(HtmlUtils.htmlEscape(line.substring(from, found.start())));
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            from = found.end();
        }
        return html.append(HtmlUtils.htmlEscape(line.substring(from))).toString();
    }

    private static String read(String name) {
        try (var stream = Letter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
