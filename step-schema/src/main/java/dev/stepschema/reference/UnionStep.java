package dev.stepschema.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where an evaluation path enters a branch of a union.
 *
 * @param keywordEnd the length of the path up to and with {@code anyOf} or {@code oneOf}
 * @param depth how many steps into the instance were made before
 * @param branch the index of the branch; {@link #ITSELF} where the path ends with the keyword
 */
record UnionStep(int keywordEnd, int depth, int branch) {
    /** Stands for no branch but the union. */
    static final int ITSELF = -1;

    private static final Set<String> UNIONS = Set.of("anyOf", "oneOf");
    private static final Set<String> BY_NAME = Set.of("properties", "patternProperties");
    private static final Set<String> BY_NAME_IN_PLACE = Set.of("dependentSchemas", "dependencies");
    private static final Set<String> BELOW =
            Set.of("additionalProperties", "items", "additionalItems", "unevaluatedProperties", "unevaluatedItems");

    /** The unions on a path, from the outermost. */
    static List<UnionStep> of(List<String> path) {
        List<UnionStep> found = new ArrayList<>();
        int depth = 0;
        int i = 0;
        while (i < path.size()) {
            String keyword = path.get(i);
            boolean hasIndex = i + 1 < path.size() && isIndex(path.get(i + 1));
            i++;
            if (UNIONS.contains(keyword)) {
                found.add(new UnionStep(i, depth, hasIndex ? Integer.parseInt(path.get(i)) : ITSELF));
                i++;
            } else if (BY_NAME.contains(keyword)) {
                depth++;
                i++;
            } else if (BELOW.contains(keyword)) {
                depth++;
                i += hasIndex ? 1 : 0;
            } else if (keyword.equals("prefixItems")) {
                depth++;
                i++;
            } else if (BY_NAME_IN_PLACE.contains(keyword) || keyword.equals("allOf")) {
                i++;
            }
        }
        return found;
    }

    private static boolean isIndex(String step) {
        return step.matches("[0-9]{1,9}");
    }
}
