package app.galley.convert.formats;

import app.galley.convert.Beside;
import app.galley.convert.HtmlImport;
import app.galley.convert.Imported;
import app.galley.convert.MarkdownImport;
import app.galley.convert.NinjsImport;
import app.galley.convert.copy.NewsCopy;
import app.galley.convert.opendocument.OpenDocumentImport;
import app.galley.convert.word.in.WordImport;
import app.galley.format.UnreadableArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats an article can be made of.
public enum InFormat {
    MARKDOWN("Markdown", ".md", ".markdown", ".mdown", ".mkd") {
        @Override
        public Imported read(byte[] file, Beside beside) {
            return MarkdownImport.read(file, beside);
        }
    },
    /// A saved page of any site, or one that Galley made.
    HTML("Web page", ".html", ".htm", ".xhtml") {
        @Override
        public Imported read(byte[] file, Beside beside) {
            return HtmlImport.read(file, beside);
        }
    },
    /// The old format is only told apart, so that a person learns what to do.
    WORD("Word document", ".docx", ".docm", ".doc") {
        @Override
        public Imported read(byte[] file, Beside beside) throws UnreadableArticle {
            return WordImport.read(file);
        }
    },
    /// Packed, as a template, or in one XML file.
    OPEN_DOCUMENT("OpenDocument text", ".odt", ".ott", ".fodt") {
        @Override
        public Imported read(byte[] file, Beside beside) throws UnreadableArticle {
            return OpenDocumentImport.read(file);
        }

        /// As it is typed.
        @Override
        public String toString() {
            return "odt";
        }
    },
    NINJS("News in JSON (ninjs)", ".json") {
        @Override
        public Imported read(byte[] file, Beside beside) throws UnreadableArticle {
            return NinjsImport.read(file, beside);
        }
    },
    /// The text of a story as it was copied somewhere.
    TEXT("Plain text", ".txt") {
        @Override
        public Imported read(byte[] file, Beside beside) {
            return NewsCopy.read(file);
        }
    };

    private final String title;
    private final List<String> endings;

    InFormat(String title, String... endings) {
        this.title = title;
        this.endings = List.of(endings);
    }

    /// Makes an article of a file.
    ///
    /// @param beside the files that lie beside it
    /// @throws UnreadableArticle when nothing can be made of it
    public abstract Imported read(byte[] file, Beside beside) throws UnreadableArticle;

    /// What a person calls it.
    public String title() {
        return title;
    }

    /// How the names of such files end.
    public List<String> endings() {
        return endings;
    }

    /// The format of a file by the ending of its name, or else by what it holds.
    public static Optional<InFormat> of(String name, byte[] file) {
        return ofName(name).or(() -> NewsCopy.isLikely(file) ? Optional.of(TEXT) : Optional.empty());
    }

    /// The format of a file by the ending of its name.
    public static Optional<InFormat> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).findFirst();
    }
}
