package io.github.wirecopy.format;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.wirecopy.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The official schema of ninjs 3.1; tests that need it are skipped where it is absent. */
final class NinjsSchema {

    private final Schema schema;

    private NinjsSchema(Schema schema) {
        this.schema = schema;
    }

    static NinjsSchema load() {
        String geo = text("data/schemas/ninjs/GeoJSON-schema.json");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of("https://geojson.org/schema/GeoJSON.json", geo)));
        return new NinjsSchema(registry.getSchema(text("data/schemas/ninjs/ninjs-schema_3.1.json"), InputFormat.JSON));
    }

    /** Returns what the schema, with formats such as URIs and dates checked, has against a JSON text. */
    List<Error> problems(String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String text(String path) {
        try {
            return Files.readString(SharedData.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
