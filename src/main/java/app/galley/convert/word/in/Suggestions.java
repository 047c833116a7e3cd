package app.galley.convert.word.in;

import app.galley.convert.document.Sign;
import app.galley.convert.document.Trace;
import app.galley.convert.document.Traces;
import app.galley.convert.word.RemarkWords;
import app.galley.convert.word.in.Arrivals.Arrival;
import app.galley.convert.word.in.ArticleTexts.Text;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Proposal;
import app.galley.model.review.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes suggestions of tracked changes, and the article as it was before them.
///
/// Words that would go and those that would come in their place are one suggestion, and so are blocks that would come together. What takes
/// more than other words to say (marks, links, pictures) is one suggestion for all that somebody would do to a paragraph.
final class Suggestions {

    private final Traces traces;
    private final Revisions revisions;
    private final Article article;
    private final ArticleTexts texts;
    private final GoneBlocks gone;
    private final Map<String, Edits> edits = new LinkedHashMap<>();
    private final List<Draft> all = new ArrayList<>();
    private final Map<Sign, Draft> bySign = new IdentityHashMap<>();
    private final Map<String, Draft> byBlock = new HashMap<>();

    /// @param read the article with the blocks that would only come
    Suggestions(Article read, Traces traces, Revisions revisions) {
        this.traces = traces;
        this.revisions = revisions;
        var arrivals = new Arrivals(traces);
        var there = arrivals.without(read.body(), "");
        article = arrivals.all().isEmpty() ? read : read.withBody(there);
        texts = new ArticleTexts(article);
        texts.all().forEach(text -> edits.put(text.place(), new Edits(traces.at(text.place()))));
        gone = new GoneBlocks(article, texts, traces);
        move(arrivals.all()).forEach(this::insert);
        var stretches = new Stretches(texts.all(), edits, gone);
        stretches.all().forEach(this::replace);
        gone.all().forEach((block, change) -> suggest(change, new Proposal.RemoveBlock(), passages(texts.of(block))));
        gone.lead().ifPresent(change -> suggest(change, new Proposal.RemoveBlock(), passages(texts.ofLead())));
        texts.all().stream().filter(text -> !gone.has(text.place())).forEach(text -> change(text, stretches));
    }

    /// The article as it was.
    Article article() {
        return article;
    }

    ArticleTexts texts() {
        return texts;
    }

    List<Draft> all() {
        return all;
    }

    /// What suggests that words come.
    Optional<Draft> of(Sign sign) {
        return Optional.ofNullable(bySign.get(sign));
    }

    /// What suggests that a block comes.
    Optional<Draft> ofBlock(String key) {
        return Optional.ofNullable(byBlock.get(key));
    }

    private Draft suggest(Change change, Proposal proposal, List<Passage> passages) {
        var draft = new Draft(change, new Matter.Suggestion(proposal, ""), passages);
        all.add(draft);
        return draft;
    }

    private static List<Passage> passages(List<Text> some) {
        return some.stream().map(Text::whole).toList();
    }

    // Blocks

    /// Makes moves of what leaves here and arrives there.
    ///
    /// @return what arrives from nowhere
    private List<Arrival> move(List<Arrival> arrivals) {
        var fresh = new ArrayList<Arrival>();
        for (Arrival arrival : arrivals) {
            List<Block> leaving = arrival.change().move().isEmpty()
                    ? List.of()
                    : gone.all().entrySet().stream().filter(entry -> entry.getValue().move().equals(arrival.change().move()))
                            .<Block>map(Map.Entry::getKey).toList();
            if (leaving.isEmpty() || leaving.size() != arrival.blocks().size()) {
                fresh.add(arrival);
                continue;
            }
            String after = arrival.after();
            for (int i = 0; i < leaving.size(); i++) {
                Block block = leaving.get(i);
                gone.moves(block);
                Draft draft = suggest(arrival.change(), new Proposal.MoveBlock(after, after.isEmpty() ? arrival.box() : ""),
                        passages(texts.of(block).subList(0, 1)));
                byBlock.put(arrival.blocks().get(i).key(), draft);
                after = block.key();
            }
        }
        return fresh;
    }

