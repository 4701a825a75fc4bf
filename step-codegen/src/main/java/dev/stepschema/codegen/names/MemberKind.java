package dev.stepschema.codegen.names;

import java.util.Optional;

/** What kinds of members a type has, and which names Java has for them. */
enum MemberKind {
    /** A value of an enum. */
    VALUE("value", "a constant", JavaNames.CONSTANT),
    /** A property of an object. */
    PROPERTY("property", "a component", JavaNames.COMPONENT),
    /** An element of a tuple. */
    ELEMENT("element", "a component", JavaNames.COMPONENT);

    private final String inSchema;
    private final String inJava;
    private final String names;

    MemberKind(String inSchema, String inJava, String names) {
        this.inSchema = inSchema;
        this.inJava = inJava;
        this.names = names;
    }

    /** Whether a member can have a name that somebody has chosen. */
    boolean accepts(String name) {
        return this == VALUE ? JavaNames.isConstant(name) : JavaNames.isComponent(name);
    }

    /** Why it cannot, and what to do about the line that says so. */
    String refusal(String name) {
        return name + " cannot be the name of " + inJava + ". " + remedy(names);
    }

    /** Why it cannot have the name that something else has. */
    String taken(String name, String holder) {
        return name + " cannot be the name of the " + inSchema + " because it is that of " + holder + ". "
                + remedy("another name");
    }

    /** What has become of a member that another one has taken the name from. */
    String collision(Member member, String holder, String name, MemberLock lock) {
        String remedy = lock.line(member, name)
                .map(line ->
                        "Another name can be written into the lock of names (namesLock), in the line '" + line + "'.")
                .orElse("Another source has a file of the same path: rename one to choose names in the lock of names.");
        return "the " + inSchema + " " + member.shown() + " would be called " + member.wanted() + " in Java as "
                + holder + " is; it is called " + name + ". " + remedy;
    }

    /** What to do about a line with a name that nothing can have. */
    static String remedy(String names) {
        return "Write " + names + ", or delete the line to have the name given anew.";
    }

    /** The name of the next member that wants a name. */
    String numbered(String wanted, int number) {
        boolean needsSeparator = this == VALUE || Character.isDigit(wanted.charAt(wanted.length() - 1));
        return wanted + (needsSeparator ? "_" : "") + number;
    }

    /** Another name for a member whose name is taken: what it is called in JSON, if Java can say that. */
    Optional<String> alternative(Member member) {
        String name = member.spelling();
        boolean isPossible = this != VALUE && JavaNames.isComponent(name) && name.equals(JavaNames.cut(name));
        return isPossible ? Optional.of(name) : Optional.empty();
    }
}
