package app.galley.check;

import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.HeadlineVariant;
import java.util.List;

/// How long an article's headline is in a channel.
///
/// @param channel where it is shown
/// @param text the headline there: the channel's own, or the article's when it has none
/// @param own whether the channel has its own
/// @param length in what the channel measures
/// @param fits how much of the text is shown, UTF-16 units; all of it when it is not too long
public record HeadlineLength(HeadlineChannel channel, String text, boolean own, int length, int fits) {

    /// The lengths of an article's headline in all channels.
    public static List<HeadlineLength> all(Head head) {
        return HeadlineChannel.ALL.stream().map(channel -> of(channel, head)).toList();
    }

    private static HeadlineLength of(HeadlineChannel channel, Head head) {
        String own = head.get(Field.HEADLINES).stream().filter(variant -> isFor(channel, variant)).map(variant -> variant.value().strip())
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
        String text = own.isEmpty() ? head.get(Field.HEADLINE).strip() : own;
        return measure(channel, text, !own.isEmpty(), head.get(Field.LANGUAGE));
    }

    private static HeadlineLength measure(HeadlineChannel channel, String text, boolean own, String language) {
        return switch (channel.measure()) {
            case CHARACTERS -> {
                List<String> all = Graphemes.of(text);
                int fits = all.size() <= channel.limit() ? text.length() : length(all.subList(0, channel.limit() - 1));
                yield new HeadlineLength(channel, text, own, all.size(), fits);
            }
            case PIXELS -> {
                int width = (int) Math.ceil(ArialWidths.width(text, HeadlineChannel.SEARCH_SIZE));
                yield new HeadlineLength(channel, text, own, width, ArialWidths.fits(text, HeadlineChannel.SEARCH_SIZE, channel.limit()));
            }
            case LINES -> {
                PrintColumn.Setting set = PrintColumn.HEADLINE.set(text, language);
                yield new HeadlineLength(channel, text, own, set.lines(), set.fits());
            }
        };
    }

    private static int length(List<String> graphemes) {
        return graphemes.stream().mapToInt(String::length).sum();
    }

    /// Whether a variant is the headline of a channel.
    public static boolean isFor(HeadlineChannel channel, HeadlineVariant variant) {
        return variant.role().strip().equalsIgnoreCase(channel.role());
    }

    /// How much it is too long; 0 when it fits.
    public int over() {
        return Math.max(0, length - channel.limit());
    }

    /// What is shown of it: all, or its beginning and an ellipsis.
    public String shown() {
        return over() == 0 ? text : text.substring(0, fits).stripTrailing() + "…";
    }
}
