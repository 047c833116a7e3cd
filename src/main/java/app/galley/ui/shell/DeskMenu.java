package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.Assets;
import app.galley.library.Template;
import app.galley.ui.common.Action;
import app.galley.ui.common.KeyMap;
import app.galley.ui.common.Menus;
import app.galley.ui.common.ToolRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Says where each action of a window stands: in which menu, among the tools, in the context menu.
///
/// @param files what can be done with articles as files
/// @param texts what can be done to the text
/// @param habits what happens around typed characters
/// @param finds what can be looked for
/// @param lengths how long article and headlines are
/// @param reviews what reviewers do
/// @param inserts what can be put in
/// @param views what is shown
/// @param looks how it is shown
/// @param reading how it is read
/// @param sharing how it gets to others
/// @param tabs the articles of a window
/// @param helps what explains
record DeskMenu(FileActions files, TextActions texts, HabitActions habits, FindActions finds, LengthActions lengths, ReviewActions reviews,
        InsertActions inserts, ViewActions views, LookActions looks, ReadingView.Actions reading, Sharing.Actions sharing, TabActions tabs,
        HelpActions helps) {

    private static final String APPEARANCE = "Appearance";
    private static final String EXPORT = "E_xport";

    /// The actions of a window, which has its preview and somebody to ask.
    static DeskMenu of(DeskWindow window, Desk desk) {
        Asking asking = window.asking();
        var texts = new TextActions(() -> window.editor().document());
        var inserts = new InsertActions(window::article, asking, () -> window.tab().pictures());
        var exporting = new Exporting(window::article, window.preview()::getTheme, desk.settings()::pages, asking, desk.tasks(),
                window.errands(),
                () -> window.tab().showUnfinished());
        var files = new FileActions(window, desk, asking, exporting);
        var habits = new HabitActions(() -> window.editor().document(), desk.settings());
        return new DeskMenu(files, texts, habits, new FindActions(window, window::tab), new LengthActions(window, window::tab),
                new ReviewActions(window, window::tab), inserts, new ViewActions(window, window::editor), new LookActions(window, desk),
                ReadingView.Actions.of(window), Sharing.Actions.of(new Sharing(window::tab, asking, desk)), new TabActions(window),
                new HelpActions(window, desk));
    }

    /// The menus, from left to right; two of them are opened inside the menu before them.
    List<Section> sections() {
        return List.of(
                Section.of("_File", List.of(files.newArticle, files.newWindow, files.open, files.openFolder),
                        List.of(files.save, files.saveAs, files.autosave, files.recover, views.keepHere, files.person),
                        List.of(files.importing, files.importClipboard), sharing.all(),
                        List.of(files.pageSetup, files.print),
                        List.of(files.close, files.closeWindow, files.quit)),
                Section.of(EXPORT,
                        List.of(files.exportHtml, files.exportCopy, files.exportPdf, files.exportProof, files.exportEpub, files.exportWord,
                                files.exportWordReview),
                        List.of(files.exportMarkdown, files.exportText, files.exportNinjs)),
                Section.of("_Edit", List.of(texts.undo, texts.redo),
                        List.of(views.cut, views.copy, views.paste, views.pastePlain, views.leftOut, texts.delete),
                        List.of(views.selectAll),
                        List.of(finds.find, finds.replace, finds.next, finds.previous),
                        List.of(finds.nextUnfinished, finds.previousUnfinished, finds.unfinished)),
                Section.of("_Text", texts.marks(), List.of(inserts.link, texts.unlink), List.of(texts.clear), List.of(texts.hardBreak),
                        List.of(habits.tidy), habits.switches()),
                Section.of("_Block", texts.kinds(), List.of(texts.box, texts.unbox), List.of(texts.indent, texts.outdent),
                        List.of(texts.moveUp, texts.moveDown, texts.remove), texts.sections()),
                Section.of("_Insert", List.of(inserts.picture, inserts.inlinePicture, inserts.lead, inserts.replace),
                        List.of(inserts.pullQuote, inserts.factBox, inserts.embed), lengths.headlines),
                Section.of("Re_marks", List.of(reviews.review), List.of(reviews.comment, reviews.commentOnAll),
                        List.of(reviews.suggest, reviews.marked),
                        List.of(reviews.next, reviews.previous), List.of(reviews.reply, reviews.resolve, reviews.since),
                        List.of(reviews.accept, reviews.reject, reviews.acceptAll), List.of(reviews.signOff)),
                Section.of("_View", List.of(views.draftOnly, views.both, views.previewOnly, reading.read()),
                        List.of(reading.next(), reading.previous()),
                        List.of(views.outline, views.inspector, views.history),
                        List.of(lengths.counts, lengths.target),
                        List.of(looks.larger, looks.smaller, looks.ordinary), List.of(looks.focus, looks.typewriter),
                        List.of(looks.distractionFree, looks.fullScreen)),
                Section.of(APPEARANCE, looks.appearance), Section.of("_Window", tabs.articles(), tabs.panes()),
                Section.of("_Help", List.of(helps.palette), List.of(helps.keys, helps.keyboard), List.of(helps.about)));
    }

    MenuBar menuBar(Desk desk, DeskWindow window) {
        var bar = new MenuBar();
        for (Section section : sections()) {
            Menu menu = Menus.menu(section.name(), section.groups());
            if (section.name().equals(APPEARANCE)) {
                bar.getMenus().getLast().getItems().add(menu);
            } else if (section.name().equals(EXPORT)) {
                menu.setId("export");
                List<MenuItem> file = bar.getMenus().getLast().getItems();
                file.add(file.indexOf(item(file, files.pageSetup)), menu);
            } else {
                bar.getMenus().add(menu);
            }
        }
        bar.getMenus().getFirst().getItems().add(1, templates(desk, window));
        bar.getMenus().getFirst().getItems().add(5, recent(desk, window));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private static MenuItem item(List<MenuItem> items, Action action) {
        return items.stream().filter(item -> action.id().equals(item.getId())).findFirst().orElseThrow();
    }

    /// Filled when it first opens.
    private static Menu templates(Desk desk, DeskWindow window) {
        var menu = new Menu("New from template");
        menu.setId("templates");
        menu.getItems().add(new MenuItem("None"));
        menu.setOnShowing(_ -> {
            List<String> names = Template.names(Assets.ofProgram());
            if (!names.isEmpty()) {
                menu.getItems().setAll(names.stream().map(name -> template(name, desk, window)).toList());
            }
        });
        return menu;
    }

    private static MenuItem template(String name, Desk desk, DeskWindow window) {
        var item = new MenuItem(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' '));
        item.setId("template-" + name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> desk.newAfter(name, window));
        return item;
    }

    /// Filled each time it opens.
    private static Menu recent(Desk desk, DeskWindow window) {
        var menu = new Menu("Open recent");
        menu.setId("recent");
        menu.getItems().add(new MenuItem("None yet"));
        menu.setOnShowing(_ -> {
            var items = new ArrayList<MenuItem>();
            for (Path path : desk.settings().recent()) {
                var item = new MenuItem(new ArticleFile(path).name());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> desk.open(path, window));
                items.add(item);
            }
            if (items.isEmpty()) {
                var none = new MenuItem("None yet");
                none.setDisable(true);
                items.add(none);
            } else {
                var forget = new MenuItem("Clear this list");
                forget.setOnAction(_ -> desk.settings().forgetAll());
                items.add(new SeparatorMenuItem());
                items.add(forget);
            }
            menu.getItems().setAll(items);
        });
        return menu;
    }

    /// The tools at the left, and those for the view.
    ToolRow tools() {
        return new ToolRow(List.of(files.save, texts.undo, texts.redo), List.of(texts.strong, texts.em, texts.underline, inserts.link),
                List.of(texts.h2, texts.h3, texts.quote, texts.bullet, texts.number),
                List.of(inserts.picture, inserts.lead, inserts.pullQuote, inserts.factBox, inserts.embed));
    }

    ToolRow viewTools() {
        return new ToolRow(List.of(views.outline), List.of(views.draftOnly, views.both, views.previewOnly),
                List.of(reviews.review, views.history, views.inspector));
    }

    ContextMenu contextMenu(KeyMap keys) {
        ContextMenu menu = Menus.contextMenu(List.of(views.cut, views.copy, views.paste, views.pastePlain),
                List.of(reviews.comment),
                List.of(texts.strong, texts.em, inserts.link, texts.unlink, texts.clear),
                List.of(texts.paragraph, texts.h2, texts.quote, texts.bullet, texts.number, texts.pullQuote, texts.box, texts.unbox),
                List.of(inserts.replace, texts.moveUp, texts.moveDown, texts.remove));
        Menus.rekey(menu.getItems(), keys);
        return menu;
    }

    List<Action> all() {
        return Stream
                .of(files.all(), texts.all(), habits.all(), finds.all(), lengths.all(), reviews.all(), inserts.all(), views.all(),
                        looks.all(), reading.all(), sharing.all(), tabs.all(),
                        helps.all())
                .flatMap(List::stream)
                .toList();
    }
}
