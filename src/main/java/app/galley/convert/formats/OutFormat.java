package app.galley.convert.formats;

import app.galley.convert.HtmlExport;
import app.galley.convert.MarkdownExport;
import app.galley.convert.NinjsExport;
import app.galley.convert.TextExport;
import app.galley.convert.epub.EpubExport;
import app.galley.convert.pdf.PageSetup;
import app.galley.convert.pdf.Pdf;
import app.galley.convert.pdf.PdfExport;
import app.galley.convert.reviewcopy.ReviewCopy;
import app.galley.convert.word.out.WordExport;
import app.galley.model.Article;
import app.galley.render.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats an article goes out in.
public enum OutFormat {
    /// One file with everything inside.
    HTML("HTML page", ".html", ".htm") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return HtmlExport.write(article, dress.theme(), dress.pictures(), dress.now());
        }
    },
    /// A page for reviewers who do not have Galley.
    REVIEW_COPY("Review copy", ".review.html") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return ReviewCopy.write(article, dress.theme(), dress.pictures(), dress.now(), dress.proof());
        }

        /// As it is typed.
        @Override
        public String toString() {
            return "review-copy";
        }
    },
    EPUB("Electronic book (EPUB)", ".epub") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return EpubExport.write(article, dress.theme(), dress.pictures(), dress.now());
        }
    },
    /// Pages, for reading or for marking up.
    PDF("PDF", ".pdf") {
        @Override
        public byte[] write(Article article, Dress dress) {
            Pdf pdf = PdfExport.write(article, dress.theme(), dress.pictures(), dress.now(), dress.pages());
            pdf.warnings().forEach(dress.warnings());
            return pdf.bytes();
        }

        @Override
        public Optional<String> unshown(Article article, Theme theme, Instant now, PageSetup pages) {
            return PdfExport.unshown(article, theme, now, pages);
        }
    },
    MARKDOWN("Markdown", ".md", ".markdown") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return MarkdownExport.write(article);
        }
    },
    TEXT("Plain text", ".txt") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return TextExport.write(article);
        }
    },
    WORD("Word document", ".docx") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return WordExport.write(article, dress.pictures(), dress.now(), dress.proof());
        }
    },
    NINJS("News in JSON (ninjs)", ".json") {
        @Override
        public byte[] write(Article article, Dress dress) {
            return NinjsExport.write(article);
        }
    };

    private final String title;
    private final List<String> endings;

    OutFormat(String title, String... endings) {
        this.title = title;
        this.endings = List.of(endings);
    }

    /// The bytes of the file.
    public abstract byte[] write(Article article, Dress dress);

    /// Says which signs of the article nobody will see in the file, for want of a typeface; takes a while.
    public Optional<String> unshown(Article article, Theme theme, Instant now, PageSetup pages) {
        return Optional.empty();
    }

    /// What a person calls it.
    public String title() {
        return title;
    }

    /// How the names of such files end.
    public String ending() {
        return endings.getFirst();
    }

    /// Whether its file only names the pictures, which have to lie beside it.
    public boolean hasPicturesBeside() {
        return this == MARKDOWN || this == NINJS;
    }

    /// Whether it takes along what this version of Galley does not know.
    public boolean keepsUnknown() {
        return this == HTML;
    }

    /// Whether what reviewers said can go along. It only does when asked for: a review copy may go to the people quoted.
    public boolean takesRemarks() {
        return this == REVIEW_COPY || this == WORD;
    }

    /// Whether suggestions can be shown in it, what would go beside what would come.
    public boolean showsSuggestions() {
        return this == HTML || this == WORD;
    }

    /// The format of a file by the ending of its name.
    public static Optional<OutFormat> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(REVIEW_COPY.ending())) { // ends as any page does
            return Optional.of(REVIEW_COPY);
        }
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).findFirst();
    }
}
