package app.galley.ui.shell;

import app.galley.convert.pdf.PageSetup;
import app.galley.ui.common.Appearance;
import app.galley.ui.lengths.Target;
import app.galley.ui.lengths.Targets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// The little the window remembers from one day to the next: files opened lately, light or dark, the theme, keys.
///
/// @param read the value kept under a name; empty when there is none
/// @param write keeps a value under a name
public record Settings(Function<String, String> read, BiConsumer<String, String> write) {

    private static final int MOST = 10;
    private static final String RECENT = "recent";
    private static final String APPEARANCE = "appearance";
    private static final String THEME = "theme";
    private static final String KEYS = "keys";
    private static final String LOOK = "look";
    private static final String SPLITS = "splits";
    private static final String WINDOW = "window";
    private static final String TAKEN = "taken";
    private static final int MOST_TAKEN = 8;
    private static final String TARGETS = "targets";
    private static final String PERSON = "person";
    private static final String PAGES = "pages";
    private static final String READING = "reading";
    private static final String OFF = "off";

    /// Kept where the system keeps such things for each of its users.
    public static Settings ofUser() {
        Preferences node = Preferences.userRoot().node("app/galley");
        return new Settings(name -> node.get(name, ""), (name, value) -> {
            if (value.length() <= Preferences.MAX_VALUE_LENGTH) {
                node.put(name, value);
            }
        });
    }

    /// Kept in memory only.
    public static Settings inMemory() {
        var values = new ConcurrentHashMap<String, String>();
        return new Settings(name -> values.getOrDefault(name, ""), values::put);
    }

    /// The articles opened lately, the last first.
    List<Path> recent() {
        return read.apply(RECENT).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    /// Notes that an article was opened or saved.
    void opened(Path file) {
        var now = new ArrayList<>(recent());
        Path absolute = file.toAbsolutePath().normalize();
        now.remove(absolute);
        now.addFirst(absolute);
        keep(now);
    }

    /// Forgets an article that cannot be opened any more.
    void forget(Path file) {
        keep(recent().stream().filter(other -> !other.equals(file)).toList());
    }

    private void keep(List<Path> files) {
        write.accept(RECENT, String.join("\n", files.stream().map(Path::toString).limit(MOST).toList()));
    }

    /// Forgets which articles were opened lately.
    void forgetAll() {
        write.accept(RECENT, "");
    }

    /// Light, dark or as the system is.
    public Appearance.Choice appearance() {
        return Stream.of(Appearance.Choice.values()).filter(choice -> choice.name().equals(read.apply(APPEARANCE))).findFirst()
                .orElse(Appearance.Choice.SYSTEM);
    }

    void keepAppearance(Appearance.Choice choice) {
        write.accept(APPEARANCE, choice.name());
    }

    /// The name of the page's theme; empty when none was chosen.
    public Optional<String> theme() {
        return Optional.of(read.apply(THEME)).filter(name -> !name.isEmpty());
    }

    void keepTheme(String name) {
        write.accept(THEME, name);
    }

    /// The keys a person chose for actions, as [app.galley.ui.common.KeyMap] writes them.
    String keys() {
        return read.apply(KEYS);
    }

    void keepKeys(String keys) {
        write.accept(KEYS, keys);
    }

    /// Ids of what was taken in the palette lately, the last first.
    List<String> takenLately() {
        return read.apply(TAKEN).lines().filter(line -> !line.isBlank()).toList();
    }

    /// Notes that something was taken in the palette.
    void taken(String id) {
        var now = new ArrayList<>(takenLately());
        now.remove(id);
        now.addFirst(id);
        write.accept(TAKEN, String.join("\n", now.stream().limit(MOST_TAKEN).toList()));
    }

    /// How long an article shall become; see [Targets].
    Target target(String identifier) {
        return new Targets(read.apply(TARGETS)).of(identifier);
    }

    void keepTarget(String identifier, Target target) {
        write.accept(TARGETS, new Targets(read.apply(TARGETS)).with(identifier, target).lines());
    }

    /// What the person is called; empty when they were never asked.
    Optional<String> person() {
        return Optional.of(read.apply(PERSON)).filter(name -> !name.isBlank());
    }

    void keepPerson(String name) {
        write.accept(PERSON, name);
    }

    /// Whether something that can be switched off is on; it is until it was switched off.
    boolean isOn(String name) {
        return !read.apply(name).equals(OFF);
    }

    void keepOn(String name, boolean on) {
        write.accept(name, on ? "" : OFF);
    }

    /// What printed and exported pages are.
    PageSetup pages() {
        return PageSetup.read(read.apply(PAGES)).orElseGet(() -> PageSetup.of(Locale.getDefault()));
    }

    void keepPages(PageSetup pages) {
        write.accept(PAGES, pages.text());
    }

    /// By how much the text of a page that is read is larger than its theme has it.
    double readingSize() {
        String kept = read.apply(READING);
        return kept.matches("[0-9](\\.[0-9]+)?") ? Double.parseDouble(kept) : 1;
    }

    void keepReadingSize(double size) {
        write.accept(READING, String.format(Locale.ROOT, "%.3f", size));
    }

    /// How drafts are shown.
    DraftLook draftLook() {
        return DraftLook.read(read.apply(LOOK));
    }

    void keepDraftLook(DraftLook look) {
        write.accept(LOOK, look.text());
    }

    /// How an article shared the window with its page.
    Optional<Split> split(Path file) {
        return Split.find(read.apply(SPLITS), Split.key(file));
    }

    void keepSplit(Path file, Split split) {
        write.accept(SPLITS, split.addTo(read.apply(SPLITS), Split.key(file)));
    }

    /// Where the window stood that was closed last.
    Optional<WindowPlace> windowPlace() {
        return WindowPlace.read(read.apply(WINDOW));
    }

    void keepWindowPlace(WindowPlace place) {
        write.accept(WINDOW, windowPlace().map(place::over).orElse(place).text());
    }
}
