package app.galley.render;

import static app.galley.render.Made.blocks;
import static app.galley.render.Made.item;
import static app.galley.render.Made.p;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import org.junit.jupiter.api.Test;

class ListNestingTest {

    private static String lists(Block... items) {
        return blocks(items).replaceAll(" (data-key|data-part|class)=\"[^\"]*\"", "").replaceAll("</?span>", "");
    }

    @Test
    void aDeeperItemStandsInTheItemBeforeIt() {
        assertThat(lists(item("a", "bullet", 1), item("b", "number", 2), item("c", "bullet", 1)))
                .isEqualTo("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>");
    }

    @Test
    void levelsNobodyWroteHoldAnEmptyItem() {
        assertThat(lists(item("a", "bullet", 1), item("b", "number", 3)))
                .isEqualTo("<ul><li>a<ol><li><ol><li>b</li></ol></li></ol></li></ul>");
        assertThat(lists(item("a", "number", 2), item("b", "number", 1))).isEqualTo("<ol><li><ol><li>a</li></ol></li><li>b</li></ol>");
    }

    @Test
    void anotherKindAtTheSameLevelStartsAgain() {
        assertThat(lists(item("a", "bullet", 1), item("b", "number", 1))).isEqualTo("<ul><li>a</li></ul><ol><li>b</li></ol>");
        assertThat(lists(item("a", "bullet", 1), item("b", "bullet", 2), item("c", "number", 2)))
                .isEqualTo("<ul><li>a<ul><li>b</li></ul></li></ul><ol><li><ol><li>c</li></ol></li></ol>");
    }

    @Test
    void goingBackJoinsTheOpenListOfThatLevelAndKind() {
        assertThat(lists(item("a", "bullet", 1), item("b", "number", 2), item("c", "bullet", 3), item("d", "number", 2)))
                .isEqualTo("<ul><li>a<ol><li>b<ul><li>c</li></ul></li><li>d</li></ol></li></ul>");
        assertThat(lists(item("a", "bullet", 1), item("b", "bullet", 2), item("c", "number", 1)))
                .isEqualTo("<ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol>");
    }

    @Test
    void aParagraphEndsTheList() {
        assertThat(lists(item("a", "bullet", 1), p("b", "b"), item("c", "bullet", 1)))
                .isEqualTo("<ul><li>a</li></ul><p>b</p><ul><li>c</li></ul>");
    }

    @Test
    void aKindNobodyKnowsIsShownAsBullets() {
        assertThat(lists(item("a", "checkbox", 1))).isEqualTo("<ul><li>a</li></ul>");
    }

    @Test
    void anAbsurdLevelDoesNotMakeAnAbsurdPage() {
        assertThat(lists(item("a", "bullet", Integer.MAX_VALUE), item("b", "bullet", -5))).hasSizeLessThan(400).contains("<li>a</li>",
                "<li>b</li>");
    }
}
