package app.galley.library;

import app.galley.library.FileFailure.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Pictures that came inside another file and are in no article's folder yet; they go when the program ends.
public final class TemporaryPictures {

    private TemporaryPictures() {}

    /// Puts pictures into a folder of their own; what is no picture is left out.
    ///
    /// @param pictures by the `contentUrl` their article has for them
    /// @throws FileFailure when a disk refused
    public static PictureFiles of(Map<String, byte[]> pictures) throws FileFailure {
        try {
            Path folder = Files.createTempDirectory("galley-pictures");
            var images = new ImagesFolder(folder);
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                put(images, picture.getValue(), picture.getKey());
            }
            clearAtExit(folder);
            return new PictureFiles(folder);
        } catch (IOException why) {
            throw Diagnosis.ofWriting(Path.of(System.getProperty("java.io.tmpdir", ".")), why);
        }
    }

    private static void put(ImagesFolder images, byte[] bytes, String contentUrl) throws FileFailure {
        try {
            images.restore(bytes, contentUrl);
        } catch (FileFailure failure) {
            if (failure.trouble() != Trouble.NOT_A_PICTURE && failure.trouble() != Trouble.TOO_LARGE) {
                throw failure;
            }
        }
    }

    /// Files are deleted in the reverse of the order in which they are named for it, so folders go last.
    private static void clearAtExit(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (var walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        all.forEach(path -> path.toFile().deleteOnExit());
    }
}
