package app.galley.library.versions;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRefNameException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// Makes, mends and tidies repositories of ours. Those of other people are never touched so.
final class OurRepository {

    /// So many objects in files of their own are packed.
    private static final int MANY_LOOSE = 400;

    private OurRepository() {}

    /// Makes the repository, if it is not there. It takes its name only when all of it is there.
    static void make(Path git) throws IOException {
        if (Files.isDirectory(git)) {
            return;
        }
        OnlyOurs.install();
        Files.createDirectories(git.toAbsolutePath().getParent());
        Path fresh = git.resolveSibling(".new-" + UUID.randomUUID());
        try (Repository repository = new FileRepositoryBuilder().setGitDir(fresh.toFile()).setBare().build()) {
            repository.create(true);
        }
        try {
            Files.move(fresh, git, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            delete(fresh);
            if (!Files.isDirectory(git)) {
                throw taken;
            }
        }
    }

    /// Makes a Git repository in a folder that has none, with nothing committed.
    static void makeIn(Path folder) throws IOException {
        OnlyOurs.install();
        try (Repository repository = new FileRepositoryBuilder().setGitDir(folder.resolve(Constants.DOT_GIT).toFile())
                .setWorkTree(folder.toFile()).setInitialBranch("main").build()) {
            repository.create(false);
        } catch (InvalidRefNameException impossible) {
            throw new AssertionError("main is the name of a branch", impossible);
        }
    }

    /// Puts a repository that cannot be used any more aside, so that a new one can begin in its place.
    ///
    /// @return where it is now
    static Path putAside(Path git) throws IOException {
        for (int number = 1;; number++) {
            Path aside = git.resolveSibling(git.getFileName() + ".broken-" + number);
            if (!Files.exists(aside)) {
                return Files.move(git, aside, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// Packs what has become many small files, and drops what nobody has needed for two weeks.
    static void tidy(Repository repository) throws IOException {
        if (loose(repository.getDirectory().toPath().resolve("objects")) < MANY_LOOSE) {
            return;
        }
        try (Git git = new Git(repository)) {
            git.gc().call();
        } catch (GitAPIException why) {
            throw new IOException("the versions could not be packed", why);
        }
    }

    private static int loose(Path objects) throws IOException {
        int count = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(objects, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                try (Stream<Path> files = Files.list(folder)) {
                    count += (int) files.count();
                }
            }
        }
        return count;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
