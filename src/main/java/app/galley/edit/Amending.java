package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Does amendments one after the other.
public final class Amending {

    private Amending() {}

    /// The article after all of them, in this order; empty when one is not possible. A body or box may have nothing left, see [#filled].
    public static Optional<Article> amended(Article article, List<? extends Amendment> amendments) {
        Optional<Article> amended = Optional.of(article);
        for (Amendment step : amendments) {
            amended = amended.flatMap(so -> amend(so, step));
        }
        return amended;
    }

    /// The article itself, with an empty paragraph in its body or a box of which nothing is left.
    ///
    /// @param before the article in which that may have been so already
    public static Article filled(Article before, Article article) {
        if (article.body().isEmpty()) {
            return article.withBody(Blocks.of(Deleting.empty()));
        }
        Set<String> emptyBefore = new HashSet<>(emptyBoxes(before.body()));
        Article filled = article;
        for (String key : emptyBoxes(article.body())) {
            if (!emptyBefore.contains(key)) {
                Path path = path(filled, key).orElseThrow();
                filled = path.into(0).replace(filled, 0, List.of(Deleting.empty()));
            }
        }
        return filled;
    }

    private static Optional<Article> amend(Article article, Amendment step) {
        return switch (step) {
            case Amendment.Words words -> words(article, words);
            case Amendment.Kind(var key, var style, var listing) ->
                path(article, key).filter(path -> path.in(article) instanceof Block.TextBlock)
                        .map(path -> path.replace(article, 1,
                                List.of(((Block.TextBlock) path.in(article)).withStyle(style).withListing(listing))));
            case Amendment.Rewrite(var key, var block) -> path(article, key)
                    .map(path -> path.replace(article, 1, List.of(rewritten(path.in(article), block))));
            case Amendment.Remove(var key) -> path(article, key).map(path -> path.replace(article, 1, List.of()));
            case Amendment.Move(var key, var after, var inside) -> path(article, key)
                    .flatMap(path -> put(path.replace(article, 1, List.of()), List.of(path.in(article)), after, inside));
            case Amendment.Insert(var blocks, var after, var inside) -> put(article, unlike(blocks, article), after, inside);
            case Amendment.Lead(var picture) -> Optional.of(article.with(Field.LEAD, picture));
        };
    }

    private static Optional<Article> words(Article article, Amendment.Words words) {
        Position from = words.from();
        Position to = words.to();
        String text = clean(words.text());
        if (from.line() != to.line()) {
            var selected = new Draft(article, new Selection(from, to));
            return (text.isEmpty() ? Deleting.selection() : Typing.insert(text)).run(selected).map(Draft::article);
        }
        Place place = Lines.at(article, from.line());
        RichText line = Lines.text(article, place);
        if (place.isObject() || to.offset() > line.length()) {
            return Optional.empty();
        }
        List<String> marks = place.isText() ? line.marksForTyping(from.offset(), to.offset()) : List.of();
        return Optional.of(Lines.withText(article, place, line.replace(from.offset(), to.offset(), RichText.marked(text, marks))));
    }

    /// Words may come from anyone; what stands for an object or steers a terminal is none.
    private static String clean(String text) {
        return text.replace("\r\n", "\n").codePoints()
                .filter(c -> c != Inline.OBJECT && (c == '\n' || c == '\t' || !Character.isISOControl(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Block rewritten(Block old, Block block) {
        Block fresh = block instanceof Block.Box box && old instanceof Block.Box was ? box.withBody(was.body()) : block;
        return fresh.key().equals(old.key()) ? fresh : fresh.withKey(old.key());
    }

    private static Optional<Article> put(Article article, List<Block> blocks, String after, String inside) {
        if (!after.isEmpty()) {
            return path(article, after).map(path -> path.sibling(path.index() + 1).replace(article, 0, blocks));
        }
        if (inside.isEmpty()) {
            return Optional.of(Path.of(0).replace(article, 0, blocks));
        }
        return path(article, inside).filter(path -> path.in(article) instanceof Block.Box)
                .map(path -> path.into(0).replace(article, 0, blocks));
    }

    private static Optional<Path> path(Article article, String key) {
        return Lines.find(article, key).map(Place.InBlock::path);
    }

    private static List<Block> unlike(List<Block> blocks, Article article) {
        Set<String> taken = new HashSet<>(Restoring.keys(article.body()));
        return blocks.stream()
                .map(block -> Restoring.keys(List.of(block)).stream().anyMatch(taken::contains) ? Inserting.fresh(block) : block)
                .toList();
    }

    private static List<String> emptyBoxes(List<Block> blocks) {
        var empty = new ArrayList<String>();
        for (Block block : blocks) {
            if (block instanceof Block.Box box) {
                empty.addAll(box.body().isEmpty() ? List.of(box.key()) : emptyBoxes(box.body()));
            }
        }
        return empty;
    }
}
