package app.galley.library.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final Instant NOON = Instant.parse("2026-02-11T12:00:00Z");
    private static final Home HOME = new Home(true, Path.of("nowhere"), "", "article.json", "", "");

    @Test
    void allOfTheLastHourStay() {
        List<Version> hour = every(Duration.ofSeconds(10), Duration.ofHours(1));
        assertThat(staying(hour)).hasSize(hour.size());
    }

    @Test
    void ofTheLastDayTheLastInEveryTenMinutesStays() {
        List<Version> day = older(every(Duration.ofMinutes(1), Duration.ofDays(1)), Duration.ofHours(1));
        Set<String> stay = staying(day);
        assertThat(stay.size()).isBetween(23 * 6, 23 * 6 + 2);
        assertThat(stay).contains("2026-02-11T10:59:00Z", "2026-02-11T10:49:00Z").doesNotContain("2026-02-11T10:58:00Z");
    }

    @Test
    void ofTheLastWeekTheLastInEveryHourStays() {
        List<Version> week = older(every(Duration.ofMinutes(5), Duration.ofDays(7)), Duration.ofDays(1));
        Set<String> stay = staying(week);
        assertThat(stay.size()).isBetween(6 * 24, 6 * 24 + 2);
        assertThat(stay).contains("2026-02-10T10:55:00Z").doesNotContain("2026-02-10T10:50:00Z");
    }

    @Test
    void ofTheTimeBeforeTheLastOfEveryDayStays() {
        List<Version> year = older(every(Duration.ofHours(1), Duration.ofDays(365)), Duration.ofDays(7));
        Set<String> stay = staying(year);
        assertThat(stay.size()).isBetween(358, 360);
        assertThat(stay).contains("2026-02-03T23:00:00Z").doesNotContain("2026-02-03T22:00:00Z");
    }

    @Test
    void thinningTwiceDropsNothingMore() {
        List<Version> all = every(Duration.ofMinutes(7), Duration.ofDays(40));
        Set<String> once = staying(all);
        assertThat(staying(all.stream().filter(version -> once.contains(version.id())).toList())).isEqualTo(once);
    }

    @Test
    void whatAPersonSavedOrNamedStays() {
        var all = new ArrayList<>(older(every(Duration.ofMinutes(5), Duration.ofDays(20)), Duration.ofDays(10)));
        all.add(50, version("saved", VersionKind.SAVED, NOON.minus(Duration.ofDays(12)), ""));
        all.add(51, version("named", VersionKind.AUTOMATIC, NOON.minus(Duration.ofDays(12)), "Before the lawyer"));
        all.add(52, version("restored", VersionKind.BEFORE_RESTORE, NOON.minus(Duration.ofDays(12)), ""));
        all.add(53, version("lost", VersionKind.OTHER_SIDE, NOON.minus(Duration.ofDays(12)), ""));
        all.add(54, version("found", VersionKind.FOUND, NOON.minus(Duration.ofDays(12)), ""));
        assertThat(staying(all)).contains("saved", "named", "restored", "lost", "found").hasSizeLessThan(20);
    }

    @Test
    void theNewestStaysHoweverOldItIs() {
        Version newest = version("newest", VersionKind.AUTOMATIC, NOON.minus(Duration.ofDays(100)), "");
        Version older = version("older", VersionKind.AUTOMATIC, NOON.minus(Duration.ofDays(100)).minusSeconds(60), "");
        assertThat(staying(List.of(newest, older))).startsWith("newest");
    }

    @Test
    void aClockThatWasSetBackLosesNothing() {
        Version before = version("before", VersionKind.AUTOMATIC, NOON.plus(Duration.ofDays(30)), "");
        Version also = version("also", VersionKind.AUTOMATIC, NOON.plus(Duration.ofDays(30)), "");
        Version after = version("after", VersionKind.AUTOMATIC, NOON.minusSeconds(5), "");
        assertThat(staying(List.of(after, before, also))).containsExactly("after", "before", "also");
    }

    private static Set<String> staying(List<Version> newestFirst) {
        return new Thinning(NOON, ZoneOffset.UTC).staying(newestFirst);
    }

    private static List<Version> every(Duration step, Duration back) {
        var versions = new ArrayList<Version>();
        for (Instant time = NOON.minus(back); !time.isAfter(NOON); time = time.plus(step)) {
            versions.add(version(time.toString(), VersionKind.AUTOMATIC, time, ""));
        }
        Collections.reverse(versions);
        return versions;
    }

    private static List<Version> older(List<Version> versions, Duration than) {
        return versions.stream().filter(version -> version.time().toInstant().isBefore(NOON.minus(than))).toList();
    }

    private static Version version(String id, VersionKind kind, Instant time, String name) {
        return new Version(id, kind, time.atOffset(ZoneOffset.UTC), "Mara", name, "", Optional.empty(),
                new Version.At(HOME, "0".repeat(40), "", "article.json"));
    }
}
