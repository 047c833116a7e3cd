package app.galley.ui.shell;

import app.galley.format.Problem;
import app.galley.ui.common.Question;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Lists what was wrong with a file.
final class ProblemsDialog {

    private ProblemsDialog() {}

    static void show(Window owner, String file, List<Problem> problems) {
        var list = new ListView<Problem>();
        list.setId("problems");
        list.setAccessibleText("Problems and their places");
        list.getItems().setAll(problems);
        list.setCellFactory(_ -> new Row());
        list.setPrefSize(640, Math.clamp(problems.size() * 60L + 16, 120, 420));
        var note = new Label("Whatever could not be understood is kept as it was and saved back.");
        note.getStyleClass().add("hint");
        Question.show(owner, "%s in “%s”".formatted(count(problems.size()), file), new VBox(8, list, note));
    }

    static String count(int problems) {
        return problems == 1 ? "1 problem" : "%,d problems".formatted(problems);
    }

    /// What is wrong above, where it is below.
    private static final class Row extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            var message = new Label(problem.message());
            message.setWrapText(true);
            message.prefWidthProperty().bind(getListView().widthProperty().subtract(48));
            var where = new Label("%d:%d  %s".formatted(problem.line(), problem.column(), problem.pointer()));
            where.getStyleClass().add("hint");
            setGraphic(new VBox(2, message, where));
        }
    }
}
