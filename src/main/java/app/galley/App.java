package app.galley;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The window: makes its parts and shows it.
public final class App extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Galley");
        stage.setScene(new Scene(new BorderPane(), 1280, 800));
        stage.show();
    }
}
