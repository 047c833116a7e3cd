package app.galley.edit;

import app.galley.edit.typography.Typography;
import java.util.Optional;
import java.util.function.Function;

/// What a writer's hands expect to happen around a typed character: signs of Markdown become blocks and marks, and quotation marks, dashes
/// and blanks become those of the article's language.
///
/// The character is put in first, as typing; what habit makes of it is a step of its own, so that one undo gives back what was typed.
/// Most characters concern no habit, which is known from the character alone.
///
/// @param markdown whether signs of Markdown become what they mean
/// @param typography whether quotation marks, dashes and blanks are set as the language wants them
/// @param address the address of a link as it shall stand in the file; empty when a link must not go there
public record Habits(boolean markdown, boolean typography, Function<String, Optional<String>> address) {

    /// Characters go in as they are typed.
    public static final Habits NONE = new Habits(false, false, _ -> Optional.empty());

    /// Types a text in place of the selection.
    ///
    /// @param text what the keyboard or an input method gave, without line breaks
    public void type(Document document, String text) {
        boolean done = document.run(Typing.insert(text));
        if (done && text.length() == 1) {
            after(document, text.charAt(0));
        }
    }

    private void after(Document document, char typed) {
        boolean changed = markdown && switch (typed) {
            case ' ' -> document.selection().caret().offset() <= BlockHabits.LONGEST && document.run(BlockHabits.blank());
            case '*', '_', '`', '~' -> document.run(MarkHabits.sign());
            case ')' -> document.run(MarkHabits.link(address));
            default -> false;
        };
        if (!changed && typography && Typography.concerns(typed)) {
            document.run(Typesetting.typed());
        }
    }

    /// Does what Enter does.
    public void enter(Document document) {
        boolean done = document.run(Structure.enter());
        if (done && markdown) {
            document.run(BlockHabits.enter());
        }
    }
}
