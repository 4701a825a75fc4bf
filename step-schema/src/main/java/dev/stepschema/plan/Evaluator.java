package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.Limits;
import dev.stepschema.Policy;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.Source;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs a plan over documents in memory. */
public final class Evaluator {
    private final Plan plan;
    private final Limits limits;
    private final boolean showsValues;
    private final AtomicReference<@Nullable Probe> idle = new AtomicReference<>();

    /**
     * An evaluator.
     *
     * @param plan what documents have to fulfil
     * @param policy its limits, and whether messages quote values
     */
    public Evaluator(Plan plan, Policy policy) {
        this.plan = plan;
        this.limits = policy.limits();
        this.showsValues = policy.valuesInMessages();
    }

    /** Whether a text is one valid document; stops at the first fault. */
    public boolean isValid(byte[] text) {
        return text.length <= limits.document() && isValid(text, 0, text.length);
    }

    private boolean isValid(byte[] text, int from, int to) {
        Probe taken = idle.getAndSet(null);
        Probe probe = taken == null ? new Probe(limits) : taken;
        try {
            return probe.isValid(text, from, to, plan.root());
        } finally {
            probe.release();
            idle.set(probe);
        }
    }

    /**
     * The faults of a text that has to be one document.
     *
     * @param text holds the document
     * @param from the offset of its first byte
     * @param to the offset behind its last byte
     * @return its faults; none if it is valid
     */
    public Faults faults(byte[] text, int from, int to) {
        Faults faults = new Faults(limits.violations());
        if (to - from > limits.document()) {
            faults.add(tooLong(from));
            return faults;
        }
        if (isValid(text, from, to)) {
            return faults;
        }
        try {
            ByteCursor cursor = new ByteCursor(limits, fault -> faults.add(Run.ofInput(fault)));
            cursor.start(new Source(text, from, to));
            plan.root().check(Run.collecting(cursor, faults, showsValues));
            cursor.finish();
        } catch (InputFault fault) {
            faults.add(Run.ofInput(fault));
        }
        return faults;
    }

    /** The elements of an array, one document each. */
    public Elements elements(byte[] text) {
        return new Elements(text);
    }

    private Fault tooLong(long offset) {
        String message = "the document is longer than the limit of " + limits.document() + " bytes";
        return new Fault(Code.LIMIT_DOCUMENT, "", "", offset, message, Optional.empty());
    }

    /** Visits the elements of an array, one after the other. */
    public final class Elements {
        private Faults faults = new Faults(limits.violations());
        private final ByteCursor cursor;
        private final Source source;
        private boolean started;
        private boolean ended;
        private long offset;

        private Elements(byte[] text) {
            this.cursor = new ByteCursor(limits, fault -> faults.add(Run.ofInput(fault)));
            this.source = new Source(text);
        }

        /**
         * The faults of the next element; empty behind the last one. What makes the rest unreadable is a fault of the
         * element in which it is found, which is then the last one.
         */
        public Optional<Faults> next() {
            faults = new Faults(limits.violations());
            try {
                if (!started) {
                    started = true;
                    cursor.start(source);
                    offset = cursor.offset();
                    cursor.enterArray();
                }
                if (ended || !cursor.nextElement()) {
                    return ended ? Optional.empty() : behindLast();
                }
                offset = cursor.offset();
                plan.root().check(Run.collecting(cursor, faults, showsValues));
            } catch (InputFault fault) {
                ended = true;
                faults.add(Run.ofInput(fault));
            }
            return Optional.of(faults);
        }

        private Optional<Faults> behindLast() {
            ended = true;
            cursor.finish();
            return Optional.empty();
        }

        /** The byte offset at which the element begins. */
        public long offset() {
            return offset;
        }
    }
}
