package dev.stepschema.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepschema.codegen.Options;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.model.TypeModel.EnumType;
import dev.stepschema.codegen.model.TypeModel.RecordType;
import dev.stepschema.codegen.model.TypeModel.TupleType;
import dev.stepschema.codegen.model.TypeModel.UnionType;
import dev.stepschema.codegen.model.TypeModel.WrapperType;
import dev.stepschema.codegen.model.TypeModels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Source files from the model: one for each type that is not nested. */
public final class Emitter {
    private static final String INDENT = "    ";

    private final TypeModels models;
    private final Options options;
    private final JavaTypes types;
    private final Defaults defaults;
    private final Components components;
    private final ChosenTypes chosen;

    private Emitter(TypeModels models, Options options) {
        this.models = models;
        this.options = options;
        this.types = new JavaTypes(options);
        this.defaults = new Defaults(models);
        this.components = new Components(options, models);
        this.chosen = new ChosenTypes(options.types());
    }

    /** The files, in the order of their paths; made on all cores, as each depends on nothing but the model. */
    public static List<SourceFile> emit(TypeModels models, Options options) {
        Emitter emitter = new Emitter(models, options);
        List<SourceFile> files = models.topLevel().parallelStream()
                .map(emitter::file)
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
        emitter.chosen.refuseRest();
        return files;
    }

    TypeModels models() {
        return models;
    }

    Options options() {
        return options;
    }

    JavaTypes types() {
        return types;
    }

    Defaults defaults() {
        return defaults;
    }

    Components components() {
        return components;
    }

    /** Adds the ways from and to a parsed document, unless they are not wanted. */
    void addTreeMethods(TypeSpec.Builder spec, MethodSpec.Builder fromTree, MethodSpec.Builder toTree) {
        if (options.creators()) {
            spec.addMethod(fromTree.build()).addMethod(toTree.build());
        }
    }

    private SourceFile file(Declared type) {
        TypeSpec.Builder spec = type(type).addAnnotations(Deprecation.suppressed(type, models));
        if (options.nullable().equals(Optional.of(Options.JSPECIFY))) {
            spec.addAnnotation(Names.NULL_MARKED);
        }
        if (options.generatedAnnotation()) {
            spec.addAnnotation(AnnotationSpec.builder(Names.GENERATED)
                    .addMember("value", "$S", "step-maven-plugin")
                    .build());
        }
        String source = Javadoc.plain(type.location().fileName());
        String text = JavaFile.builder(type.name().packageName(), spec.build())
                .addFileComment(SourceFile.MARK + "from $L. Changes are lost.", source)
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build()
                .toString();
        String directory = type.name().packageName().replace('.', '/');
        String path = (directory.isEmpty() ? "" : directory + "/") + type.name().simpleName() + ".java";
        return new SourceFile(path, Layout.of(text));
    }

    /** A type with the types nested in it, public. */
    private TypeSpec.Builder type(Declared type) {
        TypeSpec.Builder spec = kind(type).addModifiers(Modifier.PUBLIC);
        for (ClassName union : models.unionsOf(type.name())) {
            spec.addSuperinterface(union);
        }
        chosen.addTo(spec, type);
        if (type.docs().deprecated()) {
            spec.addJavadoc("\n@deprecated the schema says so\n").addAnnotations(Deprecation.of(type.docs()));
        }
        for (Declared nested : type.nested()) {
            spec.addType(type(nested).addModifiers(Modifier.STATIC).build());
        }
        return spec;
    }

    private TypeSpec.Builder kind(Declared type) {
        if (type instanceof RecordType record) {
            return record.isLarge() ? LargeRecordEmitter.emit(record, this) : new RecordEmitter(record, this).emit();
        } else if (type instanceof EnumType enumType) {
            return enumType.isLarge() ? LargeEnumEmitter.emit(enumType, this) : EnumEmitter.emit(enumType, this);
        } else if (type instanceof UnionType union) {
            return UnionEmitter.emit(union, this);
        } else if (type instanceof TupleType tuple) {
            return TupleEmitter.emit(tuple, this);
        } else if (type instanceof WrapperType wrapper) {
            return WrapperEmitter.emit(wrapper, this);
        }
        throw new IllegalStateException("no emitter for " + type);
    }
}
