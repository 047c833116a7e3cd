package app.galley.library.versions;

import app.galley.library.ArticleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/// Finds the Git repository an article's folder belongs to.
///
/// It belongs to the one whose work tree it lies in, unless that repository is told to ignore it: a home folder kept in Git ignores
/// nearly all that is in it, and means it.
final class FolderHome {

    private static final String POINTER = "gitdir:";
    private static final int LONGEST_POINTER = 8192;

    private FolderHome() {}

    /// The repository, if the folder belongs to one that can be opened.
    static Optional<Home> find(ArticleFile file, String identifier) throws IOException {
        Path folder = file.folder();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path real = folder.toRealPath();
        for (Path each = real; each != null; each = each.getParent()) {
            Path git = each.resolve(Constants.DOT_GIT);
            if (Files.exists(git)) {
                return home(each, git, real, file, identifier);
            }
        }
        return Optional.empty();
    }

    private static Optional<Home> home(Path workTree, Path dotGit, Path folder, ArticleFile file, String identifier) throws IOException {
        Optional<Path> git = Files.isDirectory(dotGit) ? Optional.of(dotGit) : pointedTo(dotGit, workTree);
        if (git.isEmpty()) {
            return Optional.empty();
        }
        String inTree = workTree.relativize(folder).toString().replace('\\', '/');
        String name = String.valueOf(file.path().getFileName());
        String path = inTree.isEmpty() ? name : inTree + "/" + name;
        Home home = Home.of(false, git.get(), inTree, file, Home.known(file, identifier), path);
        try (Repository repository = home.open()) {
            return isIgnored(repository, workTree, path) ? Optional.empty() : Optional.of(home);
        }
    }

    /// Where a `.git` file says that the repository is: that of a submodule or of a second work tree.
    ///
    /// Such a file may come with an article from anyone. It is believed only when the repository it names knows this work tree for its
    /// own, so that nobody can have versions put into a repository that has nothing to do with the article.
    private static Optional<Path> pointedTo(Path dotGit, Path workTree) throws IOException {
        if (!Files.isRegularFile(dotGit) || Files.size(dotGit) > LONGEST_POINTER) {
            return Optional.empty();
        }
        String text = Files.readString(dotGit, StandardCharsets.UTF_8).strip();
        if (!text.startsWith(POINTER)) {
            return Optional.empty();
        }
        try {
            Path git = workTree.resolve(text.substring(POINTER.length()).strip()).normalize();
            return knows(git, dotGit, workTree) ? Optional.of(git) : Optional.empty();
        } catch (InvalidPathException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean knows(Path git, Path dotGit, Path workTree) throws IOException {
        Path back = git.resolve("gitdir");
        if (Files.isRegularFile(back) && Files.size(back) <= LONGEST_POINTER) {
            return isSame(git.resolve(Files.readString(back, StandardCharsets.UTF_8).strip()), dotGit);
        }
        OnlyOurs.install();
        try (Repository repository = new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true)
                .build()) {
            String said = repository.getConfig().getString("core", null, "worktree");
            return said != null && isSame(git.resolve(said), workTree);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.isSameFile(one, other);
    }

    private static boolean isIgnored(Repository repository, Path workTree, String path) throws IOException {
        try (var walk = new TreeWalk(repository)) {
            walk.addTree(new FileTreeIterator(workTree.toFile(), repository.getFS(), repository.getConfig().get(
                    WorkingTreeOptions.KEY)));
            walk.setFilter(PathFilter.create(path));
            while (walk.next()) {
                if (walk.getTree(0, WorkingTreeIterator.class).isEntryIgnored()) {
                    return !isCommitted(repository, path);
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                }
            }
            return false;
        }
    }

    private static boolean isCommitted(Repository repository, String path) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return false;
        }
        try (var commits = new RevWalk(repository); var found = TreeWalk.forPath(repository, path, commits.parseCommit(head).getTree())) {
            return found != null;
        }
    }
}
