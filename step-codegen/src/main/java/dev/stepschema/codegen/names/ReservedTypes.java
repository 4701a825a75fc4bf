package dev.stepschema.codegen.names;

import java.util.Set;

/** Simple names of types that generated code uses, or that every Java file sees: no generated type may hide one. */
public final class ReservedTypes {
    /** Types of java.lang that generated code names, which a type of the package would hide; and what stands in most. */
    static final Set<String> USED = Set.of(
            "Object",
            "String",
            "Long",
            "Integer",
            "Double",
            "Boolean",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "Builder");

    private static final Set<String> IMPORTED = Set.of(
            "Builder",
            "JsonAnyGetter",
            "JsonAnySetter",
            "JsonCreator",
            "JsonInclude",
            "JsonProperty",
            "JsonValue",
            "Nullable",
            "AbsentNames",
            "HashSet",
            "NullMarked",
            "Generated",
            "List",
            "Map",
            "Set",
            "Optional",
            "OffsetDateTime",
            "LocalDate",
            "OffsetTime",
            "UUID",
            "URI",
            "BigDecimal",
            "BigInteger",
            "Pattern",
            "Checks",
            "Copies",
            "EnumValues",
            "TextPattern",
            "TreeTuple",
            "TreeObject",
            "TreeUnion",
            "TreeValue",
            "TreeWriter");

    /** Annotations of components with Bean Validation; their names are too common to be kept from all. */
    private static final Set<String> OF_VALIDATION =
            Set.of("Valid", "NotNull", "Size", "Min", "Max", "DecimalMin", "DecimalMax");

    private static final Set<String> JAVA_LANG = javaLang();

    private ReservedTypes() {}

    /** Whether a nested type of this name would hide another one. */
    public static boolean contains(String name) {
        return IMPORTED.contains(name) || JAVA_LANG.contains(name);
    }

    /** Whether an annotation of Bean Validation is called so. */
    static boolean isOfValidation(String name) {
        return OF_VALIDATION.contains(name);
    }

    /** The public types of java.lang: a fixed list, because every JDK has some more. */
    private static Set<String> javaLang() {
        return Set.of(
                "Object",
                "String",
                "Integer",
                "Long",
                "Short",
                "Byte",
                "Double",
                "Float",
                "Number",
                "Boolean",
                "Character",
                "Math",
                "StrictMath",
                "System",
                "Thread",
                "Runnable",
                "Iterable",
                "Comparable",
                "Record",
                "Enum",
                "Class",
                "ClassLoader",
                "Void",
                "Process",
                "Runtime",
                "Module",
                "ModuleLayer",
                "Package",
                "Override",
                "Deprecated",
                "SuppressWarnings",
                "SafeVarargs",
                "FunctionalInterface",
                "CharSequence",
                "StringBuilder",
                "StringBuffer",
                "Throwable",
                "Exception",
                "Error",
                "RuntimeException",
                "AutoCloseable",
                "Cloneable",
                "Appendable",
                "Readable",
                "Compiler",
                "ThreadLocal",
                "ThreadGroup",
                "ClassValue",
                "StackWalker",
                "StackTraceElement",
                "ProcessBuilder",
                "ProcessHandle",
                "SecurityManager",
                "InheritableThreadLocal",
                "RuntimePermission",
                "IO",
                "ScopedValue",
                "StableValue",
                "StringTemplate",
                "MatchException",
                "WrongThreadException",
                "AssertionError",
                "ArithmeticException",
                "ClassCastException",
                "IllegalArgumentException",
                "IllegalStateException",
                "NullPointerException",
                "NumberFormatException",
                "IndexOutOfBoundsException",
                "UnsupportedOperationException",
                "ArrayIndexOutOfBoundsException",
                "ArrayStoreException",
                "BootstrapMethodError",
                "ClassCircularityError",
                "ClassFormatError",
                "ClassNotFoundException",
                "CloneNotSupportedException",
                "EnumConstantNotPresentException",
                "ExceptionInInitializerError",
                "IllegalAccessError",
                "IllegalAccessException",
                "IllegalCallerException",
                "IllegalMonitorStateException",
                "IllegalThreadStateException",
                "IncompatibleClassChangeError",
                "InstantiationError",
                "InstantiationException",
                "InternalError",
                "InterruptedException",
                "LayerInstantiationException",
                "LinkageError",
                "NegativeArraySizeException",
                "NoClassDefFoundError",
                "NoSuchFieldError",
                "NoSuchFieldException",
                "NoSuchMethodError",
                "NoSuchMethodException",
                "OutOfMemoryError",
                "ReflectiveOperationException",
                "SecurityException",
                "StackOverflowError",
                "StringIndexOutOfBoundsException",
                "ThreadDeath",
                "TypeNotPresentException",
                "UnknownError",
                "UnsatisfiedLinkError",
                "UnsupportedClassVersionError",
                "VerifyError",
                "VirtualMachineError");
    }
}
