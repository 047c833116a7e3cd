package app.galley.ui.editor;

import app.galley.convert.ClippingPaste;
import app.galley.convert.HtmlPaste;
import app.galley.convert.Loss;
import app.galley.convert.Lost;
import app.galley.convert.PasteLimits;
import app.galley.convert.Pasted;
import app.galley.convert.PlainPaste;
import app.galley.model.Block;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.ui.common.PngFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// Reads what a clipboard offers: the best of its forms that holds something.
sealed interface PasteReading {

    /// What can be put into the article, and what is lost of it.
    record Done(Pasted pasted) implements PasteReading {}

    /// It is more than the window can take.
    ///
    /// @param why a sentence
    record TooMuch(String why) implements PasteReading {}

    /// How long HTML may take to be read.
    Duration PATIENCE = Duration.ofSeconds(20);

    /// Endings of the pictures that are copied in a file manager.
    List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".gif");

    /// Reads it. May take a moment; need not run on the window's thread.
    static PasteReading of(ClipboardOffer offer) {
        Optional<Pasted> own = offer.own().flatMap(ClippingPaste::read);
        if (own.isPresent()) {
            return checked(own.get());
        }
        Optional<String> refusal = PasteLimits.refusal(offer.html(), "");
        if (refusal.isPresent()) {
            return new TooMuch(refusal.get());
        }
        Optional<Pasted> html = offer.html().isBlank() ? Optional.of(nothing()) : HtmlPaste.readWithin(PATIENCE, offer.html());
        return html.map(read -> read.blocks().isEmpty() ? withoutHtml(offer, read.lost()) : checked(read))
                .orElseGet(() -> new TooMuch("Its parts are nested in a way that takes too long to read."));
    }

    /// Reads only the words.
    static PasteReading plain(String text) {
        return words(text, List.of());
    }

    private static PasteReading words(String text, List<Lost> lost) {
        return PasteLimits.refusal("", text).<PasteReading>map(TooMuch::new)
                .orElseGet(() -> checked(new Pasted(PlainPaste.read(text), lost, Map.of())));
    }

    private static PasteReading checked(Pasted pasted) {
        return PasteLimits.refusal(pasted.blocks()).<PasteReading>map(TooMuch::new).orElseGet(() -> new Done(pasted));
    }

    /// There were no words in the HTML, if there was any.
    private static PasteReading withoutHtml(ClipboardOffer offer, List<Lost> lost) {
        if (!offer.files().isEmpty()) {
            return new Done(files(offer.files()));
        }
        return offer.image().<PasteReading>map(image -> new Done(image(image))).orElseGet(() -> words(offer.text(), lost));
    }

    private static Pasted nothing() {
        return new Pasted(List.of(), List.of(), Map.of());
    }

    private static Pasted files(List<Path> files) {
        var blocks = new ArrayList<Block>();
        var lost = new ArrayList<Lost>();
        Map<String, Pasted.Source> sources = new LinkedHashMap<>();
        for (Path file : files) {
            if (isPicture(file)) {
                blocks.add(block(new Pasted.Source.OnDisk(file.toAbsolutePath().toString()), sources));
            } else {
                lost.add(new Lost(Loss.FILE, file.toString()));
            }
        }
        return new Pasted(blocks, lost, sources);
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    private static Pasted image(Image image) {
        Map<String, Pasted.Source> sources = new LinkedHashMap<>();
        Block block = block(new Pasted.Source.Inside(PngFile.of(image), "pasted.png"), sources);
        return new Pasted(List.of(block), List.of(), sources);
    }

    private static Block block(Pasted.Source source, Map<String, Pasted.Source> sources) {
        String url = "images/pasted-" + Keys.next();
        sources.put(url, source);
        return new Block.PictureBlock(Picture.of(Keys.next(), url));
    }
}
