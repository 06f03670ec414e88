package example;

import io.github.wirecopy.model.Article;

/** Writes the beginning of an article for a web page. */
public class Teaser {

    public String html(Article article) {
        String text = article.headline()
                .map(article::readableText)
                .orElseGet(() -> article.paragraphs().isEmpty()
                        ? ""
                        : article.readableText(article.paragraphs().get(0)));
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
    }
}
