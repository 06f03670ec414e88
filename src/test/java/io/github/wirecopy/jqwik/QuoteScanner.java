package io.github.wirecopy.jqwik;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The foreign parser of docs/property-testing.md: it knows what stands between curly marks, and nothing else. */
final class QuoteScanner {

    private QuoteScanner() {}

    /** Returns the words of the quotes, ordered by where they open. */
    static List<String> quotes(String text) {
        List<String> quotes = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '“' || unit == '‘') {
                open.push(new int[] {quotes.size(), i + 1});
                quotes.add("");
            } else if ((unit == '”' || unit == '’') && !open.isEmpty()) {
                int[] quote = open.pop();
                quotes.set(quote[0], text.substring(quote[1], i));
            }
        }
        return quotes;
    }
}
