package app.galley.render;

import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the text of a block with its marks, line breaks and inline pictures.
final class InlineHtml {

    private final Html html;
    private final TextBlock block;
    private final PictureHtml pictures;
    private final Edits edits;
    private final List<String> open = new ArrayList<>();
    /// How many of the open marks are links; HTML does not allow one inside another.
    private int links;

    InlineHtml(Html html, TextBlock block, PictureHtml pictures, Edits edits) {
        this.html = html;
        this.block = block;
        this.pictures = pictures;
        this.edits = edits;
    }

    void write() {
        List<Inline> children = block.children();
        List<List<String>> orders = MarkOrder.of(children);
        for (int i = 0; i < children.size(); i++) {
            turnTo(orders.get(i));
            write(children.get(i));
        }
        turnTo(List.of());
    }

    private void write(Inline child) {
        switch (child) {
            case Inline.Span span -> html.lines(span.text());
            case Inline.InlinePicture inline -> pictures.inline(html, inline.picture());
            case Inline.UnknownInline unknown -> html.open("span").ofClass("unknown").text(Unknown.label(unknown.value())).close();
        }
    }

    /// Closes the marks that end here and opens those that begin; outer marks that go on stay open.
    private void turnTo(List<String> wanted) {
        if (wanted.equals(open)) {
            return;
        }
        int kept = 0;
        while (kept < open.size() && wanted.contains(open.get(kept))) {
            kept++;
        }
        while (open.size() > kept) {
            closeMark(open.removeLast());
        }
        for (String mark : wanted) {
            if (!open.contains(mark)) {
                openMark(mark);
                open.add(mark);
            }
        }
    }

    private void closeMark(String mark) {
        if (def(mark).orElse(null) instanceof MarkDef.Link) {
            links--;
        }
        html.close();
    }

    private void openMark(String mark) {
        Optional<MarkDef> def = def(mark);
        if (def.isPresent()) {
            openDefined(def.get());
            return;
        }
        if (edits.open(html, mark)) {
            return;
        }
        switch (mark) {
            case Marks.STRONG, Marks.EM, Marks.CODE, Marks.SUB, Marks.SUP -> html.open(mark);
            case Marks.STRIKE -> html.open("del");
            case Marks.UNDERLINE -> html.open("span").attribute("style", "text-decoration:underline");
            default -> html.open("span").attribute("data-mark", mark);
        }
    }

    private void openDefined(MarkDef def) {
        switch (def) {
            case MarkDef.Link link -> {
                if (links == 0) {
                    html.open("a").link(link.href());
                } else {
                    html.open("span");
                }
                links++;
            }
            case MarkDef.UnknownMark unknown -> html.open("span").attribute("data-mark", Unknown.type(unknown.value()));
        }
    }

    private Optional<MarkDef> def(String mark) {
        for (MarkDef def : block.defs()) {
            if (def.key().equals(mark)) {
                return Optional.of(def);
            }
        }
        return Optional.empty();
    }
}
