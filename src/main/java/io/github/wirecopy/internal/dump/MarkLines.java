package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Blanks;
import java.util.Set;

/** Recognises the lines that exports mark their articles with; every check looks at the first chars first. */
final class MarkLines {

    private static final Set<String> OF = Set.of("of", "von", "de", "sur", "di");
    private static final Set<String> TAIL_LABELS = Set.of(
            "LOAD-DATE",
            "LANGUAGE",
            "PUBLICATION-TYPE",
            "UPDATE",
            "SPRACHE",
            "PUBLICATION TYPE",
            "PUBLIKATIONSART",
            "DATE-CHARGEMENT",
            "LANGUE",
            "TYPE-PUBLICATION",
            "TYPE-PUBLI",
            "RUBRIK-UPDATE",
            "JOURNAL-CODE");

    private MarkLines() {}

    static int firstVisible(CharSequence text, int begin, int end) {
        int first = begin;
        while (first < end && Blanks.isBlank(text.charAt(first))) {
            first++;
        }
        return first;
    }

    static int lastVisible(CharSequence text, int begin, int end) {
        int last = end;
        while (last > begin && Blanks.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Tells whether a line is the given words and nothing else. */
    static boolean is(CharSequence text, int begin, int end, String words) {
        int first = firstVisible(text, begin, end);
        int last = lastVisible(text, first, end);
        return last - first == words.length() && startsWith(text, first, last, words);
    }

    static boolean startsWith(CharSequence text, int begin, int end, String words) {
        if (end - begin < words.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text.charAt(begin + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a line opens with a tag such as {@code <DOC>} or {@code <DOC id="x">}. */
    static boolean opensTag(CharSequence text, int begin, int end, String tag) {
        int first = firstVisible(text, begin, end);
        if (first == end || text.charAt(first) != '<' || !startsWith(text, first, end, tag)) {
            return false;
        }
        int after = first + tag.length();
        return after < end && (text.charAt(after) == '>' || Blanks.isBlank(text.charAt(after)));
    }

    /** Tells whether a line is {@code 3 of 20 DOCUMENTS}, in one of the languages of the export. */
    static boolean isCounter(CharSequence text, int begin, int end) {
        int first = firstVisible(text, begin, end);
        if (first == end || text.charAt(first) < '0' || text.charAt(first) > '9' || end - first > 60) {
            return false;
        }
        String[] words = text.subSequence(first, lastVisible(text, first, end))
                .toString()
                .split(" +");
        return words.length == 4
                && isNumber(words[0])
                && OF.contains(words[1])
                && isNumber(words[2])
                && (words[3].startsWith("DOCUMENT")
                        || words[3].startsWith("DOKUMENT")
                        || words[3].startsWith("DOCUMENTO"));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean hasCounter(CharSequence head) {
        return anyLine(head, MarkLines::isCounter);
    }

    /** Tells whether any line of the head of a file passes a test. */
    static boolean anyLine(CharSequence head, LineTest test) {
        int begin = 0;
        for (int i = 0; i <= head.length(); i++) {
            if (i == head.length() || head.charAt(i) == '\n' || head.charAt(i) == '\r') {
                if (i > begin && test.passes(head, begin, i)) {
                    return true;
                }
                begin = i + 1;
            }
        }
        return false;
    }

    /** Asks something of a line. */
    @FunctionalInterface
    interface LineTest {
        boolean passes(CharSequence text, int begin, int end);
    }

    /** Tells whether a line is the name of a message of the MUC collections: {@code DEV-MUC3-0001 (NOSC)}. */
    static boolean isMessageName(CharSequence text, int begin, int end) {
        char c = text.length() > begin ? text.charAt(begin) : ' ';
        if ((c != 'D' && c != 'T') || end - begin < 14 || end - begin > 40) {
            return false;
        }
        String line = text.subSequence(begin, end).toString();
        int muc = line.indexOf("-MUC");
        return (line.startsWith("DEV-") || line.startsWith("TST"))
                && muc > 0
                && muc <= 4
                && line.charAt(muc + 5) == '-'
                && line.length() >= muc + 10
                && isNumber(line.substring(muc + 6, muc + 10));
    }

    /** Tells whether a line opens with a tag of Factiva, set apart from what follows. */
    static boolean isTag(CharSequence text, int begin, int end, String tag) {
        int after = begin + tag.length();
        return startsWith(text, begin, end, tag)
                && (after == end
                        || text.charAt(after) == '\t'
                        || isGap(text, after, end)
                        || after == lastVisible(text, begin, end));
    }

    private static boolean isGap(CharSequence text, int at, int end) {
        return at + 1 < end && text.charAt(at) == ' ' && text.charAt(at + 1) == ' ';
    }

    /** Tells whether a line ends an article of Factiva: {@code Document ABCD000020200101eg11000x1}. */
    static boolean isFactivaEnd(CharSequence text, int begin, int end) {
        int first = firstVisible(text, begin, end);
        if (first < end && text.charAt(first) == 'A' && isTag(text, first, end, "AN")) {
            first = firstVisible(text, first + 2, end);
        }
        int last = lastVisible(text, first, end);
        if (!startsWith(text, first, last, "Document ") || last - first > 60 || last - first < 24) {
            return false;
        }
        int digits = 0;
        for (int i = first + 9; i < last; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                return false;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= 10;
    }

    /** Tells whether a line opens with a label in capitals and a colon. */
    static boolean isLabel(CharSequence text, int first, int end) {
        return labelEnd(text, first, end) > 0;
    }

    /** Returns where the colon after a label in capitals stands, -1 if there is no label. */
    static int labelEnd(CharSequence text, int first, int end) {
        int at = first;
        while (at < end
                && at - first < 24
                && (Character.isUpperCase(text.charAt(at)) || "- ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at - first >= 3 && at < end && text.charAt(at) == ':' ? at : -1;
    }

    /** Tells whether a line opens with a label that only stands after the body. */
    static boolean isTailLabel(CharSequence text, int first, int end) {
        int colon = labelEnd(text, first, end);
        return colon > 0
                && TAIL_LABELS.contains(
                        text.subSequence(first, colon).toString().strip());
    }

    static boolean isCopyright(CharSequence text, int first, int end) {
        return startsWith(text, first, end, "Copyright ")
                || startsWith(text, first, end, "All Rights Reserved")
                || startsWith(text, first, end, "Alle Rechte Vorbehalten")
                || startsWith(text, first, end, "Tous droits réservés");
    }

    /** Tells whether a line belongs to the cover of an export of Nexis Uni. */
    static boolean isNexisCover(CharSequence text, int first, int end) {
        return switch (text.charAt(first)) {
            case 'D' ->
                startsWith(text, first, end, "Date and Time:")
                        || startsWith(text, first, end, "Documents (")
                        || startsWith(text, first, end, "Datum und Uhrzeit:")
                        || startsWith(text, first, end, "Dokumente (");
            case 'J' -> startsWith(text, first, end, "Job Number:");
            case 'C' -> startsWith(text, first, end, "Client/Matter:") || startsWith(text, first, end, "Content Type");
            case 'S' -> startsWith(text, first, end, "Search Terms:") || startsWith(text, first, end, "Search Type:");
            case 'N' -> startsWith(text, first, end, "Narrowed by");
            case 'A' -> startsWith(text, first, end, "Auftragsnummer:");
            case 'U' -> startsWith(text, first, end, "User Name:");
            default -> false;
        };
    }

    /** Tells whether a line is the mark that opens the texts of one collection. */
    static boolean isStart(CharSequence text, int begin, int end) {
        return end - begin >= 6 && text.charAt(begin) == '.' && is(text, begin, end, ".START");
    }
}
