package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.WordClass;
import io.github.wirecopy.internal.quote.QuoteTable;
import io.github.wirecopy.internal.segment.Sentences;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;

/**
 * Cuts an article into noun phrases, verb groups and the words and marks between them, and finds the subject of each
 * verb group.
 *
 * <p>A quote is one chunk, so that what is said inside it does not disturb the sentence around it; and where a sentence
 * ends inside a quote the chunks go on to the end of the sentence that holds the quote. Immutable and thread-safe;
 * linear in the tokens.
 */
public final class Chunker {

    /** Returns the chunks of an article. */
    public ChunkTable chunk(TokenTable tokens, Sentences sentences, QuoteTable quotes) {
        byte[] tags = Tagger.tag(tokens, sentences, quotes);
        ChunkCollector chunks = new Run(tokens, sentences, quotes, tags).run();
        chunks.prepareSubjects();
        new SubjectFinder(tokens, chunks).run();
        return new ChunkTable(tags, chunks, chunkAt(tokens.size(), chunks));
    }

    private static int[] chunkAt(int tokens, ChunkCollector chunks) {
        int[] chunkAt = new int[tokens];
        int token = 0;
        for (int chunk = 0; chunk < chunks.size; chunk++) {
            while (token < chunks.limits[chunk]) {
                chunkAt[token++] = chunk;
            }
        }
        while (token < tokens) {
            chunkAt[token++] = chunks.size;
        }
        return chunkAt;
    }

    /** The work on one article. */
    private static final class Run {

        /** A quote of so few tokens may stand as an adjective within a noun phrase: {@code his "big lie" claim}. */
        private static final int SHORT_QUOTE = 6;

        private final TokenTable tokens;
        private final Sentences sentences;
        private final QuoteTable quotes;
        private final byte[] tags;
        private final ChunkCollector chunks;

        Run(TokenTable tokens, Sentences sentences, QuoteTable quotes, byte[] tags) {
            this.tokens = tokens;
            this.sentences = sentences;
            this.quotes = quotes;
            this.tags = tags;
            this.chunks = new ChunkCollector(tokens.size());
        }

        ChunkCollector run() {
            int token = 0;
            while (token < tokens.size()) {
                if (token == sentences.first(sentences.sentenceOf(token))) {
                    chunks.add(ChunkKind.BREAK, token, token, token, 0);
                }
                token = next(token);
            }
            chunks.add(ChunkKind.BREAK, token, token, token, 0);
            return chunks;
        }

        /** Adds the chunk that begins with a token and returns the token after it. */
        private int next(int token) {
            byte tag = tags[token];
            if (tag == WordTag.QUOTED) {
                int quote = quotes.quoteAt(token);
                int end = Math.max(token + 1, quotes.end(quote));
                chunks.add(ChunkKind.QUOTE, token, end, quote, endsOpen(quote) ? ChunkFeature.ENDS_OPEN : 0);
                return end;
            }
            int limit = sentences.limit(sentences.sentenceOf(token));
            if (tag == WordTag.MARK || tag == WordTag.STOP) {
                return token + 1;
            }
            if (tag >= WordTag.NOUN && tag <= WordTag.POSSESSIVE) {
                return nounPhrase(token, limit);
            }
            if (tag == WordTag.ADVERB || tag == WordTag.TO || WordTag.isVerbal(tag)) {
                return verbGroup(token, limit);
            }
            return single(token, tag);
        }

        private boolean endsOpen(int quote) {
            int last = quotes.limit(quote) - 1;
            if (last < quotes.first(quote)) {
                return false;
            }
            char mark = tokens.first(last);
            return mark == ',' || mark == '?' || mark == '!' || tokens.has(last, TokenFlag.DASH);
        }

        private int single(int token, byte tag) {
            boolean opensClause = tag == WordTag.PREPOSITION && tokens.is(token, WordClass.SUBORDINATOR);
            chunks.add(kind(tag), token, token + 1, token, opensClause ? ChunkFeature.OPENS_CLAUSE : 0);
            return token + 1;
        }

        private static ChunkKind kind(byte tag) {
            switch (tag) {
                case WordTag.PREPOSITION:
                    return ChunkKind.PREPOSITION;
                case WordTag.THAT:
                    return ChunkKind.THAT;
                case WordTag.QUESTION:
                    return ChunkKind.QUESTION;
                case WordTag.COORDINATOR:
                    return ChunkKind.COORDINATOR;
                case WordTag.SUBORDINATOR:
                    return ChunkKind.SUBORDINATOR;
                case WordTag.COMMA:
                    return ChunkKind.COMMA;
                case WordTag.COLON:
                    return ChunkKind.COLON;
                case WordTag.SEMICOLON:
                    return ChunkKind.SEMICOLON;
                case WordTag.DASH:
                    return ChunkKind.DASH;
                case WordTag.OPEN:
                    return ChunkKind.OPEN;
                default:
                    return ChunkKind.CLOSE;
            }
        }

