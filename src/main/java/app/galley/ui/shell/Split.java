package app.galley.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// How draft and page share the window.
///
/// @param divider where the line between them is, as a part of the width
record Split(View view, double divider) {

    /// So many articles' splits are kept.
    private static final int MOST = 100;
    private static final double NEAR = 0.008;

    /// Whether nobody would see a difference.
    boolean isLike(Split other) {
        return view == other.view && Math.abs(divider - other.divider) < NEAR;
    }

    /// Finds an article's split among kept ones.
    ///
    /// @param key the article's name among them
    static Optional<Split> find(String kept, String key) {
        return kept.lines().map(line -> line.split(" ", -1)).filter(words -> words.length == 3 && words[0].equals(key)).findFirst()
                .flatMap(Split::read);
    }

    private static Optional<Split> read(String[] words) {
        try {
            double divider = Double.parseDouble(words[2]);
            return Stream.of(View.values()).filter(view -> view.name().equals(words[1]) && divider >= 0 && divider <= 1).findFirst()
                    .map(view -> new Split(view, divider));
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /// Adds an article's split to kept ones; the oldest is forgotten when there are too many.
    String addTo(String kept, String key) {
        List<String> lines = new ArrayList<>(kept.lines().filter(line -> !line.startsWith(key + " ")).toList());
        lines.addFirst("%s %s %s".formatted(key, view, String.format(Locale.ROOT, "%.3f", divider)));
        return String.join("\n", lines.stream().limit(MOST).toList());
    }

    /// A short name for a path, good enough to tell a hundred from each other.
    static String key(Path file) {
        long hash = 1125899906842597L;
        for (char letter : Objects.toString(file.toAbsolutePath().normalize()).toCharArray()) {
            hash = 31 * hash + letter;
        }
        return Long.toHexString(hash);
    }
}
