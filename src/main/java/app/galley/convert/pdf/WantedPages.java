package app.galley.convert.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;

/// Pages of which no more are drawn once the printing thread is interrupted.
///
/// @param pages all of them
record WantedPages(Pageable pages) implements Pageable {

    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int page) {
        return pages.getPageFormat(page);
    }

    @Override
    public Printable getPrintable(int page) {
        Printable drawn = pages.getPrintable(page);
        return (graphics, format, index) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new PrinterAbortException("nobody wants the pages any more");
            }
            return drawn.print(graphics, format, index);
        };
    }
}
