package app.galley.convert.word.out;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Proof;
import app.galley.render.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/// Exports an article as a Word document (`.docx`): real styles and lists, the pictures inside, links that lead somewhere.
public final class WordExport {

    private WordExport() {}

    /// The bytes of the file; the same for the same article.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    public static byte[] write(Article article, Pictures pictures, Instant now) {
        return write(article, pictures, now, Proof.NONE);
    }

    /// The bytes of the file with what reviewers said in it, as comments and tracked changes.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    public static byte[] write(Article article, Pictures pictures, Instant now, Proof proof) {
        String language = article.get(Field.LANGUAGE);
        var file = new WordFile();
        Paper paper = Paper.of(language);
        var drawn = new WordPictures(file, pictures, paper);
        var lists = new WordLists();
        Remarks remarks = PlacingRemarks.of(article, proof);
        var document = new DocumentWriter(file, drawn, language, remarks);
        new ArticleParagraphs(article, document, drawn, lists, remarks).write(now);
        if (document.tracker().isWaiting()) {
            document.gap();
        }
        file.beside("styles", "styles", styles(language));
        file.beside("numbering", "numbering", lists.part());
        file.beside("settings", "settings", settings(language));
        if (!remarks.comments().isEmpty()) {
            file.beside("comments", "comments", remarks.comments().part());
            file.besideOf2011("commentsExtended", remarks.comments().extendedPart());
        }
        file.document(document.end(paper, file.beside("footer1", "footer", footer())));
        file.carry(article);
        file.describe(article);
        return file.end();
    }

    /// The styles, in the article's language.
    private static byte[] styles(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String tag = locale.getLanguage().isEmpty() ? "en" : locale.toLanguageTag();
        String east = switch (locale.getLanguage()) {
            case "ja" -> "Yu Mincho";
            case "ko" -> "Batang";
            case "zh" -> locale.getScript().equals("Hant") || locale.getCountry().matches("TW|HK|MO") ? "PMingLiU" : "SimSun";
            default -> "SimSun";
        };
        try (InputStream in = Objects.requireNonNull(WordExport.class.getResourceAsStream("styles.xml"))) {
            return Xml.utf8(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{language}", tag).replace("{eastAsia}", east));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] settings(String language) {
        String tag = language.isEmpty() ? "en" : language;
        var xml = new Xml("w:settings", "w", DocumentWriter.W);
        xml.open("w:compat");
        xml.leaf("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15");
        return xml.close().leaf("w:themeFontLang", "w:val", tag, "w:eastAsia", tag, "w:bidi", tag).end();
    }

    /// The number of the page.
    private static byte[] footer() {
        var xml = new Xml("w:ftr", "w", DocumentWriter.W);
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Footer").close();
        xml.open("w:fldSimple", "w:instr", " PAGE ").open("w:r").open("w:t").text("1").close().close().close();
        return xml.close().end();
    }
}
