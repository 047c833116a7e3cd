package app.galley.ui.shell;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.copy.NewsCopy;
import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;

/// Makes articles of plain news copy, once a person has seen what each paragraph is taken for.
final class CopyImport {

    private final Desk desk;

    CopyImport(Desk desk) {
        this.desk = desk;
    }

    static boolean isOnClipboard() {
        return Clipboard.getSystemClipboard().hasString();
    }

    /// Makes a new article of the text on the clipboard.
    void ofClipboard(DeskWindow window) {
        String text = Clipboard.getSystemClipboard().hasString() ? Clipboard.getSystemClipboard().getString() : "";
        if (text.isBlank()) {
            window.asking().tell("There is no text on the clipboard.", "Copy a story somewhere, then try again.");
        } else if (text.length() > NewsCopy.MOST) {
            window.asking().tell("The text on the clipboard is too long.",
                    "An article is made of at most %,d characters.".formatted(NewsCopy.MOST));
        } else {
            desk.tasks().run(() -> NewsCopy.propose(text), proposal -> offer("the clipboard", proposal,
                    window, tab -> window.articles().show(tab)));
        }
    }

    /// Shows what a file was taken for, and the article when the person agrees.
    void offer(Reading.Proposed found, DeskWindow window, Consumer<ArticleTab> show) {
        offer(found.name(), found.proposal(), window, show);
    }

    private void offer(String name, Proposal guessed, DeskWindow window, Consumer<ArticleTab> show) {
        offer(name, guessed, window, (tab, unseen) -> {
            show.accept(tab);
            if (!unseen.isEmpty()) {
                window.asking().list("Not everything could be taken over from the text", unseen);
            }
        }, () -> {});
    }

    /// Shows what a text was taken for.
    ///
    /// @param made gets the article when the person agrees, with what was lost of the text unseen
    /// @param not called when they do not
    void offer(String name, Proposal guessed, DeskWindow window, BiConsumer<ArticleTab, List<String>> made, Runnable not) {
        window.asking().roles(name, guessed).ifPresentOrElse(proposal -> desk.tasks().run(proposal::imported,
                imported -> made.accept(desk.tab(OpenArticle.imported(imported)), unseen(proposal, imported))), not);
    }

    /// What was lost beside the paragraphs a person saw marked as left out.
    private static List<String> unseen(Proposal proposal, Imported imported) {
        Set<String> seen = proposal.lines().stream().filter(line -> line.role() == Role.DROPPED).map(Proposal.Line::text)
                .collect(Collectors.toCollection(HashSet::new));
        return imported.report().stream().filter(note -> note.kind() == Note.Kind.DROPPED && !seen.contains(note.text()))
                .map(Reading::sentence).toList();
    }
}
