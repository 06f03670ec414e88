package io.github.wirecopy.internal.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON objects, one a line or spread over lines. Lists of values are joined; objects within the object keep their JSON. */
final class JsonRecords implements RecordFormat {

    private static final int DEEPEST = 100;

    private final JsonFactory factory;
    private final Optional<String> textField;
    private final JsonExtent extent = new JsonExtent();

    JsonRecords(Optional<String> textField) {
        this.textField = textField;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }

    @Override
    public int recordBegin(CharWindow window, int longest) {
        return extent.begin(window, longest);
    }

    @Override
    public int recordEnd(CharWindow window, int longest) {
        return extent.end(window, longest);
    }

    @Override
    public Record read(String record) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), record)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Record.broken("is no JSON object");
            }
            return Record.of(fields(parser, record), textField);
        } catch (JacksonException e) {
            return Record.broken("is no well-formed JSON: " + e.getOriginalMessage());
        }
    }

    private static List<Field> fields(JsonParser parser, String record) {
        List<Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, record).ifPresent(value -> fields.add(new Field(name, value)));
        }
        return fields;
    }

    private static Optional<String> value(JsonParser parser, String record) {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Optional.empty();
            case START_ARRAY -> Optional.of(list(parser, record));
            case START_OBJECT -> Optional.of(object(parser, record));
            default -> Optional.of(parser.getValueAsString(""));
        };
    }

    private static String list(JsonParser parser, String record) {
        List<String> values = new ArrayList<>();
        boolean lines = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Optional<String> value = value(parser, record);
            value.ifPresent(values::add);
            lines |= value.isPresent() && value.get().length() > 80;
        }
        return String.join(lines ? "\n" : "; ", values);
    }

    private static String object(JsonParser parser, String record) {
        int begin = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        int end = (int) parser.currentTokenLocation().getCharOffset() + 1;
        return record.substring(begin, end);
    }
}
