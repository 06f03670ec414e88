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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes the paragraphs with quotes and reported speech in their speaker's colour and mentions that lead to their actor. */
final class HtmlBody implements InlineMarks.Visitor {

    private static final int COLOURS = 8;

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
        boolean isFirst = true;
        for (Located block : BodyBlocks.of(article)) {
            if (block instanceof Span) {
                html.begin("p").attribute("dir", "auto");
                if (isFirst) {
                    article.dateline()
                            .ifPresent(dateline ->
                                    html.element("b", parts.of(dateline)).text(" "));
                }
                marks.visit((Span) block);
                html.end().line();
                isFirst = false;
            } else {
                html.begin("h2")
                        .attribute("dir", "auto")
                        .text(parts.of(block))
                        .end()
                        .line();
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
        for (Actor actor : article.actors()) {
            for (Mention mention : actor.mentions()) {
                marks.add(new Mark.MentionMark(actor, mention));
            }
        }
        return marks;
    }

    @Override
    public void text(Span span) {
        html.text(article.readableText(span));
    }

    @Override
    public void begin(Mark mark) {
        if (mark instanceof Mark.QuoteMark) {
            begin(((Mark.QuoteMark) mark).quote());
        } else if (mark instanceof Mark.StatementMark) {
            Statement statement = ((Mark.StatementMark) mark).statement();
            openStatements.add(statement.id());
            html.begin("span");
            writeSpeech("r", statement, article.speakers(statement));
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
                .ifPresent(statement -> writeSpeech("q", statement, article.speakers(quote)));
    }

    /** Writes the attributes from which the page tells who says it and how that is known. */
    private void writeSpeech(String type, Statement statement, List<Actor> actors) {
        List<Integer> numbers = speakers.numbers(actors);
        int colour = numbers.isEmpty() ? 0 : 1 + (numbers.get(0) - 1) % COLOURS;
        html.attribute("class", type + " k" + colour).attribute("data-a", positions(actors));
        Optional<Attribution> attribution = statement.attribution();
        if (actors.isEmpty()) {
            html.attribute(
                    "data-who",
                    attribution.flatMap(Attribution::source).map(parts::of).orElse("Nobody found"));
        }
        html.attribute("data-how", statement.kind().name().toLowerCase(Locale.ROOT));
        if (attribution.isPresent()) {
            html.attribute("data-cue", attribution.get().cue().map(parts::of));
            html.attribute("data-rule", attribution.get().rule());
            html.attribute("data-sure", Math.round(100 * attribution.get().confidence()) + " %");
        }
    }

    private void begin(Mark.MentionMark mark) {
        String position = Integer.toString(speakers.position(mark.actor()));
        String tag = "a class=\"m\" href=\"#actor-" + position + "\" data-a=\"" + position + "\" data-form=\"";
        html.begin("a", tag + form(mark.mention()) + "\"");
    }

    private static String form(Mention mention) {
        return switch (mention.form()) {
            case NAME -> "name";
            case ADJECTIVE -> "adjective";
            case NOMINAL -> "description";
            case PRONOUN -> "pronoun";
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
        StringBuilder numbers = new StringBuilder();
        for (int number : speakers.numbers(actors)) {
            numbers.append(numbers.isEmpty() ? "" : ",").append(number);
        }
        String names = actors.isEmpty() ? "nobody found" : parts.joined(actors, Actor::name);
        html.begin("span", "span class=\"n\" role=\"button\" tabindex=\"0\"")
                .attribute("aria-label", "Said by " + names);
        html.text(numbers.isEmpty() ? "?" : numbers.toString()).end();
    }

    private String positions(List<Actor> actors) {
        StringBuilder positions = new StringBuilder();
        for (Actor actor : actors) {
            positions.append(positions.isEmpty() ? "" : " ").append(speakers.position(actor));
        }
        return positions.toString();
    }
}
