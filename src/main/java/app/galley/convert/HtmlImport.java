package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Imports a saved web page.
///
/// A page that Galley made gives back its article exactly. Of any other the story is taken ([PageText]) with what the page says of it
/// ([PageFacts]) and what it shows of that above the text ([PageHead]). All its visible words are in the article or in the report.
public final class HtmlImport {

    /// Longer than any honest page takes.
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Pattern LANGUAGE = Pattern
            .compile("<html[^>]{0,500}?\\slang\\s*=\\s*[\"']?([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*)", Pattern.CASE_INSENSITIVE);
    private static final int LANGUAGE_WITHIN = 5_000;

    private final Notes notes = new Notes();
    private final PictureShelf shelf;

    private HtmlImport(Beside beside) {
        shelf = new PictureShelf(beside, notes);
    }

    /// Makes an article of a page.
    ///
    /// @param file its bytes
    /// @param beside the files that lie beside it
    public static Imported read(byte[] file, Beside beside) {
        return new HtmlImport(beside).read(file);
    }

    private Imported read(byte[] file) {
        String html = SourceText.ofPage(file, notes);
        Optional<Element> page = HtmlTree.within(LONGEST, html);
        if (page.isEmpty()) {
            notes.dropped("The page is made in such a way that it cannot be read in bearable time; all of it was left out.", html);
            return new Imported(Article.untitled("urn:uuid:" + UUID.randomUUID(), ""), notes.list(), Map.of());
        }
        return CarriedArticle.in(page.get(), notes).orElseGet(() -> foreign(page.get(), html));
    }

    private Imported foreign(Element page, String html) {
        var facts = new PageFacts(page);
        var guest = new PageGuest(page, shelf, notes, facts.address());
        page.select("script, style, template, head > title, title").remove();
        Element story = new PageText(notes).of(page);
        Article start = Article.untitled("urn:uuid:" + UUID.randomUUID(), language(html, facts));
        Article head = new PageHead(facts, notes).read(start, story);
        guest.pieces().take(story);
        List<Block> blocks = new ArrayList<>(Headings.plain(new HtmlBlocks(guest).read(story)));
        Article article = lead(described(head, facts, blocks), facts, blocks);
        return new Imported(blocks.isEmpty() ? article : article.withBody(Blocks.of(blocks)), notes.list(), shelf.originals(),
                guest.inside());
    }

    private static String language(String html, PageFacts facts) {
        Matcher said = LANGUAGE.matcher(html.substring(0, Math.min(html.length(), LANGUAGE_WITHIN)));
        return (said.find() ? said.group(1) : facts.meta("og:locale")).replace('_', '-');
    }

    /// The description is the standfirst, unless it only repeats the beginning of the text.
    private static Article described(Article article, PageFacts facts, List<Block> blocks) {
        String description = facts.description();
        String start = description.replaceAll("(…|\\.\\.\\.)$", "").strip();
        boolean repeats = blocks.stream().limit(3)
                .anyMatch(block -> block instanceof Block.TextBlock text && text.text().startsWith(start));
        Article located = facts.address().isEmpty()
                ? article
                : article.withHead(article.head().withExtras(new Extras(List.of(), Map.of("url", new Value.Text(facts.address())))));
        return description.isEmpty() || repeats || !article.get(Field.STANDFIRST).isEmpty()
                ? located
                : located.with(Field.STANDFIRST, description);
    }

    /// The picture above the text is the lead picture; of a page that shows none there, the one it names.
    private Article lead(Article article, PageFacts facts, List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.PictureBlock(var picture)) {
            blocks.removeFirst();
            return article.with(Field.LEAD, Optional.of(picture));
        }
        boolean shown = blocks.stream().anyMatch(Block.PictureBlock.class::isInstance);
        return shown || facts.picture().isEmpty()
                ? article
                : article.with(Field.LEAD, Optional.of(shelf.picture(facts.picture(), "", "", "")));
    }
}
