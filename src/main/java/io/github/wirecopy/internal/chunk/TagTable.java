package io.github.wirecopy.internal.chunk;

import io.github.wirecopy.internal.lexicon.Lexicon;
import io.github.wirecopy.internal.token.TokenFlag;
import io.github.wirecopy.internal.token.TokenTable;
import java.util.Arrays;

/**
 * What the {@linkplain TagRules rules} answered, kept for all tokens of the same kind before one of the same kind in the same state.
 *
 * <p>Nearly all tokens get their tag by two look-ups instead of a chain of questions, none of which a processor can foretell: two
 * thirds off the time of tagging. Where the rules ask for more, they are asked each time. The table is filled as texts are read;
 * whoever reads a cell that another thread is filling finds it empty, and asks the rules as well. It changes nothing but time,
 * so it does not count as state.
 */
final class TagTable {

    /** The next kind at the end of a sentence. */
    static final int END = TokenKinds.NONE;

    /** A cell that was not filled yet. */
    static final int EMPTY = 0;

    /** The bits of a cell that hold the tag plus one, or nothing where the rules are to be asked. */
    private static final int TAG = 31;
    /** Where in a cell the state after the token begins. */
    private static final int STATE_SHIFT = 5;
    /** A cell that says to ask the rules each time. */
    private static final int ASK = 1 << STATE_SHIFT;
    /** Where in a reading the kind of the token begins, above its kind as the next token. */
    private static final int KIND_SHIFT = 7;

    private static final int NEXT_KIND = (1 << KIND_SHIFT) - 1;

    /** The row of cells that all say so. */
    private static final int ASK_ROW = 1;

    private static final int KINDS = 1 << 16 - KIND_SHIFT;
    private static final int ROWS = 1280;

    /** By entry and form of a token: its kind and its kind as a next token; 0 if it was not met yet. */
    private final char[] readings;
    /** By kind and state: the row. */
    private final char[] rows = new char[KINDS << TagState.BITS];
    /** By row and next kind: next state and tag plus one. */
    private final char[] cells = new char[ROWS << KIND_SHIFT];

    private final TokenKinds kinds;
    private final TokenKinds nextKinds;
    private final KindPlace place = new KindPlace();
    /** The row of those that have the same cell whatever comes next, by the cell. */
    private final char[] constantRows = new char[1 << STATE_SHIFT + TagState.BITS];

    private int rowsUsed = 1;

    TagTable(Lexicon lexicon) {
        this(lexicon, KINDS, 1 << KIND_SHIFT);
    }

    /** Makes a table that has room for so many kinds; where it has none the rules are asked each time. */
    TagTable(Lexicon lexicon, int kinds, int nextKinds) {
        this.kinds = AskedOf.ownKinds(kinds);
        this.nextKinds = AskedOf.nextKinds(nextKinds);
        readings = new char[lexicon.entries() * TokenFlag.FORMS];
        int other = TokenKinds.OTHER << TagState.BITS;
        Arrays.fill(rows, other, other + (1 << TagState.BITS), (char) newRow(ASK));
    }

    private static int index(TokenTable tokens, int token) {
        return tokens.entry(token) * TokenFlag.FORMS + TokenFlag.form(tokens.flags(token));
    }

    /** Returns the cell for a token by its reading and that of the next one. */
    int get(int reading, int state, int next) {
        int row = rows[reading >> KIND_SHIFT << TagState.BITS | state];
        return cells[row << KIND_SHIFT | next & NEXT_KIND];
    }

    /** Tells whether a cell holds a tag. */
    static boolean isTag(int cell) {
        return (cell & TAG) != 0;
    }

    static byte tag(int cell) {
        return (byte) ((cell & TAG) - 1);
    }

    /** Returns the state after the token. */
    static int state(int cell) {
        return cell >> STATE_SHIFT;
    }

    /** Fills the cell for a token before the next one, or before the end if that lies past the limit. */
    synchronized int fill(TokenTable tokens, int token, int limit, int state) {
        int reading = read(tokens, token);
        int next = token + 1 < limit ? read(tokens, token + 1) : END;
        int known = get(reading, state, next);
        if (known != EMPTY) {
            return known;
        }
        int nextKind = next & NEXT_KIND;
        return nextKind == TokenKinds.OTHER ? ASK : fill(reading >> KIND_SHIFT, state, nextKind);
    }

    /** Returns what a token is in the table, or 0 if it was not met yet. */
    int get(TokenTable tokens, int token) {
        return readings[index(tokens, token)];
    }

    private int read(TokenTable tokens, int token) {
        int index = index(tokens, token);
        if (readings[index] == 0) {
            readings[index] = (char) (kinds.number(tokens, token) << KIND_SHIFT | nextKinds.number(tokens, token));
        }
        return readings[index];
    }

    private int fill(int kind, int state, int next) {
        byte tag = place.tag(kinds, kind, nextKinds, next, state);
        int cell = place.isMoreAsked ? ASK : cell(TagState.after(place, tag), tag);
        boolean constant = place.isMoreAsked ? place.isMoreAskedFirst : !place.isNextAsked;
        int at = kind << TagState.BITS | state;
        if (rows[at] == 0) {
            rows[at] = (char) (constant ? constantRow(cell) : newRow(EMPTY));
        }
        if (!constant && rows[at] != ASK_ROW) {
            cells[rows[at] << KIND_SHIFT | next] = (char) cell;
        }
        return cell;
    }

    private static int cell(int state, byte tag) {
        return state << STATE_SHIFT | tag + 1;
    }

    private int constantRow(int cell) {
        if (constantRows[cell] == 0) {
            constantRows[cell] = (char) newRow(cell);
        }
        return constantRows[cell];
    }

    /** Returns a row that holds one cell throughout, or where there is no room the row that says to ask the rules. */
    private int newRow(int cell) {
        if (rowsUsed == ROWS) {
            return ASK_ROW;
        }
        Arrays.fill(cells, rowsUsed << KIND_SHIFT, rowsUsed + 1 << KIND_SHIFT, (char) cell);
        cells[rowsUsed << KIND_SHIFT | TokenKinds.OTHER] = (char) (cell == EMPTY ? ASK : cell);
        return rowsUsed++;
    }
}
