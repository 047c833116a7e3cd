package app.galley.review;

import app.galley.compare.Called;
import app.galley.edit.Amending;
import app.galley.edit.Amendment;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Place;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Keys;
import app.galley.model.Part;
import app.galley.model.review.Markup;
import app.galley.model.review.Markup.Change;
import app.galley.model.review.Markup.Edit;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes suggestions into an article, to be shown with both what would come and what would go.
///
/// Suggestions about the same words stand side by side. One that has lost its place, or whose words changed, is not shown; nor is a lawyer's.
public final class MarkingUp {

    private final Article article;
    private final ArticleText text;
    private final Map<Integer, MarkedLine> lines = new TreeMap<>();
    private final Map<String, List<Edit>> blocks = new HashMap<>();
    private final List<Amendment> amendments = new ArrayList<>();

    private MarkingUp(Article article) {
        this.article = article;
        this.text = ArticleText.of(article);
    }

    /// The article with all open suggestions written into it.
    ///
    /// @param threads with their places in this very article
    public static Markup of(Article article, Collection<Thread> threads) {
        var marking = new MarkingUp(article);
        threads.stream().filter(thread -> Accepting.isOpen(thread) && !thread.remark().legal())
                .sorted(Comparator.comparing(thread -> thread.remark().createdAt())).forEach(marking::add);
        return marking.markup();
    }

    private void add(Thread thread) {
        if (thread.remark().matter() instanceof Matter.Suggestion(Proposal proposal, _)
                && Planning.of(article, thread, proposal) instanceof Plan.Possible(Amendment amendment, _, _)) {
            add(amendment, thread.remark().by().name());
        }
    }

    private void add(Amendment amendment, String by) {
        switch (amendment) {
            case Amendment.Words words -> words(words, by);
            case Amendment.Kind(var key, var style, var listing) -> {
                Block now = ((TextBlock) block(key)).withStyle(style).withListing(listing);
                note(key, Change.CHANGED, by, "make it: " + Called.kind(now));
            }
            case Amendment.Rewrite(var key, Block.Box box) -> note(key, Change.CHANGED, by, "make it: " + Called.block(box));
            case Amendment.Rewrite(var key, var block) -> {
                note(key, Change.DELETED, by, "take out");
                putIn(List.of(block), key, "", by, "put in instead");
            }
            case Amendment.Remove(var key) -> note(key, Change.DELETED, by, "take out");
            case Amendment.Move(var key, var after, var inside) -> {
                note(key, Change.DELETED, by, "move away");
                putIn(List.of(block(key)), after, inside, by, "move here");
            }
            case Amendment.Insert(var fresh, var after, var inside) -> putIn(fresh, after, inside, by, "put in");
            case Amendment.Lead lead -> lead(lead, by);
        }
    }

    private Block block(String key) {
        return Lines.find(article, key).map(place -> place.path().in(article)).orElseThrow();
    }

    private void note(String key, Change change, String by, String note) {
        blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Edit(change, by, note));
    }

    /// Under keys of their own, since a block may be shown where it is and where it would be.
    private void putIn(List<Block> fresh, String after, String inside, String by, String note) {
        var shown = new ArrayList<Block>();
        for (Block block : fresh) {
            Block copy = anew(block);
            note(copy.key(), Change.INSERTED, by, note);
            shown.add(copy);
        }
        amendments.addFirst(new Amendment.Insert(shown, after, inside));
    }

    private static Block anew(Block block) {
        Block copy = block.withKey("suggested-" + Keys.next());
        return copy instanceof Block.Box box ? box.withBody(Blocks.of(box.body().stream().map(MarkingUp::anew).toList())) : copy;
    }

    private void lead(Amendment.Lead lead, String by) {
        boolean isThere = article.get(Field.LEAD).isPresent();
        if (lead.picture().isEmpty()) {
            note(Markup.LEAD, Change.DELETED, by, "take out");
        } else if (isThere) {
            note(Markup.LEAD, Change.CHANGED, by, "make it: " + Called.block(new Block.PictureBlock(lead.picture().get())));
        } else {
            note(Markup.LEAD, Change.INSERTED, by, "put in");
            amendments.add(lead);
        }
    }

    private void words(Amendment.Words words, String by) {
        if (words.from().line() == words.to().line() && isUnseen(Lines.at(article, words.from().line()))) {
            unseen(words, by);
            return;
        }
        for (int line = words.from().line(); line <= words.to().line(); line++) {
            Place place = Lines.at(article, line);
            int from = line == words.from().line() ? words.from().offset() : 0;
            int to = line == words.to().line() ? words.to().offset() : Lines.text(article, place).length();
            if (!place.isObject() && !isUnseen(place)) {
                lines.computeIfAbsent(line, _ -> new MarkedLine(Lines.text(article, place), lines.size()))
                        .replace(from, to, line == words.from().line() ? words.text() : "", by);
            }
        }
    }

    /// Whether no page shows the words of a line.
    private static boolean isUnseen(Place place) {
        Part part = place instanceof Place.InBlock(_, Part inBlock)
                ? inBlock
                : place instanceof Place.Lead(Part inLead) ? inLead : Part.TEXT;
        return part == Part.ALT || part == Part.URL;
    }

    private void unseen(Amendment.Words words, String by) {
        Place place = Lines.at(article, words.from().line());
        String old = Lines.text(article, place).text();
        String now = old.substring(0, words.from().offset()) + words.text() + old.substring(words.to().offset());
        String key = place instanceof Place.InBlock(Path path, _) ? path.in(article).key() : Markup.LEAD;
        boolean address = place instanceof Place.InBlock(_, Part part) && part == Part.URL;
        note(key, Change.CHANGED, by, (address ? "address: “" : "alternative text: “") + now + "”");
    }

    private Markup markup() {
        Article marked = article;
        Map<String, Edit> marks = new HashMap<>();
        Map<String, List<Markup.Piece>> pieces = new HashMap<>();
        for (Map.Entry<Integer, MarkedLine> line : lines.entrySet()) {
            Place place = Lines.at(article, line.getKey());
            if (place.isText()) {
                marks.putAll(line.getValue().marks());
            } else {
                pieces.put(text.place(line.getKey()), line.getValue().pieces());
            }
            marked = place instanceof Place.Authors ? marked : Lines.withText(marked, place, line.getValue().text());
        }
        for (Amendment amendment : amendments) {
            marked = Amending.amended(marked, List.of(amendment)).orElse(marked);
        }
        return new Markup(marked, marks, pieces, blocks);
    }
}
