package app.galley.ui.shell;

import app.galley.convert.Imported;
import app.galley.edit.Document;
import app.galley.format.Loaded;
import app.galley.format.Problem;
import app.galley.library.ArticleFile;
import app.galley.library.Opened;
import app.galley.library.PictureFiles;
import app.galley.library.SourceFolder;
import app.galley.library.Stamp;
import app.galley.library.journal.Origin;
import app.galley.library.journal.Recovered;
import app.galley.library.packet.Packet;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Review;
import app.galley.render.Pictures;
import app.galley.review.Recording;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The article in a window: its document, its file, and whether the file holds all of it.
final class OpenArticle {

    private final Document document;
    private final List<Problem> problems;
    private Optional<ArticleFile> file = Optional.empty();
    private volatile Optional<Stamp> stamp = Optional.empty();
    /// What was last begun to be written. A disk may fail after the file was replaced, and then it is no stranger's.
    private volatile Optional<Stamp> tried = Optional.empty();
    private final Hold hold;
    private Article saved;
    private Optional<Instant> savedAt = Optional.empty();
    private Optional<Recovered> recovered = Optional.empty();
    private Optional<Path> packet = Optional.empty();
    private List<Review> brought = List.of();
    /// Finds pictures as long as there is no file.
    private Function<String, Optional<PictureFiles.Found>> elsewhere = _ -> Optional.empty();

    private OpenArticle(Article article, List<Problem> problems, Hold hold) {
        document = new Document(article);
        this.hold = hold;
        this.problems = problems;
        saved = article;
    }

    /// An article that has no file yet.
    static OpenArticle untitled(Article article) {
        return new OpenArticle(article, List.of(), Hold.none());
    }

    /// An article an import made of what lies nowhere, such as the clipboard: it has no file yet, and closing would lose it.
    static OpenArticle imported(Imported imported) {
        OpenArticle open = untitled(imported.article());
        open.saved = Article.untitled("", "");
        open.brought = Recording.of(imported.article(), imported.discussions());
        return open;
    }

    /// An article an import made: it has no file yet, and closing would lose it. Its pictures are still where they were.
    ///
    /// @param source where the import came from
    /// @param inside the pictures that came inside it
    static OpenArticle imported(Imported imported, SourceFolder source, PictureFiles inside) {
        OpenArticle open = imported(imported);
        open.elsewhere = url -> Optional.ofNullable(imported.pictures().get(url)).flatMap(source::picture)
                .or(() -> inside.find(url));
        return open;
    }

    /// An article given back after the program ended without saving it. Its file, if it had one, is as it was.
    ///
    /// @param saved what its file holds, which must be what it held before; empty when it has no such file, and the draft becomes a new one
    /// @param hold who may write in that file
    static OpenArticle recovered(Recovered recovered, Optional<Opened> saved, Hold hold) {
        var open = new OpenArticle(recovered.article(), List.of(), hold);
        open.saved = saved.map(now -> now.loaded().article()).orElse(Article.untitled("", ""));
        open.recovered = Optional.of(recovered);
        open.elsewhere = url -> recovered.origin().file().flatMap(old -> new ArticleFile(old).pictures().find(url));
        saved.ifPresent(now -> {
            open.document.setReadOnly(now.loaded().readOnly() || !hold.mayWrite());
            open.file = recovered.origin().file().map(ArticleFile::new);
            open.stamp = Optional.of(now.stamp());
        });
        return open;
    }

    /// The journal it was given back from, when it was.
    Optional<Recovered> recovered() {
        return recovered;
    }

    /// A copy of an article that has no file yet and goes its own ways; its pictures are still where they were.
    static OpenArticle copyOf(OpenArticle original) {
        Article article = original.document.article().with(Field.IDENTIFIER, "urn:uuid:" + UUID.randomUUID());
        OpenArticle open = untitled(article);
        open.saved = Article.untitled("", "");
        open.elsewhere = original::picture;
        return open;
    }

    /// A copy of an article, such as of an earlier version: it has no file yet, and closing would lose it.
    static OpenArticle copy(Article article, PictureFiles pictures) {
        OpenArticle open = untitled(article.with(Field.IDENTIFIER, "urn:uuid:" + UUID.randomUUID()));
        open.saved = Article.untitled("", "");
        open.elsewhere = pictures::find;
        return open;
    }

    /// An article from a file.
    static OpenArticle of(ArticleFile file, Opened opened, Hold hold) {
        Loaded loaded = opened.loaded();
        var open = new OpenArticle(loaded.article(), loaded.problems(), hold);
        open.document.setReadOnly(loaded.readOnly() || !hold.mayWrite());
        open.file = Optional.of(file);
        open.stamp = Optional.of(opened.stamp());
        open.savedAt = file.changedAt();
        return open;
    }

    /// An article that came in a packet: a copy of it, which is never changed.
    ///
    /// @param copy where what was in the packet is now
    static OpenArticle ofPacket(Packet packet, ArticleFile copy, Opened opened) {
        OpenArticle open = of(copy, opened, Hold.none());
        open.document.setReadOnly(true);
        open.packet = Optional.of(packet.file());
        open.brought = packet.reviews();
        return open;
    }

