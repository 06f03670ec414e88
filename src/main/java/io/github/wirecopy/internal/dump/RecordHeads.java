package io.github.wirecopy.internal.dump;

import io.github.wirecopy.source.Blanks;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises the first line of a file of records. */
final class RecordHeads {

    /** The names that the field of the text may have, best first. */
    static final List<String> TEXT_FIELDS = List.of("text", "body", "content", "article");

    private static final String SEPARATORS = ",\t;|";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_BLANKS = 2;
    private static final int LONGEST_HEAD = 2000;

    private RecordHeads() {}

    /** Tells whether a JSON object or a list of them begins here; it may be cut off. */
    static boolean isJsonObject(String text, int begin, int end) {
        if (text.charAt(begin) == '[') {
            int first = MarkLines.firstVisible(text, begin + 1, end);
            return first < end && text.charAt(first) == '{' && isJsonObject(text, first, end);
        }
        if (text.charAt(begin) != '{') {
            return false;
        }
        int open = MarkLines.firstVisible(text, begin + 1, end);
        int close = open < end && text.charAt(open) == '"' ? text.indexOf('"', open + 1) : -1;
        int colon = close < 0 ? end : MarkLines.firstVisible(text, close + 1, end);
        return colon < end && text.charAt(colon) == ':';
    }

    /** Returns the name of the field of the text if a line is the head of a table. */
    static Optional<String> csvTextField(String text, int begin, int end, Optional<String> textField) {
        int last = MarkLines.lastVisible(text, begin, end);
        if (end - begin > LONGEST_HEAD) {
            return Optional.empty();
        }
        List<String> names = names(text, begin, last, separator(text, begin, end));
        return names.size() < 2 ? Optional.empty() : textField(names, textField);
    }

    /** Returns which of the fields holds the text. */
    static Optional<String> textField(List<String> names, Optional<String> wanted) {
        if (wanted.isPresent()) {
            return names.stream()
                    .filter(name -> name.equalsIgnoreCase(wanted.get()))
                    .findFirst();
        }
        for (String known : TEXT_FIELDS) {
            Optional<String> found =
                    names.stream().filter(name -> name.equalsIgnoreCase(known)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the char that stands between the fields: the most frequent one of the usual four. */
    static char separator(String text, int begin, int end) {
        int[] counts = new int[SEPARATORS.length()];
        for (int i = begin; i < end; i++) {
            int candidate = SEPARATORS.indexOf(text.charAt(i));
            if (candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    /** Returns the names of the fields in lower case; none if one of them cannot be a name. */
    private static List<String> names(String text, int begin, int end, char separator) {
        List<String> names = new ArrayList<>();
        int last = end;
        while (last > begin && text.charAt(last - 1) == separator) {
            last--;
        }
        for (int from = begin; from <= last; ) {
            int stop = text.indexOf(separator, from);
            stop = stop < 0 || stop > last ? last : stop;
            Span name = Blanks.trim(text, from, stop);
            if (!isName(text, name)) {
                return List.of();
            }
            names.add(name.in(text).replace("\"", "").toLowerCase(Locale.ROOT));
            from = stop + 1;
        }
        return names;
    }

    private static boolean isName(String text, Span name) {
        int blanks = 0;
        for (int i = name.begin(); i < name.end(); i++) {
            char c = text.charAt(i);
            blanks += c == ' ' ? 1 : 0;
            if (c == '.' || blanks > MOST_BLANKS) {
                return false;
            }
        }
        return name.length() <= LONGEST_NAME;
    }
}
