package app.galley.edit;

import java.util.Optional;

/// Something a writer can do to a draft. Asking whether it is possible and doing it are the same call, so that menus never disagree
/// with behaviour.
@FunctionalInterface
public interface Command {

    /// The draft afterwards; empty when the command is not possible here.
    Optional<Draft> run(Draft draft);

    /// Whether several in a row are one step of undo.
    default boolean isTyping() {
        return false;
    }

    /// Whether it is what habit makes of the character typed just before it.
    default boolean isHabit() {
        return false;
    }

    /// A command that is what habit makes of the character typed just before it: a step of undo of its own, until the next one.
    static Command habit(Command command) {
        return new Command() {
            @Override
            public Optional<Draft> run(Draft draft) {
                return command.run(draft);
            }

            @Override
            public boolean isHabit() {
                return true;
            }
        };
    }

    /// A command of which several in a row are one step of undo.
    static Command typing(Command command) {
        return new Command() {
            @Override
            public Optional<Draft> run(Draft draft) {
                return command.run(draft);
            }

            @Override
            public boolean isTyping() {
                return true;
            }
        };
    }

    /// This command, or another where this one is not possible.
    default Command or(Command other) {
        Command either = draft -> run(draft).or(() -> other.run(draft));
        return isTyping() || other.isTyping() ? typing(either) : either;
    }

    /// This command and then another, which must be possible after it.
    default Command then(Command next) {
        return draft -> run(draft).flatMap(next::run);
    }
}
