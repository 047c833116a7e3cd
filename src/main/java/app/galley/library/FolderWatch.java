package app.galley.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// Tells when an article's file or its lock may have changed: at once where the system tells of changes, and after a while on disks it
/// hears nothing of, such as those of other machines.
///
/// It tells on a thread of its own, and rather once too often.
public final class FolderWatch {

    private static final WatchEvent.Kind<?>[] KINDS = {StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
        StandardWatchEventKinds.ENTRY_DELETE};

    private final Duration pace;
    private final List<Watched> all = new CopyOnWriteArrayList<>();
    private Optional<WatchService> service = Optional.empty();
    private boolean running;

    /// @param pace how often it looks by itself
    public FolderWatch(Duration pace) {
        this.pace = pace;
    }

    /// A file that is watched.
    private static final class Watched {
        private final Path file;
        private final Path lock;
        private final Runnable told;
        private Optional<WatchKey> key = Optional.empty();
        private String seen = "";

        Watched(Path file, Runnable told) {
            this.file = file.toAbsolutePath().normalize();
            this.lock = ArticleLock.place(file);
            this.told = told;
        }

        Path folder() {
            return Optional.ofNullable(file.getParent()).orElse(file);
        }

        boolean isMeantBy(Set<Path> names) {
            return names.contains(file.getFileName()) || names.contains(lock.getFileName());
        }

        /// What can be seen of it without reading it.
        String look() {
            return look(file) + look(lock);
        }

        private static String look(Path path) {
            try {
                var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey() + ";";
            } catch (IOException none) {
                return "none;";
            }
        }
    }

    /// Begins to watch a file. Asks the disk, so it may take a while.
    ///
    /// @return ends it
    public Runnable watch(Path file, Runnable told) {
        var watched = new Watched(file, told);
        watched.seen = watched.look();
        all.add(watched);
        start();
        register(watched);
        return () -> {
            all.remove(watched);
            stopIfIdle();
        };
    }

    private synchronized void start() {
        if (!running) {
            running = true;
            service = open();
            Thread.ofPlatform().daemon().name("galley-watch").start(this::run);
        }
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException tooMany) {
            return Optional.empty();
        }
    }

    private synchronized void stopIfIdle() {
        if (running && all.isEmpty()) {
            running = false;
            service.ifPresent(FolderWatch::close);
            notifyAll();
        }
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException stays) {
            System.getLogger(FolderWatch.class.getName()).log(System.Logger.Level.DEBUG, "cannot close", stays);
        }
    }

    /// A folder that is not there, or not there any more, is tried again later.
    private synchronized void register(Watched watched) {
        boolean heard = watched.key.filter(WatchKey::isValid).isPresent();
        if (!heard && service.isPresent()) {
            try {
                watched.key = Optional.of(watched.folder().register(service.get(), KINDS));
            } catch (IOException | ClosedWatchServiceException cannot) {
                watched.key = Optional.empty();
            }
        }
    }

    private void run() {
        try {
            long looked = System.nanoTime();
            while (true) {
                Optional<WatchService> now;
                synchronized (this) {
                    if (!running) {
                        return;
                    }
                    now = service;
                }
                hear(now);
                if (System.nanoTime() - looked >= pace.toNanos()) {
                    looked = System.nanoTime();
                    all.forEach(this::look);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            // whoever ends it has closed the service
        }
    }

    private void hear(Optional<WatchService> now) throws InterruptedException {
        if (now.isEmpty()) {
            synchronized (this) {
                wait(pace.toMillis());
            }
            return;
        }
        WatchKey key = now.get().poll(pace.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            Set<Path> names = new HashSet<>();
            boolean missed = false;
            for (WatchEvent<?> event : key.pollEvents()) {
                missed |= event.kind() == StandardWatchEventKinds.OVERFLOW;
                if (event.context() instanceof Path name) {
                    names.add(name);
                }
            }
            boolean lost = !key.reset();
            for (Watched watched : all) {
                if (watched.key.equals(Optional.of(key)) && (missed || lost || watched.isMeantBy(names))) {
                    watched.seen = watched.look();
                    watched.told.run();
                }
            }
        }
    }

    private void look(Watched watched) {
        register(watched);
        String now = watched.look();
        if (!now.equals(watched.seen)) {
            watched.seen = now;
            watched.told.run();
        }
    }
}
