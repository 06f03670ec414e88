package io.github.wirecopy.internal.assemble;

import io.github.wirecopy.model.StatementKind;
import java.util.List;
import java.util.Optional;

/**
 * A statement on its way into the model.
 *
 * @param kind how it is made
 * @param content what is said, in text order
 * @param attribution who says it
 */
record StatementDraft(StatementKind kind, List<TokenRange> content, Optional<AttributionDraft> attribution) {

    static StatementDraft narrated(List<TokenRange> content) {
        return new StatementDraft(StatementKind.NARRATED, content, Optional.empty());
    }

    int first() {
        return content.get(0).first();
    }
}
