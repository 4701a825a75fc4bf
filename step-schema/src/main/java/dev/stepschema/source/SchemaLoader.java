package dev.stepschema.source;

import dev.stepschema.Code;
import dev.stepschema.Dialect;
import dev.stepschema.SchemaLoadException;
import dev.stepschema.SchemaProblem;
import dev.stepschema.SchemaProblem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
        // 2. Settle the dialects: a $schema is a published one, or a meta-schema of the documents or the catalog.
        CatalogTexts supplied = new CatalogTexts(catalog);
        Dialects dialects = new Dialects(List.copyOf(documents), supplied, reader, report);
        documents.replaceAll(dialects::settle);
        stopOnErrors();
        // 3. Find every schema, by URI, anchor and mount.
        SchemaIndex index = new SchemaIndex(documents, report);
        // 4. Check each schema against its meta-schema.
        index.visited().forEach(this::check);
        stopOnErrors();
        // 5. Resolve every reference; what is found on the way is checked, too.
        List<Schema> known = List.copyOf(index.visited());
        Supply supply = new Supply(supplied, reader, dialects, index);
        dialects.inCatalog().forEach(supply::add);
        ReferenceResolver references = new ReferenceResolver(index, supply, report).resolveAll();
        supplied.unused(index::find).forEach(report);
        index.visited().stream().skip(known.size()).forEach(this::check);
        stopOnErrors();
        // 6. Refuse references that go round in circles.
        new RefLoops(references.targets(), report).check(index.visited());
        stopOnErrors();
        return new LoadedSchemas(documents, index, references, supplied.supplied(), told());
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
        List<SchemaProblem> all = told();
        Set<String> faulty = all.stream()
                .filter(SchemaLoader::isError)
                .map(SchemaProblem::file)
                .collect(Collectors.toSet());
        if (!faulty.isEmpty()) {
            throw new SchemaLoadException(all.stream()
                    .filter(problem -> isError(problem) || (isOfDialect(problem) && faulty.contains(problem.file())))
                    .toList());
        }
    }

    private static boolean isError(SchemaProblem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /** Whether a document is read as something else than it says, which may well be why it has errors. */
    private static boolean isOfDialect(SchemaProblem problem) {
        return problem.code() == Code.UNKNOWN_DIALECT;
    }
}
