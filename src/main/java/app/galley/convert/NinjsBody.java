package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Keys;
import app.galley.model.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads the body of a ninjs story: as marked text if it has one, else as plain text. Of several the others are told, unless they say the
/// same.
final class NinjsBody {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final NinjsStory story;
    private final PictureShelf shelf;
    private final Notes notes;

    NinjsBody(NinjsStory story, PictureShelf shelf, Notes notes) {
        this.story = story;
        this.shelf = shelf;
        this.notes = notes;
    }

    List<Block> read() {
        Map<String, Boolean> bodies = bodies();
        Optional<String> marked = bodies.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).findFirst();
        Optional<String> chosen = marked.or(() -> bodies.keySet().stream().findFirst());
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = marked.isPresent() ? html(marked.get()) : text(chosen.get());
        String said = letters(marked.isPresent() ? HtmlTree.of(marked.get()).text() : chosen.get());
        for (String other : bodies.keySet()) {
            boolean same = other.equals(chosen.get())
                    || said.contains(letters(bodies.get(other) ? HtmlTree.of(other).text() : ownWords(other)));
            if (!same) {
                notes.dropped("Another body of the story was left out.", other);
            }
        }
        return blocks;
    }

    /// Plain text as Galley writes it names the parts of pictures and boxes; those words are its own.
    private static String ownWords(String text) {
        return text.replaceAll("(?m)^\\s*\\[.*]$|^\\s*(Caption|Credit|Alt|Attribution|Provider): |<[^>\\n]*>$|^\\s*\\d+\\.", "");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /// All bodies, each with whether it is marked.
    private Map<String, Boolean> bodies() {
        var bodies = new LinkedHashMap<String, Boolean>();
        for (Value item : story.items("bodies")) {
            if (JsonValues.get(item, "value") instanceof Value.Text(var text) && !text.isBlank()) {
                String type = JsonValues.text(item, "contentType", "contenttype");
                bodies.put(text, type.contains("html") || type.contains("xml") || (type.isEmpty() && text.strip().startsWith("<")));
            }
        }
        story.restOf("", "body").forEach((text, kind) -> bodies.put(text, !kind.equals("text")));
        return bodies;
    }

    private List<Block> html(String html) {
        Optional<Element> tree = HtmlTree.within(LONGEST, html);
        if (tree.isEmpty()) {
            notes.dropped("The body is made in such a way that it cannot be read in bearable time; it was left out.", html);
            return List.of();
        }
        var guest = new PageGuest(tree.get(), shelf, notes, "");
        guest.pieces().take(tree.get());
        return new HtmlBlocks(guest).read(tree.get());
    }

    private static List<Block> text(String text) {
        var blocks = new ArrayList<Block>();
        for (String paragraph : Characters.clean(text).replace("\r\n", "\n").split("\n\\s*\n")) {
            if (!paragraph.isBlank()) {
                blocks.add(TextBlock.paragraph(Keys.next(), paragraph.strip()));
            }
        }
        return blocks;
    }
}
