/// Finishes a laid-out Galley: notes the Java it was built with and makes its start-up cache.
///
///     java installer/Finish.java HOME SAMPLE    after which HOME/bin/galley starts in about two thirds of the time
///
/// The cache is what Java learns from one rehearsal: the window is opened on the sample, some lines are typed, and it is closed again. On
/// Linux that is best done on a display, since what shows a window there is then learnt too: where Xvfb is installed a display that nobody
/// sees is made for it, else JavaFX draws into memory.
/// Without the cache the program only starts slower, so what goes wrong here is said and never fails the build.
void main(String[] words) throws IOException, InterruptedException {
    var home = Path.of(words[0]).toAbsolutePath();
    var sample = Path.of(words[1]).toAbsolutePath();
    Files.writeString(home.resolve("lib/built-with"), System.getProperty("java.home") + "\n");
    var cache = home.resolve("lib/galley.aot");
    if (isNewer(cache, home.resolve("lib"))) {
        return;
    }
    Files.deleteIfExists(cache);
    var elsewhere = Files.createDirectories(home.resolveSibling("galley-start"));
    var start = new ProcessBuilder(home.resolve("bin/galley").toString(), copy(sample, elsewhere.resolve("sample")).toString()).directory(elsewhere.toFile())
            .redirectErrorStream(true).redirectOutput(elsewhere.resolve("log").toFile());
    start.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    var display = Optional.<Display>empty();
    try {
        display = Display.start();
        display.ifPresent(made -> start.environment().put("DISPLAY", made.name));
        // The virtual machine reads this itself, whichever launcher starts it. Its home is one where nobody lives.
        start.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache + " -Dgalley.rehearse=true -Duser.home=" + elsewhere
                + " -Dgalley.data=" + elsewhere.resolve("data")
                + " -Djava.io.tmpdir=" + elsewhere);
        rehearse(start, cache);
    } finally {
        display.ifPresent(made -> made.server.destroy());
    }
}

/// What is typed is saved, so it is not typed into the sample itself.
Path copy(Path folder, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
        for (Path from : all.toList()) {
            Path target = to.resolve(folder.relativize(from).toString());
            if (Files.isDirectory(from)) {
                Files.createDirectories(target);
            } else {
                Files.copy(from, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
    return to;
}

void rehearse(ProcessBuilder start, Path cache) throws IOException, InterruptedException {
    var process = start.start();
    if (!process.waitFor(Duration.ofSeconds(90))) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
    if (process.exitValue() != 0) {
        Files.deleteIfExists(cache);
        IO.println("No start-up cache was made, so galley will start slower; what it said is in " + start.redirectOutput().file());
    }
}

/// Whether the cache was made after every library it speaks of.
boolean isNewer(Path cache, Path libraries) throws IOException {
    if (!Files.exists(cache)) {
        return false;
    }
    var made = Files.getLastModifiedTime(cache).toMillis();
    try (var files = Files.walk(libraries)) {
        return files.filter(file -> file.toString().endsWith(".jar")).noneMatch(jar -> jar.toFile().lastModified() > made);
    }
}

/// A display that nobody sees.
///
/// @param name as the variable DISPLAY wants it
record Display(Process server, String name) {

    /// Empty where there is no such thing.
    static Optional<Display> start() {
        try {
            var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var number = server.inputReader().readLine();
            return number == null ? Optional.empty() : Optional.of(new Display(server, ":" + number.strip()));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }
}