    /// The reviews that came with it.
    List<Review> brought() {
        return brought;
    }

    /// Whether it came in a packet and is there to be read.
    boolean isPacket() {
        return packet.isPresent();
    }

    /// What a person opened or saved, to open it again: its file, or the packet it came in.
    Optional<Path> place() {
        return packet.or(() -> file.map(ArticleFile::path));
    }

    /// Why it can only be read, a sentence; empty when it can be written, and when somebody else has it.
    Optional<String> whyReadOnly() {
        if (!document.isReadOnly() || !hold.mayWrite()) {
            return Optional.empty();
        }
        return Optional.of(isPacket()
                ? "This article came in a packet. It can be read and remarked on here, but not changed."
                : "This article was made by a newer Galley. It can be read here, but not changed.");
    }

    /// The SHA-256 sum of its file, in lower-case hexadecimal; empty when the file does not hold what the draft does.
    Optional<String> sum() {
        return stamp.filter(_ -> !isModified()).map(Stamp::sha256);
    }

    Document document() {
        return document;
    }

    /// Who may write in it.
    Hold hold() {
        return hold;
    }

    /// What reading the file found wrong with it.
    List<Problem> problems() {
        return problems;
    }

    /// Where it is saved; empty for an untitled one.
    Optional<ArticleFile> file() {
        return file;
    }

    /// A picture it may show.
    Optional<PictureFiles.Found> picture(String url) {
        return file.isPresent() ? file.get().pictures().find(url) : elsewhere.apply(url);
    }

    /// Its pictures as files on this machine, for the preview.
    Pictures onDisk() {
        return url -> shown(picture(url), found -> Optional.of(found.fileUrl()));
    }

    /// Its pictures themselves, for a page that is one file.
    Pictures inside() {
        return url -> shown(picture(url), PictureFiles.Found::dataUrl);
    }

    private static Pictures.Shown shown(Optional<PictureFiles.Found> picture, Function<PictureFiles.Found, Optional<String>> address) {
        return picture.<Pictures.Shown>flatMap(found -> address.apply(found)
                .map(url -> new Pictures.Found(url, found.header().width(), found.header().height())))
                .orElse(Pictures.Missing.OF_UNKNOWN_SIZE);
    }

    /// The folder its pictures are looked for in; of an untitled one, one that has none.
    Path folder() {
        return file.map(ArticleFile::folder).orElse(Path.of("untitled"));
    }

    /// Whether somebody else has changed the file since. Reads it, so it may take a moment.
    boolean wasChangedElsewhere() {
        return file.flatMap(ArticleFile::stamp).filter(now -> !knows(now)).isPresent();
    }

    /// Whether a file of that stamp is as it was left here.
    boolean knows(Stamp found) {
        return stamp.equals(Optional.of(found)) || tried.equals(Optional.of(found));
    }

    /// The article as it was last read from its file or written into it.
    Article saved() {
        return saved;
    }

    /// Notes what somebody else has put into the file, when it is taken in.
    ///
    /// @param article what is in the file, made of the objects of the draft wherever both say the same
    void found(Article article, Stamp newStamp, Instant now) {
        saved = article;
        stamp = Optional.of(newStamp);
        savedAt = Optional.of(now);
    }

    /// Where it is saved, for its journal.
    Origin origin() {
        return new Origin(file.map(ArticleFile::path).map(Path::toAbsolutePath), stamp);
    }

    /// Notes what the file is about to be; called away from the window's thread.
    void tried(Stamp soon) {
        tried = Optional.of(soon);
    }

    /// Notes that this much of it is in a file now.
    ///
    /// @param article as it was in the draft; in the file it may bear another date
    void savedAs(ArticleFile newFile, Article article, Stamp newStamp, Instant now) {
        file = Optional.of(newFile);
        packet = Optional.empty();
        brought = List.of();
        saved = article;
        stamp = Optional.of(newStamp);
        savedAt = Optional.of(now);
    }

    /// When it was last put in its file, as far as that can be told.
    Optional<Instant> savedAt() {
        return savedAt;
    }

    /// Whether closing would lose something. Quick: what was not touched is the same objects.
    boolean isModified() {
        Article now = document.article();
        boolean sameBody = now.body().size() == saved.body().size() && now.body().commonPrefix(saved.body()) == saved.body().size();
        return !sameBody || !now.head().equals(saved.head());
    }

    /// Whether it is a new article nobody has touched, which another one may take the place of.
    boolean isUntouched() {
        return file.isEmpty() && !isModified() && !document.history().canUndo() && !document.history().canRedo();
    }

    /// Its headline, or what it is called without one.
    String title() {
        String headline = document.article().get(Field.HEADLINE).strip();
        return headline.isEmpty() ? file.map(ArticleFile::name).orElse("Untitled") : headline;
    }
}
