package app.galley.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What holds for every command, and the one way in which tests run one: a draft before, a command, the draft after.
final class Laws {

    private Laws() {}

    /// Runs a command on a draft and checks what came of it, with all that must hold for any command.
    ///
    /// @return the article after
    static Article checkChange(Draft before, Command command, Draft after) {
        Document document = document(before);
        assertThat(document.allows(command)).as("possible on%n%s", Markup.of(before)).isTrue();
        assertThat(document.run(command)).isTrue();
        assertThat(Markup.of(document.draft())).as("from%n%s", Markup.of(before)).isEqualTo(Markup.of(after));
        checkLaws(before, document, command);
        return document.article();
    }

    /// Checks that a command is not possible, or that it does nothing at all.
    static void checkRefused(Draft before, Command command) {
        Document document = document(before);
        document.run(command);
        assertThat(Markup.of(document.draft())).isEqualTo(Markup.of(before));
        assertThat(document.article()).isSameAs(before.article());
        assertThat(document.history().canUndo()).isFalse();
    }

    static Document document(Draft draft) {
        var document = new Document(draft.article(), () -> 0);
        document.run(_ -> Optional.of(draft));
        return document;
    }

    /// Checks what holds for every command after a document has run one.
    static void checkLaws(Draft before, Document document, Command command) {
        Article old = before.article();
        Article now = document.article();
        Selection selection = document.selection();
        checkWellFormed(now);
        checkWithin(now, selection.anchor());
        checkWithin(now, selection.caret());
        checkChangeBetween(old, now);
        checkHistory(before, document, now, selection);
        checkReadOnly(before, command, now);
    }

    private static void checkHistory(Draft before, Document document, Article now, Selection selection) {
        if (now.equals(before.article())) {
            assertThat(document.history().canUndo()).as("a step that changes nothing").isFalse();
            return;
        }
        assertThat(document.undo()).isTrue();
        assertThat(document.article()).isEqualTo(before.article());
        assertThat(document.selection()).isEqualTo(before.selection());
        assertThat(document.redo()).isTrue();
        assertThat(document.article()).isEqualTo(now);
        assertThat(document.selection()).isEqualTo(selection);
    }

    private static void checkReadOnly(Draft before, Command command, Article now) {
        Document document = document(before);
        document.setReadOnly(true);
        boolean done = document.run(command);
        assertThat(document.article()).isSameAs(before.article());
        assertThat(done && !now.equals(before.article())).as("done although read-only").isFalse();
    }

    static void checkChangeBetween(Article old, Article now) {
        Change change = Change.between(old, now);
        assertThat(change.apply(old)).isEqualTo(now);
        assertThat(change.invert().apply(now)).isEqualTo(old);
        assertThat(change.invert().invert()).isEqualTo(change);
        checkMapping(change, old, now);
        checkMapping(change.invert(), now, old);
    }

    /// Places stay in the article and in order.
    private static void checkMapping(Change change, Article old, Article now) {
        for (boolean after : new boolean[]{false, true}) {
            var last = new Position(0, 0);
            for (int line = 0; line < Lines.count(old); line++) {
                int length = Lines.text(old, line).length();
                for (int offset = 0; offset <= length; offset++) {
                    Position mapped = change.map(new Position(line, offset), after);
                    checkWithin(now, mapped);
                    assertThat(mapped).as("%d:%d, mapped", line, offset).isGreaterThanOrEqualTo(last);
                    last = mapped;
                }
            }
        }
    }

    static void checkWithin(Article article, Position position) {
        assertThat(position.line()).isBetween(0, Lines.count(article) - 1);
        String text = Lines.text(article, position.line()).text();
        assertThat(position.offset()).isBetween(0, text.length());
    }

    /// At least one block, no empty box, keys unique, texts in normal form, marks defined.
    static void checkWellFormed(Article article) {
        assertThat(article.body()).isNotEmpty();
        var keys = new ArrayList<String>();
        article.get(Field.LEAD).map(Picture::key).ifPresent(keys::add);
        collect(article.body(), keys);
        assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    }

    private static void collect(List<Block> blocks, List<String> keys) {
        for (Block block : blocks) {
            keys.add(block.key());
            if (block instanceof Block.Box box) {
                assertThat(box.body()).as("a box").isNotEmpty();
                collect(box.body(), keys);
            } else if (block instanceof Block.TextBlock text) {
                checkNormal(text);
                text.defs().forEach(def -> keys.add(def.key()));
                text.children().forEach(child -> {
                    if (child instanceof Inline.InlinePicture(Picture picture)) {
                        keys.add(picture.key());
                    }
                });
            }
        }
    }

    private static void checkNormal(Block.TextBlock block) {
        List<Inline> children = block.children();
        assertThat(children).isNotEmpty();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            assertThat(children.size() == 1 || children.get(i).length() > 0).as("an empty span in %s", block).isTrue();
            if (children.get(i) instanceof Inline.Span span) {
                used.addAll(span.marks());
                boolean same = i > 0 && children.get(i - 1) instanceof Inline.Span last && last.marks().equals(span.marks());
                assertThat(same).as("two spans that could be one in %s", block).isFalse();
            }
        }
        Set<String> defined = new HashSet<>(block.defs().stream().map(MarkDef::key).toList());
        assertThat(used).as("definitions nothing uses in %s", block).containsAll(defined);
        used.removeAll(Marks.DECORATORS);
        assertThat(defined).as("undefined marks in %s", block).containsAll(used);
    }
}
