package app.galley.edit.typography;

import java.util.List;
import java.util.Set;

/// What one language, as written in one country, wants.
///
/// @param doubles what the double quotation mark on the keyboard stands for: the outer pair and, where the quotation within one has
///     marks of that kind too, the inner pair
/// @param single what the single quotation mark on the keyboard stands for, when it is no apostrophe
/// @param dash what two hyphens stand for
/// @param ellipsis what three dots stand for
/// @param spacing where it wants blanks at which no line breaks
/// @param elisions words that begin with an apostrophe, without it; 0 is any digit
record Convention(List<Pair> doubles, Pair single, String dash, String ellipsis, Spacing spacing, Set<String> elisions) {

    /// Where a language wants blanks at which no line breaks.
    ///
    /// @param inside blank inside guillemets; empty for none
    /// @param high blank before `;`, `!` and `?`; empty for none
    /// @param colon blank before a colon; empty for none
    /// @param dash whether the blank before a dash is one
    /// @param sign whether that between a number and `%`, `€` or `°` is one
    record Spacing(String inside, String high, String colon, boolean dash, boolean sign) {

        static final Spacing NONE = new Spacing("", "", "", false, false);
        static final Spacing SIGN = new Spacing("", "", "", false, true);
        static final Spacing DASH_AND_SIGN = new Spacing("", "", "", true, true);
    }
}
