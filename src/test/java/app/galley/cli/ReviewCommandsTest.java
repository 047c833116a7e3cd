package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.ReviewWriter;
import app.galley.format.Values;
import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import app.galley.library.reviews.ReviewFolder;
import app.galley.library.versions.VersionKind;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Value;
import app.galley.model.review.Anchor;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import app.galley.review.Anchors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `galley review …` as it is typed.
class ReviewCommandsTest extends TypedTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben");
    private static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .withBody(Blocks.of(
                    TextBlock.paragraph("p1", "Night ferries return after nine years of waiting, the council said."),
                    TextBlock.paragraph("p2", "It was said that six boats will cross every night from Friday on.")));

    @TempDir
    Path place;

    private Path folder = Path.of("");

    @BeforeEach
    void writeAnArticle() throws Exception {
        folder = Files.createDirectories(place.resolve("story"));
        Files.write(folder.resolve("article.json"), ArticleWriter.write(ARTICLE));
    }

    private static Target on(int line, String words) {
        String text = ((TextBlock) ARTICLE.body().get(line)).text();
        int from = text.indexOf(words);
        return Anchors.target(ARTICLE, new Selection(new Position(6 + line, from), new Position(6 + line, from + words.length())));
    }

    private static Remark suggestion(Reviewer by, String words, String instead, int second) {
        return Remark.of(by, NOW.plusSeconds(second), on(0, words), new Matter.Suggestion(new Proposal.Replace(instead), "I counted."));
    }

    private void said(Remark... remarks) throws Exception {
        for (Remark remark : remarks) {
            var reviews = new ReviewFolder(folder);
            List<Review> known = reviews.read().reviews().stream().filter(review -> review.by().is(remark.by())).toList();
            Review all = Review.of(remark.by());
            for (Review review : known) {
                all = all.with(Stream.concat(all.remarks().stream(), review.remarks().stream()).toList());
            }
            reviews.write(List.of(all.with(remark)));
        }
    }

    private Path sent(String name, Reviewer by, Remark... remarks) throws Exception {
        return Files.write(place.resolve(name), ReviewWriter.write(Review.of(by).with(List.of(remarks))));
    }

    private String text() throws Exception {
        return ((TextBlock) ArticleReader.read(Files.readAllBytes(folder.resolve("article.json"))).article().body().getFirst()).text();
    }

    @Test
    void listSaysWhatWasSaidWhereAndByWhom() throws Exception {
        Remark question = Remark.of(BEN, NOW, on(1, "six boats"), new Matter.Comment(Kind.QUESTION, "Six, or five?"));
        said(suggestion(ANA, "nine", "ten", 0), question, question.answer(ANA, NOW, new Matter.Reply(question.id(), "Six.")));
        assertThat(run("review", "list", folder)).isZero();
        assertThat(out).contains("suggestion, open, Ana: “nine”", "→ “ten”", "I counted.", "question, open, Ben: “six boats”",
                "Six, or five?",
                "Ana: Six.");
        assertThat(run("review", "list", folder, "--by", "ben", "--json")).isZero();
        assertThat(Values.read(out.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Value.Arr.class,
                list -> assertThat(list.items()).hasSize(1));
        assertThat(run("review", "list", folder, "--kind", "suggestion")).isZero();
        assertThat(out).contains("nine").doesNotContain("six boats");
        said(suggestion(BEN, "", "All ", 5));
        assertThat(run("review", "list", folder, "--by", "Ben")).isZero();
        assertThat(out).contains("Ben: the start of a text", "→ “All ”");
        assertThat(run("review", "list", folder, "--kind", "x")).isEqualTo(2);
        assertThat(run("review")).isEqualTo(2);
        assertThat(err).contains("list", "apply", "accept", "reject", "sign", "status", "changed");
    }

    @Test
    void legalNotesAreListedOnlyWhenAskedFor() throws Exception {
        said(Remark.of(BEN, NOW, on(1, "six boats"), new Matter.Comment(Kind.LEGAL, "canary")));
        assertThat(run("review", "list", folder)).isZero();
        assertThat(out + err).doesNotContain("canary").contains("1 legal note is not shown");
        assertThat(run("review", "list", folder, "--json")).isZero();
        assertThat(out).doesNotContain("canary");
        assertThat(run("review", "list", folder, "--legal")).isZero();
        assertThat(out).contains("canary");
        assertThat(run("review", "list", folder, "--kind", "legal")).isZero();
        assertThat(out).contains("canary");
    }

    @Test
    void whatReviewersSentIsTakenInInAnyOrder() throws Exception {
        Remark lost = Remark.of(BEN, NOW, new Target("urn:uuid:x", "", List.of(new Anchor("p9",
                "words that were never in this article at all", "", "", 0, 43))), new Matter.Comment(Kind.COMMENT, "Hm."));
        Path ana = sent("ana.json", ANA, suggestion(ANA, "nine", "ten", 0));
        Path ben = sent("ben.json", BEN, lost);
        assertThat(run("review", "apply", folder, ben, ana)).isEqualTo(1);
        assertThat(out).contains("Ana: 1 new, 0 renewed", "Ben: 1 new, 0 renewed");
        assertThat(err).contains("words that were never in this article", "Ben", "has no place in the article any more");
        assertThat(run("review", "apply", folder, ana)).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void whatIsForgedOrAboutAnotherArticleIsNotTakenIn() throws Exception {
        Path other = Files.write(place.resolve("other.json"), ReviewWriter.write(Review.of(ANA)
                .with(Remark.of(ANA, NOW, Target.whole("urn:uuid:other"), new Matter.Comment(Kind.COMMENT, "Not here.")))));
        String forged = Files.readString(sent("forged.json", BEN, suggestion(BEN, "nine", "ten", 0))).replaceFirst("\"urn:uuid:b\"",
                "\"urn:uuid:a\"");
        Path forgery = Files.writeString(place.resolve("forged.json"), forged);
        Path junk = Files.writeString(place.resolve("junk.json"), "{}");
        assertThat(run("review", "apply", folder, other, forgery, junk)).isEqualTo(3);
        assertThat(err).contains("about another article", "This remark says it is by “Ben”", "“junk.json” is not taken in");
        assertThat(run("review", "list", folder)).isZero();
        assertThat(out).isEmpty();
    }

    @Test
    void acceptingChangesTheArticleAndNotesIt() throws Exception {
        Remark ten = suggestion(ANA, "nine", "ten", 0);
        said(ten, suggestion(BEN, "nine years", "a decade", 1), suggestion(BEN, "ferries", "boats", 2));
        assertThat(run("review", "accept", folder, ten.id().substring("urn:uuid:".length(), "urn:uuid:".length() + 8), "--name", "Ed"))
                .isZero();
        assertThat(text()).startsWith("Night ferries return after ten years");
        assertThat(run("review", "accept", folder, "--all")).isEqualTo(1);
        assertThat(text()).startsWith("Night boats return after ten years");
        assertThat(err).contains("left open", "nine years");
        assertThat(run("review", "list", folder, "--open")).isZero();
        assertThat(out).contains("a decade").doesNotContain("→ “ten”");
        assertThat(run("review", "accept", folder, ten.id())).isEqualTo(2);
        assertThat(err).contains("was decided on already");
        assertThat(run("review", "accept", folder)).isEqualTo(2);
        assertThat(run("review", "accept", folder, "nothing")).isEqualTo(2);
    }

    @Test
    void rejectingOnlyNotesIt() throws Exception {
        said(suggestion(ANA, "nine", "ten", 0));
        assertThat(run("review", "reject", folder, "--all", "--by", "Ana")).isZero();
        assertThat(text()).contains("nine years");
        assertThat(run("review", "status", folder)).isZero();
        assertThat(out).contains("suggestion: 0 open, 1 done");
    }

    @Test
    void statusIsOneUntilAllIsDoneAndSignedAsItIs() throws Exception {
        assertThat(run("review", "status", folder)).isZero();
        said(Remark.of(ANA, NOW, on(1, "six boats"), new Matter.FactCheck(State.VERIFIED, List.of(), "")),
                Remark.of(ANA, NOW, on(1, "every night"), new Matter.FactCheck(State.UNCHECKED, List.of(), "")));
        assertThat(run("review", "status", folder)).isEqualTo(1);
        assertThat(out).contains("facts checked: 1 of 2");
        assertThat(run("review", "sign", folder, "--role", "editor", "--name", "Ana")).isZero();
        assertThat(run("review", "status", folder)).isEqualTo(1);
        assertThat(out).contains("signed off as editor by Ana: holds");
        Files.write(folder.resolve("article.json"), ArticleWriter.write(ARTICLE.with(Field.HEADLINE, "Boats")));
        assertThat(run("review", "status", folder, "--json")).isEqualTo(1);
        assertThat(out).contains("\"fresh\": false", "Headline changed");
        assertThat(run("review", "sign", folder, "--role", "king", "--name", "Ana")).isEqualTo(2);
    }

    @Test
    void whatChangedSinceAReviewerReadItIsShown() throws Exception {
        said(suggestion(ANA, "nine", "ten", 0));
        assertThat(run("review", "changed", folder, "--since", "Ana")).isZero();
        assertThat(err).contains("Nothing changed since Ana read it.");
        new Versions(new ArticleFile(folder.resolve("article.json")), new DataFolder(data), () -> "Ed", Clock.systemUTC()).add(ARTICLE,
                VersionKind.SAVED);
        Files.write(folder.resolve("article.json"), ArticleWriter.write(ARTICLE.with(Field.HEADLINE, "Night boats are back")));
        assertThat(run("review", "changed", folder, "--since", "ana")).isEqualTo(1);
        assertThat(out).contains("as Ana read it", "[-return-]{+are back+}");
        assertThat(run("review", "changed", folder, "--since", "Nobody")).isEqualTo(2);
    }

    @Test
    void anExportShowsSuggestionsOrDoesThemWhenAsked() throws Exception {
        said(suggestion(ANA, "nine", "ten", 0));
        Path page = place.resolve("a.html");
        assertThat(run("export", folder, "-o", page, "--anyway", "--suggestions", "marked")).isZero();
        assertThat(Files.readString(page))
                .contains("<del data-by=\"Ana\" title=\"Ana\">nine</del><ins data-by=\"Ana\" title=\"Ana\">ten</ins>");
        assertThat(run("export", folder, "-o", place.resolve("a.txt"), "--anyway", "--suggestions", "final")).isZero();
        assertThat(place.resolve("a.txt")).content().contains("after ten years");
        assertThat(run("export", folder, "-o", place.resolve("a.txt"), "--anyway")).isZero();
        assertThat(place.resolve("a.txt")).content().contains("after nine years");
        assertThat(run("export", folder, "-o", place.resolve("a.txt"), "--suggestions", "marked")).isEqualTo(2);
        assertThat(err).contains("in HTML pages and Word documents only");
        assertThat(text()).contains("nine years");
    }
}
