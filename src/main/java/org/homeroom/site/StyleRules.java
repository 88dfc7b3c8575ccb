package org.homeroom.site;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Style sheets of ours, of which a page takes what can apply to it. A rule stays if all the elements, classes, ids and
 * languages that one of its selectors names are in the page; what a selector asks beyond that (states, attributes, what
 * stands beside or within) may become true while the page is read.
 *
 * @param rules in their order
 */
record StyleRules(List<Rule> rules) {

    /** A rule, or what holds several of them: one level of braces within another is all that our sheets have. */
    private static final Pattern RULE = Pattern.compile("([^{}]++)\\{((?:[^{}]++|\\{[^{}]*+})*+)}");

    private static final Pattern COMMENTS_AND_MARGINS =
            Pattern.compile("/\\*.*?\\*/|^\\s+|\\R", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern LANGUAGE = Pattern.compile(":lang\\(([\\w-]+)\\)");
    private static final Pattern FUNCTION = Pattern.compile(":[\\w-]+\\([^()]*\\)");
    private static final Pattern STATE = Pattern.compile("\\[[^\\]]*]|::?[\\w-]+");
    private static final Pattern NAME = Pattern.compile("[.#%]?[a-zA-Z][\\w-]*");

    /** Classes that our scripts give to a page that sleeps. */
    static final Set<String> GIVEN_LATER = Set.of(".old-browser", ".comes-back", ".saved-note");

    /**
     * @param head its selectors, or what holds others: {@code @media} and the like
     * @param needs the names in each of its selectors; none for what always stays
     * @param inner what it holds, if it holds others
     */
    record Rule(String head, String body, List<Set<String>> needs, List<Rule> inner) {

        static Rule of(String head, String body) {
            boolean holdsOthers = head.startsWith("@media") || head.startsWith("@supports");
            return new Rule(
                    head,
                    body,
                    head.startsWith("@") ? List.of() : StyleRules.needs(head),
                    holdsOthers ? StyleRules.rules(body) : List.of());
        }

        private String text() {
            return head + "{" + body + "}";
        }

        private String text(Set<String> names) {
            if (!inner.isEmpty()) {
                var held = inner.stream().map(rule -> rule.text(names)).collect(Collectors.joining());
                return held.isEmpty() ? "" : head + "{" + held + "}";
            }
            boolean stays = needs.isEmpty() || needs.stream().anyMatch(names::containsAll);
            return stays ? text() : "";
        }
    }

    static StyleRules of(String sheets) {
        return new StyleRules(rules(COMMENTS_AND_MARGINS.matcher(sheets).replaceAll("")));
    }

    /** Without comments. */
    String all() {
        return rules.stream().map(Rule::text).collect(Collectors.joining());
    }

    /** What can apply to a page. */
    String of(Document page) {
        var names = names(page);
        return rules.stream().map(rule -> rule.text(names)).collect(Collectors.joining());
    }

    private static List<Rule> rules(String text) {
        return RULE.matcher(text)
                .results()
                .map(rule -> Rule.of(rule.group(1).strip(), rule.group(2).strip()))
                .toList();
    }

    private static List<Set<String>> needs(String selectors) {
        var plain = LANGUAGE.matcher(selectors).replaceAll("%$1");
        for (var before = ""; !before.equals(plain); ) { // from the innermost outwards
            before = plain;
            plain = FUNCTION.matcher(plain).replaceAll("");
        }
        return Pattern.compile(",")
                .splitAsStream(STATE.matcher(plain).replaceAll(""))
                .map(selector -> NAME.matcher(selector)
                        .results()
                        .map(name -> name.group())
                        .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    private static Set<String> names(Document page) {
        var names = page.getAllElements().stream().flatMap(StyleRules::names).collect(Collectors.toSet());
        names.addAll(GIVEN_LATER);
        return names;
    }

    private static Stream<String> names(Element element) {
        var id = Stream.of(element.id()).filter(name -> !name.isEmpty()).map("#"::concat);
        var classes = element.classNames().stream().map("."::concat);
        return Stream.of(Stream.of(element.tagName()), id, classes, languages(element.attr("lang")))
                .flatMap(each -> each);
    }

    /** A page in {@code zh-Hant} is one in {@code zh}, too. */
    private static Stream<String> languages(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(tag, language).filter(name -> !name.isEmpty()).map("%"::concat);
    }
}
