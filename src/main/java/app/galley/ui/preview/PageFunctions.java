package app.galley.ui.preview;

import app.galley.render.Direction;
import app.galley.render.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import netscape.javascript.JSException;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;

/// The functions of `page.js` in one page.
///
/// One call of a function costs far less than a script made for the occasion, and no text ever becomes a script.
@SuppressWarnings("removal") // JSObject leaves the JDK, but not JavaFX, which has its own
final class PageFunctions {

    private final JSObject functions;

    /// @param functions the value of [#script()] in the page
    PageFunctions(Object functions) {
        this.functions = (JSObject) functions;
    }

    /// The script that defines them.
    static String script() {
        return read("page.js");
    }

    /// The style sheet that lies over a theme in high contrast.
    static String contrast() {
        return "\n" + read("contrast.css");
    }

    private static String read(String name) {
        try (InputStream in = PageFunctions.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside this class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Begins another article: its language, and the page at its top.
    ///
    /// @param language BCP 47 tag, empty when it is not known
    void begin(String language) {
        call("begin", language, Direction.ofLanguage(language).html());
    }

    /// Adds blocks at the end of the body.
    void append(String html) {
        call("append", JoinedLetters.of(html));
    }

    /// Adds blocks at the start of the body.
    void prepend(String html) {
        call("prepend", JoinedLetters.of(html));
    }

    /// Puts other blocks in place of all.
    ///
    /// @param above how many blocks of the article come before them
    /// @param below how many come after them
    /// @param top the block that is to be the first in view; empty to let the page stand where it is
    void exchange(String html, int above, int below, Optional<String> top) {
        call("all", JoinedLetters.of(html), above, below, top.orElse(null));
    }

    /// Leaves room for blocks that do not stand in the page.
    void room(int above, int below) {
        call("room", above, below);
    }

    /// How far the blocks in the page reach beyond what is seen.
    ///
    /// @param above heights of the view above it
    /// @param below heights of the view below it
    /// @param lost when the view shows only empty room, about how many blocks it is beyond the first (negative) or last block; else 0
    record Edges(double above, double below, int lost) {}

    /// How far the blocks in the page reach.
    Edges edges() {
        JSObject edges = (JSObject) functions.call("edges");
        return new Edges(number(edges, "above").doubleValue(), number(edges, "below").doubleValue(), number(edges, "lost").intValue());
    }

    /// Whether all pictures in the page have been loaded, or found broken.
    boolean hasItsPictures() {
        return Boolean.TRUE.equals(call("hasItsPictures"));
    }

    private static Number number(JSObject object, String member) {
        return (Number) object.getMember(member);
    }

    /// Writes a part anew without moving what the reader sees.
    ///
    /// @return whether it could be done; if not, the page does not hold what it should
    boolean write(PagePatch patch) {
        try {
            call(patch);
            return true;
        } catch (JSException notThere) {
            return false;
        }
    }

    private void call(PagePatch patch) {
        switch (patch) {
            case PagePatch.Text(String key, String html) -> call("text", key, JoinedLetters.of(html));
            case PagePatch.Body(var removed, var before, String html) -> call("body", removed.map(PagePatch.Removed::first).orElse(null),
                    removed.map(PagePatch.Removed::last).orElse(null), before.orElse(null), JoinedLetters.of(html));
            case PagePatch.Header(String html) -> call("header", JoinedLetters.of(html));
            case PagePatch.Footer(String html) -> call("footer", JoinedLetters.of(html));
        }
    }

    /// Brings a place into view, unless it is there or the reader has scrolled away from it.
    ///
    /// @return whether nothing is left to do; if not, the block has to be put into the page first
    boolean follow(PagePlace place) {
        return Boolean.TRUE.equals(call("follow", place.key().orElse(null), place.part(), place.offset()));
    }

    /// Where a page stands.
    ///
    /// @param key the block that is the first in view; empty at the top of the page
    /// @param top its distance from the upper edge of the view, in CSS pixels
    /// @param followed for what it was last scrolled
    /// @param leftAlone whether its reader has scrolled away from there
    record Standing(Optional<String> key, double top, String followed, boolean leftAlone) {}

    /// Where the page stands, to come back to.
    Standing standing() {
        JSObject found = (JSObject) functions.call("standing");
        return new Standing(Optional.ofNullable((String) found.getMember("key")), number(found, "top").doubleValue(),
                (String) found.getMember("followed"), (Boolean) found.getMember("leftAlone"));
    }

    /// What is being read.
    ///
    /// @param key the block; empty at the head
    /// @param above how much of it is read already, in CSS pixels
    record Reading(Optional<String> key, double above) {}

    /// What is being read.
    Reading reading() {
        JSObject found = (JSObject) functions.call("read");
        return new Reading(Optional.ofNullable((String) found.getMember("key")), number(found, "above").doubleValue());
    }

    /// Goes where a block, or else the head, begins.
    void readFrom(Optional<String> key) {
        call("readFrom", key.orElse(null));
    }

    /// Comes back to where the page stood.
    void stand(Standing standing) {
        call("stand", standing.key().orElse(null), standing.top(), standing.followed(), standing.leftAlone());
    }

    /// What stands at a point of the window, in CSS pixels; empty where nothing of the article is.
    Optional<PagePlace> placeAt(double x, double y) {
        return call("placeAt", x, y) instanceof JSObject found ? Optional.of(place(found)) : Optional.empty();
    }

    private static PagePlace place(JSObject found) {
        return new PagePlace(Optional.ofNullable((String) found.getMember("key")), (String) found.getMember("part"),
                (Boolean) found.getMember("lead"), number(found, "offset").intValue());
    }

    /// The two ends of what is selected in a page.
    ///
    /// @param from where its reader began
    /// @param to where they ended, which may be before that
    record Ends(PagePlace from, PagePlace to) {}

    /// Selects what lies between two places and brings it into view.
    ///
    /// @return whether both stand in the page
    boolean select(Ends ends) {
        PagePlace from = ends.from();
        PagePlace to = ends.to();
        return Boolean.TRUE.equals(call("select", from.key().orElse(null), from.part(), from.offset(), to.key().orElse(null), to.part(),
                to.offset()));
    }

    /// What its reader has selected; empty when that is nothing of the article.
    Optional<Ends> selected() {
        return call("selected") instanceof JSObject found
                ? Optional.of(new Ends(place((JSObject) found.getMember("from")), place((JSObject) found.getMember("to"))))
                : Optional.empty();
    }

    /// Takes another style sheet.
    void style(String css) {
        call("style", css);
    }

    /// Goes light or dark.
    void scheme(Scheme scheme) {
        call("scheme", scheme.name().toLowerCase(Locale.ROOT));
    }

    private @Nullable Object call(String function, @Nullable Object... arguments) {
        return functions.call(function, arguments);
    }
}
