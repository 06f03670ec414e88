package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the authors' names out of a byline and leaves out jobs, outlets, places and dates. */
final class AuthorNames {

    private static final Phrases TITLES = Phrases.ofAllLanguages("byline-titles");
    private static final int MOST_WORDS = 5;
    private static final int LEAST_JOINED = 5;
    private static final Set<String> JOINERS = Set.of("and", "und", "et", "y", "e", "&", "with", "mit", "avec", "con");
    private static final Set<String> ENDS = Set.of("for", "of", "in", "at", "für", "pour", "para", "per", "from", "on");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "des", "do", "dos", "du", "el", "al", "la", "le", "van",
            "von", "vom", "zu", "zur", "bin", "ben", "ibn", "ter", "ten", "af", "av", "the", "à");

    private AuthorNames() {}

    /** Tells whether a word in lower case may stand in a byline. */
    static boolean mayJoin(String word) {
        return JOINERS.contains(word) || ENDS.contains(word) || PARTICLES.contains(word) || TITLES.has(bare(word));
    }

    /** Tells whether a name can begin here: a capital, and neither a month nor a day of the week. */
    static boolean opensName(String text, int begin, int end) {
        int next = begin;
        while (next < end && Character.isLetter(text.charAt(next))) {
            next++;
        }
        return next > begin
                && (Character.isUpperCase(text.charAt(begin)) || PARTICLES.contains(text.substring(begin, next)))
                && !(next < end && CalendarWords.isMonth(text, begin, next))
                && !CalendarWords.isWeekday(text, begin, next);
    }

    /** Returns the names that stand in {@code [begin, end)} of a byline. */
    static List<String> in(String text, int begin, int end) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean open = true;
        int at = begin;
        while (at < end) {
            int next = at;
            while (next < end && !isEdge(text.charAt(next))) {
                next++;
            }
            String word = text.substring(at, next);
            if (JOINERS.contains(word)) {
                close(name, open, names);
                open = true;
            } else if (ENDS.contains(word)) {
                close(name, open, names);
                open = false;
            } else if (!word.isEmpty()) {
                int joined = joinedAt(word);
                name.append(name.isEmpty() ? "" : " ").append(word, 0, joined);
                if (joined < word.length()) {
                    close(name, open, names);
                    open = false;
                }
            }
            if (next < end && !Blanks.isBlank(text.charAt(next))) {
                open = closeAt(text.charAt(next), name, open, names);
                next = skipBracket(text, next, end);
            }
            at = next + 1;
        }
        close(name, open, names);
        return List.copyOf(names);
    }

    /**
     * Returns where a name ends that the text of a page joins to the next word or to the number of a note:
     * {@code Jane RoeburyStaff writer}, {@code Jane Doe2}. A name such as
     * {@code MacKenzie} has no more than four letters before its second capital.
     */
    private static int joinedAt(String word) {
        int begin = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean capital = Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
            boolean note = Character.isDigit(word.charAt(i)) && Character.isLetter(word.charAt(i - 1));
            if (note || word.charAt(i) == '@' || (capital && i - begin >= LEAST_JOINED)) {
                return i;
            }
            begin = capital || !Character.isLetter(word.charAt(i)) ? i : begin;
        }
        return word.length();
    }

    private static boolean isEdge(char c) {
        return Blanks.isBlank(c)
                || c == ','
                || c == ';'
                || c == '|'
                || c == '('
                || c == '/'
                || c == '•'
                || c == '·'
                || c == '—'
                || c == '–';
    }

    /** Ends a name at a mark and tells whether names may follow it. */
    private static boolean closeAt(char mark, StringBuilder name, boolean open, List<String> names) {
        close(name, open, names);
        return mark == ',' || mark == ';' || mark == '(' || mark == '/' ? open || mark == ';' : false;
    }

    private static int skipBracket(String text, int at, int end) {
        int close = text.charAt(at) == '(' ? Within.find(text, ')', at, end) : -1;
        return close > 0 ? close : at;
    }

    private static void close(StringBuilder name, boolean open, List<String> names) {
        String found = withoutJob(withoutOpening(name.toString().strip()));
        if (open && isName(found)) {
            names.add(found);
        }
        name.setLength(0);
    }

    /** Tells whether a phrase is the name of a person as far as its words can show: two to four, all with capitals. */
    static boolean isPerson(String phrase) {
        String[] words = phrase.strip().split(" +");
        if (words.length < 2 || words.length > 4) {
            return false;
        }
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.charAt(0)) || PARTICLES.contains(word);
            if (!capital || !Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return isName(phrase.strip());
    }

    /**
     * Tells whether a phrase is the name of a person with a job after it: {@code Jane Doe Brexit correspondent},
     * {@code Jane Doe, staff writer}.
     */
    static boolean opensWithPerson(String phrase) {
        int comma = phrase.indexOf(',');
        String name = withoutJob(phrase.substring(0, comma < 0 ? joinedAt(phrase) : comma));
        int second = comma < 0 ? -1 : phrase.indexOf(',', comma + 1);
        boolean job = comma < 0
                ? name.length() < phrase.length()
                : opensWithJob(phrase.substring(comma + 1, second < 0 ? phrase.length() : second));
        boolean possessive = name.contains("'s ") || name.contains("’s ");
        return job && !possessive && isPerson(name);
    }

    private static boolean opensWithJob(String phrase) {
        String[] words = phrase.strip().split(" +");
        return TITLES.has(bare(words[0])) || (words.length > 1 && TITLES.has(bare(words[1])));
    }

    /** Returns a name without another {@code By} before it, as each of a list of bylines has. */
    private static String withoutOpening(String phrase) {
        int names = BylineReader.endOfOpening(phrase, 0, phrase.length());
        return names > 0 ? phrase.substring(names) : phrase;
    }

    /** Returns the first words of {@code Jane Doe Brexit correspondent}, and any other phrase as it is. */
    private static String withoutJob(String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 2; i < words.length; i++) {
            if (TITLES.has(bare(words[i])) && !TITLES.has(bare(words[0])) && !TITLES.has(bare(words[1]))) {
                boolean initial = words[1].length() <= 2 && i > 2;
                return words[0] + " " + words[1] + (initial ? " " + words[2] : "");
            }
        }
        return phrase;
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || !Character.isLetter(name.charAt(0)) || name.indexOf('@') >= 0) {
            return false;
        }
        String[] words = name.split(" ");
        for (String word : words) {
            if (TITLES.has(bare(word)) || PlaceNames.isAgency(word)) {
                return false;
            }
        }
        boolean suffix = words.length == 1
                && (bare(name).equals("jr")
                        || bare(name).equals("sr")
                        || bare(name).equals("phd"));
        return words.length <= MOST_WORDS
                && !suffix
                && hasNoDigit(name)
                && !PlaceNames.isPlace(name)
                && !PlaceNames.isRegion(name)
                && !PlaceNames.isAgency(name);
    }

    private static boolean hasNoDigit(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (DateCursor.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        String lower = Phrases.normal(word);
        int end = lower.length();
        while (end > 0 && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
            end--;
        }
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower.substring(0, end);
    }
}
