package io.github.wirecopy.internal.dump;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises the first line of a file of records. */
final class RecordHeads {

    /** The names that the field of the text may have, best first. */
    static final List<String> TEXT_FIELDS = List.of("text", "body", "content", "article");

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_HEAD = 2000;

    private RecordHeads() {}

    /** Tells whether a line is a JSON object, or the beginning of one that is cut off. */
    static boolean isJsonObject(String line) {
        if (!line.startsWith("{")) {
            return false;
        }
        String start = line.substring(1).stripLeading();
        int quote = start.startsWith("\"") ? start.indexOf('"', 1) : -1;
        return quote > 0 && start.substring(quote + 1).stripLeading().startsWith(":");
    }

    /** Returns the name of the field of the text if a line is the head of a table. */
    static Optional<String> csvTextField(String line, Optional<String> textField) {
        if (line.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        List<String> names = names(line, separator(line));
        boolean plausible = names.size() >= 2 && names.stream().allMatch(RecordHeads::isName);
        return plausible ? textField(names, textField) : Optional.empty();
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

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.indexOf('.') < 0 && name.split(" ").length <= 3;
    }

    /** Returns the char that stands between the fields: the most frequent one of the usual four. */
    static char separator(String head) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', '\t', ';', '|'}) {
            int count = (int) head.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static List<String> names(String head, char separator) {
        return Arrays.stream(
                        head.strip().split(String.valueOf(separator).equals("|") ? "\\|" : String.valueOf(separator)))
                .map(name -> name.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .toList();
    }
}
