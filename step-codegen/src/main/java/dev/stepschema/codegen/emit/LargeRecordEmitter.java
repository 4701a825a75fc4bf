package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.Docs;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.read.AbsentNames;
import dev.stepschema.read.TreeObject;
import dev.stepschema.read.TreeValue;
import dev.stepschema.read.TreeWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A final class for an object with more properties than a record can have: the same methods over a table of values. What
 * touches all properties is cut into methods that a class file can hold.
 */
final class LargeRecordEmitter {
    private final RecordType type;
    private final ClassName name;
    private final List<Property> properties;
    private final Emitter emitter;
    private final TypeName values;
    private final TypeSpec.Builder spec;

    private LargeRecordEmitter(RecordType type, Emitter emitter) {
        this.type = type;
        this.name = type.name();
        this.properties = new ArrayList<>(type.properties());
        this.emitter = emitter;
        this.values = values(emitter.types());
        this.spec = TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL);
        type.additional()
                .ifPresent(additional -> properties.add(new Property(
                        "",
                        additional.javaName(),
                        new Use(additional.map(), false),
                        true,
                        Optional.empty(),
                        new Docs("", "All further properties, in the order of the document.", List.of(), false))));
    }

    static TypeSpec.Builder emit(RecordType type, Emitter emitter) {
        LargeRecordEmitter large = new LargeRecordEmitter(type, emitter);
        large.addMembers();
        return large.spec;
    }

    /** The type of the table. */
    static TypeName values(JavaTypes types) {
        return ArrayTypeName.of(types.anyOrNull());
    }

    private void addMembers() {
        spec.addJavadoc("$L\n", Javadoc.type(type)).addField(values, "values", Modifier.PRIVATE, Modifier.FINAL);
        List<CodeBlock> checks = ConstructorEmitter.tableStatements(spec, type, properties, emitter);
        Chunks.add(spec, "check", List.of(), checks);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(values, "values")
                .addStatement("this.values = values")
                .addCode(Chunks.calls("check", Chunks.count(checks), ""));
        type.absent().ifPresent(absent -> addPresence(absent, constructor));
        spec.addMethod(constructor.build());
        for (int i = 0; i < properties.size(); i++) {
            spec.addMethod(accessor(i));
        }
        if (emitter.options().creators()) {
            addReading();
            addWriting();
        }
        addObjectMethods();
        LargeBuilderEmitter.addTo(spec, type, properties, emitter);
    }

    /** The names of what is absent, beside the table. */
    private void addPresence(String absent, MethodSpec.Builder constructor) {
        List<CodeBlock> checks = type.tracked().stream()
                .map(property -> Presence.check(property, property.javaName() + "()", emitter.defaults()))
                .map(check -> CodeBlock.of("names$L", check))
                .toList();
        Chunks.add(
                spec,
                "absent",
                List.of(ParameterSpec.builder(AbsentNames.class, "names").build()),
                checks);
        constructor
                .addParameter(Presence.NAMES, absent)
                .addStatement("$1T names = new $1T($2L)", AbsentNames.class, absent)
                .addCode(Chunks.calls("absent", Chunks.count(checks), "names"))
                .addStatement("this.$L = names.toSet()", absent);
        spec.addField(Presence.NAMES, absent, Modifier.PRIVATE, Modifier.FINAL);
        spec.addMethod(MethodSpec.methodBuilder(absent)
                .addJavadoc("Returns $L.\n", Presence.DOC)
                .addModifiers(Modifier.PUBLIC)
                .returns(Presence.NAMES)
                .addStatement("return $L", absent)
                .build());
    }

    private MethodSpec accessor(int index) {
        Property property = properties.get(index);
        TypeName returned = emitter.types().of(property);
        TypeName cast = returned.isPrimitive() ? returned.box() : returned.withoutAnnotations();
        MethodSpec.Builder method = MethodSpec.methodBuilder(property.javaName())
                .addJavadoc("$L\n", Javadoc.member(property.docs(), property.jsonName()))
                .addAnnotations(Deprecation.of(property.docs()))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
        if (JavaTypes.isGeneric(property.use().type())) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return cast.equals(ClassName.OBJECT)
                ? method.addStatement("return values[$L]", index).build()
                : method.addStatement("return ($T) values[$L]", cast, index).build();
    }

    private void addReading() {
        List<CodeBlock> statements = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            CodeBlock value =
                    isAdditional(i) ? RecordEmitter.rest(type) : TreeReading.property(property, emitter.defaults());
            statements.add(CodeBlock.of("values[$L] = $L", i, value));
        }
        List<ParameterSpec> parameters = List.of(
                ParameterSpec.builder(TreeObject.class, "in").build(),
                ParameterSpec.builder(values, "values").build());
        if (!type.satisfiable()) {
            spec.addMethod(RecordEmitter.refusal(type, emitter.types()).build());
            return;
        }
        Chunks.addStatic(spec, "read", parameters, statements);
        spec.addMethod(Methods.fromTree(name, emitter.types())
                .addCode(
                        "return $T.of(tree).$L(in -> {\n$>$T values = new $T[$L];\n$L",
                        TreeValue.class,
                        type.additional().isPresent() ? "openObject" : "closedObject",
                        values,
                        ClassName.OBJECT,
                        properties.size(),
                        Chunks.calls("read", Chunks.count(statements), "in, values"))
                .addCode(
                        "return new $T(values$L);\n$<});\n", name, type.absent().isPresent() ? ", in.absent()" : "")
                .build());
    }

    private void addWriting() {
        List<CodeBlock> statements = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            CodeBlock value = CodeBlock.of("$L()", property.javaName());
            statements.add(
                    isAdditional(i)
                            ? CodeBlock.of("out.putAll($L)", TreeWriting.value(value, property.use()))
                            : CodeBlock.of(
                                    "out$L",
                                    TreeWriting.property(
                                            property, value, emitter.options().nulls())));
        }
        Chunks.add(
                spec,
                "write",
                List.of(ParameterSpec.builder(TreeWriter.class, "out").build()),
                statements);
        spec.addMethod(Methods.toTree()
                .returns(emitter.types().mapOf(new Use(new AnyType(type.location()), true)))
                .addStatement(
                        "$1T out = new $1T($2L)",
                        TreeWriter.class,
                        type.absent().orElse(""))
                .addCode(Chunks.calls("write", Chunks.count(statements), "out"))
                .addStatement("return out.toTree()")
                .build());
    }

    private boolean isAdditional(int index) {
        return index == type.properties().size();
    }

    private void addObjectMethods() {
        ParameterSpec other =
                ParameterSpec.builder(emitter.types().anyOrNull(), "other").build();
        String equal = type.absent()
                .map(absent -> " && " + absent + ".equals(that." + absent + ")")
                .orElse("");
        spec.addMethod(object("equals", TypeName.BOOLEAN)
                .addParameter(other)
                .addStatement(
                        "return other instanceof $T that && $T.equals(values, that.values)$L",
                        name,
                        Arrays.class,
                        equal)
                .build());
        String hash =
                type.absent().map(absent -> " + " + absent + ".hashCode()").orElse("");
        spec.addMethod(object("hashCode", TypeName.INT)
                .addStatement("return $T.hashCode(values)$L", Arrays.class, hash)
                .build());
        String text = type.absent().map(absent -> " + \" absent=\" + " + absent).orElse("");
        spec.addMethod(object("toString", ClassName.get(String.class))
                .addStatement("return $S + $T.toString(values)$L", name.simpleName(), Arrays.class, text)
                .build());
    }

    private static MethodSpec.Builder object(String method, TypeName returned) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
    }
}
