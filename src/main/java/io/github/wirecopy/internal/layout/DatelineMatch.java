package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.Dateline;

/** A dateline, and where the text after it begins. */
record DatelineMatch(Dateline dateline, int bodyBegin) {}