        private int nounPhrase(int first, int limit) {
            int features = 0;
            int head = first;
            int token = first;
            boolean noun = false;
            while (token < limit) {
                byte tag = tags[token];
                if (tag == WordTag.QUOTED) {
                    int end = quotes.end(quotes.quoteAt(token));
                    if (noun || end - token > SHORT_QUOTE || end >= limit || !WordTag.isNominal(tags[end])) {
                        break;
                    }
                    token = end;
                    continue;
                }
                if (tag == WordTag.PRONOUN) {
                    if (token == first) {
                        features |= ChunkFeature.PRONOUN;
                        token++;
                        if (token < limit && tags[token] == WordTag.POSSESSIVE) {
                            continue;
                        }
                    }
                    break;
                }
                if (tag == WordTag.DETERMINER && (noun || token > first && tags[token - 1] == WordTag.POSSESSIVE)) {
                    break;
                }
                if (tag == WordTag.POSSESSIVE) {
                    features |= ChunkFeature.POSSESSIVE;
                    features &= ~ChunkFeature.PRONOUN;
                    noun = false;
                } else if (tag == WordTag.NOUN || tag == WordTag.PROPER || tag == WordTag.NUMBER) {
                    if (noun && tokens.is(token, WordClass.WEEKDAY)) {
                        break;
                    }
                    features |= tag == WordTag.PROPER ? ChunkFeature.NAME : 0;
                    head = token;
                    noun = true;
                } else if (tag == WordTag.ADVERB && noun || tag != WordTag.DETERMINER && tag != WordTag.ADVERB) {
                    break;
                }
                token++;
            }
            if (noun && tokens.is(head, WordClass.TIME_NOUN | WordClass.WEEKDAY | WordClass.MONTH)
                    || noun && isDate(first, head)) {
                features |= ChunkFeature.TIME;
            }
            token = Math.max(token, first + 1);
            while (token > first + 1 && tags[token - 1] == WordTag.ADVERB) {
                token--;
            }
            chunks.add(ChunkKind.NOUN_PHRASE, first, token, head, features);
            return token;
        }

        private boolean isDate(int first, int head) {
            return tags[head] == WordTag.NUMBER && tokens.is(first, WordClass.MONTH);
        }

        private int verbGroup(int first, int limit) {
            int token = first;
            int main = ChunkTable.NONE;
            int auxiliary = ChunkTable.NONE;
            boolean to = false;
            boolean be = false;
            boolean negated = false;
            boolean modal = false;
            int firstVerb = ChunkTable.NONE;
            while (token < limit) {
                byte tag = tags[token];
                if (tag == WordTag.TO) {
                    if (to || auxiliary >= 0) {
                        break;
                    }
                    to = true;
                } else if (tag == WordTag.AUXILIARY) {
                    auxiliary = token;
                    be = isBe(token);
                } else if (tag == WordTag.ADVERB) {
                    negated |= tokens.is(token, WordClass.NEGATION);
                } else if (WordTag.isVerbal(tag)) {
                    main = token++;
                    break;
                } else {
                    break;
                }
                negated |= tokens.is(token, WordClass.NEGATION);
                modal |= tag == WordTag.AUXILIARY && tokens.is(token, WordClass.MODAL);
                if (firstVerb < 0 && tag == WordTag.AUXILIARY) {
                    firstVerb = token;
                }
                token++;
            }
            if (main < 0 && auxiliary < 0) {
                int end = to ? first + 1 : token;
                chunks.add(to ? ChunkKind.PREPOSITION : ChunkKind.ADVERB, first, end, first, 0);
                return end;
            }
            int features = (negated ? ChunkFeature.NEGATED : 0) | (modal ? ChunkFeature.MODAL : 0);
            if (main < 0) {
                main = auxiliary;
                token = auxiliary + 1;
                features |= ChunkFeature.AUXILIARY_ONLY;
            }
            features |= form(to, firstVerb < 0 ? main : firstVerb, main, be);
            chunks.add(ChunkKind.VERB_GROUP, first, token, main, features);
            return token;
        }

        private int form(boolean to, int firstVerb, int main, boolean be) {
            int passive = be && firstVerb != main && tags[main] == WordTag.PARTICIPLE ? ChunkFeature.PASSIVE : 0;
            if (to) {
                return ChunkFeature.INFINITIVE | passive;
            }
            switch (tags[firstVerb]) {
                case WordTag.GERUND:
                    return ChunkFeature.GERUND;
                case WordTag.PARTICIPLE:
                    return ChunkFeature.PARTICIPLE;
                case WordTag.BASE:
                    return ChunkFeature.BARE;
                case WordTag.FINITE:
                    return ChunkFeature.FINITE
                            | (tokens.is(main, WordClass.VERB_PARTICIPLE) || tokens.has(main, TokenFlag.SUFFIX_ED)
                                    ? ChunkFeature.AMBIGUOUS_PAST
                                    : 0);
                default:
                    return passive | auxiliaryForm(firstVerb);
            }
        }

        private int auxiliaryForm(int auxiliary) {
            if (tokens.has(auxiliary, TokenFlag.SUFFIX_ING)) {
                return ChunkFeature.GERUND;
            }
            boolean bare = tokens.equals(auxiliary, "be") || tokens.equals(auxiliary, "been");
            return bare ? ChunkFeature.BARE : ChunkFeature.FINITE;
        }

        private boolean isBe(int auxiliary) {
            if (tokens.is(auxiliary, WordClass.MODAL) && !tokens.has(auxiliary, TokenFlag.CLITIC)) {
                return false;
            }
            switch (tokens.first(auxiliary)) {
                case 'h':
                case 'H':
                case 'd':
                case 'D':
                    return false;
                default:
                    return true;
            }
        }
    }
}
