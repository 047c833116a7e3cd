package app.galley.ui.review;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.model.Article;
import app.galley.model.review.Anchor;
import app.galley.review.Found;
import app.galley.review.Found.At;
import app.galley.review.LiveAnchors;
import app.galley.ui.common.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Where the passages of remarks are: looked for in the background when they arrive, then carried along by every change.
///
/// At a key this costs a comparison of numbers for each passage. After a change of a great part of the article all are looked for anew.
final class Places {

    /// A change of more blocks than this may have moved anything anywhere.
    private static final int BROAD = 40;
    private static final int FEW = 20;

    private final Document document;
    private final Tasks tasks;
    private final Runnable found;
    private final List<Edited> meanwhile = new ArrayList<>();
    private Map<String, List<Anchor>> wanted = Map.of();
    private Map<String, Integer> first = Map.of();
    /// Whose passage each of the places is.
    private List<String> owners = List.of();
    private LiveAnchors live = new LiveAnchors(List.of(), List.of());
    private int version;
    private boolean busy;

    /// @param found called when passages were looked for and are known now
    Places(Document document, Tasks tasks, Runnable found) {
        this.document = document;
        this.tasks = tasks;
        this.found = found;
    }

    /// Whether passages are being looked for that are not known yet.
    boolean isLooking() {
        return busy;
    }

    /// Takes other passages, by the remarks they belong to. Those that are known already keep their places.
    void show(Map<String, List<Anchor>> passages) {
        Map<String, List<Anchor>> before = wanted;
        wanted = Map.copyOf(passages);
        Map<String, List<Found>> known = new LinkedHashMap<>();
        first.keySet().stream().filter(id -> before.getOrDefault(id, List.of()).equals(wanted.get(id)))
                .forEach(id -> known.put(id, at(id)));
        arrange(known);
        look();
    }

    /// Adds a passage whose places are known.
    ///
    /// @param article where it was found
    void add(String id, LiveAnchors passage, Article article) {
        if (article != document.article()) {
            // It was changed since; what was written meanwhile is not known here.
            wanted = with(id, passage.anchors());
            look();
            return;
        }
        wanted = with(id, passage.anchors());
        Map<String, List<Found>> known = known();
        known.put(id, passage.found());
        arrange(known);
    }

    private Map<String, List<Anchor>> with(String id, List<Anchor> anchors) {
        Map<String, List<Anchor>> more = new HashMap<>(wanted);
        more.put(id, anchors);
        return Map.copyOf(more);
    }

    private Map<String, List<Found>> known() {
        Map<String, List<Found>> known = new LinkedHashMap<>();
        first.keySet().forEach(id -> known.put(id, at(id)));
        return known;
    }

    private void arrange(Map<String, List<Found>> known) {
        Map<String, Integer> index = new LinkedHashMap<>();
        var anchors = new ArrayList<Anchor>();
        var places = new ArrayList<Found>();
        var whose = new ArrayList<String>();
        known.forEach((id, there) -> {
            index.put(id, places.size());
            there.forEach(_ -> whose.add(id));
            anchors.addAll(wanted.getOrDefault(id, List.of()));
            places.addAll(there);
        });
        first = index;
        owners = whose;
        live = new LiveAnchors(anchors, places);
    }

    private void look() {
        Map<String, List<Anchor>> missing = new LinkedHashMap<>(wanted);
        missing.keySet().removeAll(first.keySet());
        int own = ++version;
        meanwhile.clear();
        busy = !missing.isEmpty();
        if (!busy) {
            return;
        }
        Article article = document.article();
        List<Anchor> anchors = missing.values().stream().flatMap(List::stream).toList();
        tasks.run(() -> LiveAnchors.of(article, anchors), answer -> {
            if (own == version) {
                busy = false;
                arrived(missing, answer);
            }
        });
    }

    private void arrived(Map<String, List<Anchor>> missing, LiveAnchors answer) {
        LiveAnchors now = answer;
        for (Edited edited : meanwhile) {
            now = now.after(edited);
        }
        meanwhile.clear();
        Map<String, List<Found>> known = known();
        int at = 0;
        for (Map.Entry<String, List<Anchor>> passage : missing.entrySet()) {
            int end = at + passage.getValue().size();
            known.put(passage.getKey(), now.found().subList(at, end));
            at = end;
        }
        arrange(known);
        found.run();
    }

    /// Carries all along.
    ///
    /// @return whether any is somewhere else now, or is looked for anew
    boolean update(Edited edited) {
        boolean broad = edited.change().before().size() + edited.change().after().size() > BROAD && wanted.size() > FEW;
        if (broad) {
            arrange(Map.of());
            look();
            return true;
        }
        if (busy) {
            meanwhile.add(edited);
        }
        LiveAnchors before = live;
        live = live.after(edited);
        return live != before;
    }

    /// Where the passage of a remark is, for each of its anchors; nothing as long as it is being looked for.
    List<Found> at(String id) {
        Integer start = first.get(id);
        return start == null ? List.of() : live.found().subList(start, start + wanted.getOrDefault(id, List.of()).size());
    }

    /// Whether it is known where a passage is, if anywhere.
    boolean knows(String id) {
        return first.containsKey(id);
    }

    /// Gives every place with the remark whose passage it is.
    void each(BiConsumer<String, At> taker) {
        List<Found> places = live.found();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof At at) {
                taker.accept(owners.get(i), at);
            }
        }
    }

    /// Gives the places that have to do with a line. Costs a comparison of numbers for each passage, and nothing else.
    void in(int line, BiConsumer<String, At> taker) {
        List<Found> places = live.found();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof At at && at.from().line() <= line && at.to().line() >= line) {
                taker.accept(owners.get(i), at);
            }
        }
    }
}
