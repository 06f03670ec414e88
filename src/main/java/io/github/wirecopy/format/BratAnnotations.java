package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Writes source, cue and content of every statement that somebody makes, and the event that joins them. */
final class BratAnnotations {

    private final Article article;
    private final String text;
    private final CodePoints codePoints;
    private final ReadableParts parts;
    private final TextBuffer out;
    private int spans;
    private int events;

    BratAnnotations(Article article, TextBuffer out) {
        this.article = article;
        this.out = out;
        text = article.text();
        codePoints = new CodePoints(text);
        parts = new ReadableParts(article);
    }

    void append() {
        for (Statement statement : article.statements()) {
            if (statement.kind() != StatementKind.NARRATED) {
                append(statement);
            }
        }
    }

    private void append(Statement statement) {
        if (statement.attribution().isEmpty()) {
            appendSpan("Content", statement.content());
            return;
        }
        Attribution attribution = statement.attribution().get();
        String source = appendRole("Source", attribution.source());
        String cue = appendRole("Cue", attribution.cue());
        String content = " Content:" + appendSpan("Content", statement.content());
        Optional<Span> trigger = attribution.cue().or(attribution::source);
        String event = appendSpan("Attribution", trigger.map(List::of).orElse(statement.content()));
        appendEvent("Attribution:" + event + content + cue + source);
        appendDetails(statement, attribution);
    }

    private void appendEvent(String roles) {
        events++;
        out.append('E').append(events).append('\t').append(roles).append('\n');
    }

    /** Writes the kind as an attribute, the rest as a note. */
    private void appendDetails(Statement statement, Attribution attribution) {
        out.append('A').append(events).append("\tKind E").append(events);
        out.append(' ').append(statement.kind().name()).append('\n');
        out.append('#')
                .append(events)
                .append("\tAnnotatorNotes E")
                .append(events)
                .append("\trule: ");
        out.append(parts.of(attribution.rule()))
                .append(", confidence: ")
                .append(Double.toString(attribution.confidence()));
        String names = parts.joined(article.speakers(statement), Actor::name);
        if (!names.isEmpty()) {
            out.append(", actors: ").append(names);
        }
        out.append('\n');
    }

    private String appendRole(String role, Optional<Span> span) {
        return span.isEmpty() ? "" : " " + role + ":" + appendSpan(role, List.of(span.get()));
    }

    /** Writes a span, in pieces that do not run over the end of a line, and returns its id. */
    private String appendSpan(String type, List<Span> pieces) {
        spans++;
        out.append('T').append(spans).append('\t').append(type);
        StringBuilder covered = new StringBuilder();
        for (Span piece : pieces) {
            appendLines(piece, covered);
        }
        out.append('\t').append(WellFormed.of(covered.toString())).append('\n');
        return "T" + spans;
    }

    private void appendLines(Span piece, StringBuilder covered) {
        int begin = piece.begin();
        while (begin < piece.end()) {
            int end = begin;
            while (end < piece.end() && !endsLine(text.charAt(end))) {
                end++;
            }
            if (end > begin) {
                out.append(covered.isEmpty() ? ' ' : ';')
                        .append(codePoints.of(begin))
                        .append(' ')
                        .append(codePoints.of(end));
                covered.append(covered.isEmpty() ? "" : " ").append(text, begin, end);
            }
            begin = end + 1;
        }
    }

    /** Tells whether a tool in Python may take a character for the end of a line. */
    private static boolean endsLine(char c) {
        return (c >= '\n' && c <= '\r') || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
