package io.github.wirecopy.format;

import java.util.List;
import java.util.Optional;

/**
 * The formats in which articles are written.
 *
 * @since 0.1.0
 */
public final class Formats {

    private static final JsonFormat JSON = new JsonFormat();
    private static final JsonLinesFormat JSON_LINES = new JsonLinesFormat();
    private static final ArticleFormat TEXT = new TextFormat();
    private static final ArticleFormat VERBATIM = new VerbatimFormat();
    private static final ArticleFormat MARKDOWN = new MarkdownFormat();
    private static final ArticleFormat QUOTES_CSV = new QuotesCsvFormat();
    private static final ArticleFormat ARTICLES_CSV = new ArticlesCsvFormat();
    private static final ArticleFormat JSON_LD = new JsonLdFormat();
    private static final ArticleFormat NINJS = new NinjsFormat();
    private static final ArticleFormat WEB_ANNOTATION = new WebAnnotationFormat();
    private static final ArticleFormat BRAT = new BratFormat();
    private static final ArticleFormat NITF = new NitfFormat();
    private static final ArticleFormat NEWS_ML = new NewsMlFormat();
    private static final ArticleFormat HTML = new HtmlFormat();
    private static final List<ArticleFormat> ALL = List.of(
            JSON,
            JSON_LINES,
            TEXT,
            VERBATIM,
            MARKDOWN,
            JSON_LD,
            NINJS,
            NITF,
            NEWS_ML,
            WEB_ANNOTATION,
            BRAT,
            QUOTES_CSV,
            ARTICLES_CSV,
            HTML);

    private Formats() {}

    /**
     * Returns the canonical JSON, {@code json}.
     *
     * @return the format, which also reads
     */
    public static JsonFormat json() {
        return JSON;
    }

    /**
     * Returns the canonical JSON with an article a line, {@code jsonl}.
     *
     * @return the format, which also reads
     */
    public static JsonLinesFormat jsonLines() {
        return JSON_LINES;
    }

    /**
     * Returns plain text, unwrapped and tidy, that the parser reads as the same article, {@code text}.
     *
     * @return the format
     */
    public static ArticleFormat text() {
        return TEXT;
    }

    /**
     * Returns the source of an article, character for character, {@code verbatim}.
     *
     * @return the format
     */
    public static ArticleFormat verbatim() {
        return VERBATIM;
    }

    /**
     * Returns Markdown with front matter, {@code markdown}.
     *
     * @return the format
     */
    public static ArticleFormat markdown() {
        return MARKDOWN;
    }

    /**
     * Returns a CSV row for each quote, {@code csv-quotes}.
     *
     * @return the format
     */
    public static ArticleFormat quotesCsv() {
        return QUOTES_CSV;
    }

    /**
     * Returns a CSV row for each article, {@code csv-articles}.
     *
     * @return the format
     */
    public static ArticleFormat articlesCsv() {
        return ARTICLES_CSV;
    }

    /**
     * Returns a {@code NewsArticle} of schema.org as JSON-LD, safe within HTML, {@code jsonld}.
     *
     * @return the format
     */
    public static ArticleFormat jsonLd() {
        return JSON_LD;
    }

    /**
     * Returns IPTC ninjs 3.1, {@code ninjs}.
     *
     * @return the format
     */
    public static ArticleFormat ninjs() {
        return NINJS;
    }

    /**
     * Returns W3C Web Annotation, {@code webannotation}.
     *
     * @return the format
     */
    public static ArticleFormat webAnnotation() {
        return WEB_ANNOTATION;
    }

    /**
     * Returns brat standoff, {@code brat}; a writer for a file writes the text beside the annotations.
     *
     * @return the format
     */
    public static ArticleFormat brat() {
        return BRAT;
    }

    /**
     * Returns NITF 3.6, {@code nitf}.
     *
     * @return the format
     */
    public static ArticleFormat nitf() {
        return NITF;
    }

    /**
     * Returns NewsML-G2 2.35, {@code newsml}.
     *
     * @return the format
     */
    public static ArticleFormat newsMl() {
        return NEWS_ML;
    }

    /**
     * Returns a page for people, {@code html}.
     *
     * @return the format
     */
    public static ArticleFormat html() {
        return HTML;
    }

    /**
     * Returns all formats.
     *
     * @return the formats in the order in which they are best listed for people
     */
    public static List<ArticleFormat> all() {
        return ALL;
    }

    /**
     * Returns the names of all formats.
     *
     * @return the names in the order of {@link #all}
     */
    public static List<String> names() {
        return ALL.stream().map(ArticleFormat::name).toList();
    }

    /**
     * Finds a format by its name.
     *
     * @param name a name such as {@code jsonl}
     * @return the format, or empty if none has this name
     */
    public static Optional<ArticleFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
