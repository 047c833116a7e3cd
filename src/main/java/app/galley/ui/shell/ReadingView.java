package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.preview.PageWidth;
import app.galley.ui.preview.PreviewPane;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// The article as it will look and nothing else, to be read. Its text cannot be changed there, and a sum says which text it is.
final class ReadingView {

    private static final double STEP = 1.1;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 3;
    private static final int SUM_SHOWN = 8;
    private static final String COPY = "Copy the sum";

    private final DeskWindow window;
    private final Desk desk;
    private final DeskFrame frame;
    private final PreviewPane page;
    private final BorderPane around;
    private final Button sum = tool("reading-sum", "The sum of the text that is read", RemixiconMZ.SHIELD_CHECK_LINE, this::tellSum);
    private Split writing;

    /// @param page shows it
    /// @param around holds the page
    ReadingView(DeskWindow window, Desk desk, DeskFrame frame, PreviewPane page, BorderPane around) {
        this.window = window;
        this.desk = desk;
        this.frame = frame;
        this.page = page;
        this.around = around;
        writing = window.split();
        sum.getStyleClass().remove("button-icon");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Whether the article in front is being read.
    boolean isOn() {
        return window.tab().isReading();
    }

    /// Goes from writing to reading, or back.
    void toggle() {
        read(!isOn());
    }

    private void read(boolean reading) {
        ArticleTab tab = window.tab();
        if (reading) {
            tab.suggesting().leave();
            tab.left();
            writing = window.split();
        }
        tab.setReading(reading);
        show(tab);
        window.setSplit(split(tab));
    }

    /// Goes back to writing.
    void leave() {
        if (isOn()) {
            read(false);
        }
    }

    /// How an article that comes to the front shares the window with its page.
    Split split(ArticleTab tab) {
        return tab.isReading()
                ? new Split(View.PREVIEW, writing.divider())
                : tab.split().orElse(window.view() == View.PREVIEW ? writing : window.split());
    }

    /// Shows what an article needs that is read or written.
    void show(ArticleTab tab) {
        boolean reading = tab.isReading();
        frame.setReading(reading);
        page.setReading(reading);
        page.setTextScale(reading ? desk.settings().readingSize() : 1);
        if (reading) {
            tab.find().standAbove(around, page::focusPage);
            page.setTools(List.of(tool("reading-leave", tab.article().isPacket() ? "Show the draft" : "Back to writing",
                    RemixiconAL.ARROW_LEFT_LINE, this::leave),
                    tool("reading-smaller", "Smaller text", RemixiconMZ.ZOOM_OUT_LINE,
                            () -> resize(now -> now / STEP)),
                    tool("reading-larger", "Larger text", RemixiconMZ.ZOOM_IN_LINE, () -> resize(now -> now * STEP))), List.of(sum));
            sum.setText(tab.article().sum().map(all -> all.substring(0, SUM_SHOWN)).orElse("not saved"));
        } else {
            tab.find().standAboveEditor();
            page.setTools(List.of(), List.of());
        }
    }

    private static Button tool(String id, String name, Ikon icon, Runnable run) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Makes the text of everything that is read larger or smaller.
    void resize(DoubleUnaryOperator change) {
        double size = Math.clamp(change.applyAsDouble(desk.settings().readingSize()), SMALLEST, LARGEST);
        desk.settings().keepReadingSize(size);
        page.setTextScale(size);
    }

    private void tellSum() {
        window.article().sum().ifPresentOrElse(all -> {
            String told = all
                    + "\nis the SHA-256 sum of the file you are reading. Whoever has the same file gets the same sum, for instance by"
                    + " “sha256sum article.json”. Each remark you make keeps it.";
            if (window.asking().choose("Exactly this text is being read.", told, List.of(COPY)).isPresent()) {
                var content = new ClipboardContent();
                content.putString(all);
                Clipboard.getSystemClipboard().setContent(content);
            }
        }, () -> window.asking().tell("This text has no sum yet.", "It gets one when it is saved."));
    }

    /// What lets one find one's way without a mouse; letters are free where nobody writes.
    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (isOn() && plain && !(event.getTarget() instanceof TextInputControl) && does(event.getCode())) {
            event.consume();
        }
    }

    private boolean does(KeyCode key) {
        switch (key) {
            case N -> page.goToSection(true);
            case P -> page.goToSection(false);
            case D -> page.setDark(!page.isDark());
            case W -> page.setPageWidth(PageWidth.values()[(page.getPageWidth().ordinal() + 1) % PageWidth.values().length]);
            case SLASH -> window.tab().find().open(false);
            case ESCAPE -> {
                if (window.article().isPacket()) {
                    return false;
                }
                leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What can be done with it, for the menus.
    ///
    /// @param read goes to it and back
    /// @param next goes to the next section
    /// @param previous goes to the section before
    record Actions(Action read, Action next, Action previous) {

        static Actions of(DeskWindow window) {
            return new Actions(
                    Action.of("read", "Reading view", () -> window.reading().toggle()).icon(RemixiconAL.BOOK_OPEN_LINE).keys("Shortcut+4")
                            .on(() -> window.reading().isOn()).also("read only", "proof", "reader", "review"),
                    Action.of("next-section", "Next section", () -> window.preview().goToSection(true)).keys("Shortcut+Alt+Page Down")
                            .when(() -> window.reading().isOn()).also("crosshead", "heading"),
                    Action.of("previous-section", "Previous section", () -> window.preview().goToSection(false))
                            .keys("Shortcut+Alt+Page Up").when(() -> window.reading().isOn()).also("crosshead", "heading"));
        }

        List<Action> all() {
            return List.of(read, next, previous);
        }
    }
}
