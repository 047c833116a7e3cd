package app.galley.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the system says about high contrast.
class AppearanceTest {

    @Test
    void windowsSaysSo() {
        assertThat(Appearance.wantsContrast(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(Appearance.wantsContrast(Map.of("Windows.SPI.HighContrast", false))).isFalse();
    }

    @Test
    void onLinuxTheThemeIsCalledSo() {
        assertThat(Appearance.wantsContrast(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(Appearance.wantsContrast(Map.of("GTK.theme_name", "Adwaita-dark"))).isFalse();
        assertThat(Appearance.wantsContrast(Map.of())).isFalse();
    }
}
