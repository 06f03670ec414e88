package io.github.wirecopy.internal.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wirecopy.model.Layout;
import io.github.wirecopy.model.MetadataField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    @Test
    void readsJsonLines() {
        String text =
                "{\"title\": \"Port shut\", \"text\": \"It is \\\"shut\\\".\", \"authors\": [\"Jane Doe\", \"John Roe\"], \"n\": 3, \"none\": null}\n"
                        + "{\"text\": \"It is open.\", \"extra\": {\"a\": [1, 2]}}\n";
        Dumps dump = Dumps.of(text);
        assertThat(dump.layout()).isEqualTo(Layout.JSON_LINES);
        assertThat(dump.texts()).containsExactly("It is \"shut\".", "It is open.");
        assertThat(dump.documents.get(0).fields())
                .extracting(MetadataField::name)
                .containsExactly("title", "authors", "n");
        assertThat(dump.documents.get(0).fields())
                .extracting(MetadataField::value)
                .containsExactly("Port shut", "Jane Doe; John Roe", "3");
        assertThat(dump.documents.get(1).fields())
                .extracting(MetadataField::value)
                .containsExactly("{\"a\": [1, 2]}");
        assertThat(Dumps.origin(dump.documents.get(1)).offset()).isEqualTo(text.indexOf("{\"text\": \"It is open"));
        assertThat(dump.documents.get(1).firstLine()).isEqualTo(2);
    }

    @Test
    void goesOnAfterARecordThatIsBroken() {
        Dumps dump = Dumps.of(
                "{\"text\": \"One.\"}\n{\"text\": \n\n[1]\n{\"other\": 1}\n{\"text\": \" \"}\n{\"text\": \"Two.\"}");
        assertThat(dump.texts()).containsExactly("One.", "Two.");
        assertThat(dump.codes())
                .containsExactly("malformed-record", "malformed-record", "no-text-field", "empty-record");
        assertThat(dump.remarks)
                .extracting(remark -> remark.position().orElseThrow().line())
                .containsExactly(2, 4, 5, 6);
    }

    @Test
    void readsObjectsThatSpreadOverLines() {
        Dumps dump = Dumps.of("""
                {
                  "title": "Port {shut}",
                  "text": "It is \\"shut\\".",
                  "place": {"city": "Accra"}
                }
                {
                  "text": "It is open."
                }
                """);
        assertThat(dump.layout()).isEqualTo(Layout.JSON_LINES);
        assertThat(dump.texts()).containsExactly("It is \"shut\".", "It is open.");
        assertThat(dump.documents).extracting(RawDocument::firstLine).containsExactly(1L, 6L);
        assertThat(dump.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"text\": \"One.\"}, {\"text\": \"Two.\"}]",
                "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"}\n]\n",
                "[\n  {\n    \"text\": \"One.\"\n  },\n  {\n    \"text\": \"Two.\"\n  }\n]\n"
            })
    void readsAListOfObjects(String text) {
        Dumps dump = Dumps.of(text);
        assertThat(dump.texts()).containsExactly("One.", "Two.");
        assertThat(dump.codes()).isEmpty();
        assertThat(Dumps.origin(dump.documents.get(1)).offset()).isEqualTo(text.lastIndexOf('{'));
    }

    @Test
    void reportsAnObjectThatIsCutOff() {
        Dumps dump = Dumps.of("{\n  \"text\": \"One.\"\n}\n{\n  \"text\": \"Tw");
        assertThat(dump.texts()).containsExactly("One.");
        assertThat(dump.codes()).containsExactly("malformed-record");
    }

    @Test
    void losesNoOtherLineWhenTheFirstIsCutOff() {
        Dumps dump = Dumps.of("{\"title\": \"One\", \"te\n{\"text\": \"Two.\"}\n{\"text\": \"Three.\"}\n");
        assertThat(dump.texts()).containsExactly("Two.", "Three.");
        assertThat(dump.codes()).containsExactly("malformed-record");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Update] The port is shut.\n", "{The port} is shut.\n", "[\nThe port is shut.\n]\n", "{", "["})
    void takesNoTextInBracketsForRecords(String text) {
        assertThat(Dumps.of(text).layout()).isEqualTo(Layout.PLAIN);
    }

    @Test
    void takesTheFieldThatTheUserNames() {
        Dumps dump = Dumps.of("{\"text\": \"Short.\", \"story\": \"Long.\"}\n", Dumps.textIn("story"));
        assertThat(dump.texts()).containsExactly("Long.");
        assertThat(dump.documents.get(0).fields())
                .extracting(MetadataField::name)
                .containsExactly("text");
    }

    @Test
    void leavesOutALineThatIsTooLong() {
        String longLine = "{\"text\": \"" + "shut ".repeat(60_000) + "\"}\n";
        Dumps dump = Dumps.of("{\"text\": \"One.\"}\n" + longLine + "{\"text\": \"Two.\"}\n", Dumps.noLongerThan(1000));
        assertThat(dump.texts()).containsExactly("One.", "Two.");
        assertThat(dump.codes()).containsExactly("record-too-long");
    }

    @Test
    void keepsLoneSurrogates() {
        assertThat(Dumps.of("{\"text\": \"a\\ud800b\"}\n").texts()).containsExactly("a\uD800b");
    }

    @Test
    void readsTables() {
        Dumps dump = Dumps.of(
                "id,title,text\r\n1,\"Port, shut\",\"It is \"\"shut\"\".\r\nNobody knows why.\"\r\n2,,It is open.\r\n");
        assertThat(dump.layout()).isEqualTo(Layout.CSV);
        assertThat(dump.texts()).containsExactly("It is \"shut\".\r\nNobody knows why.", "It is open.");
        assertThat(dump.documents.get(0).fields())
                .extracting(MetadataField::value)
                .containsExactly("1", "Port, shut");
        assertThat(dump.documents).extracting(RawDocument::firstLine).containsExactly(2L, 4L);
    }

    @Test
    void findsTheSeparatorOfATable() {
        assertThat(Dumps.of("title\tbody\nPort shut\tIt is, so to say, shut.\n").texts())
                .containsExactly("It is, so to say, shut.");
        assertThat(Dumps.of("title;content\nPort shut;It is, so to say, shut.\n")
                        .texts())
                .containsExactly("It is, so to say, shut.");
    }

    @Test
    void reportsARowWhoseQuotationMarkNeverCloses() {
        Dumps dump = Dumps.of(
                "title,text\nOne,\"never closed\n" + "more,and more\n".repeat(20_000) + "\n", Dumps.noLongerThan(1000));
        assertThat(dump.codes()).contains("record-too-long");
        assertThat(dump.documents).isNotEmpty();
    }
}
