package dev.stepschema.codegen.shape;

import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.JsonValue.JsonBoolean;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.source.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keywords that have no effect on the shape of a type and that its creator does not check: each is reported. */
final class NotEnforced {
    private static final List<String> ALWAYS = List.of("not", "if");
    private static final List<String> OBJECTS =
            List.of("propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedProperties");
    private static final List<String> ARRAYS = List.of("contains", "unevaluatedItems");

    private NotEnforced() {}

    /** Reports the keywords that no generated type ever checks, as far as they matter to the types of the value. */
    static void report(Facts facts, Slot slot, Shaper shaper) {
        Set<JsonType> types = facts.typesButNull();
        List<String> keywords = new ArrayList<>(ALWAYS);
        if (types.contains(JsonType.OBJECT)) {
            keywords.addAll(OBJECTS);
        }
        if (types.contains(JsonType.ARRAY)) {
            keywords.addAll(ARRAYS);
        }
        for (String keyword : keywords) {
            boolean isObeyed = keyword.equals("unevaluatedProperties") && facts.forbidsFurtherProperties();
            for (Schema part : isObeyed ? List.<Schema>of() : facts.with(keyword)) {
                if (!isIdle(part, keyword)) {
                    report(part, keyword, slot, shaper);
                }
            }
        }
    }

    /** Reports a keyword of a schema. */
    static void report(Schema part, String keyword, Slot slot, Shaper shaper) {
        shaper.loosen(
                slot,
                Location.of(part, keyword)
                        .warning(
                                Diagnostic.Code.NOT_ENFORCED,
                                "generated types do not check \"" + part.writtenName(keyword)
                                        + "\". Check documents with SchemaValidator where it matters."));
    }

    /** Whether a keyword says nothing: {@code if} without branches, {@code unevaluatedItems: true} and the like. */
    private static boolean isIdle(Schema part, String keyword) {
        if (keyword.equals("if")) {
            return !part.has("then") && !part.has("else");
        }
        JsonValue value = part.keyword(keyword).orElseThrow();
        boolean isTrue = value instanceof JsonBoolean bool && bool.value();
        boolean isEmpty = value instanceof JsonObject object && object.members().isEmpty();
        return isTrue || (isEmpty && !keyword.equals("not"));
    }
}
