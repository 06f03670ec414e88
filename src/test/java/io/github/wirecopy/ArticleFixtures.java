package io.github.wirecopy;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.model.Attribution;
import io.github.wirecopy.model.Byline;
import io.github.wirecopy.model.Dateline;
import io.github.wirecopy.model.Heading;
import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.Mention;
import io.github.wirecopy.model.MentionForm;
import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.Origin;
import io.github.wirecopy.model.Place;
import io.github.wirecopy.model.PrintedDate;
import io.github.wirecopy.model.Quote;
import io.github.wirecopy.model.QuoteKind;
import io.github.wirecopy.model.RelatedLink;
import io.github.wirecopy.model.Statement;
import io.github.wirecopy.model.StatementKind;
import io.github.wirecopy.model.Trailer;
import io.github.wirecopy.model.TrailerKind;
import io.github.wirecopy.source.Span;
import java.util.List;
import java.util.Optional;

/** Articles made by hand, so that model and formats can be tested without the parser. */
public final class ArticleFixtures {

    private static final String BRIDGE = """
            Mayor opens bridge
            Crowd cheers 🎉 on first day
            By Ada Writer and Ben Scribe
            Published: May 19, 2024
            Updated: 2024-05-20T08:30Z
            LENGTH: 120 words

            LONDON, March 3 (Example Wire) - [Text] The mayor opened the bridge &amp; a
            road 🌉 on Sunday.

            "It holds," Mayor Jane Hill said. "We call it 'the ribbon' here."

            She added that the "long wait" was over, the report said.

            What comes next

            The joint report of Bridge Works blames Freedonian delays in Freedonia.

            Related News
            Old bridge falls
            Jan 02, 2023
            https://example.org/old?a=1&b=2
            (Reporting by Ada Writer)
            © 2024 Example Wire
            ###
            """;

    private final String text;

    private ArticleFixtures(String text) {
        this.text = text;
    }

    /** Returns an article that has every part that there is, of every kind. */
    public static Article bridge() {
        ArticleFixtures in = new ArticleFixtures(BRIDGE);
        Article.Builder article = Article.builder().text(BRIDGE);
        in.addHead(article);
        in.addBody(article);
        in.addStatements(article);
        in.addQuotes(article);
        in.addActors(article);
        in.addTail(article);
        return article.build();
    }

    /** Returns every kind of article that there is here. */
    public static List<Article> all() {
        return List.of(
                bridge(), hostile(), wrapped(), empty(), plain("Rain fell."), plain("# \uD83C\uDF09 1. Rain *fell*."));
    }

    /** Returns an article that is one paragraph and one narrated sentence. */
    public static Article plain(String paragraph) {
        Span all = new Span(0, paragraph.length());
        return Article.builder()
                .text(paragraph)
                .addParagraph(all)
                .addSentence(all)
                .addStatement(Statement.builder()
                        .id("s0")
                        .kind(StatementKind.NARRATED)
                        .addContent(all)
                        .build())
                .build();
    }

    /** Returns an article without any text. */
    public static Article empty() {
        return Article.builder().text("").build();
    }

    /** Returns an article whose every part is full of what formats must escape. */
    public static Article hostile() {
        return hostile(
                "<script>alert(\"1\")</script> ]]> & 'x' \u0001\u001B\u007F \uD800 \u202E\u200F --> =1+1 {{x}} \\ `*_[a](b)");
    }

    /** Returns an article whose every part is made of some words. */
    public static Article hostile(String nasty) {
        String quote = "“" + nasty + "”";
        String body = quote + ", " + nasty + " said.";
        String text = nasty + "\n\n" + body + "\n" + nasty + "\nJan 02, 2023\n";
        Span headline = new Span(0, nasty.length());
        Span paragraph = new Span(nasty.length() + 2, nasty.length() + 2 + body.length());
        Span said = new Span(paragraph.begin(), paragraph.begin() + quote.length());
        Span source = new Span(said.end() + 2, said.end() + 2 + nasty.length());
        Span cue = new Span(source.end() + 1, source.end() + 5);
        Span link = new Span(paragraph.end() + 1, text.length() - 1);
        return Article.builder()
                .text(text)
                .headline(Heading.at(text, headline))
                .url("https://example.org/\"><script>")
                .publisher(nasty)
                .section(nasty)
                .language("en\" onload=\"x")
                .addParagraph(paragraph)
                .addSentence(paragraph)
                .addStatement(Statement.builder()
                        .id("s<0>")
                        .kind(StatementKind.DIRECT)
                        .addContent(said)
                        .attribution(Attribution.builder()
                                .source(source)
                                .cue(cue)
                                .addActor("a\"0")
                                .rule("Rule<b>")
                                .confidence(0.5)
                                .build())
                        .build())
                .addQuote(Quote.builder()
                        .id("q&0")
                        .kind(QuoteKind.SPEECH)
                        .statement("s<0>")
                        .span(said)
                        .contentSpan(new Span(said.begin() + 1, said.end() - 1))
                        .build())
                .addActor(Actor.builder()
                        .id("a\"0")
                        .name(nasty)
                        .kind(ActorKind.PERSON)
                        .addRole(nasty)
                        .addAlias(nasty)
                        .addMention(new Mention(source, MentionForm.NAME))
                        .build())
                .addRelatedLink(RelatedLink.builder()
                        .title(nasty)
                        .url("javascript:alert(1)")
                        .publisher(nasty)
                        .span(link)
                        .build())
                .addMetadata(new MetadataField(nasty, nasty, Optional.empty()))
                .build();
    }

