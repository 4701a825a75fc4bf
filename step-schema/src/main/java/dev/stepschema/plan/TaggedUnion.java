package dev.stepschema.plan;

import dev.stepschema.Code;
import dev.stepschema.json.JsonCursor;
import dev.stepschema.json.JsonType;
import dev.stepschema.json.Names;
import dev.stepschema.json.Replay;
import dev.stepschema.text.Quotes;
import dev.stepschema.text.Suggestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Objects that are told apart by the value of one property, which is a different constant in each. Where that property
 * is missing, the schema's own rules decide: each form is tried.
 */
public final class TaggedUnion implements Check {
    private final Names tag;
    private final Map<String, Check> byValue;
    private final Union untagged;
    private final boolean streams;

    /**
     * A union.
     *
     * @param tag the name of the property
     * @param byValue the form for each of the property's values, in the order of the schema
     * @param untagged all forms
     */
    TaggedUnion(String tag, Map<String, Check> byValue, Union untagged) {
        this.tag = new Names(List.of(tag));
        this.byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
        this.untagged = untagged;
        this.streams = byValue.values().stream()
                .allMatch(check -> check instanceof ObjectCheck object && object.canStartAtValue());
    }

    /** The forms by the value of the property. */
    public Map<String, Check> byValue() {
        return byValue;
    }

    Keyword keyword() {
        return untagged.keyword();
    }

    @Override
    public boolean check(Run run) {
        JsonCursor cursor = run.cursor();
        long start = cursor.offset();
        String pointer = run.isProbing() ? "" : cursor.pointer();
        int first = cursor.nextName(tag, 0);
        if (first == 0 && streams) {
            cursor.nextValue();
            return checkFromTag(run, start);
        }
        Replay replay = cursor.replayFromName(start);
        JsonCursor onTag = findTag(replay);
        if (onTag == null) {
            return untagged.check(run, replay, pointer, start, Optional.of(tag.get(0)));
        }
        Check branch = branchAt(onTag);
        boolean ok = branch == null ? unknownTag(run.over(onTag)) : branch.check(run.over(replay.cursor()));
        replay.finish();
        return ok;
    }

    /** The tag comes first: its form goes on with the object where the cursor stands. */
    private boolean checkFromTag(Run run, long start) {
        Check branch = branchAt(run.cursor());
        if (branch instanceof ObjectCheck object) {
            return object.checkFromValue(run, start, object.names().indexOf(tag.get(0)));
        }
        unknownTag(run);
        if (!run.isProbing()) {
            run.cursor().skip();
            for (int i = run.cursor().nextName(tag, 0);
                    i != JsonCursor.END;
                    i = run.cursor().nextName(tag, 0)) {
                run.cursor().nextValue();
                run.cursor().skip();
            }
        }
        return false;
    }

    private @Nullable Check branchAt(JsonCursor onTag) {
        return onTag.type() == JsonType.STRING ? byValue.get(onTag.text()) : null;
    }

    private @Nullable JsonCursor findTag(Replay replay) {
        JsonCursor cursor = replay.cursor();
        for (int i = cursor.nextName(tag, 0); i != JsonCursor.END; i = cursor.nextName(tag, 0)) {
            cursor.nextValue();
            if (i == 0) {
                return cursor;
            }
            cursor.skip();
        }
        return null;
    }

    private boolean unknownTag(Run run) {
        if (run.isProbing()) {
            return false;
        }
        JsonCursor cursor = run.cursor();
        Optional<String> meant =
                cursor.type() == JsonType.STRING ? Suggestion.of(cursor.text(), byValue.keySet()) : Optional.empty();
        List<String> wanted = byValue.keySet().stream().map(Quotes::name).toList();
        String message = Sentences.mustBe(cursor.pointer(), wanted, run.other()) + Sentences.didYouMean(meant);
        return run.faultAt(cursor.pointer(), cursor.offset(), Code.NO_MATCH, untagged.keyword(), message, meant);
    }
}
