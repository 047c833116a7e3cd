package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.KeyMap;
import java.util.List;

/// A menu by its name, and the groups of actions in it.
///
/// @param name with an underscore before the letter that opens it together with Alt
record Section(String name, List<List<Action>> groups) {

    @SafeVarargs
    static Section of(String name, List<Action>... groups) {
        return new Section(name, List.of(groups));
    }

    /// Its name as it is read.
    String title() {
        return name.replace("_", "");
    }

    /// The same with the keys that its actions have now.
    Section with(KeyMap keys) {
        return new Section(name, groups.stream().map(keys::of).toList());
    }

    List<Action> actions() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
