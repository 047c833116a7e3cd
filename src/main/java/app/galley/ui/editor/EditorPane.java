package app.galley.ui.editor;

import app.galley.edit.Copying;
import app.galley.edit.Deleting;
import app.galley.edit.Document;
import app.galley.edit.Habits;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.find.Finds;
import app.galley.ui.common.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/// Shows a document's draft and lets one write in it.
///
/// What is done in the area becomes a command; what the document says changed is put into the area.
public final class EditorPane extends Region {

    /// Width of the column of text at ordinary size, pixels: about 70 characters.
    private static final double COLUMN = 600;

    /// Room at both sides of a column that fills a narrow window, pixels.
    private static final double LEAST_MARGIN = 24;

    /// Narrower than this, at ordinary size, the text is cut off and not broken any more, pixels: JavaFX fails when it breaks an Arabic word.
    private static final double NARROWEST = 240;

    /// Size of running text, pixels.
    static final double TEXT_SIZE = 17;

    /// Room below the line that says what a paste left out, pixels.
    private static final double PASTE_LINE_MARGIN = 12;

    private final PictureImages images;
    private final DraftArea area;
    private final AreaBinding binding;
    private final VirtualizedScrollPane<DraftArea> scroll;
    private final PasteLine pasteLine = new PasteLine();
    private final Pasting pasting;
    private final ClipboardExchange clipboard;
    private final TypewriterScroll typewriter;
    private final Document document;
    private Supplier<Habits> habits = () -> Habits.NONE;
    private double zoom = 1;

    /// @param document what to show at first
    /// @param home where the article's pictures are
    /// @param tasks runs what takes a while
    public EditorPane(Document document, PictureHome home, Tasks tasks) {
        this.document = document;
        images = new PictureImages(url -> home.file(url).map(Path::toUri));
        area = new DraftArea(new AreaInput(this, () -> habits.get()), this::document, new SegmentNodes(images)::node);
        scroll = new VirtualizedScrollPane<>(area);
        pasting = new Pasting(document, home, tasks, pasteLine);
        clipboard = new ClipboardExchange(pasting, home);
        typewriter = new TypewriterScroll(area);
        area.setParagraphGraphicFactory(this::margin);
        CaretSteps.install(area, this::document);
        EditorKeys.install(area, this::document, () -> habits.get());
        area.setOnSelectionDropped(this::dropSelection);
        getStyleClass().add("editor-pane");
        getStylesheets().addAll(EditorPane.class.getResource("editor.css").toExternalForm(), DraftFont.stylesheet());
        area.widthProperty().addListener((_, _, _) -> widthChanged());
        setTextSize();
        getChildren().addAll(scroll, pasteLine);
        addEventFilter(KeyEvent.KEY_PRESSED, this::dismissPasteLine);
        binding = new AreaBinding(area, document);
        document.onEdit(_ -> edited());
    }

    private void edited() {
        if (!pasteLine.isWaiting()) {
            pasteLine.hide();
        }
        typewriter.follow();
    }

    /// What keeps the area and the document in step.
    AreaBinding binding() {
        return binding;
    }

    /// The document shown.
    public Document document() {
        return document;
    }

    /// Puts the keyboard focus into the text.
    public void focusText() {
        area.requestFocus();
    }

    /// Moves the caret and brings it into view.
    public void goTo(Position position) {
        reveal(Selection.at(position));
        focusText();
    }

    /// Moves the caret to the start of something and shows that at the top, so that one sees what follows.
    public void goToTop(Position position) {
        goTo(position);
        // The caret is brought into view at the next layout, by the shortest way; the line comes to the top after that.
        area.layout();
        boolean atHead = position.line() < Lines.ofHead(document.article().head());
        area.showParagraphAtTop(atHead ? 0 : position.line());
    }

    /// What is to happen around typed characters; asked at every one.
    public void setHabits(Supplier<Habits> newHabits) {
        habits = newHabits;
    }

    /// Lets something stand out that was found in the article as it is now; from then on it is kept right here while the article changes.
    ///
    /// @param finds empty when nothing shall stand out any more
    public void showFound(Optional<Finds> finds) {
        binding.showFound(finds);
    }

    /// Whether all that was found stands out by now; what is out of view may take a moment.
    public boolean isShowingAllFound() {
        return binding.isShowingAllFound();
    }

    /// Lets words stand out that something is said about.
    public void show(Passages passages) {
        binding.show(passages);
    }

    /// Other words stand out now; those in view are shown at once, the rest soon.
    public void showPassages() {
        binding.showPassages();
    }

    /// Other words of some lines stand out now.
    ///
    /// @param from the first line
    /// @param to the line after the last
    public void showPassages(int from, int to) {
        binding.showPassages(from, to);
    }

