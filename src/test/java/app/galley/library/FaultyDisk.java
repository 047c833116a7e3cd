package app.galley.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A disk on which chosen steps fail.
record FaultyDisk(List<Step> failing, IOException why) implements Disk {

    enum Step {
        WRITE, HALF_WRITE, FLUSH, REPLACE, PUBLISH, FLUSH_FOLDER, READ, LIST, DELETE
    }

    FaultyDisk(Step step, IOException why) {
        this(List.of(step), why);
    }

    private void maybeFail(Step step) throws IOException {
        if (failing.contains(step)) {
            throw why;
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        maybeFail(Step.WRITE);
        REAL.write(file, failing.contains(Step.HALF_WRITE) ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
        maybeFail(Step.HALF_WRITE);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        maybeFail(Step.WRITE);
        REAL.append(file, bytes);
    }

    @Override
    public void flush(Path file) throws IOException {
        maybeFail(Step.FLUSH);
        REAL.flush(file);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        maybeFail(Step.REPLACE);
        REAL.replace(from, to);
    }

    @Override
    public void publish(Path from, Path to) throws IOException {
        maybeFail(Step.PUBLISH);
        REAL.publish(from, to);
    }

    @Override
    public void flushFolder(Path folder) throws IOException {
        maybeFail(Step.FLUSH_FOLDER);
        REAL.flushFolder(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        maybeFail(Step.READ);
        return REAL.read(file);
    }

    @Override
    public List<Path> list(Path folder, String pattern) throws IOException {
        maybeFail(Step.LIST);
        return REAL.list(folder, pattern);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (failing.contains(Step.DELETE)) {
            throw new IOException("cannot delete");
        }
        REAL.delete(file);
    }
}
