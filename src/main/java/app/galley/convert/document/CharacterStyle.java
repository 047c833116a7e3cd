package app.galley.convert.document;

import app.galley.convert.word.WordStyle;
import java.util.Locale;
import java.util.Set;

/// What characters are, by the name of their style.
public final class CharacterStyle {

    private static final Set<String> CODES = Set.of("code", "html code", "source text", "verbatim char", "inline code", "html typewriter",
            "teletype", "user entry");
    private static final Set<String> LINKS = Set.of("hyperlink", "followedhyperlink", "internet link", "visited internet link");
    private static final Set<String> OURS = Set.of(WordStyle.PLACEHOLDER, WordStyle.PICTURE_FILE, WordStyle.INLINE_PICTURE,
            WordStyle.AUTHOR_NAME, WordStyle.AUTHOR_ROLE, WordStyle.PLACE, WordStyle.DAY);

    private CharacterStyle() {}

    /// Whether they are letter for letter, as for a computer.
    public static boolean isCode(String name) {
        return CODES.contains(name.toLowerCase(Locale.ROOT));
    }

    /// Whether they are a link, whose underline is no mark.
    public static boolean isLink(String name) {
        return LINKS.contains(name.toLowerCase(Locale.ROOT));
    }

    /// Whether the name is one that Galley gives, and says more than how they look.
    public static boolean isOurs(String name) {
        return OURS.contains(name);
    }
}
