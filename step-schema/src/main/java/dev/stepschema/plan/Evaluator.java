package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.Limits;
import dev.stepschema.Policy;
import dev.stepschema.json.ByteCursor;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JacksonCursor;
import dev.stepschema.json.JacksonInput;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.Source;
import dev.stepschema.json.StreamText;
import dev.stepschema.regex.RegexBudgetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs a plan over documents: over bytes where a document is in memory, over Jackson's parser where it streams by. */
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
        boolean valid;
        try {
            valid = probe.isValid(text, from, to, plan.root());
        } catch (StackOverflowError e) {
            return false; // the probe is in no state to be used again
        }
        probe.release();
        idle.set(probe);
        return valid;
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
        if (to - from > limits.document()) {
            return tooLong(from);
        }
        Faults faults = new Faults(limits.violations());
        if (isValid(text, from, to)) {
            return faults;
        }
        ByteCursor cursor = new ByteCursor(limits, fault -> faults.add(Run.ofInput(fault)));
        return collect(faults, cursor, () -> cursor.start(new Source(text, from, to)), cursor::finish);
    }

    /** Whether a stream is one valid document; stops at the first fault. */
    public boolean isValid(StreamText text) {
        try {
            JacksonCursor cursor = new JacksonCursor(
                    new JacksonInput(JacksonInput.factory(limits), text), limits, InputFault.Listener.THROWING);
            cursor.start();
            if (!plan.root().check(Run.probing(cursor))) {
                return false;
            }
            cursor.finish();
            return true;
        } catch (InputFault | RegexBudgetException | StackOverflowError fault) {
            return false;
        }
    }

    /** The faults of a stream that has to be one document, however long it is. */
    public Faults faults(StreamText text) {
        Faults faults = new Faults(limits.violations(), text::place);
        JacksonCursor cursor = new JacksonCursor(
                new JacksonInput(JacksonInput.factory(limits), text), limits, fault -> faults.add(Run.ofInput(fault)));
        return collect(faults, cursor, cursor::start, cursor::finish);
    }

    private Faults collect(Faults faults, JsonCursor cursor, Runnable start, Runnable finish) {
        try {
            start.run();
            plan.root().check(Run.collecting(cursor, faults, showsValues));
            finish.run();
        } catch (InputFault fault) {
            faults.add(Run.ofInput(fault));
        } catch (RegexBudgetException e) {
            faults.add(tooHard(cursor));
        } catch (StackOverflowError e) {
            faults.add(tooDeep(cursor));
        }
        return faults;
    }

    /** The last resort where the limit of depth is higher than what the stack of the thread holds. */
    private static Fault tooDeep(JsonCursor cursor) {
        String message = "the nesting is deeper than the stack of this thread allows";
        return new Fault(Code.LIMIT_DEPTH, cursor.pointer(), Keyword.NONE, cursor.offset(), message, Optional.empty());
    }

    private static Fault tooHard(JsonCursor cursor) {
        String message = "matching a pattern of the schema against this takes too many steps";
        return new Fault(Code.PATTERN, cursor.pointer(), Keyword.NONE, cursor.offset(), message, Optional.empty());
    }

    /** The fault of a document that is longer than the limit. */
    public Faults tooLong(int start) {
        String message = "the document is longer than the limit of " + limits.document() + " bytes";
        return only(new Fault(Code.LIMIT_DOCUMENT, "", Keyword.NONE, start, message, Optional.empty()));
    }

    /**
     * The faults of a place among documents.
     *
     * @param fault what is wrong with the place
     * @param within those of the document that stands there, if there is one
     */
    public Faults misplaced(InputFault fault, Optional<Faults> within) {
        Faults faults = only(Run.ofInput(fault));
        within.ifPresent(faults::addAll);
        return faults;
    }

    private Faults only(Fault fault) {
        Faults faults = new Faults(limits.violations());
        faults.add(fault);
        return faults;
    }
}
