package app.galley.compare;

import java.util.Arrays;

/// The longest increasing run of numbers that others may stand between: what did not move when a list was put in another order.
final class Increasing {

    private Increasing() {}

    /// Which of the numbers are in it. Negative ones never are. Nearly sorted numbers cost a step each.
    static boolean[] in(int[] numbers) {
        var lasts = new int[numbers.length]; // where the run of each length that ends lowest ends
        var previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                continue;
            }
            int at = length > 0 && numbers[lasts[length - 1]] < numbers[i] ? length : place(numbers, lasts, length, numbers[i]);
            lasts[at] = i;
            previous[i] = at == 0 ? -1 : lasts[at - 1];
            length = Math.max(length, at + 1);
        }
        var in = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : lasts[length - 1]; i >= 0; i = previous[i]) {
            in[i] = true;
        }
        return in;
    }

    private static int place(int[] numbers, int[] lasts, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lasts[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether none of the numbers had to move.
    static boolean isAll(boolean[] in) {
        for (boolean each : in) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /// Numbers that say where each is in a list of so many, -1 for those that are not.
    static int[] none(int size) {
        var places = new int[size];
        Arrays.fill(places, -1);
        return places;
    }
}
