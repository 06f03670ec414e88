package io.github.wirecopy.internal.dump;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts articles at what matches the user's expression, which belongs to none of them.
 *
 * <p>{@code ^} and {@code $} match at lines. An expression may match nothing, as a look-ahead does, and then parts
 * without taking anything away. It must match within 4096 chars.
 */
final class PatternSplitter implements ArticleSplitter {

    private static final int LONGEST_SEPARATOR = 4096;
    private static final int STEP = 1 << 16;

    private final Pattern pattern;
    private final LengthLimit limit;
    private final int maximum;

    PatternSplitter(Pattern pattern, int maximumLength) {
        this.pattern = Pattern.compile(pattern.pattern(), pattern.flags() | Pattern.MULTILINE);
        this.limit = new LengthLimit(maximumLength);
        this.maximum = maximumLength;
    }

    @Override
    public Cut next(CharWindow window) {
        int from = 0;
        int wanted = STEP;
        while (true) {
            window.fillTo(Math.min(wanted, maximum + LONGEST_SEPARATOR));
            boolean all = window.length() < Math.min(wanted, maximum + LONGEST_SEPARATOR);
            Matcher matcher = matcher(window, from);
            if (find(matcher, all ? window.length() : window.length() - LONGEST_SEPARATOR)) {
                return matcher.start() > maximum ? tooLong(window) : new Cut(0, matcher.start(), matcher.end(), false);
            }
            if (all) {
                return window.length() > maximum ? tooLong(window) : whole(window.length());
            }
            if (window.length() > maximum) {
                return tooLong(window);
            }
            from = Math.max(from, window.length() - LONGEST_SEPARATOR);
            wanted = window.length() + STEP;
        }
    }

    private Matcher matcher(CharWindow window, int from) {
        return pattern.matcher(window)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, window.length());
    }

    /** Finds a separator that begins before {@code limit}; at the very beginning it must take something away. */
    private static boolean find(Matcher matcher, int limit) {
        boolean found = matcher.find();
        while (found && matcher.end() == 0) {
            found = matcher.find();
        }
        return found && (matcher.start() < limit || !matcher.hitEnd());
    }

    private Cut tooLong(CharWindow window) {
        int cut = limit.cut(window);
        return new Cut(0, cut, cut, true);
    }

    private static Cut whole(int length) {
        return new Cut(0, length, length, false);
    }
}
