package app.galley.edit.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a sentence typed key by key looks like in the end. In the tables `·` is a full blank at which no line breaks, `˙` a thin one.
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '§', value = {
        "en    | She said \"yes\" to him.                | She said “yes” to him.",
        "en    | \"It's 'fine',\" he said.              | “It’s ‘fine’,” he said.",
        "en    | 'I said \"no\"'                        | ‘I said “no”’",
        "en    | (\"in brackets\") [\"more\"]           | (“in brackets”) [“more”]",
        "en    | \"'Nested' first\"                     | “‘Nested’ first”",
        "en    | don't won't o'clock O'Brien's          | don’t won’t o’clock O’Brien’s",
        "en    | the players' tunnel                    | the players’ tunnel",
        "en    | rock 'n' roll                          | rock ’n’ roll",
        "en    | the '90s were                          | the ’90s were",
        "en    | '90 people' fled                       | ‘90 people’ fled",
        "en    | get 'em, 'tis late.                    | get ’em, ’tis late.",
        "en    | 'Emily' and 'them'                     | ‘Emily’ and ‘them’",
        "en    | in 2026's budget                       | in 2026’s budget",
        "en    | 5'10\" tall                            | 5′10″ tall",
        "en    | \"He is 5'10\", they say\"             | “He is 5′10″, they say”",
        "en    | a 6\" pipe                             | a 6″ pipe",
        "en    | in the 90' minute                      | in the 90′ minute",
        "en    | \"Since 1999\" it                      | “Since 1999” it",
        "en    | late--very late                        | late—very late",
        "en    | late -- very late                      | late — very late",
        "en-GB | late -- very late                      | late – very late",
        "en-GB | late - very late                       | late – very late",
        "en-GB | late---very                            | late—very",
        "en    | a well-known man, 10-12 of 2026-02-11  | a well-known man, 10-12 of 2026-02-11",
        "en    | pages 10--12                           | pages 10–12",
        "en    | Leeds 2 - 1 York                       | Leeds 2 – 1 York",
        "en    | so... what                             | so… what",
        "en    | so.... what                            | so…. what",
        "en    | he said--\"no\"                        | he said—“no”",
        "en    | \"I--\" he began                       | “I—” he began",
        "en    | an anti-\"woke\" law                   | an anti-“woke” law",
        "en    | see https://x.org/a--b'c...d here      | see https://x.org/a--b'c...d here",
        "en    | write to a.b@x--y.org now              | write to a.b@x--y.org now",
        "en    | see www.x--y.org                       | see www.x--y.org",
        "en    | \"https://x.org\" it                   | “https://x.org” it",
        "en    | <!-- note                              | <!-- note",
        "xx    | \"a 'b' c\" -- d                       | “a ‘b’ c” – d",
        "es    | Dijo \"sí\" y \"él dijo \"no\"\".      | Dijo «sí» y «él dijo “no”».",
        "es    | ¿\"Sí\"? ¡\"No\"!                      | ¿«Sí»? ¡«No»!",
        "es    | --Hola --dijo                          | —Hola —dijo",
        "es    | subió un 5 % más                       | subió un 5·% más",
        "es-MX | Dijo \"sí\" y 'no'                     | Dijo “sí” y ‘no’",
        "fr    | Il dit \"oui\" ! Et toi ?              | Il dit «·oui·»˙! Et toi˙?",
        "fr    | Il dit \"oui\"! Et toi? Non;           | Il dit «·oui·»˙! Et toi˙? Non˙;",
        "fr    | Voici : \" oui                         | Voici·: «·oui",
        "fr    | \"Il dit \"non\" ici\"                 | «·Il dit “non” ici·»",
        "fr    | Quoi ?! à 10:30 et 3:1                 | Quoi˙?! à 10:30 et 3:1",
        "fr    | L'été, c'est aujourd'hui               | L’été, c’est aujourd’hui",
        "fr    | «Oui», dit-il                          | «·Oui·», dit-il",
        "fr    | voir https://x.fr/?a;b:c               | voir https://x.fr/?a;b:c",
        "fr    | (!) 10 % et 20 €                       | (!) 10·% et 20·€",
        "fr    | \"Quoi?\" dit-elle                     | «·Quoi˙?·» dit-elle",
        "fr-CH | \"oui \"non\"\" : 5 %                  | «˙oui ‹˙non˙›˙»˙: 5·%",
        "fr-CA | \"oui\"! Voici: quoi?                  | «·oui·»! Voici·: quoi?",
        "de    | Er sagt: \"Ja, 'gut' so.\"             | Er sagt: „Ja, ‚gut‘ so.“",
        "de    | Wie geht's dir -- gut                  | Wie geht’s dir – gut",
        "de    | die '68er von einst                    | die ’68er von einst",
        "de    | Vor- und Nachteile                     | Vor- und Nachteile",
        "de-AT | \"Ja\"                                 | „Ja“",
        "de-CH | \"Ja, 'gut' so\" geht's                | «Ja, ‹gut› so» geht’s",
        "pt-PT | \"Sim, \"não\"\"                       | «Sim, “não”»",
        "pt-BR | \"Sim, 'não'\" -- disse                | “Sim, ‘não’” — disse",
        "pt    | \"Sim\"                                | “Sim”",
        "ar    | قال \"نعم\" ثم \"قال \"لا\"\"          | قال «نعم» ثم «قال “لا”»",
        "fa    | گفت \"بله \"نه\"\"                     | گفت «بله ‹نه›»",
        "he    | הוא אמר \"כן\" וצה\"ל ג'ורג'           | הוא אמר „כן” וצה״ל ג׳ורג׳",
        "he    | \"דובר צה\"ל אמר\"                     | „דובר צה״ל אמר”",
        "it    | L'anno, gli anni '90 e \"la 'ndrangheta\" | L’anno, gli anni ’90 e «la ’ndrangheta»",
        "nl    | 's ochtends, in 't huis, jaren '90.    | ’s ochtends, in ’t huis, jaren ’90.",
        "nl    | Hij zei \"ja\" en 'nee'                | Hij zei “ja” en ‘nee’",
        "pl    | Powiedział \"tak \"nie\"\"             | Powiedział „tak «nie»”",
        "ru    | ООО \"Ромашка \"Цвет\"\" -- это        | ООО «Ромашка „Цвет“»·— это",
        "uk    | м'яч \"так\" -- це                     | м’яч «так»·— це",
        "sv    | Han sa \"ja 'nej' ja\" -- nu           | Han sa ”ja ’nej’ ja” – nu",
        "fi    | Hän sanoi \"joo\"                      | Hän sanoi ”joo”",
        "da    | Han sagde \"ja 'nej'\"                 | Han sagde »ja ›nej‹«",
        "nb    | Han sa \"ja 'nei'\"                    | Han sa «ja ‘nei’»",
        "cs    | Řekl \"ano, 'ne'\"                     | Řekl „ano, ‚ne‘“",
        "zh    | 他说，\"你好\"--是...                  | 他说，“你好”——是……",
        "zh-TW | 他說\"你\"好，\"是\"                | 他說「你」好，「是」",
        "ja    | 彼は\"はい\"と...                      | 彼は「はい」と……",
    })
    void aSentenceIsSetAsItIsTyped(String language, String typed, String set) {
        String line = typed(Typography.of(language), typed);
        assertThat(line.replace('\u00a0', '·').replace('\u202f', '˙')).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
        "en | \"It's 'fine',\" he said -- the '90s... 5'10\" | “It’s ‘fine’,” he said — the ’90s… 5′10″",
        "en | \"word \" and                                  | “word ” and",
        "fr | \" mot \" : oui !                              | «·mot·»·: oui˙!",
        "de | \"Ja, 'gut' so.\"                              | „Ja, ‚gut‘ so.“",
        "es | de 5 % a \"más\"                               | de 5·% a «más»"
    })
    void whatWasWrittenBeforeIsSetAsIfItWereTyped(String language, String written, String set) {
        String once = tidied(Typography.of(language), written);
        assertThat(once.replace('\u00a0', '·').replace('\u202f', '˙')).isEqualTo(set);
        assertThat(tidied(Typography.of(language), once)).as("tidied again").isEqualTo(once);
    }

    @Test
    void theCountryIsHeardBeforeTheLanguageAndTheScriptToo() {
        assertThat(typed(Typography.of("zh-Hant-HK"), "\"a\"")).isEqualTo("「a」");
        assertThat(typed(Typography.of("zh-Hant"), "\"a\"")).isEqualTo("「a」");
        assertThat(typed(Typography.of("zh-Hans-CN"), "\"a\"")).isEqualTo("“a”");
        assertThat(typed(Typography.of("de-DE"), "\"a\"")).isEqualTo("„a“");
        for (String none : List.of("", "not a tag", "und")) {
            assertThat(typed(Typography.of(none), "\"a\"")).isEqualTo("“a”");
        }
    }

    @Test
    void mostCharactersConcernNobody() {
        for (char c = 'A'; c <= 'z'; c++) {
            assertThat(Typography.concerns(c)).isFalse();
        }
        assertThat(Typography.concerns('é')).isFalse();
        assertThat(Typography.concerns('ш')).isFalse();
        assertThat(Typography.concerns('ب')).isFalse();
        assertThat(Typography.concerns('好')).isFalse();
    }

    @Test
    void everyLanguageClosesWhatItOpens() {
        for (String language : Locale.getISOLanguages()) {
            String line = typed(Typography.of(language), "a \"b 'c' d\" e");
            assertThat(line).as(language).doesNotContain("\"", "'").hasSizeBetween(13, 15);
            assertThat(Nesting.at(line, line.length(), Conventions.of(language)).innermostDouble()).as(language).isEmpty();
        }
    }

    private static String typed(Typography typography, String keys) {
        String line = "";
        for (char key : keys.toCharArray()) {
            line += key;
            if (Typography.concerns(key)) {
                Optional<Fix> fix = typography.typed(line, line.length());
                line = fix.isPresent() ? fix.get().in(line) : line;
            }
        }
        return line;
    }

    private static String tidied(Typography typography, String written) {
        String line = written;
        for (int end = 1; end <= line.length(); end++) {
            Optional<Fix> fix = Typography.concerns(line.charAt(end - 1)) ? typography.written(line, end) : Optional.empty();
            if (fix.isPresent()) {
                line = fix.get().in(line);
                end = fix.get().moved(end);
            }
        }
        return line;
    }
}
