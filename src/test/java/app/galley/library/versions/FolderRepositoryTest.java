package app.galley.library.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Articles in a person's own Git repository, which is made and looked at with the real Git.
class FolderRepositoryTest extends Histories {

    private Path desk;
    private ArticleFile file;

    @BeforeEach
    void setUpARepository() throws Exception {
        assumeTrue(isGitThere(), "needs Git");
        desk = Files.createDirectories(temp.resolve("desk"));
        git(desk, "init", "-q");
        file = file("desk/stories/flood", article("One."));
        commit("Begin the flood story");
    }

    private void commit(String message) throws Exception {
        git(desk, "add", "-A");
        git(desk, "commit", "-q", "-m", message);
    }

    @Test
    void versionsGoIntoTheFoldersOwnRepository() throws Exception {
        Versions versions = versions(file);
        assertThat(versions.add(article("Two."), VersionKind.SAVED).note()).isEmpty();
        assertThat(git(desk, "for-each-ref", "--format=%(refname)")).contains("refs/galley/");
        assertThat(temp.resolve("data")).doesNotExist();
        assertThat(git(desk, "fsck", "--strict")).isEmpty();
    }

    @Test
    void neitherBranchesNorIndexNorFilesNorSettingsAreTouched() throws Exception {
        Files.writeString(desk.resolve("staged.txt"), "staged");
        git(desk, "add", "staged.txt");
        git(desk, "branch", "other");
        git(desk, "tag", "v1");
        Map<String, String> before = everything();
        String refs = git(desk, "for-each-ref", "refs/heads", "refs/tags", "refs/remotes");
        String status = git(desk, "status", "--porcelain");
        Versions versions = versions(file);
        Version version = versions.add(article("Two."), VersionKind.SAVED).version().orElseThrow();
        versions.name(version, article("Two."), "A name");
        versions.add(article("Three."), VersionKind.AUTOMATIC);
        versions.list(article("Three."));
        Map<String, String> after = everything();
        after.keySet().removeIf(path -> path.startsWith(".git/refs/galley") || path.startsWith(".git/objects"));
        before.keySet().removeIf(path -> path.startsWith(".git/objects"));
        assertThat(after).isEqualTo(before);
        assertThat(git(desk, "for-each-ref", "refs/heads", "refs/tags", "refs/remotes")).isEqualTo(refs);
        assertThat(git(desk, "status", "--porcelain")).isEqualTo(status);
    }

