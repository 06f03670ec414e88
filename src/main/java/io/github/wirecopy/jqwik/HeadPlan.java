package io.github.wirecopy.jqwik;

import java.util.List;
import java.util.Optional;

/**
 * What stands above the body.
 *
 * @param headline the title
 * @param deck the line under it
 * @param authors the names of the byline
 * @param dateline the lead-in of the first paragraph
 * @param date the day of publication
 * @param publisher the paper, for layouts that always name it
 * @param number a number for layouts that count documents
 */
record HeadPlan(
        Optional<String> headline,
        Optional<String> deck,
        List<String> authors,
        Optional<DatelinePlan> dateline,
        Optional<DatePlan> date,
        String publisher,
        int number) {}
