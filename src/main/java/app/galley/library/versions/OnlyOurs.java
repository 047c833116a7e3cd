package app.galley.library.versions;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// The system as JGit sees it here: without anybody's Git settings, and without a file of JGit's own.
///
/// So no hook, filter, signature or other habit of a person's Git has a say in how versions are kept, and nothing is written into the
/// person's settings.
final class OnlyOurs extends SystemReader.Delegate {

    /// How finely a file system tells times, nanoseconds. JGit would find out by writing files beside the person's, and note it in a
    /// file in their home; the coarsest there is (FAT) is always right, and costs only a second look now and then.
    private static final long COARSEST = TimeUnit.SECONDS.toNanos(2);

    private OnlyOurs(SystemReader system) {
        super(system);
    }

    /// Makes it what JGit sees, for the whole program.
    static synchronized void install() {
        SystemReader system = SystemReader.getInstance();
        if (!(system instanceof OnlyOurs)) {
            SystemReader.setInstance(new OnlyOurs(system));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        // GIT_DIR, GIT_OBJECT_DIRECTORY, GIT_CONFIG … would lead elsewhere.
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public StoredConfig getUserConfig() {
        return openUserConfig(null, FS.DETECTED);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return openSystemConfig(null, FS.DETECTED);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return openJGitConfig(null, FS.DETECTED);
    }

    /// Settings nobody made and that are written nowhere.
    private static final class Nothing extends FileBasedConfig {

        Nothing(@Nullable Config parent, FS fs) {
            super(parent, new File(""), fs);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() throws IOException {
            // and nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(COARSEST, TimeUnit.NANOSECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
