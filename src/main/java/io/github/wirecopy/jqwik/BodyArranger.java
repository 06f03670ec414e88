package io.github.wirecopy.jqwik;

import io.github.wirecopy.jqwik.BodyMaterial.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a body of passages that has as many quotes, actors and paragraphs as are asked for. */
final class BodyArranger {

    private final Range quotes;
    private final Range actors;
    private final Range paragraphs;

    BodyArranger(StoryOptions options) {
        quotes = options.of(ArticlePart.QUOTES);
        actors = options.of(ArticlePart.ACTORS);
        paragraphs = options.of(ArticlePart.PARAGRAPHS);
    }

    List<List<Passage>> arrange(BodyMaterial material, int castSize, QuoteMarks marks) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : material.pieces()) {
            Passage passage =
                    marks.canStayOpen() ? piece.passage() : piece.passage().inOneParagraph();
            pieces.add(piece.with(castSize == 0 ? passage.silenced() : passage));
        }
        pieces = limit(pieces);
        addActors(pieces, castSize);
        addParagraphs(pieces);
        return split(pieces);
    }

    /** Simplifies passages that would bring too many quotes or paragraphs. */
    private List<Piece> limit(List<Piece> pieces) {
        int quotesLeft = quotes.max()
                - (int) pieces.stream().filter(BodyArranger::isQuoted).count();
        int paragraphsLeft = paragraphs.max() - 1;
        List<Piece> limited = new ArrayList<>();
        for (Piece piece : pieces) {
            Passage passage = piece.passage();
            boolean fits = passage.quotes() - 1 <= quotesLeft && passage.paragraphs() - 1 <= paragraphsLeft;
            Passage chosen = fits ? passage : passage.simplified();
            quotesLeft -= Math.max(0, chosen.quotes() - 1);
            paragraphsLeft -= chosen.paragraphs() - 1;
            limited.add(piece.with(chosen));
        }
        return limited;
    }

    private static boolean isQuoted(Piece piece) {
        return piece.passage().quotes() > 0;
    }

    private void addActors(List<Piece> pieces, int castSize) {
        Set<Integer> present = new HashSet<>();
        for (Piece piece : pieces) {
            piece.passage().speaker().ifPresent(position -> present.add(position % Math.max(1, castSize)));
        }
        for (int actor = 0; actor < castSize && present.size() < actors.min(); actor++) {
            if (present.add(actor)) {
                pieces.add(new Piece(new Presence(actor), false, 0));
            }
        }
    }

    private void addParagraphs(List<Piece> pieces) {
        int least = Math.max(1, paragraphs.min());
        while (most(pieces, 0) < least) {
            pieces.add(new Piece(new Narration(Clause.SIMPLEST), true, 0));
        }
    }

    /** Returns how many paragraphs there can be from a piece on. */
    private static int most(List<Piece> pieces, int from) {
        int sum = 0;
        for (Piece piece : pieces.subList(from, pieces.size())) {
            sum += piece.passage().paragraphs();
        }
        return sum;
    }

    private List<List<Passage>> split(List<Piece> pieces) {
        List<List<Passage>> split = new ArrayList<>();
        int extra = most(pieces, 0) - pieces.size();
        int opened = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean isAllowed = opened + 1 + extra <= paragraphs.max();
            boolean isNeeded = opened + most(pieces, i) <= paragraphs.min();
            boolean isWished = i > 0 && isWished(pieces.get(i - 1), pieces.get(i));
            if (i == 0 || isNeeded || (isAllowed && isWished)) {
                split.add(new ArrayList<>());
                opened++;
            }
            split.get(split.size() - 1).add(pieces.get(i).passage());
            int more = pieces.get(i).passage().paragraphs() - 1;
            opened += more;
            extra -= more;
        }
        return split;
    }

    /** Tells whether a piece should open a paragraph: two quotes that follow each other would leave doubt whose tag is whose. */
    private static boolean isWished(Piece before, Piece piece) {
        return piece.isOpening() || before.passage().paragraphs() > 1 || (isQuoted(before) && isQuoted(piece));
    }
}
