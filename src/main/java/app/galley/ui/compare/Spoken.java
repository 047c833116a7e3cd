package app.galley.ui.compare;

import app.galley.compare.Called;
import app.galley.compare.MarkedStretch;
import app.galley.compare.Stretch.Kind;
import app.galley.model.Block;
import java.util.List;
import java.util.stream.Collectors;

/// Says a row to those who hear it.
final class Spoken {

    private Spoken() {}

    static String of(Row row) {
        return switch (row) {
            case Row.Folded folded -> alike(folded) + ". Enter shows them.";
            case Row.OfField(var change) when !row.isChange() -> Called.field(change.name()) + ": " + whole(Pieces.of(change));
            case Row.OfField(var change) -> Called.field(change.name()) + ": " + said(Pieces.of(change));
            case Row.OfBlock(var change, _) when change.isSame() -> "Unchanged: " + whole(Pieces.of(change));
            case Row.OfBlock(var change, _) ->
                Called.kind(change.block()) + ", " + String.join(", ", Remarks.of(change)) + ": " + said(Pieces.of(change));
        };
    }

    /// What is folded away, counted.
    static String alike(Row.Folded folded) {
        int count = folded.rows().size();
        boolean paragraphs = folded.rows().stream().allMatch(row -> row.change().block() instanceof Block.TextBlock);
        return "%,d %s unchanged".formatted(count, paragraphs ? count == 1 ? "paragraph" : "paragraphs" : count == 1 ? "block" : "blocks");
    }

    private static String said(List<Piece> pieces) {
        return pieces.stream().map(Spoken::said).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String said(Piece piece) {
        return switch (piece) {
            case Piece.Text(String label, _, List<MarkedStretch> stretches) -> {
                String words = stretches.stream().filter(stretch -> stretch.kind() != Kind.SAME)
                        .map(stretch -> (stretch.kind() == Kind.NEW ? "new: " : "gone: ") + stretch.text().strip())
                        .collect(Collectors.joining(", "));
                yield words.isEmpty() ? "" : label.isEmpty() ? words : label + ": " + words;
            }
            case Piece.Picture picture -> picture.isSame()
                    ? ""
                    : "picture " + picture.before().map(url -> "was " + url + " ").orElse("")
                            + picture.after().map(url -> "is " + url).orElse("gone");
        };
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().filter(Piece.Text.class::isInstance).map(Piece.Text.class::cast).map(Piece.Text::text)
                .collect(Collectors.joining("; "));
    }
}
