package app.galley.render;

/// The look of a page: one style sheet.
///
/// The themes that are shipped are files in `assets/themes`; the head of each lists the classes there are. A desk can take its own
/// site's style sheet instead. A page never loads anything a style sheet refers to.
///
/// @param name as shown in menus
/// @param css the style sheet
public record Theme(String name, String css) {

    /// No style sheet: the browser's own look.
    public static final Theme NONE = new Theme("none", "");

    /// A theme from the text of a CSS file.
    public static Theme ofCss(String name, String css) {
        return new Theme(name, css.startsWith("\uFEFF") ? css.substring(1) : css);
    }
}
