package dev.stepschema.reference;

import dev.stepschema.Code;
import dev.stepschema.json.Actual;
import dev.stepschema.json.JsonType;
import dev.stepschema.plan.Fault;
import dev.stepschema.plan.Keyword;
import dev.stepschema.plan.Sentences;
import dev.stepschema.text.Quotes;
import java.util.List;
import java.util.Optional;

/**
 * A fault before its sentence is complete: what is wanted may grow, where branches of a union want different things.
 *
 * @param code what kind of fault it is
 * @param spot where it is
 * @param keyword the JSON Pointer of the keyword in its schema document
 * @param wanted what is allowed, as a sentence lists it; empty where the message says all
 * @param message the sentence; of a finding that says what is wanted, only what is there instead
 * @param suggestion what was probably meant
 */
record Finding(Code code, Spot spot, String keyword, List<String> wanted, String message, Optional<String> suggestion) {

    /** A finding with a complete sentence. */
    static Finding of(Code code, Spot spot, String keyword, String message) {
        return new Finding(code, spot, keyword, List.of(), message, Optional.empty());
    }

    /** A finding that lists what is wanted instead. */
    static Finding wanting(
            Code code, Spot spot, String keyword, List<String> wanted, boolean showsValues, Optional<String> meant) {
        JsonType type = spot.value().type();
        String hidden = code == Code.TYPE ? type.phrase() : type.other();
        return new Finding(code, spot, keyword, wanted, showsValues ? Actual.of(spot.value()) : hidden, meant);
    }

    /** The same with other alternatives. */
    Finding wanting(List<String> alternatives) {
        return new Finding(code, spot, keyword, alternatives, message, suggestion);
    }

    /** The same as the fault of another keyword. */
    Finding under(Code other, String pointer) {
        return new Finding(other, spot, pointer.isEmpty() ? keyword : pointer, wanted, message, suggestion);
    }

    /** Whether it is about the value at a place, and says what is wanted instead. */
    boolean rejects(String pointer) {
        return (isOfType() || isOfValue()) && spot.pointer().equals(pointer);
    }

    boolean isOfType() {
        return code == Code.TYPE;
    }

    /** Whether the value is none of those that are listed. */
    boolean isOfValue() {
        return code == Code.ENUM || code == Code.CONST;
    }

    String sentence() {
        return wanted.isEmpty()
                ? message
                : Sentences.mustBe(spot.pointer(), wanted, message) + Sentences.didYouMean(suggestion);
    }

    Fault toFault() {
        return new Fault(code, spot.pointer(), new Keyword(keyword, ""), spot.offset(), sentence(), suggestion);
    }

    /** For tests and debuggers. */
    @Override
    public String toString() {
        return code + " at " + Quotes.name(spot.pointer());
    }
}
