package app.galley.ui.editor;

import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Place;
import app.galley.edit.RichText;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Part;
import app.galley.render.Direction;
import app.galley.ui.common.Letters;
import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledSegment;

/// Makes the area's paragraph for a line of an article.
final class LineMaker {

    private static final List<Field<?>> FIELDS = List.of(Field.KICKER, Field.HEADLINE, Field.STANDFIRST, Field.DATELINE);
    private static final List<LineKind> FIELD_KINDS = List.of(LineKind.KICKER, LineKind.HEADLINE, LineKind.STANDFIRST, LineKind.DATELINE);

    /// What may stand in one node with the letters before it: blanks, and signs every face has.
    private static final String FOLLOWS_LETTERS = " \u00A0.,:;!?)]»”";

    private LineMaker() {}

    /// The paragraphs of the lines from `from` (inclusive) to `to` (exclusive).
    ///
    /// @param spots what stands out in them
    static List<Paragraph<LineStyle, Segment, RunStyle>> lines(Article article, int from, int to, Spots spots) {
        var paragraphs = new ArrayList<Paragraph<LineStyle, Segment, RunStyle>>(to - from);
        int number = 0;
        for (int line = from; line < to; line++) {
            Place place = Lines.at(article, line);
            number = line == from ? number(article, place) : nextNumber(article, place, number);
            RichText text = Lines.text(article, place);
            var segments = SpotSegments.dress(segments(article, place, text), spots.in(line, text.text()));
            paragraphs.add(new Paragraph<>(style(article, place, text, number), SegmentOps.OPS, segments));
        }
        return paragraphs;
    }

    private static LineStyle style(Article article, Place place, RichText text, int number) {
        boolean rightToLeft = Direction.ofText(text.text())
                .orElseGet(() -> Direction.ofLanguage(article.get(Field.LANGUAGE))) == Direction.RTL;
        if (!(place instanceof Place.InBlock(Path path, Part part))) {
            return new LineStyle("", headKind(article, place), 0, 0, false, false, rightToLeft);
        }
        Block block = path.in(article);
        int level = block instanceof TextBlock item ? item.listing().level() : 0;
        boolean boxed = path.isInner() || block instanceof Block.Box;
        return new LineStyle(block.key(), kind(block, part), level, number, boxed, boxed && closes(article, path, block, part),
                rightToLeft);
    }

    private static boolean closes(Article article, Path path, Block block, Part part) {
        if (block instanceof Block.Box box) {
            return box.body().isEmpty();
        }
        boolean lastBlock = path.index() == path.siblings(article).size() - 1;
        return lastBlock && part == Part.of(block).getLast();
    }

    private static LineKind headKind(Article article, Place place) {
        return switch (place) {
            case Place.InField(Field<String> field) -> FIELD_KINDS.get(FIELDS.indexOf(field));
            case Place.Authors _ -> LineKind.AUTHORS;
            case Place.Lead(Part part) when part == Part.PICTURE && article.get(Field.LEAD).isEmpty() -> LineKind.NO_LEAD;
            case Place.Lead(Part part) -> pictureKind(part);
            case Place.InBlock _ -> throw new IllegalArgumentException("not at the head: " + place);
        };
    }

    private static LineKind pictureKind(Part part) {
        return switch (part) {
            case CAPTION -> LineKind.CAPTION;
            case CREDIT -> LineKind.CREDIT;
            case ALT -> LineKind.ALT;
            default -> LineKind.PICTURE;
        };
    }

    private static LineKind kind(Block block, Part part) {
        return switch (block) {
            case TextBlock text -> textKind(text);
            case Block.PictureBlock _ -> pictureKind(part);
            case Block.PullQuote _ -> part == Part.QUOTE ? LineKind.PULL_QUOTE : LineKind.ATTRIBUTION;
            case Block.Embed _ -> part == Part.URL ? LineKind.URL : part == Part.PROVIDER ? LineKind.PROVIDER : LineKind.CAPTION;
            case Block.Box _ -> LineKind.BOX_TITLE;
            case Block.UnknownBlock _ -> LineKind.CARD;
        };
    }

    private static LineKind textKind(TextBlock text) {
        if (text.listing().isItem()) {
            return text.listing().isNumbered() ? LineKind.NUMBER : LineKind.BULLET;
        }
        return switch (text.style().headingLevel()) {
            case 0 -> text.style().name().equals("blockquote") ? LineKind.QUOTE : LineKind.PARAGRAPH;
            case 1, 2 -> LineKind.H2;
            case 3 -> LineKind.H3;
            default -> LineKind.H4;
        };
    }

