package io.github.wirecopy.fuzz;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a page has no markup but what its writer puts there. */
final class MarkupCheck {

    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)(?: [a-z-]+=\"[^\"<>]*+\"| hidden)*+>");
    private static final Set<String> HEAD = Set.of("html", "head", "meta", "title", "style", "body");
    private static final Set<String> BLOCKS = Set.of(
            "div", "main", "article", "header", "footer", "section", "aside", "details", "summary", "p", "h1", "h2");
    private static final Set<String> LISTS = Set.of("ul", "ol", "li", "dl", "dt", "dd");
    private static final Set<String> INLINE = Set.of("a", "span", "u", "b", "i", "bdi", "small", "time");

    /** The page has one script of its own, which may compare numbers. */
    private static final Pattern SCRIPT = Pattern.compile("<script>\\s*\\(\\(\\) => \\{.*?</script>", Pattern.DOTALL);

    private MarkupCheck() {}

    static void requireOnlyOwnTags(String page) {
        String body = SCRIPT.matcher(page.startsWith(DOCTYPE) ? page.substring(DOCTYPE.length()) : page)
                .replaceFirst("");
        Matcher tag = TAG.matcher(body);
        for (int at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
            boolean isOwn = tag.region(at, body.length()).lookingAt() && isOwn(tag.group(1));
            FuzzTarget.require(isOwn, "unescaped < at " + at + ": " + around(body, at));
        }
    }

    private static boolean isOwn(String name) {
        return HEAD.contains(name) || BLOCKS.contains(name) || LISTS.contains(name) || INLINE.contains(name);
    }

    private static String around(String page, int at) {
        return page.substring(at, Math.min(page.length(), at + 40));
    }
}
