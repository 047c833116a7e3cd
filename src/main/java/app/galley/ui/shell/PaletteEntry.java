package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.ui.common.Action;
import app.galley.ui.common.NameSearch;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Something the palette offers.
///
/// @param id its name for programs; remembered when it was taken
/// @param name its name for people
/// @param place where else it is found, such as its menu
/// @param keys the key that does it too; empty when there is none
/// @param words what else it may be called
/// @param enabled whether it can be done now
/// @param run does it
record PaletteEntry(String id, String name, String place, String keys, List<String> words, BooleanSupplier enabled, Runnable run) {

    static PaletteEntry of(Action action, String place) {
        return new PaletteEntry(action.id(), action.name(), place, action.keyText(), action.words(), action.enabled(), action::perform);
    }

    static PaletteEntry of(ArticleTab tab) {
        return new PaletteEntry("open:" + tab.article().title(), tab.article().title(), "Open", "",
                tab.article().file().map(ArticleFile::name).stream().toList(), () -> true, tab::bringToFront);
    }

    static PaletteEntry of(Path recent, Runnable open) {
        return new PaletteEntry("recent:" + recent, new ArticleFile(recent).name(), "Open recent", "", List.of(), () -> true, open);
    }

    /// Those that are found, the best first; with nothing to look for all, those taken lately first.
    ///
    /// @param lately ids of those taken lately, the last first
    static List<PaletteEntry> find(List<PaletteEntry> all, String typed, List<String> lately) {
        var search = new NameSearch(typed);
        if (search.isEmpty()) {
            return all.stream().sorted(Comparator.comparingInt(entry -> rank(lately, entry))).toList();
        }
        return all.stream().map(entry -> new Found(entry, search.score(entry.name, entry.words, entry.place), rank(lately, entry)))
                .filter(found -> found.score > 0)
                .sorted(Comparator.comparingInt(Found::score).reversed().thenComparingInt(Found::rank)
                        .thenComparingInt(found -> found.entry.name.length()))
                .map(Found::entry).toList();
    }

    private static int rank(List<String> lately, PaletteEntry entry) {
        int index = lately.indexOf(entry.id);
        return index < 0 ? lately.size() : index;
    }

    private record Found(PaletteEntry entry, int score, int rank) {}
}
