package app.galley.convert.pdf;

import java.util.List;

/// The printers that can be reached.
public interface Printers {

    /// Their names, the usual one first; it may take a while.
    List<String> names();

    /// Prints a file.
    ///
    /// @param printer one of the names
    /// @param title what the system calls the job
    /// @throws PrinterFailure when the printer does not take it
    void print(String printer, Pdf pdf, PageSetup setup, int copies, String title) throws PrinterFailure;

    /// A printer did not take a file.
    final class PrinterFailure extends Exception {

        private static final long serialVersionUID = 1;

        public PrinterFailure(String printer, Throwable why) {
            super("“%s” did not take the pages.".formatted(printer), why);
        }

        /// What happened, in a sentence.
        public String happened() {
            return String.valueOf(getMessage());
        }
    }
}
