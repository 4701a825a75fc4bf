package dev.stepschema.format;

/** {@code date-time}, {@code date} and {@code time} (RFC 3339, section 5.6), leap seconds included. */
final class DateTimes {
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 8;
    private static final int MINUTES_A_DAY = 24 * 60;

    private DateTimes() {}

    static boolean isDateTime(String text) {
        return text.length() > DATE_LENGTH
                && (text.charAt(DATE_LENGTH) == 'T' || text.charAt(DATE_LENGTH) == 't')
                && startsWithDate(text)
                && isTime(text, DATE_LENGTH + 1);
    }

    static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && startsWithDate(text);
    }

    static boolean isTime(String text) {
        return isTime(text, 0);
    }

    private static boolean startsWithDate(String text) {
        int century = number(text, 0);
        int year = number(text, 2);
        int month = number(text, 5);
        int day = number(text, 8);
        return century >= 0
                && year >= 0
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= days(century * 100 + year, month);
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isTime(String text, int from) {
        if (text.length() <= from + TIME_LENGTH || text.charAt(from + 2) != ':' || text.charAt(from + 5) != ':') {
            return false;
        }
        int hour = number(text, from);
        int minute = number(text, from + 3);
        int second = number(text, from + 6);
        int offset = offset(text, endOfFraction(text, from + TIME_LENGTH));
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || offset == Integer.MIN_VALUE) {
            return false;
        }
        int utc = Math.floorMod(hour * 60 + minute - offset, MINUTES_A_DAY);
        return second < 60 || (second == 60 && utc == MINUTES_A_DAY - 1); // a leap second ends a day in UTC
    }

    private static int endOfFraction(String text, int from) {
        int end = from + 1;
        while (text.charAt(from) == '.' && end < text.length() && AsciiSet.DIGIT.contains(text.charAt(end))) {
            end++;
        }
        return end == from + 1 ? from : end;
    }

    /** The offset from UTC in minutes that ends a text; the least integer if what stands there is none. */
    private static int offset(String text, int from) {
        int length = text.length() - from;
        char sign = length > 0 ? text.charAt(from) : 0;
        if (length == 1 && (sign == 'Z' || sign == 'z')) {
            return 0;
        }
        if (length != 6 || (sign != '+' && sign != '-') || text.charAt(from + 3) != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = number(text, from + 1);
        int minutes = number(text, from + 4);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (hours * 60 + minutes) * (sign == '+' ? 1 : -1);
    }

    /** A number of two digits; below 0 if they are none. */
    private static int number(String text, int from) {
        char tens = text.charAt(from);
        char ones = text.charAt(from + 1);
        return tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9' ? (tens - '0') * 10 + ones - '0' : -1;
    }
}
