package app.galley.ui.inspector;

import app.galley.edit.Document;
import app.galley.model.Author;
import app.galley.model.Correction;
import app.galley.model.Field;
import app.galley.model.HeadlineVariant;
import app.galley.model.Keys;
import app.galley.model.Translation;
import app.galley.ui.inspector.RowsEditor.Column;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Shows and edits the head of a document, apart from what stands at the head of the draft.
public final class InspectorPane extends ScrollPane {

    private final Document document;
    private final List<Editor> editors = new ArrayList<>();
    private final VBox box = new VBox();
    private final RowsEditor<HeadlineVariant> headlines;

    /// @param document whose head it is
    /// @param clock for the date of a new correction
    public InspectorPane(Document document, Clock clock) {
        this.document = document;
        var desk = new Desk(() -> document);
        getStyleClass().add("inspector");
        getStylesheets().add(InspectorPane.class.getResource("inspector.css").toExternalForm());
        setAccessibleText("Inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        box.getStyleClass().add("inspector-fields");
        setContent(box);
        headlines = new RowsEditor<>("headline", Field.HEADLINES, () -> new HeadlineVariant("web", ""), List.of(
                new Column<>("Channel", false, HeadlineVariant::role,
                        (variant, role) -> new HeadlineVariant(role, variant.value(), variant.extras())),
                new Column<>("Headline", true, HeadlineVariant::value,
                        (variant, value) -> new HeadlineVariant(variant.role(), value, variant.extras()))),
                desk);
        story(desk);
        byline(desk);
        dates(desk);
        elsewhere(desk, clock);
        document.onEdit(edited -> {
            if (edited.change().changesHead()) {
                refresh();
            }
        });
        refresh();
    }

    private void refresh() {
        editors.forEach(editor -> editor.show(document.article().head()));
    }

    private void add(Editor editor) {
        editors.add(editor);
        box.getChildren().add(editor.node());
    }

    private void heading(String words) {
        box.getChildren().add(RowsEditor.heading(words));
    }

    private void story(Desk desk) {
        heading("Story");
        add(new TextEditor("Section", "Politics, Europe", Field.SECTIONS, Forms.WORDS, desk));
        add(new TextEditor("Keywords", "flood, housing", Field.KEYWORDS, Forms.WORDS, desk));
        add(new TextEditor("Slug", "night-ferry-returns", Field.SLUG, Forms.SLUG_FORM, desk));
        add(new TextEditor("Language", "en-GB", Field.LANGUAGE, Forms.LANGUAGE_FORM, desk));
        heading("Headlines elsewhere");
        add(headlines);
    }

    /// Puts the keyboard into a channel's own headline, with all of it selected. Where there is none yet it begins as the article's.
    ///
    /// @param role the channel, see [HeadlineVariant#role]
    public void editHeadline(String role) {
        List<HeadlineVariant> all = document.article().get(Field.HEADLINES);
        int index = 0;
        while (index < all.size() && !all.get(index).role().strip().equalsIgnoreCase(role)) {
            index++;
        }
        if (index == all.size()) {
            headlines.add(new HeadlineVariant(role, document.article().get(Field.HEADLINE)));
        }
        // in a drawer that was opened just now nothing can have the keyboard before this
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        headlines.edit(index, 1).ifPresent(this::scrollTo);
    }

    /// Whether the headlines for channels are being edited.
    public ReadOnlyBooleanProperty editsHeadlinesProperty() {
        return headlines.node().focusWithinProperty();
    }

    private void scrollTo(Node field) {
        Bounds place = box.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        double hidden = box.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp((place.getCenterY() - getViewportBounds().getHeight() / 2) / hidden, 0, 1));
        }
    }

    private void byline(Desk desk) {
        heading("Authors");
        add(new RowsEditor<>("author", Field.AUTHORS, () -> Author.person(""), List.of(
                new Column<>("Name", true, Author::name, Author::withName),
                new Column<>("Role", true, Author::jobTitle, Author::withJobTitle)), desk));
        add(new TextEditor("Byline instead of the authors", "By our correspondents", Field.BY, Forms.ANY, desk));
        add(new TextEditor("Source", "Agency or organisation", Field.SOURCE, Forms.ORGANIZATION, desk));
    }

    private void dates(Desk desk) {
        heading("Dates");
        add(new TextEditor("Published", "2026-03-04 06:00", Field.PUBLISHED, Forms.TIME, desk));
        add(new TextEditor("Embargoed until", "2026-03-04 06:00", Field.EMBARGOED_UNTIL, Forms.TIME, desk));
        add(new TextEditor("Created", "2026-03-02 14:05", Field.CREATED, Forms.TIME, desk));
    }

    private void elsewhere(Desk desk, Clock clock) {
        heading("Corrections");
        add(new RowsEditor<>("correction", Field.CORRECTIONS,
                () -> new Correction(Keys.next(), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), ""),
                List.of(new Column<>("What readers are told", true, Correction::text,
                        (correction, text) -> new Correction(correction.type(), correction.key(), correction.datePublished(), text,
                                correction.extras()))),
                desk));
        heading("Translations");
        add(new RowsEditor<>("translation", Field.TRANSLATIONS, () -> new Translation("", ""), List.of(
                new Column<>("Language", false, Translation::language,
                        (there, language) -> new Translation(language, there.url(), there.extras())),
                new Column<>("Where it is", true, Translation::url,
                        (there, url) -> new Translation(there.language(), url, there.extras()))),
                desk));
        heading("Identity");
        var identifier = new Label(document.article().get(Field.IDENTIFIER));
        identifier.getStyleClass().add("identifier");
        identifier.setWrapText(true);
        box.getChildren().add(identifier);
    }
}
