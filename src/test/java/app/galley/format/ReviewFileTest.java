package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Style;
import app.galley.model.Value;
import app.galley.model.review.Anchor;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files of reviews: what is read is written again, what is wrong is told with its place, and nothing a file holds ends the program.
class ReviewFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/review");
    private static final Reviewer VEY = new Reviewer("urn:uuid:0b6f0f0e-3a34-4f0e-9a52-5d1c6f0a7b99", "R. Vey");
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Target TARGET = new Target("urn:test", "ab".repeat(32),
            List.of(new Anchor("p1", "nine years", "first time in ", ", the harbour", 56, 66, true, 61)));

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Fixtures.text(Fixtures.bytes(Path.of("assets/schema/review-1.schema.json"))), InputFormat.JSON);

    static Stream<Path> good() throws IOException {
        return files("good");
    }

    static Stream<Path> bad() throws IOException {
        return files("bad");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }

    /// One remark of every kind.
    static Review everything() {
        Review review = Review.of(VEY);
        Target whole = Target.whole("urn:test");
        var blocks = List.<Block>of(Block.TextBlock.paragraph("n1", "A new block."));
        for (Matter matter : List.of(new Matter.Comment(Kind.COMMENT, "<script>alert(1)</script>\n@Mira"),
                new Matter.Comment(Kind.QUESTION, "Who says so?"), new Matter.Comment(Kind.PRAISE, "Fine."),
                new Matter.Comment(Kind.LEGAL, "Careful."), new Matter.Suggestion(new Proposal.Replace("ten years"), "She said ten."),
                new Matter.Suggestion(new Proposal.Replace(""), ""),
                new Matter.Suggestion(new Proposal.SetKind(Style.H2, Listing.NONE), ""),
                new Matter.Suggestion(new Proposal.SetKind(Style.NORMAL, Listing.of("bullet", 2)), ""),
                new Matter.Suggestion(new Proposal.InsertBlocks(blocks), "Missing."),
                new Matter.Suggestion(new Proposal.RemoveBlock(), ""), new Matter.Suggestion(new Proposal.MoveBlock("p3", ""), ""),
                new Matter.Suggestion(new Proposal.MoveBlock("", "f1"), ""),
                new Matter.Suggestion(new Proposal.Rewrite(blocks.getFirst()), ""),
                new Matter.FactCheck(State.VERIFIED, List.of(new Source(Source.Kind.WEB, "https://example.org", "4"),
                        new Source(Source.Kind.RECORDING, "council.ogg", "00:12:04")), "As minuted."),
                new Matter.FactCheck(State.UNCHECKED, List.of(), ""),
                new Matter.SignOff(Role.FACT_CHECKER, "cd".repeat(32),
                        Map.of("/headline", "0123456789abcdef", "p1", "0023456789abcdef")))) {
            review = review.with(Remark.of(VEY, NOW, matter instanceof Matter.SignOff ? whole : TARGET, matter));
        }
        Remark first = review.remarks().get(3);
        return review.with(first.answer(VEY, NOW, new Matter.Reply(first.id(), "I am.")))
                .with(first.answer(VEY, NOW, new Matter.Decision(first.id(), State.RESOLVED, "", List.of())))
                .with(review.remarks().get(1).withdraw(NOW))
                .with(Remark.of(VEY, NOW, new Target("urn:test", "", List.of(TARGET.anchors().getFirst(),
                        new Anchor("i1/caption", "Quay 4", "", "", 0, 6))), new Matter.Comment(Kind.COMMENT, "Two places.")));
    }

    @Test
    void everyKindOfRemarkComesBackAsItWas() throws Exception {
        Review review = everything();
        byte[] file = ReviewWriter.write(review);
        LoadedReview loaded = ReviewReader.read(file);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.review().by()).isEqualTo(VEY);
        assertThat(loaded.review().remarks()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("asRead")
                .isEqualTo(review.remarks());
        assertThat(ReviewWriter.write(loaded.review())).isEqualTo(file);
        assertThat(SCHEMA.validate(Fixtures.text(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsWrittenAsItWasRead(Path file) throws Exception {
        byte[] bytes = Fixtures.bytes(file);
        LoadedReview loaded = ReviewReader.read(bytes);
        assertThat(loaded.problems()).isEmpty();
        assertThat(Fixtures.text(ReviewWriter.write(loaded.review()))).isEqualTo(Fixtures.text(bytes));
        assertThat(SCHEMA.validate(Fixtures.text(bytes), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsWrongIsToldWithItsPlaceAndKept(Path file) throws Exception {
        byte[] bytes = Fixtures.bytes(file);
        LoadedReview loaded = ReviewReader.read(bytes);
        assertThat(loaded.isValid()).isFalse();
        String pointer = file.getFileName().toString().replaceAll("\\.json$", "").replaceFirst("^[^=]*=", "/").replace('+', '/');
        assertThat(loaded.problems()).extracting(Problem::pointer).contains(pointer.equals("/") ? "" : pointer);
        if (!file.getFileName().toString().startsWith("another")) {
            assertThat(Fixtures.text(ReviewWriter.write(loaded.review()))).isEqualTo(Fixtures.text(bytes));
            assertThat(SCHEMA.validate(Fixtures.text(bytes), InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void whatIsNotUnderstoodStaysWhenTheRemarkChanges() throws Exception {
        byte[] bytes = Fixtures.bytes(FOLDER.resolve("good/unknown-members.json"));
        Review review = ReviewReader.read(bytes).review();
        Remark changed = review.remarks().getFirst().saying(new Matter.Comment(Kind.QUESTION, "Really?"), NOW);
        String written = Fixtures.text(ReviewWriter.write(review.with(changed)));
        assertThat(written).contains("Really?", "\"x-desk\"", "\"x-mood\"", "\"x-colour\"").doesNotContain("Source for this?");
        assertThat(ReviewReader.read(Fixtures.utf8(written)).problems()).isEmpty();
    }

    @Test
    void aRemarkThatSaysItIsBySomebodyElseIsLeftOutAndToldSo() throws Exception {
        LoadedReview loaded = ReviewReader.read(Fixtures.bytes(FOLDER.resolve("bad/another=items+0+creator.json")));
        assertThat(loaded.review().remarks()).isEmpty();
        assertThat(loaded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .isEqualTo("This remark says it is by “Mira Castellane”, in a file of “R. Vey”; it was left out."));
    }

    /// One wrong byte may make a file unreadable or wrong, but never ends the program.
    @Test
    void aFileWithAnyByteSpoiltIsReadOrRefused() {
        byte[] whole = ReviewWriter.write(everything());
        int read = 0;
        for (int i = 0; i < whole.length; i += 3) {
            for (byte spoilt : new byte[]{'"', ']', '5', (byte) 0xC3}) {
                byte[] copy = whole.clone();
                copy[i] = spoilt;
                try {
                    Review review = ReviewReader.read(copy).review();
                    byte[] written = ReviewWriter.write(review);
                    assertThat(ReviewWriter.write(ReviewReader.read(written).review())).isEqualTo(written);
                    read++;
                } catch (UnreadableArticle refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
        assertThat(read).isPositive();
    }

    /// Every value of the file replaced by one of another type.
    @Test
    void aFileWithAnyValueOfAWrongTypeIsRead() throws Exception {
        Value whole = Values.read(ReviewWriter.write(everything()));
        for (Value wrong : List.of(new Value.Num("5"), new Value.Null(), new Value.Arr(List.of(new Value.Bool(true))),
                new Value.Obj(Map.of("x", new Value.Text("y"))), new Value.Text(""))) {
            for (Value spoilt : Spoilt.all(whole, wrong)) {
                byte[] bytes = Values.write(spoilt);
                try {
                    Review review = ReviewReader.read(bytes).review();
                    assertThat(ReviewWriter.write(review)).isNotEmpty();
                } catch (UnreadableArticle refused) {
                    assertThat(refused.getMessage()).startsWith("The file is JSON but no review");
                }
            }
        }
    }
}
