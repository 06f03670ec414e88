package io.github.wirecopy.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks that the elements of a page nest, that its ids are unique and its inner links lead somewhere, and that it loads nothing. */
final class HtmlChecks {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*>");
    private static final List<String> FOREIGN =
            List.of(" src=", "@import", "url(", "<link", "<img", "<iframe", " onload=\"", "href=\"javascript:");

    private HtmlChecks() {}

    static List<String> problems(String page) {
        List<String> problems = new ArrayList<>();
        String markup = page.replaceAll("(?s)<style>.*</style>|(?<=<script>).*(?=</script>)", "");
        checkEscapes(markup, problems);
        checkNesting(markup, problems);
        checkIds(markup, problems);
        String withoutText = page.replaceAll(">[^<]*<(?!/style>)", "><");
        FOREIGN.stream().filter(withoutText::contains).forEach(foreign -> problems.add("has " + foreign));
        if (all("<script", page).size() != 1) {
            problems.add("has another script");
        }
        return problems;
    }

    /** Every {@code <} begins a tag that ends before the next one begins. */
    private static void checkEscapes(String markup, List<String> problems) {
        long signs = markup.chars().filter(unit -> unit == '<').count();
        int declarations = markup.startsWith("<!DOCTYPE html>") ? 1 : 0;
        if (signs != all(TAG.pattern(), markup).size() + declarations) {
            problems.add("has < that begins no tag");
        }
    }

    private static void checkNesting(String markup, List<String> problems) {
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : TAG.matcher(markup).results().toList()) {
            if (tag.group(2).equals("meta")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else if (!tag.group(2).equals(open.poll())) {
                problems.add("ends what is not open: " + tag.group());
            }
        }
        open.forEach(element -> problems.add("does not end " + element));
    }

    private static void checkIds(String markup, List<String> problems) {
        Set<String> ids = new HashSet<>();
        for (String id : groups(" id=\"([^\"]*)\"", markup)) {
            if (!ids.add(id)) {
                problems.add("has twice the id " + id);
            }
        }
        for (String target : groups("href=\"#([^\"]*)\"", markup)) {
            if (!ids.contains(target)) {
                problems.add("has nothing called " + target);
            }
        }
    }

    static List<String> groups(String regex, String text) {
        return all(regex, text).stream().map(match -> match.group(1)).toList();
    }

    private static List<MatchResult> all(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().toList();
    }
}
