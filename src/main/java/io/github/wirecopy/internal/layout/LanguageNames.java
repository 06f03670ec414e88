package io.github.wirecopy.internal.layout;

import java.util.Locale;
import java.util.Optional;

/** Turns what the head of an export says of its language into a tag of BCP 47. */
final class LanguageNames {

    private static final Phrases NAMES = Phrases.ofEnglish("language-names");

    private LanguageNames() {}

    /** Returns the tag of {@code ENGLISH; en-GB} or {@code Deutsch; German}, the tag itself if one is given. */
    static Optional<String> tagOf(String value) {
        for (String part : value.split("[;,(/]")) {
            String name = part.strip();
            Optional<String> tag = NAMES.valueOf(name);
            if (tag.isPresent()) {
                return tag;
            }
            if (isTag(name)) {
                return Optional.of(name.length() == 2 ? name.toLowerCase(Locale.ROOT) : name.replace('_', '-'));
            }
        }
        return Optional.empty();
    }

    private static boolean isTag(String name) {
        boolean twoLetters =
                name.length() >= 2 && Character.isLetter(name.charAt(0)) && Character.isLetter(name.charAt(1));
        boolean region = name.length() == 5 && (name.charAt(2) == '-' || name.charAt(2) == '_');
        return twoLetters && (name.length() == 2 || region);
    }
}
