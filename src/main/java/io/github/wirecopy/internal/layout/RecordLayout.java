package io.github.wirecopy.internal.layout;

import io.github.wirecopy.model.MetadataField;
import io.github.wirecopy.model.PrintedDate;
import java.util.List;
import java.util.Optional;

/** Gives the fields of a record, which are in no text, their parts of the article. */
final class RecordLayout {

    private static final Phrases ROLES = Phrases.ofEnglish("record-fields");

    private final LayoutDraft draft;
    private final DayOrder order;

    private RecordLayout(LayoutDraft draft, DayOrder order) {
        this.draft = draft;
        this.order = order;
    }

    static void read(LayoutDraft draft, List<MetadataField> fields, DayOrder order) {
        RecordLayout layout = new RecordLayout(draft, order);
        for (MetadataField field : fields) {
            draft.metadata(field);
            if (!field.value().isBlank()) {
                layout.assign(ROLES.valueOf(field.name()).orElse(""), field.value());
            }
        }
    }

    private void assign(String role, String value) {
        switch (role) {
            case "headline" -> draft.headline(value);
            case "byline" -> bylines(value);
            case "published" -> draft.published(date(value));
            case "updated" -> draft.updated(date(value));
            case "url" -> draft.url(value);
            case "publisher" -> draft.publisher(value);
            case "section" -> draft.section(value);
            case "language" -> draft.language(value);
            default -> {
                // the field is metadata and nothing more
            }
        }
    }

    private void bylines(String value) {
        draft.byline(BylineReader.value(value));
    }

    private PrintedDate date(String value) {
        Optional<String> read = DatedLine.read(value, 0, value.length(), order).stream()
                .findFirst()
                .flatMap(entry -> entry.date().value());
        return new PrintedDate(value, Optional.empty(), read);
    }
}
