package app.galley.ui.shell;

import app.galley.ui.common.Question;
import javafx.stage.Window;

/// Says what this program is.
final class AboutDialog {

    private AboutDialog() {}

    static void show(Window owner) {
        Question.tell(owner, "Galley", """
                An editor and viewer for news articles. Everything stays on this machine: no account, no server, no network.

                Running on Java %s with JavaFX %s.""".formatted(Runtime.version().feature(), System.getProperty("javafx.version", "")));
    }
}
