package app.galley.ui.shell;

import app.galley.format.ReviewWriter;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.packet.Packet;
import app.galley.library.packet.Packing;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.ui.common.Action;
import app.galley.ui.common.NoticeLine.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// Hands an article to others, with all that was said of it, and hands back what one has said oneself.
final class Sharing {

    private static final String WITHOUT = "Share without them";
    private static final String WITH = "Take them along";

    private final Supplier<ArticleTab> tab;
    private final Asking asking;
    private final Desk desk;

    Sharing(Supplier<ArticleTab> tab, Asking asking, Desk desk) {
        this.tab = tab;
        this.asking = asking;
        this.desk = desk;
    }

    /// Puts the article, its pictures and its reviews into one file. What is not in its own file yet is saved first.
    void share() {
        ArticleTab now = tab.get();
        if (now.article().isPacket() || now.article().file().isPresent() && !now.article().isModified()) {
            ask(now);
        } else {
            now.saving().save(() -> ask(now));
        }
    }

    private void ask(ArticleTab shared) {
        ArticleFile file = shared.article().file().orElseThrow();
        desk.tasks().run(() -> legalNotes(file), FileFailure.class, count -> {
            if (count == 0) {
                pack(shared, file, false);
                return;
            }
            String notes = count == 1 ? "1 legal note" : count + " legal notes";
            asking.choose("There %s %s.".formatted(count == 1 ? "is" : "are", notes),
                    "They are confidential and stay here unless you take them along on purpose.", List.of(WITHOUT, WITH))
                    .ifPresent(answer -> pack(shared, file, answer.equals(WITH)));
        }, this::tell);
    }

    private static int legalNotes(ArticleFile file) throws FileFailure {
        return (int) new ReviewFolder(file.folder()).read().reviews().stream().flatMap(review -> review.remarks().stream())
                .filter(remark -> remark.legal() && !remark.withdrawn()).count();
    }

    private void pack(ArticleTab shared, ArticleFile file, boolean withLegal) {
        asking.fileToExport(Saving.folderName(shared.article().title()) + Packet.ENDING, "Packet", Packet.ENDING)
                .ifPresent(out -> desk.tasks().run(() -> pack(file, out, withLegal), FileFailure.class, notes -> {
                    say(shared, out);
                    if (!notes.isEmpty()) {
                        asking.list("The packet is written, without some things", notes);
                    }
                }, this::tell));
    }

    private static List<String> pack(ArticleFile file, Path out, boolean withLegal) throws FileFailure {
        try {
            return Packing.pack(file, out, withLegal);
        } catch (UnreadableArticle unreadable) {
            throw new FileFailure(FileFailure.Trouble.DISK, file.path(), "“%s” cannot be read any more.".formatted(file.name()),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""), "Save the article again.");
        }
    }

    /// Writes what one has said oneself into a file that can be mailed back.
    void shareReview() {
        ArticleTab now = tab.get();
        Optional<Review> own = now.reviews().ofArticle().stream().filter(review -> review.by().is(now.reviews().me())).findFirst();
        Optional<Review> open = own.map(review -> review.only(remark -> !remark.legal())).filter(review -> !review.remarks().isEmpty());
        open.ifPresentOrElse(review -> write(now, review),
                () -> asking.tell("You have not remarked on anything yet.", own.flatMap(review -> review.remarks().stream().findFirst())
                        .map(Remark::by).map(_ -> "Your legal notes stay in this folder.").orElse("There is nothing to send back.")));
    }

    private void write(ArticleTab now, Review review) {
        asking.fileToExport(ReviewFolder.nameOf(review.by()), "Review", ".json").ifPresent(out -> desk.tasks().run(() -> {
            new AtomicFile().write(out, ReviewWriter.write(review));
            return out;
        }, FileFailure.class, written -> say(now, written), this::tell));
    }

    private static void say(ArticleTab from, Path written) {
        from.notices().say(Notices.Kind.NEWS,
                new Notice("“%s” is written and can be sent.".formatted(written.getFileName()), List.of(), false, true));
    }

    private void tell(FileFailure failure) {
        asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip());
    }

    /// What can be done with it, for the menus.
    ///
    /// @param share hands the article to others
    /// @param back hands back what one has said
    record Actions(Action share, Action back) {

        static Actions of(Sharing sharing) {
            return new Actions(
                    Action.of("share", "Share for review…", sharing::share).icon(RemixiconMZ.SEND_PLANE_LINE).keys("Shortcut+Shift+R")
                            .also("packet", "pack", "mail", "send", "zip"),
                    Action.of("share-review", "Save my review…", sharing::shareReview).also("send back", "return", "export remarks",
                            "annotations"));
        }

        List<Action> all() {
            return List.of(share, back);
        }
    }
}
