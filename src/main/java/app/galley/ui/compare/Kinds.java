package app.galley.ui.compare;

import app.galley.model.Block;
import app.galley.model.Style;
import java.util.Map;

/// What settings and marks are called, for people, and how blocks are shown.
final class Kinds {

    private static final Map<String, String> SETTINGS = Map.of("contentUrl", "File", "url", "Address", "provider", "Site", "role", "Role");

    private static final Map<String, String> MARKS = Map.of("strong", "bold", "em", "italic", "underline", "underlined", "strike-through",
            "struck through", "code", "code", "sub", "subscript", "sup", "superscript");

    private Kinds() {}

    static String setting(String name) {
        return SETTINGS.getOrDefault(name, name);
    }

    static String mark(String name) {
        return MARKS.getOrDefault(name, "marked “" + name + "”");
    }

    /// The class of a block's look.
    static String style(Block block) {
        return switch (block) {
            case Block.TextBlock text when text.style().isHeading() -> "heading";
            case Block.TextBlock text -> text.style().equals(Style.QUOTE) ? "quotation" : "paragraph";
            case Block.PullQuote _ -> "pull-quote";
            case Block.Box _ -> "heading";
            case Block.PictureBlock _,Block.Embed _,Block.UnknownBlock _ -> "paragraph";
        };
    }
}
