package app.galley.convert;

import java.util.Optional;
import org.jsoup.nodes.Element;

/// The elements of HTML whose inside is no running text.
final class Unread {

    /// Pictures up to this size, pixels, are signs and not worth a word.
    private static final int SIGN = 64;

    private Unread() {}

    /// As what an element is left out; empty when it is read.
    static Optional<Loss> of(Element element) {
        return switch (element.normalName()) {
            case "script" -> Optional.of(Loss.SCRIPT);
            case "style" -> Optional.of(Loss.STYLE_SHEET);
            case "template", "head", "title", "map", "noembed", "noframes", "xml" -> Optional.of(Loss.UNSEEN);
            case "object", "embed", "applet", "math", "audio", "video", "canvas" -> Optional.of(Loss.MEDIA);
            case "svg" -> Optional.of(isSign(element) ? Loss.UNSEEN : Loss.PICTURE);
            case "input" -> Optional.of(element.attr("value").isBlank() || isSwitch(element) ? Loss.UNSEEN : Loss.MEDIA);
            default -> Optional.empty();
        };
    }

    private static boolean isSign(Element svg) {
        int width = Lengths.pixels(svg.attr("width"));
        int height = Lengths.pixels(svg.attr("height"));
        boolean small = width <= SIGN && height <= SIGN;
        return !svg.hasText() && small;
    }

    private static boolean isSwitch(Element input) {
        return switch (input.attr("type")) {
            case "hidden", "checkbox", "radio", "submit", "button", "image", "password" -> true;
            default -> false;
        };
    }
}