    /** Returns an article whose quote runs over the end of a line and whose speaker nobody named. */
    public static Article wrapped() {
        String text = "“It will\nhold”";
        Span all = new Span(0, text.length());
        return Article.builder()
                .text(text)
                .addParagraph(all)
                .addSentence(all)
                .addStatement(Statement.builder()
                        .id("s0")
                        .kind(StatementKind.DIRECT)
                        .addContent(all)
                        .build())
                .addQuote(Quote.builder()
                        .id("q0")
                        .kind(QuoteKind.SPEECH)
                        .statement("s0")
                        .span(all)
                        .contentSpan(new Span(1, text.length() - 1))
                        .build())
                .build();
    }

    private void addHead(Article.Builder article) {
        article.headline(Heading.at(text, span("Mayor opens bridge")))
                .deck(Heading.at(text, span("Crowd cheers 🎉 on first day")))
                .addByline(new Byline(
                        "By Ada Writer and Ben Scribe",
                        Optional.of(span("By Ada Writer and Ben Scribe")),
                        List.of("Ada Writer", "Ben Scribe")))
                .published(date("May 19, 2024", "2024-05-19"))
                .updated(date("2024-05-20T08:30Z", "2024-05-20T08:30Z"))
                .url("https://example.org/bridge")
                .publisher("Example Wire")
                .section("Local")
                .language("en")
                .addMetadata(
                        new MetadataField("Published", "May 19, 2024", Optional.of(span("Published: May 19, 2024"))))
                .addMetadata(new MetadataField("LENGTH", "120 words", Optional.of(span("LENGTH: 120 words"))))
                .dateline(dateline());
    }

    private Dateline dateline() {
        return Dateline.builder()
                .text("LONDON, March 3 (Example Wire) - [Text]")
                .span(span("LONDON, March 3 (Example Wire) - [Text]"))
                .addPlace(new Place("LONDON", Optional.of("England")))
                .date(new PrintedDate("March 3", Optional.of(span("March 3")), Optional.empty()))
                .addAgency("Example Wire")
                .addNote("[Text]")
                .build();
    }

    private void addBody(Article.Builder article) {
        Span opening = span("The mayor opened the bridge &amp; a\nroad 🌉 on Sunday.");
        Span quoted = span("\"It holds,\" Mayor Jane Hill said. \"We call it 'the ribbon' here.\"");
        Span added = span("She added that the \"long wait\" was over, the report said.");
        Span report = span("The joint report of Bridge Works blames Freedonian delays in Freedonia.");
        article.addParagraphs(opening, quoted, added, report)
                .addSentences(
                        opening, span("\"It holds,\" Mayor Jane Hill said."), span("\"We call it 'the ribbon' here.\""))
                .addSentences(added, report)
                .addSubhead(Heading.at(text, span("What comes next")));
    }

    private void addStatements(Article.Builder article) {
        article.addStatement(statement(
                        "s0", StatementKind.NARRATED, "The mayor opened the bridge &amp; a\nroad 🌉 on Sunday."))
                .addStatement(Statement.builder()
                        .from(statement(
                                "s1", StatementKind.DIRECT, "\"It holds,\"", "\"We call it 'the ribbon' here.\""))
                        .attribution(attribution(
                                span("Mayor Jane Hill"), span("said", "Hill said"), "a0", "CueAfterQuote", 0.97))
                        .build())
                .addStatement(Statement.builder()
                        .from(base("s2", "She added that the \"long wait\" was over"))
                        .kind(StatementKind.INDIRECT)
                        .attribution(
                                attribution(span("the report"), span("said", "report said"), "a2", "TrailingCue", 0.9))
                        .build())
                .addStatement(Statement.builder()
                        .from(statement("s3", StatementKind.MIXED, "the \"long wait\" was over"))
                        .attribution(attribution(span("She"), span("added"), "a0", "CueThat", 0.88))
                        .build())
                .addStatement(statement(
                        "s4",
                        StatementKind.NARRATED,
                        "The joint report of Bridge Works blames Freedonian delays in Freedonia."));
    }

