package app.galley.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;

/// Whether everything is light or dark, and in high contrast or not: as the system says, or as was chosen.
public final class Appearance {

    /// What was chosen.
    public enum Choice {
        /// As the system is.
        SYSTEM, LIGHT, DARK,
        /// High contrast, light or dark as the system is.
        CONTRAST
    }

    private static final String LIGHT_SHEET = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK_SHEET = new PrimerDark().getUserAgentStylesheet();
    private static final String OWN_SHEET = Objects.requireNonNull(Appearance.class.getResource("/app/galley/ui/galley.css"))
            .toExternalForm();

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper();
    private Choice choice;

    /// The system's preferences live as long as the program, and shall not keep what listens to them from going.
    private final ChangeListener<ColorScheme> schemes = (_, _, _) -> apply();
    private final MapChangeListener<String, Object> preferences = _ -> apply();

    /// Takes over the look of the whole program. The toolkit must be running.
    public Appearance(Choice choice) {
        this.choice = choice;
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(schemes));
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(preferences));
        apply();
    }

    private void apply() {
        boolean nowDark = switch (choice) {
            case SYSTEM, CONTRAST -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
        boolean nowContrast = switch (choice) {
            case SYSTEM -> wantsContrast(Platform.getPreferences());
            case CONTRAST -> true;
            case LIGHT, DARK -> false;
        };
        dark.set(nowDark);
        contrast.set(nowContrast);
        String sheet = nowContrast ? ContrastSheet.of(nowDark) : nowDark ? DARK_SHEET : LIGHT_SHEET;
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /// Whether a system asks for high contrast: Windows says so; on Linux it is a theme of that name.
    ///
    /// @param preferences as JavaFX gives them
    static boolean wantsContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).toLowerCase(Locale.ROOT).replace("-", "").contains("highcontrast");
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

    /// Whether everything is in high contrast.
    public ReadOnlyBooleanProperty contrastProperty() {
        return contrast.getReadOnlyProperty();
    }

    /// Gives a scene our own style sheet, which lies over the theme's.
    public static void style(Scene scene) {
        scene.getStylesheets().add(OWN_SHEET);
    }
}
