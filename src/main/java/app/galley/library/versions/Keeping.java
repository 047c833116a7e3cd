package app.galley.library.versions;

import app.galley.compare.Comparison;
import app.galley.compare.Size;
import app.galley.library.ArticleFile;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Keys;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/// Adds versions to a chain, and thins it out now and then.
final class Keeping {

    /// How often somebody else may be quicker before it is given up.
    private static final int TRIES = 8;
    private static final long PAUSE = 15;
    /// So many versions are added between two looks for ones to thin out.
    private static final int BETWEEN_THINNINGS = 20;

    private final ArticleFile file;
    private final Supplier<String> author;
    private final Clock clock;
    private final Tree trees = new Tree();
    private int sinceThinning = BETWEEN_THINNINGS - 1;

    Keeping(ArticleFile file, Supplier<String> author, Clock clock) {
        this.file = file;
        this.author = author;
        this.clock = clock;
    }

    /// Keeps an article in a home, unless its newest version holds just that.
    ///
    /// @return the version, if there is a new one
    Optional<Version> keep(Home home, Article article, VersionKind kind) throws IOException {
        if (home.isOurs()) {
            OurRepository.make(home.git());
        }
        return Turn.in(home, () -> keepIn(home, article, kind));
    }

    private Optional<Version> keepIn(Home home, Article article, VersionKind kind) throws IOException {
        try (Repository repository = home.open(); ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId tree = trees.insert(article, file, inserter);
            for (int i = 0; i < TRIES; i++) {
                Chain chain = Chain.read(home, repository, article);
                Optional<RevCommit> tip = chain.tip();
                if (tip.filter(newest -> newest.getTree().equals(tree)).isPresent()) {
                    if (noteBetterReason(chain, tip.get(), kind, inserter)) {
                        return Optional.empty();
                    }
                } else {
                    var label = new Label(Keys.next(), kind, extent(chain, tip, article));
                    if (chain.add(tree, label, who(kind), inserter).isPresent()) {
                        thinNowAndThen(home, repository, article, inserter);
                        return Chain.read(home, repository, article).versions().stream().filter(version -> version.id().equals(label.id()))
                                .findFirst();
                    }
                }
                pause(i);
            }
            throw new IOException("another program is holding its history");
        }
    }

    private static void pause(int tried) throws IOException {
        try {
            Thread.sleep(PAUSE << Math.min(tried, 4));
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", wanted);
        }
    }

    /// What was found in a file was written by nobody knows whom.
    private PersonIdent who(VersionKind kind) {
        return new PersonIdent(kind == VersionKind.FOUND ? "Somebody" : author.get(), "", Instant.now(clock), clock.getZone());
    }

    private static Optional<Size> extent(Chain chain, Optional<RevCommit> tip, Article article) throws IOException {
        Optional<Article> before = tip.isEmpty() ? Optional.empty() : chain.article(tip.get());
        // when it was saved is no word of the article
        return before.map(old -> Comparison.of(old.with(Field.MODIFIED, article.get(Field.MODIFIED)), article).size());
    }

    /// What was saved automatically and then by hand, unchanged, is one version that a person saved.
    ///
    /// @return whether it was noted, or there was nothing to note
    private static boolean noteBetterReason(Chain chain, RevCommit tip, VersionKind kind, ObjectInserter inserter) throws IOException {
        if (Label.of(tip).kind().stays() || !kind.stays()) {
            return true;
        }
        return chain.rewrite(chain.commits(), (commit, _, was) -> commit.equals(tip) ? was.with(kind) : was, inserter);
    }

    private void thinNowAndThen(Home home, Repository repository, Article article, ObjectInserter inserter) {
        if (++sinceThinning < BETWEEN_THINNINGS) {
            return;
        }
        sinceThinning = 0;
        try {
            thin(Chain.read(home, repository, article), inserter);
            if (home.isOurs()) {
                OurRepository.tidy(repository);
            }
        } catch (IOException | RuntimeException untidy) {
            // The version is kept; that older ones take more room than they need can wait.
            System.getLogger(Keeping.class.getName()).log(System.Logger.Level.DEBUG, "cannot tidy up", untidy);
        }
    }

    /// Drops the automatic versions the rule lets go. When somebody else adds one at the same time, it waits for the next time.
    private void thin(Chain chain, ObjectInserter inserter) throws IOException {
        List<RevCommit> all = chain.commits();
        Set<String> staying = new Thinning(Instant.now(clock), clock.getZone()).staying(chain.versions());
        List<RevCommit> stay = all.stream().filter(commit -> staying.contains(Label.of(commit).id()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (stay.size() < all.size()) {
            chain.rewrite(stay, (commit, before, was) -> was.with(
                    before.filter(old -> !hasParent(commit, old)).isPresent()
                            ? extent(chain, before, chain.article(commit))
                            : was.extent()),
                    inserter);
        }
    }

    private static boolean hasParent(RevCommit commit, RevCommit parent) {
        return commit.getParentCount() > 0 && commit.getParent(0).equals(parent);
    }

    private static Optional<Size> extent(Chain chain, Optional<RevCommit> before, Optional<Article> article) throws IOException {
        return article.isEmpty() ? Optional.empty() : extent(chain, before, article.get());
    }
}
