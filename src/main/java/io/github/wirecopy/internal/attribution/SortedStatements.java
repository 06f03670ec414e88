package io.github.wirecopy.internal.attribution;

import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import io.github.wirecopy.model.StatementKind;
import java.util.Arrays;

/** The statements of the collector in text order, each with its content in text order and its kind. */
final class SortedStatements {

    private static final int SPOKEN = TokenFlag.WORD | TokenFlag.NUMBER;
    private static final int TOKEN_BITS = 32;

    final int size;
    final byte[] kinds;
    final int[] sourceFirsts;
    final int[] sourceLimits;
    final int[] cueFirsts;
    final int[] cueLimits;
    final int[] rules;
    final int[] contentStarts;
    final int[] contentFirsts;
    final int[] contentLimits;
    /** For each statement of the collector its number here, or {@link StatementTable#NONE} if it was left out. */
    final int[] numbers;

    SortedStatements(StatementCollector collected, TokenTable tokens, QuoteTable quotes) {
        long[] stretches = stretches(collected);
        numbers = number(collected, stretches);
        size = count(numbers);
        kinds = new byte[size];
        sourceFirsts = pick(collected.sourceFirsts);
        sourceLimits = pick(collected.sourceLimits);
        cueFirsts = pick(collected.cueFirsts);
        cueLimits = pick(collected.cueLimits);
        rules = pick(collected.rules);
        contentStarts = new int[size + 1];
        contentFirsts = new int[stretches.length];
        contentLimits = new int[stretches.length];
        place(collected, stretches);
        for (int statement = 0; statement < size; statement++) {
            kinds[statement] = (byte) kind(statement, tokens, quotes).ordinal();
        }
    }

    /** Returns the stretches of content in text order: the first token above, the number of the stretch below. */
    private static long[] stretches(StatementCollector collected) {
        long[] stretches = new long[collected.contents];
        for (int stretch = 0; stretch < stretches.length; stretch++) {
            stretches[stretch] = (long) collected.contentFirsts[stretch] << TOKEN_BITS | stretch;
        }
        Arrays.sort(stretches);
        return stretches;
    }

    private static int[] number(StatementCollector collected, long[] stretches) {
        int[] numbers = new int[collected.size];
        Arrays.fill(numbers, StatementTable.NONE);
        int next = 0;
        for (long stretch : stretches) {
            int statement = collected.contentStatements[(int) stretch];
            if (numbers[statement] == StatementTable.NONE) {
                numbers[statement] = next++;
            }
        }
        return numbers;
    }

    private static int count(int[] numbers) {
        int most = StatementTable.NONE;
        for (int number : numbers) {
            most = Math.max(most, number);
        }
        return most + 1;
    }

    private int[] pick(int[] values) {
        int[] picked = new int[size];
        for (int statement = 0; statement < numbers.length; statement++) {
            if (numbers[statement] != StatementTable.NONE) {
                picked[numbers[statement]] = values[statement];
            }
        }
        return picked;
    }

    private void place(StatementCollector collected, long[] stretches) {
        for (long stretch : stretches) {
            contentStarts[numbers[collected.contentStatements[(int) stretch]] + 1]++;
        }
        for (int statement = 0; statement < size; statement++) {
            contentStarts[statement + 1] += contentStarts[statement];
        }
        int[] next = contentStarts.clone();
        for (long stretch : stretches) {
            int place = next[numbers[collected.contentStatements[(int) stretch]]]++;
            contentFirsts[place] = collected.contentFirsts[(int) stretch];
            contentLimits[place] = collected.contentLimits[(int) stretch];
        }
    }

    private StatementKind kind(int statement, TokenTable tokens, QuoteTable quotes) {
        boolean quoted = false;
        boolean bare = false;
        for (int stretch = contentStarts[statement]; stretch < contentStarts[statement + 1]; stretch++) {
            for (int token = contentFirsts[stretch]; token < contentLimits[stretch]; token++) {
                if (quotes.quoteAt(token) != QuoteTable.NONE) {
                    quoted = true;
                } else {
                    bare |= tokens.has(token, SPOKEN);
                }
            }
        }
        if (!quoted) {
            return StatementKind.INDIRECT;
        }
        return bare ? StatementKind.MIXED : StatementKind.DIRECT;
    }
}
