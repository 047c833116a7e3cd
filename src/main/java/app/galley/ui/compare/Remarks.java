package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.Called;
import app.galley.compare.Detail;
import app.galley.compare.Details;
import app.galley.compare.Look;
import app.galley.compare.MarkedStretch;
import app.galley.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says in words what a text compared does not show: that a block was moved, is of another kind, is marked otherwise.
final class Remarks {

    /// Kind and listing are told by the name of the block; texts and pictures are seen.
    private static final Set<String> SEEN = Set.of("style", "listItem", "_type", "url", "provider");
    private static final int MOST = 4;
    private static final int LONGEST = 40;

    private final List<String> remarks = new ArrayList<>();

    private Remarks() {}

    static List<String> of(BlockChange change) {
        var remarks = new Remarks();
        switch (change) {
            case BlockChange.Same _ -> {
                /* nothing to say */ }
            case BlockChange.Inserted _ -> remarks.remarks.add("new");
            case BlockChange.Deleted _ -> remarks.remarks.add("gone");
            case BlockChange.Edited(Block was, Block is, _) -> remarks.edited(was, is);
            case BlockChange.Moved(Block was, Block is, _, _, boolean up) -> {
                remarks.remarks.add(up ? "moved up" : "moved down");
                remarks.edited(was, is);
            }
        }
        List<String> all = remarks.remarks;
        return all.size() <= MOST ? all : List.copyOf(all.subList(0, MOST));
    }

    private void edited(Block was, Block is) {
        if (!Called.kind(was).equals(Called.kind(is))) {
            remarks.add("was: " + Called.kind(was).toLowerCase(Locale.ENGLISH));
        }
        for (Detail detail : Details.of(was, is)) {
            switch (detail) {
                case Detail.Setting(String name, String before, String after) when !SEEN.contains(name) ->
                    remarks.add("%s: %s → %s".formatted(Kinds.setting(name), said(before), said(after)));
                case Detail.Setting _ -> {
                    /* it is seen */ }
                case Detail.Wording(_, List<MarkedStretch> stretches) -> stretches.stream().filter(MarkedStretch::isRemarked)
                        .forEach(this::marked);
            }
        }
    }

    private static String said(String value) {
        return value.isEmpty() ? "none" : shortened(value);
    }

    private void marked(MarkedStretch stretch) {
        String text = "“" + shortened(stretch.text()) + "” ";
        List<String> before = stretch.before().decorators();
        List<String> after = stretch.after().decorators();
        after.stream().filter(mark -> !before.contains(mark)).forEach(mark -> remarks.add(text + "is " + Kinds.mark(mark) + " now"));
        before.stream().filter(mark -> !after.contains(mark))
                .forEach(mark -> remarks.add(text + "is not " + Kinds.mark(mark) + " any more"));
        link(text, stretch.before(), stretch.after());
    }

    private void link(String text, Look before, Look after) {
        Optional<String> old = before.href();
        Optional<String> now = after.href();
        if (!old.equals(now)) {
            remarks.add(
                    text + now.map(href -> "leads to " + shortened(href) + (old.isPresent() ? " now" : "")).orElse("is no link any more"));
        }
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
