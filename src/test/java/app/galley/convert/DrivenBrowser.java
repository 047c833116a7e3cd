package app.galley.convert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser with one page that is driven by keys and pointer, by the DevTools protocol over loopback.
final class DrivenBrowser implements AutoCloseable, WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("Tab", 9), Map.entry("Enter", 13), Map.entry("Escape", 27),
            Map.entry("ArrowLeft", 37), Map.entry("ArrowUp", 38), Map.entry("ArrowRight", 39), Map.entry("ArrowDown", 40),
            Map.entry("Backspace", 8), Map.entry("Delete", 46), Map.entry("End", 35), Map.entry("Home", 36), Map.entry("F6", 117));
    static final int ALT = 1;
    static final int CTRL = 2;
    static final int SHIFT = 8;

    private final Process process;
    private final Path downloads;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger warnings = new AtomicInteger();
    private final AtomicInteger loads = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    private DrivenBrowser(Process process, Path downloads) {
        this.process = process;
        this.downloads = downloads;
    }

    static DrivenBrowser connect(Process process, Path profile, Path downloads) throws IOException, InterruptedException {
        var browser = new DrivenBrowser(process, downloads);
        Path told = profile.resolve("DevToolsActivePort");
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                browser.close();
                throw new IOException("The browser did not say where it can be driven.");
            }
            Thread.sleep(50);
        }
        String port = Files.readAllLines(told).getFirst();
        HttpResponse<String> pages = browser.client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(),
                HttpResponse.BodyHandlers.ofString());
        String address = Stream.of(JSON.readTree(pages.body())).flatMap(list -> list.valueStream())
                .filter(page -> page.path("type").stringValue("").equals("page"))
                .map(page -> page.path("webSocketDebuggerUrl").stringValue("")).findFirst().orElseThrow();
        browser.socket = browser.client.newWebSocketBuilder().buildAsync(URI.create(address), browser);
        browser.call("Page.enable");
        browser.call("Runtime.enable");
        browser.call("Log.enable");
        browser.call("Browser.setDownloadBehavior", "behavior", "allow", "downloadPath", downloads.toString());
        return browser;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            JsonNode said = JSON.readTree(message.toString());
            message.setLength(0);
            take(said);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode said) {
        CompletableFuture<JsonNode> answer = said.has("id") ? waiting.remove(said.path("id").intValue()) : null;
        if (answer != null) {
            answer.complete(said);
            return;
        }
        switch (said.path("method").stringValue("")) {
            case "Runtime.exceptionThrown", "Log.entryAdded" -> errors.add(said.path("params").toString());
            case "Page.loadEventFired" -> loads.incrementAndGet();
            case "Page.javascriptDialogOpening" -> {
                warnings.incrementAndGet();
                send("Page.handleJavaScriptDialog", "accept", true);
            }
            default -> {
                /* nobody asked */ }
        }
    }

    private CompletableFuture<JsonNode> send(String method, Object... namesAndValues) {
        var parameters = JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.set((String) namesAndValues[i], JSON.valueToTree(namesAndValues[i + 1]));
        }
        int id = asked.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        var call = JSON.createObjectNode().put("id", id).put("method", method);
        call.set("params", parameters);
        socket.join().sendText(call.toString(), true);
        return answer;
    }

    JsonNode call(String method, Object... namesAndValues) {
        JsonNode answer = send(method, namesAndValues).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (answer.has("error")) {
            throw new AssertionError(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    /// What went wrong in the page.
    List<String> errors() {
        return List.copyOf(errors);
    }

    /// How often the page warned before it was left.
    int warnings() {
        return warnings.get();
    }

    void open(Path file) throws InterruptedException {
        go("Page.navigate", "url", file.toUri().toString());
    }

    void reload() throws InterruptedException {
        go("Page.reload");
    }

    private void go(String how, Object... parameters) throws InterruptedException {
        int before = loads.get();
        send(how, parameters);
        until("the page is there", () -> loads.get() > before);
    }

    /// The value of an expression in the page, as text.
    String text(String expression) {
        JsonNode result = call("Runtime.evaluate", "expression", "String(" + expression + ")", "returnByValue", true);
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value").stringValue("");
    }

    boolean is(String expression) {
        return text(expression).equals("true");
    }

    int number(String expression) {
        return (int) Math.round(Double.parseDouble(text(expression)));
    }

    void until(String expression) throws InterruptedException {
        until(expression, () -> is(expression));
    }

    private static void until(String what, java.util.function.BooleanSupplier isSo) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It never came so far: " + what);
            }
            Thread.sleep(20);
        }
    }

    void size(int width, int height, boolean phone) {
        call("Emulation.setDeviceMetricsOverride", "width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone);
        call("Emulation.setTouchEmulationEnabled", "enabled", phone);
    }

    void dark(boolean dark) {
        call("Emulation.setEmulatedMedia", "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light")));
    }

    void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(call("Page.captureScreenshot", "format", "png").path("data").stringValue("")));
    }

    // Keys and pointer

    void type(String text) {
        call("Input.insertText", "text", text);
    }

    /// Presses a key: one of those with a name, or a letter.
    void key(String key, int modifiers) {
        int code = KEYS.getOrDefault(key, (int) Character.toUpperCase(key.charAt(0)));
        boolean letter = !KEYS.containsKey(key);
        String text = letter && (modifiers & (CTRL | ALT)) == 0 ? key : key.equals("Enter") && modifiers == 0 ? "\r" : "";
        call("Input.dispatchKeyEvent", "type", text.isEmpty() ? "rawKeyDown" : "keyDown", "key", key, "code",
                letter ? "Key" + key.toUpperCase(java.util.Locale.ROOT) : key, "windowsVirtualKeyCode", code, "modifiers", modifiers,
                "text",
                text);
        call("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code, "modifiers", modifiers);
    }

    void key(String key) {
        key(key, 0);
    }

    private void mouse(String type, int x, int y, int clicks) {
        call("Input.dispatchMouseEvent", "type", type, "x", x, "y", y, "button", "left", "buttons", type.equals("mouseReleased") ? 0 : 1,
                "clickCount", clicks);
    }

    void click(int x, int y) {
        mouse("mousePressed", x, y, 1);
        mouse("mouseReleased", x, y, 1);
    }

    void doubleClick(int x, int y) {
        click(x, y);
        mouse("mousePressed", x, y, 2);
        mouse("mouseReleased", x, y, 2);
    }

    void drag(int x, int y, int toX, int toY) {
        mouse("mousePressed", x, y, 1);
        mouse("mouseMoved", (x + toX) / 2, (y + toY) / 2, 1);
        mouse("mouseMoved", toX, toY, 1);
        mouse("mouseReleased", toX, toY, 1);
    }

    /// Clicks in the middle of an element.
    void click(String selector) {
        String box = box(selector);
        click(number(box + ".x + " + box + ".width / 2"), number(box + ".y + " + box + ".height / 2"));
    }

    /// The place of an element, once it can be seen.
    private String box(String selector) {
        String element = "document.querySelector(" + JSON.writeValueAsString(selector) + ")";
        text(element + ".scrollIntoView({block: 'nearest', behavior: 'instant'})");
        return element + ".getBoundingClientRect()";
    }

    /// Taps in the middle of an element with a finger.
    void tap(String selector) {
        String box = box(selector);
        var point = List.of(Map.of("x", number(box + ".x + " + box + ".width / 2"), "y", number(box + ".y + " + box + ".height / 2")));
        call("Input.dispatchTouchEvent", "type", "touchStart", "touchPoints", point);
        call("Input.dispatchTouchEvent", "type", "touchEnd", "touchPoints", List.of());
    }

    /// The file that was saved last, once it is whole.
    Path saved(String ending) throws InterruptedException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try (Stream<Path> files = Files.list(downloads)) {
                var found = files.filter(file -> file.toString().endsWith(ending)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
            Thread.sleep(30);
        }
        throw new AssertionError("No file that ends in " + ending + " was saved.");
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        client.shutdownNow();
    }
}
