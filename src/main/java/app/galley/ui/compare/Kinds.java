package app.galley.ui.compare;

import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Style;
import java.util.Map;

/// What blocks, fields and marks are called, for people.
final class Kinds {

    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("kicker", "Kicker"), Map.entry("headline", "Headline"),
            Map.entry("headlines", "Headlines elsewhere"), Map.entry("abstract", "Standfirst"), Map.entry("author", "Authors"),
            Map.entry("by", "Byline"), Map.entry("dateline", "Dateline"), Map.entry("sourceOrganization", "Source"),
            Map.entry("dateCreated", "Created"), Map.entry("dateModified", "Last saved"), Map.entry("datePublished", "Published"),
            Map.entry("embargoedUntil", "Embargo"), Map.entry("articleSection", "Section"), Map.entry("keywords", "Keywords"),
            Map.entry("image", "Lead picture"), Map.entry("correction", "Corrections"), Map.entry("workTranslation", "Translations"),
            Map.entry("slug", "Slug"), Map.entry("inLanguage", "Language"), Map.entry("identifier", "Identifier"));

    private static final Map<String, String> SETTINGS = Map.of("contentUrl", "File", "url", "Address", "provider", "Site", "role", "Role");

    private static final Map<String, String> MARKS = Map.of("strong", "bold", "em", "italic", "underline", "underlined", "strike-through",
            "struck through", "code", "code", "sub", "subscript", "sup", "superscript");

    private Kinds() {}

    static String field(String name) {
        return FIELDS.getOrDefault(name, name);
    }

    static String setting(String name) {
        return SETTINGS.getOrDefault(name, name);
    }

    static String mark(String name) {
        return MARKS.getOrDefault(name, "marked “" + name + "”");
    }

    static String of(Block block) {
        return switch (block) {
            case Block.TextBlock text when text.listing().isItem() -> item(text.listing());
            case Block.TextBlock text when text.style().isHeading() -> "Crosshead " + (text.style().headingLevel() - 1);
            case Block.TextBlock text -> text.style().equals(Style.QUOTE) ? "Quotation" : "Paragraph";
            case Block.PictureBlock _ -> "Picture";
            case Block.PullQuote _ -> "Pull quote";
            case Block.Embed _ -> "Embed";
            case Block.Box _ -> "Box";
            case Block.UnknownBlock unknown -> unknown.type().isEmpty() ? "Unknown block" : "Unknown block “" + unknown.type() + "”";
        };
    }

    private static String item(Listing listing) {
        String kind = listing.isNumbered() ? "Numbered item" : "List item";
        return listing.level() > 1 ? kind + ", level " + listing.level() : kind;
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
