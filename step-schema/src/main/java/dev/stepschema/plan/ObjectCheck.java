package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.EasyValues;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.Names;
import dev.stepschema.text.Quotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of an object, in one pass: each name is looked up once, what is required is a bit in a mask. */
public final class ObjectCheck implements Check {
    private final Names names;
    private final Check[] known;
    private final UnknownNames unknown;
    private final Needed[] needed;
    private final Bound[] bounds;
    private final List<NameCheck> nameChecks;
    private final boolean checksNames;
    private EasyValues easy;

    /**
     * A check.
     *
     * @param names every name that the schema mentions
     * @param known the check of each of these properties' values
     * @param unknown what holds for all other properties
     * @param needed the properties that have to be there
     * @param bounds how many properties there may be
     * @param nameChecks what each name has to fulfil
     */
    ObjectCheck(
            Names names,
            List<Check> known,
            UnknownNames unknown,
            List<Needed> needed,
            List<Bound> bounds,
            List<NameCheck> nameChecks) {
        this.names = names;
        this.known = known.toArray(new Check[0]);
        this.easy = new EasyValues(names);
        this.unknown = unknown;
        this.needed = needed.toArray(new Needed[0]);
        this.bounds = bounds.toArray(new Bound[0]);
        this.nameChecks = List.copyOf(nameChecks);
        this.checksNames = !nameChecks.isEmpty();
    }

    /**
     * A property that has to be there.
     *
     * @param index the index of its name
     * @param trigger the index of the name in whose presence it has to be there; negative for always
     * @param keyword where this is said
     */
    public record Needed(int index, int trigger, Keyword keyword) {}

    /**
     * What each name of the object has to fulfil.
     *
     * @param check run on the name as on a string
     * @param keyword where it stands
     */
    public record NameCheck(Check check, Keyword keyword) {}

    /** Every name that the schema mentions. */
    public Names names() {
        return names;
    }

    /** Every check of a property. */
    List<Check> inner() {
        List<Check> inner = new ArrayList<>(List.of(known));
        inner.addAll(unknown.all());
        return inner;
    }

    /** The names of the properties that always have to be there. */
    Set<String> required() {
        return Arrays.stream(needed)
                .filter(property -> property.trigger() < 0)
                .map(property -> names.get(property.index()))
                .collect(Collectors.toSet());
    }

    /** The check of a property that the schema mentions. */
    public Check known(int index) {
        return known[index];
    }

    @Override
    public boolean check(Run run) {
        int set = run.seenNames().open(names.size());
        boolean ok = members(run, run.cursor().offset(), set, 0, 0);
        run.seenNames().close(set);
        return ok;
    }

    /** Whether {@link #checkFromValue} may be used: it does not see the first name. */
    boolean canStartAtValue() {
        return !checksNames;
    }

    /**
     * The same for an object of which the first name has been visited already.
     *
     * @param start the offset at which the object begins
     * @param index the index of that name; the cursor stands on its value
     */
    boolean checkFromValue(Run run, long start, int index) {
        int set = run.seenNames().open(names.size());
        run.seenNames().add(set, index);
        boolean ok = known[index].check(run);
        if (ok || !run.isProbing()) {
            ok &= members(run, start, set, 1, index + 1);
        }
        run.seenNames().close(set);
        return ok;
    }

    /** Whether an object without properties fulfils the check. */
    boolean allowsEmpty() {
        return Arrays.stream(needed).allMatch(property -> property.trigger() >= 0)
                && Arrays.stream(bounds).allMatch(bound -> bound.isMet(0));
    }

    private boolean members(Run run, long start, int set, int already, int first) {
        JsonCursor cursor = run.cursor();
        SeenNames seen = run.seenNames();
        boolean ok = true;
        int count = already;
        int predicted = first; // documents mostly have their properties in the order of the schema
        while (true) {
            int passed = cursor.skipEasy(easy, predicted, seen.next(set, predicted, names.size()));
            seen.addAll(set, predicted, passed);
            count += passed - predicted;
            predicted = passed;
            int index = cursor.nextName(names, predicted);
            if (index == JsonCursor.END) {
                break;
            }
            count++;
            ok &= !checksNames || checkName(run);
            if (index < 0) {
                ok &= unknown.check(run, names);
            } else {
                predicted = index + 1;
                if (!seen.add(set, index)) {
                    cursor.reportDuplicate();
                }
                ok &= checkValue(run, index);
            }
            if (!ok && run.isProbing()) {
                return false;
            }
        }
        ok &= checkCounts(run, start, count);
        ok &= checkNeeded(run, start, set);
        return ok;
    }

    private boolean checkValue(Run run, int index) {
        Check check = known[index];
        boolean allowed = !(check instanceof Nothing nothing) || nothing.faultAtName(run, List.of());
        run.cursor().nextValue();
        if (!allowed) {
            run.cursor().skip();
            return false;
        }
        return check.check(run);
    }

    private boolean checkName(Run run) {
        boolean ok = true;
        for (NameCheck each : nameChecks) {
            ok &= NameRun.isMet(each.check(), run) || NameRun.fault(run, each);
        }
        return ok;
    }

    private boolean checkCounts(Run run, long start, int count) {
        boolean ok = true;
        for (Bound bound : bounds) {
            if (!bound.isMet(count)) {
                String pointer = run.isProbing() ? "" : run.cursor().pointer();
                String message = bound.sentence(pointer, count);
                ok = run.faultAt(pointer, start, bound.code(), bound.keyword(), message, Optional.empty());
            }
        }
        return ok;
    }

    private boolean checkNeeded(Run run, long start, int set) {
        SeenNames seen = run.seenNames();
        boolean ok = true;
        for (Needed property : needed) {
            boolean applies = property.trigger() < 0 || seen.contains(set, property.trigger());
            if (applies && !seen.contains(set, property.index())) {
                ok = !run.isProbing() && missing(run, start, property);
                if (run.isProbing()) {
                    return false;
                }
            }
        }
        return ok;
    }

    private boolean missing(Run run, long start, Needed property) {
        boolean always = property.trigger() < 0;
        Check check = known[property.index()] instanceof Link link ? link.target() : known[property.index()];
        String type = check instanceof ByType byType && byType.checks().size() < JsonType.values().length
                ? Sentences.inBrackets(
                        Expected.ofTypes(byType.checks().keySet()).get(0))
                : "";
        String message = always
                ? "required property " + Quotes.name(names.get(property.index())) + type + " is missing"
                : "property " + Quotes.name(names.get(property.index())) + type + " is missing; "
                        + Quotes.name(names.get(property.trigger())) + " requires it";
        Code code = always ? Code.REQUIRED : Code.DEPENDENT_REQUIRED;
        return run.faultAt(run.cursor().pointer(), start, code, property.keyword(), message, Optional.empty());
    }

    /** Replaces links by what they stand for. */
    void unlink() {
        for (int i = 0; i < known.length; i++) {
            if (known[i] instanceof Link link) {
                known[i] = link.target();
            }
        }
        easy = checksNames ? easy : Easy.of(names, known);
    }
}
