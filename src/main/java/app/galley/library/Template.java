package app.galley.library;

import app.galley.format.ArticleReader;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes new articles after an article that serves as a pattern.
public final class Template {

    /// The folder of assets that holds them.
    public static final String KIND = "templates";

    private static final String ENDING = ".json";

    private Template() {}

    /// The names there are.
    public static List<String> names(Assets assets) {
        return assets.names(KIND, ENDING);
    }

    /// A new article after the template of that name.
    ///
    /// @throws FileFailure when there is none of that name, or it cannot be read
    /// @throws UnreadableArticle when it holds no article
    public static Article open(Assets assets, String name) throws FileFailure, UnreadableArticle {
        return fresh(ArticleReader.read(assets.read(KIND, name, ENDING)).article(), Instant.now());
    }

    /// The same article as a new one: with an identifier and keys of its own, made at that time.
    public static Article fresh(Article pattern, Instant now) {
        return pattern.withBody(fresh(pattern.body())).with(Field.IDENTIFIER, "urn:uuid:" + UUID.randomUUID())
                .with(Field.CREATED, now.truncatedTo(ChronoUnit.SECONDS).toString())
                .with(Field.LEAD, pattern.get(Field.LEAD).map(Template::fresh))
                .with(Field.CORRECTIONS, pattern.get(Field.CORRECTIONS).stream().map(Template::fresh).toList());
    }

    private static Blocks fresh(Blocks blocks) {
        return Blocks.of(blocks.stream().map(Template::fresh).toList());
    }

    private static Block fresh(Block block) {
        String key = Keys.next();
        return switch (block) {
            case Block.TextBlock text -> fresh(text).withKey(key);
            case Block.Box box -> box.withBody(fresh(box.body())).withKey(key);
            case Block.PictureBlock picture -> picture.withKey(key);
            case Block.PullQuote quote -> quote.withKey(key);
            case Block.Embed embed -> embed.withKey(key);
            case Block.UnknownBlock unknown -> unknown.withKey(key);
        };
    }

    private static Block.TextBlock fresh(Block.TextBlock text) {
        Map<String, String> keys = new HashMap<>();
        List<MarkDef> defs = text.defs().stream().map(def -> switch (def) {
            case MarkDef.Link link ->
                (MarkDef) new MarkDef.Link(keys.computeIfAbsent(link.key(), _ -> Keys.next()), link.href(), link.extras());
            // What it is made of is not known, so its key stays.
            case MarkDef.UnknownMark unknown -> unknown;
        }).toList();
        return text.withContent(text.children().stream().map(child -> fresh(child, keys)).toList(), defs);
    }

    private static Inline fresh(Inline inline, Map<String, String> keys) {
        return switch (inline) {
            case Inline.Span span -> span.withMarks(span.marks().stream().map(mark -> keys.getOrDefault(mark, mark)).toList());
            case Inline.InlinePicture(var picture) -> new Inline.InlinePicture(fresh(picture));
            case Inline.UnknownInline unknown -> unknown;
        };
    }

    private static Picture fresh(Picture picture) {
        return picture.key().isEmpty() ? picture : picture.withKey(Keys.next());
    }

    private static Correction fresh(Correction correction) {
        return correction.key().isEmpty()
                ? correction
                : new Correction(correction.type(), Keys.next(), correction.datePublished(), correction.text(), correction.extras());
    }
}
