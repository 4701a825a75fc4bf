package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.EnumType;
import dev.stepschema.codegen.model.TypeModel.ReferenceType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.codegen.model.TypeModels;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of Jakarta Bean Validation, for tools that go by them; the constructor checks the same, and exactly.
 * Left out is what Bean Validation has no word for, such as {@code multipleOf}.
 */
final class BeanValidation {
    private static final String CONSTRAINTS = "jakarta.validation.constraints";
    /** What must not be null. */
    static final AnnotationSpec NOT_NULL = constraint("NotNull").build();

    private static final AnnotationSpec VALID =
            AnnotationSpec.builder(ClassName.get("jakarta.validation", "Valid")).build();

    private final TypeModels models;

    BeanValidation(TypeModels models) {
        this.models = models;
    }

    /** The annotations of a component. */
    List<AnnotationSpec> of(TypeModel type, boolean neverNull) {
        boolean isDemanded = neverNull && !JavaTypes.isPrimitive(type);
        return Stream.concat(isDemanded ? Stream.of(NOT_NULL) : Stream.empty(), of(type).stream())
                .toList();
    }

    /** The annotations of a value, be it a component or an element. */
    List<AnnotationSpec> of(TypeModel type) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        boolean isText = type instanceof ScalarType scalar && scalar.scalar().isText();
        List<Constraint> constraints = isText ? List.of() : TypeModel.constraints(type);
        size(constraints).ifPresent(annotations::add);
        for (Constraint constraint : constraints) {
            single(constraint).ifPresent(annotations::add);
        }
        if (type instanceof ReferenceType reference && !isEnum(reference)) {
            annotations.add(VALID);
        }
        return annotations;
    }

    private boolean isEnum(ReferenceType reference) {
        return models.find(reference.target())
                .filter(EnumType.class::isInstance)
                .isPresent();
    }

    /** All bounds of a length in one annotation. */
    private static Optional<AnnotationSpec> size(List<Constraint> constraints) {
        AnnotationSpec.Builder size = constraint("Size");
        bounds(constraints, "min").reduce(BigDecimal::max).ifPresent(least -> size.addMember("min", "$L", least));
        bounds(constraints, "max").reduce(BigDecimal::min).ifPresent(most -> size.addMember("max", "$L", most));
        AnnotationSpec built = size.build();
        return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private static Stream<BigDecimal> bounds(List<Constraint> constraints, String which) {
        List<String> keywords = List.of(which + "Length", which + "Items", which + "Properties");
        return constraints.stream()
                .filter(constraint -> keywords.contains(constraint.keyword()))
                .flatMap(constraint ->
                        constraint.value() instanceof JsonNumber number ? Stream.of(number.value()) : Stream.empty())
                .filter(bound -> bound.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(bound -> BigDecimal.valueOf(bound.intValue()));
    }

    private static Optional<AnnotationSpec> single(Constraint constraint) {
        if (constraint.value() instanceof JsonString pattern) {
            return WholeMatch.of(pattern.text())
                    .map(expression -> constraint("Pattern")
                            .addMember("regexp", Literals.string(expression))
                            .build());
        } else if (constraint.value() instanceof JsonNumber number) {
            return switch (constraint.keyword()) {
                case "minimum" -> Optional.of(bound("Min", number, true));
                case "maximum" -> Optional.of(bound("Max", number, true));
                case "exclusiveMinimum" -> Optional.of(bound("Min", number, false));
                case "exclusiveMaximum" -> Optional.of(bound("Max", number, false));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static AnnotationSpec bound(String which, JsonNumber number, boolean inclusive) {
        if (inclusive && Literals.isLong(number.value())) {
            return constraint(which).addMember("value", Literals.number(number)).build();
        }
        AnnotationSpec.Builder decimal =
                constraint("Decimal" + which).addMember("value", "$S", Literals.plain(number.value()));
        return inclusive
                ? decimal.build()
                : decimal.addMember("inclusive", "false").build();
    }

    private static AnnotationSpec.Builder constraint(String name) {
        return AnnotationSpec.builder(ClassName.get(CONSTRAINTS, name));
    }
}
