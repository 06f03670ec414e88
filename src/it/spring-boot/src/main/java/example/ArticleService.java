package example;

import io.github.wirecopy.model.Article;
import io.github.wirecopy.parse.ArticleParser;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes text over HTTP and returns the article as JSON. */
@SpringBootApplication
public class ArticleService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(ArticleService.class, arguments);
    }

    /** One parser for all requests. */
    @Bean
    ArticleParser parser() {
        return ArticleParser.create();
    }

    /** Text in, article out; Boot's own mapper makes the JSON. */
    @RestController
    static class Articles {
        private final ArticleParser parser;

        Articles(ArticleParser parser) {
            this.parser = parser;
        }

        @PostMapping(path = "/articles", consumes = MediaType.TEXT_PLAIN_VALUE)
        Article parse(@RequestBody String text) {
            return parser.parse(text).article();
        }

        @PostMapping(path = "/speakers", consumes = MediaType.APPLICATION_JSON_VALUE)
        java.util.List<String> speakers(@RequestBody Article article) {
            return article.quotes().stream().map(article::speakerNames).toList();
        }
    }
}
