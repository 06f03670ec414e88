package io.github.wirecopy;

import io.github.wirecopy.format.CanonicalSchema;
import io.github.wirecopy.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes articles comparable whose texts differ in their line ends alone. */
final class LineEnds {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LineEnds() {}

    /** Returns the JSON of an article with line feeds in place of other line ends and the offsets that it then has. */
    static String normalized(Article article, String text) throws Exception {
        int[] shifts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean dropped = text.startsWith("\r\n", i);
            shifts[i + 1] = shifts[i] + (dropped ? 1 : 0);
        }
        return normalized(JSON.readTree(CanonicalSchema.json(article)), shifts).toPrettyString();
    }

    private static JsonNode normalized(JsonNode node, int[] shifts) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(
                    node.asString().replace("\r\n", "\n").replace('\r', '\n'));
        }
        if (node instanceof ArrayNode array) {
            return normalizedArray(array, shifts);
        }
        if (node instanceof ObjectNode object) {
            ObjectNode result = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> result.set(field.getKey(), normalized(field.getValue(), shifts)));
            return result;
        }
        return node;
    }

    private static JsonNode normalizedArray(ArrayNode array, int[] shifts) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        boolean span = array.size() == 2 && array.get(0).isInt() && array.get(1).isInt();
        for (JsonNode element : array) {
            result.add(
                    span ? JsonNodeFactory.instance.numberNode(shifted(element, shifts)) : normalized(element, shifts));
        }
        return result;
    }

    private static int shifted(JsonNode offset, int[] shifts) {
        return offset.intValue() - shifts[offset.intValue()];
    }
}
