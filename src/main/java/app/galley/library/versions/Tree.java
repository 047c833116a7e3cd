package app.galley.library.versions;

import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.library.NamedPictures;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;

/// Puts an article and the pictures it names into a repository, as one tree.
///
/// The article is called `article.json` there whatever its file is called, and the pictures lie where it says they do.
final class Tree {

    /// A picture read before: as long as its file has the same size and time, it is the same.
    private record Known(long size, long time, ObjectId blob) {}

    /// A file written again within this time may still have the same time, milliseconds.
    private static final long UNSURE = 2_500;

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /// A folder that is being put together: blobs and folders by name.
    private static final class Folder {
        private final Map<String, ObjectId> blobs = new TreeMap<>();
        private final Map<String, Folder> folders = new TreeMap<>();

        void put(String path, ObjectId blob) {
            int slash = path.indexOf('/');
            if (slash < 0) {
                blobs.putIfAbsent(path, blob);
            } else {
                folders.computeIfAbsent(path.substring(0, slash), _ -> new Folder()).put(path.substring(slash + 1), blob);
            }
        }

        ObjectId insert(ObjectInserter inserter) throws IOException {
            // Git puts names in the order of their bytes, with a slash after a folder's.
            var entries = new TreeMap<String, Map.Entry<FileMode, ObjectId>>(Tree::inGitsOrder);
            for (var folder : folders.entrySet()) {
                entries.put(folder.getKey() + "/", Map.entry(FileMode.TREE, folder.getValue().insert(inserter)));
            }
            blobs.forEach((name, blob) -> {
                if (!folders.containsKey(name)) {
                    entries.put(name, Map.entry(FileMode.REGULAR_FILE, blob));
                }
            });
            var tree = new TreeFormatter();
            entries.forEach((name, entry) -> tree.append(name.replace("/", ""), entry.getKey(), entry.getValue()));
            return inserter.insert(tree);
        }
    }

    private static int inGitsOrder(String one, String other) {
        return Arrays.compareUnsigned(Constants.encode(one), Constants.encode(other));
    }

    /// Puts it all in.
    ///
    /// @param file where its pictures are
    /// @return the tree
    ObjectId insert(Article article, ArticleFile file, ObjectInserter inserter) throws IOException {
        var root = new Folder();
        root.put(ArticleFile.NAME, inserter.insert(Constants.OBJ_BLOB, ArticleWriter.write(article)));
        PictureFiles pictures = file.pictures();
        for (String url : NamedPictures.of(article)) {
            var found = pictures.find(url);
            if (found.isPresent() && mayBeIn(url)) {
                root.put(url, picture(found.get().path(), inserter));
            }
        }
        return root.insert(inserter);
    }

    private ObjectId picture(Path path, ObjectInserter inserter) throws IOException {
        long size = Files.size(path);
        long time = Files.getLastModifiedTime(path).toMillis();
        Known before = known.get(path);
        if (before != null && before.size == size && before.time == time && has(before.blob, inserter)) {
            return before.blob;
        }
        try (InputStream in = Files.newInputStream(path)) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, size, in);
            if (System.currentTimeMillis() - time > UNSURE) {
                known.put(path, new Known(size, time, blob));
            }
            return blob;
        }
    }

    private static boolean has(ObjectId blob, ObjectInserter inserter) throws IOException {
        try (ObjectReader reader = inserter.newReader()) {
            return reader.has(blob, Constants.OBJ_BLOB);
        }
    }

    /// Git refuses a tree with a folder of its own in it.
    private static boolean mayBeIn(String url) {
        return Arrays.stream(url.split("/", -1)).noneMatch(step -> step.equalsIgnoreCase(Constants.DOT_GIT));
    }
}
