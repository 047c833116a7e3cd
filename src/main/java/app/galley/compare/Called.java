package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Style;
import java.util.Map;

/// What fields and blocks are called, for people.
public final class Called {

    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("kicker", "Kicker"), Map.entry("headline", "Headline"),
            Map.entry("headlines", "Headlines elsewhere"), Map.entry("abstract", "Standfirst"), Map.entry("author", "Authors"),
            Map.entry("by", "Byline"), Map.entry("dateline", "Dateline"), Map.entry("sourceOrganization", "Source"),
            Map.entry("dateCreated", "Created"), Map.entry("dateModified", "Last saved"), Map.entry("datePublished", "Published"),
            Map.entry("embargoedUntil", "Embargo"), Map.entry("articleSection", "Section"), Map.entry("keywords", "Keywords"),
            Map.entry("image", "Lead picture"), Map.entry("correction", "Corrections"), Map.entry("workTranslation", "Translations"),
            Map.entry("slug", "Slug"), Map.entry("inLanguage", "Language"), Map.entry("identifier", "Identifier"));

    private static final int WORDS = 40;

    private Called() {}

    /// A field, by its name in the file.
    public static String field(String name) {
        return FIELDS.getOrDefault(name, name);
    }

    /// A kind of block.
    public static String kind(Block block) {
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

    /// A block by its kind and its first words.
    public static String block(Block block) {
        String words = switch (block) {
            case Block.Box box when !box.title().isBlank() -> box.title();
            case Block.PictureBlock(var picture) when Texts.of(picture).isBlank() -> picture.contentUrl();
            case Block.UnknownBlock _ -> "";
            case Block.TextBlock _,Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.Box _ -> firstWords(Texts.of(block));
        };
        return words.isBlank() ? kind(block) : kind(block) + " “" + words + "”";
    }

    /// The first words of a text, on one line.
    public static String firstWords(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= WORDS) {
            return line;
        }
        int blank = line.lastIndexOf(' ', WORDS);
        int end = blank > WORDS / 2 ? blank : WORDS;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }
}
