package app.galley.format;

/// Something wrong or repaired in a file that could be read.
///
/// @param severity whether the file is invalid for it
/// @param pointer JSON pointer (RFC 6901) of the value; of the object, when a member is missing
/// @param line from 1
/// @param column from 1, in code points
/// @param message what is wrong, and what was done about it
public record Problem(Severity severity, String pointer, int line, int column, String message) {

    /// How bad it is.
    public enum Severity {
        /// The file is not valid by the schema.
        ERROR,
        /// The file is valid, but something was repaired or looks odd.
        WARNING
    }

    /// Whether the file is invalid for it.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `line:column: pointer: message`, as a terminal wants it.
    @Override
    public String toString() {
        return line + ":" + column + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
