package app.galley.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// High contrast keeps what its sheets say: 7 to 1, the enhanced contrast of WCAG 2.2 (success criterion 1.4.6).
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+): #([0-9a-f]{6})");

    private static Map<String, Integer> colours(String sheet) throws IOException {
        var colours = new TreeMap<String, Integer>();
        try (var in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("/app/galley/ui/" + sheet))) {
            var matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
        }
        return colours;
    }

    /// Relative luminance, as WCAG defines it.
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double ratio(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contrast-light.css", "contrast-dark.css"})
    void everyTextCanBeReadOnWhatItStandsOn(String sheet) throws IOException {
        Map<String, Integer> colours = colours(sheet);
        int text = colours.get("-color-fg-default");
        int ground = colours.get("-color-bg-default");
        colours.forEach((name, colour) -> {
            if (name.endsWith("-fg") || name.startsWith("-color-fg-") && !name.endsWith("emphasis")) {
                assertThat(ratio(colour, ground)).as("%s on the ground", name).isGreaterThanOrEqualTo(7);
            }
            boolean underText = !name.matches("-color-(fg|border)-.*") && name.matches("-color-bg-.*|.*-(muted|subtle)");
            if (underText) {
                assertThat(ratio(text, colour)).as("text on %s", name).isGreaterThanOrEqualTo(7);
            }
            if (name.endsWith("-emphasis") && !name.contains("fg")) {
                assertThat(ratio(colours.get("-color-fg-emphasis"), colour)).as("text on %s", name).isGreaterThanOrEqualTo(7);
            }
        });
    }
}
