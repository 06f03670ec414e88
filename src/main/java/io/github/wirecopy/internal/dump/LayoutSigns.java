package io.github.wirecopy.internal.dump;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.source.Blanks;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The marks of layouts that the lines of a text's first part show. */
final class LayoutSigns {

    private static final Set<String> NEXIS_LABELS =
            Set.of("Section", "Length", "Byline", "Load-Date", "Dateline", "Highlight");
    private static final Set<String> LEXIS_LABELS = Set.of(
            "BYLINE",
            "SECTION",
            "LENGTH",
            "LOAD-DATE",
            "LANGUAGE",
            "PUBLICATION-TYPE",
            "DATELINE",
            "HEADLINE",
            "AUTOR",
            "RUBRIK",
            "LÄNGE",
            "UPDATE",
            "SPRACHE",
            "PUBLICATION TYPE",
            "AUTEUR",
            "RUBRIQUE",
            "LONGUEUR",
            "LANGUE",
            "DATE-CHARGEMENT",
            "GRAPHIC",
            "HIGHLIGHT",
            "JOURNAL-CODE");
    private static final Set<String> FACTIVA_TAGS = Set.of(
            "HD", "BY", "WC", "PD", "SN", "SC", "LA", "CY", "LP", "TD", "AN", "ET", "SE", "ED", "PG", "ART", "CO", "IN",
            "NS", "RE", "IPD", "IPC", "PUB", "CLM", "VOL", "CR");
    private static final int LEAST_FACTIVA_TAGS = 4;

    /** A layout and the marks that speak for it. */
    record Verdict(Layout layout, String marks) {}

    private final String text;
    private final Map<Layout, String> found = new EnumMap<>(Layout.class);
    private final Set<String> labels = new HashSet<>();
    private final Set<String> nexisLabels = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private boolean documentName;
    private boolean documentTag;
    private boolean bodyLine;
    private boolean lengthInWords;

    private LayoutSigns(String text) {
        this.text = text;
    }

    static LayoutSigns in(String text, int length, Optional<String> textField) {
        LayoutSigns signs = new LayoutSigns(text);
        boolean lineFeedOnly = text.indexOf('\r') < 0;
        boolean first = true;
        for (int begin = 0; begin < length; ) {
            int end = lineFeedOnly ? text.indexOf('\n', begin) : lineEnd(text, begin, length);
            end = end < 0 || end > length ? length : end;
            int visible = MarkLines.firstVisible(text, begin, end);
            if (visible < end) {
                signs.line(begin, visible, end);
                if (first) {
                    signs.firstLine(visible, end, length, textField);
                    first = false;
                }
            }
            begin = end + 1;
        }
        return signs;
    }

