package app.galley.library.versions;

import app.galley.format.ArticleReader;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.model.Article;
import app.galley.model.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/// The versions of an article in one repository: commits, each with the one before as its parent, the newest under our reference.
///
/// Objects are put in and flushed before the reference is moved, and it is moved only from where it was read to be: so it always names a
/// whole chain, whenever the program is killed, and two programs that add at the same time lose nothing.
final class Chain {

    private final Home home;
    private final Repository repository;
    /// Where the history is that goes on here: ours, or that of another place.
    private final Optional<Ref> source;

    private Chain(Home home, Repository repository, Optional<Ref> source) {
        this.home = home;
        this.repository = repository;
        this.source = source;
    }

    /// The chain of an article as it is at the moment.
    ///
    /// Where nothing was kept for this place yet, the history of the same article at another place goes on here: it was moved, copied
    /// or saved under another name. That is so when it has the identifier and at least one block in common; templates and sloppy
    /// programs give one identifier to several articles.
    static Chain read(Home home, Repository repository, Article article) throws IOException {
        Ref own = repository.exactRef(home.versions());
        if (own == null && Files.exists(repository.getCommonDirectory().toPath().resolve(home.versions()))) {
            // JGit takes one that it cannot read for one that is not there, and would have a new history begin over the old one.
            throw new IOException("the reference " + home.versions() + " is damaged");
        }
        return new Chain(home, repository, own != null ? Optional.of(own) : elsewhere(home, repository, article));
    }

    private static Optional<Ref> elsewhere(Home home, Repository repository, Article article) throws IOException {
        Optional<Ref> newest = Optional.empty();
        int time = Integer.MIN_VALUE;
        try (var walk = new RevWalk(repository)) {
            for (Ref other : repository.getRefDatabase().getRefsByPrefix(home.identifiers())) {
                if (other.getName().endsWith(Home.VERSIONS)) {
                    RevCommit tip = walk.parseCommit(other.getObjectId());
                    if (tip.getCommitTime() > time && resembles(repository, tip, article)) {
                        newest = Optional.of(other);
                        time = tip.getCommitTime();
                    }
                }
            }
        }
        return newest;
    }

    /// The newest version; empty when there is none.
    Optional<RevCommit> tip() throws IOException {
        try (var walk = new RevWalk(repository)) {
            return source.isEmpty() ? Optional.empty() : Optional.of(walk.parseCommit(source.get().getObjectId()));
        }
    }

    private static boolean resembles(Repository repository, RevCommit commit, Article article) throws IOException {
        Optional<Article> old = article(repository, commit);
        Set<String> keys = new HashSet<>();
        old.ifPresent(found -> found.body().forEach(block -> keys.add(block.key())));
        return article.body().stream().map(Block::key).anyMatch(keys::contains);
    }

    /// The article of a commit of ours; empty when nothing can be made of it.
    Optional<Article> article(RevCommit commit) throws IOException {
        return article(repository, commit);
    }

