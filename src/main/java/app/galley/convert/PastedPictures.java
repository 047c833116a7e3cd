package app.galley.convert;

import app.galley.convert.HtmlGuest.Seen;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What becomes of the pictures in what is pasted.
///
/// Only those are taken that stand in the page itself as `data:`. One on the web is not fetched. One that is a file of this machine is
/// not taken either: any page can name any file, and pasting must not put a person's files into an article.
final class PastedPictures {

    /// More than anybody means; each is a file of its own.
    private static final int MOST = 500;
    private static final int BEACON = 2;
    private static final Pattern BEACON_FILE = Pattern
            .compile("(?i)(.*[/.])?(pixel|spacer|blank|clear|transparent|beacon|1x1|open|track|o|t)\\.(gif|png|aspx|php)([?#].*)?");
    private static final Pattern EMOJI = Pattern.compile("[\\p{IsEmoji}\\uFE0F\\u200D\\x{1F3FB}-\\x{1F3FF}\\x{E0020}-\\x{E007F}]{1,16}");
    private static final Pattern ASCII_SIGN = Pattern.compile("[0-9#*]+");

    private final Map<String, Pasted.Source> taken = new LinkedHashMap<>();
    private final Set<Element> captions;

    /// @param captions where the captions are noted that have become a picture's
    PastedPictures(Set<Element> captions) {
        this.captions = captions;
    }

    /// What stands for a picture; empty when it is lost.
    Optional<Seen> of(Element img, Css css) {
        String alt = img.attr("alt").strip();
        if (isEmoji(alt)) {
            return Optional.of(new Seen.Characters(alt));
        }
        if (!img.attr("data-stringify-emoji").isBlank()) {
            return Optional.of(new Seen.Characters(img.attr("data-stringify-emoji")));
        }
        if (isBeacon(img, css)) {
            return Optional.of(new Seen.Nothing());
        }
        return data(img.attr("src")).map(source -> new Seen.Shown(picture(img, alt, source)));
    }

    /// Pictures that became the article's, by the address they have there for now.
    Map<String, Pasted.Source> taken() {
        return taken;
    }

    /// Signs that messengers and mail programs draw themselves.
    private static boolean isEmoji(String alt) {
        return !alt.isEmpty() && alt.length() <= 40 && EMOJI.matcher(alt).matches() && !ASCII_SIGN.matcher(alt).matches();
    }

    /// Whether a picture is there only to tell its site who has looked.
    private static boolean isBeacon(Element img, Css css) {
        return isTiny(img.attr("width"), css.points("width")) && isTiny(img.attr("height"), css.points("height"))
                || isTiny(img.attr("width"), css.points("width")) && img.attr("height").isEmpty()
                        && BEACON_FILE.matcher(img.attr("src")).matches()
                || img.attr("alt").isBlank() && img.attr("width").isEmpty() && BEACON_FILE.matcher(img.attr("src")).matches();
    }

    private static boolean isTiny(String pixels, double points) {
        int said = Lengths.pixels(pixels);
        return said >= 0 ? said <= BEACON : points >= 0 && points <= BEACON;
    }

    private Optional<Pasted.Source.Inside> data(String src) {
        return taken.size() >= MOST
                ? Optional.empty()
                : PictureData.of(src).filter(picture -> !picture.ending().equals("webp"))
                        .map(picture -> new Pasted.Source.Inside(picture.bytes(), "pasted." + picture.ending()));
    }

    private Picture picture(Element img, String alt, Pasted.Source source) {
        String url = "images/pasted-" + Keys.next();
        taken.put(url, source);
        return new Picture(Keys.next(), url, alt, caption(img), "", Extras.NONE);
    }

    /// The caption of the figure the picture is in, when it is the only one there and comes before its caption.
    private String caption(Element img) {
        Element figure = img.closest("figure");
        Element caption = figure == null || figure.getElementsByTag("img").size() != 1 ? null : figure.selectFirst("figcaption");
        if (caption == null || img.closest("figcaption") != null || isBefore(caption, img) || caption.selectFirst("a[href], img") != null) {
            return "";
        }
        captions.add(caption);
        return caption.text().strip();
    }

    private static boolean isBefore(Element first, Element second) {
        for (Element element = first; element != null; element = element.nextElementSibling()) {
            if (element == second || second.parents().contains(element)) {
                return true;
            }
        }
        return false;
    }
}
