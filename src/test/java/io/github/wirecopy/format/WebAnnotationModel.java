package io.github.wirecopy.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the W3C's Web Annotation Data Model requires of a collection, its page, annotations, bodies, targets and selectors. */
final class WebAnnotationModel {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> PURPOSES = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private WebAnnotationModel() {}

    /** Returns what the model has against a JSON text. */
    static List<String> problems(String json) {
        WebAnnotationModel model = new WebAnnotationModel();
        model.checkCollection(MAPPER.readTree(json));
        return model.problems;
    }

    private void checkCollection(JsonNode collection) {
        require(collection, "@context", "http://www.w3.org/ns/anno.jsonld");
        require(collection, "type", "AnnotationCollection");
        requireId(collection);
        JsonNode page = collection.path("first");
        require(page, "type", "AnnotationPage");
        require(page, "partOf", collection.path("id").asString(""));
        requireId(page);
        if (!page.path("items").isArray() || page.path("startIndex").asInt(-1) != 0) {
            problems.add("page has no items or begins elsewhere: " + page);
        }
        if (collection.path("total").asInt(-1) != page.path("items").size()) {
            problems.add("total is not the number of annotations");
        }
        page.path("items").forEach(this::checkAnnotation);
    }

    private void checkAnnotation(JsonNode annotation) {
        require(annotation, "type", "Annotation");
        requireId(annotation);
        requireOneOf(annotation, "motivation", PURPOSES);
        requireSome(annotation, "body");
        requireSome(annotation, "target");
        annotation.path("body").forEach(this::checkBody);
        annotation.path("target").forEach(this::checkTarget);
    }

    private void checkBody(JsonNode body) {
        require(body, "type", "TextualBody");
        requireOneOf(body, "purpose", PURPOSES);
        requireText(body, "value");
    }

    private void checkTarget(JsonNode target) {
        require(target, "type", "SpecificResource");
        requireAddress(target, "source");
        requireSome(target, "selector");
        target.path("selector").forEach(this::checkSelector);
    }

    private void checkSelector(JsonNode selector) {
        requireOneOf(selector, "type", Set.of("TextPositionSelector", "TextQuoteSelector"));
        if (selector.path("type").asString("").equals("TextQuoteSelector")) {
            requireText(selector, "exact");
            requireText(selector, "prefix");
            requireText(selector, "suffix");
        } else if (!isPosition(selector)) {
            problems.add("no position: " + selector);
        }
    }

    private static boolean isPosition(JsonNode selector) {
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        return start.isInt() && end.isInt() && start.asInt() >= 0 && start.asInt() <= end.asInt();
    }

    private void requireId(JsonNode node) {
        requireAddress(node, "id");
        if (!ids.add(node.path("id").asString(""))) {
            problems.add("twice the id " + node.path("id"));
        }
    }

    private void requireAddress(JsonNode node, String name) {
        if (!node.path(name).asString("").matches("[a-z]+:[!-;=?-\\[\\]_a-z~%]+")) {
            problems.add("no address as " + name + ": " + node);
        }
    }

    private void require(JsonNode node, String name, String value) {
        if (!node.path(name).asString("").equals(value)) {
            problems.add(name + " is not " + value + ": " + node);
        }
    }

    private void requireOneOf(JsonNode node, String name, Set<String> values) {
        if (!values.contains(node.path(name).asString(""))) {
            problems.add(name + " is none that the model has: " + node);
        }
    }

    private void requireText(JsonNode node, String name) {
        if (!node.path(name).isString()) {
            problems.add("no " + name + ": " + node);
        }
    }

    private void requireSome(JsonNode node, String name) {
        if (!node.path(name).isArray() || node.path(name).isEmpty()) {
            problems.add("no " + name + ": " + node);
        }
    }
}
