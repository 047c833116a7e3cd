package app.galley.library.journal;

import app.galley.library.Stamp;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the article of a journal is saved, and what was there when it was last read or written.
///
/// @param file absolute; empty for an article that has none yet
/// @param stamp of what the file held; empty when that is not known
/// @param soon of what was last begun to be written into it, which it may hold if the program ended just then
public record Origin(Optional<Path> file, Optional<Stamp> stamp, Optional<Stamp> soon) {

    /// That of an article without a file.
    public static final Origin NONE = new Origin(Optional.empty(), Optional.empty());

    /// When nothing is being written.
    public Origin(Optional<Path> file, Optional<Stamp> stamp) {
        this(file, stamp, Optional.empty());
    }

    /// The same when something is about to be written.
    Origin trying(Stamp next) {
        return new Origin(file, stamp, Optional.of(next));
    }

    /// Whether what the file holds was put there by whoever wrote the journal.
    public boolean isOwn(Stamp now) {
        return Optional.of(now).equals(stamp) || Optional.of(now).equals(soon);
    }

    /// As words without blanks, fit for [#parse].
    String words() {
        return "file=" + file.map(path -> URLEncoder.encode(path.toString(), StandardCharsets.UTF_8)).orElse("") + " stamp="
                + text(stamp) + " soon=" + text(soon);
    }

    /// Reads what [#words] wrote; what is wrong in it counts as not said.
    static Origin parse(String words) {
        return new Origin(member(words, "file=").flatMap(Origin::file), member(words, "stamp=").flatMap(Origin::stamp),
                member(words, "soon=").flatMap(Origin::stamp));
    }

    private static String text(Optional<Stamp> stamp) {
        return stamp.map(known -> known.size() + "-" + known.sha256()).orElse("");
    }

    /// What stands after a name among such words; empty when nothing does.
    static Optional<String> member(String words, String name) {
        return Stream.of(words.split(" ", -1)).filter(word -> word.startsWith(name)).map(word -> word.substring(name.length()))
                .filter(value -> !value.isEmpty()).findFirst();
    }

    private static Optional<Path> file(String word) {
        try {
            return Optional.of(Path.of(URLDecoder.decode(word, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException otherSystem) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> stamp(String word) {
        String[] parts = word.split("-", -1);
        return parts.length == 2 && parts[0].matches("\\d{1,18}")
                ? Optional.of(new Stamp(Long.parseLong(parts[0]), parts[1]))
                : Optional.empty();
    }
}
