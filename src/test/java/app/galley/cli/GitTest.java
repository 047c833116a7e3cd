package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Git itself, with the program as its driver for articles, set up as README says.
@DisabledOnOs(OS.WINDOWS)
class GitTest {

    private static final Article BOATS = Article.untitled("urn:uuid:boats", "en").with(Field.HEADLINE, "Night boats return").withBody(
            Blocks.of(paragraph("p1", "The council said no boats would sail before winter."),
                    paragraph("p2", "Islanders had waited nine years."),
                    paragraph("p3", "The fare is two pounds.")));

    @TempDir
    Path folder;

    private String said = "";

    private static Block.TextBlock paragraph(String key, String text) {
        return Block.TextBlock.paragraph(key, text);
    }

    @BeforeEach
    void aRepositoryWithAnArticle() throws Exception {
        assumeTrue(isInstalled(), "git is not installed");
        Path galley = folder.resolve("galley");
        Files.writeString(galley,
                "#!/bin/sh\nexec \"%s\" -XX:TieredStopAtLevel=1 -cp \"%s\" -Dgalley.home=\"%s\" app.galley.Main \"$@\"\n".formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"),
                        Path.of("").toAbsolutePath()));
        assertThat(galley.toFile().setExecutable(true)).isTrue();
        git("init", "-q", "-b", "main");
        git("config", "user.name", "A Writer");
        git("config", "user.email", "writer@example.org");
        git("config", "diff.galley.command", "'" + galley + "' diff --git");
        git("config", "merge.galley.name", "Galley");
        git("config", "merge.galley.driver", "'" + galley + "' merge %O %A %B -o %A --name %P");
        Files.writeString(folder.resolve(".gitattributes"), "article.json diff=galley merge=galley\n");
        commit(BOATS, "first");
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    private int git(String... words) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_PAGER", "cat");
        Process process = builder.start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void commit(Article article, String message) throws Exception {
        Files.write(folder.resolve("article.json"), ArticleWriter.write(article));
        git("add", "article.json", ".gitattributes");
        assertThat(git("commit", "-q", "-m", message)).as(said).isZero();
    }

    private Article article() throws Exception {
        return ArticleReader.read(Files.readAllBytes(folder.resolve("article.json"))).article();
    }

    /// Two branches from the first commit; the second is where we are.
    private int merge(Article theirs, Article ours) throws Exception {
        git("checkout", "-q", "-b", "theirs");
        commit(theirs, "theirs");
        git("checkout", "-q", "-b", "ours", "main");
        commit(ours, "ours");
        return git("merge", "-q", "-m", "both", "theirs");
    }

    @Test
    void twoChangesOfOneParagraphAreMerged() throws Exception {
        Article theirs = BOATS
                .withBody(BOATS.body().replace(0, 1, List.of(paragraph("p1", "The council said all boats would sail before winter."))));
        Article ours = BOATS
                .withBody(BOATS.body().replace(0, 1, List.of(paragraph("p1", "The council said no boats would sail before spring."))));
        assertThat(merge(theirs, ours)).as(said).isZero();
        assertThat(((Block.TextBlock) article().body().get(0)).text()).isEqualTo("The council said all boats would sail before spring.");
        git("status", "--porcelain", "-uno");
        assertThat(said).isEmpty();
    }

    @Test
    void aConflictLeavesAnArticleThatOpensAndTheirsInTheIndex() throws Exception {
        Article theirs = BOATS.with(Field.HEADLINE, "Night boats come back")
                .withBody(BOATS.body().replace(2, 3, List.of(paragraph("p3", "The fare is five pounds."))));
        Article ours = BOATS.withBody(BOATS.body().replace(2, 3, List.of(paragraph("p3", "The fare is three pounds."))));
        assertThat(merge(theirs, ours)).as(said).isEqualTo(1);
        assertThat(said).contains("article.json: /body/2: Both sides changed the words.", "three", "five", "Ours stands there now",
                ":3:article.json");
        assertThat(Files.readString(folder.resolve("article.json"))).doesNotContain("<<<<", ">>>>");
        assertThat(((Block.TextBlock) article().body().get(2)).text()).isEqualTo("The fare is three pounds.");
        assertThat(article().get(Field.HEADLINE)).isEqualTo("Night boats come back");
        git("status", "--porcelain", "-uno");
        assertThat(said).isEqualTo("UU article.json\n");
        assertThat(git("show", ":3:article.json")).isZero();
        assertThat(said).contains("The fare is five pounds.");
    }

    @Test
    void aDiffShowsWordsFieldsAndMoves() throws Exception {
        Blocks body = BOATS.body();
        Files.write(folder.resolve("article.json"), ArticleWriter.write(BOATS.with(Field.HEADLINE, "Night ferries return")
                .withBody(Blocks.of(body.get(2), body.get(0), paragraph("p2", "Islanders had waited ten years.")))));
        assertThat(git("diff")).isZero();
        assertThat(said.lines().toList()).containsExactly("--- a/article.json", "+++ b/article.json", "~ headline",
                "  Night [-boats-]{+ferries+} return", "> paragraph p3 moved up", "  The fare is two pounds.", "~ paragraph p2",
                "  Islanders had waited [-nine-]{+ten+} years.");
    }

    @Test
    void aDiffOfANewAndOfADeletedArticleShowsItWhole() throws Exception {
        git("rm", "-q", "article.json");
        git("diff", "--cached");
        assertThat(said).contains("--- a/article.json\n+++ /dev/null\n", "[-Night boats return-]", "- paragraph p1");
        git("diff", "--cached", "-R");
        assertThat(said).contains("--- /dev/null\n", "{+Night boats return+}", "+ paragraph p1");
    }

    @Test
    void aDiffGoesOnAfterAFileThatIsNoArticle() throws Exception {
        Files.writeString(folder.resolve("article.json"), "[");
        assertThat(git("diff")).as(said).isZero();
        assertThat(said).contains("article.json");
    }
}
