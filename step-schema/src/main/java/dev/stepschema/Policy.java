package dev.stepschema;

/**
 * What becomes of the violations that a strict evaluation finds. Every document is evaluated strictly; a policy only
 * decides which faults are tolerated, what is asserted beyond the schema, and what a message may show.
 */
public final class Policy {
    private static final Policy STRICT = new Policy(false, Limits.defaults(), false, false, Engine.PLAN);
    private static final Policy TOLERANT = new Policy(true, Limits.defaults(), false, false, Engine.PLAN);

    private final boolean tolerant;
    private final Limits limits;
    private final boolean formats;
    private final boolean valuesInMessages;
    private final Engine engine;

    private Policy(boolean tolerant, Limits limits, boolean formats, boolean valuesInMessages, Engine engine) {
        this.tolerant = tolerant;
        this.limits = limits;
        this.formats = formats;
        this.valuesInMessages = valuesInMessages;
        this.engine = engine;
    }

    /** Every fault is a violation. */
    public static Policy strict() {
        return STRICT;
    }

    /**
     * Unknown properties and unknown enum values become warnings: what a newer server sends to an older client.
     *
     * <p>Only where they stand on a path of assertions; never below {@code not}, {@code if}, {@code contains} or
     * {@code propertyNames}, and never for {@code const}. A document that is valid strictly gives the same result.
     */
    public static Policy tolerant() {
        return TOLERANT;
    }

    /** This policy with other limits. */
    public Policy withLimits(Limits other) {
        return new Policy(tolerant, other, formats, valuesInMessages, engine);
    }

    /** This policy with {@code format} asserted ({@code true}) or an annotation only ({@code false}, the default). */
    public Policy withFormats(boolean asserted) {
        return new Policy(tolerant, limits, asserted, valuesInMessages, engine);
    }

    /**
     * This policy with the document's values quoted in messages, cut to 60 characters. Off by default, because messages
     * of services end up in logs.
     */
    public Policy withValuesInMessages(boolean quoted) {
        return new Policy(tolerant, limits, formats, quoted, engine);
    }

    /** This policy with another engine. */
    public Policy withEngine(Engine other) {
        return new Policy(tolerant, limits, formats, valuesInMessages, other);
    }

    /** What decides whether documents are valid. */
    public Engine engine() {
        return engine;
    }

    /** Whether unknown properties and enum values are warnings. */
    public boolean isTolerant() {
        return tolerant;
    }

    /** The limits of a document. */
    public Limits limits() {
        return limits;
    }

    /** Whether {@code format} is asserted. */
    public boolean formats() {
        return formats;
    }

    /** Whether messages quote the document's values. */
    public boolean valuesInMessages() {
        return valuesInMessages;
    }
}