    private static int lineEnd(String text, int begin, int length) {
        int end = begin;
        while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void firstLine(int begin, int end, int length, Optional<String> textField) {
        if (RecordHeads.isJsonObject(text, begin, length)) {
            found.put(Layout.JSON_LINES, "the JSON object at its beginning");
        } else {
            RecordHeads.csvTextField(text, begin, end, textField)
                    .ifPresent(field -> found.put(Layout.CSV, "the field '" + field + "' in its first row"));
        }
    }

    /** Looks at a line by its first chars, which tell at once that most lines of running text are no mark. */
    private void line(int begin, int first, int end) {
        char c = text.charAt(first);
        if (c == '<') {
            tag(first, end);
        } else if (c == '@') {
            story(first, end);
        } else if (c >= '0' && c <= '9') {
            counter(begin, first, end);
        } else if (first + 1 < end && Character.isUpperCase(text.charAt(first + 1))) {
            capitals(begin, first, end);
        } else if ("BDEHLS".indexOf(c) >= 0) {
            nexis(first, end);
        }
    }

    private void tag(int first, int end) {
        if (MarkLines.opensTag(text, first, end, "<REUTERS")) {
            found.putIfAbsent(Layout.REUTERS_SGML, "the tag <REUTERS>");
        }
        boolean document = MarkLines.opensTag(text, first, end, "<DOC");
        documentTag |= document;
        boolean one =
                document && text.substring(first, Math.min(end, first + 400)).contains("<DOCNO>");
        documentName |= one
                || MarkLines.startsWith(text, first, end, "<DOCNO>")
                || MarkLines.startsWith(text, first, end, "<TEXT>")
                || MarkLines.startsWith(text, first, end, "<DOCID>")
                || MarkLines.startsWith(text, first, end, "<HEADLINE>");
    }

    private void story(int first, int end) {
        if (MarkLines.is(text, first, end, "@highlight")) {
            found.putIfAbsent(Layout.STORY, "the line @highlight");
        }
    }

    private void counter(int begin, int first, int end) {
        if (MarkLines.isCounter(text, begin, end)) {
            found.putIfAbsent(
                    Layout.LEXISNEXIS,
                    "the line '" + text.substring(first, MarkLines.lastVisible(text, first, end)) + "'");
        }
    }

    /** Looks at a line that opens with two capitals. */
    private void capitals(int begin, int first, int end) {
        if (begin == first && MarkLines.isMessageName(text, begin, end)) {
            found.putIfAbsent(Layout.FBIS, "the line '" + text.substring(begin, end) + "'");
        }
        int colon = colon(first, end);
        String label = colon < 0 ? "" : text.substring(first, colon);
        if (LEXIS_LABELS.contains(label)) {
            labels.add(label);
            lengthInWords |= isLength(label, colon, end);
        }
        if (begin == first) {
            factivaTag(begin, end);
        }
    }

    private void nexis(int first, int end) {
        bodyLine |= MarkLines.is(text, first, end, "Body");
        if (MarkLines.is(text, first, end, "End of Document")) {
            nexisLabels.add("End of Document");
        }
        int colon = colon(first, end);
        String label = colon < 0 ? "" : text.substring(first, colon);
        if (NEXIS_LABELS.contains(label)) {
            nexisLabels.add(label);
        }
    }

    /** Returns where the colon after a label stands, -1 if there is no label. */
    private int colon(int first, int end) {
        int colon = first;
        int most = Math.min(end, first + 24);
        while (colon < most && isLabelChar(text.charAt(colon))) {
            colon++;
        }
        return colon < most && text.charAt(colon) == ':' ? colon : -1;
    }

    private static boolean isLabelChar(char c) {
        return Character.isLetter(c) || c == '-' || c == ' ';
    }

    /** Tells whether a label is that of the length and is followed by a number of words. */
    private boolean isLength(String label, int colon, int end) {
        boolean length = label.equals("LENGTH") || label.equals("LÄNGE") || label.equals("LONGUEUR");
        int value = MarkLines.firstVisible(text, colon + 1, end);
        return length && value < end && text.charAt(value) >= '0' && text.charAt(value) <= '9';
    }

    private void factivaTag(int begin, int end) {
        int last = begin;
        while (last < end && last - begin < 4 && Character.isUpperCase(text.charAt(last))) {
            last++;
        }
        boolean apart = last == end || Blanks.isBlank(text.charAt(last));
        String tag = apart ? text.substring(begin, last) : "";
        if (FACTIVA_TAGS.contains(tag) && MarkLines.isTag(text, begin, end, tag)) {
            tags.add(tag);
        }
    }

    Optional<Verdict> verdict() {
        if (documentTag && documentName) {
            found.putIfAbsent(Layout.TREC, "the tags <DOC> and what goes with it");
        }
        if (lengthInWords && labels.size() >= 2) {
            found.putIfAbsent(Layout.LEXISNEXIS, "the labels " + sorted(labels));
        }
        if (bodyLine && nexisLabels.size() >= 2) {
            found.putIfAbsent(Layout.NEXIS_UNI, "the line 'Body' and the labels " + sorted(nexisLabels));
        }
        if (tags.contains("HD") && tags.size() >= LEAST_FACTIVA_TAGS && (tags.contains("LP") || tags.contains("TD"))) {
            found.putIfAbsent(Layout.FACTIVA, "the tags " + sorted(tags));
        }
        return first();
    }

    /** Returns the first found; the order of preference is that of the records first, then of the enum. */
    private Optional<Verdict> first() {
        for (Layout layout : new Layout[] {Layout.JSON_LINES, Layout.CSV}) {
            if (found.containsKey(layout)) {
                return Optional.of(new Verdict(layout, found.get(layout)));
            }
        }
        for (Map.Entry<Layout, String> entry : found.entrySet()) {
            return Optional.of(new Verdict(entry.getKey(), entry.getValue()));
        }
        return Optional.empty();
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }
}
