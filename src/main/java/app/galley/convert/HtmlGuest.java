package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Picture;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What a reader of HTML leaves to whoever it reads for.
interface HtmlGuest {

    /// An element that is read; whatever its attributes say beyond what is asked for below is told here or nowhere.
    void seen(Element element);

    /// What is said of an element's look.
    Css css(Element element);

    /// What an element is beyond what its name says.
    Role role(Element element, Css css);

    /// The characters of a piece of text.
    String text(TextNode text);

    /// Whether a blank that may not break is an ordinary one unless it stands alone between two words, since editors in browsers write
    /// every second blank that way.
    boolean joinsHardBlanks();

    /// What stands for an `img` element: a picture, text, or nothing, which is told as left out.
    Seen picture(Element img, Css css);

    /// What an `img` element shows.
    sealed interface Seen {

        /// A picture.
        record Shown(Picture picture) implements Seen {}

        /// Characters that were drawn as a picture.
        record Characters(String text) implements Seen {}

        /// Nothing for an article.
        record Nothing() implements Seen {}
    }

    /// The address a link may have; empty to keep only its text.
    Optional<String> link(String href);

    /// What to make of an `iframe`; empty to leave it out.
    Optional<Block> frame(Element iframe);

    /// Characters as they stand in the source, with anything that was put in place of others turned back.
    String original(String text);

    /// Whether text holds marks that stand for something else than characters.
    boolean hasTokens(String text);

    /// Takes text that holds such marks, gives the plain pieces and the things between them to the reader.
    void readTokens(String text, HtmlBlocks into);

    /// Something that is not in the result, or is there in another shape.
    void lost(Loss what, String text);

    /// An element that is not in the result, or is there in another shape.
    void lost(Loss what, Element element);

    /// Something that is there in another shape.
    void changed(String message, String text);
}
