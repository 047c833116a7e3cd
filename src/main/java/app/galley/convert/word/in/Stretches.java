package app.galley.convert.word.in;

import app.galley.convert.word.in.ArticleTexts.Text;
import app.galley.model.review.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds words that would go together with the ends of paragraphs between them.
final class Stretches {

    private final List<Stretch> all = new ArrayList<>();
    private final Set<Edits.Edit> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    /// Words that would go, from one paragraph into another, and what would come in their place.
    record Stretch(Change change, List<Passage> passages, List<Edits.Edit> edits) {}

    /// @param edits of all running texts, by their places
    Stretches(List<Text> texts, Map<String, Edits> edits, GoneBlocks gone) {
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Optional<Change> by = text.running().isEmpty() || gone.has(text.place())
                    ? Optional.empty()
                    : of(edits, text).endGone().filter(end -> end.move().isEmpty());
            if (by.isPresent()) {
                i = begin(texts, i, edits, gone, by.get()) - 1;
            }
        }
    }

    private static Edits of(Map<String, Edits> edits, Text text) {
        return edits.getOrDefault(text.place(), new Edits(List.of()));
    }

    /// @return from where others may begin
    private int begin(List<Text> texts, int first, Map<String, Edits> edits, GoneBlocks gone, Change by) {
        var passages = new ArrayList<Passage>();
        var parts = new ArrayList<Edits.Edit>();
        Text start = texts.get(first);
        Optional<Edits.Edit> tail = of(edits, start).all().stream()
                .filter(edit -> edit.to() == start.length() && edit.change().isOneWith(by)).reduce((_, last) -> last);
        tail.ifPresent(parts::add);
        passages.add(new Passage(start.place(), tail.map(Edits.Edit::from).orElse(start.length()), start.length()));
        int next = first + 1;
        while (next < texts.size() && texts.get(next).running().flatMap(block -> gone.take(block, by)).isPresent()) {
            parts.addAll(of(edits, texts.get(next)).all());
            passages.add(texts.get(next).whole());
            next++;
        }
        if (next < texts.size() && texts.get(next).running().isPresent() && !gone.has(texts.get(next).place())) {
            Text end = texts.get(next);
            Optional<Edits.Edit> head = of(edits, end).all().stream()
                    .filter(edit -> edit.from() == 0 && edit.change().isOneWith(by) && !taken.contains(edit)).findFirst();
            head.ifPresent(parts::add);
            passages.add(new Passage(end.place(), 0, head.map(Edits.Edit::to).orElse(0)));
        }
        if (passages.size() > 1) {
            all.add(new Stretch(by, passages, parts));
            taken.addAll(parts);
        }
        return next;
    }

    List<Stretch> all() {
        return all;
    }

    /// Whether it is part of one of them.
    boolean has(Edits.Edit edit) {
        return taken.contains(edit);
    }
}