    private static Optional<Article> article(Repository repository, RevCommit commit) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(repository, ArticleFile.NAME, commit.getTree())) {
            if (found == null) {
                return Optional.empty();
            }
            ObjectLoader blob = repository.open(found.getObjectId(0), Constants.OBJ_BLOB);
            return Optional.of(ArticleReader.read(blob.getBytes(ArticleReader.MAX_BYTES)).article());
        } catch (UnreadableArticle unreadable) {
            return Optional.empty();
        }
    }

    /// Its commits, the newest first.
    List<RevCommit> commits() throws IOException {
        var commits = new ArrayList<RevCommit>();
        if (source.isEmpty()) {
            return commits;
        }
        try (var walk = new RevWalk(repository)) {
            RevCommit each = walk.parseCommit(source.get().getObjectId());
            while (true) {
                commits.add(each);
                if (each.getParentCount() == 0) {
                    return commits;
                }
                each = walk.parseCommit(each.getParent(0));
            }
        }
    }

    /// Puts a commit in front of the newest.
    ///
    /// @return the commit; empty when somebody else added one since the chain was read
    Optional<ObjectId> add(ObjectId tree, Label label, PersonIdent who, ObjectInserter inserter) throws IOException {
        ObjectId commit = insert(tree, label, who, source.map(Ref::getObjectId), inserter);
        inserter.flush();
        return move(commit) ? Optional.of(commit) : Optional.empty();
    }

    private static ObjectId insert(ObjectId tree, Label label, PersonIdent who, Optional<? extends ObjectId> parent,
            ObjectInserter inserter)
            throws IOException {
        var commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage(label.message());
        parent.ifPresent(commit::setParentId);
        return inserter.insert(commit);
    }

    /// Moves our reference from where it was read to be.
    ///
    /// @return whether it still was there
    private boolean move(ObjectId to) throws IOException {
        Optional<Ref> elsewhere = source.filter(ref -> !ref.getName().equals(home.versions()));
        if (elsewhere.isPresent() && repository.exactRef(home.names()) == null) {
            Ref names = repository.exactRef(Home.namesBeside(elsewhere.get().getName()));
            if (names != null) {
                set(home.names(), ObjectId.zeroId(), names.getObjectId());
            }
        }
        boolean begins = source.isEmpty() || elsewhere.isPresent();
        return set(home.versions(), begins ? ObjectId.zeroId() : source.get().getObjectId(), to);
    }

    /// Gives a reference another value, if it has the expected one.
    private boolean set(String reference, ObjectId expected, ObjectId value) throws IOException {
        StaleLock.remove(home, repository, reference);
        RefUpdate update = repository.updateRef(reference);
        update.setExpectedOldObjectId(expected);
        update.setNewObjectId(value);
        update.disableRefLog();
        RefUpdate.Result result = update.forceUpdate();
        return switch (result) {
            case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> true;
            case LOCK_FAILURE -> false;
            case IO_FAILURE, NOT_ATTEMPTED, REJECTED, REJECTED_CURRENT_BRANCH, REJECTED_MISSING_OBJECT, REJECTED_OTHER_REASON, RENAMED ->
                throw new IOException("the reference " + reference + " could not be moved (" + result + ")");
        };
    }

    /// Writes the chain anew with other commits in it.
    ///
    /// @param newestFirst the commits that stay
    /// @param relabel the label each gets; ids must stay
    /// @return whether nobody moved the tip in between
    boolean rewrite(List<RevCommit> newestFirst, Relabel relabel, ObjectInserter inserter) throws IOException {
        Optional<ObjectId> parent = Optional.empty();
        RevCommit older = null;
        for (RevCommit each : newestFirst.reversed()) {
            boolean sameParent = each.getParentCount() == 0 ? parent.isEmpty() : parent.filter(each.getParent(0)::equals).isPresent();
            Label was = Label.of(each);
            Label label = relabel.of(each, Optional.ofNullable(older), was);
            parent = Optional.of(sameParent && label.equals(was)
                    ? each
                    : insert(each.getTree(), label, each.getAuthorIdent(), parent, inserter));
            older = each;
        }
        inserter.flush();
        return parent.isPresent() && move(parent.get());
    }

    /// Says what label a commit gets when the chain is written anew.
    interface Relabel {
        Label of(RevCommit commit, Optional<RevCommit> before, Label was) throws IOException;
    }

    /// The names people gave.
    Names names() throws IOException {
        Ref own = repository.exactRef(home.names());
        Ref ref = own != null || source.isEmpty() ? own : repository.exactRef(Home.namesBeside(source.get().getName()));
        return ref == null ? Names.NONE : Names.read(repository.open(ref.getObjectId(), Constants.OBJ_BLOB).getBytes());
    }

    /// Changes the names people gave.
    ///
    /// @return whether nobody else changed them in between
    boolean rename(UnaryOperator<Names> change) throws IOException {
        Ref own = repository.exactRef(home.names());
        byte[] names = change.apply(names()).write();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, names);
            inserter.flush();
            return set(home.names(), own == null ? ObjectId.zeroId() : own.getObjectId(), blob);
        }
    }

    /// Its versions, the newest first.
    List<Version> versions() throws IOException {
        Names names = names();
        return commits().stream().map(commit -> Label.version(commit, home, names)).toList();
    }
}
