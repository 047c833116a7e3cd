package app.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d=\\e#f", "HTTP://EXAMPLE.ORG", "mailto:desk@example.org", "tel:+4412345", "#notes",
        "../other/a.html",
        "page?x=1:2", "a/b:c", "/news/1", "?q=javascript:"})
    void goodLinksStayAsTheyAre(String address) {
        assertThat(Address.link(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u0001javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)", "javascript\r:alert(1)", "\u00A0javascript:alert(1)", "\u2028javascript:alert(1)",
        "\uFEFFjavascript:alert(1)",
        "vbscript:x", "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,<svg onload='alert(1)'/>", "file:///etc/passwd",
        "blob:x", "about:blank",
        "view-source:https://example.org", "//example.org/a", "\\\\example\\share", "/\\example.org", "https:\\\\example.org",
        "https://example.org/\0", "", "   ", ":x",
        "intent://scan", "ftp://example.org"})
    void badLinksAreRefused(String address) {
        assertThat(Address.link(address)).isEmpty();
    }

    @Test
    void blanksAroundALinkAreDropped() {
        assertThat(Address.link(" https://example.org \n")).contains("https://example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"images/quay.jpg", "file:///home/a/images/quay%20.jpg", "data:image/png;base64,iVBORw0KGgo="})
    void picturesAreFilesOrData(String address) {
        assertThat(Address.picture(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png", "//example.org/a.png", "data:text/html,x", "javascript:x", ""})
    void picturesFromElsewhereAreRefused(String address) {
        assertThat(Address.picture(address)).isEmpty();
    }

    @Test
    void theHostIsTheSiteAndNotAUserNamePosingAsOne() {
        assertThat(Address.host("https://bank.example@evil.example:8080/x?y#z")).isEqualTo("evil.example:8080");
        assertThat(Address.host("https://video.example.org")).isEqualTo("video.example.org");
        assertThat(Address.host("mailto:a@b.example")).isEmpty();
        assertThat(Address.host("images/a://b")).isEmpty();
    }
}
