package app.galley.ui.shell;

import app.galley.compare.Choice;
import app.galley.compare.Comparison;
import app.galley.compare.Conflict;
import app.galley.compare.HeadChange;
import app.galley.compare.Merged;
import app.galley.library.PictureFiles;
import app.galley.library.versions.VersionKind;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.ui.common.NoticeLine.Answer;
import app.galley.ui.common.NoticeLine.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what came in from others, and lets a person choose where it does not go together with what is written here.
final class Arrivals {

    private final ArticleTab tab;
    private final Desk desk;
    private final OpenArticle open;
    /// What the draft became when something came in last; that can be taken back until something else is done.
    private Optional<Article> arrived = Optional.empty();
    private int count;

    Arrivals(ArticleTab tab, Desk desk) {
        this.tab = tab;
        this.desk = desk;
        open = tab.article();
        open.document().onEdit(_ -> arrived.ifPresent(_ -> edited()));
    }

    /// Says that something came in.
    ///
    /// @param before the draft before
    /// @param mine whether it held something that was not saved yet
    void cameIn(Article before, boolean mine) {
        Article after = open.document().article();
        if (before == after) {
            return;
        }
        count++;
        int now = count;
        desk.tasks().run(() -> Comparison.of(before, after), comparison -> {
            String what = what(comparison);
            if (now == count && !what.isEmpty()) {
                String how = mine ? "Put together with what somebody else saved: " : "Taken over from the disk: ";
                boolean back = open.document().article() == after && !open.document().isReadOnly();
                arrived = Optional.of(after).filter(_ -> back);
                say(how + what + " changed.", comparison, back);
                desk.tasks().later(desk.keeping().pace().news(), () -> end(now));
            }
        });
    }

    private void say(String words, Comparison comparison, boolean back) {
        var answers = new ArrayList<>(List.of(new Answer("notice-show", "Show", () -> tab.window().asking().compare(
                "What somebody else changed", comparison.before(), comparison.after(),
                url -> open.picture(url).flatMap(PictureFiles.Found::bytes)))));
        if (back) {
            answers.add(new Answer("notice-undo", "Undo", this::undo));
        }
        tab.notices().say(Notices.Kind.NEWS, new Notice(words, answers, false, true));
    }

    private void undo() {
        if (arrived.filter(article -> article == open.document().article()).isPresent()) {
            open.document().undo();
            tab.notices().drop(Notices.Kind.NEWS);
        }
    }

    /// From now on undo would take back something else.
    private void edited() {
        arrived = Optional.empty();
        tab.notices().of(Notices.Kind.NEWS).ifPresent(news -> tab.notices().say(Notices.Kind.NEWS, new Notice(news.words(),
                news.answers().stream().filter(answer -> !answer.id().equals("notice-undo")).toList(), false, true)));
    }

    private void end(int round) {
        if (round == count) {
            arrived = Optional.empty();
            tab.notices().drop(Notices.Kind.NEWS);
        }
    }

    /// What a reader would see changed, in words; empty when that is nothing.
    private static String what(Comparison comparison) {
        int blocks = comparison.changes().size();
        List<String> fields = comparison.fields().stream().map(HeadChange::name).filter(name -> !name.equals(Field.MODIFIED.fileName()))
                .toList();
        var parts = new ArrayList<String>();
        if (fields.size() == 1) {
            parts.add(fields.getFirst().equals(Field.HEADLINE.fileName()) ? "the headline" : "one field of the head");
        } else if (fields.size() > 1) {
            parts.add("%d fields of the head".formatted(fields.size()));
        }
        if (blocks > 0) {
            parts.add(blocks == 1 ? "1 paragraph" : "%,d paragraphs".formatted(blocks));
        }
        return String.join(" and ", parts);
    }

    /// Says that somebody has to choose.
    void offerChoice(int places, Runnable choose) {
        tab.notices().say(Notices.Kind.CHOICE, new Notice(
                "“%s” was changed by somebody else, in %s otherwise than here. Nothing is saved before you have chosen.".formatted(
                        open.title(), places == 1 ? "one place" : "%d places".formatted(places)),
                List.of(new Answer("notice-choose", "Choose…", choose)), true, false));
    }

    /// There is nothing to choose any more.
    void nothingToChoose() {
        tab.notices().drop(Notices.Kind.CHOICE);
    }

    /// Lets the person choose.
    ///
    /// @return the article with all choices in it; empty when it was put off
    Optional<Article> ask(Merged merged) {
        return tab.window().asking().conflicts(open.title(), merged.conflicts()).map(choices -> {
            Article article = merged.article();
            for (int i = 0; i < choices.size(); i++) {
                Conflict conflict = merged.conflicts().get(i);
                article = conflict.resolve(article, choices.get(i));
            }
            return article;
        });
    }

    /// Keeps as a version what gave way in a choice.
    ///
    /// @param then called when that is done, or there is nowhere to keep versions
    void keepOtherSide(Merged merged, Article ours, Article theirs, Article chosen, Runnable then) {
        List<Article> lost = new ArrayList<>();
        if (!chosen.equals(merged.resolved(Choice.OURS))) {
            lost.add(ours);
        }
        if (!chosen.equals(merged.resolved(Choice.THEIRS))) {
            lost.add(theirs);
        }
        tab.past().keep(open.file().orElseThrow(), lost, VersionKind.OTHER_SIDE, then, failure -> tab.window().asking().tell(
                failure.happened(), "What gives way could not be kept, so nothing was changed. " + failure.todo()));
    }
}
