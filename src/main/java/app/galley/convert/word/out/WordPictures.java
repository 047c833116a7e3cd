package app.galley.convert.word.out;

import app.galley.convert.PngPicture;
import app.galley.model.Picture;
import app.galley.render.Pictures;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The pictures of a document, their files as they are; each is in it once. What Word does not show becomes PNG where Java can read it.
final class WordPictures {

    /// English Metric Units, of which a twentieth of a point has 635 and a pixel of the screen 9525.
    private static final long TWENTIETH = 635;
    private static final long PIXEL = 9525;
    private static final long HIGHEST = 7_200_000;
    private static final long LINE = 200_000;

    private final WordFile file;
    private final Pictures pictures;
    private final long column;
    private final Map<String, Optional<Placed>> known = new HashMap<>();
    private int drawn;

    WordPictures(WordFile file, Pictures pictures, Paper paper) {
        this.file = file;
        this.pictures = pictures;
        column = paper.column() * TWENTIETH;
    }

    /// A picture in the file.
    ///
    /// @param width in pixels; 0 when unknown, as is the height then
    private record Placed(String id, int width, int height) {}

    /// Whether a picture can be drawn.
    boolean isThere(Picture picture) {
        return placed(picture).isPresent();
    }

    /// Draws a picture as wide as the text at most; nothing when it is not there.
    void wide(Xml xml, Picture picture) {
        placed(picture).ifPresent(placed -> {
            boolean sized = placed.width > 0 && placed.height > 0;
            double width = sized ? placed.width * PIXEL : column;
            double height = sized ? placed.height * PIXEL : column * 2.0 / 3;
            double scale = Math.min(1, Math.min(column / width, HIGHEST / height));
            draw(xml, picture, placed.id, Math.round(width * scale), Math.round(height * scale));
        });
    }

    /// Draws a picture as high as a line.
    ///
    /// @return whether it is there
    boolean inLine(Xml xml, Picture picture) {
        return placed(picture).map(placed -> {
            long width = placed.width > 0 && placed.height > 0 ? Math.max(1, LINE * placed.width / placed.height) : LINE;
            draw(xml, picture, placed.id, Math.min(width, column), LINE);
            return true;
        }).orElse(false);
    }

    private Optional<Placed> placed(Picture picture) {
        String url = picture.contentUrl();
        return url.isBlank() ? Optional.empty() : known.computeIfAbsent(url, this::place);
    }

    private Optional<Placed> place(String url) {
        if (!(pictures.find(url) instanceof Pictures.Found(var address, int width, int height))) {
            return Optional.empty();
        }
        int comma = address.indexOf(";base64,");
        if (!address.startsWith("data:image/") || comma < 0) {
            return Optional.empty();
        }
        String kind = address.substring("data:image/".length(), comma).replace("jpeg", "jpg");
        byte[] bytes = Base64.getMimeDecoder().decode(address.substring(comma + ";base64,".length()));
        return switch (kind) {
            case "png", "jpg", "gif" -> Optional.of(new Placed(file.picture(bytes, kind), width, height));
            default -> PngPicture.of(bytes).map(png -> new Placed(file.picture(png, "png"), width, height));
        };
    }

    private void draw(Xml xml, Picture picture, String id, long width, long height) {
        String number = String.valueOf(++drawn);
        String w = String.valueOf(width);
        String h = String.valueOf(height);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", w, "cy", h);
        xml.leaf("wp:docPr", "id", number, "name", picture.contentUrl(), "descr", picture.alt());
        xml.open("wp:cNvGraphicFramePr").leaf("a:graphicFrameLocks", "noChangeAspect", "1").close();
        xml.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", number, "name", picture.contentUrl(), "descr", picture.alt())
                .leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", id).open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", w, "cy", h).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }
}
