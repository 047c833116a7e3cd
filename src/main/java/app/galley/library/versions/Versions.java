package app.galley.library.versions;

import app.galley.format.ArticleReader;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import app.galley.model.Field;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/// The history of one article: every save that changed something, by time, with its pictures.
///
/// Reads and writes disks, so it is used away from the window's thread; from one thread at a time.
public final class Versions {

    private final ArticleFile file;
    private final DataFolder data;
    private final Keeping keeping;

    /// The history of the article in a file.
    ///
    /// @param data where it is kept, unless the folder belongs to a Git repository
    /// @param author who writes
    public Versions(ArticleFile file, DataFolder data, Supplier<String> author, Clock clock) {
        this.file = file;
        this.data = data;
        keeping = new Keeping(file, author, clock);
    }

    /// Keeps the article as it is now, unless the newest version holds just that.
    ///
    /// It goes into the folder's own repository when there is one. Where that fails it goes into ours, and the answer says so.
    ///
    /// @throws FileFailure when it could be kept nowhere
    public Kept add(Article article, VersionKind kind) throws FileFailure {
        String identifier = article.get(Field.IDENTIFIER);
        Optional<String> note = Optional.empty();
        try {
            Optional<Home> folder = FolderHome.find(file, identifier);
            if (folder.isPresent()) {
                return new Kept(keeping.keep(folder.get(), article, kind), note);
            }
        } catch (IOException | RuntimeException why) {
            note = Optional.of(inOurs(why));
        }
        return addToOurs(Home.ours(data, file, identifier), article, kind, note);
    }

    private String inOurs(Exception why) {
        return "The Git repository of “%s” could not take this version (%s); it was kept in Galley's own history instead."
                .formatted(file.name(), Failures.words(why));
    }

    private Kept addToOurs(Home ours, Article article, VersionKind kind, Optional<String> note) throws FileFailure {
        try {
            return new Kept(keeping.keep(ours, article, kind), note);
        } catch (IOException | RuntimeException why) {
            if (!isBroken(ours, article)) {
                throw Failures.ofKeeping(ours.git(), why);
            }
        }
        try {
            Path aside = OurRepository.putAside(ours.git());
            return new Kept(keeping.keep(ours, article, kind), Optional.of(
                    "The earlier versions of this article cannot be read any more. What is left of them is in “%s”; a new history was begun."
                            .formatted(aside)));
        } catch (IOException | RuntimeException why) {
            throw Failures.ofKeeping(ours.git(), why);
        }
    }

    /// Whether the repository is there but cannot be read, and not because the disk refuses.
    private static boolean isBroken(Home home, Article article) {
        if (!home.exists()) {
            return false;
        }
        try (Repository repository = home.open()) {
            Chain chain = Chain.read(home, repository, article);
            chain.versions();
            Optional<RevCommit> tip = chain.tip();
            return tip.isPresent() && chain.article(tip.get()).isEmpty();
        } catch (FileSystemException | FileNotFoundException disk) {
            return false;
        } catch (IOException | RuntimeException broken) {
            return true;
        }
    }

    /// All versions there are, those committed in the folder's own repository among them.
    ///
    /// @param now the article as it is now, by which its history is found again when it lies elsewhere than before
    public Listed list(Article now) {
        var histories = new ArrayList<List<Version>>();
        var notes = new ArrayList<String>();
        String identifier = now.get(Field.IDENTIFIER);
        Home ours = Home.ours(data, file, identifier);
        if (ours.exists()) {
            read(ours, now, false, histories, notes);
        }
        boolean inFolder = false;
        try {
            Optional<Home> folder = FolderHome.find(file, identifier);
            folder.ifPresent(home -> read(home, now, true, histories, notes));
            inFolder = folder.isPresent();
        } catch (IOException | RuntimeException why) {
            notes.add(unread("The versions in the folder's own Git repository", why));
        }
        return new Listed(Merging.byTime(histories), notes, inFolder);
    }

    private static void read(Home home, Article now, boolean commits, List<List<Version>> histories, List<String> notes) {
        try (Repository repository = home.open()) {
            histories.add(Chain.read(home, repository, now).versions());
            if (commits) {
                histories.add(new Commits(home, repository).list());
            }
        } catch (IOException | RuntimeException why) {
            notes.add(unread("Some versions", why));
        }
    }

    private static String unread(String what, Exception why) {
        return "%s could not be read (%s).".formatted(what, Failures.words(why));
    }

    /// Reads a version.
    ///
    /// @throws FileFailure when it is not there any more, or nothing can be made of it
    public Article read(Version version) throws FileFailure {
        try {
            byte[] json = blob(version, version.at().file(), ArticleReader.MAX_BYTES)
                    .orElseThrow(() -> new IOException("there is no article in it"));
            return ArticleReader.read(json).article();
        } catch (IOException | UnreadableArticle | RuntimeException why) {
            throw Failures.ofReading(version.at().home().git(), version, why);
        }
    }

    /// A picture as it was then; empty when the version does not have it.
    ///
    /// @param contentUrl as the version's article names it
    public Optional<byte[]> picture(Version version, String contentUrl) throws FileFailure {
        try {
            return !PictureFiles.isPlain(contentUrl) ? Optional.empty() : blob(version, contentUrl, (int) PictureFiles.MOST_BYTES);
        } catch (LargeObjectException none) {
            return Optional.empty();
        } catch (IOException why) {
            throw Failures.ofReading(version.at().home().git(), version, why);
        }
    }

    /// Reads a version to put it in place of what is there now: its pictures are put beside the article again.
    ///
    /// @return the article, which may name some pictures otherwise, where others have their names by now
    public Article bringBack(Version version) throws FileFailure {
        return new PicturesBack(this, version, file).bring(read(version));
    }

    /// Puts a version, with its pictures, into a folder where nothing is yet.
    public Article unpack(Version version, Path folder) throws FileFailure {
        return new PicturesBack(this, version, new ArticleFile(folder.resolve(ArticleFile.NAME))).bring(read(version));
    }

    /// Makes a Git repository in the article's folder, so that its versions are kept there from now on and go where the folder goes.
    ///
    /// @throws FileFailure when that could not be done; versions are then kept where they were
    public void keepInFolder() throws FileFailure {
        try {
            if (FolderHome.find(file, "").isEmpty()) {
                OurRepository.makeIn(file.folder());
            }
        } catch (IOException | RuntimeException why) {
            throw Failures.ofMaking(file.folder(), why);
        }
    }

    private static Optional<byte[]> blob(Version version, String inFolder, int most) throws IOException {
        try (Repository repository = version.at().home().open(); var walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(version.at().commit()));
            try (TreeWalk found = TreeWalk.forPath(repository, version.at().path(inFolder), commit.getTree())) {
                return found == null || !Home.isFile(found)
                        ? Optional.empty()
                        : Optional.of(repository.open(found.getObjectId(0), Constants.OBJ_BLOB).getCachedBytes(most));
            }
        }
    }

    /// Gives a version a name, or takes it away with an empty one. A named version stays whatever its age.
    ///
    /// @param now the article as it is now
    /// @throws FileFailure when the name could not be kept
    public void name(Version version, Article now, String name) throws FileFailure {
        Home home = version.at().home();
        try {
            Turn.in(home, () -> {
                try (Repository repository = home.open()) {
                    Chain chain = Chain.read(home, repository, now);
                    if (!chain.rename(names -> names.with(version.id(), name))) {
                        throw new IOException("another program is naming versions");
                    }
                    return name;
                }
            });
        } catch (IOException | RuntimeException why) {
            throw Failures.ofNaming(home.git(), why);
        }
    }
}
