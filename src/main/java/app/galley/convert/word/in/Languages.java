package app.galley.convert.word.in;

import app.galley.convert.document.Letters;
import app.galley.convert.document.Tag;
import java.util.Optional;

/// Finds the language of a document by what Word notes for every run (ECMA-376 part 1, 17.3.2.20).
final class Languages {

    private final Optional<Tag> defaults;
    private final Letters letters = new Letters();

    /// @param defaults what runs are when nothing else is said
    Languages(Optional<Tag> defaults) {
        this.defaults = defaults.flatMap(run -> run.find("w:lang"));
    }

    /// Counts the letters of a run.
    void count(Tag properties, String text) {
        Optional<Tag> own = properties.find("w:lang");
        letters.count(text, way -> {
            String name = switch (way) {
                case WESTERN -> "w:val";
                case ASIAN -> "w:eastAsia";
                case COMPLEX -> "w:bidi";
            };
            return own.map(found -> found.get(name)).filter(found -> !found.isEmpty())
                    .or(() -> defaults.map(found -> found.get(name))).orElse("");
        });
    }

    /// The language, as a BCP 47 tag; empty when it is not said.
    String most() {
        return letters.most();
    }
}
