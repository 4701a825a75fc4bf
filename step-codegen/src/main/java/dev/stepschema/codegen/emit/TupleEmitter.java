package dev.stepschema.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.model.TypeModel.Item;
import dev.stepschema.codegen.model.TypeModel.ListType;
import dev.stepschema.codegen.model.TypeModel.TupleType;
import dev.stepschema.codegen.model.TypeModel.Use;
import dev.stepschema.read.TreeTuple;
import dev.stepschema.read.TreeValue;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A record for an array whose elements have a type by position. */
final class TupleEmitter {
    /** The component for the elements behind those that have a type of their own. */
    static final String REST = "rest";

    private TupleEmitter() {}

    static TypeSpec.Builder emit(TupleType type, Emitter emitter) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        StringBuilder javadoc = new StringBuilder(Javadoc.type(type)).append('\n');
        for (Item item : type.items()) {
            header.addParameter(emitter.components().of(item));
            String text = "@param " + item.javaName() + " " + Javadoc.component(item.docs(), item.javaName());
            javadoc.append('\n').append(Javadoc.wrap(text, "    "));
        }
        type.rest().ifPresent(rest -> {
            header.addParameter(emitter.components().of(list(type, rest)));
            javadoc.append("\n@param " + REST + " all further elements");
        });
        type.present().ifPresent(present -> {
            header.addParameter(int.class, present);
            javadoc.append("\n@param " + present + " how many of the "
                    + type.items().size() + " elements that have a name there are; the others are null");
        });
        TypeSpec.Builder spec = TypeSpec.recordBuilder(type.name().simpleName())
                .addJavadoc("$L\n", javadoc)
                .recordConstructor(header.build());
        ConstructorEmitter.addTo(spec, type, emitter);
        emitter.addTreeMethods(spec, fromTree(type, emitter.types()), toTree(type, emitter.types()));
        return spec;
    }

    static ListType list(TupleType type, Use element) {
        return new ListType(type.location(), element, List.of());
    }

    private static MethodSpec.Builder fromTree(TupleType type, JavaTypes types) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        String separator = "\n";
        int position = 0;
        for (Item item : type.items()) {
            String method = item.required() ? "required" : "optional";
            CodeBlock reader = TreeReading.reader(item.use());
            arguments.add(separator).add("in.$L($L, $L)", method, position++, reader);
            separator = ",\n";
        }
        if (type.rest().isPresent()) {
            CodeBlock reader = TreeReading.reader(type.rest().get());
            arguments.add(separator).add("in.rest($L, $L)", position, reader);
        }
        if (type.present().isPresent()) {
            arguments.add(separator).add("in.present($L)", position);
        }
        String method = type.rest().isPresent() ? "openTuple" : "closedTuple";
        return Methods.fromTree(type.name(), types)
                .addStatement(
                        "return $T.of(tree).$L(in -> new $T($L))",
                        TreeValue.class,
                        method,
                        type.name(),
                        arguments.build());
    }

    private static MethodSpec.Builder toTree(TupleType type, JavaTypes types) {
        CodeBlock tree = elements(
                type,
                (item, value) -> TreeWriting.value(value, new Use(item.use().type(), !item.isNeverNull())),
                rest -> TreeWriting.value(CodeBlock.of(REST), new Use(list(type, rest), false)));
        return Methods.toTree()
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), types.anyOrNull()))
                .addStatement("return $L", tree);
    }

    /** All elements, as the constructor has them. */
    static CodeBlock elements(TupleType type) {
        return elements(type, (item, value) -> value, rest -> CodeBlock.of(REST));
    }

    private static CodeBlock elements(
            TupleType type, BiFunction<Item, CodeBlock, CodeBlock> element, Function<Use, CodeBlock> others) {
        String size = type.present().orElseGet(() -> String.valueOf(type.least()));
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L,$W", size);
        arguments.add(type.rest().map(others).orElse(CodeBlock.of("$T.of()", List.class)));
        for (Item item : type.items()) {
            arguments.add(",$W").add(element.apply(item, CodeBlock.of("$L", item.javaName())));
        }
        return CodeBlock.of("$T.toTree($L)", TreeTuple.class, arguments.build());
    }
}
