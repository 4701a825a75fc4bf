package dev.stepschema.plan;

import dev.stepschema.json.EasyValues;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.Names;
import java.util.Map;

/** Finds the values that properties have at no further question: most ask for a type and no more. */
final class Easy {
    private Easy() {}

    /** A table of the easy values of properties, each with its check. */
    static EasyValues of(Names names, Check[] checks) {
        EasyValues easy = new EasyValues(names);
        for (int i = 0; i < checks.length; i++) {
            add(easy, i, checks[i]);
        }
        return easy;
    }

    private static void add(EasyValues easy, int index, Check check) {
        if (check instanceof ByType byType) {
            int kinds = 0;
            Names strings = null;
            for (Map.Entry<JsonType, Check> entry : byType.checks().entrySet()) {
                Check ofType = unlinked(entry.getValue());
                kinds |= kinds(entry.getKey(), ofType);
                strings = ofType instanceof EnumCheck listed ? listed.strings() : strings;
            }
            easy.set(index, kinds, strings);
        }
    }

    private static int kinds(JsonType type, Check check) {
        if (check instanceof Anything) {
            return type.bit();
        }
        if (check instanceof ArrayCheck array && array.allowsEmpty()) {
            return EasyValues.EMPTY_ARRAY;
        }
        return check instanceof ObjectCheck object && object.allowsEmpty() ? EasyValues.EMPTY_OBJECT : 0;
    }

    private static Check unlinked(Check check) {
        return check instanceof Link link ? link.target() : check;
    }
}
