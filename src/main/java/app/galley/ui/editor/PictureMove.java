package app.galley.ui.editor;

import app.galley.convert.Loss;
import app.galley.convert.Lost;
import app.galley.convert.Pasted;
import app.galley.library.FileFailure;
import app.galley.model.Block;
import app.galley.model.Picture;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings the files of pasted pictures into the article's folder.
///
/// @param blocks the blocks, whose pictures have their files in the folder now
/// @param lost what did not come along
/// @param arrived the files that are new there
record PictureMove(List<Block> blocks, List<Lost> lost, List<String> arrived) {

    /// Brings them. May take a moment; need not run on the window's thread.
    static PictureMove of(Pasted pasted, PictureHome home) {
        var lost = new ArrayList<>(pasted.lost());
        var arrived = new ArrayList<String>();
        Map<String, String> places = new HashMap<>();
        Map<String, String> failures = new HashMap<>();
        for (String url : PictureBlocks.urls(pasted.blocks())) {
            Pasted.Source source = pasted.pictures().get(url);
            try {
                places.put(url, source == null ? missing(url, home) : bring(source, url, home, arrived));
            } catch (FileFailure failure) {
                failures.put(url, failure.happened());
                if (source instanceof Pasted.Source.OnDisk) {
                    places.put(url, missing(url, home));
                    lost.add(new Lost(Loss.PICTURE, url + "\n" + failure.happened()));
                }
            }
        }
        List<Block> blocks = PictureBlocks.change(pasted.blocks(), picture -> placed(picture, places, failures, lost));
        return new PictureMove(blocks, lost, arrived);
    }

    private static String bring(Pasted.Source source, String url, PictureHome home, List<String> arrived) throws FileFailure {
        String place = switch (source) {
            case Pasted.Source.Inside(byte[] bytes, String name) -> home.bring(bytes, name);
            case Pasted.Source.OnDisk(String path) -> {
                Path file = path(path);
                yield home.file(url).filter(file::equals).isPresent() ? url : home.bring(file);
            }
        };
        arrived.add(place);
        return place;
    }

    private static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException impossible) {
            return Path.of("a file that has no possible name");
        }
    }

    /// A picture whose file is gone keeps its address, unless another picture of this article has it.
    private static String missing(String url, PictureHome home) {
        return home.file(url).isPresent() ? "" : url;
    }

    /// A picture that came inside and could not be taken is not there at all; its words are told.
    private static Optional<Picture> placed(Picture picture, Map<String, String> places, Map<String, String> failures, List<Lost> lost) {
        String place = places.get(picture.contentUrl());
        if (place == null && failures.containsKey(picture.contentUrl())) {
            lost.add(told(picture, failures.getOrDefault(picture.contentUrl(), "")));
            return Optional.empty();
        }
        return Optional.of(place == null ? picture : picture.withContentUrl(place));
    }

    private static Lost told(Picture picture, String why) {
        return new Lost(Loss.PICTURE, String.join("\n",
                List.of(picture.alt(), picture.caption(), picture.creditText(), why).stream().filter(text -> !text.isBlank()).toList()));
    }

    /// The same without any of the pictures that have a file to bring.
    static PictureMove without(Pasted pasted) {
        var lost = new ArrayList<>(pasted.lost());
        Set<String> urls = pasted.pictures().keySet();
        List<Block> blocks = PictureBlocks.change(pasted.blocks(), picture -> {
            if (!urls.contains(picture.contentUrl())) {
                return Optional.of(picture);
            }
            lost.add(told(picture, ""));
            return Optional.empty();
        });
        return new PictureMove(blocks, lost, List.of());
    }
}
