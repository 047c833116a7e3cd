package app.galley.ui.editor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.text.Font;

/// The typefaces of the draft: for each script the first of some good reading faces that the machine has. JavaFX's stylesheets cannot
/// name several, and what it falls back to by itself is seldom a face for reading.
final class DraftFont {

    private static final List<String> TEXT = List.of("Charter", "Source Serif 4", "Source Serif Pro", "Iowan Old Style", "Georgia",
            "Noto Serif",
            "Cambria", "Liberation Serif", "DejaVu Serif");

    /// By style class.
    private static final Map<String, List<String>> SCRIPTS = new TreeMap<>(Map.of(
            "arabic",
            List.of("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Noto Sans Arabic", "DejaVu Sans"),
            "hebrew", List.of("Noto Serif Hebrew", "Frank Ruehl CLM", "FrankRuehl", "New Peninim MT", "Noto Sans Hebrew", "DejaVu Sans")));

    private DraftFont() {}

    /// The style class of letters that want a face of their own.
    static Optional<String> script(String letters) {
        return switch (Character.UnicodeScript.of(letters.codePointAt(0))) {
            case ARABIC -> Optional.of("arabic");
            case HEBREW -> Optional.of("hebrew");
            default -> Optional.empty();
        };
    }

    /// The address of a stylesheet that names the faces.
    static String stylesheet() {
        List<String> families = Font.getFamilies();
        var css = new StringBuilder(".draft { -fx-font-family: \"%s\"; }\n".formatted(first(TEXT, families).orElse("Serif")));
        SCRIPTS.forEach((styleClass, faces) -> first(faces, families)
                .ifPresent(face -> css.append(".draft .run.%s { -fx-font-family: \"%s\"; }\n".formatted(styleClass, face))));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> first(List<String> wanted, List<String> families) {
        return wanted.stream().filter(families::contains).findFirst();
    }
}
