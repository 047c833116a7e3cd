package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Picture;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What a reader of HTML leaves to whoever it reads for.
interface HtmlGuest {

    /// An element that is read; whatever its attributes say beyond what is asked for below is told here or nowhere.
    void seen(Element element);

    /// The picture of an `img` element; empty to leave it out.
    Optional<Picture> picture(Element img);

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

    /// Something that is not in the result.
    void dropped(String message, String text);

    /// Something that is there in another shape.
    void changed(String message, String text);
}
