package app.galley.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileBrowserTest {

    @Test
    void aFileIsOneWordWhateverItIsCalled() {
        Path file = Path.of("/home/ann lee/$(touch x); -R & \"b\".pdf");
        assertThat(FileBrowser.command(file, "Linux")).containsExactly("xdg-open", "/home/ann lee");
        assertThat(FileBrowser.command(file, "Mac OS X")).containsExactly("open", "-R", file.toString());
        assertThat(FileBrowser.command(file, "Windows 11")).containsExactly("explorer.exe", "/select," + file);
    }

    @Test
    void whatIsGivenIsNeverAnOption() {
        assertThat(FileBrowser.command(Path.of("-v.pdf"), "Linux").getLast()).isEqualTo(Path.of("").toAbsolutePath().toString());
        assertThat(FileBrowser.command(Path.of("-v.pdf"), "Mac OS X").getLast()).startsWith("/");
    }
}
