package app.galley.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The theme in high contrast: its own sheet, then ours with other colours, lines and rings. One sheet, so that menus and dialogs have it too.
final class ContrastSheet {

    private static final String FOLDER = "/app/galley/ui/";

    private ContrastSheet() {}

    /// The address of the sheet.
    static String of(boolean dark) {
        String theme = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        String css = read(theme.replace(".bss", ".css")) + read(FOLDER + (dark ? "contrast-dark.css" : "contrast-light.css"))
                + read(FOLDER + "contrast.css");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String resource) {
        try (InputStream in = (resource.startsWith(FOLDER) ? ContrastSheet.class : PrimerLight.class).getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