    /// Does something to the document without being scrolled by it: whoever reads on goes on reading.
    public void keepingPlace(Runnable action) {
        binding.withoutFollowing(action);
    }

    /// Selects something and brings it into view; the keyboard focus stays where it is.
    public void reveal(Selection selection) {
        document.select(selection);
        binding.reveal();
    }

    /// What the context menu key and the secondary button show.
    public void setContextMenu(ContextMenu menu) {
        area.setContextMenu(menu);
    }

    /// Makes all text larger or smaller.
    ///
    /// @param newZoom 1 for the ordinary size
    public void setZoom(double newZoom) {
        zoom = newZoom;
        setTextSize();
        setColumn();
        requestLayout();
    }

    /// Dims all but the line the caret is in, or no more.
    public void setFocusMode(boolean on) {
        area.getStyleClass().removeAll("focus-mode");
        if (on) {
            area.getStyleClass().add("focus-mode");
        }
    }

    /// Keeps the line of the caret in the middle of the height, or no more.
    public void setTypewriter(boolean on) {
        typewriter.setOn(on);
    }

    /// The lines will be broken anew: a caret that is seen now is seen after that too.
    private void widthChanged() {
        var caret = area.getCaretBoundsOnScreen(area.getCaretSelectionBind().getUnderlyingCaret());
        if (caret.filter(bounds -> area.localToScreen(area.getLayoutBounds()).intersects(bounds)).isPresent()) {
            area.requestFollowCaret();
        }
        setColumn();
    }

    private void setColumn() {
        double side = Math.max(LEAST_MARGIN, Math.floor((area.getWidth() - COLUMN * zoom) / 2));
        area.setPadding(new Insets(0, side, 0, side));
    }

    private void setTextSize() {
        area.setStyle("-fx-font-size: %spx;".formatted(TEXT_SIZE * zoom));
    }

    /// Shows a picture anew whose file has changed.
    public void reloadPicture(String contentUrl) {
        images.forget(contentUrl);
        binding.showAll();
    }

    /// The place under a point.
    ///
    /// @param x from the left edge of this pane, pixels
    /// @param y from its top, pixels
    public Position positionAt(double x, double y) {
        return binding.positionAt(localToScreen(x, y));
    }

    /// Copies the selection to the clipboard.
    public void copy() {
        clipboard.copy(document.draft());
    }

    /// Copies the selection to the clipboard and deletes it.
    public void cut() {
        if (!document.selection().isEmpty()) {
            copy();
            document.run(Deleting.selection());
        }
    }

    /// Puts what is on the clipboard in place of the selection.
    public void paste() {
        clipboard.paste();
    }

    /// Puts a piece of a page in place of the selection, as if it had been on the clipboard.
    public void paste(String html) {
        pasting.paste(ClipboardOffer.ofHtml(html));
    }

    /// Puts plain text in place of the selection.
    void insertPlain(String text) {
        pasting.pastePlain(text);
    }

    /// Puts the words on the clipboard in place of the selection, as they are.
    public void pastePlain() {
        clipboard.pastePlain();
    }

    /// Puts something that is dragged here from another program at a place.
    public void drop(Dragboard board, Position place) {
        document.select(Selection.at(place));
        pasting.paste(ClipboardOffer.of(board));
    }

    /// Whether something of the last paste was left out that can be shown.
    public boolean hasLeftOut() {
        return pasteLine.hasMore();
    }

    /// Shows what of the last paste was left out.
    public void showLeftOut() {
        pasteLine.showAll();
    }

    /// Selects the whole article.
    public void selectAll() {
        area.selectAll();
    }

    private void dismissPasteLine(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && pasteLine.isVisible()) {
            pasteLine.dismiss();
            event.consume();
        }
    }

    private void dropSelection(MouseEvent event) {
        document.run(Copying.moveTo(binding.positionAt(new Point2D(event.getScreenX(), event.getScreenY()))));
    }

    /// RichTextFX wants null where a line has nothing beside it.
    private @Nullable Node margin(int line) {
        if (line < 0 || line >= area.getParagraphs().size()) {
            return null;
        }
        var paragraph = area.getParagraph(line);
        var margin = new LineMargin(paragraph.getParagraphStyle(), paragraph.length() == 0);
        return margin.isNeeded() ? margin : null;
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, Math.max(NARROWEST * zoom, getWidth()), getHeight());
        double width = Math.min(pasteLine.prefWidth(-1), getWidth() - 2 * LEAST_MARGIN);
        double height = pasteLine.prefHeight(-1);
        pasteLine.resizeRelocate(Math.floor((getWidth() - width) / 2), getHeight() - height - PASTE_LINE_MARGIN, width, height);
        if (getHeight() > 0) {
            binding.beginToFollow();
        }
    }
}
