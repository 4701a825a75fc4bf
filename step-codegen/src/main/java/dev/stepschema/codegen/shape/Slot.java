package dev.stepschema.codegen.shape;

import com.palantir.javapoet.ClassName;
import dev.stepschema.codegen.model.Location;
import dev.stepschema.codegen.model.TypeModel.Declared;
import dev.stepschema.codegen.names.JavaNames;
import dev.stepschema.codegen.names.NameScope;
import dev.stepschema.codegen.names.Singular;
import dev.stepschema.codegen.names.TypeNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a type goes if a schema turns out to need one: its name, and the type that it stands in. */
final class Slot {
    private static final int DEEPEST = 12;

    /** Of type arguments within each other, such as {@code List<List<String>>}; the compiler takes some hundred. */
    private static final int HIGHEST_TOWER = 8;

    /** In bytes of the enclosing types; a file system takes 255 for all, and a name at most 100. */
    private static final int LONGEST = 120;

    private final Body within;
    private final String hint;
    private final boolean isSelf;
    private final boolean isChosen;
    private final int level;

    private Slot(Body within, String hint, boolean isSelf, boolean isChosen, int level) {
        this.within = within;
        this.hint = hint;
        this.isSelf = isSelf;
        this.isChosen = isChosen;
        this.level = level;
    }

    /** The place of a type with a file of its own. */
    static Slot topLevel(ClassName name, Location location, TypeNames names, List<Declared> files) {
        return new Slot(Body.outermost(name, location, names, files), "", true, false, 0);
    }

    /** The place of an inline type within a type. */
    static Slot within(Body body, String hint) {
        return new Slot(body, hint, false, false, 0);
    }

    /** The schema that the type stands in. */
    Location location() {
        return within.location;
    }

    /** The type that stands here, or that what stands here is a part of. */
    ClassName owner() {
        return within.name;
    }

    /** Whether so many types stand within each other here that nobody would find another one. */
    boolean isTooDeep() {
        return within.name.simpleNames().size() > DEEPEST;
    }

    /** This place, with a name that somebody has chosen for a type that stands in it. */
    Slot called(String name) {
        return new Slot(within, name, isSelf, true, level);
    }

    /** Whether a type that stands here has a name already. */
    boolean isSelf() {
        return isSelf;
    }

    /** The place of the type of this list's elements or this map's values. */
    Slot element() {
        String whole = isSelf ? within.name.simpleName() : hint;
        String element = Singular.of(whole);
        return new Slot(within, isSelf && element.equals(whole) ? "Item" : element, false, false, level + 1);
    }

    /** Whether lists and maps have been put into each other until here so often that nobody could read more of them. */
    boolean isEndOfTower() {
        return level > 0 && level % HIGHEST_TOWER == 0;
    }

    /** Begins the type of this place. */
    Body open() {
        return isSelf ? within : within.nest(name());
    }

    /** Begins a type that stands beside the outermost one instead of in it. */
    Body openBeside() {
        return isSelf ? within : within.beside(name());
    }

    private String name() {
        return isChosen ? hint : JavaNames.type(hint);
    }

    /** A type that is being made: its name, and the types that stand in it. */
    static final class Body {
        private final ClassName name;
        private final Location location;
        private final TypeNames names;
        private final List<Declared> siblings;
        private final List<Declared> files;
        private final List<Declared> nested = new ArrayList<>();
        private final NameScope scope;

        private Body(
                ClassName name,
                Location location,
                TypeNames names,
                List<Declared> siblings,
                List<Declared> files,
                NameScope scope) {
            this.name = name;
            this.location = location;
            this.names = names;
            this.siblings = siblings;
            this.files = files;
            this.scope = scope;
        }

        private static Body outermost(ClassName name, Location location, TypeNames names, List<Declared> files) {
            return new Body(name, location, names, files, files, new NameScope(Set.of(name.simpleName())));
        }

        ClassName name() {
            return name;
        }

        List<Declared> nested() {
            return nested;
        }

        /** Puts the finished type where it belongs. */
        void close(Declared type) {
            siblings.add(type);
        }

        /**
         * Whether a type may implement this one, an interface: it stands in it, or both have files of their own. Then no
         * type implements one that stands in it, and none inherits names that mean something else where it stands.
         */
        boolean mayPermit(ClassName type) {
            ClassName outer = type.enclosingClassName();
            boolean haveFiles = outer == null && name.enclosingClassName() == null;
            return name.equals(outer) || (haveFiles && type.packageName().equals(name.packageName()));
        }

        /** A name for a type within this one. */
        private ClassName take(String type) {
            boolean hides = names.isReserved(type) || names.isTaken(name.packageName(), type);
            ClassName taken = name.nestedClass(scope.take(List.of(hides ? type + "Value" : type)));
            names.note(taken);
            return taken;
        }

        /** Within this type; or beside the outermost one, where the file of its class would have too long a name. */
        private Body nest(String type) {
            byte[] enclosing = String.join("$", name.simpleNames()).getBytes(StandardCharsets.UTF_8);
            return enclosing.length > LONGEST ? beside(type) : within(type);
        }

        private Body within(String type) {
            ClassName inner = take(type);
            return new Body(inner, location, names, nested, files, scope.within(inner.simpleName()));
        }

        private Body beside(String type) {
            String joined = JavaNames.cut(String.join("", name.simpleNames()) + type);
            return outermost(names.take(name.packageName(), List.of(joined, joined + "Form")), location, names, files);
        }
    }
}