    /// The number of a numbered item, counted from the start of its list; 0 for anything else.
    private static int number(Article article, Place place) {
        if (!(place instanceof Place.InBlock(Path path, _)) || !(path.in(article) instanceof TextBlock text)
                || !text.listing().isNumbered()) {
            return 0;
        }
        Blocks around = path.siblings(article);
        int number = 1;
        for (int i = path.index() - 1; i >= 0 && around.get(i) instanceof TextBlock before
                && before.listing().level() >= text.listing().level(); i--) {
            if (before.listing().level() == text.listing().level()) {
                if (!before.listing().isNumbered()) {
                    break;
                }
                number++;
            }
        }
        return number;
    }

    /// The number of a line that follows one numbered `before`; the simple cases without counting again.
    private static int nextNumber(Article article, Place place, int before) {
        if (before > 0 && place instanceof Place.InBlock(Path path, _) && path.index() > 0 && path.in(article) instanceof TextBlock text
                && text.listing().isNumbered() && path.sibling(path.index() - 1).in(article) instanceof TextBlock previous
                && previous.listing().equals(text.listing())) {
            return before + 1;
        }
        return number(article, place);
    }

    private static List<StyledSegment<Segment, RunStyle>> segments(Article article, Place place, RichText text) {
        if (place.isObject()) {
            return List.of(new StyledSegment<>(object(article, place), RunStyle.PLAIN));
        }
        var segments = new ArrayList<StyledSegment<Segment, RunStyle>>();
        for (Inline inline : text.inlines()) {
            switch (inline) {
                case Inline.Span span -> addSpan(segments, span, style(text, span.marks()));
                case Inline.InlinePicture(var picture) -> segments.add(new StyledSegment<>(
                        new Segment.LinePicture(picture.contentUrl(), picture.alt()), RunStyle.PLAIN));
                case Inline.UnknownInline _ -> segments.add(new StyledSegment<>(new Segment.Unknown("", true), RunStyle.PLAIN));
            }
        }
        return segments.isEmpty() ? List.of(new StyledSegment<>(SegmentOps.OPS.createEmptySeg(), RunStyle.PLAIN)) : segments;
    }

    private static void addSpan(List<StyledSegment<Segment, RunStyle>> segments, Inline.Span span, RunStyle style) {
        int from = 0;
        String text = span.text();
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            if (at > from) {
                addCharacters(segments, text.substring(from, at), style);
            }
            segments.add(new StyledSegment<>(new Segment.Break(), style));
            from = at + 1;
        }
        if (from < text.length() || segments.isEmpty()) {
            addCharacters(segments, text.substring(from), style);
        }
    }

    private static void addCharacters(List<StyledSegment<Segment, RunStyle>> segments, String text, RunStyle style) {
        if (!Letters.joinOrStack(text)) {
            segments.add(new StyledSegment<>(new Segment.Chars(text), style));
            return;
        }
        int from = 0;
        while (from < text.length()) {
            boolean letters = Letters.joinOrStack(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && Letters.joinOrStack(text.charAt(to)) == letters) {
                to++;
            }
            // signs and blanks go with the letters before them: JavaFX moves a right-to-left line that ends in a blank of its own node
            while (letters && to < text.length() && FOLLOWS_LETTERS.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            String part = text.substring(from, to);
            segments.add(new StyledSegment<>(letters ? new Segment.Piece(part) : new Segment.Chars(part), style));
            from = to;
        }
    }

    private static Segment object(Article article, Place place) {
        return switch (place) {
            case Place.Lead _ ->
                article.get(Field.LEAD).<Segment>map(lead -> new Segment.BlockPicture(lead.contentUrl())).orElse(new Segment.NoLead());
            case Place.InBlock(Path path, _) when path.in(article) instanceof Block.PictureBlock(var picture) ->
                new Segment.BlockPicture(picture.contentUrl());
            case Place.InBlock(Path path, _) when path.in(article) instanceof Block.UnknownBlock unknown ->
                new Segment.Unknown(unknown.type(), false);
            case Place.InBlock _,Place.InField _,Place.Authors _ -> throw new IllegalArgumentException("no object: " + place);
        };
    }

    private static RunStyle style(RichText text, List<String> marks) {
        if (marks.isEmpty()) {
            return RunStyle.PLAIN;
        }
        return RunStyle.of(marks.stream()
                .map(mark -> text.def(mark).map(def -> def instanceof MarkDef.Link ? "link" : "unknown-mark").orElse(mark)).toList());
    }
}
