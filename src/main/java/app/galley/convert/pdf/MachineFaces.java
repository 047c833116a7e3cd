package app.galley.convert.pdf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// Looks through the folders in which Linux, macOS and Windows keep typefaces.
///
/// Only TrueType outlines count: PDFBox cannot embed a part of a font with PostScript ones. So do only faces whose maker lets them be
/// embedded (OS/2 table, `fsType`).
final class MachineFaces {

    private static final int DEEPEST = 8;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_PART_OF_IT = 0x0100;
    private static final int PICTURES_ONLY = 0x0200;
    private static final int ITALIC = 0x0001;
    private static final int BOLD = 0x0020;

    private MachineFaces() {}

    /// The folders of this machine.
    static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home"));
        var folders = new LinkedHashSet<Path>();
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            folders.add(Path.of(environment("WINDIR", "C:\\Windows"), "Fonts"));
            folders.add(Path.of(environment("LOCALAPPDATA", home.toString()), "Microsoft", "Windows", "Fonts"));
        } else if (system.contains("mac")) {
            folders.addAll(List.of(home.resolve("Library/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts")));
        } else {
            folders.addAll(List.of(home.resolve(".local/share/fonts"), home.resolve(".fonts")));
            for (String data : environment("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")) {
                folders.add(Path.of(data, "fonts"));
            }
        }
        return List.copyOf(folders);
    }

    private static String environment(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    /// The faces in some folders, in the order of their files' names.
    static List<Face> in(List<Path> folders) {
        var faces = new ArrayList<Face>();
        for (Path folder : folders) {
            files(folder).forEach(file -> {
                Interrupts.check();
                faces.addAll(in(file));
            });
        }
        return faces;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(file -> Set.of("ttf", "ttc", "otf").contains(ending(file))).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// A font file that cannot be read is one face less.
    private static List<Face> in(Path file) {
        var faces = new ArrayList<Face>();
        try {
            if (ending(file).equals("ttc")) {
                TrueTypeCollection.processAllFontHeaders(file.toFile(), headers -> add(faces, headers, file, true));
            } else {
                try (var open = new RandomAccessReadBufferedFile(file.toFile())) {
                    add(faces, new TTFParser().parseTableHeaders(open), file, false);
                }
            }
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
        return faces;
    }

    private static void add(List<Face> faces, FontHeaders headers, Path file, boolean isOneOfSeveral) {
        if (headers.getError() != null || headers.isOpenTypePostScript() || headers.getFontFamily() == null || headers.getName() == null) {
            return;
        }
        OS2WindowsMetricsTable os2 = headers.getOS2Windows();
        int type = os2 == null ? 0 : os2.getFsType();
        if ((type & 0x000F) == RESTRICTED || (type & (NO_PART_OF_IT | PICTURES_ONLY)) != 0) {
            return;
        }
        int look = os2 == null ? 0 : os2.getFsSelection();
        int weight = os2 == null || os2.getWeightClass() < 100 ? (look & BOLD) != 0 ? 700 : 400 : os2.getWeightClass();
        faces.add(new Face.OfMachine(headers.getFontFamily(), weight, (look & ITALIC) != 0, file,
                isOneOfSeveral ? headers.getName() : ""));
    }
}
