package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonValue.JsonString;
import dev.stepschema.json.TreeCursor;
import dev.stepschema.text.Quotes;
import java.util.Optional;

/** Checks on names, run as on strings (core, section 10.3.2.4). The cursor stands on the name. */
final class NameRun {
    private NameRun() {}

    static boolean isMet(Check check, Run run) {
        JsonString name = new JsonString(0, run.cursor().name());
        return check.check(Run.probing(new TreeCursor(name, "")));
    }

    /** The fault of a name that does not fulfil its check; false, always. */
    static boolean fault(Run run, ObjectCheck.NameCheck names) {
        if (run.isProbing()) {
            return false;
        }
        String name = run.cursor().name();
        Faults why = run.apart();
        names.check().check(Run.collecting(new TreeCursor(new JsonString(0, name), ""), why, run.showsValues()));
        boolean told = names.check() instanceof Nothing || why.isEmpty();
        String reason = told ? "" : ": " + why.first().message().replaceFirst("^the document", "it");
        return run.faultAt(
                run.cursor().pointer(),
                run.cursor().offset(),
                Code.PROPERTY_NAME,
                names.keyword(),
                "the property name " + Quotes.name(name) + " is not allowed" + reason,
                Optional.empty());
    }
}
