package dev.stepschema.text;

/**
 * Edits from one word to others: insert, delete, replace, or swap two neighbours (optimal string alignment). Only what can
 * lead to few edits is looked at, which is a band along the diagonal.
 */
final class EditDistance {
    private final String from;
    private int[] beforeLast; // edits from the first letters of one word to the first letters of the other: three rows
    private int[] last;
    private int[] row;

    /**
     * Edits from a word.
     *
     * @param from the word
     * @param longest the length of the longest word that it is compared with
     */
    EditDistance(String from, int longest) {
        this.from = from;
        this.beforeLast = new int[longest + 1];
        this.last = new int[longest + 1];
        this.row = new int[longest + 1];
    }

    /**
     * How many edits lead to another word.
     *
     * @param to the word
     * @param most the largest number that is of interest
     * @return the number; any larger one than {@code most} if it is larger
     */
    int to(String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int i = 1; i <= from.length(); i++) {
            nextRow();
            if (fill(i, to, most) > most) {
                return most + 1; // no later row has a smaller number
            }
        }
        return row[to.length()];
    }

    private void nextRow() {
        int[] reused = beforeLast;
        beforeLast = last;
        last = row;
        row = reused;
    }

    /** Fills the row of a letter; returns its smallest number, or that of the row before, from which a swap may come. */
    private int fill(int i, String to, int most) {
        char letter = from.charAt(i - 1);
        int first = Math.max(1, i - most);
        int end = Math.min(to.length(), i + most);
        row[first - 1] = first == 1 ? i : most + 1;
        int least = Math.min(row[first - 1], last[first - 1]);
        for (int j = first; j <= end; j++) {
            char other = to.charAt(j - 1);
            int edits = Math.min(last[j - 1] + (letter == other ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
            if (i > 1 && j > 1 && letter == to.charAt(j - 2) && from.charAt(i - 2) == other) {
                edits = Math.min(edits, beforeLast[j - 2] + 1);
            }
            row[j] = edits;
            least = Math.min(least, Math.min(edits, last[j]));
        }
        if (end < to.length()) {
            row[end + 1] = most + 1;
        }
        return least;
    }
}
