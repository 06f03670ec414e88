package io.github.wirecopy.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Actor;
import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.ActorRecognizer;
import io.github.wirecopy.model.Article;
import io.github.wirecopy.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** How to hand the name finder of Apache OpenNLP to the parser. */
class OpenNlpRecognizerTest {

    private static final String TEXT = "The probe was built by snorri works, and orbital left it in space.\n"
            + "Maria Quist said: \"We thank snorri works for it.\"";

    /** The adapter: tokens and their spans go in, spans in the text come out. */
    record OpenNlpRecognizer(TokenNameFinderModel model, ActorKind kind) implements ActorRecognizer {

        @Override
        public List<Recognized> recognize(String text) {
            opennlp.tools.util.Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
            String[] words = opennlp.tools.util.Span.spansToStrings(tokens, text);
            TokenNameFinder finder = new NameFinderME(model);
            List<Recognized> found = new ArrayList<>();
            for (opennlp.tools.util.Span name : finder.find(words)) {
                int begin = tokens[name.getStart()].getStart();
                int end = tokens[name.getEnd() - 1].getEnd();
                found.add(new Recognized(new Span(begin, end), kind));
            }
            return found;
        }
    }

    @Test
    void addsWhatTheModelFindsToWhatTheParserFinds() throws IOException {
        ArticleParser parser = ArticleParser.builder()
                .recognizer(new OpenNlpRecognizer(trained(), ActorKind.ORGANIZATION))
                .build();
        Article article = parser.parse(TEXT).article();
        assertThat(article.actors())
                .extracting(Actor::name, Actor::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("snorri works", ActorKind.ORGANIZATION),
                        org.assertj.core.groups.Tuple.tuple("Maria Quist", ActorKind.PERSON));
    }

    @Test
    void findsNoSuchNameWithoutTheModel() {
        Article article = ArticleParser.create().parse(TEXT).article();
        assertThat(article.actors()).extracting(Actor::name).doesNotContain("snorri works");
    }

    /** A model small enough to be trained in a blink, on sentences of our own. */
    private static TokenNameFinderModel trained() throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String before : List.of("built by", "sold to", "we thank", "they met", "made for", "owned by")) {
            for (String after : List.of(", and more", "for it", "in space", "again .")) {
                samples.add(NameSample.parse("it was " + before + " <START:org> snorri works <END> " + after, false));
                samples.add(NameSample.parse("it was " + before + " somebody " + after, false));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        return NameFinderME.train(
                "en",
                "org",
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                new TokenNameFinderFactory(null, null, new BioCodec()));
    }
}
