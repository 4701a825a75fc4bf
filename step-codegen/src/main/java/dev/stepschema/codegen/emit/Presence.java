package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.read.AbsentNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The names of properties that are absent: what tells absent from null, and from the default, in types that know it. */
final class Presence {
    /** The type of the names. */
    static final TypeName NAMES = ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class));

    /** What the names are. */
    static final String DOC =
            "the JSON names of the optional properties that are left out, as far as they may be null or have a default";

    private Presence() {}

    /** The call that lets {@link AbsentNames} hold a property, as long as its value is what an absent one is read as. */
    static CodeBlock check(Property property, String value, Defaults defaults) {
        CodeBlock name = Literals.string(property.jsonName());
        CodeBlock ifAbsent = defaults.of(property);
        return ifAbsent.isEmpty()
                ? CodeBlock.of(".mayHold($L, $L)", name, value)
                : CodeBlock.of(".mayHold($L, $L, () -> $L)", name, value, ifAbsent);
    }

    /** All names that there may be, to take from: a builder that was given nothing. */
    static CodeBlock all(RecordType type) {
        CodeBlock names = type.tracked().stream()
                .map(property -> Literals.string(property.jsonName()))
                .collect(CodeBlock.joining(",$W"));
        return copy(CodeBlock.of("$T.of($L)", List.class, names));
    }

    /** A set that a builder may change. */
    static CodeBlock copy(Object names) {
        return CodeBlock.of("new $T<>($L)", HashSet.class, names);
    }

    /** The call by which a builder is given what a value leaves out. */
    static String kept(RecordType type) {
        return type.absent().map(name -> "." + name + "(" + name + ")").orElse("");
    }

    /** What a setter does besides: a property that is set, to null or anything else, is not absent. */
    static CodeBlock given(Property property, RecordType type) {
        CodeBlock name = Literals.string(property.jsonName());
        return type.isTracked(property)
                ? CodeBlock.builder()
                        .addStatement("$L.remove($L)", type.absent().orElseThrow(), name)
                        .build()
                : CodeBlock.of("");
    }

    /** The field and the setter of a builder. */
    static void addTo(TypeSpec.Builder spec, ClassName builder, String name, CodeBlock initial) {
        spec.addField(FieldSpec.builder(NAMES, name, Modifier.PRIVATE)
                .initializer(initial)
                .build());
        spec.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc("Sets which properties are left out; one that is set afterwards is not.\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(NAMES, name)
                .returns(builder)
                .addStatement("this.$L = $L", name, copy(name))
                .addStatement("return this")
                .build());
    }
}
