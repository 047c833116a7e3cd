package app.galley.convert.word;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.word.in.WordImport;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Accepting;
import app.galley.review.Recording;
import app.galley.review.Thread;
import app.galley.review.Threads;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;

/// What was said of an article is said of it after it was a Word document: by the same people, of the same words, to the same effect.
@PropertyDefaults(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
class WordReviewPropertiesTest {

    private static List<Thread> threads(Article article, Collection<Review> reviews) {
        return Threads.of(article, reviews).threads();
    }

    private static List<Thread> threads(Imported imported) {
        return threads(imported.article(), Recording.of(imported.article(), imported.discussions()));
    }

    @Property
    void commentsComeBackWithWordsAnswersAndState(@ForAll long seed) throws Exception {
        var some = new SomeReviews(seed);
        Article article = some.article();
        Discussed discussed = some.comments(article);
        Imported back = WordImport.read(discussed.docx());
        List<String> come = threads(back).stream().map(WordReviewPropertiesTest::shown).sorted().toList();
        assertThat(String.join("\n", come)).isEqualTo(threads(article, discussed.reviews()).stream().map(WordReviewPropertiesTest::shown)
                .sorted().collect(Collectors.joining("\n")));
        assertThat(back.report()).filteredOn(note -> note.kind() == Note.Kind.DROPPED).isEmpty();
    }

    private static String shown(Thread thread) {
        return said(thread.remark()) + " on “" + thread.words().replaceAll("images/\\S*", "PICTURE").replaceAll("\n+", "\n") + "” is "
                + thread.state()
                + thread.replies().stream().map(reply -> "\n> " + said(reply)).toList();
    }

    private static String said(Remark remark) {
        return remark.by().name() + " at " + remark.createdAt().truncatedTo(ChronoUnit.SECONDS) + ": " + remark.matter().toString()
                .replaceAll("to=urn:uuid:[^,]*", "");
    }

    @Property
    void suggestionsComeBackAndDoTheSame(@ForAll long seed) throws Exception {
        var some = new SomeReviews(seed);
        Article article = some.article();
        Discussed discussed = some.changes(article);
        Imported back = WordImport.read(discussed.docx());
        assertThat(changes(article, back.article())).as("the article itself").isEmpty();
        for (Review review : discussed.reviews()) {
            List<Thread> come = by(review.by(), threads(back));
            boolean inWords = come.stream().anyMatch(thread -> thread.remark().matter() instanceof Matter.Comment);
            List<Thread> went = by(review.by(), threads(article, discussed.reviews()));
            assertThat(come.isEmpty()).isEqualTo(went.isEmpty());
            if (!inWords) {
                Accepting.All before = Accepting.all(article, went);
                Accepting.All after = Accepting.all(back.article(), come);
                assertThat(after.refused()).extracting(Accepting.Refused::why)
                        .as("by %s: %s%nfrom %s", review.by().name(), told(come), told(went))
                        .isEqualTo(before.refused().stream().map(Accepting.Refused::why).toList());
                assertThat(changes(before.after(), after.after())).as("by %s: %s%nfrom %s", review.by().name(), told(come), told(went))
                        .isEmpty();
            }
        }
    }

    private static List<String> told(List<Thread> threads) {
        return threads.stream().map(thread -> "\n" + thread.words() + " -> " + thread.remark().matter()).toList();
    }

    private static List<Thread> by(Reviewer who, List<Thread> threads) {
        return threads.stream().filter(thread -> thread.remark().by().name().equals(who.name())).toList();
    }

    /// What a reader would see changed.
    private static List<String> changes(Article one, Article other) {
        Comparison comparison = Comparison.of(bare(one), bare(other));
        var fields = comparison.fields().stream().map(change -> change + "").toList();
        return List.of(fields, comparison.changes().stream().map(BlockChange::toString).toList()).stream().flatMap(List::stream).toList();
    }

    private static Article bare(Article article) {
        return Article.untitled("", "").with(Field.KICKER, article.get(Field.KICKER).strip())
                .with(Field.HEADLINE, article.get(Field.HEADLINE).strip()).with(Field.STANDFIRST, article.get(Field.STANDFIRST).strip())
                .withBody(bare(article.body()));
    }

    /// What Word can hold: one link on a word, no blanks around captions.
    private static Blocks bare(Blocks blocks) {
        return Blocks.of(blocks.stream().map(block -> switch (block) {
            case Block.TextBlock text -> text.withContent(bare(text), text.defs().stream().filter(def -> bare(text).stream()
                    .anyMatch(child -> child instanceof Inline.Span span && span.marks().contains(def.key()))).toList());
            case Block.Box box -> box.withTitle(box.title().strip()).withBody(bare(box.body()));
            case Block.PictureBlock(Picture picture) -> new Block.PictureBlock(bare(picture));
            case Block.PullQuote quote -> quote.withText(quote.text().strip()).withAttribution(quote.attribution().strip());
            case Block.Embed _,Block.UnknownBlock _ -> block;
        }).toList());
    }

    /// The file gets the ending it should have.
    private static Picture bare(Picture picture) {
        return picture.withContentUrl(picture.contentUrl().replaceFirst("\\.[a-z]*$", "")).withAlt(picture.alt().strip())
                .withCaption(picture.caption().strip()).withCreditText(picture.creditText().strip());
    }

    private static List<Inline> bare(Block.TextBlock text) {
        var children = new ArrayList<Inline>();
        for (Inline child : text.children()) {
            Inline bare = child instanceof Inline.Span span
                    ? span.withMarks(oneLink(span.marks()))
                    : new Inline.InlinePicture(
                            bare(((Inline.InlinePicture) child).picture()));
            if (!children.isEmpty() && children.getLast() instanceof Inline.Span last && bare instanceof Inline.Span span
                    && last.marks().equals(span.marks())) {
                children.set(children.size() - 1, last.withText(last.text() + span.text()));
            } else if (bare.length() > 0) {
                children.add(bare);
            }
        }
        return children;
    }

    private static List<String> oneLink(List<String> marks) {
        Optional<String> link = marks.stream().filter(mark -> !Marks.DECORATORS.contains(mark)).findFirst();
        return marks.stream().filter(mark -> Marks.DECORATORS.contains(mark) || link.equals(Optional.of(mark)))
                .sorted(Comparator.comparing(mark -> Marks.DECORATORS.indexOf(mark) & Integer.MAX_VALUE)).toList();
    }
}
