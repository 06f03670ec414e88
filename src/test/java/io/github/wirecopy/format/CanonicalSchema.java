package io.github.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.wirecopy.model.Article;
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

    /** Returns the canonical JSON of an article, which every test that writes some takes from here, since it must be valid. */
    public static String json(Article article) {
        return requireValid(Formats.json().format(article));
    }

    /** Returns a JSON text that the schema has nothing against. */
    public static String requireValid(String json) {
        assertThat(problems(json)).as("what the schema has against %s", json).isEmpty();
        return json;
    }

    static String text() {
        return Formats.json().schema();
    }
}
