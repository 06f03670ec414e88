package io.github.wirecopy.internal.dump;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows of a table whose first row names the fields. */
final class CsvRecords implements RecordFormat {

    private final Optional<String> textField;
    private List<String> names = List.of();
    private char separator = ',';

    CsvRecords(Optional<String> textField) {
        this.textField = textField;
    }

    /** Looks for the line break that is not within quotation marks. */
    @Override
    public int recordEnd(CharWindow window, int longest) {
        boolean quoted = false;
        boolean fieldBegins = true;
        for (int at = 0; at <= longest; at++) {
            if (at >= window.length() && !window.fill()) {
                return window.length();
            }
            char c = window.charAt(at);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '\n' || c == '\r') {
                return at;
            } else {
                quoted = c == '"' && (fieldBegins || window.charAt(at - 1) == '"');
            }
            fieldBegins = names.isEmpty() ? !Character.isLetterOrDigit(c) : c == separator;
        }
        return longest + 1;
    }

    @Override
    public Record read(String record) {
        try {
            if (names.isEmpty()) {
                separator = RecordHeads.separator(record, 0, record.length());
                names = fields(record);
                return Record.head();
            }
            return Record.of(named(fields(record)), textField);
        } catch (CsvParseException e) {
            return Record.broken("is no well-formed row: " + e.getMessage());
        }
    }

    private List<String> fields(String record) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(Math.max(record.length() + 1, 1 << 13))
                .ofSingleCsvRecord(record)
                .getFields();
    }

    private List<Field> named(List<String> values) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String name = i < names.size() ? names.get(i) : "field " + (i + 1);
            if (!values.get(i).isEmpty()) {
                fields.add(new Field(name.isEmpty() ? "field " + (i + 1) : name, values.get(i)));
            }
        }
        return fields;
    }
}
