package app.galley;

import javafx.application.Application;

/// The program's entry: starts the window.
public final class Main {
    private Main() {}

    /// Starts the program with the words typed after its name.
    public static void main(String[] words) {
        Application.launch(App.class, words);
    }
}
