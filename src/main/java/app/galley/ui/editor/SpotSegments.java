package app.galley.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.StyledSegment;

/// Gives the segments of a line the looks of its spots.
///
/// Characters are parted where a spot begins or ends. A word whose letters join is never parted, or they would not: it stands out as a
/// whole when a part of it does.
final class SpotSegments {

    private SpotSegments() {}

    static List<StyledSegment<Segment, RunStyle>> dress(List<StyledSegment<Segment, RunStyle>> segments, List<Spots.Styled> spots) {
        if (spots.isEmpty()) {
            return segments;
        }
        var dressed = new ArrayList<StyledSegment<Segment, RunStyle>>();
        int at = 0;
        for (StyledSegment<Segment, RunStyle> segment : segments) {
            int end = at + segment.getSegment().length();
            List<Spots.Styled> here = overlapping(spots, at, end);
            switch (segment.getSegment()) {
                case Segment.Chars(String text) when !here.isEmpty() -> addParts(dressed, text, segment.getStyle(), at, here);
                case Segment.Piece _,Segment.Thing _ when !here.isEmpty() ->
                    dressed.add(new StyledSegment<>(segment.getSegment(), styled(segment.getStyle(), here)));
                default -> dressed.add(segment);
            }
            at = end;
        }
        return dressed;
    }

    private static List<Spots.Styled> overlapping(List<Spots.Styled> spots, int from, int to) {
        var overlapping = new ArrayList<Spots.Styled>();
        for (Spots.Styled spot : spots) {
            if (spot.spot().from() < to && spot.spot().to() > from) {
                overlapping.add(spot);
            }
        }
        return overlapping;
    }

    private static void addParts(List<StyledSegment<Segment, RunStyle>> dressed, String text, RunStyle style, int start,
            List<Spots.Styled> spots) {
        int[] borders = spots.stream().flatMapToInt(spot -> IntStream.of(spot.spot().from(), spot.spot().to()))
                .map(border -> border - start).filter(border -> border > 0 && border < text.length()).sorted().distinct().toArray();
        int from = 0;
        for (int i = 0; i <= borders.length; i++) {
            int to = i < borders.length ? borders[i] : text.length();
            RunStyle dress = styled(style, overlapping(spots, start + from, start + to));
            dressed.add(new StyledSegment<>(new Segment.Chars(text.substring(from, to)), dress));
            from = to;
        }
    }

    private static RunStyle styled(RunStyle style, List<Spots.Styled> spots) {
        var classes = new ArrayList<>(style.classes());
        spots.stream().map(Spots.Styled::styleClass).distinct().forEach(classes::add);
        return RunStyle.of(classes);
    }
}
