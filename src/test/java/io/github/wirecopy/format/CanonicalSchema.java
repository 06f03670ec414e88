package io.github.wirecopy.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates JSON against the schema that ships with the library. */
public final class CanonicalSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);

    private CanonicalSchema() {}

    /** Returns what the schema has against a JSON text. */
    public static List<Error> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static String text() {
        return Formats.json().schema();
    }
}
