package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts for each rule how often its statements are right: their content shares half of all words with that of a relation which was marked by hand,
 * and their source shares a word with its source, or both have none.
 */
final class RulePrecision {

    private static final double ENOUGH = 0.5;

    /** For each rule: right, all. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private record Pair(double overlap, int statement, int relation) {}

    void count(Reading reading, PolnearCorpus.Document document) {
        List<BitSet> contents = new ArrayList<>();
        document.relations().forEach(relation -> contents.add(words(reading.tokens, relation.content())));
        BitSet statements = new BitSet();
        BitSet relations = new BitSet();
        for (Pair pair : pairs(reading, contents)) {
            if (!statements.get(pair.statement()) && !relations.get(pair.relation())) {
                statements.set(pair.statement());
                relations.set(pair.relation());
                if (sameSource(reading, pair.statement(), document.relations().get(pair.relation()))) {
                    counts.computeIfAbsent(reading.statements.ruleName(pair.statement()), name -> new int[2])[0]++;
                }
            }
        }
        for (int statement = 0; statement < reading.statements.size(); statement++) {
            counts.computeIfAbsent(reading.statements.ruleName(statement), name -> new int[2])[1]++;
        }
    }

    private static List<Pair> pairs(Reading reading, List<BitSet> contents) {
        List<Pair> pairs = new ArrayList<>();
        for (int statement = 0; statement < reading.statements.size(); statement++) {
            BitSet own = content(reading, statement);
            for (int relation = 0; relation < contents.size(); relation++) {
                double overlap = overlap(own, contents.get(relation));
                if (overlap >= ENOUGH) {
                    pairs.add(new Pair(overlap, statement, relation));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        return pairs;
    }

    private static double overlap(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int shared = both.cardinality();
        return shared == 0 ? 0 : (double) shared / (one.cardinality() + other.cardinality() - shared);
    }

    private static BitSet content(Reading reading, int statement) {
        BitSet content = new BitSet();
        for (int i = 0; i < reading.statements.contentCount(statement); i++) {
            content.set(reading.statements.contentFirst(statement, i), reading.statements.contentLimit(statement, i));
        }
        return keepWords(reading.tokens, content);
    }

    private static boolean sameSource(Reading reading, int statement, PolnearCorpus.Relation relation) {
        BitSet marked = words(reading.tokens, relation.source());
        int first = reading.statements.sourceFirst(statement);
        if (first == StatementTable.NONE || marked.isEmpty()) {
            return first == StatementTable.NONE && marked.isEmpty();
        }
        BitSet own = new BitSet();
        own.set(first, reading.statements.sourceLimit(statement));
        return keepWords(reading.tokens, own).intersects(marked);
    }

    private static BitSet words(TokenTable tokens, List<int[]> spans) {
        BitSet words = new BitSet();
        for (int token = 0; token < tokens.size(); token++) {
            for (int[] span : spans) {
                if (tokens.begin(token) < span[1] && tokens.end(token) > span[0]) {
                    words.set(token);
                }
            }
        }
        return keepWords(tokens, words);
    }

    private static BitSet keepWords(TokenTable tokens, BitSet set) {
        for (int token = set.nextSetBit(0); token >= 0; token = set.nextSetBit(token + 1)) {
            if (!tokens.has(token, TokenFlag.WORD | TokenFlag.NUMBER)) {
                set.clear(token);
            }
        }
        return set;
    }

    /** Returns the table: rule, precision with two digits, number of statements. */
    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((rule, count) ->
                table.append(String.format(java.util.Locale.ROOT, "%s\t%.2f\t%d%n", rule, precision(count), count[1])));
        return table.toString().replace("\r\n", "\n");
    }

    /** Tells whether a rule made a statement. */
    boolean knows(String rule) {
        return counts.containsKey(rule);
    }

    /** Returns the precision of a rule that made statements. */
    double of(String rule) {
        return precision(counts.get(rule));
    }

    /** Returns the share of right ones by the rule of succession, so that a few cases do not make a rule certain. */
    private static double precision(int[] count) {
        return (count[0] + 1.0) / (count[1] + 2.0);
    }
}
