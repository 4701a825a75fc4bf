package dev.stepschema.read;

import dev.stepschema.Code;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of an array that have a type by their position, asked for from the first to the last. */
public final class TreeTuple {
    private final TreeValue array;
    private final List<?> elements;
    private int known;

    TreeTuple(TreeValue array, List<?> elements) {
        this.array = array;
        this.elements = elements;
    }

    /**
     * An element that must be there.
     *
     * @param index its position, from 0
     */
    public <T extends @Nullable Object> T required(int index, Function<? super TreeValue, ? extends T> reader) {
        if (index >= elements.size()) {
            String predicate =
                    "must have at least " + (index + 1) + (index == 0 ? " element" : " elements") + ", but has ";
            throw array.fault(Code.MIN_ITEMS, predicate + elements.size());
        }
        return read(index, reader);
    }

    /**
     * An element that may be absent, which gives null.
     *
     * @param index its position, from 0
     */
    public <T extends @Nullable Object> @Nullable T optional(
            int index, Function<? super TreeValue, ? extends T> reader) {
        known = index + 1;
        return index < elements.size() ? read(index, reader) : null;
    }

    /**
     * All further elements.
     *
     * @param from the position of the first of them, from 0
     */
    public <T extends @Nullable Object> List<T> rest(int from, Function<? super TreeValue, ? extends T> reader) {
        List<T> rest = new ArrayList<>();
        for (int i = from; i < elements.size(); i++) {
            rest.add(read(i, reader));
        }
        return Collections.unmodifiableList(rest);
    }

    /**
     * How many of the elements that have a type of their own there are.
     *
     * @param items how many there may be
     */
    public int present(int items) {
        return Math.min(items, elements.size());
    }

    private <T extends @Nullable Object> T read(int index, Function<? super TreeValue, ? extends T> reader) {
        known = index + 1;
        return reader.apply(array.child(String.valueOf(index), elements.get(index)));
    }

    /** Refuses the first element behind those that were asked for. */
    void refuseRest() {
        if (known < elements.size()) {
            TreeValue first = array.child(String.valueOf(known), elements.get(known));
            throw first.fault(Code.FALSE_SCHEMA, "must be absent");
        }
    }

    /**
     * Checks what a model says of how many elements there are.
     *
     * @param present how many of the elements that have a type of their own there are
     * @param least how many there must be
     * @param rest the elements behind those with a type of their own
     * @param items the elements that have one
     * @throws IllegalArgumentException if that many are too few or too many, or if one behind them is there
     */
    public static void check(int present, int least, List<? extends @Nullable Object> rest, @Nullable Object... items) {
        int fewest = rest.isEmpty() ? least : items.length;
        if (present < fewest || present > items.length) {
            String range = fewest == items.length ? String.valueOf(fewest) : "from " + fewest + " to " + items.length;
            throw new IllegalArgumentException(
                    "the number of elements that are present must be " + range + ", but is " + present);
        }
        for (int i = present; i < items.length; i++) {
            if (items[i] != null) {
                throw new IllegalArgumentException("element " + i + " is behind the " + present
                        + " that are present, so it must be null, but has a value");
            }
        }
    }

    /**
     * The array as a tree; elements at its end that are null and may be absent are.
     *
     * @param least how many elements there must be
     * @param rest the elements behind those with a type of their own
     * @param items the elements that have one
     */
    public static List<@Nullable Object> toTree(
            int least, List<? extends @Nullable Object> rest, @Nullable Object... items) {
        List<@Nullable Object> tree = new ArrayList<>(Arrays.asList(items));
        if (rest.isEmpty()) {
            while (tree.size() > least && tree.get(tree.size() - 1) == null) {
                tree.remove(tree.size() - 1);
            }
        }
        tree.addAll(rest);
        return Collections.unmodifiableList(tree);
    }
}
