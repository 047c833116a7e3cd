package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `galley diff` and `galley merge` as they are typed.
class CompareCommandsTest extends TypedTest {

    private static final Article OLD = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return").withBody(Blocks.of(
            Block.TextBlock.paragraph("p1", "The boats sail at nine."),
            new Block.PictureBlock(Picture.of("p2", "images/quay.jpg").withCaption("The quay")),
            new Block.Box("p3", Block.Box.FACT_BOX, "In brief", Blocks.of(Block.TextBlock.paragraph("p4", "Two boats.")), Extras.NONE)));

    @TempDir
    Path place;

    private Path file(String name, Article article) throws Exception {
        return Files.write(place.resolve(name), ArticleWriter.write(article));
    }

    private static Article with(Article article, int at, Block block) {
        return article.withBody(article.body().replace(at, at + 1, List.of(block)));
    }

    @Test
    void theSameArticlesAreZeroAndSayNothing() throws Exception {
        Path old = file("old.json", OLD);
        assertThat(run("diff", old, old)).isZero();
        assertThat(out + err).isEmpty();
        assertThat(run("diff", "--json", old, old)).isZero();
        assertThat(Values.read(out.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Value.Obj.class);
    }

    @Test
    void aFolderItsFileAndNothingCanBeCompared() throws Exception {
        Path folder = Files.createDirectories(place.resolve("story"));
        Files.write(folder.resolve("article.json"), ArticleWriter.write(OLD));
        assertThat(run("diff", folder, folder.resolve("article.json"))).isZero();
        assertThat(run("diff", "/dev/null", folder)).isEqualTo(1);
        assertThat(out).startsWith("--- /dev/null").contains("{+Night boats return+}", "+ paragraph p1", "{+The boats sail at nine.+}");
        assertThat(run("diff", folder)).isEqualTo(2);
        assertThat(run("diff", folder, place.resolve("none"))).isEqualTo(3);
        assertThat(run("diff", folder, Files.writeString(place.resolve("bad.json"), "["))).isEqualTo(3);
        assertThat(err).contains("bad.json: ");
    }

    @Test
    void whatChangedInPicturesBoxesMarksAndUnknownFieldsIsSaid() throws Exception {
        var link = new MarkDef.Link("l", "https://example.org/");
        Block marked = new Block.TextBlock("p1", Style.H2, Listing.NONE,
                List.of(Inline.Span.plain("The "), new Inline.Span("boats", List.of("strong", "l")),
                        Inline.Span.plain(" sail at nine.")),
                List.of(link), Extras.NONE);
        Article now = with(OLD, 0, marked);
        now = with(now, 1, new Block.PictureBlock(Picture.of("p2", "images/pier.jpg").withCaption("The old quay")));
        now = with(now, 2, new Block.Box("p3", Block.Box.FACT_BOX, "In short", Blocks.of(Block.TextBlock.paragraph("p4", "Three boats."),
                Block.TextBlock.paragraph("p5", "More \u001b[31m soon.")), Extras.NONE));
        now = now.withHead(now.head().withExtras(new Extras(List.of(), java.util.Map.of("x-desk", new Value.Num("3")))));
        assertThat(run("diff", file("old.json", OLD), file("new.json", now))).isEqualTo(1);
        assertThat(out.lines().skip(2).toList()).containsExactly("~ x-desk", "  {+3+}", "~ crosshead p1", "  style: [-normal-]{+h2+}",
                "  The [=boats: +strong +link https://example.org/=] sail at nine.", "~ picture p2",
                "  contentUrl: [-images/quay.jpg-]{+images/pier.jpg+}", "  caption: The {+old +}quay", "~ box p3",
                "  title: In [-brief-]{+short+}",
                "  ~ paragraph p4", "    [-Two-]{+Three+} boats.", "  + paragraph p5", "    {+More \uFFFD[31m soon.+}");
        assertThat(run("diff", "--color", place.resolve("old.json"), place.resolve("new.json"))).isEqualTo(1);
        assertThat(out).contains("\u001b[31mTwo\u001b[m\u001b[32mThree\u001b[m boats.").doesNotContain("[-", "{+");
        assertThat(run("diff", "--json", place.resolve("old.json"), place.resolve("new.json"))).isEqualTo(1);
        assertThat(out).contains("\"pointer\": \"/body/2/body/0\"", "\"gone\": \"Two\"", "\"pointer\": \"/x-desk\"");
    }

    @Test
    void aMergeWritesBothSidesAndIsZero() throws Exception {
        Path ours = file("ours.json", OLD.with(Field.HEADLINE, "Night boats return at last"));
        Path theirs = file("theirs.json", with(OLD, 0, Block.TextBlock.paragraph("p1", "The boats sail at ten.")));
        assertThat(run("merge", file("base.json", OLD), ours, theirs, "-o", ours)).isZero();
        assertThat(out + err).isEmpty();
        Article merged = ArticleReader.read(Files.readAllBytes(ours)).article();
        assertThat(merged.get(Field.HEADLINE)).isEqualTo("Night boats return at last");
        assertThat(((Block.TextBlock) merged.body().get(0)).text()).isEqualTo("The boats sail at ten.");
        assertThat(run("validate", ours)).isZero();
    }

    @Test
    void aConflictIsListedAndOursStands() throws Exception {
        Path ours = file("ours.json", OLD.with(Field.SLUG, "boats").withBody(OLD.body().replace(0, 1, List.of())));
        Path theirs = file("theirs.json",
                with(OLD, 0, Block.TextBlock.paragraph("p1", "The boats sail at ten.")).with(Field.SLUG, "ferries"));
        Path out1 = place.resolve("out.json");
        assertThat(run("merge", file("base.json", OLD), ours, theirs, "-o", out1)).isEqualTo(1);
        assertThat(out.lines().toList()).containsExactly("/slug: Both sides changed the field “slug”. Ours: “boats” Theirs: “ferries”",
                "/body/0: Ours deleted a block that the other side changed. Ours: nothing. Theirs: “The boats sail at ten.”");
        assertThat(err).contains("2 places", "Ours stands there now", theirs.toString());
        Article merged = ArticleReader.read(Files.readAllBytes(out1)).article();
        assertThat(merged.get(Field.SLUG)).isEqualTo("boats");
        assertThat(merged.body()).extracting(Block::key).containsExactly("p2", "p3");
        assertThat(run("merge", "--json", place.resolve("base.json"), ours, theirs, "-o", out1)).isEqualTo(1);
        assertThat(out).contains("\"theirs\": \"ferries\"", "\"pointer\": \"/slug\"");
    }

    @Test
    void theirsIsNeverWrittenOverAndAnUnreadableSideWritesNothing() throws Exception {
        Path base = file("base.json", OLD);
        Path bad = Files.writeString(place.resolve("bad.json"), "{");
        assertThat(run("merge", base, base, base, "-o", base)).isEqualTo(2);
        assertThat(run("merge", base, base, bad, "-o", place.resolve("out.json"))).isEqualTo(3);
        assertThat(place.resolve("out.json")).doesNotExist();
        assertThat(run("merge", base, base, base)).isEqualTo(2);
        Path newer = Files.writeString(place.resolve("newer.json"), Files.readString(base).replace("\"1.0\"", "\"9.0\""));
        assertThat(run("merge", base, newer, base, "-o", newer)).isEqualTo(3);
        assertThat(err).contains("newer version");
    }

    @Test
    void withoutACommonVersionBothAreMergedFromNothing() throws Exception {
        Path empty = Files.createFile(place.resolve("empty"));
        Path ours = file("ours.json", OLD);
        Path theirs = file("theirs.json", OLD.withBody(OLD.body().replace(3, 3, List.of(Block.TextBlock.paragraph("p9", "New.")))));
        assertThat(run("merge", empty, ours, theirs, "-o", place.resolve("out.json"))).isZero();
        assertThat(ArticleReader.read(Files.readAllBytes(place.resolve("out.json"))).article().body()).extracting(Block::key)
                .containsExactly("p1", "p2", "p3", "p9");
    }
}
