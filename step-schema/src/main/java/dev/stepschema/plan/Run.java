package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Actual;
import dev.stepschema.json.InputFault;
import dev.stepschema.json.JsonCursor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: a cursor, and what becomes of faults. A run that probes wants only the verdict and stops at the first
 * fault; a run that collects goes on and keeps each.
 */
public final class Run {
    private final JsonCursor cursor;
    private final @Nullable Faults faults;
    private final boolean showsValues;
    private final Memory memory;
    private final SeenNames seenNames;

    private Run(JsonCursor cursor, @Nullable Faults faults, boolean showsValues, Memory memory, SeenNames seenNames) {
        this.cursor = cursor;
        this.faults = faults;
        this.showsValues = showsValues;
        this.memory = memory;
        this.seenNames = seenNames;
    }

    /** A run that wants only the verdict. */
    public static Run probing(JsonCursor cursor) {
        return new Run(cursor, null, false, new Memory(), new SeenNames());
    }

    /**
     * A run that keeps every fault.
     *
     * @param cursor stands on the value
     * @param faults takes the faults, in the order of the document
     * @param showsValues whether messages may quote values
     */
    public static Run collecting(JsonCursor cursor, Faults faults, boolean showsValues) {
        return new Run(cursor, faults, showsValues, new Memory(), new SeenNames());
    }

    /** A run of its own over a value that is looked at several times, for its verdict only. */
    Run probe(JsonCursor other) {
        return new Run(other, null, showsValues, memory, seenNames);
    }

    /** This run over another cursor on the same value. */
    Run over(JsonCursor other) {
        return new Run(other, faults, showsValues, memory, seenNames);
    }

    /** A run over another cursor whose faults are kept apart. */
    Run apart(JsonCursor other, Faults own) {
        return new Run(other, own, showsValues, memory, seenNames);
    }

    JsonCursor cursor() {
        return cursor;
    }

    SeenNames seenNames() {
        return seenNames;
    }

    /** Begins with a new document. */
    void reset() {
        memory.reset();
        seenNames.clear();
    }

    /**
     * Runs a check on a value that is looked at several times, unless it is known what it would say.
     *
     * @param check consumes the value
     */
    boolean tryOut(Check check) {
        return memory.isUseful() ? tryOut(check, new Memory.Key(check, cursor.offset())) : run(check);
    }

    private boolean tryOut(Check check, Memory.Key key) {
        Boolean known = memory.verdict(key);
        if (known != null && (known || faults == null || faults.hasThoseOf(key))) {
            cursor.skip();
            return known;
        }
        boolean ok = run(check);
        memory.remember(key, ok);
        if (!ok && faults != null) {
            faults.setHavingThoseOf(key);
        }
        return ok;
    }

    private boolean run(Check check) {
        memory.enter(cursor);
        try {
            return check.check(this);
        } finally {
            memory.leave();
        }
    }

    /** Whether it is worth looking for the reasons of a fault: reports have an end, and messages too. */
    boolean mayExplain() {
        return faults != null && !faults.isFull() && memory.mayExplain();
    }

    boolean showsValues() {
        return showsValues;
    }

    boolean isProbing() {
        return faults == null;
    }

    /** An empty list for what is tried; not to be asked for in a run that probes. */
    Faults apart() {
        return Objects.requireNonNull(faults).another();
    }

    /** Takes over faults that a run apart has found; false, always. */
    boolean adopt(Faults found) {
        if (faults != null) {
            faults.addAll(found);
        }
        return false;
    }

    /** Takes over faults that another engine has found; false, always. */
    boolean adopt(List<Fault> found) {
        if (faults != null) {
            found.forEach(faults::add);
        }
        return false;
    }

    /** Whether another fault of a code would be kept; to be asked where it costs time to put it into words. */
    boolean keeps(Code code) {
        return faults != null && faults.keeps(Fault.isTolerable(code));
    }

    /** A fault of the current value; false, always, so that a check can return it. */
    boolean fault(Code code, Keyword keyword, Supplier<String> message) {
        return keeps(code)
                && faultAt(cursor.pointer(), cursor.offset(), code, keyword, message.get(), Optional.empty());
    }

    /** A fault at another place than the current value; false, always. */
    boolean faultAt(
            String pointer, long offset, Code code, Keyword keyword, String message, Optional<String> suggestion) {
        if (faults != null) {
            faults.add(new Fault(code, pointer, keyword, offset, message, suggestion));
        }
        return false;
    }

    /** The current value as the end of a sentence: quoted if values may be shown, else only its type. */
    String actual() {
        return showsValues ? Actual.of(cursor) : Actual.typeOf(cursor);
    }

    /** The current value, which is of a right type but is not one of those wanted, as the end of a sentence. */
    String other() {
        return showsValues ? Actual.of(cursor) : cursor.type().other();
    }

    /** Makes a fault of the input one of this run. */
    public static Fault ofInput(InputFault fault) {
        return new Fault(
                fault.code(), fault.pointer(), Keyword.NONE, fault.offset(), fault.sentence(), Optional.empty());
    }
}
