package app.galley.library.versions;

import app.galley.compare.Size;
import app.galley.library.ArticleFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/// What the message of a commit of ours says: a line for people who look with Git, and ours below it.
///
/// @param id the version's own name, which stays the same when the chain is written anew
/// @param kind why it was kept
/// @param extent how much it differs from the one before, if that was counted
record Label(String id, VersionKind kind, Optional<Size> extent) {

    private static final String ID = "Galley-Version";
    private static final String KIND = "Galley-Kind";
    private static final String WORDS = "Galley-Words";
    private static final Pattern SIZE = Pattern.compile("\\+(\\d{1,9}) -(\\d{1,9})");

    String message() {
        var message = new StringBuilder(kind.words()).append("\n\n");
        line(message, ID, id);
        line(message, KIND, kind.mark());
        extent.ifPresent(counted -> line(message, WORDS, "+" + counted.added() + " -" + counted.removed()));
        return message.toString();
    }

    private static void line(StringBuilder message, String key, String value) {
        message.append(key).append(": ").append(value).append('\n');
    }

    /// Reads the label of a commit whose body was parsed; one that is not as we write it goes by its commit's name.
    static Label of(RevCommit commit) {
        return new Label(footer(commit, ID).orElse(commit.name()), VersionKind.of(footer(commit, KIND).orElse("")),
                footer(commit, WORDS).flatMap(Label::size));
    }

    private static Optional<String> footer(RevCommit commit, String key) {
        return commit.getFooterLines(key).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<Size> size(String words) {
        Matcher matcher = SIZE.matcher(words);
        return matcher.matches()
                ? Optional.of(new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    Label with(VersionKind newKind) {
        return new Label(id, newKind, extent);
    }

    Label with(Optional<Size> newExtent) {
        return new Label(id, kind, newExtent);
    }

    /// The version a commit holds.
    static Version version(RevCommit commit, Home home, Names names) {
        Label label = of(commit);
        PersonIdent author = commit.getAuthorIdent();
        return new Version(label.id, label.kind, author.getWhenAsInstant().atZone(author.getZoneId()).toOffsetDateTime(), author.getName(),
                names.of(label.id), "", label.extent, new Version.At(home, commit.name(), "", ArticleFile.NAME));
    }
}
