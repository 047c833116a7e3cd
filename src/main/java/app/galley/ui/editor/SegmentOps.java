package app.galley.ui.editor;

import java.util.Optional;
import org.fxmisc.richtext.model.TextOps;

/// Tells RichTextFX how to cut and join segments.
final class SegmentOps implements TextOps<Segment, RunStyle> {

    static final SegmentOps OPS = new SegmentOps();

    private static final Segment EMPTY = new Segment.Chars("");

    private SegmentOps() {}

    @Override
    public int length(Segment segment) {
        return segment.length();
    }

    @Override
    public char charAt(Segment segment, int index) {
        return segment.text().charAt(index);
    }

    @Override
    public String getText(Segment segment) {
        return segment.text();
    }

    @Override
    public Segment subSequence(Segment segment, int start, int end) {
        if (start == 0 && end == segment.length()) {
            return segment;
        }
        if (start >= end) {
            return EMPTY;
        }
        String part = segment.text().substring(start, end);
        return segment instanceof Segment.Piece ? new Segment.Piece(part) : new Segment.Chars(part);
    }

    @Override
    public Segment subSequence(Segment segment, int start) {
        return subSequence(segment, start, segment.length());
    }

    @Override
    public Optional<Segment> joinSeg(Segment first, Segment next) {
        if (first.length() == 0) {
            return Optional.of(next);
        }
        if (next.length() == 0) {
            return Optional.of(first);
        }
        boolean chars = first instanceof Segment.Chars && next instanceof Segment.Chars;
        return chars ? Optional.of(new Segment.Chars(first.text() + next.text())) : Optional.empty();
    }

    @Override
    public Optional<RunStyle> joinStyle(RunStyle first, RunStyle next) {
        return first.equals(next) ? Optional.of(first) : Optional.empty();
    }

    @Override
    public Segment createEmptySeg() {
        return EMPTY;
    }

    @Override
    public Segment create(String text) {
        return new Segment.Chars(text);
    }
}
