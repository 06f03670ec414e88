package io.github.wirecopy.internal.assemble;

import java.util.Optional;

/**
 * Who says a statement, before the actors have their ids.
 *
 * @param source the tokens of the source, if there is one
 * @param cue the tokens of the cue, if there is one
 * @param rule the name of the rule that decided
 * @param confidence the measured precision of that rule
 * @param row the row of the statement table, by which the actors are found
 */
record AttributionDraft(
        Optional<TokenRange> source, Optional<TokenRange> cue, String rule, double confidence, int row) {}
