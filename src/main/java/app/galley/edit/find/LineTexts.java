package app.galley.edit.find;

import app.galley.edit.Lines;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Head;
import app.galley.model.Part;
import java.util.ArrayList;
import java.util.List;

/// The texts of lines, one after the other, without looking each line up.
final class LineTexts {

    private LineTexts() {}

    static List<String> of(Article article) {
        var texts = new ArrayList<String>(Lines.count(article));
        texts.addAll(of(article.head()));
        article.body().forEach(block -> add(texts, block));
        return texts;
    }

    static List<String> of(Head head) {
        var article = new Article(head, Blocks.EMPTY);
        var texts = new ArrayList<String>();
        for (int line = 0; line < Lines.ofHead(head); line++) {
            texts.add(Lines.text(article, line).text());
        }
        return texts;
    }

    static List<String> of(List<Block> blocks) {
        var texts = new ArrayList<String>();
        blocks.forEach(block -> add(texts, block));
        return texts;
    }

    private static void add(List<String> texts, Block block) {
        for (Part part : Part.of(block)) {
            texts.add(Lines.text(block, part).text());
        }
        if (block instanceof Block.Box box) {
            box.body().forEach(inner -> add(texts, inner));
        }
    }
}
