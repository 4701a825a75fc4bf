package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.SchemaSet;
import dev.stepschema.SchemaValidator;
import dev.stepschema.SchemaValidators;
import dev.stepschema.codegen.Diagnostic;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.Options.Untyped;
import dev.stepschema.codegen.input.Inputs;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.NeverType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.codegen.names.ChosenNames;
import dev.stepschema.codegen.names.MemberLock;
import dev.stepschema.codegen.names.NamesLock;
import dev.stepschema.codegen.names.TypeNames;
import dev.stepschema.json.JsonType;
import dev.stepschema.source.Schema;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** From schemas to types: decides which kind of type each schema is, and follows references until all are decided. */
public final class Shaper {
    private static final int MOST_CASES = 32;

    private final Inputs inputs;
    private final References references;
    private final Reduction reduction;
    private final TypeNames names;
    private final Options options;
    private final NamesLock lock;
    private final List<Declared> files = new ArrayList<>();
    private final Set<Diagnostic> diagnostics;
    private final Set<ClassName> existing;
    private final Map<Selection, ClassName> declared = new HashMap<>();
    private final Set<Selection> unfinished = new HashSet<>();
    private final Deque<Schema> open = new ArrayDeque<>();
    private final Set<ClassName> loose = new HashSet<>();
    private final Map<SchemaSet, SchemaValidators> validators = new HashMap<>();

    private Shaper(Inputs inputs, Options options, NamesLock lock) {
        this.inputs = inputs;
        this.references = new References(inputs.schemas(), options.untyped());
        this.reduction = new Reduction(references);
        this.names = new TypeNames(inputs, options, lock, references::isAliasOfNamed);
        this.options = options;
        this.lock = lock;
        this.diagnostics = new LinkedHashSet<>(inputs.warnings());
        declared.putAll(ExistingTypes.of(inputs, options, names));
        this.existing = Set.copyOf(declared.values());
    }

    /** The types of the roots of a run and of all that they refer to. */
    public static TypeModels shape(Inputs inputs, Options options, NamesLock lock) {
        Shaper shaper = new Shaper(inputs, options, lock);
        for (Schema root : inputs.roots().keySet()) {
            if (!root.pointer().isEmpty() || !Keywords.allowsAll(root) || Keywords.onlyDescribe(root)) {
                shaper.named(root);
            }
        }
        while (!shaper.open.isEmpty()) {
            shaper.declare(shaper.open.remove());
        }
        shaper.diagnostics.addAll(shaper.names.remarks(shaper::isMade));
        return new TypeModels(shaper.files, List.copyOf(shaper.diagnostics), shaper.loose);
    }

    private boolean isMade(Schema named) {
        ClassName name = declared.get(Selection.of(named));
        return name != null && !existing.contains(name);
    }

    References references() {
        return references;
    }

    Options options() {
        return options;
    }

    Facts facts(Selection selection) {
        return references.facts(selection);
    }

    Selection reduced(Selection selection) {
        return reduction.of(selection);
    }

    /** What is known of the names of a type's members: by all schemas that it is made of, as one is part of many types. */
    MemberLock members(Selection selection, Function<Schema, Location> place) {
        return lock.members(selection.schemas().stream().map(place).toList());
    }

