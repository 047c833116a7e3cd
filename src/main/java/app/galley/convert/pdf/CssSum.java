package app.galley.convert.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out one `calc()`, `clamp()`, `min()` or `max()`.
final class CssSum {

    private static final Pattern TOKEN = Pattern.compile("(?:\\d+\\.?\\d*|\\.\\d+)[a-zA-Z%]*|[a-zA-Z]*\\(|\\S");
    private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([a-zA-Z%]*)");

    private final CssLength lengths;
    private final List<String> tokens;
    private int at;

    CssSum(CssLength lengths, String text) {
        this.lengths = lengths;
        tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /// A sum so far: some of it fixed, some in the size of the letters around it, some in that of the box around it.
    private record Amount(double number, double points, double ems, double percent) {

        private Amount plus(Amount other, double sign) {
            return new Amount(number + sign * other.number, points + sign * other.points, ems + sign * other.ems,
                    percent + sign * other.percent);
        }

        private Amount times(double factor) {
            return new Amount(number * factor, points * factor, ems * factor, percent * factor);
        }

        private boolean isNumber() {
            return points == 0 && ems == 0 && percent == 0;
        }

        private boolean isPure() {
            return (number == 0 ? 0 : 1) + (points == 0 ? 0 : 1) + (ems == 0 ? 0 : 1) + (percent == 0 ? 0 : 1) <= 1;
        }

        /// Only sums of one kind can be compared.
        private int comparedTo(Amount other) {
            Amount difference = plus(other, -1);
            if (!difference.isPure()) {
                throw new ArithmeticException();
            }
            return Double.compare(difference.number + difference.points + difference.ems + difference.percent, 0);
        }

        private String text() {
            return points != 0
                    ? CssLength.text(points) + "pt"
                    : ems != 0 ? CssLength.text(ems) + "em" : percent != 0 ? CssLength.text(percent) + "%" : CssLength.text(number);
        }
    }

    /// What comes of it; empty when that depends on more than CSS without sums can say.
    Optional<String> text() {
        try {
            Amount amount = sum();
            return amount.isPure() && at == tokens.size() ? Optional.of(amount.text()) : Optional.empty();
        } catch (ArithmeticException unclear) {
            return Optional.empty();
        }
    }

    private Amount sum() {
        Amount total = product();
        while (isNext("+") || isNext("-")) {
            double sign = tokens.get(at++).equals("+") ? 1 : -1;
            total = total.plus(product(), sign);
        }
        return total;
    }

    private Amount product() {
        Amount total = value();
        while (isNext("*") || isNext("/")) {
            boolean times = tokens.get(at++).equals("*");
            Amount other = value();
            if (!other.isNumber() && !(times && total.isNumber()) || !times && other.number == 0) {
                throw new ArithmeticException();
            }
            total = other.isNumber() ? total.times(times ? other.number : 1 / other.number) : other.times(total.number);
        }
        return total;
    }

    private Amount value() {
        String token = at < tokens.size() ? tokens.get(at++) : "";
        if (token.equals("-") || token.equals("+")) {
            return value().times(token.equals("-") ? -1 : 1);
        }
        if (token.endsWith("(")) {
            return call(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
        }
        Matcher number = NUMBER.matcher(token);
        if (!number.matches()) {
            throw new ArithmeticException();
        }
        return amount(Double.parseDouble(number.group(1)), number.group(2));
    }

    private Amount amount(double number, String unit) {
        return switch (unit) {
            case "" -> new Amount(number, 0, 0, 0);
            case "em" -> new Amount(0, 0, number, 0);
            case "%" -> new Amount(0, 0, 0, number);
            default -> {
                if (lengths.points(unit) == 0) {
                    throw new ArithmeticException();
                }
                yield new Amount(0, number * lengths.points(unit), 0, 0);
            }
        };
    }

    private Amount call(String name) {
        var values = new ArrayList<Amount>();
        do {
            values.add(sum());
        } while (at < tokens.size() && tokens.get(at++).equals(","));
        return switch (name) {
            case "min" -> least(values);
            case "max" -> most(values);
            case "clamp" -> values.size() == 3
                    ? most(List.of(values.get(0), least(values.subList(1, 3))))
                    : values.getFirst();
            default -> values.getFirst();
        };
    }

    private static Amount least(List<Amount> values) {
        return values.stream().reduce((one, other) -> one.comparedTo(other) <= 0 ? one : other).orElseThrow();
    }

    private static Amount most(List<Amount> values) {
        return values.stream().reduce((one, other) -> one.comparedTo(other) >= 0 ? one : other).orElseThrow();
    }

    private boolean isNext(String sign) {
        return at < tokens.size() && tokens.get(at).equals(sign);
    }
}
