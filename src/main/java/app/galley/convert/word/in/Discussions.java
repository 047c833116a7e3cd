package app.galley.convert.word.in;

import app.galley.convert.document.Tag;
import app.galley.convert.document.Trace;
import app.galley.convert.word.RemarkWords;
import app.galley.convert.word.in.ArticleTexts.Text;
import app.galley.format.UnreadableArticle;
import app.galley.model.review.Discussion;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes discussions of comments, and puts them together with the suggestions.
final class Discussions {

    /// So many a person can still read; what is more is told.
    private static final int MOST = 5_000;
    /// So many texts a comment is put on, and all comments together; finding each of them again takes time. Of more the first ones count.
    private static final int MOST_TEXTS = 500;
    private static final int MOST_TEXTS_OF_ALL = 20_000;

    private final Source source;
    private final Suggestions suggestions;
    private final boolean ours;
    private final Map<String, Spot> begins = new HashMap<>();
    private final Map<String, Spot> ends = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int textsLeft = MOST_TEXTS_OF_ALL;

    /// @param ours whether Galley wrote the document, so that what it said in words is understood
    Discussions(Source source, Suggestions suggestions, boolean ours) {
        this.source = source;
        this.suggestions = suggestions;
        this.ours = ours;
        drafts.addAll(suggestions.all());
    }

    /// Where a comment begins or ends in the article.
    private record Spot(String place, int at) {}

    /// All of them.
    List<Discussion> all() throws UnreadableArticle {
        source.traces().each(this::note);
        Optional<Tag> root = source.related("comments");
        if (root.isPresent()) {
            CommentThreads.of(root.get(), source.related("commentsExtended"), source).forEach(this::add);
        }
        drafts.stream().skip(MOST).forEach(draft -> source.notes().dropped(
                "There are more remarks than can be shown; one by %s was left out.".formatted(draft.by().author()), draft.words()));
        return drafts.stream().limit(MOST).map(Draft::discussion).toList();
    }

    private void note(String place, Trace trace) {
        switch (trace.sign()) {
            case Signs.CommentBegins(String id) -> begins.putIfAbsent(id, new Spot(place, trace.from()));
            case Signs.CommentEnds(String id) -> ends.putIfAbsent(id, new Spot(place, trace.to()));
            case Signs.CommentHere(String id) -> suggestions.texts().get(place).ifPresent(text -> {
                begins.putIfAbsent(id, new Spot(place, 0));
                ends.putIfAbsent(id, new Spot(place, text.length()));
            });
            default -> {
            } // changes
        }
    }

    private void add(CommentThreads.Thread thread) {
        List<Passage> passages = passages(thread.id());
        Optional<Draft> change = about(thread, passages);
        if (change.isPresent()) {
            String text = changeIn(thread.text()).map(RemarkWords.AboutChange::text).orElse(thread.text());
            change.get().about(new Draft.Said(thread.by(), text));
            thread.answers().forEach(change.get()::answer);
            return;
        }
        boolean whole = ours && RemarkWords.isWhole(thread.text());
        String text = whole ? RemarkWords.ofWhole(thread.text()) : thread.text();
        List<Passage> on = whole ? List.of() : passages;
        boolean lost = passages.isEmpty() && !whole;
        var draft = new Draft(thread.by(), matter(lost ? RemarkWords.on(source.comments().quote(thread.id()), text) : text, on), on);
        thread.answers().forEach(draft::answer);
        if (thread.settled()) {
            draft.resolved();
        }
        drafts.add(draft);
    }

    private Matter matter(String text, List<Passage> passages) {
        Matter said = ours ? RemarkWords.read(text) : new Matter.Comment(Kind.COMMENT, text);
        boolean onWords = passages.size() == 1 && Suggestions.hasWords(passages.getFirst().place());
        return said instanceof Matter.Suggestion && !onWords ? new Matter.Comment(Kind.COMMENT, text) : said;
    }

    private Optional<RemarkWords.AboutChange> changeIn(String text) {
        return ours ? RemarkWords.changeIn(text) : Optional.empty();
    }

    /// The suggestion a comment is about: the one that is named, or the one whose words it is on.
    private Optional<Draft> about(CommentThreads.Thread thread, List<Passage> passages) {
        Optional<Spot> at = Optional.ofNullable(begins.get(thread.id()));
        Optional<RemarkWords.AboutChange> named = changeIn(thread.text());
        if (named.isPresent()) {
            return suggestions.all().stream().filter(draft -> draft.by().author().equals(named.get().by()))
                    .filter(draft -> isAt(draft, at, passages)).findFirst();
        }
        if (at.isEmpty() || !source.comments().isOnComing(thread.id())) {
            return Optional.empty();
        }
        Spot begin = at.get();
        Optional<Draft> ofWords = source.traces().at(begin.place).stream().filter(trace -> trace.from() == begin.at)
                .flatMap(trace -> suggestions.of(trace.sign()).stream()).findFirst();
        return ofWords.or(() -> suggestions.ofBlock(begin.place.replaceFirst("/.*", "")));
    }

    private static boolean isAt(Draft draft, Optional<Spot> at, List<Passage> passages) {
        if (draft.passages().isEmpty()) {
            return passages.isEmpty() || draft.proposal().filter(Proposal.InsertBlocks.class::isInstance).isPresent();
        }
        Passage first = draft.passages().getFirst();
        boolean words = draft.proposal().filter(Proposal.Replace.class::isInstance).isPresent() && draft.passages().size() == 1;
        return at.filter(begin -> first.place().equals(begin.place) && (!words || first.from() == begin.at)).isPresent();
    }

    /// What a comment is on, a passage for each text.
    private List<Passage> passages(String id) {
        Spot begin = begins.get(id);
        Spot end = ends.get(id);
        Optional<Integer> first = begin == null ? Optional.empty() : suggestions.texts().index(begin.place);
        if (begin == null || first.isEmpty()) {
            return List.of();
        }
        int last = end == null ? first.get() : Math.max(first.get(), suggestions.texts().index(end.place).orElse(first.get()));
        var passages = new ArrayList<Passage>();
        int most = Math.min(last, first.get() + Math.min(MOST_TEXTS, Math.max(1, textsLeft)) - 1);
        for (int i = first.get(); i <= most; i++) {
            Text text = suggestions.texts().all().get(i);
            int from = i == first.get() ? Math.min(begin.at, text.length()) : 0;
            int to = end != null && end.place.equals(text.place()) ? Math.min(end.at, text.length()) : text.length();
            if (from < to || first.get() == last) {
                passages.add(new Passage(text.place(), from, Math.max(from, to)));
            }
        }
        textsLeft -= passages.size();
        return passages;
    }
}
