package dev.stepschema.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel.AnyType;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.Property;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.read.TreeValue;
import dev.stepschema.read.TreeWriter;
import javax.lang.model.element.Modifier;

/** A record for an object: components, checks, the way from and to a parsed document, a builder. */
final class RecordEmitter {
    private final RecordType type;
    private final Emitter emitter;
    private final Defaults defaults;
    private final JavaTypes types;

    RecordEmitter(RecordType type, Emitter emitter) {
        this.type = type;
        this.emitter = emitter;
        this.defaults = emitter.defaults();
        this.types = emitter.types();
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder spec = TypeSpec.recordBuilder(type.name().simpleName())
                .addJavadoc("$L\n", javadoc())
                .recordConstructor(header());
        ConstructorEmitter.addTo(spec, type, emitter);
        for (Property property : type.properties()) {
            if (property.docs().deprecated()) {
                spec.addMethod(deprecatedAccessor(property));
            }
        }
        emitter.addTreeMethods(spec, fromTree(), toTree());
        if (emitter.options().builders()) {
            new BuilderEmitter(type, emitter).addTo(spec);
        }
        return spec;
    }

    private String javadoc() {
        StringBuilder text = new StringBuilder(Javadoc.type(type));
        text.append('\n');
        for (Property property : type.properties()) {
            String param =
                    "@param " + property.javaName() + " " + Javadoc.component(property.docs(), property.jsonName());
            text.append('\n').append(Javadoc.wrap(param, "    "));
        }
        type.additional()
                .ifPresent(additional -> text.append("\n@param ")
                        .append(additional.javaName())
                        .append(" all further properties, in the order of the document"));
        type.absent()
                .ifPresent(absent ->
                        text.append('\n').append(Javadoc.wrap("@param " + absent + " " + Presence.DOC, "    ")));
        return text.toString();
    }

    private MethodSpec header() {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        type.properties()
                .forEach(property -> header.addParameter(emitter.components().of(property)));
        type.additional()
                .ifPresent(
                        additional -> header.addParameter(emitter.components().of(additional)));
        type.absent()
                .ifPresent(absent -> header.addParameter(emitter.components().absent(absent)));
        return header.build();
    }

    /** On the component the annotation would have no effect, which the compiler refuses under -Werror. */
    private MethodSpec deprecatedAccessor(Property property) {
        return MethodSpec.methodBuilder(property.javaName())
                .addJavadoc("@deprecated $L\n", Javadoc.wrap(Javadoc.deprecated(property.docs()), "    "))
                .addAnnotation(Deprecated.class)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.of(property))
                .addStatement("return $L", property.javaName())
                .build();
    }

    private MethodSpec.Builder fromTree() {
        if (!type.satisfiable()) {
            return refusal(type, types);
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        String separator = "\n";
        for (Property property : type.properties()) {
            arguments.add(separator).add(TreeReading.property(property, defaults));
            separator = ",\n";
        }
        if (type.additional().isPresent()) {
            arguments.add(separator).add(rest(type));
        }
        if (type.absent().isPresent()) {
            arguments.add(separator).add("in.absent()");
        }
        String method = type.additional().isPresent() ? "openObject" : "closedObject";
        return Methods.fromTree(type.name(), types)
                .addStatement(
                        "return $T.of(tree).$L(in -> new $T($L))",
                        TreeValue.class,
                        method,
                        type.name(),
                        arguments.build());
    }

    /** Reads nothing: there is no value that the schema allows. */
    static MethodSpec.Builder refusal(Declared type, JavaTypes types) {
        return Methods.fromTree(type.name(), types).addStatement("throw $T.of(tree).unsatisfiable()", TreeValue.class);
    }

    /** The expression that reads the properties of {@code in} that the schema does not name. */
    static CodeBlock rest(RecordType type) {
        CodeBlock.Builder names = CodeBlock.builder();
        type.forbidden().forEach(name -> names.add(", $L", Literals.string(name)));
        Use value = type.additional().orElseThrow().map().value();
        return CodeBlock.of("in.rest($L$L)", TreeReading.reader(value), names.build());
    }

    private MethodSpec.Builder toTree() {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (Property property : type.properties()) {
            CodeBlock value = CodeBlock.of("$L", property.javaName());
            calls.add("\n")
                    .add(TreeWriting.property(property, value, emitter.options().nulls()));
        }
        type.additional()
                .ifPresent(additional -> calls.add(
                        "\n.putAll($L)",
                        TreeWriting.value(
                                CodeBlock.of("$L", additional.javaName()), new Use(additional.map(), false))));
        Location here = type.location();
        return Methods.toTree()
                .returns(types.mapOf(new Use(new AnyType(here), true)))
                .addStatement(
                        "return new $T($L)$L\n.toTree()",
                        TreeWriter.class,
                        type.absent().orElse(""),
                        calls.build());
    }
}
