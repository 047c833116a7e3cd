package app.galley.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/// The drawers of a window: the outline at the left, and at the right one of several, or none.
final class Drawers {

    /// What the drawer at the right holds.
    enum Right {
        NONE, INSPECTOR, HISTORY, REVIEW
    }

    private final Middle middle;
    private final Supplier<ArticleTab> tab;
    private final Runnable changed;
    private Right right = Right.NONE;

    /// @param tab the article in front
    /// @param changed called when another is open
    Drawers(Middle middle, Supplier<ArticleTab> tab, Runnable changed) {
        this.middle = middle;
        this.tab = tab;
        this.changed = changed;
    }

    /// Whether a drawer is open at the right.
    boolean isOpen(Right drawer) {
        return right == drawer;
    }

    /// What is open at the right.
    Right right() {
        return right;
    }

    /// Opens a drawer at the right; the keyboard stays where it is.
    void open(Right drawer) {
        right = drawer;
        middle.setDrawer(content());
        changed.run();
    }

    private Optional<Node> content() {
        return switch (right) {
            case NONE -> Optional.empty();
            case INSPECTOR -> Optional.of(tab.get().inspector());
            case HISTORY -> Optional.of(tab.get().history());
            case REVIEW -> Optional.of(tab.get().review());
        };
    }

    /// Opens a drawer at the right with the keyboard in it, or closes it.
    void toggle(Right drawer) {
        open(isOpen(drawer) ? Right.NONE : drawer);
        switch (right) {
            case NONE -> tab.get().editor().focusText();
            case INSPECTOR -> {
                // one looks at it first
            }
            case HISTORY -> tab.get().history().focusList();
            case REVIEW -> tab.get().review().takeKeyboard();
        }
    }

    /// Whether the outline is open.
    boolean isOutlining() {
        return middle.isLeftDrawerOpen();
    }

    /// Opens or closes the outline.
    void toggleOutline() {
        outline(!isOutlining());
        if (!isOutlining()) {
            tab.get().editor().focusText();
        }
    }

    private void outline(boolean open) {
        middle.setLeftDrawer(open ? Optional.of(tab.get().outline()) : Optional.empty());
        changed.run();
    }

    /// Shows those of the article that is in front now.
    void bring() {
        open(right);
        outline(isOutlining());
    }
}
