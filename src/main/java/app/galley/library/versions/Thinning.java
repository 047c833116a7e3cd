package app.galley.library.versions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The rule by which old automatic versions go.
///
/// All of the last hour stay; of the last day, the last in every ten minutes; of the last week, the last in every hour; of the time
/// before, the last of every day. What a person saved or named, what was there before an earlier version was brought back, and the
/// other side of a merge stay for ever, and so does the newest version. The stretches of time are those of the clock on the wall, so
/// thinning twice drops nothing more.
public final class Thinning {

    private static final Duration ALL = Duration.ofHours(1);
    private static final Duration EVERY_TEN_MINUTES = Duration.ofDays(1);
    private static final Duration EVERY_HOUR = Duration.ofDays(7);

    private final Instant now;
    private final ZoneId zone;

    /// @param zone where days begin and end
    Thinning(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// The ids of those that stay.
    ///
    /// @param newestFirst in the order in which they were kept, whatever their times say
    Set<String> staying(List<Version> newestFirst) {
        var stay = new LinkedHashSet<String>();
        var taken = new HashSet<String>();
        for (Version version : newestFirst) {
            boolean newest = stay.isEmpty();
            if (version.stays() || taken.add(stretch(version)) || newest) {
                stay.add(version.id());
            }
        }
        return stay;
    }

    /// The stretch of time of which one version stays. One whose time has not come yet, because a clock was set back, is new.
    private String stretch(Version version) {
        Instant time = version.time().toInstant();
        Duration age = Duration.between(time, now);
        if (age.compareTo(ALL) <= 0) {
            return version.id();
        }
        if (age.compareTo(EVERY_TEN_MINUTES) <= 0) {
            return "minutes " + Math.floorDiv(time.getEpochSecond(), 600L);
        }
        if (age.compareTo(EVERY_HOUR) <= 0) {
            return "hour " + Math.floorDiv(time.getEpochSecond(), 3600L);
        }
        return "day " + time.atZone(zone).toLocalDate();
    }
}