    /** A validator of a schema. Those of one set share what they have in common. */
    SchemaValidator validator(Schema schema) {
        SchemaSet own = inputs.sets().stream()
                .filter(set -> set.schemas().holds(schema.within(Map.of())))
                .findFirst()
                .orElseThrow();
        URI uri = URI.create(schema.document().uri() + "#" + Uris.fragment(schema.pointer()));
        return validators.computeIfAbsent(own, SchemaValidators::of).validator(uri);
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Reports that a type accepts more than its schema. */
    void loosen(Slot slot, Diagnostic diagnostic) {
        loose.add(slot.owner());
        report(diagnostic);
    }

    /** The type of a value to which some schemas apply. */
    Use use(List<Schema> schemas, Slot slot) {
        return schemas.isEmpty() ? Use.anyAt(slot.location()) : use(Selection.of(schemas), slot);
    }

    /** The type of a value. */
    Use use(Selection whole, Slot slot) {
        Selection selection = reduced(whole);
        ClassName known = declared.get(selection);
        if (known != null) {
            return new Use(
                    new ReferenceType(Location.of(selection.first()), known),
                    facts(selection).allowsNull());
        }
        Optional<Schema> target = onlySchema(selection).flatMap(references::alias);
        if (target.isPresent()) {
            return References.isNamed(target.get()) ? named(target.get()) : use(Selection.of(target.get()), slot);
        }
        Optional<Schema> named = onlySchema(selection).filter(References::isNamed);
        if (named.isPresent()) {
            return named(named.get());
        }
        Facts facts = facts(selection);
        Optional<String> chosen = ChosenNames.of(selection.first());
        Slot place = chosen.map(slot::called).orElse(slot);
        boolean isWithinItself = !unfinished.add(selection);
        TypeModel type = isWithinItself ? wrapped(selection, facts, place) : shape(selection, facts, place);
        unfinished.remove(selection);
        reportChosen(slot.isSelf() ? Optional.empty() : chosen, selection);
        boolean isTower = place.isEndOfTower() && (type instanceof ListType || type instanceof MapType);
        return new Use(isTower ? wrapped(type, selection, place.open()) : type, facts.allowsNull());
    }

    /** Reports a name for an inline type that it cannot have, or that something around it has. */
    private void reportChosen(Optional<String> chosen, Selection selection) {
        Schema schema = selection.first();
        ChosenNames.fault(schema).ifPresent(this::report);
        Optional.ofNullable(declared.get(selection))
                .map(ClassName::simpleName)
                .filter(name -> chosen.filter(wanted -> !name.endsWith(wanted)).isPresent())
                .ifPresent(name -> report(ChosenNames.taken(schema, "another one around it is", name)));
    }

    /** A record around a list or map that contains itself: as it is, its type would never end. */
    private TypeModel wrapped(Selection selection, Facts facts, Slot slot) {
        Slot.Body body = slot.open();
        remember(selection, body.name());
        return wrapped(shape(selection, facts, Slot.within(body, "value")), selection, body);
    }

    private TypeModel wrapped(TypeModel type, Selection selection, Slot.Body body) {
        Location location = Location.of(selection.first());
        body.close(new WrapperType(
                location, body.name(), Keywords.docs(selection.first()), new Use(type, false), body.nested()));
        return remember(selection, body.name());
    }

    private static Optional<Schema> onlySchema(Selection selection) {
        return selection.isPlain() && selection.schemas().size() == 1
                ? Optional.of(selection.first())
                : Optional.empty();
    }

    /** Whether a selection comes down to a type with a file of its own. */
    boolean isReference(Selection selection) {
        ClassName known = declared.get(selection);
        return known != null
                ? known.enclosingClassName() == null
                : onlySchema(selection)
                        .filter(schema -> References.isNamed(schema)
                                || references.alias(schema).isPresent())
                        .isPresent();
    }

    /** The type of a schema that has a name. */
    private Use named(Schema schema) {
        Selection selection = Selection.of(schema);
        Optional<Schema> target = references.alias(schema).or(() -> onlyReference(schema));
        boolean allowsNull = facts(selection).allowsNull();
        ClassName name = declared.get(selection);
        if (name == null && target.isPresent() && References.isNamed(target.get())) {
            return named(target.get()).orNull(allowsNull);
        }
        if (name == null) {
            name = names.named(schema);
            declared.put(selection, name);
            if (!options.existingPackages().contains(name.packageName())) {
                open.add(schema);
            }
        }
        return new Use(new ReferenceType(Location.of(schema), name), allowsNull);
    }

    /** The reference in a schema that is nothing but that reference or null. */
    private Optional<Schema> onlyReference(Schema schema) {
        List<String> assertions = Keywords.assertions(schema);
        if (assertions.size() != 1 || Choice.of(schema).size() != 1) {
            return Optional.empty();
        }
        List<Schema> branches =
                facts(Selection.of(schema)).branchesButNull(Choice.of(schema).get(0));
        return branches.size() == 1 ? references.alias(branches.get(0)) : Optional.empty();
    }

    /** Makes the type of a schema that has a name. */
    private void declare(Schema schema) {
        ClassName name = names.named(schema);
        Slot slot = Slot.topLevel(name, Location.of(schema), names, files);
        Selection selection = Selection.of(references.alias(schema).orElse(schema));
        TypeModel type = shape(selection, facts(selection), slot);
        if (!(type instanceof ReferenceType reference && reference.target().equals(name))) {
            boolean isNullable = type instanceof AnyType
                    || (type instanceof NeverType && facts(selection).allowsNull());
            Slot.Body body = slot.open();
            body.close(new WrapperType(
                    Location.of(schema), name, Keywords.docs(schema), new Use(type, isNullable), body.nested()));
        }
    }

    /** What Java makes of all values but null. */
    private TypeModel shape(Selection selection, Facts facts, Slot slot) {
        Location location = Location.of(selection.first());
        Set<JsonType> types = facts.typesButNull();
        if (types.isEmpty()) {
            return never(selection, facts);
        }
        NotEnforced.report(facts, slot, this);
        if (EnumShape.isPossible(facts)) {
            facts.choices().forEach(choice -> NotEnforced.report(choice.schema(), choice.keyword(), slot, this));
            return EnumShape.of(facts, selection, slot, this);
        }
        for (String keyword : facts.values().isPresent() ? List.of("enum", "const") : List.<String>of()) {
            facts.with(keyword).forEach(part -> NotEnforced.report(part, keyword, slot, this));
        }
        if (facts.isUntyped() && options.untyped() == Untyped.EXACT) {
            return UntypedShape.exact(selection, facts, slot, this);
        }
        if (!facts.choices().isEmpty()) {
            return chosen(selection, facts, slot);
        }
        if (types.equals(EnumSet.of(JsonType.OBJECT))) {
            return ObjectShape.of(facts, selection, slot, this);
        }
        if (types.equals(EnumSet.of(JsonType.ARRAY))) {
            return ArrayShape.of(facts, selection, slot, this);
        }
        Optional<TypeModel> scalar = ScalarShape.of(types, facts, location, this);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        boolean isAnything = types.equals(EnumSet.complementOf(EnumSet.of(JsonType.NULL)));
        return isAnything ? AnyShape.of(facts, location, slot, this) : UnionShape.ofTypes(selection, facts, slot, this);
    }

    /** The type of a value that has one of several shapes, or only one if its choices merely restrict it. */
    private TypeModel chosen(Selection selection, Facts facts, Slot slot) {
        long cases = 1;
        for (Choice choice : facts.choices()) {
            boolean isShapeless = Choices.isShapeless(choice, facts, references);
            cases *= isShapeless ? 1 : choice.branches().size();
            boolean areTooMany = cases > MOST_CASES && facts.choices().size() > 1;
            if (isShapeless || areTooMany || slot.isTooDeep()) {
                NotEnforced.report(choice.schema(), choice.keyword(), slot, this);
                return use(selection.without(choice), slot).type();
            }
        }
        return UnionShape.of(facts.choices().get(0), selection, facts, slot, this);
    }

    /** A type that has no values but null, if that. */
    NeverType never(Selection selection, Facts facts) {
        Location location = Location.of(selection.first());
        if (!facts.allowsNull()) {
            report(location.warning(
                    Diagnostic.Code.UNSATISFIABLE, "no value satisfies the schema; its type refuses every document."));
        }
        return new NeverType(location);
    }

    /** Whether a type is made in this run, so that it can implement the interface of a union, or have constants. */
    boolean isGenerated(ClassName type) {
        return !existing.contains(type) && !options.existingPackages().contains(type.packageName());
    }

    /** Whether a type that is made in this run is an enum, even if its turn has not come yet. */
    boolean isEnum(ClassName type) {
        return isGenerated(type)
                && declared.entrySet().stream()
                        .filter(each -> each.getValue().equals(type))
                        .anyMatch(each -> EnumShape.isPossible(facts(each.getKey())));
    }

    /** Remembers the type of a value before it is finished, so that it may contain itself. */
    ReferenceType remember(Selection selection, ClassName name) {
        declared.put(reduced(selection), name);
        return new ReferenceType(Location.of(selection.first()), name);
    }
}
