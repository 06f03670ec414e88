package example.newsroom;

import io.github.wirecopy.format.Formats;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import tools.jackson.databind.ObjectMapper;

/** Parses an article and writes it twice, by Wirecopy and by a mapper of its own. */
public final class Newsroom {
    private Newsroom() {}

    /** Prints who speaks and in which modules the classes lie, if both ways of writing agree. */
    public static void main(String[] arguments) {
        System.out.println(report("\"The bridge will reopen on Monday,\" Mary Smith said.\n"));
    }

    /** Returns who speaks and in which modules the classes lie. */
    public static String report(String text) {
        Article article = ArticleParser.create().parse(text).article();
        ObjectMapper mapper = new ObjectMapper();
        boolean agree = mapper.readTree(mapper.writeValueAsString(article))
                .equals(mapper.readTree(Formats.json().format(article)));
        boolean same = mapper.readValue(mapper.writeValueAsString(article), Article.class)
                .equals(article);
        return article.speakerNames(article.quotes().get(0)) + " in "
                + Newsroom.class.getModule().getName() + " by "
                + Article.class.getModule().getName() + (agree && same ? "" : ", but the mapper disagrees");
    }
}
