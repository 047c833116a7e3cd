package app.galley.library.versions;

import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.NamedPictures;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the pictures of a version beside the article again.
///
/// A picture that is gone gets its file back. Where another picture has the name by now, that one is left alone: the old one gets
/// another name, and the article that comes back names it so.
final class PicturesBack {

    private final Versions versions;
    private final Version version;
    private final ArticleFile file;
    private final Map<String, String> renamed = new HashMap<>();

    PicturesBack(Versions versions, Version version, ArticleFile file) {
        this.versions = versions;
        this.version = version;
        this.file = file;
    }

    /// Puts them back.
    ///
    /// @param article what the version says
    /// @return the same, naming its pictures as they are called now
    Article bring(Article article) throws FileFailure {
        for (String url : NamedPictures.of(article)) {
            Optional<byte[]> old = versions.picture(version, url);
            if (old.isPresent() && !isThere(url, old.get())) {
                bring(url, old.get());
            }
        }
        return renamed.isEmpty() ? article : named(article);
    }

    private boolean isThere(String url, byte[] old) {
        Optional<PictureFiles.Found> now = file.pictures().find(url);
        try {
            return now.isPresent() && Files.size(now.get().path()) == old.length
                    && Arrays.equals(Files.readAllBytes(now.get().path()), old);
        } catch (IOException gone) {
            return false;
        }
    }

    private void bring(String url, byte[] old) throws FileFailure {
        var files = new AtomicFile();
        Path target = file.folder().resolve(url);
        if (Files.notExists(target) && isInside(target, files) && files.create(target, old)) {
            return;
        }
        String name = url.substring(url.lastIndexOf('/') + 1);
        renamed.put(url, file.images().add(old, name));
    }

    /// Whether a file there lies in the article's folder, links followed; folders that are missing are made.
    private boolean isInside(Path target, AtomicFile files) throws FileFailure {
        Path parent = target.getParent();
        if (parent == null) {
            return false;
        }
        try {
            Path there = parent;
            while (Files.notExists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            if (!there.toRealPath().startsWith(file.folder().toRealPath())) {
                return false;
            }
            files.makeFolder(parent);
            return true;
        } catch (IOException why) {
            throw FileFailure.whileWriting(target, why);
        }
    }

    private Article named(Article article) {
        Article named = article.with(Field.LEAD, article.get(Field.LEAD).map(this::named));
        return named.withBody(Blocks.of(named(named.body())));
    }

    private Picture named(Picture picture) {
        return picture.withContentUrl(renamed.getOrDefault(picture.contentUrl(), picture.contentUrl()));
    }

    private List<Block> named(List<Block> blocks) {
        return blocks.stream().map(this::named).toList();
    }

    private Block named(Block block) {
        return switch (block) {
            case Block.PictureBlock(var picture) -> new Block.PictureBlock(named(picture));
            case Block.TextBlock text -> text.withContent(text.children().stream().map(this::named).toList(), text.defs());
            case Block.Box box -> box.withBody(Blocks.of(named(box.body())));
            case Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> block;
        };
    }

    private Inline named(Inline inline) {
        return inline instanceof Inline.InlinePicture(var picture) ? new Inline.InlinePicture(named(picture)) : inline;
    }
}
