package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.FieldChange;
import app.galley.compare.HeadChange;
import app.galley.compare.Look;
import app.galley.compare.MarkedStretch;
import app.galley.compare.MemberChange;
import app.galley.compare.Stretch;
import app.galley.compare.Texts;
import app.galley.compare.Words;
import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes a change apart into the texts and pictures that are shown of it.
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    /// Those of a field, both its values compared.
    static List<Piece> of(HeadChange change) {
        var pieces = new Pieces();
        switch (change) {
            case FieldChange<?> field when picture(field.before()).isPresent() || picture(field.after()).isPresent() ->
                pieces.pictures(picture(field.before()), picture(field.after()));
            case FieldChange<?> field -> pieces.text("", change.name(), Texts.ofField(field.before()), Texts.ofField(field.after()));
            case MemberChange(_, var before, var after) -> pieces.text("", "", before.map(Texts::of).orElse(""),
                    after.map(Texts::of).orElse(""));
        }
        return pieces.pieces;
    }

    private static Optional<Picture> picture(Object value) {
        return value instanceof Optional<?> optional && optional.orElse(null) instanceof Picture picture
                ? Optional.of(picture)
                : Optional.empty();
    }

    /// Those of a block, as it was and as it is; of a box its title only.
    static List<Piece> of(BlockChange change) {
        var pieces = new Pieces();
        Optional<Block> before = change.before();
        Optional<Block> after = change.after();
        boolean otherKind = before.isPresent() && after.isPresent() && before.get().getClass() != after.get().getClass();
        if (otherKind) {
            pieces.text("", Kinds.style(before.get()), Texts.of(before.get()), "");
            pieces.text("", Kinds.style(after.get()), "", Texts.of(after.get()));
        } else {
            pieces.add(before, after);
        }
        return pieces.pieces;
    }

    private void add(Optional<Block> before, Optional<Block> after) {
        String style = Kinds.style(after.or(() -> before).orElseThrow());
        switch (after.or(() -> before).orElseThrow()) {
            case Block.TextBlock some -> {
                List<MarkedStretch> stretches = MarkedStretch.compare(text(before, some), text(after, some));
                pieces.add(new Piece.Text("", style, stretches));
            }
            case Block.PictureBlock _ -> pictures(before.map(Pieces::picture), after.map(Pieces::picture));
            case Block.PullQuote _ -> {
                text("", style, said(before, Block.PullQuote.class, Block.PullQuote::text),
                        said(after, Block.PullQuote.class, Block.PullQuote::text));
                text("Said by", "", said(before, Block.PullQuote.class, Block.PullQuote::attribution),
                        said(after, Block.PullQuote.class, Block.PullQuote::attribution));
            }
            case Block.Embed _ -> {
                text("Address", "", said(before, Block.Embed.class, Block.Embed::url), said(after, Block.Embed.class, Block.Embed::url));
                text("Site", "", said(before, Block.Embed.class, Block.Embed::provider),
                        said(after, Block.Embed.class, Block.Embed::provider));
                text("Caption", "", said(before, Block.Embed.class, Block.Embed::caption),
                        said(after, Block.Embed.class, Block.Embed::caption));
            }
            case Block.Box _ -> box(before, after, style);
            case Block.UnknownBlock _ -> text("", style, before.map(Texts::of).orElse(""), after.map(Texts::of).orElse(""));
        }
    }

    /// A box that is in both articles has rows for its blocks; one that came or went is shown whole here.
    private void box(Optional<Block> before, Optional<Block> after, String style) {
        text("", style, said(before, Block.Box.class, Block.Box::title), said(after, Block.Box.class, Block.Box::title));
        if (before.isEmpty() || after.isEmpty()) {
            var box = (Block.Box) after.or(() -> before).orElseThrow();
            for (Block inner : box.body()) {
                add(before.map(_ -> inner), after.map(_ -> inner));
            }
        } else if (before.equals(after)) {
            ((Block.Box) after.get()).body().forEach(inner -> add(Optional.of(inner), Optional.of(inner)));
        }
    }

    private static Block.TextBlock text(Optional<Block> block, Block.TextBlock like) {
        return block.isPresent()
                ? (Block.TextBlock) block.get()
                : new Block.TextBlock(like.key(), like.style(), Listing.NONE, List.of(), List.of(), like.extras());
    }

    private static Picture picture(Block block) {
        return ((Block.PictureBlock) block).picture();
    }

    private interface Saying<B> {
        String of(B block);
    }

    private static <B extends Block> String said(Optional<Block> block, Class<B> type, Saying<B> saying) {
        return block.map(type::cast).map(saying::of).orElse("");
    }

    private void pictures(Optional<Picture> before, Optional<Picture> after) {
        Optional<String> old = before.map(Picture::contentUrl).filter(url -> !url.isEmpty());
        Optional<String> now = after.map(Picture::contentUrl).filter(url -> !url.isEmpty());
        if (old.isPresent() || now.isPresent()) {
            pieces.add(new Piece.Picture(old, now));
        }
        text("Caption", "", before.map(Picture::caption).orElse(""), after.map(Picture::caption).orElse(""));
        text("Credit", "", before.map(Picture::creditText).orElse(""), after.map(Picture::creditText).orElse(""));
        text("Alt text", "", before.map(Picture::alt).orElse(""), after.map(Picture::alt).orElse(""));
    }

    private void text(String label, String style, String before, String after) {
        List<Stretch> stretches = Words.compare(before, after);
        if (!stretches.isEmpty()) {
            pieces.add(new Piece.Text(label, style,
                    stretches.stream().map(each -> new MarkedStretch(each.kind(), each.text(), Look.PLAIN, Look.PLAIN)).toList()));
        }
    }
}
