package app.galley.convert.document;

/// Writes the numbers of lists in letters.
public final class Numerals {

    private static final int ALPHABET = 26;
    private static final int MOST_REPEATED = 30;
    private static final int MOST_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /// a to z, then aa to zz, and so on (ECMA-376 part 1, 17.18.59).
    ///
    /// @param first the letter for 1
    public static String letters(int number, char first) {
        if (number < 1 || number > ALPHABET * MOST_REPEATED) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % ALPHABET)).repeat((number - 1) / ALPHABET + 1);
    }

    /// a to z, then aa, ab, and so on, as the columns of a sheet are called.
    ///
    /// @param first the letter for 1
    public static String columns(int number, char first) {
        if (number < 1) {
            return String.valueOf(number);
        }
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / ALPHABET) {
            letters.append((char) (first + (left - 1) % ALPHABET));
        }
        return letters.reverse().toString();
    }

    /// In capital letters; in figures where the Romans had none.
    public static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(SIGNS[i].repeat(left / VALUES[i]));
            left %= VALUES[i];
        }
        return roman.toString();
    }
}
