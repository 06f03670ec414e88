package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.format.Formats;
import io.github.wirecopy.parse.ArticleParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArticleServiceTest {
    private static final String TEXT =
            "NAIROBI, Kenya (Reuters) - “The bridge will reopen on Monday,” Mary Smith, the mayor, said.\n";

    @LocalServerPort
    int port;

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void answersWithTheCanonicalForm() throws Exception {
        HttpResponse<String> answer = post("/articles", "text/plain;charset=UTF-8", TEXT);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(Formats.json().read(answer.body()))
                .isEqualTo(ArticleParser.create().parse(TEXT).article());
    }

    @Test
    void takesAnArticleAsJson() throws Exception {
        String json = Formats.json().format(ArticleParser.create().parse(TEXT).article());
        HttpResponse<String> answer = post("/speakers", "application/json", json);
        assertThat(answer.body()).isEqualTo("[\"Mary Smith\"]");
    }

    @Test
    void refusesWhatIsNoArticle() throws Exception {
        assertThat(post("/speakers", "application/json", "{\"text\": 1, \"quotes\": [{}]}")
                        .statusCode())
                .isEqualTo(400);
    }
}
