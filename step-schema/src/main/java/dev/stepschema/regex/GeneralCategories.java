package dev.stepschema.regex;

import java.util.HashMap;
import java.util.Map;

/** The values of General_Category with the names that ECMA-262 gives them (PropertyValueAliases.txt). */
final class GeneralCategories {
    private static final Map<String, Integer> MASKS = new HashMap<>();

    static {
        add(1 << Character.UPPERCASE_LETTER, "Lu", "Uppercase_Letter");
        add(1 << Character.LOWERCASE_LETTER, "Ll", "Lowercase_Letter");
        add(1 << Character.TITLECASE_LETTER, "Lt", "Titlecase_Letter");
        add(1 << Character.MODIFIER_LETTER, "Lm", "Modifier_Letter");
        add(1 << Character.OTHER_LETTER, "Lo", "Other_Letter");
        add(1 << Character.NON_SPACING_MARK, "Mn", "Nonspacing_Mark");
        add(1 << Character.COMBINING_SPACING_MARK, "Mc", "Spacing_Mark");
        add(1 << Character.ENCLOSING_MARK, "Me", "Enclosing_Mark");
        add(1 << Character.DECIMAL_DIGIT_NUMBER, "Nd", "Decimal_Number", "digit");
        add(1 << Character.LETTER_NUMBER, "Nl", "Letter_Number");
        add(1 << Character.OTHER_NUMBER, "No", "Other_Number");
        add(1 << Character.CONNECTOR_PUNCTUATION, "Pc", "Connector_Punctuation");
        add(1 << Character.DASH_PUNCTUATION, "Pd", "Dash_Punctuation");
        add(1 << Character.START_PUNCTUATION, "Ps", "Open_Punctuation");
        add(1 << Character.END_PUNCTUATION, "Pe", "Close_Punctuation");
        add(1 << Character.INITIAL_QUOTE_PUNCTUATION, "Pi", "Initial_Punctuation");
        add(1 << Character.FINAL_QUOTE_PUNCTUATION, "Pf", "Final_Punctuation");
        add(1 << Character.OTHER_PUNCTUATION, "Po", "Other_Punctuation");
        add(1 << Character.MATH_SYMBOL, "Sm", "Math_Symbol");
        add(1 << Character.CURRENCY_SYMBOL, "Sc", "Currency_Symbol");
        add(1 << Character.MODIFIER_SYMBOL, "Sk", "Modifier_Symbol");
        add(1 << Character.OTHER_SYMBOL, "So", "Other_Symbol");
        add(1 << Character.SPACE_SEPARATOR, "Zs", "Space_Separator");
        add(1 << Character.LINE_SEPARATOR, "Zl", "Line_Separator");
        add(1 << Character.PARAGRAPH_SEPARATOR, "Zp", "Paragraph_Separator");
        add(1 << Character.CONTROL, "Cc", "Control", "cntrl");
        add(1 << Character.FORMAT, "Cf", "Format");
        add(1 << Character.SURROGATE, "Cs", "Surrogate");
        add(1 << Character.PRIVATE_USE, "Co", "Private_Use");
        add(1 << Character.UNASSIGNED, "Cn", "Unassigned");
        add(mask("Lu", "Ll", "Lt"), "LC", "Cased_Letter");
        add(mask("LC", "Lm", "Lo"), "L", "Letter");
        add(mask("Mn", "Mc", "Me"), "M", "Mark", "Combining_Mark");
        add(mask("Nd", "Nl", "No"), "N", "Number");
        add(mask("Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"), "P", "Punctuation", "punct");
        add(mask("Sm", "Sc", "Sk", "So"), "S", "Symbol");
        add(mask("Zs", "Zl", "Zp"), "Z", "Separator");
        add(mask("Cc", "Cf", "Cs", "Co", "Cn"), "C", "Other");
    }

    private GeneralCategories() {}

    private static void add(int mask, String... names) {
        for (String name : names) {
            MASKS.put(name, mask);
        }
    }

    /** The categories of some names, as a mask over the constants of {@link Character}; 0 if no category is named. */
    static int mask(String... names) {
        int mask = 0;
        for (String name : names) {
            mask |= MASKS.getOrDefault(name, 0);
        }
        return mask;
    }
}
