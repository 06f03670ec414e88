package io.github.wirecopy.internal.layout;

import io.github.wirecopy.source.Blanks;
import java.util.Locale;

/** Recognises lines that pages have around an article. */
final class PageLines {

    private static final Phrases CREDITS = Phrases.ofAllLanguages("caption-credits");
    private static final Phrases NOTICES = Phrases.ofAllLanguages("page-notices");
    private static final int CREDIT_REACH = 90;
    private static final int NOTICE_REACH = 48;

    private PageLines() {}

    /** Tells whether a line is the caption of a picture: it ends in a credit. */
    static boolean isCaption(String text, int begin, int end) {
        if (endsInBracketedCredit(text, begin, end) || endsInAgency(text, begin, end)) {
            return true;
        }
        int from = Math.max(begin, end - CREDIT_REACH);
        for (int i = from; i < end; i++) {
            boolean edge = i == begin || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (edge
                    && Character.isLetter(text.charAt(i))
                    && CREDITS.canBegin(text, i, end)
                    && opensCredit(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a line ends in an agency after a slash: {@code Jane Doe/Getty Images}. */
    private static boolean endsInAgency(String text, int begin, int end) {
        int from = Math.max(begin, end - CREDIT_REACH);
        int mark = Math.max(Within.findLast(text, '/', from, end), Within.findLast(text, '|', from, end));
        return mark > begin
                && end - mark < 30
                && (PlaceNames.isAgency(text, mark + 1, end) || CREDITS.has(text, mark + 1, end));
    }

    /** Tells whether the last thing on a line is a name in brackets after a sentence: {@code … on Friday. (AP)}. */
    private static boolean endsInBracketedCredit(String text, int begin, int end) {
        if (text.charAt(end - 1) != ')') {
            return false;
        }
        int open = Within.findLast(text, '(', Math.max(begin, end - CREDIT_REACH), end);
        if (open <= begin + 10 || end - open > 50) {
            return false;
        }
        String inside = text.substring(open + 1, end - 1);
        int slash = inside.indexOf('/');
        boolean agency = PlaceNames.isAgency(slash > 0 ? inside.substring(0, slash) : inside) || CREDITS.has(inside);
        char before = text.charAt(Blanks.trim(text, begin, open).end() - 1);
        return agency || (before == '.' && AuthorNames.isPerson(inside));
    }

    /** Tells whether a line shows where in a site the page is: {@code Home > News > Title}. */
    static boolean isBreadcrumb(String text, int begin, int end) {
        boolean home = text.regionMatches(true, begin, "home", 0, 4);
        int next = begin + 4;
        while (home && next < end && text.charAt(next) == ' ') {
            next++;
        }
        return home && next < end && ">|/»›".indexOf(text.charAt(next)) >= 0;
    }

    /** Tells whether a line is a row of buttons for sharing, or the label of a video. */
    static boolean isShare(String text, int begin, int end) {
        String line = text.substring(begin, Math.min(end, begin + 120)).toLowerCase(Locale.ROOT);
        boolean networks = line.contains("facebook") && (line.contains("twitter") || line.contains("whatsapp"));
        return networks || line.startsWith("media caption") || line.startsWith("image caption");
    }

    /** Tells whether a line is a notice of the site rather than a sentence of the article. */
    static boolean isNotice(String text, int begin, int end) {
        if (!NOTICES.canBegin(text, begin, end)) {
            return false;
        }
        int most = Math.min(end, begin + NOTICE_REACH);
        for (int i = begin + 4; i <= most; i++) {
            boolean edge = i == end || !Character.isLetter(text.charAt(i));
            if (edge && NOTICES.has(text, begin, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensCredit(String text, int at, int end) {
        int next = at;
        int most = Math.min(end, at + 24);
        while (next < most) {
            char c = text.charAt(next);
            boolean edge = !Character.isLetter(c);
            if (edge && CREDITS.has(text, at, next)) {
                String need = CREDITS.valueOf(text, at, next).orElse("");
                boolean mark = c == ':' || c == '/' || (c == ' ' && !need.equals("colon"));
                if (mark && next + 1 < end) {
                    return true;
                }
            }
            if (edge && !Blanks.isBlank(c)) {
                return false;
            }
            next++;
        }
        return false;
    }

    /** Returns the place of a page's title that the name of the site follows, the end if there is none. */
    static int endOfTitle(String text, int begin, int end) {
        for (int i = begin + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            boolean mark = c == '|' || c == '–' || c == '—' || c == '-' || c == '»' || c == '·';
            if (mark && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
                return i - 1;
            }
        }
        return end;
    }
}
