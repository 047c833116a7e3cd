package app.galley.convert.copy;

/// Finds the lines that say when the story appeared.
final class Dates {

    private Dates() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isFree(i) && !DateLine.of(sheet.text(i)).isEmpty()) {
                sheet.set(i, Role.DATE, "only a date");
            }
        }
    }
}
