package app.galley.convert.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The typefaces there are: those of the machine, and DejaVu, which comes with the program.
final class Typefaces {

    static final String SERIF = "DejaVu Serif";
    static final String SANS = "DejaVu Sans";
    static final String MONO = "DejaVu Sans Mono";

    private static final String SHIPPED = "/net/sf/jasperreports/fonts/dejavu/";

    /// For scripts that the theme has no face for, the better ones first; sans for all, since not every machine has two.
    private static final Map<Character.UnicodeScript, List<String>> GOOD = Map.of(
            Character.UnicodeScript.HAN, List.of("Noto Sans SC", "Noto Serif SC", "Microsoft YaHei", "SimSun", "PingFang SC", "Songti SC",
                    "Heiti SC", "STHeiti", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Droid Sans Fallback", "Arial Unicode MS"),
            Character.UnicodeScript.HIRAGANA, List.of("Noto Sans JP", "Yu Mincho", "Yu Gothic", "Meiryo", "MS Mincho", "MS Gothic",
                    "IPAexMincho", "IPAMincho", "TakaoMincho", "IPAexGothic", "IPAGothic", "TakaoGothic", "VL Gothic", "Arial Unicode MS"),
            Character.UnicodeScript.HANGUL, List.of("Noto Sans KR", "Malgun Gothic", "Batang", "Gulim", "Apple SD Gothic Neo",
                    "AppleGothic", "NanumMyeongjo", "NanumGothic", "Baekmuk Batang", "UnBatang", "Arial Unicode MS"),
            Character.UnicodeScript.ARABIC, List.of("Noto Naskh Arabic", "Amiri", "Sakkal Majalla", "Traditional Arabic",
                    "Times New Roman", "Geeza Pro", SANS),
            Character.UnicodeScript.HEBREW, List.of("Noto Serif Hebrew", "Frank Ruehl CLM", "David", "Times New Roman", SANS),
            Character.UnicodeScript.COMMON, List.of("Noto Sans Symbols", "Noto Sans Symbols2", "Noto Emoji", "Segoe UI Symbol",
                    "Segoe UI Emoji", "Symbola", "Apple Symbols"));

    private final Map<String, List<Face>> families = new HashMap<>();
    private final List<Face> all;

    /// @param machine the faces of the machine
    Typefaces(List<Face> machine) {
        all = new ArrayList<>(machine);
        all.addAll(shipped());
        all.forEach(face -> families.computeIfAbsent(key(face.family()), _ -> new ArrayList<>()).add(face));
    }

    private static final class OfThisMachine {
        private static final Typefaces FOUND = new Typefaces(MachineFaces.in(MachineFaces.folders()));
    }

    /// Those of this machine, looked for once.
    static Typefaces ofMachine() {
        return OfThisMachine.FOUND;
    }

    /// Only those that come with the program.
    static Typefaces ofProgram() {
        return new Typefaces(List.of());
    }

    private static List<Face> shipped() {
        var faces = new ArrayList<Face>();
        for (var family : Map.of(SERIF, "Italic", SANS, "Oblique", MONO, "Oblique").entrySet()) {
            String file = SHIPPED + family.getKey().replace(" ", "");
            String slanted = family.getValue();
            faces.add(new Face.OfProgram(family.getKey(), 400, false, file + ".ttf"));
            faces.add(new Face.OfProgram(family.getKey(), 700, false, file + "-Bold.ttf"));
            faces.add(new Face.OfProgram(family.getKey(), 400, true, file + "-" + slanted + ".ttf"));
            faces.add(new Face.OfProgram(family.getKey(), 700, true, file + "-Bold" + slanted + ".ttf"));
        }
        return faces;
    }

    private static String key(String family) {
        return family.strip().toLowerCase(Locale.ROOT);
    }

    /// What a style sheet's name of a family means here: the family itself, or one for the general names; empty when there is none.
    List<Face> family(String name) {
        return switch (key(name)) {
            case "serif", "ui-serif" -> four(SERIF);
            case "sans-serif", "system-ui", "ui-sans-serif", "cursive", "fantasy" -> four(SANS);
            case "monospace", "ui-monospace" -> four(MONO);
            default -> four(name);
        };
    }

    /// Regular, bold and their italics, as far as there are any.
    private List<Face> four(String name) {
        List<Face> faces = families.getOrDefault(key(name), List.of());
        var four = new ArrayList<Face>();
        for (boolean italic : new boolean[]{false, true}) {
            nearest(faces, italic, 400).ifPresent(four::add);
            nearest(faces, italic, 700).filter(face -> !four.contains(face)).ifPresent(four::add);
        }
        return four;
    }

    private static Optional<Face> nearest(List<Face> faces, boolean italic, int weight) {
        return faces.stream().filter(face -> face.isItalic() == italic)
                .min(Comparator.comparingInt(face -> Math.abs(face.weight() - weight)));
    }

    /// Families that may have a sign which the theme's have not, the likeliest first.
    List<String> others(int sign) {
        Character.UnicodeScript script = Character.UnicodeScript.of(sign);
        Character.UnicodeScript kind = script == Character.UnicodeScript.KATAKANA ? Character.UnicodeScript.HIRAGANA : script;
        var names = new ArrayList<>(GOOD.getOrDefault(kind, List.of()));
        String named = script.name().replace("_", " ").toLowerCase(Locale.ROOT);
        families.keySet().stream().filter(family -> family.contains(named)).sorted().forEach(names::add);
        names.addAll(List.of(SANS, SERIF));
        GOOD.values().forEach(names::addAll);
        return names.stream().distinct().filter(name -> families.containsKey(key(name))).toList();
    }
}
