package app.galley.convert.pdf;

import app.galley.render.Direction;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.extend.FSTextBreaker;

/// What ICU knows of scripts, as the layout asks for it: which way letters run, how Arabic ones join, where lines may break.
final class Scripts {

    private Scripts() {}

    /// Cuts a paragraph into runs of one direction.
    static final class Runs implements BidiSplitter {

        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            Interrupts.check();
            bidi.setPara(paragraph, direction, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }

    /// Puts the letters of a run in the order and the shapes in which they are drawn.
    static final class Letters implements BidiReorderer {

        private static final int HOW = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;
        private static final ArabicShaping JOIN = new ArabicShaping(HOW | ArabicShaping.LETTERS_SHAPE);
        private static final ArabicShaping PART = new ArabicShaping(HOW | ArabicShaping.LETTERS_UNSHAPE);

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        }

        @Override
        public String shapeText(String text) {
            return shape(JOIN, text);
        }

        @Override
        public String deshapeText(String text) {
            return shape(PART, text);
        }

        private static String shape(ArabicShaping how, String text) {
            try {
                return how.shape(text);
            } catch (ArabicShapingException impossible) {
                return text; // only an array that is too short can be the cause, and there is none
            }
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }

    /// A line of text in the order and the shapes in which it is seen, from left to right.
    static String seen(String text, Direction direction) {
        var bidi = new Bidi();
        bidi.setPara(new Letters().shapeText(text), direction == Direction.RTL ? Bidi.RTL : Bidi.LTR, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    /// Where a line may break.
    static FSTextBreaker lines(String language) {
        return new Breaks(BreakIterator.getLineInstance(ULocale.forLanguageTag(language)));
    }

    /// Where a word that is too long for a line may be cut.
    static FSTextBreaker characters(String language) {
        return new Breaks(BreakIterator.getCharacterInstance(ULocale.forLanguageTag(language)));
    }

    private record Breaks(BreakIterator iterator) implements FSTextBreaker {

        @Override
        public int next() {
            return iterator.next();
        }

        @Override
        public void setText(String text) {
            Interrupts.check();
            iterator.setText(text);
        }
    }
}
