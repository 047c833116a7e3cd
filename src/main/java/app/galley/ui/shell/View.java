package app.galley.ui.shell;

/// What the middle of a window shows.
enum View {
    DRAFT, BOTH, PREVIEW
}