    private void insert(Arrival arrival) {
        boolean inBox = arrival.after().isEmpty() && !arrival.box().isEmpty();
        String anchor = inBox ? arrival.box() : arrival.after();
        List<Passage> passages = texts.all().stream().filter(text -> text.place().equals(anchor) || text.place().startsWith(anchor + "/"))
                .limit(anchor.isEmpty() ? 0 : 1).map(Text::whole).toList();
        Draft draft = suggest(arrival.change(), new Proposal.InsertBlocks(arrival.blocks(), inBox ? arrival.box() : ""), passages);
        arrival.blocks().forEach(block -> note(block, draft));
    }

    private void note(Block block, Draft draft) {
        byBlock.put(block.key(), draft);
        if (block instanceof Block.Box box) {
            box.body().forEach(inner -> note(inner, draft));
        }
    }

    // Words

    private void replace(Stretches.Stretch stretch) {
        String text = stretch.edits().stream().map(Edits.Edit::text).collect(Collectors.joining());
        Draft draft = suggest(stretch.change(), new Proposal.Replace(text), stretch.passages());
        stretch.edits().forEach(edit -> told(edit, draft));
    }

    private void told(Edits.Edit edit, Draft draft) {
        edit.come().forEach(come -> {
            bySign.put(come, draft);
            revisions.told(come);
        });
    }

    private void change(Text text, Stretches stretches) {
        Edits said = edits.getOrDefault(text.place(), new Edits(List.of()));
        List<Edits.Edit> open = said.all().stream().filter(edit -> !stretches.has(edit) && edit.change().move().isEmpty()).toList();
        if (text.running().isEmpty()) {
            open.forEach(edit -> replace(text, edit));
            return;
        }
        TextBlock block = text.running().get();
        Set<String> restyling = Stream.concat(said.looks().stream().map(Suggestions::author),
                open.stream().filter(edit -> Restyled.isOdd(block, edit)).map(edit -> edit.change().author()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        restyling.forEach(author -> restyle(text, block, author, open, said));
        open.stream().filter(edit -> !restyling.contains(edit.change().author())).forEach(edit -> replace(text, edit));
        said.kind().filter(kind -> !restyling.contains(kind.change().author())).ifPresent(kind -> traces.kind(kind).ifPresent(
                now -> suggest(kind.change(), new Proposal.SetKind(now.style(), now.listing()), List.of(text.whole()))));
    }

    private static String author(Trace look) {
        return look.sign() instanceof Signs.Looks(Change change, _) ? change.author() : "";
    }

    private void restyle(Text text, TextBlock block, String author, List<Edits.Edit> open, Edits said) {
        List<Edits.Edit> own = open.stream().filter(edit -> edit.change().author().equals(author)).toList();
        List<Trace> looks = said.looks().stream().filter(look -> author(look).equals(author)).toList();
        TextBlock made = Restyled.of(block, own, looks);
        Optional<Signs.OfKind> kind = said.kind().filter(one -> one.change().author().equals(author));
        Optional<Traces.Kind> now = kind.flatMap(traces::kind);
        TextBlock whole = now.map(other -> made.withStyle(other.style()).withListing(other.listing())).orElse(made);
        Change change = own.isEmpty() ? ((Signs.Looks) looks.getLast().sign()).change() : own.getLast().change();
        Draft draft = suggest(change, new Proposal.Rewrite(whole), List.of(text.whole()));
        own.forEach(edit -> told(edit, draft));
    }

    /// Whether a text has words of which one knows where they are in the document.
    static boolean hasWords(String place) {
        return !place.equals("/author") && !place.endsWith("/picture") && !place.endsWith("/card");
    }

    private void replace(Text text, Edits.Edit edit) {
        var proposal = new Proposal.Replace(text.running().isPresent() ? edit.text() : edit.text().replace('\n', ' '));
        Draft draft;
        if (hasWords(text.place())) {
            draft = suggest(edit.change(), proposal, List.of(new Passage(text.place(), edit.from(), edit.to())));
        } else {
            String words = RemarkWords.of(new Matter.Suggestion(proposal, ""), State.OPEN);
            draft = new Draft(edit.change(), new Matter.Comment(Kind.COMMENT, RemarkWords.on(edit.gone(), words)), List.of(text.whole()));
            all.add(draft);
        }
        told(edit, draft);
    }
}
