package example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Knows one thing of news: what stands between curly marks. */
public class QuoteScanner {

    /** Returns the words of the quotes, ordered by where they open. */
    public List<String> quotes(String text) {
        List<String> quotes = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (opens(text.charAt(i))) {
                open.push(new int[] {quotes.size(), i + 1});
                quotes.add("");
            } else if (closes(text.charAt(i)) && !open.isEmpty()) {
                int[] quote = open.pop();
                quotes.set(quote[0], text.substring(quote[1], i));
            }
        }
        return quotes;
    }

    boolean opens(char mark) {
        return mark == '“' || mark == '‘';
    }

    boolean closes(char mark) {
        return mark == '”' || mark == '’';
    }
}
