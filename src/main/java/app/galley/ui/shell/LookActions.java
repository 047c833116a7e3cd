package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.Appearance;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// How things are shown: the size of the text, what helps to keep to it, light and dark.
final class LookActions {

    private static final double STEP = 1.1;

    private final Desk desk;

    final Action larger;
    final Action smaller;
    final Action ordinary;
    final Action focus;
    final Action typewriter;
    final Action distractionFree;
    final Action fullScreen;
    final List<Action> appearance;

    LookActions(DeskWindow window, Desk desk) {
        this.desk = desk;
        larger = Action.of("larger", "Larger text", () -> size(window, now -> now * STEP)).icon(RemixiconMZ.ZOOM_IN_LINE)
                .keys("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add").also("zoom in", "font size", "bigger");
        smaller = Action.of("smaller", "Smaller text", () -> size(window, now -> now / STEP)).icon(RemixiconMZ.ZOOM_OUT_LINE)
                .keys("Shortcut+Minus", "Shortcut+Subtract").also("zoom out", "font size");
        ordinary = Action.of("ordinary", "Ordinary size", () -> size(window, _ -> 1)).keys("Shortcut+0")
                .also("reset zoom", "100%", "actual size");
        focus = Action.of("focus-mode", "Focus on the line", () -> look(now -> now.withFocus(!now.focus()))).keys("Shortcut+Shift+D")
                .on(() -> desk.draftLook().focus()).also("focus mode", "dim", "concentrate");
        typewriter = Action.of("typewriter", "Typewriter", () -> look(now -> now.withTypewriter(!now.typewriter())))
                .keys("Shortcut+Shift+T").on(() -> desk.draftLook().typewriter()).also("typewriter mode", "centre the caret", "scroll");
        distractionFree = Action.of("distraction-free", "Distraction-free", () -> window.distractionFree().toggle()).keys("F11")
                .on(() -> window.distractionFree().isOn()).also("zen", "full screen", "hide everything", "no distractions");
        fullScreen = Action.of("full-screen", "Full screen", () -> window.stage().setFullScreen(!window.stage().isFullScreen()))
                .keys("Shift+F11").on(() -> window.stage().isFullScreen())
                .also("fullscreen", "maximise", "maximize");
        appearance = List.of(look("system", "System", Appearance.Choice.SYSTEM).also("theme", "automatic", "follow the system"),
                look("light", "Light", Appearance.Choice.LIGHT).also("light mode", "theme", "day", "white"),
                look("dark", "Dark", Appearance.Choice.DARK).also("dark mode", "theme", "night", "black"),
                look("contrast", "High contrast", Appearance.Choice.CONTRAST).also("accessibility", "theme", "black and white"));
    }

    /// The page has its own size while it is read.
    private void size(DeskWindow window, DoubleUnaryOperator change) {
        if (window.reading().isOn()) {
            window.reading().resize(change);
        } else {
            look(now -> now.withZoom(change.applyAsDouble(now.zoom())));
        }
    }

    private void look(UnaryOperator<DraftLook> change) {
        desk.look(change.apply(desk.draftLook()));
    }

    private Action look(String id, String name, Appearance.Choice choice) {
        return Action.of("look-" + id, name, () -> desk.choose(choice)).on(() -> desk.appearance().choice() == choice);
    }

    List<Action> all() {
        return List.of(larger, smaller, ordinary, focus, typewriter, distractionFree, fullScreen);
    }
}