    private Map<String, String> everything() throws IOException {
        var sums = new TreeMap<String, String>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(desk)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path each : files) {
            sums.put(desk.relativize(each).toString(), HexFormat.of().formatHex(Files.readAllBytes(each)));
        }
        return sums;
    }

    @Test
    void commitsThatChangedTheArticleAreVersionsToo() throws Exception {
        now = now.plusSeconds(60);
        Files.writeString(desk.resolve("unrelated.txt"), "x");
        commit("Something else");
        now = now.plusSeconds(60);
        versions(file).add(article("One. And a half."), VersionKind.SAVED);
        now = now.plusSeconds(60);
        Files.write(file.path(), ArticleWriter.write(article("Two.")));
        commit("Say more about the quay\n\nWith a longer text.");
        Versions versions = versions(file);
        List<Version> list = versions.list(article("Two.")).versions();
        assertThat(list).extracting(Version::title).containsExactly("Say more about the quay", "Saved", "Begin the flood story");
        assertThat(list.getFirst().author()).isEqualTo("Old Hand");
        assertThat(list.getFirst().kind()).isEqualTo(VersionKind.COMMIT);
        assertThat(firstParagraphs(versions, article("Two."))).containsExactly("Two.", "One. And a half.", "One.");
    }

    @Test
    void picturesOfACommitAreFoundInItsFolder() throws Exception {
        Article article = withPicture(article("One."), "images/quay.png");
        Files.createDirectories(file.folder().resolve("images"));
        Files.write(file.folder().resolve("images/quay.png"), RED);
        Files.write(file.path(), ArticleWriter.write(article));
        now = now.plusSeconds(60);
        commit("Add the picture");
        Files.write(file.folder().resolve("images/quay.png"), BLUE);
        Versions versions = versions(file);
        Version committed = versions.list(article).versions().getFirst();
        assertThat(versions.picture(committed, "images/quay.png")).hasValue(RED);
    }

    @Test
    void aMergeThatChoseOneSideIsNoVersionOfItsOwn() throws Exception {
        git(desk, "checkout", "-q", "-b", "side");
        now = now.plusSeconds(60);
        Files.write(file.path(), ArticleWriter.write(article("Side.")));
        commit("On the side");
        git(desk, "checkout", "-q", "main");
        now = now.plusSeconds(60);
        Files.writeString(desk.resolve("other.txt"), "x");
        commit("Elsewhere");
        now = now.plusSeconds(60);
        git(desk, "merge", "-q", "--no-ff", "-m", "Merge", "side");
        assertThat(versions(file).list(article("Side.")).versions()).extracting(Version::title).containsExactly("On the side",
                "Begin the flood story");
    }

    @Test
    void nothingAPersonsGitIsSetUpToDoHasASay() throws Exception {
        Path hooks = desk.resolve(".git/hooks");
        for (String hook : List.of("pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-update")) {
            Path script = hooks.resolve(hook);
            Files.writeString(script, "#!/bin/sh\ntouch " + temp.resolve("hook-ran") + "\nexit 1\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (String setting : List.of("commit.gpgSign=true", "gpg.program=/bin/false", "core.autocrlf=true", "core.logAllRefUpdates=always",
                "core.fsyncObjectFiles=false", "user.useConfigOnly=true", "transfer.hideRefs=refs/galley")) {
            git(desk, "config", setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        Files.writeString(temp.resolve(".gitconfig"), "[broken");
        Versions versions = versions(file);
        assertThat(versions.add(article("Two."), VersionKind.SAVED).note()).isEmpty();
        assertThat(temp.resolve("hook-ran")).doesNotExist();
        assertThat(desk.resolve(".git/logs/refs/galley")).doesNotExist();
        assertThat(text(versions.read(versions.list(article("x")).versions().getFirst()))).isEqualTo("Two.");
    }

    @Test
    void aFolderThatTheRepositoryIgnoresHasItsHistoryWithUs() throws Exception {
        Files.writeString(desk.resolve(".gitignore"), "private/\n");
        ArticleFile ignored = file("desk/private/story", article("Hidden."));
        versions(ignored).add(article("Hidden."), VersionKind.SAVED);
        assertThat(git(desk, "for-each-ref", "refs/galley")).isEmpty();
        assertThat(temp.resolve("data/versions")).isDirectory();
        assertThat(firstParagraphs(versions(ignored), article("x"))).containsExactly("Hidden.");
    }

    @Test
    void anIgnoredFileThatWasCommittedAllTheSameBelongsToTheRepository() throws Exception {
        Files.writeString(desk.resolve(".gitignore"), "*\n");
        git(desk, "add", "-f", ".gitignore");
        git(desk, "commit", "-q", "-m", "Ignore all");
        versions(file).add(article("Two."), VersionKind.SAVED);
        assertThat(git(desk, "for-each-ref", "refs/galley")).isNotEmpty();
    }

    @Test
    void aSecondWorkTreeSharesTheRepository() throws Exception {
        git(desk, "worktree", "add", "-q", temp.resolve("second").toString(), "-b", "second");
        ArticleFile there = new ArticleFile(temp.resolve("second/stories/flood/article.json"));
        Versions versions = versions(there);
        assertThat(versions.add(article("In the second."), VersionKind.SAVED).note()).isEmpty();
        assertThat(git(desk, "for-each-ref", "refs/galley")).isNotEmpty();
        assertThat(firstParagraphs(versions, article("x"))).contains("In the second.");
        assertThat(git(temp.resolve("second"), "status", "--porcelain")).isEmpty();
    }

    @Test
    void anArticleInASubmoduleBelongsToTheSubmodule() throws Exception {
        Path outer = Files.createDirectories(temp.resolve("outer"));
        git(outer, "init", "-q");
        git(outer, "submodule", "add", "-q", desk.toString(), "inner");
        ArticleFile there = new ArticleFile(outer.resolve("inner/stories/flood/article.json"));
        assertThat(versions(there).add(article("Inside."), VersionKind.SAVED).note()).isEmpty();
        assertThat(git(outer.resolve("inner"), "for-each-ref", "refs/galley")).isNotEmpty();
        assertThat(git(outer, "for-each-ref", "refs/galley")).isEmpty();
        assertThat(firstParagraphs(versions(there), article("x"))).containsExactly("Inside.", "One.");
    }

    @Test
    void aPointerToARepositoryThatKnowsNothingOfTheFolderIsNotBelieved() throws Exception {
        ArticleFile hostile = file("from-somebody", article("Hostile."));
        Files.writeString(hostile.folder().resolve(".git"), "gitdir: " + desk.resolve(".git") + "\n");
        versions(hostile).add(article("Hostile."), VersionKind.SAVED);
        assertThat(git(desk, "for-each-ref", "refs/galley")).isEmpty();
        assertThat(firstParagraphs(versions(hostile), article("x"))).containsExactly("Hostile.");
    }

    @Test
    void aRepositoryWithoutACommitIsFine() throws Exception {
        Path fresh = Files.createDirectories(temp.resolve("fresh"));
        git(fresh, "init", "-q");
        ArticleFile there = file("fresh/story", article("One."));
        versions(there).add(article("One."), VersionKind.SAVED);
        assertThat(firstParagraphs(versions(there), article("x"))).containsExactly("One.");
        assertThat(git(fresh, "status", "--porcelain")).isEqualTo("?? story/");
    }

    @Test
    void aBrokenRepositoryIsSaidAndTheVersionGoesToUs() throws Exception {
        Versions versions = versions(file);
        versions.add(article("Two."), VersionKind.SAVED);
        Files.writeString(desk.resolve(".git/config"), "[core\nnonsense");
        Kept kept = versions.add(article("Three."), VersionKind.SAVED);
        assertThat(kept.note()).hasValueSatisfying(note -> assertThat(note).contains("Galley's own history instead"));
        Listed listed = versions.list(article("Three."));
        assertThat(listed.versions()).hasSize(1);
        assertThat(listed.notes()).singleElement().asString().contains("the folder's own Git repository could not be read");
    }

    @Test
    void aRepositoryInAFormatWeDoNotKnowIsSaidAndTheVersionGoesToUs() throws Exception {
        Path newer = Files.createDirectories(temp.resolve("newer"));
        git(newer, "init", "-q", "--object-format=sha256");
        ArticleFile there = file("newer/story", article("One."));
        Kept kept = versions(there).add(article("One."), VersionKind.SAVED);
        assertThat(kept.note()).isPresent();
        assertThat(firstParagraphs(versions(there), article("x"))).containsExactly("One.");
    }

    @Test
    void aReferenceSomebodyHoldsIsWaitedForAndThenTheVersionGoesToUs() throws Exception {
        Versions versions = versions(file);
        versions.add(article("Two."), VersionKind.SAVED);
        String reference = git(desk, "for-each-ref", "refs/galley", "--format=%(refname)");
        Path lock = Files.createFile(desk.resolve(".git").resolve(reference + ".lock"));
        Kept kept = versions.add(article("Three."), VersionKind.SAVED);
        assertThat(kept.note()).isPresent();
        assertThat(lock).exists();
        assertThat(firstParagraphs(versions, article("x"))).containsExactly("Three.", "Two.", "One.");
        Files.delete(lock);
        assertThat(versions.add(article("Four."), VersionKind.SAVED).note()).isEmpty();
        assertThat(firstParagraphs(versions, article("x"))).hasSize(4);
    }

    @Test
    void nobodyLosesAVersionWhenManyAddAtOnceAndGitPacksMeanwhile() throws Exception {
        List<Callable<Object>> writers = IntStream.range(0, 3).<Callable<Object>>mapToObj(writer -> () -> {
            Versions versions = versions(file);
            for (int i = 0; i < 8; i++) {
                versions.add(article("Writer " + writer + ", save " + i), VersionKind.SAVED);
            }
            return "";
        }).toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<Object>> all = writers.stream().map(pool::submit).toList();
            git(desk, "gc", "-q");
            git(desk, "pack-refs", "--all");
            for (Future<Object> done : all) {
                done.get();
            }
        }
        assertThat(firstParagraphs(versions(file), article("x"))).hasSize(24 + 1).doesNotHaveDuplicates();
        git(desk, "gc", "-q", "--prune=now");
        assertThat(firstParagraphs(versions(file), article("x"))).hasSize(24 + 1);
    }

    @Test
    void movingTheFolderInsideTheRepositoryKeepsItsHistory() throws Exception {
        versions(file).add(article("Two."), VersionKind.SAVED);
        git(desk, "mv", "stories/flood", "stories/water");
        Versions moved = versions(new ArticleFile(desk.resolve("stories/water/article.json")));
        assertThat(firstParagraphs(moved, article("Two."))).containsExactly("Two.");
    }

    @Test
    void versionsKeptBeforeTheFolderHadARepositoryAreStillListed() throws Exception {
        ArticleFile there = file("later", article("One."));
        versions(there).add(article("One."), VersionKind.SAVED);
        git(there.folder(), "init", "-q");
        now = now.plusSeconds(60);
        versions(there).add(article("Two."), VersionKind.SAVED);
        assertThat(git(there.folder(), "for-each-ref", "refs/galley")).isNotEmpty();
        assertThat(firstParagraphs(versions(there), article("x"))).containsExactly("Two.", "One.");
    }
}
