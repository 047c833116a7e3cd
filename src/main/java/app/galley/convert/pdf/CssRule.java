package app.galley.convert.pdf;

import java.util.ArrayList;
import java.util.List;

/// A rule of a style sheet: what stands before its braces and what stands in them.
///
/// @param prelude the selectors, or an at-rule's name and condition
/// @param body what stands between the braces
record CssRule(String prelude, String body) {

    /// A property and its value.
    record Declaration(String name, String value) {}

    boolean isAt(String name) {
        return prelude.startsWith("@" + name);
    }

    /// The rules of a style sheet, comments and at-rules without braces left out.
    static List<CssRule> read(String css) {
        var rules = new ArrayList<CssRule>();
        for (String piece : pieces(withoutComments(css), ';')) {
            int open = find(piece, '{', 0);
            if (open >= 0) {
                int end = piece.endsWith("}") ? piece.length() - 1 : piece.length();
                rules.add(new CssRule(piece.substring(0, open).strip(), piece.substring(open + 1, end)));
            }
        }
        return rules;
    }

    /// The selectors, one by one.
    List<String> selectors() {
        return pieces(prelude, ',');
    }

    /// What is declared, in order; rules nested in it are left out.
    List<Declaration> declarations() {
        var all = new ArrayList<Declaration>();
        for (String piece : pieces(body, ';')) {
            int colon = piece.indexOf(':');
            if (colon > 0 && !piece.substring(colon + 1).isBlank() && find(piece, '{', 0) < 0) {
                all.add(new Declaration(piece.substring(0, colon).strip(), piece.substring(colon + 1).strip()));
            }
        }
        return all;
    }

    /// Cuts at a sign that stands in no quotes and no brackets; a pair of braces ends a piece too.
    static List<String> pieces(String css, char at) {
        var pieces = new ArrayList<String>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' || c == '\'') {
                i = endOfString(css, i);
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
                if (c == '}' && depth == 0) {
                    add(pieces, css.substring(start, i + 1));
                    start = i + 1;
                }
            } else if (c == at && depth == 0) {
                add(pieces, css.substring(start, i));
                start = i + 1;
            }
        }
        add(pieces, css.substring(Math.min(start, css.length())));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private static int find(String css, char sought, int from) {
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' || c == '\'') {
                i = endOfString(css, i);
            } else if (c == sought) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfString(String css, int start) {
        int i = start + 1;
        while (i < css.length() && css.charAt(i) != css.charAt(start)) {
            i += css.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private static String withoutComments(String css) {
        var out = new StringBuilder();
        int i = 0;
        while (i < css.length()) {
            char c = css.charAt(i);
            int next = i + 1;
            if (css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                next = end < 0 ? css.length() : end + 2;
                out.append(' ');
            } else {
                next = c == '"' || c == '\'' ? Math.min(css.length(), endOfString(css, i) + 1) : next;
                out.append(css, i, next);
            }
            i = next;
        }
        return out.toString();
    }
}
