package app.galley.edit.typography;

/// Two quotation marks that belong together; in some languages they look the same.
record Pair(char open, char close) {

    boolean isSame() {
        return open == close;
    }
}
