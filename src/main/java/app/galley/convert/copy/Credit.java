package app.galley.convert.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Parts a caption from the credit at its end: in brackets, after "Photo:" or ©, or as agencies write it ("REUTERS/Ana Ruiz").
///
/// @param caption what stands before it; empty when there is only the credit
/// @param credit who is to be named
/// @param sign what stood around them
record Credit(String caption, String credit, String sign) {

    private static final int LONGEST = 160;
    private static final List<String> COPYRIGHT = List.of("©", "(c) ", "(C) ", "℗");
    private static final List<String> STOCK = List.of("getty images", "shutterstock", "istock", "unsplash", "wikimedia commons", "alamy",
            "ap photo", "afp photo", "imago", "picture alliance", "picture-alliance", "depositphotos", "pexels", "creative commons",
            "handout",
            "divulgação", "zuma press", "epa-efe", "file photo", "via ap", "via reuters", "via afp", "newscom", "pool photo");

    /// Whether the line is a credit and nothing else.
    static boolean isWhole(String text) {
        return of(text).filter(found -> found.caption().isEmpty()).isPresent();
    }

    /// The credit in a line, alone or at its end.
    static Optional<Credit> of(String text) {
        if (text.length() > 2 * Phrase.MOST) {
            return Optional.empty();
        }
        boolean enclosed = !text.isEmpty() && "[(".indexOf(text.charAt(0)) >= 0;
        return (enclosed ? bracket(text) : whole(text)).or(() -> bracket(text)).or(() -> tail(text));
    }

    private static Optional<Credit> whole(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Signed label = label(text);
        if (label.isThere()) {
            return Optional.of(new Credit("", label.words(), label.sign()));
        }
        return isCopyright(text) || isAgencyCredit(text) ? Optional.of(new Credit("", text, "")) : Optional.empty();
    }

    /// "Photo: Ana Ruiz", "Photograph by Ana Ruiz", "Image source, Getty Images".
    private static Signed label(String text) {
        String start = Words.CREDIT.startOf(text);
        if (start.isEmpty() || start.length() + 1 >= text.length()) {
            return Signed.bare(text);
        }
        String rest = text.substring(start.length()).stripLeading();
        boolean marked = rest.startsWith(":") || rest.startsWith("|") || rest.startsWith("/") && rest.length() > 2
                || start.equals("image source") && rest.startsWith(",");
        if (marked && rest.length() > 1) {
            return Signed.at(text, text.length() - rest.length() + 1);
        }
        boolean by = start.indexOf(' ') > 0 && !start.endsWith(" photo") && Character.isUpperCase(rest.charAt(0))
                && !Phrase.endsSentence(rest)
                && Phrase.tokens(rest).size() <= 8;
        return by ? Signed.at(text, start.length()) : Signed.bare(text);
    }

    private static boolean isCopyright(String text) {
        return COPYRIGHT.stream().anyMatch(text::startsWith) && text.length() < 100
                && !Phrase.of(text).matches(".*reserv.*|.*vorbehalten.*")
                && !text.substring(1).strip().startsWith("20");
    }

    /// "REUTERS/Ana Ruiz", "Ana Ruiz/AP Photo", "AFP / Ana Ruiz", "Ana Ruiz via Getty Images".
    private static boolean isAgencyCredit(String text) {
        if (text.length() > 100 || Phrase.endsSentence(text)) {
            return false;
        }
        String phrase = Phrase.of(text);
        for (String stock : STOCK) {
            if (phrase.equals(stock) || phrase.length() < 70 && (phrase.endsWith(stock) || phrase.startsWith(stock)) && startsLarge(text)
                    && Phrase.tokens(text).size() <= 8 && (text.indexOf('/') > 0 || phrase.contains(" via ") || phrase.startsWith(stock)
                            || Phrase.tokens(text).size() <= 5 && text.indexOf('/') < 0 && phrase.endsWith(stock))) {
                return true;
            }
        }
        String[] parts = text.split("/");
        boolean agency = false;
        for (String part : parts) {
            agency |= Words.AGENCIES.has(Phrase.of(part)) || Words.AGENCIES.has(Phrase.of(part).replace(" photo", ""));
        }
        return parts.length > 1 && agency && Phrase.tokens(text).size() <= 10;
    }

    private static boolean startsLarge(String text) {
        return Character.isUpperCase(Phrase.bare(text).codePointAt(0));
    }

    /// "Boats at the quay. (AP Photo/Ana Ruiz)", "[Foto: Ana Ruiz]".
    private static Optional<Credit> bracket(String text) {
        String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        char close = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
        int open = close == ')' ? end.lastIndexOf('(') : close == ']' ? end.lastIndexOf('[') : -1;
        if (open < 0 || end.length() - open > LONGEST || end.length() - open < 4) {
            return Optional.empty();
        }
        String inside = end.substring(open + 1, end.length() - 1).strip();
        String caption = end.substring(0, open).strip();
        Signed label = label(inside);
        boolean square = close == ']' && caption.isEmpty() && inside.indexOf(':') < 0 && Phrase.tokens(inside).size() <= 6
                && startsOfName(inside);
        if (label.isThere() || isCopyright(inside) || isAgencyCredit(inside) || square) {
            String brackets = end.charAt(open) + "" + close + text.substring(end.length());
            return Optional.of(new Credit(caption, label.words(), (label.sign() + " " + brackets).strip()));
        }
        return Optional.empty();
    }

    private static boolean startsOfName(String inside) {
        return !Phrase.bare(inside).isEmpty() && startsLarge(inside) && inside.indexOf('/') > 0;
    }

    /// "Boats at the quay. REUTERS/Ana Ruiz", "… Foto: Ana Ruiz/dpa", "… © Ana Ruiz", "… | Ana Ruiz/AFP".
    private static Optional<Credit> tail(String text) {
        for (int i = text.length() - 3; i > 3 && text.length() - i <= LONGEST; i--) {
            boolean start = Phrase.isBlank(text.charAt(i - 1))
                    && (".!?”\"»)|–—-/".indexOf(text.charAt(Math.max(0, lastSeen(text, i - 1)))) >= 0
                            || text.charAt(i) == '©');
            if (start) {
                String end = text.substring(i);
                Optional<Credit> found = whole(end.endsWith(".") ? end.substring(0, end.length() - 1) : end);
                if (found.isPresent()) {
                    String caption = text.substring(0, i).strip();
                    boolean bar = "|–—-/".indexOf(caption.charAt(caption.length() - 1)) >= 0;
                    String sign = found.get().sign() + (bar ? " " + caption.charAt(caption.length() - 1) : "")
                            + (end.endsWith(".") ? " ." : "");
                    return Optional.of(new Credit(bar ? caption.substring(0, caption.length() - 1).strip() : caption, found.get().credit(),
                            sign.strip()));
                }
            }
        }
        return Optional.empty();
    }

    private static int lastSeen(String text, int at) {
        int seen = at;
        while (seen > 0 && Phrase.isBlank(text.charAt(seen))) {
            seen--;
        }
        return seen;
    }

    /// Whether it names somebody the way only pictures do, and no text does.
    static boolean endsWithCredit(String text) {
        return of(text).filter(found -> !found.caption().isEmpty() && !found.credit().toLowerCase(Locale.ROOT).equals("ap")).isPresent();
    }
}
