package app.galley.cli;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.compare.Detail;
import app.galley.compare.Details;
import app.galley.compare.FieldChange;
import app.galley.compare.HeadChange;
import app.galley.compare.Look;
import app.galley.compare.MarkedStretch;
import app.galley.compare.MemberChange;
import app.galley.compare.Texts;
import app.galley.compare.Words;
import app.galley.model.Block;
import app.galley.model.Inline;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What changed from one article to another, for a person at a terminal.
///
/// First the fields, then the changed blocks in reading order, each with a sign before it: `~` edited, `+` new, `-` gone, `>` moved. Words
/// that went stand in `[-` and `-]`, new ones in `{+` and `+}`, and words that are marked otherwise in `[=` and `=]`; or in colours.
final class DiffText {

    /// Of words that did not change so many characters are shown at either side of those that did.
    private static final int AROUND = 40;
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String BOLD = "\u001b[1m";
    private static final String END = "\u001b[m";

    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private DiffText(boolean colour) {
        this.colour = colour;
    }

    /// The lines to print.
    ///
    /// @param colour whether to use a terminal's colours instead of brackets
    static List<String> lines(Comparison comparison, String before, String after, boolean colour) {
        var text = new DiffText(colour);
        text.lines.add(text.in(BOLD, "--- " + Console.printable(before)));
        text.lines.add(text.in(BOLD, "+++ " + Console.printable(after)));
        comparison.fields().forEach(text::field);
        text.blocks(comparison.blocks(), "");
        return text.lines;
    }

    private String in(String style, String text) {
        return colour ? style + text + END : text;
    }

    private void title(String sign, String what, String indent) {
        lines.add(indent + in(BOLD, sign + " " + Console.printable(what)));
    }

    private void field(HeadChange change) {
        title("~", change.name(), "");
        switch (change) {
            case FieldChange<?>(var field, Optional<?> before, Optional<?> after) when before.orElse(null) instanceof Picture old
                    && after.orElse(null) instanceof Picture now ->
                details(Details.of(old, now), "");
            case FieldChange<?>(var field, Object before, Object after) ->
                words(plain(Texts.ofField(before), Texts.ofField(after)), "", "  ");
            case MemberChange(_, var before, var after) -> setting(said(before), said(after), "", "  ");
        }
    }

    private static String said(Optional<Value> value) {
        return value.map(Texts::of).orElse("");
    }

    private static List<MarkedStretch> plain(String before, String after) {
        return Words.compare(before, after).stream()
                .map(stretch -> new MarkedStretch(stretch.kind(), stretch.text(), Look.PLAIN, Look.PLAIN)).toList();
    }

    private void blocks(List<BlockChange> changes, String indent) {
        changes.stream().filter(change -> !change.isSame()).forEach(change -> block(change, indent));
    }

    private void block(BlockChange change, String indent) {
        String what = kind(change.block()) + " " + change.block().key();
        switch (change) {
            case BlockChange.Same _ -> {
            }
            case BlockChange.Inserted(Block is) -> {
                title("+", what, indent);
                words(plain("", Texts.of(is)), "", indent + "  ");
            }
            case BlockChange.Deleted(Block was) -> {
                title("-", what, indent);
                words(plain(Texts.of(was), ""), "", indent + "  ");
            }
            case BlockChange.Edited(Block was, Block is, var inside) -> {
                title("~", what, indent);
                details(Details.of(was, is), indent);
                blocks(inside, indent + "  ");
            }
            case BlockChange.Moved(Block was, Block is, var inside, boolean edited, boolean up) -> {
                title(">", what + (up ? " moved up" : " moved down") + (edited ? " and edited" : ""), indent);
                if (edited) {
                    details(Details.of(was, is), indent);
                } else {
                    words(plain(Texts.of(is), Texts.of(is)), "", indent + "  ");
                }
                blocks(inside, indent + "  ");
            }
        }
    }

