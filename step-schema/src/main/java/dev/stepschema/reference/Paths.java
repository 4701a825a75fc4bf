package dev.stepschema.reference;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;

/** networknt's paths as lists of their steps. */
final class Paths {
    private Paths() {}

    static List<String> steps(NodePath path) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(String.valueOf(path.getElement(i)));
        }
        return steps;
    }
}
