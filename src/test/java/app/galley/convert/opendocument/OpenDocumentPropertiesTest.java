package app.galley.convert.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever a document is made of, every word of it is in the article or in the report.
class OpenDocumentPropertiesTest {

    @Property(tries = 300)
    void everyWordIsInTheArticleOrInTheReport(@ForAll long seed) throws Exception {
        var made = new Made(new Random(seed));
        OpenDocumentFiles file = made.document();
        byte[][] files = {file.packed(), file.flat()};
        for (byte[] each : files) {
            Imported imported = OpenDocumentImport.read(each);
            String found = imported.article() + imported.report().stream().map(Note::text).collect(Collectors.joining(" "));
            assertThat(made.words).filteredOn(word -> !found.contains(word)).as(() -> made.body).isEmpty();
        }
    }

    /// A document of anything in anything, with words that are all different.
    private static final class Made {

        private static final List<String> PARAGRAPHS = List.of("Title", "Subtitle", "Kicker", "Byline", "Dateline", "Quotations", "Caption",
                "Heading_20_2", "Text_20_body", "Contents_20_1", "Embed", "Intense_20_Quote", "Source", "Correction", "none", "P1", "P2");
        private static final List<String> FIELDS = List.of("date", "author-name", "sequence", "bookmark-ref", "conditional-text",
                "placeholder",
                "page-number", "script", "hidden-text", "user-defined", "meta", "drop-down", "dde-connection");

        private final Random random;
        private final List<String> words = new ArrayList<>();
        private final StringBuilder regions = new StringBuilder();
        private String body = "";

        Made(Random random) {
            this.random = random;
        }

        OpenDocumentFiles document() {
            body = blocks(3, 1 + random.nextInt(8));
            String changes = "<text:tracked-changes>" + regions + "</text:tracked-changes>";
            var styles = new StringBuilder();
            PARAGRAPHS.stream().limit(14).forEach(name -> styles.append(OpenDocumentFiles.style(name, "", "")));
            return OpenDocumentFiles.odt(changes + body).common(styles.toString())
                    .automatic(OpenDocumentFiles.style("P1", "Title", "fo:font-weight=\"bold\"")
                            + OpenDocumentFiles.style("P2", "Heading_20_2", "")
                            + OpenDocumentFiles.style("text", "T1", "", "fo:font-weight=\"bold\"")
                            + OpenDocumentFiles.style("text", "T2", "", "text:display=\"none\"")
                            + OpenDocumentFiles.lists("L1", "*1a") + OpenDocumentFiles.lists("L2", "1I*"))
                    .pages("<style:master-page><style:footer>" + OpenDocumentFiles.p(word()) + "</style:footer></style:master-page>");
        }

        private String word() {
            String word = "w" + words.size() + (random.nextInt(6) == 0 ? "é漢ع" : "") + "z";
            words.add(word);
            return word;
        }

        private boolean chance(int of) {
            return random.nextInt(of) == 0;
        }

        private String any(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }

        private String blocks(int depth, int count) {
            var blocks = new StringBuilder();
            for (int i = 0; i < count; i++) {
                blocks.append(depth <= 0 ? paragraph(0) : block(depth));
            }
            return blocks.toString();
        }

        private String block(int depth) {
            return switch (random.nextInt(12)) {
                case 0 -> "<text:h text:outline-level=\"%d\">%s</text:h>".formatted(1 + random.nextInt(6), inlines(depth));
                case 1, 2 -> list(depth, random.nextInt(3));
                case 3 -> table(depth);
                case 4 -> "<text:section%s>%s</text:section>".formatted(chance(4) ? " text:display=\"none\"" : "", blocks(depth - 1, 2));
                case 5 -> "<text:table-of-content><text:index-body>%s</text:index-body></text:table-of-content>"
                        .formatted(OpenDocumentFiles.p(word()));
                case 6 -> "<other:block>%s</other:block>".formatted(OpenDocumentFiles.p(word()));
                default -> paragraph(depth);
            };
        }

        private String paragraph(int depth) {
            return OpenDocumentFiles.p(any(PARAGRAPHS), inlines(depth));
        }

