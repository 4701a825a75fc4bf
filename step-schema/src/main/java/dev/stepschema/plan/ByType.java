package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides by the first token: each type that is allowed has its own check. */
public final class ByType implements Check {
    private final EnumMap<JsonType, Check> checks;
    private final List<String> wanted;
    private final Keyword keyword;

    /**
     * A table of checks.
     *
     * @param checks the types that are allowed
     * @param wanted what is allowed, as a sentence lists it
     * @param keyword the keyword that forbids the other types
     */
    ByType(Map<JsonType, Check> checks, List<String> wanted, Keyword keyword) {
        this.checks = new EnumMap<>(checks);
        this.wanted = List.copyOf(wanted);
        this.keyword = keyword;
    }

    /** Allows some types, with any value. */
    static ByType of(Set<JsonType> types, List<String> wanted, Keyword keyword) {
        Map<JsonType, Check> checks = new EnumMap<>(JsonType.class);
        types.forEach(type -> checks.put(type, Anything.INSTANCE));
        return new ByType(checks, wanted, keyword);
    }

    /** The check of each type that is allowed. */
    public Map<JsonType, Check> checks() {
        return Collections.unmodifiableMap(checks);
    }

    List<String> wanted() {
        return wanted;
    }

    Keyword keyword() {
        return keyword;
    }

    @Override
    public boolean check(Run run) {
        Check check = checks.get(run.cursor().type());
        if (check != null) {
            return check.check(run);
        }
        run.fault(Code.TYPE, keyword, () -> Sentences.mustBe(run.cursor().pointer(), wanted, run.actual()));
        run.cursor().skip();
        return false;
    }

    /** Replaces links by what they stand for. */
    void unlink() {
        checks.replaceAll((type, check) -> check instanceof Link link ? link.target() : check);
    }
}
