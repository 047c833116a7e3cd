package app.galley.convert.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces that one document is set in: those its style sheet names, and others for signs that they have not.
final class FontCase implements Closeable {

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Map<String, List<Face>> named = new LinkedHashMap<>();
    private final Set<String> spare = new LinkedHashSet<>();
    private final Map<Face, TrueTypeFont> read = new LinkedHashMap<>();
    private final Map<Face, PDFont> fonts = new LinkedHashMap<>();
    private final List<Closeable> open = new ArrayList<>();
    private final Set<Integer> missing = new TreeSet<>();

    FontCase(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    /// Takes the families a style sheet names, as far as they are there and can be read.
    void take(Iterable<String> families) {
        for (String family : families) {
            List<Face> faces = typefaces.family(family).stream().filter(this::isReadable).toList();
            if (!faces.isEmpty()) {
                named.put(family, faces);
            }
        }
    }

    /// Looks for faces for whatever the families taken so far have no sign for.
    ///
    /// @param signs code points, in the shapes in which they are drawn
    void cover(Iterable<Integer> signs) {
        for (int sign : signs) {
            if (isDrawn(sign) && !has(sign)) {
                Interrupts.check();
                Optional<String> family = typefaces.others(sign).stream().filter(name -> has(name, sign)).findFirst();
                family.ifPresentOrElse(spare::add, () -> missing.add(sign));
            }
        }
    }

    /// Whether a sign is to be seen at all.
    private static boolean isDrawn(int sign) {
        return !Character.isWhitespace(sign) && !Character.isSpaceChar(sign) && !Character.isISOControl(sign)
                && !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private boolean has(int sign) {
        return named.values().stream().anyMatch(faces -> has(faces.getFirst(), sign))
                || spare.stream().anyMatch(family -> has(family, sign));
    }

    private boolean has(String family, int sign) {
        List<Face> faces = typefaces.family(family);
        return !faces.isEmpty() && isReadable(faces.getFirst()) && has(faces.getFirst(), sign);
    }

    private boolean has(Face face, int sign) {
        try {
            TrueTypeFont font = read.get(face);
            CmapLookup signs = font == null ? null : font.getUnicodeCmapLookup();
            return signs != null && signs.getGlyphId(sign) > 0;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private boolean isReadable(Face face) {
        if (!read.containsKey(face)) {
            try {
                TrueTypeFont font = face.read(open::add);
                if (font.getGlyph() == null) {
                    return false;
                }
                read.put(face, font);
            } catch (IOException | RuntimeException broken) {
                return false;
            }
        }
        return true;
    }

    /// The signs that no face has.
    Set<Integer> missing() {
        return missing;
    }

    /// What comes after the families of every style: spare ones, and at last one that has most signs.
    List<String> spare() {
        var names = new ArrayList<>(spare);
        if (!names.contains(Typefaces.SANS)) {
            names.add(Typefaces.SANS);
        }
        return names;
    }

    /// Hands the faces to the layout, which reads those it comes to use.
    void lay(PdfRendererBuilder builder) {
        named.forEach((family, faces) -> faces.forEach(face -> lay(builder, family, face)));
        spare().stream().filter(family -> !named.containsKey(family))
                .forEach(family -> typefaces.family(family).stream().filter(this::isReadable).forEach(face -> lay(builder, family, face)));
    }

    private void lay(PdfRendererBuilder builder, String family, Face face) {
        builder.useFont(new Lazy(face), family, face.weight() >= 600 ? 700 : 400, face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true);
    }

    private final class Lazy extends PDFontSupplier {

        private final Face face;

        private Lazy(Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return font(face);
        }
    }

    /// A font of the document; the same face is embedded once.
    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, _ -> {
            try {
                return PDType0Font.load(document, Objects.requireNonNull(read.get(face)), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /// The font for what is written beside the text.
    PDFont sans() {
        Face face = typefaces.family(Typefaces.SANS).getFirst();
        isReadable(face);
        return font(face);
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : open) {
            file.close();
        }
    }
}
