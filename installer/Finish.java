/// Finishes a laid-out Galley: notes the Java it was built with and makes its start-up cache.
///
///     java installer/Finish.java HOME SAMPLE    after which HOME/bin/galley starts in about two thirds of the time
///
/// The cache is what Java learns from one start: the window is opened on the sample, drawn where nobody sees it, and closed again.
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
    var start = new ProcessBuilder(home.resolve("bin/galley").toString(), sample.toString()).directory(elsewhere.toFile())
            .redirectErrorStream(true).redirectOutput(elsewhere.resolve("log").toFile());
    start.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    // The virtual machine reads this itself, whichever launcher starts it. Its home is one where nobody lives.
    start.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache + " -Duser.home=" + elsewhere + " -Djava.io.tmpdir=" + elsewhere);
    var process = start.start();
    if (!process.waitFor(Duration.ofSeconds(90))) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
    if (process.exitValue() != 0) {
        Files.deleteIfExists(cache);
        IO.println("No start-up cache was made, so galley will start slower; what it said is in " + elsewhere.resolve("log"));
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
