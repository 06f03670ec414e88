package io.github.wirecopy.fuzz;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a page has no markup but what its writer puts there. */
final class MarkupCheck {

    private static final Pattern TAG = Pattern.compile("<(?:!--|/?([A-Za-z][A-Za-z0-9-]*)|(.))", Pattern.DOTALL);
    private static final Set<String> OWN = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "article",
            "header",
            "main",
            "section",
            "footer",
            "nav",
            "aside",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "div",
            "span",
            "q",
            "blockquote",
            "cite",
            "a",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "time",
            "address",
            "b",
            "i",
            "em",
            "strong",
            "small",
            "mark",
            "br",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "abbr",
            "details",
            "summary",
            "link",
            "label",
            "input",
            "button",
            "bdi");

    /** The page has one script of its own, which may compare numbers. */
    private static final Pattern SCRIPT = Pattern.compile("<script>\\s*\\(\\(\\) => \\{.*?</script>", Pattern.DOTALL);

    private MarkupCheck() {}

    static void requireOnlyOwnTags(String page) {
        String body = SCRIPT.matcher(page.startsWith("<!") ? page.substring(page.indexOf('>') + 1) : page)
                .replaceFirst("");
        Matcher tags = TAG.matcher(body);
        while (tags.find()) {
            String name = tags.group(1);
            FuzzTarget.require(
                    name != null && OWN.contains(name),
                    "unescaped < at " + tags.start() + ": " + around(body, tags.start()));
        }
    }

    private static String around(String page, int at) {
        return page.substring(at, Math.min(page.length(), at + 40));
    }
}
