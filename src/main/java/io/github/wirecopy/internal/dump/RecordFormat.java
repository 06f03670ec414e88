package io.github.wirecopy.internal.dump;

import java.util.List;
import java.util.Optional;

/** How records are told apart and read. */
interface RecordFormat {

    /** Returns how many chars at the beginning of a window belong to no record. */
    default int recordBegin(CharWindow window, int longest) {
        return 0;
    }

    /** Returns where the record at the beginning of a window ends; beyond {@code longest} if it is longer. */
    int recordEnd(CharWindow window, int longest);

    /** Reads one record. */
    Record read(String record);

    /** A field of a record. */
    record Field(String name, String value) {}

    /**
     * What a record holds.
     *
     * @param text the text of the article, if there is a field for it
     * @param fields the other fields, in order
     * @param problem why it cannot be read, if it cannot
     * @param isHead whether it only names the fields
     */
    record Record(Optional<String> text, List<Field> fields, Optional<String> problem, boolean isHead) {

        static Record broken(String problem) {
            return new Record(Optional.empty(), List.of(), Optional.of(problem), false);
        }

        static Record head() {
            return new Record(Optional.empty(), List.of(), Optional.empty(), true);
        }

        /** Parts the field of the text from the others. */
        static Record of(List<Field> fields, Optional<String> textField) {
            Optional<String> name =
                    RecordHeads.textField(fields.stream().map(Field::name).toList(), textField);
            Optional<String> text = name.flatMap(wanted -> fields.stream()
                    .filter(field -> field.name().equals(wanted))
                    .map(Field::value)
                    .findFirst());
            List<Field> others = fields.stream()
                    .filter(field -> name.isEmpty() || !field.name().equals(name.get()))
                    .toList();
            return new Record(text, others, Optional.empty(), false);
        }

        String names() {
            return String.join(", ", fields.stream().map(Field::name).limit(12).toList());
        }
    }
}
