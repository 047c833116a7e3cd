package app.galley.compare;

import app.galley.compare.Detail.Setting;
import app.galley.compare.Detail.Wording;
import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Looks into a block that was edited.
public final class Details {

    private final List<Detail> found = new ArrayList<>();

    private Details() {}

    /// What changed in a block, in the order of a reader; what is in a box is not looked at. Nothing, when only its kind did, or what no reader sees.
    public static List<Detail> of(Block before, Block after) {
        var details = new Details();
        details.look(before, after);
        return List.copyOf(details.found);
    }

    /// What changed in a picture.
    public static List<Detail> of(Picture before, Picture after) {
        var details = new Details();
        details.look(before, after);
        return List.copyOf(details.found);
    }

    private void look(Block before, Block after) {
        switch (before) {
            case Block.TextBlock old when after instanceof Block.TextBlock now -> look(old, now);
            case Block.PictureBlock(var old) when after instanceof Block.PictureBlock(var now) -> look(old, now);
            case Block.PullQuote old when after instanceof Block.PullQuote now -> {
                words("text", old.text(), now.text());
                words("attribution", old.attribution(), now.attribution());
                extras(old.extras(), now.extras());
            }
            case Block.Embed old when after instanceof Block.Embed now -> {
                setting("url", old.url(), now.url());
                setting("provider", old.provider(), now.provider());
                words("caption", old.caption(), now.caption());
                extras(old.extras(), now.extras());
            }
            case Block.Box old when after instanceof Block.Box now -> {
                setting("role", old.role(), now.role());
                words("title", old.title(), now.title());
                extras(old.extras(), now.extras());
            }
            case Block.UnknownBlock(_, _, var old) when after instanceof Block.UnknownBlock(_, _, var now) -> values(old, now);
            case Block.TextBlock _,Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.Box _,Block.UnknownBlock _ -> {
                setting("_type", kind(before), kind(after));
                words("text", Texts.of(before), Texts.of(after));
            }
        }
    }

    private void look(Block.TextBlock old, Block.TextBlock now) {
        setting("style", old.style().name(), now.style().name());
        setting("listItem", listing(old.listing()), listing(now.listing()));
        List<MarkedStretch> stretches = MarkedStretch.compare(old, now);
        if (stretches.stream().anyMatch(stretch -> stretch.kind() != Stretch.Kind.SAME || stretch.isRemarked())) {
            found.add(new Wording("text", stretches));
        }
        extras(old.extras(), now.extras());
    }

    private static String listing(Listing listing) {
        return listing.isItem() ? listing.item() + " " + listing.level() : "";
    }

    private void look(Picture old, Picture now) {
        setting("contentUrl", old.contentUrl(), now.contentUrl());
        words("caption", old.caption(), now.caption());
        words("creditText", old.creditText(), now.creditText());
        words("alt", old.alt(), now.alt());
        extras(old.extras(), now.extras());
    }

    private void words(String name, String old, String now) {
        if (!old.equals(now)) {
            found.add(new Wording(name, plain(Words.compare(old, now))));
        }
    }

    private static List<MarkedStretch> plain(List<Stretch> stretches) {
        return stretches.stream().map(stretch -> new MarkedStretch(stretch.kind(), stretch.text(), Look.PLAIN, Look.PLAIN)).toList();
    }

    private void setting(String name, String old, String now) {
        if (!old.equals(now)) {
            found.add(new Setting(name, old, now));
        }
    }

    private void extras(Extras old, Extras now) {
        var names = new LinkedHashSet<>(now.unknown().keySet());
        names.addAll(old.unknown().keySet());
        names.forEach(name -> setting(name, old.get(name).map(Texts::of).orElse(""), now.get(name).map(Texts::of).orElse("")));
    }

    private void values(Value old, Value now) {
        if (old instanceof Value.Obj(var was) && now instanceof Value.Obj(var is)) {
            extras(new Extras(List.of(), was), new Extras(List.of(), is));
        } else {
            setting("", Texts.of(old), Texts.of(now));
        }
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.TextBlock _ -> "block";
            case Block.PictureBlock _ -> "image";
            case Block.PullQuote _ -> "pullQuote";
            case Block.Embed _ -> "embed";
            case Block.Box _ -> "box";
            case Block.UnknownBlock unknown -> unknown.type();
        };
    }

    static Size size(HeadChange change) {
        return switch (change) {
            case FieldChange<?> field -> Size.of(Words.compare(Texts.ofField(field.before()), Texts.ofField(field.after())));
            case MemberChange _ -> Size.NONE;
        };
    }

    static Size size(BlockChange change) {
        return switch (change) {
            case BlockChange.Same _ -> Size.NONE;
            case BlockChange.Inserted(Block is) -> new Size(Words.count(Texts.of(is)), 0);
            case BlockChange.Deleted(Block was) -> new Size(0, Words.count(Texts.of(was)));
            case BlockChange.Edited(Block was, Block is, var inside) -> size(was, is, inside);
            case BlockChange.Moved(Block was, Block is, var inside, _, _) -> size(was, is, inside);
        };
    }

    private static Size size(Block was, Block is, List<BlockChange> inside) {
        Size size = Size.NONE;
        for (Detail detail : of(was, is)) {
            if (detail instanceof Wording(_, var stretches)) {
                size = size.plus(Size.of(stretches.stream().map(stretch -> new Stretch(stretch.kind(), stretch.text())).toList()));
            }
        }
        for (BlockChange change : inside) {
            size = size.plus(size(change));
        }
        return size;
    }
}
