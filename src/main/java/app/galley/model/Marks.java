package app.galley.model;

import java.util.List;

/// The decorators Galley knows, by their names in the file (Portable Text's).
public final class Marks {

    public static final String STRONG = "strong";
    public static final String EM = "em";
    public static final String UNDERLINE = "underline";
    public static final String STRIKE = "strike-through";
    public static final String CODE = "code";
    public static final String SUB = "sub";
    public static final String SUP = "sup";

    /// All of them, in the order in which menus list them.
    public static final List<String> DECORATORS = List.of(STRONG, EM, UNDERLINE, STRIKE, CODE, SUB, SUP);

    private Marks() {}
}
