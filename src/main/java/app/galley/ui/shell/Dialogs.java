package app.galley.ui.shell;

import app.galley.compare.Choice;
import app.galley.compare.Conflict;
import app.galley.convert.copy.Proposal;
import app.galley.convert.formats.InFormat;
import app.galley.convert.pdf.PageSetup;
import app.galley.convert.pdf.Printers;
import app.galley.convert.pdf.SystemPrinters;
import app.galley.format.Problem;
import app.galley.library.packet.Packet;
import app.galley.model.Article;
import app.galley.ui.common.FileBrowser;
import app.galley.ui.common.Question;
import app.galley.ui.common.Tasks;
import app.galley.ui.compare.ComparisonView;
import app.galley.ui.compare.PictureSource;
import app.galley.ui.lengths.Target;
import app.galley.ui.lengths.TargetDialog;
import app.galley.ui.merge.ConflictDialog;
import app.galley.ui.newscopy.ProposalDialog;
import app.galley.ui.print.PageSetupDialog;
import app.galley.ui.print.PrintDialog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks by dialogs; for files by those of the platform, each of which starts where the last one ended.
final class Dialogs implements Asking {

    private static final ExtensionFilter ANY = new ExtensionFilter("All files", "*.*");

    private static final double LIST_WIDTH = 640;
    private static final double LIST_HEIGHT = 240;
    private static final double LEAST_WIDTH = 420;
    private static final double AROUND = 80;

    private static Optional<File> last = Optional.empty();

    private final Window owner;
    private final Supplier<Printers> printers;

    Dialogs(Window owner) {
        this(owner, SystemPrinters::new);
    }

    /// @param printers gives those there are, when something is printed
    Dialogs(Window owner, Supplier<Printers> printers) {
        this.owner = owner;
        this.printers = printers;
    }

    @Override
    public Optional<Path> articleToOpen() {
        return open("Open an article", new ExtensionFilter("Articles and packets", "*.json", "*" + Packet.ENDING), ANY);
    }

    @Override
    public Optional<Path> folderToOpen() {
        var chooser = new DirectoryChooser();
        chooser.setTitle("Open an article folder");
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return kept(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> folderToSaveIn(String name) {
        FileChooser chooser = chooser("Save the article as a folder");
        chooser.setInitialFileName(name);
        return kept(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> picture() {
        return open("Choose a picture",
                new ExtensionFilter("Pictures", "*.jpg", "*.jpeg", "*.png", "*.gif", "*.JPG", "*.JPEG", "*.PNG", "*.GIF"), ANY);
    }

    @Override
    public List<Path> sourcesToImport() {
        List<ExtensionFilter> kinds = Arrays.stream(InFormat.values()).map(format -> new ExtensionFilter(format.title(), patterns(format)))
                .toList();
        var every = new ExtensionFilter("All that can be imported",
                Arrays.stream(InFormat.values()).flatMap(format -> patterns(format).stream()).toList());
        var filters = new ArrayList<>(List.of(every));
        filters.addAll(kinds);
        filters.add(ANY);
        FileChooser chooser = chooser("Import");
        chooser.getExtensionFilters().addAll(filters);
        List<File> chosen = Objects.requireNonNullElse(chooser.showOpenMultipleDialog(owner), List.of());
        return chosen.stream().flatMap(file -> kept(file).stream()).toList();
    }

    private static List<String> patterns(InFormat format) {
        return format.endings().stream().map(ending -> "*" + ending).toList();
    }

    @Override
    public Optional<Proposal> roles(String name, Proposal guessed) {
        return ProposalDialog.ask(owner, name, guessed);
    }

    @Override
    public Optional<Path> styleSheet() {
        return open("Choose a style sheet", new ExtensionFilter("Style sheets", "*.css"), ANY);
    }

    @Override
    public Optional<Path> fileToExport(String name, String kind, String ending) {
        FileChooser chooser = chooser("Export");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
        return kept(chooser.showSaveDialog(owner));
    }

    @Override
    public void showInFolder(Path file) {
        Tasks.ofWindow().run(() -> {
            FileBrowser.show(file);
            return file;
        }, IOException.class, _ -> {}, _ -> tell("The folder could not be shown.", "The file is “%s”.".formatted(file.toAbsolutePath())));
    }

    @Override
    public Optional<PageSetup> pageSetup(PageSetup now) {
        return PageSetupDialog.ask(owner, now);
    }

    @Override
    public Optional<PrintDialog.Outcome> print(PrintDialog.Matter matter) {
        return new PrintDialog(owner, Tasks.ofWindow(), printers.get(), matter).ask();
    }

    private Optional<Path> open(String title, ExtensionFilter... kinds) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(kinds);
        return kept(chooser.showOpenDialog(owner));
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private static Optional<Path> kept(@Nullable File chosen) {
        Optional<File> file = Optional.ofNullable(chosen);
        file.ifPresent(now -> last = Optional.ofNullable(now.getParentFile()));
        return file.map(File::toPath);
    }

    @Override
    public Optional<Link> link(String text, String href, boolean asksText) {
        return new LinkDialog(owner, text, href, asksText).ask();
    }

    @Override
    public Optional<Embed> embed() {
        return new EmbedDialog(owner).ask();
    }

    @Override
    public Optional<Target> target(Target now) {
        return new TargetDialog(owner, now).ask();
    }

    @Override
    public Optional<String> person(String now) {
        return PersonDialog.ask(owner, now);
    }

    @Override
    public Optional<String> versionName(String now) {
        return VersionNameDialog.ask(owner, now);
    }

    @Override
    public Optional<String> choose(String question, String explanation, List<String> answers) {
        return Question.choose(owner, question, explanation, answers);
    }

    @Override
    public Optional<List<Choice>> conflicts(String title, List<Conflict> conflicts) {
        return new ConflictDialog(owner, conflicts).ask(title);
    }

    @Override
    public void compare(String heading, Article before, Article after, PictureSource pictures) {
        var view = new ComparisonView(Tasks.ofWindow());
        view.setPrefSize(Math.clamp(owner.getWidth() - AROUND, LEAST_WIDTH, LIST_WIDTH + AROUND), 2 * LIST_HEIGHT);
        view.show(new ComparisonView.Side("Before", before, pictures),
                new ComparisonView.Side("Now", after, pictures));
        Question.show(owner, heading, view);
    }

    @Override
    public void tell(String happened, String explanation) {
        Question.tell(owner, happened, explanation);
    }

    @Override
    public void list(String heading, List<String> particulars) {
        var list = new ListView<String>();
        list.setAccessibleText(heading);
        list.getItems().setAll(particulars);
        list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
        Question.show(owner, heading, list);
    }

    @Override
    public void recovered(Recovery recovery, List<Recovery.Draft> drafts, Predicate<Recovery.Draft> open) {
        new RecoveryDialog(owner, Tasks.ofWindow(), Clock.systemDefaultZone(), recovery, open).show(drafts);
    }

    @Override
    public void problems(String file, List<Problem> problems) {
        ProblemsDialog.show(owner, file, problems);
    }
}
