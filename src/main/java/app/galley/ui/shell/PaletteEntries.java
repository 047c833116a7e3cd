package app.galley.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the palette of a window offers: what can be done there, the articles that are open, and those opened lately.
final class PaletteEntries {

    private PaletteEntries() {}

    static List<PaletteEntry> of(DeskWindow window, Desk desk) {
        Map<String, PaletteEntry> actions = new LinkedHashMap<>();
        for (Section section : window.sections()) {
            desk.keys().of(section.actions()).forEach(action -> actions.putIfAbsent(action.id(), PaletteEntry.of(action, section.title())));
        }
        var entries = new ArrayList<>(actions.values());
        desk.tabs().stream().filter(tab -> tab != window.tab()).forEach(tab -> entries.add(PaletteEntry.of(tab)));
        desk.settings().recent().stream().filter(path -> desk.find(path).isEmpty())
                .forEach(path -> entries.add(PaletteEntry.of(path, () -> desk.open(path, window))));
        return entries;
    }
}
