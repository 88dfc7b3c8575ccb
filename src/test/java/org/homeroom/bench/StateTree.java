package org.homeroom.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a page consists of, as Vaadin's server tells it in changes. */
final class StateTree {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private static final class Node {
        private final Map<String, String> said = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private final Set<String> listens = new HashSet<>();
    }

    private final Map<Integer, Node> nodes = new HashMap<>();

    void apply(JsonNode changes) {
        for (var change : changes) {
            apply(change, change.path("node").asInt());
        }
    }

    /** The element that has this text somewhere in it. */
    int withText(String tag, String text) {
        return one(tag + " with " + text, id -> tag.equals(tag(id)) && contains(id, text));
    }

    /** The element with this value of a property or an attribute. */
    int with(String name, String value) {
        return one(name + " " + value, id -> value.equals(nodes.get(id).said.get(name)));
    }

    /** The element that waits for such an event. */
    int listening(String event) {
        return one("listener for " + event, id -> nodes.get(id).listens.contains(event));
    }

    private int one(String what, Predicate<Integer> wanted) {
        return nodes.keySet().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + what));
    }

    private boolean contains(int id, String text) {
        var node = nodes.get(id);
        return node != null
                && (text.equals(node.said.get("text"))
                        || node.children.stream().anyMatch(child -> contains(child, text)));
    }

    private String tag(int id) {
        return nodes.get(id).said.getOrDefault("tag", "");
    }

    private void apply(JsonNode change, int id) {
        int feature = change.path("feat").asInt(-1);
        switch (change.path("type").asString("")) {
            case "attach" -> nodes.put(id, new Node());
            case "detach" -> nodes.remove(id);
            case "put" -> put(node(id), feature, change.path("key").asString(""), change.path("value"));
            case "remove" -> remove(node(id), feature, change.path("key").asString(""));
            case "splice" -> splice(node(id), feature, change);
            case "clear" -> {
                if (feature == CHILDREN) {
                    node(id).children.clear();
                }
            }
            default -> {} // of no concern here
        }
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, key -> new Node());
    }

    private static void put(Node node, int feature, String key, JsonNode value) {
        switch (feature) {
            case ELEMENT, PROPERTIES, ATTRIBUTES, TEXT -> node.said.put(key, value.asString(""));
            case LISTENERS -> node.listens.add(key);
            default -> {}
        }
    }

    private static void remove(Node node, int feature, String key) {
        if (feature == LISTENERS) {
            node.listens.remove(key);
        } else {
            node.said.remove(key);
        }
    }

    private static void splice(Node node, int feature, JsonNode change) {
        if (feature == CHILDREN) {
            int index = change.path("index").asInt();
            node.children.subList(index, index + change.path("remove").asInt(0)).clear();
            for (var added : change.path("addNodes")) {
                node.children.add(index++, added.asInt());
            }
        }
    }
}
