package app.galley.review;

import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.review.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An article whose every character has a number that goes with it through all edits, so that it is known where any passage really is.
final class Traced {

    private static final String[] WORDS = ("the harbour ferry council said night boats would return before winter and islanders who "
            + "had waited nine years called fares too high while engineers tested hybrid engines on quay four Mira Castellane reports "
            + "that crews need training timetable crossing price dinner lamp signal tide café naïve façade mayor budget vote 🎉 12 9.40 is a "
            + "of in to for with at by from it its was were not no as but or this").split(" ");

    private static final int HEAD = 6;

    private record Letter(char letter, int id) {}

    private static final class Line {
        final String key;
        List<Letter> letters;

        Line(String key, List<Letter> letters) {
            this.key = key;
            this.letters = letters;
        }

        String text() {
            return letters.stream().map(letter -> String.valueOf(letter.letter)).collect(Collectors.joining());
        }
    }

    /// A passage, with the numbers of its characters.
    record Passage(int line, int from, int to, String key, Set<Integer> ids) {
        Position start() {
            return new Position(line, from);
        }

        Position end() {
            return new Position(line, to);
        }
    }

    /// What is left of a passage.
    record Rest(String key, boolean isInItsBlock, boolean isExact, int likeness, int quoteLikeness, int left, int right) {}

    private final List<Line> lines = new ArrayList<>();
    private int ids;
    private int keys;

    static Traced of(Random random) {
        var traced = new Traced();
        int count = 3 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            traced.lines.add(new Line(traced.key(), traced.letters(traced.words(random, 1 + random.nextInt(40)) + ".")));
        }
        return traced;
    }

    private String key() {
        return "k" + keys++;
    }

    private String words(Random random, int count) {
        return random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i]).collect(Collectors.joining(" "));
    }

    private List<Letter> letters(String text) {
        return text.chars().mapToObj(c -> new Letter((char) c, ids++)).collect(Collectors.toCollection(ArrayList::new));
    }

    Article article() {
        List<Block> blocks = lines.stream().<Block>map(line -> Block.TextBlock.paragraph(line.key, line.text())).toList();
        return Article.untitled("urn:test", "en").withBody(Blocks.of(blocks));
    }

    /// The article with the blocks of another one where they are the same.
    Article articleLike(Article before) {
        Map<Block, Block> known = new HashMap<>();
        before.body().forEach(block -> known.put(block, block));
        return before.withBody(Blocks.of(article().body().stream().map(block -> known.getOrDefault(block, block)).toList()));
    }

    /// Some letters, words, or a whole line.
    Passage passage(Random random) {
        List<Integer> filled = IntStream.range(0, lines.size()).filter(i -> lines.get(i).letters.size() > 1).boxed().toList();
        int index = filled.get(random.nextInt(filled.size()));
        Line line = lines.get(index);
        String text = line.text();
        int from = boundary(text, random.nextInt(text.length()));
        int to = boundary(text, Math.min(text.length(), from + 1 + switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(12);
            case 2 -> random.nextInt(80);
            default -> text.length();
        }));
        to = to <= from ? Math.min(text.length(), from + 2) : to;
        return new Passage(index + HEAD, from, to, line.key,
                line.letters.subList(from, to).stream().map(Letter::id).collect(Collectors.toSet()));
    }

    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    // Edits

    void edit(Random random) {
        int index = random.nextInt(lines.size());
        Line line = lines.get(index);
        int length = line.letters.size();
        int from = boundary(line.text(), length == 0 ? 0 : random.nextInt(length));
        int to = boundary(line.text(), Math.min(length, from + random.nextInt(25)));
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> splice(line, from, from, letters(words(random, 1 + random.nextInt(6)) + " "));
            case 3, 4 -> splice(line, from, to, List.of());
            case 5, 6 -> splice(line, from, to, letters(words(random, 1 + random.nextInt(3))));
            case 7 -> {
                var tail = new Line(key(), new ArrayList<>(line.letters.subList(from, length)));
                splice(line, from, length, List.of());
                lines.add(index + 1, tail);
            }
            case 8 -> {
                if (index + 1 < lines.size()) {
                    splice(line, length, length, lines.remove(index + 1).letters);
                }
            }
            case 9 -> lines.add(random.nextInt(lines.size()), lines.remove(index));
            case 10 -> {
                if (lines.stream().filter(other -> other != line && other.letters.size() > 1).count() > 0) {
                    lines.remove(index);
                }
            }
            case 11 -> {
                var cut = new ArrayList<>(line.letters.subList(from, to));
                splice(line, from, to, List.of());
                Line other = lines.get(random.nextInt(lines.size()));
                splice(other, other.letters.size(), other.letters.size(), cut);
            }
            default -> lines.add(random.nextInt(lines.size()), new Line(key(), new ArrayList<>(line.letters)));
        }
    }

    private static void splice(Line line, int from, int to, List<Letter> by) {
        var letters = new ArrayList<>(line.letters.subList(0, from));
        letters.addAll(by);
        letters.addAll(line.letters.subList(to, line.letters.size()));
        line.letters = letters;
    }

    // What is true

    /// How many of the characters found are of the passage, in percent.
    int shareOf(Passage passage, Found.At at) {
        int all = 0;
        int own = 0;
        for (int index = at.from().line(); index <= at.to().line(); index++) {
            List<Letter> letters = lines.get(index - HEAD).letters;
            int from = index == at.from().line() ? at.from().offset() : 0;
            int to = index == at.to().line() ? at.to().offset() : letters.size();
            for (Letter letter : letters.subList(from, to)) {
                all++;
                own += passage.ids.contains(letter.id) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : 100 * own / all;
    }

    /// Where most of a passage is, and how like it that place is by the letters alone.
    Optional<Rest> rest(Passage passage, Anchor anchor) {
        Rest best = null;
        for (Line line : lines) {
            int from = -1;
            int to = -1;
            for (int i = 0; i < line.letters.size(); i++) {
                if (passage.ids.contains(line.letters.get(i).id)) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                }
            }
            if (from >= 0) {
                Rest rest = rest(passage, anchor, line, from, to);
                best = best == null || rest.likeness > best.likeness ? rest : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Rest rest(Passage passage, Anchor anchor, Line line, int from, int to) {
        String text = line.text();
        String quote = text.substring(from, to);
        String around = text.substring(boundary(text, Math.max(0, from - anchor.prefix().length())),
                boundary(text, Math.min(text.length(), to + anchor.suffix().length())));
        String passageText = anchor.prefix() + anchor.exact() + anchor.suffix();
        var own = new HashSet<>(passage.ids);
        line.letters.subList(from, to).forEach(letter -> own.remove(letter.id));
        return new Rest(line.key, line.key.equals(passage.key), quote.equals(anchor.exact()) && own.isEmpty(),
                like(passageText, around), like(anchor.exact(), quote),
                same(new StringBuilder(anchor.prefix()).reverse().toString(),
                        new StringBuilder(text.substring(0, from)).reverse().toString()),
                same(anchor.suffix(), text.substring(to)));
    }

    private static int same(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.codePointCount(0, same);
    }

    private static int like(String one, String other) {
        int[] letters = one.codePoints().toArray();
        return (100 * letters.length - 100 * Alignment.distance(letters, other.codePoints().toArray())) / letters.length;
    }

    @Override
    public String toString() {
        return lines.stream().map(line -> line.key + ": " + line.text()).collect(Collectors.joining("\n"));
    }
}
