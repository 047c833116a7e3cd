package app.galley.ui.preview;

import app.galley.edit.Document;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.review.Markup;
import app.galley.render.Pictures;
import app.galley.render.Scheme;
import app.galley.render.Theme;
import app.galley.ui.common.Panes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;

/// The preview: the document as a reader sees it, with a strip of choices above.
///
/// Until [#start] it is an empty sheet, so that a window can show its editor before the web view is made.
public final class PreviewPane extends BorderPane {

    private static final Color LIGHT_PAPER = Color.WHITE;
    private static final Color DARK_PAPER = Color.web("#16171a");

    private final Function<Path, Pictures> picturesIn;
    private final Consumer<Position> onClick;
    private final PreviewStrip strip;
    private Optional<PreviewPage> page = Optional.empty();
    private Optional<WebView> shownView = Optional.empty();
    private Optional<Document> document = Optional.empty();
    private Pictures pictures = Pictures.NONE;
    private Runnable unfollow = () -> {};
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private boolean reading;
    private Optional<Markup> instead = Optional.empty();

    /// @param themes those in the menu; the first is shown at the beginning
    /// @param ownTheme asks for a desk's own style sheet; empty when none was chosen
    /// @param picturesIn the pictures of an article in a folder; the addresses it gives are the only files the page reads
    /// @param onClick gets the position a reader clicked on
    public PreviewPane(List<Theme> themes, Supplier<Optional<Theme>> ownTheme, Function<Path, Pictures> picturesIn,
            Consumer<Position> onClick) {
        this.picturesIn = picturesIn;
        this.onClick = onClick;
        strip = new PreviewStrip(themes, ownTheme);
        getStyleClass().add("preview");
        Panes.mark(this, this::focusPage);
        setTop(strip);
        var sheet = new Region();
        sheet.getStyleClass().add("preview-desk");
        setCenter(sheet);
    }

