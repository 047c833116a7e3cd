package app.galley.render;

/// How a whole page is made.
///
/// @param scheme light, dark, or as the reader's system says
/// @param pictures where the page may take pictures from
/// @param script the one that may run
public record PageOptions(Scheme scheme, Source pictures, PageScript script) {

    /// Where a page may take pictures from; nothing else is ever loaded.
    public enum Source {
        /// From inside the page only.
        INSIDE("data:"),
        /// From files too.
        FILES("file: data:");

        private final String policy;

        Source(String policy) {
            this.policy = policy;
        }
    }

    /// A page that is one file with all its pictures inside, to be opened anywhere.
    public static final PageOptions SINGLE_FILE = new PageOptions(Scheme.SYSTEM, Source.INSIDE, PageScript.NONE);

    /// A page beside the pictures of its article, on this machine.
    public static final PageOptions ON_THIS_MACHINE = new PageOptions(Scheme.SYSTEM, Source.FILES, PageScript.NONE);

    /// The same in another scheme.
    public PageOptions withScheme(Scheme newScheme) {
        return new PageOptions(newScheme, pictures, script);
    }

    /// The same with a script of ours.
    public PageOptions withScript(PageScript newScript) {
        return new PageOptions(scheme, pictures, newScript);
    }

    /// The page's Content-Security-Policy: no script but ours, no frame, no font, nothing from the network.
    String policy() {
        return "default-src 'none'; img-src " + pictures.policy + "; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
                + (script.isNone() ? "" : "; script-src " + script.source());
    }
}
