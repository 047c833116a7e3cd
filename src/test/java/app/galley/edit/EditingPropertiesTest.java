package app.galley.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Laws tried on made-up articles and made-up sequences of commands at made-up places.
class EditingPropertiesTest {

    @Property(tries = 300)
    void undoingAllGivesTheFirstArticleAndRedoingAllTheLast(@ForAll("drafts") Draft draft, @ForAll("commands") List<Command> commands,
            @ForAll long seed) {
        var random = new Random(seed);
        var document = new Document(draft.article(), () -> random.nextInt(4) * History.PAUSE / 2);
        for (Command command : commands) {
            document.select(SomeDrafts.somewhere(document.article(), random));
            document.run(command);
            Laws.checkWellFormed(document.article());
            Laws.checkWithin(document.article(), document.selection().anchor());
            Laws.checkWithin(document.article(), document.selection().caret());
        }
        Article last = document.article();
        while (document.history().canUndo()) {
            document.undo();
        }
        assertThat(document.article()).isEqualTo(draft.article());
        while (document.history().canRedo()) {
            document.redo();
        }
        assertThat(document.article()).isEqualTo(last);
    }

    @Property(tries = 300)
    void aChangeAppliedAndInvertedIsNothingAndMovesPlacesInOrder(@ForAll("drafts") Draft draft, @ForAll("command") Command command,
            @ForAll long seed) {
        Draft placed = draft.select(SomeDrafts.somewhere(draft.article(), new Random(seed)));
        command.run(placed).ifPresent(next -> {
            Laws.checkChangeBetween(draft.article(), next.article());
            checkSurroundings(draft.article(), next.article());
        });
    }

    @Property(tries = 300)
    void mergedChangesDoWhatTheyDidOneByOne(@ForAll("drafts") Draft draft, @ForAll("command") Command one, @ForAll("command") Command two,
            @ForAll long seed) {
        var random = new Random(seed);
        Article first = draft.article();
        Article second = one.run(draft.select(SomeDrafts.somewhere(first, random))).map(Draft::article).orElse(first);
        Article third = two.run(new Draft(second, SomeDrafts.somewhere(second, random))).map(Draft::article).orElse(second);
        Change.between(first, second).merge(Change.between(second, third)).ifPresent(both -> {
            assertThat(both.apply(first)).isEqualTo(third);
            assertThat(both.invert().apply(third)).isEqualTo(first);
        });
    }

    /// A place in a line the change did not touch is on a line of the same text, as far in.
    private static void checkSurroundings(Article old, Article now) {
        Change change = Change.between(old, now);
        int head = Lines.ofHead(old.head());
        int gone = change.before().stream().mapToInt(Block::lineCount).sum();
        for (int line = change.changesHead() ? head : 0; line < Lines.count(old); line++) {
            boolean touched = line >= head + change.line() && line < head + change.line() + gone;
            Position mapped = change.map(new Position(line, Lines.text(old, line).length()), true);
            if (!touched) {
                assertThat(Lines.text(now, mapped.line())).isEqualTo(Lines.text(old, line));
                assertThat(mapped.offset()).isEqualTo(Lines.text(old, line).length());
            }
        }
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return SomeDrafts.any();
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return command().list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<Command> command() {
        List<Block> pasted = Drafts.blocks(Drafts.p("x [y](z)"), Drafts.h2("two"));
        List<Block> objects = Drafts.blocks(Drafts.card("c"), Drafts.box("b", Drafts.li(1, "[i](j)")));
        return Arbitraries.of(
                named("insert x", Typing.insert("x")),
                named("habit", draft -> typed(draft, "- ")),
                named("habit quote", draft -> typed(draft, "\"")),
                named("habit mark", draft -> typed(draft, "_x_")),
                named("tidy", Typesetting.tidy()),
                named("insert semicolon", Typing.insert("; ")),
                named("hardBreak", Typing.hardBreak()),
                named("delete 0, 1", Typing.delete(0, 1)),
                named("delete 1, 3", Typing.delete(1, 3)),
                named("deleteObject", Typing.deleteObject()),
                named("delete selection", Deleting.selection()),
                named("enter", Structure.enter()),
                named("backspaceAtStart", Structure.backspaceAtStart()),
                named("deleteAtEnd", Structure.deleteAtEnd()),
                named("indent", Structure.indent()),
                named("outdent", Structure.outdent()),
                named("removeBlocks", Structure.removeBlocks()),
                named("move true", Structure.move(true)),
                named("move false", Structure.move(false)),
                named("paragraph", Kinds.paragraph()),
                named("style h3", Kinds.style(Style.H3)),
                named("bullet list", Kinds.list(Listing.BULLET)),
                named("pullQuote", Kinds.pullQuote()),
                named("box", Kinds.box()),
                named("unbox", Kinds.unbox()),
                named("toggle strong", Marking.toggle(Marks.STRONG)),
                named("clear", Marking.clear()),
                named("link v", Marking.link("v")),
                named("unlink", Marking.unlink()),
                named("insertLink", Marking.insertLink("li", "w")),
                named("insert pullQuote", Inserting.pullQuote()),
                named("insert box", Inserting.box()),
                named("embed", Inserting.embed("", "")),
                named("blocks pasted", Inserting.blocks(pasted)),
                named("blocks objects", Inserting.blocks(objects)),
                named("picture", draft -> Inserting.picture(picture()).run(draft)),
                named("inlinePicture", draft -> Inserting.inlinePicture(picture()).run(draft)),
                named("lead", draft -> Inserting.lead(picture()).run(draft)),
                named("replacePicture", Inserting.replacePicture("other.jpg")),
                named("remove lead", Inserting.field(Field.LEAD, Optional.empty())),
                named("set headline", Inserting.field(Field.HEADLINE, "another")));
    }

    private static Optional<Draft> typed(Draft draft, String keys) {
        var document = new Document(draft.article());
        document.select(draft.selection());
        keys.chars().forEach(key -> new Habits(true, true, Optional::of).type(document, String.valueOf((char) key)));
        return Optional.of(document.draft());
    }

    /// A command that says in a failed sample what it is.
    private static Command named(String name, Command command) {
        return new Command() {
            @Override
            public Optional<Draft> run(Draft draft) {
                return command.run(draft);
            }

            @Override
            public boolean isTyping() {
                return command.isTyping();
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    private static Picture picture() {
        return new Picture(Keys.next(), "n.jpg", "", "", "", Extras.NONE);
    }
}