    /// Makes the web view, which takes a while the first time. Does nothing when it is there.
    public void start() {
        if (page.isPresent()) {
            return;
        }
        var view = new WebView();
        shownView = Optional.of(view);
        view.setAccessibleText("Preview");
        view.setContextMenuEnabled(false);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, view));
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::selected));
        view.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode().isArrowKey() && event.isShiftDown()) {
                selected();
            }
        });
        leaveDropsToOthers(view);
        var desk = new PaperDesk(view);
        var made = new PreviewPage(view.getEngine());
        page = Optional.of(made);
        PreviewStrip.follow(strip.pageWidthProperty(), desk::setPageWidth);
        PreviewStrip.follow(strip.darkProperty(), dark -> {
            view.setPageFill(dark ? DARK_PAPER : LIGHT_PAPER);
            made.setScheme(dark ? Scheme.DARK : Scheme.LIGHT);
        });
        PreviewStrip.follow(strip.themeProperty(), made::setTheme);
        PreviewStrip.follow(contrast, made::setContrast);
        PreviewStrip.follow(textScale, scale -> view.setFontScale(scale.doubleValue()));
        made.setReading(reading);
        setCenter(desk);
        document.ifPresent(_ -> show(made));
        if (reading) {
            view.requestFocus();
        }
    }

    /// A web view opens what is dropped on it. An article dropped here is the window's business.
    private static void leaveDropsToOthers(WebView view) {
        EventDispatcher own = view.getEventDispatcher();
        view.setEventDispatcher((Event event, EventDispatchChain chain) -> event instanceof DragEvent
                ? chain.dispatchEvent(event)
                : own.dispatchEvent(event, chain));
    }

    private void clicked(MouseEvent event, WebView view) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && instead.isEmpty()) {
            page.flatMap(shown -> shown.positionAt(event.getX() / view.getZoom(), event.getY() / view.getZoom())).ifPresent(onClick);
        }
    }

    /// Shows a document and follows it until another is shown. One that was shown before is where it was left.
    ///
    /// @param articleFolder where its pictures are
    public void show(Document newDocument, Path articleFolder) {
        if (document.filter(current -> current == newDocument).isPresent()) {
            return;
        }
        unfollow.run();
        document = Optional.of(newDocument);
        pictures = picturesIn.apply(articleFolder);
        instead = Optional.empty();
        Runnable edits = newDocument.onEdit(edited -> page.filter(_ -> instead.isEmpty()).ifPresent(shown -> shown.edited(edited)));
        Runnable selections = newDocument.onSelect(_ -> page.filter(_ -> instead.isEmpty()).ifPresent(PreviewPage::follow));
        unfollow = () -> {
            edits.run();
            selections.run();
        };
        page.ifPresent(shown -> shown.show(newDocument, pictures));
    }

    private void show(PreviewPage made) {
        made.show(document.orElseThrow(), pictures);
        instead.ifPresent(markup -> made.showInstead(new Document(markup.article()), pictures, markup, false));
    }

    /// Shows the document in another state, such as with what is suggested marked in it, until [#showAsIs]. It does not follow edits then.
    ///
    /// @param key of the block that is to be seen; empty for none in particular
    public void showInstead(Markup markup, Optional<String> key) {
        instead = Optional.of(markup);
        var state = new Document(markup.article());
        key.flatMap(block -> Lines.find(state.article(), block)).map(place -> Lines.of(state.article(), place))
                .ifPresent(line -> state.select(Selection.at(line, 0)));
        page.filter(_ -> document.isPresent()).ifPresent(shown -> shown.showInstead(state, pictures, markup, key.isPresent()));
    }

    /// Shows the document as it is, and follows it again.
    public void showAsIs() {
        if (instead.isPresent()) {
            instead = Optional.empty();
            page.filter(_ -> document.isPresent()).ifPresent(
                    shown -> shown.showInstead(document.orElseThrow(), pictures, Markup.none(document.orElseThrow().article()), false));
        }
    }

    /// Looks again for a picture whose file came, went or changed.
    ///
    /// @param contentUrl as the article has it
    public void reloadPictures(String contentUrl) {
        page.ifPresent(shown -> shown.reloadPictures(contentUrl));
    }

    /// Makes it a page to read, whose reader selects in it what the document then has selected; or one to look at beside the draft.
    public void setReading(boolean newReading) {
        reading = newReading;
        page.ifPresent(shown -> shown.setReading(reading));
    }

    /// Selects in the document what the reader has selected in the page.
    private void selected() {
        if (reading && instead.isEmpty()) {
            page.flatMap(PreviewPage::selected).ifPresent(selection -> document.ifPresent(read -> read.select(selection)));
        }
    }

    /// Puts the keyboard into the page, or into the strip as long as there is none.
    public void focusPage() {
        shownView.ifPresentOrElse(WebView::requestFocus, strip::enter);
    }

    /// Goes to the next section of the page, or back to the beginning of the one that is read or the one before.
    public void goToSection(boolean forward) {
        page.ifPresent(shown -> shown.goToSection(forward));
    }

    /// Makes the page's text larger or smaller than its theme has it.
    ///
    /// @param scale 1 for as it is
    public void setTextScale(double scale) {
        textScale.set(scale);
    }

    /// Adds a choice to the strip, before its themes.
    public void addChoice(Node choice) {
        strip.addChoice(choice);
    }

    /// Shows tools in the strip, at its start and before its themes.
    public void setTools(List<Node> start, List<Node> end) {
        strip.setTools(start, end);
    }

    /// Takes a theme; one that is not in the menu is added there.
    public void setTheme(Theme theme) {
        strip.choose(theme);
    }

    /// The theme of the page.
    public Theme getTheme() {
        return strip.themeProperty().get();
    }

    /// Makes the page dark or light.
    public void setDark(boolean dark) {
        strip.darkProperty().set(dark);
    }

    /// Whether the page is dark.
    public boolean isDark() {
        return strip.darkProperty().get();
    }

    /// Shows the page in high contrast, or as its theme is.
    public void setContrast(boolean high) {
        contrast.set(high);
    }

    /// Lays the page out at another width.
    public void setPageWidth(PageWidth width) {
        strip.pageWidthProperty().set(width);
    }

    /// The width at which the page is laid out.
    public PageWidth getPageWidth() {
        return strip.pageWidthProperty().get();
    }

    /// Whether the page is there with all that is seen of it, so that a picture can be taken.
    public boolean isSettled() {
        return page.map(PreviewPage::isSettled).orElse(false);
    }

    Optional<PreviewPage> page() {
        return page;
    }
}
