package app.galley.format;

import app.galley.format.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The problems met while reading, before their places are known.
final class Problems {

    private record Found(Severity severity, String pointer, String message) {}

    private final List<Found> found = new ArrayList<>();
    private int unlisted;
    private boolean unlistedError;

    void error(String pointer, String message) {
        add(Severity.ERROR, pointer, message);
    }

    void warning(String pointer, String message) {
        add(Severity.WARNING, pointer, message);
    }

    private void add(Severity severity, String pointer, String message) {
        if (found.size() < Limits.PROBLEMS) {
            found.add(new Found(severity, pointer, message));
        } else {
            unlisted++;
            unlistedError |= severity == Severity.ERROR;
        }
    }

    /// The problems with their places, in the order of the file.
    List<Problem> placed(byte[] utf8) {
        if (found.isEmpty()) {
            return List.of();
        }
        var places = Locator.locate(utf8, found.stream().map(Found::pointer).toList());
        var placed = new ArrayList<Problem>(found.size() + 1);
        for (Found each : found) {
            Place place = places.getOrDefault(each.pointer(), Place.START);
            placed.add(new Problem(each.severity(), each.pointer(), place.line(), place.column(), each.message()));
        }
        placed.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (unlisted > 0) {
            Problem last = placed.getLast();
            placed.add(new Problem(unlistedError ? Severity.ERROR : Severity.WARNING, "", last.line(), last.column(),
                    unlisted + " more problems are not listed."));
        }
        return placed;
    }
}
