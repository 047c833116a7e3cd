package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Picture;

/// Merges three versions of one block: texts by word, all else by value. The blocks in a box are not looked at.
final class BlockMerge {

    private final Arbiter arbiter;

    BlockMerge(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    /// The merged block; it has the key of ours, and a box the body of ours.
    Block merge(Block base, Block ours, Block theirs) {
        return switch (ours) {
            case Block.TextBlock mine when base instanceof Block.TextBlock old && theirs instanceof Block.TextBlock other ->
                text(old, mine, other);
            case Block.PictureBlock(var mine) when base instanceof Block.PictureBlock(var old)
                    && theirs instanceof Block.PictureBlock(var other) ->
                new Block.PictureBlock(picture(old, mine, other));
            case Block.PullQuote mine when base instanceof Block.PullQuote old && theirs instanceof Block.PullQuote other ->
                new Block.PullQuote(mine.key(), words(old.text(), mine.text(), other.text()),
                        words(old.attribution(), mine.attribution(), other.attribution()),
                        extras(old.extras(), mine.extras(), other.extras()));
            case Block.Embed mine when base instanceof Block.Embed old && theirs instanceof Block.Embed other ->
                new Block.Embed(mine.key(), arbiter.value("the address", old.url(), mine.url(), other.url()),
                        arbiter.value("the provider", old.provider(), mine.provider(), other.provider()),
                        words(old.caption(), mine.caption(), other.caption()), extras(old.extras(), mine.extras(), other.extras()));
            case Block.Box mine when base instanceof Block.Box old && theirs instanceof Block.Box other -> box(old, mine, other);
            case Block.TextBlock _,Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.Box _,Block.UnknownBlock _ ->
                arbiter.value("the block", base, ours, theirs);
        };
    }

    private Block box(Block.Box base, Block.Box ours, Block.Box theirs) {
        return new Block.Box(ours.key(), arbiter.value("the role", base.role(), ours.role(), theirs.role()),
                words(base.title(), ours.title(), theirs.title()), ours.body(), extras(base.extras(), ours.extras(), theirs.extras()));
    }

    Picture picture(Picture base, Picture ours, Picture theirs) {
        return new Picture(arbiter.value("the key", base.key(), ours.key(), theirs.key()),
                arbiter.value("the picture", base.contentUrl(), ours.contentUrl(), theirs.contentUrl()),
                words(base.alt(), ours.alt(), theirs.alt()), words(base.caption(), ours.caption(), theirs.caption()),
                words(base.creditText(), ours.creditText(), theirs.creditText()), extras(base.extras(), ours.extras(), theirs.extras()));
    }

    private Block text(Block.TextBlock base, Block.TextBlock ours, Block.TextBlock theirs) {
        Content content = Content.merge(arbiter, Content.of(base), Content.of(ours), Content.of(theirs));
        return new Block.TextBlock(ours.key(), arbiter.value("the style", base.style(), ours.style(), theirs.style()),
                arbiter.value("the list", base.listing(), ours.listing(), theirs.listing()), content.children(), content.defs(),
                extras(base.extras(), ours.extras(), theirs.extras()));
    }

    private String words(String base, String ours, String theirs) {
        return TextMerge.merge(arbiter, base, ours, theirs);
    }

    private Extras extras(Extras base, Extras ours, Extras theirs) {
        return new ExtrasMerge(arbiter).merge(base, ours, theirs);
    }

    /// Whether two blocks say the same, whatever their keys and the blocks inside.
    static boolean isSame(Block one, Block other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Block.Box mine && other instanceof Block.Box that) {
            return mine.role().equals(that.role()) && mine.title().equals(that.title()) && mine.extras().equals(that.extras());
        }
        return one.equals(other) || !one.key().equals(other.key()) && one.withKey("").equals(other.withKey(""));
    }

    /// The block without what is in it, for comparing what it says itself.
    static Block own(Block block) {
        return block instanceof Block.Box box ? box.withBody(Blocks.EMPTY) : block;
    }
}
