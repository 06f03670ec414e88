package io.github.wirecopy.internal.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules in the order of their priority, with the precision that was measured for each.
 *
 * <p>Three passes: tags, whose content stands before them; cues whose content follows; quotes that no cue has taken.
 * Immutable and thread-safe.
 */
final class RuleBook {

    /** Where the measured precision of each rule stands: rule, a number from 0 to 1, number of statements. */
    static final String FILE = "/io/github/wirecopy/attribution/confidence.tsv";

    /** The confidence of a rule that was not measured yet; a test sees to it that there is none. */
    private static final double UNMEASURED = 0.5;

    private final List<AttributionRule> tags = List.of(
            new HeadlineLabel(),
            new SpeakerLabel(),
            new CueAfterQuote(),
            new InvertedCueAfterQuote(),
            new AccordingTo(),
            new AsSaid(),
            new InTheWordsOf(),
            new TagAfterClause(),
            new InvertedTagAfterClause());
    private final List<AttributionRule> cues = List.of(
            new PassiveCue(),
            new QuoteAfterCue(),
            new QuoteAfterInvertedCue(),
            new ReportedClause(),
            new BareClause(),
            new Directive(),
            new Intention(),
            new Naming(),
            new SpokenAbout(),
            new ReportedThing(),
            new SpeechNoun());
    private final List<AttributionRule> leftovers = List.of(
            new ContinuedQuote(),
            new Signature(),
            new QuoteLabel(),
            new LeadIn(),
            new ResumedQuote(),
            new TurnTaking(),
            new NextParagraph(),
            new SubjectBefore(),
            new RunInQuote());

    private final List<AttributionRule> all;
    private final double[] confidences;
    private final Map<String, Double> measured;

    RuleBook() {
        all = Stream.of(tags, cues, leftovers).flatMap(List::stream).toList();
        measured = read();
        confidences = new double[all.size()];
        for (int rule = 0; rule < confidences.length; rule++) {
            confidences[rule] = all.get(rule).makesStatements() ? measured.getOrDefault(name(rule), UNMEASURED) : 1;
        }
    }

    /** Returns the rules for tags. */
    List<AttributionRule> tags() {
        return tags;
    }

    /** Returns the rules for cues whose content follows. */
    List<AttributionRule> cues() {
        return cues;
    }

    /** Returns the rules for quotes that no cue has taken. */
    List<AttributionRule> leftovers() {
        return leftovers;
    }

    /** Returns the number of rules. */
    int size() {
        return all.size();
    }

    /** Returns the name of a rule by its number in the order of all. */
    String name(int rule) {
        return all.get(rule).name();
    }

    /** Returns the measured precision of a rule. */
    double confidence(int rule) {
        return confidences[rule];
    }

    /** Tells whether the precision of a rule was measured. */
    boolean isMeasured(int rule) {
        return !all.get(rule).makesStatements() || measured.containsKey(name(rule));
    }

    private static Map<String, Double> read() {
        Map<String, Double> measured = new HashMap<>();
        try (InputStream in = RuleBook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    int name = line.indexOf('\t');
                    int number = line.indexOf('\t', name + 1);
                    measured.put(line.substring(0, name), Double.valueOf(line.substring(name + 1, number)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return measured;
    }
}
