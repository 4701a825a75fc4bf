package dev.stepschema.source;

import dev.stepschema.Dialect;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** From texts to schemas whose references all lead somewhere, without any network. */
public final class SchemaLoader {
    private final List<SchemaProblem> problems = new ArrayList<>();
    private final Consumer<SchemaProblem> report = problems::add;
    private final Catalog catalog;
    private final Dialect defaultDialect;

    private SchemaLoader(Catalog catalog, Dialect defaultDialect) {
        this.catalog = catalog;
        this.defaultDialect = defaultDialect;
    }

    /**
     * Loads documents that belong together.
     *
     * @param texts the documents; the order is that of messages
     * @param catalog where documents are that are loaded only if something refers to them
     * @param defaultDialect the dialect of documents without {@code $schema} of which nothing else says it
     * @throws SchemaLoadException with every fault of all documents
     */
    public static LoadedSchemas load(List<SchemaText> texts, Catalog catalog, Dialect defaultDialect) {
        return new SchemaLoader(catalog, defaultDialect).load(texts);
    }

    private LoadedSchemas load(List<SchemaText> texts) {
        // 1. Read the texts; what is no JSON or YAML ends here.
        SchemaReader reader = new SchemaReader(defaultDialect, report);
        List<SchemaDocument> documents = new ArrayList<>();
        texts.forEach(text -> reader.read(text).ifPresent(documents::add));
        stopOnErrors();
        // 2. Settle the dialects: a $schema is a published one, or a meta-schema among the documents.
        List<SchemaDocument> all = List.copyOf(documents);
        documents.replaceAll(document -> Dialects.settle(document, all, report));
        stopOnErrors();
        // 3. Find every schema, by URI, anchor and mount.
        SchemaIndex index = new SchemaIndex(documents, report);
        // 4. Check each schema against its meta-schema.
        index.visited().forEach(this::check);
        stopOnErrors();
        // 5. Resolve every reference; what is found on the way is checked, too.
        List<Schema> known = List.copyOf(index.visited());
        Supply supply = new Supply(catalog, reader, all, index, report);
        ReferenceResolver references = new ReferenceResolver(index, supply, report).resolveAll();
        supply.reportUnused();
        index.visited().stream().skip(known.size()).forEach(this::check);
        stopOnErrors();
        // 6. Refuse references that go round in circles.
        new RefLoops(references.targets(), report).check(index.visited());
        stopOnErrors();
        return new LoadedSchemas(documents, index, references, supply.supplied(), told());
    }

    private void check(Schema schema) {
        MetaCheck.check(schema, report);
        Dialects.checkWithin(schema, report);
    }

    /** The problems, each told once: an alias of YAML has the same one wherever it is used. */
    private List<SchemaProblem> told() {
        Map<String, SchemaProblem> told = new LinkedHashMap<>();
        problems.forEach(problem -> told.putIfAbsent(problem.toString(), problem));
        return List.copyOf(told.values());
    }

    private void stopOnErrors() {
        List<SchemaProblem> errors = told().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new SchemaLoadException(errors);
        }
    }
}