        private String list(int depth, int style) {
            var items = new StringBuilder("<text:list text:style-name=\"L%d\"%s>".formatted(style,
                    chance(2) ? " text:continue-numbering=\"true\"" : ""));
            for (int i = random.nextInt(3); i >= 0; i--) {
                String item = chance(6) ? "text:list-header" : "text:list-item";
                items.append("<%s>%s</%s>".formatted(item, chance(3) ? list(Math.max(0, depth - 1), style) : blocks(depth - 1, 1), item));
                depth = Math.max(1, depth - 1);
            }
            return items + "</text:list>";
        }

        private String table(int depth) {
            var rows = new StringBuilder("<table:table>");
            for (int row = random.nextInt(3); row >= 0; row--) {
                rows.append("<table:table-row>");
                for (int cell = random.nextInt(3); cell >= 0; cell--) {
                    String name = chance(8) ? "table:covered-table-cell" : "table:table-cell";
                    rows.append("<%s>%s</%s>".formatted(name, blocks(depth - 1, 1), name));
                }
                rows.append("</table:table-row>");
            }
            return rows + "</table:table>";
        }

        private String inlines(int depth) {
            var inlines = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                inlines.append(depth <= 0 ? word() + " " : inline(depth));
            }
            return inlines.toString();
        }

        private String inline(int depth) {
            return switch (random.nextInt(14)) {
                case 0, 1 -> "<text:span text:style-name=\"T%d\">%s</text:span>".formatted(random.nextInt(3), inlines(depth - 1));
                case 2 ->
                    "<text:a xlink:href=\"%s\">%s</text:a>".formatted(any(List.of("https://example.org/", "#", "javascript:x")) + word(),
                            inlines(depth - 1));
                case 3 -> "<text:note><text:note-body>%s</text:note-body></text:note>".formatted(blocks(depth - 1, 1));
                case 4 ->
                    "<office:annotation office:name=\"%s\"><dc:creator>A</dc:creator>%s</office:annotation>".formatted(random.nextInt(9),
                            OpenDocumentFiles.p(word()));
                case 5 -> change();
                case 6 -> "<text:%1$s>%2$s</text:%1$s>".formatted(any(FIELDS), word());
                case 7 -> "<text:ruby><text:ruby-base>%s</text:ruby-base><text:ruby-text>%s</text:ruby-text></text:ruby>".formatted(word(),
                        word());
                case 8 -> drawing(depth);
                case 9 -> "<other:inline>%s</other:inline>".formatted(OpenDocumentFiles.p(word()));
                default -> word() + "<text:s/>" + word() + " ";
            };
        }

        private String change() {
            int id = regions.length();
            boolean deleted = chance(2);
            String kind = deleted ? "deletion" : "insertion";
            regions.append("<text:changed-region text:id=\"c%1$d\"><text:%2$s>%3$s</text:%2$s></text:changed-region>".formatted(id, kind,
                    deleted ? OpenDocumentFiles.p(word()) : ""));
            return deleted
                    ? "<text:change text:change-id=\"c%d\"/>".formatted(id)
                    : "<text:change-start text:change-id=\"c%1$d\"/>%2$s<text:change-end text:change-id=\"c%1$d\"/>".formatted(id, word());
        }

        private String drawing(int depth) {
            String anchor = chance(2) ? "as-char" : "paragraph";
            String said = "<svg:title>" + word() + "</svg:title><svg:desc>" + word() + "</svg:desc>";
            return switch (random.nextInt(5)) {
                case 0 -> "<draw:custom-shape>%s%s</draw:custom-shape>".formatted(said, blocks(depth - 1, 1));
                case 1 -> "<draw:frame text:anchor-type=\"%s\"><draw:text-box>%s</draw:text-box>%s</draw:frame>".formatted(anchor,
                        blocks(depth - 1, 2), said);
                case 2 -> "<draw:a xlink:href=\"https://example.org/%s\">%s</draw:a>".formatted(word(),
                        OpenDocumentFiles.frame(anchor, "Pictures/none.png", said));
                case 3 -> "<draw:g>%s</draw:g>".formatted(said);
                default -> OpenDocumentFiles.frame(anchor, "https://example.org/" + word(), said);
            };
        }
    }
}
