package io.github.wirecopy.internal.dump;

import java.util.Optional;

/** The articles of one file, one after the other. */
interface ArticleStream {

    /** Returns the next article, or nothing at the end of the file. */
    Optional<RawDocument> next();
}
