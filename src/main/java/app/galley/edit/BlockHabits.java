package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Listing;
import app.galley.model.Marks;
import app.galley.model.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What signs of Markdown at the start of a paragraph make of it.
///
/// `##`, `###` and `####` with a blank make a crosshead of the same level, and so does `#`, for the article's one heading of the first
/// level is its headline; `-`, `*` and `+` a bullet, `1.` and `1)` a numbered item, `>` a quotation.
///
/// A line of three dashes has no counterpart in a news article, whose parts are told apart by crossheads. As a paragraph of its own, left
/// by Enter, it becomes `* * *`, the sign that magazines print where a part ends: it is plain text and so goes into every export. Before
/// words the dashes stay what typography makes of them: a dash, which begins a line of dialogue in many languages.
final class BlockHabits {

    /// Length of the longest sign, `####` and a blank.
    static final int LONGEST = 5;

    private static final String PART_ENDS = "* * *";
    private static final Set<String> RULES = Set.of("---", "—", "——", "***");

    private BlockHabits() {}

    /// After a blank: makes the paragraph what the sign before the caret says.
    static Command blank() {
        return Command.habit(draft -> {
            int caret = draft.caret().offset();
            return caret > LONGEST ? Optional.empty() : draft.textBlock().filter(BlockHabits::isParagraph).flatMap(block -> {
                RichText text = draft.text();
                return text.isMarked(0, 1, Marks.CODE)
                        ? Optional.empty()
                        : kind(text.text().substring(0, caret)).map(kind -> {
                            RichText words = text.slice(caret, text.length());
                            TextBlock made = kind.apply(block.withContent(words.inlines(), words.defs()));
                            Path path = draft.path().orElseThrow();
                            return Draft.at(path.replace(draft.article(), 1, List.of(made)), draft.caret().line(), 0);
                        });
            });
        });
    }

    private static boolean isParagraph(TextBlock block) {
        return block.style().equals(Style.NORMAL) && !block.listing().isItem();
    }

    private static Optional<UnaryOperator<TextBlock>> kind(String sign) {
        return switch (sign) {
            case "# ", "## " -> Optional.of(block -> block.withStyle(Style.H2));
            case "### " -> Optional.of(block -> block.withStyle(Style.H3));
            case "#### " -> Optional.of(block -> block.withStyle(Style.H4));
            case "> " -> Optional.of(block -> block.withStyle(Style.QUOTE));
            case "- ", "* ", "+ " -> Optional.of(block -> block.withListing(Listing.of(Listing.BULLET, 1)));
            default -> isFirst(sign) ? Optional.of(block -> block.withListing(Listing.of(Listing.NUMBER, 1))) : Optional.empty();
        };
    }

    /// `1.` or `1)` in the digits of any script. Other numbers would be lost: lists count from one.
    private static boolean isFirst(String sign) {
        return sign.length() == 3 && Character.digit(sign.charAt(0), 10) == 1 && (sign.endsWith(". ") || sign.endsWith(") "));
    }

    /// After Enter: makes the paragraph that was left the end of a part when it is only a line of dashes.
    static Command enter() {
        return Command.habit(draft -> draft.path().filter(path -> path.index() > 0 && draft.caret().offset() == 0).flatMap(path -> {
            Path left = path.sibling(path.index() - 1);
            Block block = left.in(draft.article());
            boolean rule = block instanceof TextBlock text && isParagraph(text) && RULES.contains(text.text());
            return rule ? Optional.of(ended(draft, left, (TextBlock) block)) : Optional.empty();
        }));
    }

    private static Draft ended(Draft draft, Path path, TextBlock block) {
        RichText sign = RichText.plain(PART_ENDS);
        Article article = path.replace(draft.article(), 1, List.of(block.withContent(sign.inlines(), block.defs())));
        return new Draft(article, draft.selection());
    }
}
