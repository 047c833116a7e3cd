package app.galley.ui.compare;

import app.galley.compare.MarkedStretch;
import app.galley.compare.Stretch.Kind;
import java.util.List;
import java.util.Optional;

/// One thing of a row: a text, or a picture.
sealed interface Piece {

    /// A text, compared.
    ///
    /// @param label what text it is, such as a caption; empty for the text of a block itself
    /// @param style the class of its look, such as `h2`
    record Text(String label, String style, List<MarkedStretch> stretches) implements Piece {
        public Text {
            stretches = List.copyOf(stretches);
        }

        /// All its characters, of both texts.
        String text() {
            var text = new StringBuilder();
            stretches.forEach(stretch -> text.append(stretch.text()));
            return text.toString();
        }

        /// What one of the two sides has of it.
        ///
        /// @param other what the other side alone has
        Text without(Kind other) {
            return new Text(label, style, stretches.stream().filter(stretch -> stretch.kind() != other).toList());
        }
    }

    /// A picture, as it was and as it is; the same where nothing changed.
    ///
    /// @param before the `contentUrl` before; empty when there was none
    /// @param after the `contentUrl` after; empty when there is none
    record Picture(Optional<String> before, Optional<String> after) implements Piece {

        boolean isSame() {
            return before.equals(after);
        }
    }
}
