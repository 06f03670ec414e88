package io.github.wirecopy.format;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.source.Located;
import io.github.wirecopy.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the paragraphs with quotes and reported speech in their speaker's colour and mentions that lead to their actor. */
final class HtmlBody implements InlineMarks.Visitor {

    private static final int COLOURS = 8;
    private static final String NUMBER = "span class=\"n\" role=\"button\" tabindex=\"0\"";

    private final Article article;
    private final ReadableParts parts;
    private final Speakers speakers;
    private final Markup html;
    private final Set<String> openStatements = new HashSet<>();

    HtmlBody(Article article, ReadableParts parts, Speakers speakers, Markup html) {
        this.article = article;
        this.parts = parts;
        this.speakers = speakers;
        this.html = html;
    }

    void write() {
        InlineMarks marks = new InlineMarks(marks(), mark -> mark instanceof Mark.MentionMark, this);
        Optional<String> dateline = parts.of(article.dateline());
        for (Located block : BodyBlocks.of(article)) {
            if (block instanceof Span) {
                html.raw("<p dir=\"auto\">");
                dateline.ifPresent(text -> html.element("b", text).text(" "));
                dateline = Optional.empty();
                marks.visit((Span) block);
                html.raw("</p>\n");
            } else {
                html.raw("<h2 dir=\"auto\">").text(parts.of(block)).raw("</h2>\n");
            }
        }
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Statement statement : article.statements()) {
            if (statement.kind() == StatementKind.INDIRECT || statement.kind() == StatementKind.MIXED) {
                statement.content().forEach(content -> marks.add(new Mark.StatementMark(statement, content)));
            }
        }
        article.quotes().forEach(quote -> marks.add(new Mark.QuoteMark(quote)));
        List<Actor> actors = article.actors();
        for (int i = 0; i < actors.size(); i++) {
            for (Mention mention : actors.get(i).mentions()) {
                marks.add(new Mark.MentionMark(actors.get(i), i, mention));
            }
        }
        return marks;
    }

    @Override
    public void text(Span span) {
        parts.write(span, html);
    }

    @Override
    public void begin(Mark mark) {
        if (mark instanceof Mark.QuoteMark) {
            begin(((Mark.QuoteMark) mark).quote());
        } else if (mark instanceof Mark.StatementMark) {
            Statement statement = ((Mark.StatementMark) mark).statement();
            openStatements.add(statement.id());
            html.begin("span");
            writeSpeech("r k", statement, article.speakers(statement));
            html.begin("u");
        } else {
            begin((Mark.MentionMark) mark);
        }
    }

    private void begin(Quote quote) {
        if (quote.kind() == QuoteKind.TERM) {
            html.begin("span");
            return;
        }
        html.begin("span").attribute("id", "quote-" + quote.id());
        article.statement(quote.statement())
                .ifPresent(statement -> writeSpeech("q k", statement, article.speakers(quote)));
    }

    /** Writes the attributes from which the page tells who says it and how that is known. */
    private void writeSpeech(String type, Statement statement, List<Actor> actors) {
        List<Integer> numbers = speakers.numbers(actors);
        html.attribute("class", type, numbers.isEmpty() ? 0 : 1 + (numbers.get(0) - 1) % COLOURS);
        if (actors.size() == 1) {
            html.attribute("data-a", "", speakers.position(actors.get(0)));
        } else {
            html.attribute("data-a", positions(actors));
        }
        Optional<Attribution> attribution = statement.attribution();
        if (actors.isEmpty()) {
            Optional<Span> source = attribution.flatMap(Attribution::source);
            html.attribute("data-who", source.map(parts::of).orElse("Nobody found"));
        }
        html.attribute("data-how", how(statement.kind()));
        attribution.ifPresent(this::writeEvidence);
    }

    private void writeEvidence(Attribution attribution) {
        html.attribute("data-cue", parts.of(attribution.cue()));
        html.attribute("data-rule", attribution.rule());
        html.attribute("data-sure", "", (int) Math.round(100 * attribution.confidence()));
    }

    private static String how(StatementKind kind) {
        return switch (kind) {
            case NARRATED -> "narrated";
            case DIRECT -> "direct";
            case INDIRECT -> "indirect";
            case MIXED -> "mixed";
        };
    }

    private void begin(Mark.MentionMark mark) {
        html.begin("a", tag(mark.mention())).attribute("href", HtmlAside.ACTOR_LINK, mark.position());
    }

    /** Returns the begin of the element of a mention; one that says nothing about its form is a name, as most are. */
    private static String tag(Mention mention) {
        return switch (mention.form()) {
            case NAME -> "a class=\"m\"";
            case ADJECTIVE -> "a class=\"m\" data-form=\"adjective\"";
            case NOMINAL -> "a class=\"m\" data-form=\"description\"";
            case PRONOUN -> "a class=\"m\" data-form=\"pronoun\"";
        };
    }

    @Override
    public void end(Mark mark) {
        if (mark instanceof Mark.StatementMark) {
            Statement statement = ((Mark.StatementMark) mark).statement();
            openStatements.remove(statement.id());
            html.end();
            writeNumber(article.speakers(statement));
        } else if (mark instanceof Mark.QuoteMark) {
            Quote quote = ((Mark.QuoteMark) mark).quote();
            if (quote.kind() != QuoteKind.TERM && !openStatements.contains(quote.statement())) {
                writeNumber(article.speakers(quote));
            }
        }
        html.end();
    }

    /** Writes the button that tells, without a colour, who speaks; no element that could stand at the begin of a line. */
    private void writeNumber(List<Actor> actors) {
        html.begin("span", NUMBER);
        if (actors.isEmpty()) {
            html.attribute("aria-label", "Said by nobody found").text("?").end();
            return;
        }
        html.attribute("aria-label", "Said by " + parts.joined(actors, Actor::name));
        List<Integer> numbers = speakers.numbers(actors);
        html.text(numbers.size() == 1 ? Integer.toString(numbers.get(0)) : joined(numbers))
                .end();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private String positions(List<Actor> actors) {
        StringBuilder positions = new StringBuilder();
        for (Actor actor : actors) {
            positions.append(positions.isEmpty() ? "" : " ").append(speakers.position(actor));
        }
        return positions.toString();
    }
}
