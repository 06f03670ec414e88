package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the elements of a document that is SGML by its tags alone: names may begin with digits, ends may lack. */
final class SgmlScanner {

    private static final int LONGEST_NAME = 24;

    private static final int LONGEST_TAG = 500;

    private final String text;
    private final List<SgmlElement> elements = new ArrayList<>();
    private final Map<String, Deque<Integer>> waiting = new HashMap<>();

    SgmlScanner(String text) {
        this.text = text;
    }

    /** Returns the elements whose opening tags stand in a stretch, in the order of their opening. */
    List<SgmlElement> elements(int begin, int end) {
        int at = text.indexOf('<', begin);
        while (at >= 0 && at < end) {
            boolean closing = at + 1 < end && text.charAt(at + 1) == '/';
            int nameBegin = at + (closing ? 2 : 1);
            int nameEnd = nameEnd(nameBegin, end);
            int tagEnd = nameEnd > nameBegin ? endOfTag(nameEnd, end) : -1;
            if (tagEnd > 0 && closing) {
                close(text.substring(nameBegin, nameEnd), at, tagEnd);
            } else if (tagEnd > 0) {
                open(text.substring(nameBegin, nameEnd), at, tagEnd);
            }
            at = text.indexOf('<', Math.max(at + 1, tagEnd));
        }
        return List.copyOf(elements);
    }

    private int endOfTag(int from, int end) {
        int most = Math.min(end, from + LONGEST_TAG);
        for (int i = from; i < most; i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '<') {
                return c == '>' ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Keeps an element with no content until its closing tag is found. */
    private void open(String name, int begin, int tagEnd) {
        waiting.computeIfAbsent(name, key -> new ArrayDeque<>()).push(elements.size());
        elements.add(new SgmlElement(name, new Span(begin, tagEnd), new Span(tagEnd, tagEnd)));
    }

    private void close(String name, int begin, int tagEnd) {
        Deque<Integer> opened = waiting.getOrDefault(name, new ArrayDeque<>());
        if (!opened.isEmpty()) {
            int index = opened.pop();
            SgmlElement element = elements.get(index);
            elements.set(
                    index,
                    new SgmlElement(
                            name,
                            new Span(element.whole().begin(), tagEnd),
                            new Span(element.content().begin(), begin)));
        }
    }

    /** Returns where a tag's name ends; names are in capitals, so that {@code <b>} or {@code <3} is text. */
    private int nameEnd(int from, int end) {
        int at = from;
        while (at < end && at - from < LONGEST_NAME && isNameChar(text.charAt(at))) {
            at++;
        }
        boolean closed = at < end && (text.charAt(at) == '>' || text.charAt(at) == ' ');
        return closed && hasLetter(from, at) ? at : from;
    }

    private boolean hasLetter(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'A' && c <= 'Z') || DateCursor.isDigit(c) || c == '_' || c == '-';
    }
}
