package app.galley.ui.shell;

import app.galley.convert.Imported;
import app.galley.convert.NinjsImport;
import app.galley.convert.Note;
import app.galley.convert.copy.NewsCopy;
import app.galley.convert.copy.Proposal;
import app.galley.convert.formats.InFormat;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.Assets;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.library.SourceFolder;
import app.galley.library.Template;
import app.galley.library.TemporaryPictures;
import app.galley.library.packet.Incoming;
import app.galley.library.packet.Packet;
import app.galley.library.packet.ReadingCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// How reading an article from a file can end. What is of another format is imported; plain text is shown to a person first.
sealed interface Reading {

    /// Bytes.
    int LOOK = 1 << 16;

    /// @param report what of an import's source is not in the article as it was
    record Done(OpenArticle article, List<Note> report) implements Reading {

        /// What was lost, in words.
        List<String> dropped() {
            return report.stream().filter(note -> note.kind() == Note.Kind.DROPPED)
                    .map(Reading::sentence).toList();
        }
    }

    /// @param proposal what each paragraph of a text seems to be
    record Proposed(String name, Proposal proposal) implements Reading {}

    /// @param incoming remarks that somebody sent, which are no article
    record Remarks(Incoming incoming) implements Reading {}

    /// A line of a report, in words.
    static String sentence(Note note) {
        return note.text().isBlank() ? note.message() : note.message() + " “" + note.text().strip() + "”";
    }

    /// @param gone whether there is no such file
    record Failed(boolean gone, String happened, String explanation) implements Reading {}

    /// Reads. Takes a while.
    static Reading of(Path named) {
        return of(named, Hold.none());
    }

    /// Reads an article whose lock was tried to be taken. Takes a while.
    static Reading of(Path named, Hold hold) {
        ArticleFile file = ArticleFile.of(named);
        try {
            Optional<InFormat> format = importFormat(named);
            if (format.equals(Optional.of(InFormat.TEXT)) || (format.isEmpty() && isOfNoKind(file))) {
                return new Proposed(String.valueOf(named.getFileName()), NewsCopy.propose(file.read()));
            }
            if (format.isPresent()) {
                var source = new SourceFolder(named);
                Imported imported = format.get().read(file.read(), source::read);
                return new Done(OpenArticle.imported(imported, source, TemporaryPictures.of(imported.inside())), imported.report());
            }
            return new Done(OpenArticle.of(file, file.open(), hold), List.of());
        } catch (FileFailure failure) {
            return new Failed(failure.trouble() == Trouble.NOT_FOUND, failure.happened(),
                    (failure.safe() + " " + failure.todo()).strip());
        } catch (UnreadableArticle unreadable) {
            return new Failed(false, "“%s” could not be opened.".formatted(file.name()),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    /// Reads an article that came in a packet. Takes a while.
    ///
    /// @param copies the folder of all that came in packets
    static Reading ofPacket(Path file, Path copies) {
        try {
            Packet packet = Packet.open(file);
            ArticleFile copy = ReadingCopy.of(packet, copies);
            List<Note> report = packet.notes().stream().map(note -> new Note(Note.Kind.DROPPED, note, "")).toList();
            return new Done(OpenArticle.ofPacket(packet, copy, copy.open()), report);
        } catch (FileFailure failure) {
            return new Failed(failure.trouble() == Trouble.NOT_FOUND, failure.happened(), (failure.safe() + " " + failure.todo()).strip());
        } catch (UnreadableArticle unreadable) {
            return new Failed(false, "“%s” could not be opened.".formatted(file.getFileName()),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    /// Reads remarks that somebody sent by themselves. Takes a while.
    static Reading ofReview(Path file) {
        try {
            return new Remarks(Incoming.read(file));
        } catch (FileFailure failure) {
            return new Failed(failure.trouble() == Trouble.NOT_FOUND, failure.happened(), (failure.safe() + " " + failure.todo()).strip());
        }
    }

    /// Makes a new article after one that is shipped as a pattern.
    static Reading ofTemplate(String name) {
        try {
            return new Done(OpenArticle.untitled(Template.open(Assets.ofProgram(), name)), List.of());
        } catch (FileFailure failure) {
            return new Failed(false, failure.happened(), (failure.safe() + " " + failure.todo()).strip());
        } catch (UnreadableArticle unreadable) {
            return new Failed(false, "The template “%s” could not be opened.".formatted(name),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    /// Whether it is imported rather than opened.
    static boolean isImport(Path named) {
        return importFormat(named).isPresent();
    }

    /// What it is imported as; empty for an article. Any story in JSON may be either, so its beginning is looked at.
    private static Optional<InFormat> importFormat(Path named) {
        Optional<InFormat> format = InFormat.ofName(named.toString());
        return format.filter(found -> found != InFormat.NINJS || (Files.isRegularFile(named) && NinjsImport.looksLike(beginning(named))));
    }

    private static byte[] beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOK);
        } catch (IOException unreadable) {
            return new byte[0]; // opening it will say why
        }
    }

    /// Whether a file that does not say that it is an article holds text.
    private static boolean isOfNoKind(ArticleFile file) throws FileFailure {
        String name = String.valueOf(file.path().getFileName()).toLowerCase(Locale.ROOT);
        return !name.endsWith(".json") && Files.isRegularFile(file.path()) && NewsCopy.isLikely(file.read());
    }
}
