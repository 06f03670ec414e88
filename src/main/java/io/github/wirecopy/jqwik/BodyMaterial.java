package io.github.wirecopy.jqwik;

import java.util.ArrayList;
import java.util.List;

/**
 * Passages before they are put in order.
 *
 * @param quoted those that have quotes, in order
 * @param unquoted those that have none, with the places where they go
 */
record BodyMaterial(List<Piece> quoted, List<Piece> unquoted) {

    /**
     * A passage and where it is to stand.
     *
     * @param passage the passage
     * @param isOpening whether it begins a paragraph, if there may be another
     * @param place before which of the quoted passages it stands, counted round
     */
    record Piece(Passage passage, boolean isOpening, int place) {

        Piece with(Passage other) {
            return new Piece(other, isOpening, place);
        }
    }

    /** Returns all in one order. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i <= quoted.size(); i++) {
            for (Piece piece : unquoted) {
                if (piece.place() % (quoted.size() + 1) == i) {
                    pieces.add(piece);
                }
            }
            if (i < quoted.size()) {
                pieces.add(quoted.get(i));
            }
        }
        return pieces;
    }
}
