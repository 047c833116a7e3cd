package app.galley.library.versions;

import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/// A repository in which versions of an article are kept, and the place of the article in it.
///
/// An article is known by its identifier and by where it lies, so our reference is `refs/galley/<identifier>/<place>/…`, both as
/// sums, since neither may hold anything a reference's name cannot. Whoever moves or copies the folder leaves the reference behind;
/// the identifier finds it again, see [Chain#tip].
///
/// @param isOurs whether the repository is one of ours, which nobody else uses
/// @param git the repository's own folder
/// @param folder the article's folder in the work tree; empty when it is the work tree, or when there is none
/// @param file the article's file in its folder
/// @param identifiers our references of the article's identifier: a prefix
/// @param place our references of the article at this place, up to the last step
record Home(boolean isOurs, Path git, String folder, String file, String identifiers, String place) {

    /// How our references to a newest version end.
    static final String VERSIONS = "/versions";

    private static final String EXTENSIONS = "extensions";
    private static final String NAMES = "/names";
    private static final String REFS = "refs/galley/";
    private static final int SUM = 20;

    /// The repository of ours for an article; it need not be there yet.
    static Home ours(DataFolder data, ArticleFile file, String identifier) {
        String known = known(file, identifier);
        Path git = data.resolve("versions").resolve(known + ".git");
        return of(true, git, "", file, known, absolute(file));
    }

    static Home of(boolean isOurs, Path git, String folder, ArticleFile file, String known, String place) {
        String identifiers = REFS + known + "/";
        return new Home(isOurs, git, folder, String.valueOf(file.path().getFileName()), identifiers, identifiers + sum(place));
    }

    /// An article is found by its identifier wherever it lies; one without is found only where it lies.
    static String known(ArticleFile file, String identifier) {
        return sum(identifier.isBlank() ? "at " + absolute(file) : identifier);
    }

    private static String absolute(ArticleFile file) {
        return file.path().toAbsolutePath().normalize().toString();
    }

    private static String sum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, SUM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    boolean exists() {
        return Files.isDirectory(git);
    }

    /// Our reference to the newest version.
    String versions() {
        return place + VERSIONS;
    }

    /// Our reference to the names people gave.
    String names() {
        return place + NAMES;
    }

    /// The reference to the names that belong to a reference to versions.
    static String namesBeside(String versions) {
        return versions.substring(0, versions.length() - VERSIONS.length()) + NAMES;
    }

    /// Opens the repository.
    ///
    /// What is put in is flushed to the medium, whatever the repository is set to; that setting stays in memory.
    Repository open() throws IOException {
        OnlyOurs.install();
        Repository repository = new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true).build();
        repository.getConfig().setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, "fsyncobjectfiles", true);
        repository.getConfig().setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, "fsyncreffiles", true);
        try {
            refuseUnknownFormat(repository);
        } catch (IOException unknown) {
            repository.close();
            throw unknown;
        }
        return repository;
    }

    /// Git says that a repository with an extension one does not know must be left alone (gitrepository-layout, `extensions`); JGit
    /// does not look.
    private static void refuseUnknownFormat(Repository repository) throws IOException {
        Config config = repository.getConfig();
        for (String extension : config.getNames(EXTENSIONS)) {
            String value = config.getString(EXTENSIONS, null, extension);
            boolean known = switch (extension.toLowerCase(Locale.ROOT)) {
                case "noop", "partialclone", "preciousobjects", "worktreeconfig", "relativeworktrees" -> true;
                case "objectformat" -> "sha1".equals(value);
                case "refstorage" -> "files".equals(value);
                default -> false;
            };
            if (!known) {
                throw new IOException("it is kept in a newer way, " + extension + " = " + value);
            }
        }
    }

    /// Whether an entry of a tree is an ordinary file: no folder, no link.
    static boolean isFile(TreeWalk entry) {
        return FileMode.REGULAR_FILE.equals(entry.getRawMode(0)) || FileMode.EXECUTABLE_FILE.equals(entry.getRawMode(0));
    }
}
