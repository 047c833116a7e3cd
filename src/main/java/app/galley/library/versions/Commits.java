package app.galley.library.versions;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/// The commits of a person's own repository that changed an article, from where they are now backwards.
///
/// A repository may hold more than anybody wants to wait for: the look back ends after so many commits, and after so much time.
final class Commits {

    private static final int MOST_SEEN = 20_000;
    private static final int MOST_FOUND = 500;
    private static final long LONGEST = Duration.ofSeconds(3).toNanos();

    private final Home home;
    private final Repository repository;

    Commits(Home home, Repository repository) {
        this.home = home;
        this.repository = repository;
    }

    /// The versions that were committed, the newest first.
    List<Version> list() throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return List.of();
        }
        var versions = new ArrayList<Version>();
        long start = System.nanoTime();
        try (var walk = new RevWalk(repository); ObjectReader reader = walk.getObjectReader()) {
            walk.sort(RevSort.COMMIT_TIME_DESC);
            walk.markStart(walk.parseCommit(head));
            int seen = 0;
            for (RevCommit commit : walk) {
                boolean enough = seen++ >= MOST_SEEN || versions.size() >= MOST_FOUND || System.nanoTime() - start > LONGEST;
                if (enough) {
                    break;
                }
                if (changed(commit, walk, reader)) {
                    versions.add(version(commit));
                }
            }
        }
        return versions;
    }

    /// Whether the article is in it, and is as in none of the commits it was made from.
    private boolean changed(RevCommit commit, RevWalk walk, ObjectReader reader) throws IOException {
        Optional<ObjectId> blob = blob(commit, reader);
        if (blob.isEmpty()) {
            return false;
        }
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            if (blob.equals(blob(parent, reader))) {
                return false;
            }
        }
        return true;
    }

    private Optional<ObjectId> blob(RevCommit commit, ObjectReader reader) throws IOException {
        String path = home.folder().isEmpty() ? home.file() : home.folder() + "/" + home.file();
        try (TreeWalk found = TreeWalk.forPath(reader, path, commit.getTree())) {
            return found != null && Home.isFile(found) ? Optional.of(found.getObjectId(0)) : Optional.empty();
        }
    }

    private Version version(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Version(commit.name(), VersionKind.COMMIT, author.getWhenAsInstant().atZone(author.getZoneId()).toOffsetDateTime(),
                author.getName(), "", commit.getShortMessage(), Optional.empty(),
                new Version.At(home, commit.name(), home.folder(), home.file()));
    }
}
