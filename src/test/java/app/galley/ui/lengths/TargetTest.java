package app.galley.ui.lengths;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.render.Counts;
import app.galley.ui.lengths.Target.Unit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    private static final Counts SOME = new Counts(412, 0, 2500, 411, 20, 9);

    private static String words(Target target) {
        return LengthWords.of(Optional.of(SOME), Optional.empty(), target);
    }

    @Test
    void theStatusLineSaysWhatIsMissingAndWhatIsTooMuch() {
        assertThat(words(Target.NONE)).isEqualTo("412 words · 2 min");
        assertThat(words(new Target(600, Unit.WORDS))).isEqualTo("412 of 600 words · 188 under");
        assertThat(words(new Target(400, Unit.WORDS))).isEqualTo("412 of 400 words · 12 over");
        assertThat(words(new Target(412, Unit.WORDS))).isEqualTo("412 of 412 words · to length");
        assertThat(words(new Target(3000, Unit.CHARACTERS))).isEqualTo("2,500 of 3,000 characters · 500 under");
        assertThat(words(new Target(2000, Unit.LETTERS))).isEqualTo("2,089 of 2,000 characters · 89 over");
    }

    @Test
    void aSelectionIsCountedInTheUnitOfTheTarget() {
        Optional<Part> part = Optional.of(new Part(new Counts(12, 0, 70, 11, 1, 1), false));
        Optional<Part> head = Optional.of(new Part(new Counts(12, 0, 70, 11, 1, 1), true));
        assertThat(LengthWords.of(Optional.of(SOME), part, Target.NONE)).isEqualTo("12 of 412 words");
        assertThat(LengthWords.of(Optional.of(SOME), head, Target.NONE)).isEqualTo("12 words selected");
        assertThat(LengthWords.of(Optional.of(SOME), part, new Target(3000, Unit.CHARACTERS)))
                .isEqualTo("70 of 2,500 characters · 500 under");
        assertThat(LengthWords.of(Optional.empty(), part, Target.NONE)).isEqualTo("Counting words…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"600|600", "` 1,200 `|1200", "1.200|1200", "1 200|1200", "0|", "-5|", "ten|",
        "``|", "12345678|",
        "٦٠٠|600"})
    void aNumberIsReadAsPeopleWriteIt(String typed, Integer number) {
        assertThat(Target.number(typed)).isEqualTo(Optional.ofNullable(number));
    }

    @Test
    void targetsAreKeptByArticleAndTheOldestAreForgotten() {
        var targets = new Targets("");
        for (int i = 1; i <= 300; i++) {
            targets = targets.with("urn:uuid:0b1f0000-0000-4000-8000-" + i, new Target(i, Unit.CHARACTERS));
        }
        assertThat(targets.of("urn:uuid:0b1f0000-0000-4000-8000-300")).isEqualTo(new Target(300, Unit.CHARACTERS));
        assertThat(targets.of("urn:uuid:0b1f0000-0000-4000-8000-250")).isEqualTo(new Target(250, Unit.CHARACTERS));
        assertThat(targets.of("urn:uuid:0b1f0000-0000-4000-8000-1")).isEqualTo(Target.NONE);
        assertThat(targets.lines().length()).isLessThan(8192);
        assertThat(targets.with("x:" + "y".repeat(9000), new Target(1, Unit.WORDS)).lines().length()).isLessThan(8192);
    }

    @Test
    void aTargetIsReplacedForgottenAndReadFromDamagedSettings() {
        Targets targets = new Targets("nonsense\n5\tWORDS\ta:1\n7\tMILES\ta:2\n").with("a:3", new Target(9, Unit.LETTERS));
        assertThat(targets.of("a:1")).isEqualTo(new Target(5, Unit.WORDS));
        assertThat(targets.of("a:2")).isEqualTo(Target.NONE);
        assertThat(targets.of("a:3")).isEqualTo(new Target(9, Unit.LETTERS));
        assertThat(targets.with("a:1", new Target(6, Unit.WORDS)).of("a:1")).isEqualTo(new Target(6, Unit.WORDS));
        assertThat(targets.with("a:1", Target.NONE).of("a:1")).isEqualTo(Target.NONE);
        assertThat(targets.with("two\nlines", new Target(6, Unit.WORDS)).of("two\nlines")).isEqualTo(Target.NONE);
    }
}
