package org.homeroom.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A page as a program gets it that fetches it: its answer, and the HTML in it. */
record Document(APIResponse answer, org.jsoup.nodes.Document html) {

    static Document of(Page visitor, String address) {
        return of(visitor, address, RequestOptions.create());
    }

    static Document of(Page visitor, String address, RequestOptions asked) {
        var answer = visitor.request().get(address, asked);
        return new Document(answer, Jsoup.parse(answer.text(), answer.url()));
    }

    int status() {
        return answer.status();
    }

    /** What the tag with this name or property says; empty when there is none. */
    String meta(String name) {
        return html.select("meta").stream()
                .filter(tag -> name.equals(tag.attr("name")) || name.equals(tag.attr("property")))
                .map(tag -> tag.attr("content"))
                .collect(Collectors.joining("\n"));
    }

    String header(String name) {
        return answer.headers().getOrDefault(name, "");
    }
}
