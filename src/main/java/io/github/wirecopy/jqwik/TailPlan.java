package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.TrailerKind;
import java.util.List;

/**
 * What stands below the body.
 *
 * @param heading the heading of the links
 * @param order where the dates of the links stand
 * @param links the links
 * @param trailers the kinds of trailers, in the order in which they stand
 * @param editor who edited
 */
record TailPlan(String heading, LinkOrder order, List<LinkPlan> links, List<TrailerKind> trailers, String editor) {

    boolean isEmpty() {
        return links.isEmpty() && trailers.isEmpty();
    }

    /** Where the date of a link stands. */
    enum LinkOrder {
        /** Under the title. */
        TITLE_FIRST,
        /** Above the title. */
        DATE_FIRST,
        /** There are no dates. */
        UNDATED,
        /** There are no dates, and a mark stands before each title. */
        BULLETED
    }

    /**
     * A link.
     *
     * @param title the title
     * @param date its date
     */
    record LinkPlan(String title, DatePlan date) {}
}
