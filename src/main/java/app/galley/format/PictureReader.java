package app.galley.format;

import app.galley.model.Picture;

/// Reads pictures, wherever they stand.
final class PictureReader {

    private final Reading reading;

    PictureReader(Reading reading) {
        this.reading = reading;
    }

    /// A picture that need not have a key.
    Picture lead() throws UnreadableArticle {
        return read(new Kept(Kinds.LEAD), false);
    }

    /// A picture of a kind that must have a key, and whose type was asked for.
    Picture keyed(Members members) throws UnreadableArticle {
        return read(Kept.ofKnownType(members), true);
    }

    private Picture read(Kept kept, boolean keyed) throws UnreadableArticle {
        String key = "";
        String contentUrl = "";
        String alt = "";
        String caption = "";
        String creditText = "";
        while (reading.tokens.next(kept)) {
            switch (kept.name()) {
                case "_type" -> type(kept);
                case "_key" -> key = reading.key(kept);
                case "contentUrl" -> contentUrl = reading.text(kept, Rule.PATH);
                case "alt" -> alt = reading.text(kept);
                case "caption" -> caption = reading.text(kept);
                case "creditText" -> creditText = reading.text(kept);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        return new Picture(keyed ? reading.keyOrNew(kept, key) : key, contentUrl, alt, caption, creditText, kept.extras());
    }

    /// A type that is not the one it should be is kept: the record has no place for it.
    private void type(Kept kept) throws UnreadableArticle {
        String type = reading.text(kept, Rule.PICTURE_TYPE, "image");
        if (!type.equals("image") && !type.isEmpty()) {
            kept.keep("_type", new app.galley.model.Value.Text(type));
        }
    }
}
