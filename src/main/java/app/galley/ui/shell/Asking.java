package app.galley.ui.shell;

import app.galley.compare.Choice;
import app.galley.compare.Conflict;
import app.galley.convert.copy.Proposal;
import app.galley.convert.pdf.PageSetup;
import app.galley.format.Problem;
import app.galley.model.Article;
import app.galley.ui.compare.PictureSource;
import app.galley.ui.lengths.Target;
import app.galley.ui.print.PrintDialog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whatever a window asks of the person before it, or has to tell. A test answers in their place.
interface Asking {

    /// Which article to open.
    Optional<Path> articleToOpen();

    /// Which article folder to open.
    Optional<Path> folderToOpen();

    /// Where to save: the name of a folder, which may be a new one.
    ///
    /// @param name what it could be called
    Optional<Path> folderToSaveIn(String name);

    /// Which picture to take.
    Optional<Path> picture();

    /// Which files of other formats to import; none when it was put off.
    List<Path> sourcesToImport();

    /// What the paragraphs of a text are; empty when nothing shall be made of it.
    ///
    /// @param name what the text is called
    /// @param guessed what they seem to be
    Optional<Proposal> roles(String name, Proposal guessed);

    /// Which style sheet to show the page with.
    Optional<Path> styleSheet();

    /// Where to export to.
    ///
    /// @param name what it could be called, with its ending
    /// @param kind what it is, for the list of kinds
    /// @param ending such as `.html`
    Optional<Path> fileToExport(String name, String kind, String ending);

    /// Shows a file that was made among the others in its folder.
    void showInFolder(Path file);

    /// What pages shall be; empty when all shall stay.
    Optional<PageSetup> pageSetup(PageSetup now);

    /// Shows how an article looks on paper and prints it; empty when it was put off.
    Optional<PrintDialog.Outcome> print(PrintDialog.Matter matter);

    /// A link's text and address.
    ///
    /// @param text the text as it is; empty to be asked for
    /// @param href the address as it is; empty for a new link
    /// @param asksText whether a text is wanted too
    Optional<Link> link(String text, String href, boolean asksText);

    /// What a link shall be.
    record Link(String text, String href) {}

    /// What to embed.
    Optional<Embed> embed();

    /// An address elsewhere and the name of the site.
    record Embed(String url, String provider) {}

    /// How long the article shall become; [Target#NONE] for no target, empty when all shall stay.
    ///
    /// @param now its target as it is
    Optional<Target> target(Target now);

    /// What to call a version.
    ///
    /// @param now what it is called; empty when it has no name
    /// @return empty text for no name; empty when all shall stay
    Optional<String> versionName(String now);

    /// What the person is called.
    ///
    /// @param now what they are called so far
    /// @return never blank; empty when it shall stay
    Optional<String> person(String now);

    /// One of several answers; empty when it was put off.
    ///
    /// @param answers the first is the one that Enter takes
    Optional<String> choose(String question, String explanation, List<String> answers);

    /// What shall stand where two people changed the same: a choice for each conflict; empty when it was put off.
    ///
    /// @param title of the article
    Optional<List<Choice>> conflicts(String title, List<Conflict> conflicts);

    /// Shows what changed from one article to another.
    ///
    /// @param pictures of both
    void compare(String heading, Article before, Article after, PictureSource pictures);

    /// Says what went wrong or what there is to know.
    void tell(String happened, String explanation);

    /// Says something with a list of particulars.
    void list(String heading, List<String> particulars);

    /// Offers drafts that were not saved when the program ended.
    ///
    /// @param open opens one, and says whether that was possible
    void recovered(Recovery recovery, List<Recovery.Draft> drafts, Predicate<Recovery.Draft> open);

    /// Shows what was wrong with a file.
    void problems(String file, List<Problem> problems);
}
