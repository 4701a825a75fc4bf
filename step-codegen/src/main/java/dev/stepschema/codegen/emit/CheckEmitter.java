package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel;
import dev.stepschema.codegen.model.TypeModel.Constraint;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.MapType;
import dev.stepschema.codegen.model.TypeModel.ScalarType;
import dev.stepschema.json.JsonValue.JsonNumber;
import dev.stepschema.json.JsonValue.JsonObject;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.read.Checks;
import dev.stepschema.read.TextPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Statements that check a value against the constraints of its type, and constants for what they compare with. */
final class CheckEmitter {
    private static final CodeBlock WHOLE_VALUE = CodeBlock.of("$S", "");

    private final TypeSpec.Builder spec;
    private final LambdaVariable each;
    private final Set<String> constants = new HashSet<>();

    /**
     * Checks for a type.
     *
     * @param spec the type, which is given the constants
     * @param components the names of its components, which are variables where the checks stand
     */
    CheckEmitter(TypeSpec.Builder spec, Set<String> components) {
        this.spec = spec;
        this.each = LambdaVariable.of("each", components);
    }

    /**
     * The checks of a value, and of the values in it.
     *
     * @param name the literal of its JSON name
     * @param value the expression that gives it
     * @param field the component that it belongs to
     */
    List<CodeBlock> checks(CodeBlock name, String value, TypeModel type, String field) {
        return checks(name, value, type, field, each);
    }

    private List<CodeBlock> checks(CodeBlock name, String value, TypeModel type, String field, LambdaVariable each) {
        List<CodeBlock> checks = new ArrayList<>();
        for (Constraint constraint : TypeModel.constraints(type)) {
            checks.add(check(constraint, name, checked(value, type), field));
        }
        if (type instanceof ListType list) {
            addInner(list.element().type(), name, value, field, each, checks);
        } else if (type instanceof MapType map) {
            addInner(map.value().type(), name, value, field, each, checks);
        }
        return checks;
    }

    /** The expression that is checked: a type of Java that stands for a text is, as that text. */
    private static CodeBlock checked(String value, TypeModel type) {
        boolean isText = type instanceof ScalarType scalar && scalar.scalar().isText();
        return isText ? CodeBlock.of("$T.text($L)", Checks.class, value) : CodeBlock.of("$L", value);
    }

    private void addInner(
            TypeModel inner, CodeBlock name, String value, String field, LambdaVariable each, List<CodeBlock> checks) {
        List<CodeBlock> within = checks(WHOLE_VALUE, each.toString(), inner, field, each.within());
        if (within.size() == 1) {
            checks.add(CodeBlock.of("$T.each($L, $L, $L -> $L)", Checks.class, name, value, each, within.get(0)));
        } else if (!within.isEmpty()) {
            CodeBlock.Builder body = CodeBlock.builder();
            within.forEach(check -> body.add("$L;\n", check));
            checks.add(
                    CodeBlock.of("$T.each($L, $L, $L -> {\n$>$L$<})", Checks.class, name, value, each, body.build()));
        }
    }

    /** The check of a constraint of a value. */
    CodeBlock check(Constraint constraint, CodeBlock name, CodeBlock value, String field) {
        String keyword = constraint.keyword();
        CodeBlock operand = operand(constraint, field);
        return operand.isEmpty()
                ? CodeBlock.of("$T.$L($L, $L)", Checks.class, keyword, name, value)
                : CodeBlock.of("$T.$L($L, $L, $L)", Checks.class, keyword, name, value, operand);
    }

    private CodeBlock operand(Constraint constraint, String field) {
        if (constraint.value() instanceof JsonString pattern) {
            return pattern(field, constraint.keyword(), pattern.text());
        } else if (constraint.value() instanceof JsonNumber number) {
            boolean isCount = constraint.keyword().matches("(min|max)(Length|Items|Properties)");
            return isCount || Literals.isLong(number.value())
                    ? CodeBlock.of("$LL", constraint.count())
                    : constant(field, constraint.keyword(), TypeName.get(BigDecimal.class), Literals.number(number));
        } else if (constraint.value() instanceof JsonObject patterns) {
            return patterns.members().keySet().stream()
                    .map(each -> pattern(field, "name", each))
                    .collect(CodeBlock.joining(",$W"));
        }
        return CodeBlock.of("");
    }

    private CodeBlock pattern(String field, String keyword, String expression) {
        CodeBlock compiled = CodeBlock.of("$T.of($L)", TextPattern.class, Literals.string(expression));
        return constant(field, keyword, TypeName.get(TextPattern.class), compiled);
    }

    private CodeBlock constant(String field, String keyword, TypeName type, CodeBlock value) {
        String wanted = (field + "_" + keyword)
                .replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_")
                .toUpperCase(Locale.ROOT);
        String name = wanted;
        for (int number = 2; !constants.add(name); number++) {
            name = wanted + "_" + number;
        }
        spec.addField(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return CodeBlock.of("$L", name);
    }
}
