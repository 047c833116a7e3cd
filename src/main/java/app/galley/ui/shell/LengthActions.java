package app.galley.ui.shell;

import app.galley.check.HeadlineChannel;
import app.galley.ui.common.Action;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What tells and sets how long the article and its headlines are.
final class LengthActions {

    final Action counts;
    final Action target;
    final List<Action> headlines;

    LengthActions(DeskWindow window, Supplier<ArticleTab> tab) {
        counts = Action.of("counts", "Counts…", window::toggleCounts).keys("Shortcut+Shift+C").also("word count", "characters",
                "reading time", "statistics", "length");
        target = Action.of("target-length", "Target length…", () -> tab.get().askTarget()).also("word limit", "goal", "words wanted");
        headlines = HeadlineChannel.ALL.stream().map(channel -> headline(channel, tab)).toList();
    }

    private static Action headline(HeadlineChannel channel, Supplier<ArticleTab> tab) {
        String name = channel.name().toLowerCase(Locale.ROOT);
        return Action.of("headline-for-" + channel.role(), "Headline for " + name, () -> tab.get().editHeadline(channel))
                .when(() -> !tab.get().document().refusesEdits()).also(name + " headline", "headline variant", "title length");
    }

    List<Action> all() {
        return Stream.concat(Stream.of(counts, target), headlines.stream()).toList();
    }
}
