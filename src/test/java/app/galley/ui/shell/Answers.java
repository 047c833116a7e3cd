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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Answers in place of a person: files and choices that were laid ready, and a note of what was asked and told.
final class Answers implements Asking {

    final Deque<Path> files = new ArrayDeque<>();
    final Deque<String> choices = new ArrayDeque<>();
    final Deque<Target> targets = new ArrayDeque<>();
    final Deque<List<Choice>> chosen = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> explained = new ArrayList<>();

    private Optional<Path> next(String question) {
        asked.add(question);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> articleToOpen() {
        return next("open");
    }

    final List<Recovery.Draft> recovered = new ArrayList<>();
    Predicate<Recovery.Draft> opensRecovered = _ -> false;

    @Override
    public void recovered(Recovery recovery, List<Recovery.Draft> drafts, Predicate<Recovery.Draft> open) {
        recovered.addAll(drafts);
        opensRecovered = open;
    }

    @Override
    public Optional<Path> folderToOpen() {
        return next("open folder");
    }

    @Override
    public Optional<Path> folderToSaveIn(String name) {
        return next("save as " + name);
    }

    @Override
    public Optional<Path> picture() {
        return next("picture");
    }

    @Override
    public List<Path> sourcesToImport() {
        asked.add("import");
        List<Path> all = List.copyOf(files);
        files.clear();
        return all;
    }

    @Override
    public Optional<Proposal> roles(String name, Proposal guessed) {
        asked.add("roles of " + name);
        return Optional.of(guessed);
    }

    @Override
    public Optional<Path> styleSheet() {
        return next("style sheet");
    }

    @Override
    public Optional<Path> fileToExport(String name, String kind, String ending) {
        return next("export " + name);
    }

    final List<Path> shownInFolder = new ArrayList<>();

    @Override
    public void showInFolder(Path file) {
        shownInFolder.add(file);
    }

    @Override
    public Optional<PageSetup> pageSetup(PageSetup now) {
        asked.add("page setup");
        return Optional.empty();
    }

    @Override
    public Optional<PrintDialog.Outcome> print(PrintDialog.Matter matter) {
        asked.add("print " + matter.title());
        return Optional.empty();
    }

    @Override
    public Optional<Link> link(String text, String href, boolean asksText) {
        return Optional.empty();
    }

    @Override
    public Optional<Embed> embed() {
        return Optional.of(new Embed("https://video.example/flood", "Example Video"));
    }

    @Override
    public Optional<Target> target(Target now) {
        asked.add("target " + now.number());
        return Optional.ofNullable(targets.poll());
    }

    @Override
    public Optional<String> person(String now) {
        asked.add("What is your name, " + now + "?");
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public Optional<String> versionName(String now) {
        asked.add("name " + now);
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public Optional<String> choose(String question, String explanation, List<String> answers) {
        asked.add(question);
        explained.add(explanation);
        Optional<String> answer = Optional.ofNullable(choices.poll());
        answer.filter(given -> !answers.contains(given)).ifPresent(given -> {
            throw new AssertionError("“%s” is no answer to “%s”".formatted(given, question));
        });
        return answer;
    }

    @Override
    public Optional<List<Choice>> conflicts(String title, List<Conflict> conflicts) {
        asked.add("conflicts of " + title);
        conflicts.forEach(conflict -> asked.add(conflict.sentence()));
        return Optional.ofNullable(chosen.poll());
    }

    @Override
    public void compare(String heading, Article before, Article after, PictureSource pictures) {
        told.add(heading);
    }

    @Override
    public void tell(String happened, String explanation) {
        told.add(happened + " " + explanation);
    }

    @Override
    public void list(String heading, List<String> particulars) {
        told.add(heading);
        told.addAll(particulars);
    }

    @Override
    public void problems(String file, List<Problem> problems) {
        problems.forEach(problem -> told.add(problem.toString()));
    }
}
