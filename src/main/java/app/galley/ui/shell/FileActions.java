package app.galley.ui.shell;

import app.galley.convert.formats.OutFormat;
import app.galley.convert.pdf.PageLayout;
import app.galley.ui.common.Action;
import java.util.List;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// What can be done with articles as files.
final class FileActions {

    /// The setting that says whether articles are saved without being asked for it.
    static final String AUTOSAVE = "autosave";

    final Action newArticle;
    final Action newWindow;
    final Action open;
    final Action openFolder;
    final Action save;
    final Action saveAs;
    final Action autosave;
    final Action recover;
    final Action person;
    final Action importing;
    final Action importClipboard;
    final Action exportHtml;
    final Action exportCopy;
    final Action exportEpub;
    final Action exportPdf;
    final Action exportProof;
    final Action exportMarkdown;
    final Action exportText;
    final Action exportWord;
    final Action exportWordReview;
    final Action exportNinjs;
    final Action pageSetup;
    final Action print;
    final Action close;
    final Action closeWindow;
    final Action quit;

    FileActions(DeskWindow window, Desk desk, Asking asking, Exporting exporting) {
        newArticle = Action.of("new", "New article", () -> desk.newArticleIn(window)).icon(RemixiconAL.FILE_ADD_LINE).keys("Shortcut+N",
                "Shortcut+T").also("create", "new tab", "story");
        newWindow = Action.of("new-window", "New window", desk::newArticle).keys("Shortcut+Shift+N");
        open = Action.of("open", "Open…", () -> asking.articleToOpen().ifPresent(file -> desk.open(file, window)))
                .icon(RemixiconAL.FOLDER_OPEN_LINE).keys("Shortcut+O").also("load");
        openFolder = Action.of("open-folder", "Open folder…", () -> asking.folderToOpen().ifPresent(file -> desk.open(file, window)))
                .keys("Shortcut+Shift+O");
        save = Action.of("save", "Save", () -> window.saving().save(() -> {})).icon(RemixiconMZ.SAVE_LINE).keys("Shortcut+S")
                .when(() -> window.saving().isPossible());
        saveAs = Action.of("save-as", "Save as…", () -> window.saving().saveAs(() -> {})).keys("Shortcut+Shift+S")
                .when(() -> window.saving().isPossibleElsewhere()).also("save copy");
        autosave = Action.of(AUTOSAVE, "Save automatically", () -> desk.setAutosave(!desk.settings().isOn(AUTOSAVE)))
                .on(() -> desk.settings().isOn(AUTOSAVE)).also("autosave");
        recover = Action.of("recover", "Recovered drafts…", () -> desk.recover(window, true)).also("crash", "lost", "journal");
        person = Action.of("person", "Your name…", () -> asking.person(desk.me().person()).ifPresent(desk.settings()::keepPerson))
                .icon(RemixiconMZ.USER_LINE).also("who am I", "author", "reviewer", "identity");
        importing = Action.of("import", "Import…", () -> desk.open(asking.sourcesToImport(), window))
                .icon(RemixiconAL.DOWNLOAD_2_LINE)
                .also("markdown", "md", "web page", "html", "word", "docx", "odt", "OpenDocument", "LibreOffice", "ninjs", "wire", "text",
                        "txt", "news copy");
        importClipboard = Action.of("import-clipboard", "Import from clipboard…", () -> desk.copyImport().ofClipboard(window))
                .keys("Shortcut+Alt+V").when(CopyImport::isOnClipboard).also("paste as news copy", "new from clipboard");
        exportHtml = Action.of("export-html", "Export as HTML…", () -> exporting.as(OutFormat.HTML)).icon(RemixiconAL.HTML5_LINE)
                .also("web page", "publish");
        exportCopy = Action.of("export-review-copy", "Export as review copy…", () -> exporting.as(OutFormat.REVIEW_COPY))
                .icon(RemixiconAL.CHAT_3_LINE).also("comment", "browser", "without Galley", "HTML", "fact check", "source");
        exportEpub = Action.of("export-epub", "Export as EPUB…", () -> exporting.as(OutFormat.EPUB)).icon(RemixiconAL.BOOK_OPEN_LINE)
                .also("electronic book", "e-book", "reader");
        exportPdf = Action.of("export-pdf", "Export as PDF…", () -> exporting.as(PageLayout.CLEAN)).icon(RemixiconAL.FILE_PDF_LINE)
                .also("pages", "print", "portable");
        exportProof = Action.of("export-proof", "Export as proof…", () -> exporting.as(PageLayout.PROOF))
                .also("PDF", "line numbers", "wide margin", "mark up");
        exportMarkdown = Action.of("export-markdown", "Export as Markdown…", () -> exporting.as(OutFormat.MARKDOWN))
                .icon(RemixiconMZ.MARKDOWN_LINE).also("md");
        exportWord = Action.of("export-word", "Export as Word…", () -> exporting.as(OutFormat.WORD)).icon(RemixiconAL.FILE_WORD_LINE)
                .also("docx", "Microsoft Word", "LibreOffice");
        exportWordReview = Action.of("export-word-review", "Export as Word with remarks…", exporting::asWordWithRemarks)
                .also("docx", "comments", "tracked changes", "suggestions", "review", "LibreOffice");
        exportText = Action.of("export-text", "Export as text…", () -> exporting.as(OutFormat.TEXT)).icon(RemixiconAL.FILE_TEXT_LINE)
                .also("plain text", "txt");
        exportNinjs = Action.of("export-ninjs", "Export as ninjs…", () -> exporting.as(OutFormat.NINJS)).icon(RemixiconAL.BRACES_LINE)
                .also("wire", "IPTC", "JSON");
        pageSetup = Action
                .of("page-setup", "Page setup…", () -> asking.pageSetup(desk.settings().pages()).ifPresent(desk.settings()::keepPages))
                .also("paper", "A4", "Letter", "margins", "landscape");
        print = Action.of("print", "Print…", () -> exporting.print(desk.settings()::keepPages, desk.themes()))
                .icon(RemixiconMZ.PRINTER_LINE)
                .keys("Shortcut+P").also("paper", "printer", "proof", "preview of pages");
        close = Action.of("close", "Close", () -> window.articles().close(window.tab())).keys("Shortcut+W").also("close tab");
        closeWindow = Action.of("close-window", "Close window", window::close).keys("Shortcut+Shift+W");
        quit = Action.of("quit", "Quit", desk::quit).keys("Shortcut+Q").also("exit");
    }

    List<Action> all() {
        return List.of(newArticle, newWindow, open, openFolder, save, saveAs, autosave, recover, person, importing, importClipboard,
                exportHtml, exportCopy, exportPdf, exportProof, exportEpub,
                exportWord, exportWordReview, exportMarkdown, exportText, exportNinjs, pageSetup, print, close,
                closeWindow,
                quit);
    }
}
