package app.galley.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A real browser that opens files without a window, and whose way to any network ends at a listener on this machine.
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Pattern SAID = Pattern.compile("^\\[.*:CONSOLE[:(].*");

    /// Whom the browser asks about itself, whatever it shows.
    private static final Pattern OWN = Pattern.compile("[A-Z]+ (https?://)?[a-z0-9-]+\\.(google|googleapis|gstatic|gvt1)\\.com[:/].*");

    private final Path program;
    private final Path folder;
    private final ServerSocket listener;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// What came of opening a file.
    ///
    /// @param console what was said on the browser's console, errors included
    /// @param requests the first line of each request that left the browser, for whatever address but its maker's
    /// @param page the page as it stood at the end
    record Visit(List<String> console, List<String> requests, String page) {}

    /// @param folder where the browser may write
    Chromium(Path program, Path folder) throws IOException {
        this.program = program;
        this.folder = folder;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /// The browser on this machine.
    static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name))).filter(Files::isExecutable).findFirst();
    }

    /// An address at which every request is heard.
    String address() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                String request = String.valueOf(in.readLine());
                if (!OWN.matcher(request).matches()) {
                    requests.add(request);
                }
            } catch (IOException closed) {
                continue;
            }
        }
    }

    /// Opens a file and waits until nothing goes on in it any more.
    Visit open(Path file) throws IOException, InterruptedException {
        requests.clear();
        Path said = Files.createTempFile(folder, "said", ".txt");
        Path page = Files.createTempFile(folder, "page", ".html");
        List<String> words = words(folder.resolve("profile"), "--enable-logging=stderr", "--virtual-time-budget=2000", "--dump-dom",
                file.toUri().toString());
        Process process = new ProcessBuilder(words).redirectError(said.toFile()).redirectOutput(page.toFile()).start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("The browser did not come to an end.");
        }
        List<String> console = Files.readString(said, StandardCharsets.ISO_8859_1).lines().filter(line -> SAID.matcher(line).matches())
                .toList();
        return new Visit(console, List.copyOf(requests), Files.readString(page));
    }

    private List<String> words(Path profile, String... more) {
        var words = new ArrayList<>(List.of(program.toString(), "--headless", "--disable-gpu", "--no-sandbox", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
                "--disable-domain-reliability", "--disable-extensions", "--proxy-server=" + address().substring("http://".length()),
                "--proxy-bypass-list=<-loopback>", "--user-data-dir=" + profile));
        words.addAll(List.of(more));
        return words;
    }

    /// Opens a browser that is driven as by a person.
    ///
    /// @param profile where it keeps what it keeps
    /// @param downloads where files go that are saved in it
    DrivenBrowser drive(Path profile, Path downloads) throws IOException, InterruptedException {
        requests.clear();
        Files.createDirectories(profile);
        Process process = new ProcessBuilder(words(profile, "--remote-debugging-port=0", "--remote-allow-origins=*", "about:blank"))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return DrivenBrowser.connect(process, profile, downloads);
    }

    /// The requests that left the browser since it was opened.
    List<String> heard() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
