package app.galley.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;

/// Whether everything is light or dark: as the system says, or as was chosen.
public final class Appearance {

    /// What was chosen.
    public enum Choice {
        SYSTEM, LIGHT, DARK
    }

    private static final String LIGHT_SHEET = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK_SHEET = new PrimerDark().getUserAgentStylesheet();
    private static final String OWN_SHEET = Objects.requireNonNull(Appearance.class.getResource("/app/galley/ui/galley.css"))
            .toExternalForm();

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Choice choice;

    /// Takes over the look of the whole program. The toolkit must be running.
    public Appearance(Choice choice) {
        this.choice = choice;
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> apply());
        apply();
    }

    private void apply() {
        boolean nowDark = switch (choice) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
        dark.set(nowDark);
        Application.setUserAgentStylesheet(nowDark ? DARK_SHEET : LIGHT_SHEET);
    }

    /// What was chosen.
    public Choice choice() {
        return choice;
    }

    /// Chooses.
    public void choose(Choice newChoice) {
        choice = newChoice;
        apply();
    }

    /// Whether everything is dark.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Gives a scene our own style sheet, which lies over the theme's.
    public static void style(Scene scene) {
        scene.getStylesheets().add(OWN_SHEET);
    }
}
