package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The faults of one document, as many as are reported. Tolerable ones are counted apart, so that they cannot crowd out
 * the others; those beyond the limit are not even put into words.
 */
public final class Faults {
    /** How many forms of unions within each other a message goes into. */
    private static final int DEEPEST = 10;

    private final int most;
    private final List<Fault> list = new ArrayList<>();
    private final @Nullable LongFunction<Lines.Place> placing;
    private final Map<Long, Lines.Place> places = new HashMap<>();
    private int tolerable;
    private boolean truncated;
    private final int level;
    private final Set<Memory.Key> collected = new HashSet<>();

    /**
     * An empty list.
     *
     * @param most how many faults of either sort are kept
     */
    public Faults(int most) {
        this(most, null, 0);
    }

    /**
     * An empty list of faults whose places have to be asked for at once, because what lies behind is forgotten.
     *
     * @param most how many faults of either sort are kept
     * @param placing the place of a byte offset
     */
    public Faults(int most, LongFunction<Lines.Place> placing) {
        this(most, placing, 0);
    }

    private Faults(int most, @Nullable LongFunction<Lines.Place> placing, int level) {
        this.most = most;
        this.placing = placing;
        this.level = level;
    }

    /** An empty list with the same limit, for what is tried. */
    Faults another() {
        return new Faults(most, placing, level + 1);
    }

    /** The place of a fault, if it was asked for when the fault was found. */
    public Optional<Lines.Place> place(Fault fault) {
        return Optional.ofNullable(places.get(fault.offset()));
    }

    /** Adds a fault, if it is kept. */
    void add(Fault fault) {
        if (!keeps(fault.isTolerable())) {
            return;
        }
        list.add(fault);
        tolerable += fault.isTolerable() ? 1 : 0;
        if (placing != null) {
            places.putIfAbsent(fault.offset(), placing.apply(fault.offset()));
        }
    }

    /** Whether another fault of a sort is kept; if not, that there is one is. */
    boolean keeps(boolean isTolerable) {
        int already = isTolerable ? tolerable : list.size() - tolerable;
        truncated |= already >= most;
        return already < most;
    }

    /** Adds all of another list. */
    void addAll(Faults others) {
        places.putAll(others.places);
        others.list.forEach(this::add);
        truncated |= others.truncated;
    }

    /** Whether no more faults are kept, or needed to say which form of a union was meant. */
    boolean isFull() {
        return level > DEEPEST || list.size() - tolerable >= most;
    }

    /** Whether the faults of a check on a value are among these. */
    boolean hasThoseOf(Memory.Key key) {
        return collected.contains(key);
    }

    void setHavingThoseOf(Memory.Key key) {
        collected.add(key);
    }

    /** The faults, in the order of the document. */
    public List<Fault> inOrder() {
        if (list.size() <= 1) {
            return List.copyOf(list);
        }
        list.sort(Comparator.comparingLong(Fault::offset));
        return list.stream().distinct().toList(); // several schemas may have led to one and found the same
    }

    /** Whether there were more than are kept. */
    public boolean isTruncated() {
        return truncated;
    }

    /** Whether one of them made it impossible to read on. */
    public boolean isUnreadable() {
        return list.stream().anyMatch(fault -> fault.keyword().equals(Keyword.NONE) && fault.code() != Code.DUPLICATE);
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }

    Fault first() {
        return list.get(0);
    }

    /** Whether a policy may tolerate all of them. */
    boolean areTolerable() {
        return tolerable == list.size() && !truncated;
    }

    /** The lowest offset of a fault: how far everything was right. */
    long reach() {
        return list.stream().mapToLong(Fault::offset).min().orElse(Long.MAX_VALUE);
    }
}
