package app.galley.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens files one after the other, so that they stand in the order in which they were named; who does not want to wait cancels the rest.
///
/// The first comes to the front. What could not be opened or taken over of several is told once, at the end.
final class Arrival {

    private final List<Path> files;
    private final DeskWindow from;
    private final Desk desk;
    private final Opening opening;
    private final List<String> told = new ArrayList<>();
    private int at;
    private int opened;
    private boolean over;

    /// @param from the window they are opened in, as long as it is there
    Arrival(List<Path> files, DeskWindow from, Desk desk, Opening opening) {
        this.files = List.copyOf(files);
        this.from = from;
        this.desk = desk;
        this.opening = opening;
    }

    void begin() {
        if (!files.isEmpty()) {
            Errands.Run run = from.errands().begin("Opening " + (files.size() == 1 ? name(files.getFirst()) : files.size() + " files"));
            run.whenCancelled(() -> end(run, cancelled()));
            next(run);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String cancelled() {
        return files.size() == 1
                ? "Cancelled. %s was not opened.".formatted(name(files.getFirst()))
                : "Cancelled. %d of %d files %s opened.".formatted(opened, files.size(), opened == 1 ? "was" : "were");
    }

    private void end(Errands.Run run, String said) {
        over = true;
        run.end(said);
        if (!told.isEmpty()) {
            window().asking().list("Not everything could be taken over from the files", told);
        }
    }

    private void next(Errands.Run run) {
        if (over) {
            return;
        }
        if (at == files.size()) {
            run.errand().keep();
            end(run, files.size() == 1 ? "" : "%d of %d files %s open.".formatted(opened, files.size(), opened == 1 ? "is" : "are"));
            return;
        }
        Path file = files.get(at);
        if (files.size() > 1) {
            run.at("%d of %d, %s".formatted(at + 1, files.size(), name(file)));
        }
        at++;
        Optional<ArticleTab> already = desk.find(file);
        if (already.isPresent()) {
            bring(already.get());
            next(run);
        } else {
            opening.read(file, found -> admit(file, found, run), () -> next(run));
        }
    }

    private void bring(ArticleTab tab) {
        if (opened++ == 0) {
            tab.bringToFront();
        }
    }

    private DeskWindow window() {
        List<DeskWindow> windows = desk.windows();
        return windows.contains(from) || windows.isEmpty() ? from : windows.getLast();
    }

    private void admit(Path file, Opening.Found found, Errands.Run run) {
        if (over) {
            opening.drop(found);
            return;
        }
        DeskWindow window = window();
        switch (found.reading()) {
            case Reading.Remarks(var incoming) -> {
                desk.incoming().takeIn(incoming, window);
                next(run);
            }
            case Reading.Done done when desk.incoming().isFor(done.article(), window) -> next(run);
            case Reading.Failed failed -> {
                opening.forget(file, failed);
                failed(file, failed, window);
                next(run);
            }
            case Reading.Proposed proposed -> desk.copyImport().offer(proposed.name(), proposed.proposal(), window, (tab, unseen) -> {
                show(tab);
                tell(file, unseen, window);
                next(run);
            }, () -> next(run));
            case Reading.Done done -> {
                opening.wanted(done, found, window).ifPresent(open -> {
                    ArticleTab tab = desk.tab(open);
                    show(tab);
                    desk.incoming().bring(tab);
                    tell(file, done.dropped(), window);
                });
                next(run);
            }
        }
    }

    private void show(ArticleTab tab) {
        if (opened++ == 0 || window().article().isUntouched()) {
            window().articles().show(tab);
        } else {
            window().articles().append(tab);
        }
    }

    private void failed(Path file, Reading.Failed failed, DeskWindow window) {
        if (files.size() == 1) {
            window.asking().tell(failed.happened(), failed.explanation());
        } else {
            told.add(name(file) + ": " + failed.happened() + " " + failed.explanation());
        }
    }

    private void tell(Path file, List<String> dropped, DeskWindow window) {
        if (files.size() > 1) {
            dropped.forEach(sentence -> told.add(name(file) + ": " + sentence));
        } else if (!dropped.isEmpty()) {
            window.asking().list("Not everything could be taken over from the file", dropped);
        }
    }
}
