package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.review.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of a passage, case by case; the cases are in `review/anchors.txt`.
class AnchorCasesTest {

    record Case(String name, Sheet before, String fate, Sheet after) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/review/anchors.txt"));
        return Arrays.stream(all.strip().split("\n\n")).map(AnchorCasesTest::parse);
    }

    private static Case parse(String text) {
        List<String> lines = text.lines().toList();
        int arrow = lines.indexOf("->");
        String first = lines.get(arrow + 1);
        boolean placed = first.contains(": ") || first.endsWith(":");
        return new Case(lines.getFirst().substring(2), Sheet.of(lines.subList(1, arrow)), placed ? "found" : first,
                Sheet.of(lines.subList(arrow + (placed ? 1 : 2), lines.size())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPassageIsFoundOrHonestlyNot(Case each) {
        var from = each.before.marks().getFirst();
        Anchor anchor = Anchors.of(each.before.text(), from.line(), from.offset(), each.before.marks().getLast().offset());
        Found found = Found.of(anchor, each.after.text());
        switch (each.fate) {
            case "lost" -> assertThat(found).isInstanceOf(Found.Lost.class);
            case "ambiguous" -> assertThat(found).isInstanceOf(Found.Ambiguous.class);
            default -> {
                assertThat(found).isInstanceOf(Found.At.class);
                var at = (Found.At) found;
                assertThat(List.of(at.from(), at.to())).as("%s", at.words()).isEqualTo(each.after.marks());
            }
        }
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(35);
    }
}
