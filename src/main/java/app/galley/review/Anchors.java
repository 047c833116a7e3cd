package app.galley.review;

import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Part;
import app.galley.model.review.Anchor;
import app.galley.model.review.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Describes places of an article so that they can be found again.
public final class Anchors {

    private Anchors() {}

    /// What a selection covers, an anchor for each of its lines; lines of which nothing is covered are left out, but for a caret.
    public static List<Anchor> of(ArticleText text, Selection selection) {
        Position start = selection.start();
        Position end = selection.end();
        var anchors = new ArrayList<Anchor>();
        for (int line = start.line(); line <= end.line(); line++) {
            int from = line == start.line() ? start.offset() : 0;
            int to = line == end.line() ? end.offset() : text.length(line);
            if (from < to || selection.isEmpty()) {
                anchors.add(of(text, line, from, to));
            }
        }
        return anchors;
    }

    /// The characters of a line between two offsets in UTF-16 units; of a picture or card, the whole.
    public static Anchor of(ArticleText text, int line, int from, int to) {
        return told(text, line, bare(text, line, from, to));
    }

    /// The same without what is known of other places like it.
    static Anchor bare(ArticleText text, int line, int from, int to) {
        String words = text.text(line);
        if (text.isObject(line)) {
            return new Anchor(text.place(line), words, "", "", 0, 1);
        }
        String prefix = words.substring(back(words, from), from);
        String suffix = words.substring(to, on(words, to));
        String exact = words.substring(from, to);
        int start = words.codePointCount(0, from);
        int end = start + exact.codePointCount(0, exact.length());
        return new Anchor(text.place(line), exact, prefix, suffix, start, end);
    }

    /// Looks for other places like it, which takes most of the time.
    private static Anchor told(ArticleText text, int line, Anchor bare) {
        if (text.isObject(line)) {
            return bare;
        }
        boolean unique = bare.end() - bare.start() >= Finder.TELLING && text.exact(bare.exact()).size() == 1;
        return new Anchor(bare.place(), bare.exact(), bare.prefix(), bare.suffix(), bare.start(), bare.end(), unique,
                new Finder(text).rival(bare, line));
    }

    private static int back(String words, int from) {
        int all = words.codePointCount(0, from);
        return words.offsetByCodePoints(from, -Math.min(Anchor.CONTEXT, all));
    }

    private static int on(String words, int to) {
        int all = words.codePointCount(to, words.length());
        return words.offsetByCodePoints(to, Math.min(Anchor.CONTEXT, all));
    }

    /// A whole block, or the place of a picture: its first line.
    public static Anchor block(ArticleText text, String place) {
        int line = text.line(place).orElseThrow(() -> new IllegalArgumentException("no place " + place));
        return of(text, line, 0, text.length(line));
    }

    /// All texts of a block, also those of blocks in it, an anchor for each: so it is known later whether the block is as it was.
    ///
    /// @param without keys of blocks in it that are left out
    public static List<Anchor> whole(ArticleText text, Block block, Collection<String> without) {
        return lines(text, block, without).stream().map(line -> of(text, line, 0, text.length(line))).toList();
    }

    /// The lines of a block and of the blocks in it.
    static List<Integer> lines(ArticleText text, Block block, Collection<String> without) {
        var lines = new ArrayList<Integer>();
        if (!without.contains(block.key())) {
            int first = text.line(ArticleText.placeOf(block)).orElseThrow(() -> new IllegalArgumentException("no block " + block.key()));
            for (int line = first; line < first + Part.of(block).size(); line++) {
                lines.add(line);
            }
        }
        if (block instanceof Block.Box box) {
            box.body().forEach(inner -> lines.addAll(lines(text, inner, without)));
        }
        return lines;
    }

    /// A target for what is selected in an article.
    public static Target target(Article article, Selection selection) {
        ArticleText text = ArticleText.of(article);
        return target(article, of(text, selection));
    }

    /// A target made of these anchors.
    public static Target target(Article article, List<Anchor> anchors) {
        return new Target(article.get(Field.IDENTIFIER), Fingerprint.ofText(article).sha256(), anchors);
    }

    /// The target of a field or block by its first line, from the caret's line of the editor.
    public static Target target(Article article, int line) {
        ArticleText text = ArticleText.of(article);
        int within = Math.clamp(line, 0, Lines.count(article) - 1);
        return target(article, List.of(of(text, within, 0, text.length(within))));
    }
}