    static String kind(Block block) {
        return switch (block) {
            case Block.TextBlock text when text.listing().isItem() -> "list item";
            case Block.TextBlock text when text.style().isHeading() -> "crosshead";
            case Block.TextBlock text -> text.style().name().equals("blockquote") ? "quotation" : "paragraph";
            case Block.PictureBlock _ -> "picture";
            case Block.PullQuote _ -> "pull quote";
            case Block.Embed _ -> "embed";
            case Block.Box _ -> "box";
            case Block.UnknownBlock unknown -> unknown.type().isEmpty() ? "block" : unknown.type();
        };
    }

    private void details(List<Detail> details, String indent) {
        for (Detail detail : details) {
            String name = detail.name().isEmpty() || detail.name().equals("text") ? "" : detail.name() + ": ";
            switch (detail) {
                case Detail.Wording(_, var stretches) -> words(stretches, name, indent + "  ");
                case Detail.Setting(_, var before, var after) -> setting(before, after, name, indent + "  ");
            }
        }
    }

    private void setting(String before, String after, String name, String indent) {
        lines.add(indent + name + (before.isEmpty() ? "" : gone(before)) + (after.isEmpty() ? "" : fresh(after)));
    }

    private void words(List<MarkedStretch> stretches, String name, String indent) {
        var line = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            MarkedStretch stretch = stretches.get(i);
            line.append(switch (stretch.kind()) {
                case GONE -> gone(stretch.text());
                case NEW -> fresh(stretch.text());
                case SAME -> stretch.isRemarked()
                        ? remarked(stretch)
                        : shown(shortened(stretch.text(), i == 0, i == stretches.size() - 1));
            });
        }
        if (!line.isEmpty()) {
            (name + line).lines().forEach(each -> lines.add(indent + each));
        }
    }

    private String gone(String text) {
        return each(text, colour ? RED : "[-", colour ? END : "-]");
    }

    private String fresh(String text) {
        return each(text, colour ? GREEN : "{+", colour ? END : "+}");
    }

    /// Signs round each line of a text, so that they do not run over its end.
    private static String each(String text, String before, String after) {
        return shown(text).lines().map(line -> line.isEmpty() ? "" : before + line + after).collect(Collectors.joining("\n"))
                + (text.endsWith("\n") ? "\n" : "");
    }

    private String remarked(MarkedStretch stretch) {
        List<String> before = marks(stretch.before());
        List<String> after = marks(stretch.after());
        String less = before.stream().filter(mark -> !after.contains(mark)).map(mark -> " -" + mark).collect(Collectors.joining());
        String more = after.stream().filter(mark -> !before.contains(mark)).map(mark -> " +" + mark).collect(Collectors.joining());
        String what = less.isEmpty() && more.isEmpty() ? " changed" : less + more;
        String text = shown(stretch.text()).replace("\n", " ") + (colour ? "" : ":") + Console.printable(what);
        return colour ? YELLOW + text + END : "[=" + text + "=]";
    }

    private static List<String> marks(Look look) {
        var marks = new ArrayList<>(look.decorators());
        look.href().ifPresent(href -> marks.add("link " + href));
        return marks;
    }

    private static String shortened(String text, boolean first, boolean last) {
        int head = first ? 0 : AROUND;
        int tail = last && !first ? 0 : AROUND;
        if (text.length() <= head + tail + AROUND) {
            return text;
        }
        return text.substring(0, whole(text, head)) + " … " + text.substring(whole(text, text.length() - tail));
    }

    /// The nearest place before that does not cut a character or a word in two.
    private static int whole(String text, int at) {
        int blank = text.lastIndexOf(' ', at);
        int place = blank > 0 && at - blank < AROUND ? blank : at;
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static String shown(String text) {
        return text.lines().map(Console::printable).collect(Collectors.joining("\n")).replace(String.valueOf(Inline.OBJECT), "(picture)")
                + (text.endsWith("\n") ? "\n" : "");
    }
}
