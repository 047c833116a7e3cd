package app.galley.convert.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds for any text, tried on lines of news copy in any order.
class NewsCopyPropertiesTest {

    private static final List<String> LINES = List.of("HARBOUR", "Ferry returns to Port Alder after a year", "By Ana Ruiz and Jo Berg |",
            "Von Jana Roth, Korrespondentin", "By 2030, half of the boats will be electric.",
            "PORT ALDER, Maine (AP) — The ferry came back.",
            "Berlin (dpa) - Die Fähre ist zurück.", "DEAR ABBY: My boat leaks.", "Published 3 March 2026, 10:15 GMT",
            "Stand: 12.03.2026, 9.30 Uhr",
            "A boat at the quay", "A boat at the quay", "A boat at the quay. [Ana Ruiz/AP Photo]", "REUTERS/Jo Berg", "Foto: Jana Roth",
            "© Jo Berg",
            "Photograph: Jo Berg/The Post", "Key points", "• The ferry is back", "- It was away for a year", "- It was painted",
            "1. Buy a ticket",
            "2. Get on board", "## What comes next", "> “It was a long year.”", "— Jo Berg, captain",
            "Correction: An earlier version named another boat.",
            "CORRECTION (3 March 2026) — It was blue.", "Editor’s note: This story was updated.",
            "(Reporting by Ana Ruiz; Editing by Jo Berg)",
            "###", "-30-", "ENDS", "(more)", "Share this", "Lesen Sie auch: Der Hafen", "Publicidade", "Read more:", "4 min read",
            "EMBARGOED UNTIL 00:01 GMT 3 MARCH 2026", "SPERRFRIST: 12. März 2026, 10.00 Uhr", "BC-FERRY-HARBOUR", "From: Jo",
            "Subject: Ferry",
            "[Picture: images/quay.jpg]", "[Picture: https://example.org/a.jpg]", "Caption: Boats", "Credit: Jo Berg", "Alt: Boats in rain",
            "Source: AP", "Home > News > Harbour", "See https://example.org/ferry?a=1, or <http://example.org>.", "ana-ruiz", "By ana-ruiz",
            "The ferry between Port Alder and the islands came back on Tuesday after a year in the yard, to the relief of those who live there.",
            "    indented line of a list", "*** ", "--", "“Quoted.”", "إلى المرفأ عادت العبارة", "港に船が戻った。");

    @Provide
    Arbitrary<String> copy() {
        Arbitrary<String> line = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.of(LINES)),
                Tuple.of(1, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(90)),
                Tuple.of(1, Arbitraries.strings().withChars("ab AB.:-–—()[]|/·©>#*\t\u00A0\u0085\u0093\u0094\u00AD\uFEFF\f\0é1")
                        .ofMaxLength(40)));
        Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\r\n", "\r", "\n\n\n", "\n   ", " \n> ");
        return Combinators.combine(line, end).as((words, after) -> words + after).list().ofMaxSize(25).map(lines -> String.join("", lines));
    }

    @Property(tries = 2000)
    void everythingIsInTheArticleOrInTheReport(@ForAll("copy") String copy) {
        Accounting.check(copy, NewsCopy.propose(copy).imported());
    }

    @Property(tries = 2000)
    void whateverRolesAPersonGivesNothingIsLost(@ForAll("copy") String copy, @ForAll List<Role> roles) {
        Proposal proposal = NewsCopy.propose(copy);
        for (int i = 0; i < Math.min(roles.size(), proposal.lines().size()); i++) {
            proposal = proposal.with(i, roles.get(i));
        }
        Accounting.check(copy, proposal.imported());
    }

    @Property(tries = 500)
    void theArticleIsOneThatAFileCanHold(@ForAll("copy") String copy) throws Exception {
        Imported imported = NewsCopy.propose(copy).imported();
        var loaded = ArticleReader.read(ArticleWriter.write(imported.article()));
        // Of two lines that contradict each other both are taken; that is for a person to see.
        assertThat(loaded.problems()).allMatch(problem -> problem.pointer().equals("/embargoedUntil"));
        assertThat(loaded.article().body()).hasSameSizeAs(imported.article().body());
    }
}
