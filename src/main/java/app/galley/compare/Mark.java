package app.galley.compare;

import app.galley.model.MarkDef;

/// What characters of a text are marked as, told by what it means and not by its key.
public sealed interface Mark {

    /// The name in the list of a span's marks.
    String name();

    /// A decorator, or the name of a mark that is defined nowhere.
    record Plain(String name) implements Mark {}

    /// A link or another mark with a definition. Two are equal when they mean the same, whatever their keys.
    ///
    /// @param def the definition
    record Defined(MarkDef def) implements Mark {
        @Override
        public String name() {
            return def.key();
        }

        /// Whether it is a link.
        boolean isLink() {
            return def instanceof MarkDef.Link;
        }

        Defined withName(String name) {
            return new Defined(Keyless.rekey(def, name));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Defined(MarkDef that) && (that == def || Keyless.of(def).equals(Keyless.of(that)));
        }

        @Override
        public int hashCode() {
            return Keyless.of(def).hashCode();
        }
    }
}
