package app.galley.convert.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/// Keeps what the libraries say to themselves off the terminal.
///
/// PDFBox logs through commons-logging, which here leads to slf4j and nowhere. It would also look through the machine's typefaces by itself
/// when a file names one that it does not hold, and keep what it found in the user's home; ours hold all they name.
final class Silence implements XRLogger {

    private Silence() {}

    /// From now on.
    static void keep() {
        XRLog.setLoggingEnabled(false);
        XRLog.setLoggerImpl(new Silence());
    }

    @Override
    public void log(String where, Level level, String message) {
        /* nobody reads it */
    }

    @Override
    public void log(String where, Level level, String message, Throwable why) {
        /* nobody reads it */
    }

    @Override
    public void setLevel(String logger, Level level) {
        /* there is but one: off */
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
