package dev.stepschema.codegen.input;

import dev.stepschema.SchemaSet;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.source.LoadedSchemas;
import dev.stepschema.source.Schema;
import dev.stepschema.source.SchemaDocument;
import dev.stepschema.source.SchemaText;
import java.util.List;
import java.util.Map;

/**
 * The schemas of a run.
 *
 * @param sets the schemas, each set closed under references
 * @param roots the schemas to generate, each with its package
 * @param packages the package of the types of each document that was given
 * @param otherPackage the package of the types of all other documents: the first one that does not exist already
 * @param warnings what somebody should know about the schemas
 */
public record Inputs(
        List<SchemaSet> sets,
        Map<Schema, String> roots,
        Map<SchemaDocument, String> packages,
        String otherPackage,
        List<Diagnostic> warnings) {

    /** The schemas of all sets. */
    public List<LoadedSchemas> schemas() {
        return sets.stream().map(SchemaSet::schemas).toList();
    }

    /** What references of all sets have led to in the catalog. */
    public List<SchemaText> supplied() {
        return schemas().stream().flatMap(set -> set.supplied().stream()).toList();
    }

    /** The package of a schema's type. */
    public String packageOf(Schema schema) {
        String own = roots.get(schema);
        return own != null ? own : packages.getOrDefault(schema.document(), otherPackage);
    }
}
