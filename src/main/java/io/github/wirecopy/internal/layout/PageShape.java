package io.github.wirecopy.internal.layout;

/** Tells the text of a whole page, with its menus and buttons, from the text of an article alone. */
final class PageShape {

    private static final int LEAST_LINES = 25;
    private static final int SHORT = 45;

    private PageShape() {}

    /** Tells whether the lines are those of a page: many, half of them short, few set apart by blank lines. */
    static boolean isPage(Lines lines) {
        LineShape shape = new LineShape(lines);
        int visible = 0;
        int brief = 0;
        int runs = 0;
        int longestRun = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isBlank(i)) {
                visible++;
                boolean isBrief = lines.length(i) <= SHORT
                        && !shape.endsSentence(i)
                        && "{};".indexOf(lines.last(i)) < 0
                        && !isBroken(lines, shape, i);
                brief += isBrief ? 1 : 0;
                runs = isBrief ? runs + 1 : 0;
                longestRun = Math.max(longestRun, runs);
            }
        }
        boolean dense = (lines.count() - visible) * 20 < visible;
        boolean many = brief * 5 >= visible * 2 && longestRun >= 6;
        return visible >= LEAST_LINES && (many || dense && brief * 10 >= visible * 3 && longestRun >= 4);
    }

    /** Tells whether a line goes on in the next, as the lines of a paragraph in narrow columns do. */
    private static boolean isBroken(Lines lines, LineShape shape, int line) {
        return line + 1 < lines.count() && !lines.isBlank(line + 1) && shape.opensInLowerCase(line + 1);
    }
}
