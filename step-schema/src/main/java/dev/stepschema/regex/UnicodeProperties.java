package dev.stepschema.regex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that ECMA-262 (tables 68 to 70) has for Unicode's properties, and the JDK's for the same. */
final class UnicodeProperties {
    private static final Map<String, String> CATEGORIES = new HashMap<>();
    private static final Set<String> BINARY = Set.of(
            "Alphabetic",
            "Emoji",
            "Emoji_Component",
            "Emoji_Modifier",
            "Emoji_Modifier_Base",
            "Emoji_Presentation",
            "Extended_Pictographic",
            "Hex_Digit",
            "Ideographic",
            "Join_Control",
            "Lowercase",
            "Noncharacter_Code_Point",
            "Uppercase",
            "White_Space");
    private static final Map<String, String> SHORT = Map.of(
            "Alpha", "Alphabetic",
            "Hex", "Hex_Digit",
            "Ideo", "Ideographic",
            "Join_C", "Join_Control",
            "Lower", "Lowercase",
            "NChar", "Noncharacter_Code_Point",
            "Upper", "Uppercase",
            "space", "White_Space");

    static {
        category("L", "Letter");
        category("LC", "Cased_Letter");
        category("Lu", "Uppercase_Letter");
        category("Ll", "Lowercase_Letter");
        category("Lt", "Titlecase_Letter");
        category("Lm", "Modifier_Letter");
        category("Lo", "Other_Letter");
        category("M", "Mark", "Combining_Mark");
        category("Mn", "Nonspacing_Mark");
        category("Mc", "Spacing_Mark");
        category("Me", "Enclosing_Mark");
        category("N", "Number");
        category("Nd", "Decimal_Number", "digit");
        category("Nl", "Letter_Number");
        category("No", "Other_Number");
        category("P", "Punctuation", "punct");
        category("Pc", "Connector_Punctuation");
        category("Pd", "Dash_Punctuation");
        category("Ps", "Open_Punctuation");
        category("Pe", "Close_Punctuation");
        category("Pi", "Initial_Punctuation");
        category("Pf", "Final_Punctuation");
        category("Po", "Other_Punctuation");
        category("S", "Symbol");
        category("Sm", "Math_Symbol");
        category("Sc", "Currency_Symbol");
        category("Sk", "Modifier_Symbol");
        category("So", "Other_Symbol");
        category("Z", "Separator");
        category("Zs", "Space_Separator");
        category("Zl", "Line_Separator");
        category("Zp", "Paragraph_Separator");
        category("C", "Other");
        category("Cc", "Control", "cntrl");
        category("Cf", "Format");
        category("Cs", "Surrogate");
        category("Co", "Private_Use");
        category("Cn", "Unassigned");
    }

    private UnicodeProperties() {}

    private static void category(String jdk, String... names) {
        CATEGORIES.put(jdk, jdk);
        List.of(names).forEach(name -> CATEGORIES.put(name, jdk));
    }

    /**
     * A set of characters for the JDK.
     *
     * @param property what stands in the braces
     * @param inverted whether the others are meant
     */
    record Property(String property, boolean inverted) {
        Property negated() {
            return new Property(property, !inverted);
        }

        String text() {
            return (inverted ? "\\P{" : "\\p{") + property + "}";
        }
    }

    /** The property of a name, or of a name and a value. */
    static Optional<Property> find(String name) {
        int equals = name.indexOf('=');
        if (equals >= 0) {
            String value = name.substring(equals + 1);
            return switch (name.substring(0, equals)) {
                case "General_Category", "gc" -> category(value);
                case "Script", "sc", "Script_Extensions", "scx" -> Optional.of(new Property("script=" + value, false));
                default -> Optional.empty();
            };
        }
        return category(name).or(() -> binary(name));
    }

    private static Optional<Property> category(String name) {
        return Optional.ofNullable(CATEGORIES.get(name)).map(jdk -> new Property(jdk, false));
    }

    private static Optional<Property> binary(String name) {
        return switch (name) {
            case "ASCII" -> Optional.of(new Property("ASCII", false));
            case "Assigned" -> Optional.of(new Property("Cn", true));
            default ->
                Optional.of(SHORT.getOrDefault(name, name))
                        .filter(BINARY::contains)
                        .map(known -> new Property("Is" + known, false));
        };
    }
}
