package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue;
import dev.stepschema.json.Pointers;
import dev.stepschema.plan.Subject;
import dev.stepschema.source.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An error of networknt with what it is about.
 *
 * @param error the error, of which the text is not used: it follows the locale and repeats the document
 * @param instance the steps to the value that the keyword was applied to
 * @param parent the place of the object or array that has the value; of the root, its own
 * @param spot the place of the value
 * @param holder the schema that has the keyword, unless it is a published meta-schema's
 * @param lookup finds other schemas
 * @param showsValues whether sentences may quote values
 */
record Clue(
        com.networknt.schema.Error error,
        List<String> instance,
        Spot parent,
        Spot spot,
        Optional<Schema> holder,
        SchemaLookup lookup,
        boolean showsValues) {

    static Clue of(
            com.networknt.schema.Error error,
            SchemaLookup lookup,
            JsonValue root,
            String pointer,
            boolean showsValues) {
        List<String> steps = Paths.steps(error.getInstanceLocation());
        Spot parent = Spot.of(root, pointer, steps.subList(0, Math.max(0, steps.size() - 1)));
        return new Clue(
                error,
                steps,
                parent,
                Spot.of(root, pointer, steps),
                lookup.holder(error.getSchemaLocation()),
                lookup,
                showsValues);
    }

    String name() {
        return error.getKeyword();
    }

    /** The last step to the value; empty for the root. */
    String lastStep() {
        return instance.isEmpty() ? "" : instance.get(instance.size() - 1);
    }

    /** The JSON Pointer of the keyword in its document. */
    String keyword() {
        return keyword(name());
    }

    /** The JSON Pointer of another keyword beside it. */
    String keyword(String name) {
        return holder.map(schema -> Pointers.append(schema.pointer(), name)).orElse("");
    }

    /** The keyword's value. */
    JsonNode operand() {
        return error.getSchemaNode();
    }

    /** The value of a keyword of the same schema, in the words of its dialect, as the schema writes it. */
    String operandOf(String name, String otherwise) {
        return holder.flatMap(schema -> Pointers.find(schema.node(), "/" + name))
                .map(value -> value instanceof JsonValue.JsonNumber number
                        ? number.text()
                        : Nodes.of(value).toString())
                .orElse(otherwise);
    }

    /** The names of the properties that the schema lists. */
    Set<String> knownNames() {
        return holder.map(schema -> schema.named("properties")).orElse(Map.of()).keySet();
    }

    /** The types that the schema allows for a property, as a sentence lists them; none where it does not say. */
    List<String> typesOf(String property) {
        return holder.map(schema -> schema.named("properties").get(property))
                .map(lookup::typesOf)
                .orElse(List.of());
    }

    /** The value, as the subject of a sentence. */
    String subject() {
        return Subject.of(spot.pointer());
    }

    Finding finding(Code code, String message) {
        return Finding.of(code, spot, keyword(), message);
    }

    Finding wanting(Code code, List<String> wanted, Optional<String> meant) {
        return Finding.wanting(code, spot, keyword(), wanted, showsValues, meant);
    }
}
