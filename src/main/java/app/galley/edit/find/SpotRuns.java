package app.galley.edit.find;

import app.galley.edit.Position;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The spots of each line of an article, in runs of lines that know how many they hold: lines come and go, and spots are counted, without a
/// look at every line.
final class SpotRuns {

    private static final int RUN = 256;

    /// Neighbouring lines.
    private static final class Run {
        private final List<List<Spot>> lines;
        private int spots;

        private Run(List<List<Spot>> lines) {
            this.lines = new ArrayList<>(lines);
            lines.forEach(line -> spots += line.size());
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private int count;

    SpotRuns(List<List<Spot>> lines) {
        put(0, lines);
    }

    private void put(int index, List<List<Spot>> lines) {
        var added = new ArrayList<Run>();
        for (int from = 0; from < lines.size(); from += RUN) {
            added.add(new Run(lines.subList(from, Math.min(lines.size(), from + RUN))));
        }
        added.forEach(run -> count += run.spots);
        runs.addAll(index, added);
    }

    /// How many spots there are.
    int count() {
        return count;
    }

    /// The run that holds a line, and the line's index there.
    private record At(int run, int line) {}

    private At at(int line) {
        int run = 0;
        int rest = line;
        while (run < runs.size() && rest >= runs.get(run).lines.size()) {
            rest -= runs.get(run).lines.size();
            run++;
        }
        return new At(run, rest);
    }

    List<Spot> in(int line) {
        At at = at(line);
        return at.run < runs.size() ? runs.get(at.run).lines.get(at.line) : List.of();
    }

    /// Puts lines in place of others.
    void replace(int from, int gone, List<List<Spot>> come) {
        At first = at(from);
        if (gone == 1 && come.size() == 1) {
            Run run = runs.get(first.run);
            int more = come.getFirst().size() - run.lines.set(first.line, come.getFirst()).size();
            run.spots += more;
            count += more;
            return;
        }
        At end = at(from + gone);
        var middle = new ArrayList<List<Spot>>();
        if (first.run < runs.size()) {
            middle.addAll(runs.get(first.run).lines.subList(0, first.line));
        }
        middle.addAll(come);
        if (end.run < runs.size()) {
            List<List<Spot>> last = runs.get(end.run).lines;
            middle.addAll(last.subList(end.line, last.size()));
        }
        List<Run> old = runs.subList(first.run, Math.min(runs.size(), end.run + 1));
        old.forEach(run -> count -= run.spots);
        old.clear();
        put(first.run, middle);
    }

    /// How many spots begin before a place.
    int before(Position position) {
        At at = at(position.line());
        int before = 0;
        for (int run = 0; run < at.run; run++) {
            before += runs.get(run).spots;
        }
        if (at.run < runs.size()) {
            List<List<Spot>> lines = runs.get(at.run).lines;
            for (int line = 0; line < at.line; line++) {
                before += lines.get(line).size();
            }
            before += (int) lines.get(at.line).stream().filter(spot -> spot.from() < position.offset()).count();
        }
        return before;
    }

    /// The spot with so many before it.
    Optional<Found> get(int index) {
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        int rest = index;
        int line = 0;
        for (Run run : runs) {
            if (rest < run.spots) {
                for (List<Spot> spots : run.lines) {
                    if (rest < spots.size()) {
                        return Optional.of(new Found(line, spots.get(rest)));
                    }
                    rest -= spots.size();
                    line++;
                }
            }
            rest -= run.spots;
            line += run.lines.size();
        }
        return Optional.empty();
    }

    /// All spots, in order.
    List<Found> all() {
        var all = new ArrayList<Found>(count);
        int line = 0;
        for (Run run : runs) {
            for (List<Spot> spots : run.lines) {
                for (Spot spot : spots) {
                    all.add(new Found(line, spot));
                }
                line++;
            }
        }
        return all;
    }
}
