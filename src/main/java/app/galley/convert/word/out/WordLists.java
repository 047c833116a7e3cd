package app.galley.convert.word.out;

import app.galley.convert.word.ListNumbers;
import app.galley.model.Listing;
import java.util.ArrayList;
import java.util.List;

/// The lists of a document. Every numbered list is one of its own, so that Word counts as the article does.
final class WordLists {

    private static final int LEVELS = 9;
    /// How far each level stands in, twentieths of a point.
    private static final int INDENT = 360;
    private static final int BULLETS = 1;
    private static final String[] SIGNS = {"•", "–", "▪"};

    private final ListNumbers numbers = new ListNumbers();
    private final List<Integer> open = new ArrayList<>();
    private final List<Started> started = new ArrayList<>();

    /// @param level from 0
    private record Started(int level, int number) {}

    /// What a paragraph says of its list.
    ///
    /// @param level from 0
    record Item(int list, int level) {}

    Item item(Listing listing) {
        ListNumbers.Place place = numbers.add(listing);
        open.subList(Math.min(place.kept(), open.size()), open.size()).clear();
        int level = Math.min(place.level(), LEVELS) - 1;
        while (open.size() < place.level() - 1) {
            open.add(0);
        }
        if (open.size() < place.level()) {
            open.add(0);
        }
        if (!listing.isNumbered()) {
            open.set(place.level() - 1, BULLETS);
        } else if (open.get(place.level() - 1) <= BULLETS) {
            started.add(new Started(level, place.number()));
            open.set(place.level() - 1, BULLETS + started.size());
        }
        return new Item(open.get(place.level() - 1), level);
    }

    /// An item that is in no list of the article: it would be one, or come to be one. It is counted with none of the others.
    Item loose(Listing listing) {
        int level = Math.clamp(listing.level(), 1, LEVELS) - 1;
        if (!listing.isNumbered()) {
            return new Item(BULLETS, level);
        }
        started.add(new Started(level, 1));
        return new Item(BULLETS + started.size(), level);
    }

    /// Something that is no item ends all lists.
    void end() {
        numbers.end();
        open.clear();
    }

    /// The part that says how lists look and where they start.
    byte[] part() {
        var xml = new Xml("w:numbering", "w", DocumentWriter.W);
        kind(xml, 0, "bullet");
        kind(xml, 1, "decimal");
        xml.open("w:num", "w:numId", String.valueOf(BULLETS)).leaf("w:abstractNumId", "w:val", "0").close();
        for (int i = 0; i < started.size(); i++) {
            xml.open("w:num", "w:numId", String.valueOf(BULLETS + 1 + i)).leaf("w:abstractNumId", "w:val", "1");
            xml.open("w:lvlOverride", "w:ilvl", String.valueOf(started.get(i).level));
            xml.leaf("w:startOverride", "w:val", String.valueOf(started.get(i).number)).close().close();
        }
        return xml.end();
    }

    private static void kind(Xml xml, int id, String format) {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id)).leaf("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            boolean bullet = format.equals("bullet");
            xml.open("w:lvl", "w:ilvl", String.valueOf(level)).leaf("w:start", "w:val", "1").leaf("w:numFmt", "w:val", format);
            xml.leaf("w:lvlText", "w:val", bullet ? SIGNS[level % SIGNS.length] : "%" + (level + 1) + ".").leaf("w:lvlJc", "w:val", "left");
            xml.open("w:pPr").leaf("w:ind", "w:left", String.valueOf(INDENT * (level + 1)), "w:hanging", String.valueOf(INDENT)).close();
            xml.close();
        }
        xml.close();
    }
}
