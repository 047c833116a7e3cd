package app.galley.edit.typography;

import app.galley.edit.typography.Convention.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What each language wants, as its newspapers print it.
///
/// Where usage is divided: Spanish follows the Ortografía of the academies (2010), which puts `«»` first, then `“”`, then `‘’`; Spanish
/// of the Americas follows its newspapers, which begin with `“”`. French follows the Lexique of the Imprimerie nationale: a full blank
/// inside guillemets and before a colon, a thin one before `;`, `!` and `?`. In Switzerland all of these are thin; in Canada, after
/// the Office québécois de la langue française, the latter have none. German of Germany and Austria has `„“`, that of Switzerland `«»`.
/// Portuguese of Portugal has `«»`, that of Brazil `“”`. Danish has the `»«` of its newspapers. Hebrew has the low opening mark of its
/// older print, and its gershayim. English of the United States has the long dash, that of other countries the short one.
final class Conventions {

    /// Tags; what the double key gives, outer and inner; what the single key gives; the dash.
    private static final String TABLE = """
            und                       “” ‘’ –
            en                        “” ‘’ —
            en-GB,en-IE,en-AU,en-NZ,en-ZA,en-IN,en-SG,en-HK,en-KE,en-NG “” ‘’ –
            es,es-ES,es-GQ            «»“” ‘’ —
            es-419,es-MX,es-AR,es-CL,es-CO,es-PE,es-VE,es-UY,es-PY,es-BO,es-EC “” ‘’ —
            es-CR,es-CU,es-DO,es-GT,es-HN,es-NI,es-PA,es-PR,es-SV,es-US “” ‘’ —
            ca,gl,eu                  «»“” ‘’ —
            fr                        «»“” ‘’ –
            fr-CH                     «»‹› ‘’ –
            fr-CA                     «»“” ‘’ –
            de                        „“ ‚‘ –
            de-CH,de-LI               «» ‹› –
            it                        «»“” ‘’ –
            it-CH                     «»‹› ‘’ –
            rm                        «»‹› ‘’ –
            pt-PT,pt-AO,pt-MZ,pt-CV   «»“” ‘’ –
            pt,pt-BR                  “” ‘’ —
            nl,af                     “” ‘’ –
            pl                        „”«» ‚’ –
            cs,sk,sl                  „“ ‚‘ –
            hr,bs                     „” ‘’ –
            sr                        „” ‘’ –
            mk,bg                     „“ ‘’ –
            ru,be                     «»„“ ‘’ —
            uk                        «»„“ ‘’ —
            sv,fi                     ”” ’’ –
            nb,nn,no                  «» ‘’ –
            da                        »« ›‹ –
            is                        „“ ‚‘ –
            et                        „“«» ‘’ –
            lv                        „” ‘’ –
            lt                        „“ ‚‘ –
            hu                        „”»« ’’ –
            ro                        „”«» ‘’ –
            el                        «»“” ‘’ –
            hy                        «» ‘’ –
            sq                        „“ ‘’ –
            ka                        „“ ‘’ –
            tr,az                     “” ‘’ –
            ar,ps,ku                  «»“” ‘’ –
            fa,ug                     «»‹› ‘’ –
            he,yi                     „” ‚’ –
            zh,ko                     “” ‘’ ——
            zh-Hant,zh-TW,zh-HK,zh-MO 「」『』 ‘’ ——
            ja                        「」『』 ‘’ ——
            """;

    private static final String FULL = "\u00a0";
    private static final String THIN = "\u202f";

    /// Words that begin with an apostrophe, without it; 0 is any digit.
    private static final Map<String, Set<String>> ELISIONS = Map.of(
            "en", Set.of("em", "tis", "twas", "twere", "twill", "twould", "til", "00s"),
            "nl", Set.of("s", "t", "n", "m", "k", "r", "00"),
            "af", Set.of("n"),
            "de", Set.of("n", "ne", "nen", "00er", "00ern"),
            "it", Set.of("ndrangheta", "ndrine", "ndranghetista", "ndranghetisti", "00"));

    private static final Map<String, Convention> ALL = read();
    private static final Map<String, Convention> ASKED = new ConcurrentHashMap<>();

    private Conventions() {}

    /// What a language wants: that of the country, else of the script, else of the language, else what is common.
    ///
    /// @param tag BCP 47
    static Convention of(String tag) {
        return ASKED.computeIfAbsent(tag, Conventions::find);
    }

    private static Convention find(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        return Stream.of(language + "-" + locale.getCountry(), language + "-" + locale.getScript(), language, "und")
                .filter(ALL::containsKey).map(ALL::get).findFirst().orElseThrow();
    }

    private static Map<String, Convention> read() {
        var all = new HashMap<String, Convention>();
        TABLE.lines().map(line -> line.split(" +")).forEach(row -> {
            for (String tag : row[0].split(",")) {
                String language = Locale.forLanguageTag(tag).getLanguage();
                String ellipsis = language.equals("zh") || language.equals("ja") ? "……" : "…";
                all.put(tag, new Convention(pairs(row[1]), pairs(row[2]).getFirst(), row[3], ellipsis, spacing(tag, language),
                        ELISIONS.getOrDefault(language, Set.of())));
            }
        });
        return all;
    }

    private static List<Pair> pairs(String marks) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < marks.length(); i += 2) {
            pairs.add(new Pair(marks.charAt(i), marks.charAt(i + 1)));
        }
        return List.copyOf(pairs);
    }

    private static Spacing spacing(String tag, String language) {
        return switch (tag) {
            case "fr" -> new Spacing(FULL, THIN, FULL, false, true);
            case "fr-CH" -> new Spacing(THIN, THIN, THIN, false, true);
            case "fr-CA" -> new Spacing(FULL, "", FULL, false, true);
            default -> switch (language) {
                case "en", "zh", "ja", "ko" -> Spacing.NONE;
                case "ru", "be", "uk" -> Spacing.DASH_AND_SIGN;
                default -> Spacing.SIGN;
            };
        };
    }
}
