package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.Pointers;
import dev.stepschema.source.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms of a union, and what messages call them.
 *
 * @param schemas the branches; none, where they are not known
 * @param keyword the JSON Pointer of the union in its document
 * @param count how many there are
 */
record Forms(List<Schema> schemas, String keyword, int count) {
    private static final int MOST_NAMED = 5;

    /**
     * The union at the end of an evaluation path.
     *
     * @param path ends in {@code anyOf} or {@code oneOf}
     * @param failed how many branches failed
     */
    static Forms of(SchemaLookup lookup, List<String> path, int failed) {
        int last = path.size() - 1;
        Optional<Schema> holder = lookup.at(path.subList(0, last));
        return holder.map(schema -> of(schema, path.get(last)))
                .filter(forms -> forms.count >= failed)
                .orElse(new Forms(List.of(), "", failed));
    }

    private static Forms of(Schema holder, String keyword) {
        List<Schema> branches = holder.elements(keyword);
        return new Forms(branches, Pointers.append(holder.pointer(), keyword), branches.size());
    }

    /** The name of the schema that a branch refers to, or its title, or its number. */
    String name(int branch) {
        if (branch >= schemas.size()) {
            return "form " + (branch + 1);
        }
        Schema schema = schemas.get(branch);
        Optional<String> reference = schema.text("$ref")
                .map(Pointers::tokens)
                .filter(tokens -> !tokens.isEmpty())
                .map(tokens -> tokens.get(tokens.size() - 1));
        return reference.or(() -> schema.text("title")).orElse("form " + (branch + 1));
    }

    /** The names of the properties of a form that may only have certain values. */
    Set<String> tags(SchemaLookup lookup, int branch) {
        return branch < schemas.size() ? lookup.tags(schemas.get(branch)) : Set.of();
    }

    /** What an error of {@code oneOf} says: how many forms match. */
    static Finding several(Clue clue) {
        int count = clue.operand().size();
        Forms forms = clue.holder().map(schema -> of(schema, "oneOf")).orElse(new Forms(List.of(), "", count));
        Object[] arguments = clue.error().getArguments(); // how many match, and their indexes: "0, 2"
        if (arguments.length < 2 || String.valueOf(arguments[1]).isEmpty()) {
            return clue.finding(Code.NO_MATCH, clue.subject() + " matches none of " + count + " forms");
        }
        String names = Arrays.stream(String.valueOf(arguments[1]).split(", ", -1))
                .limit(MOST_NAMED)
                .map(index -> forms.name(Integer.parseInt(index)))
                .collect(Collectors.joining(" and "));
        String message = clue.subject() + " matches more than one of " + count + " forms, " + names
                + "; exactly one is wanted"; // networknt stops counting at the second
        return clue.finding(Code.SEVERAL_MATCH, message);
    }
}