    private Statement base(String id, String content) {
        return statement(id, StatementKind.MIXED, content);
    }

    private Statement statement(String id, StatementKind kind, String... contents) {
        Statement.Builder statement = Statement.builder().id(id).kind(kind);
        for (String content : contents) {
            statement.addContent(span(content));
        }
        return statement.build();
    }

    private static Attribution attribution(Span source, Span cue, String actor, String rule, double confidence) {
        return Attribution.builder()
                .source(source)
                .cue(cue)
                .addActor(actor)
                .rule(rule)
                .confidence(confidence)
                .build();
    }

    private void addQuotes(Article.Builder article) {
        article.addQuote(quote("q0", QuoteKind.SPEECH, "s1", "\"It holds,\"").build())
                .addQuote(quote("q1", QuoteKind.SPEECH, "s1", "\"We call it 'the ribbon' here.\"")
                        .continues("q0")
                        .build())
                .addQuote(quote("q2", QuoteKind.TERM, "s1", "'the ribbon'")
                        .parent("q1")
                        .build())
                .addQuote(quote("q3", QuoteKind.FRAGMENT, "s3", "\"long wait\"").build());
    }

    private Quote.Builder quote(String id, QuoteKind kind, String statement, String words) {
        Span span = span(words);
        return Quote.builder()
                .id(id)
                .kind(kind)
                .statement(statement)
                .span(span)
                .contentSpan(new Span(span.begin() + 1, span.end() - 1));
    }

    private void addActors(Article.Builder article) {
        article.addActor(actor("a0", "Jane Hill", ActorKind.PERSON)
                        .addRole("mayor")
                        .addMention(new Mention(span("Mayor"), MentionForm.NOMINAL))
                        .addMention(new Mention(span("The mayor"), MentionForm.NOMINAL))
                        .addMention(new Mention(span("Jane Hill"), MentionForm.NAME))
                        .addMention(new Mention(span("She"), MentionForm.PRONOUN))
                        .build())
                .addActor(actor("a1", "Crowd", ActorKind.GROUP)
                        .addMention(new Mention(span("Crowd"), MentionForm.NOMINAL))
                        .build())
                .addActor(actor("a2", "joint report", ActorKind.DOCUMENT)
                        .addAlias("the report")
                        .addIssuer("a3")
                        .addMention(new Mention(span("the report"), MentionForm.NOMINAL))
                        .addMention(new Mention(span("The joint report of Bridge Works"), MentionForm.NOMINAL))
                        .build())
                .addActor(actor("a3", "Bridge Works", ActorKind.ORGANIZATION)
                        .addMention(new Mention(span("Bridge Works"), MentionForm.NAME))
                        .build())
                .addActor(actor("a4", "Freedonia", ActorKind.PLACE)
                        .addAlias("Freedonian")
                        .addMention(new Mention(span("Freedonian"), MentionForm.ADJECTIVE))
                        .addMention(new Mention(span("Freedonia", "in Freedonia"), MentionForm.NAME))
                        .build());
    }

    private static Actor.Builder actor(String id, String name, ActorKind kind) {
        return Actor.builder().id(id).name(name).kind(kind);
    }

    private void addTail(Article.Builder article) {
        article.addRelatedLink(RelatedLink.builder()
                        .title("Old bridge falls")
                        .published(date("Jan 02, 2023", "2023-01-02"))
                        .url("https://example.org/old?a=1&b=2")
                        .heading(Heading.at(text, span("Related News")))
                        .span(span("Old bridge falls\nJan 02, 2023\nhttps://example.org/old?a=1&b=2"))
                        .build())
                .addTrailer(trailer(TrailerKind.CREDIT, "(Reporting by Ada Writer)"))
                .addTrailer(trailer(TrailerKind.COPYRIGHT, "© 2024 Example Wire"))
                .addTrailer(trailer(TrailerKind.END_MARK, "###"))
                .addOther(span("Updated:"))
                .origin(Origin.builder()
                        .file("city/bridge.txt")
                        .index(0)
                        .offset(0)
                        .charset("UTF-8")
                        .layout(Layout.PLAIN)
                        .parser("0.1.0")
                        .build());
    }

    private Trailer trailer(TrailerKind kind, String words) {
        return new Trailer(kind, words, span(words));
    }

    private PrintedDate date(String words, String value) {
        return new PrintedDate(words, Optional.of(span(words)), Optional.of(value));
    }

    /** Returns where some words first stand. */
    private Span span(String words) {
        return span(words, words);
    }

    /** Returns where some words stand at the end of, or within, others that are easier to find. */
    private Span span(String words, String within) {
        int begin = text.indexOf(within) + within.lastIndexOf(words);
        return new Span(begin, begin + words.length());
    }
}
