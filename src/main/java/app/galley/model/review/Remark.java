package app.galley.model.review;

import app.galley.model.Value;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One thing a reviewer said or did.
///
/// @param id a URI that stays the same for ever
/// @param by who; [Reviewer#UNSAID] when the file leaves it to its head
/// @param created when it was said (RFC 3339)
/// @param modified when it was last changed (RFC 3339); empty when never
/// @param target where it belongs
/// @param matter what it says
/// @param withdrawn whether its author took it back; it stays, empty, so that it is not brought back by an older file
/// @param legal whether it is a legal note or about one, and so stands in the file of those
/// @param asRead the whole remark as the file had it, with what Galley does not know; an empty object when it is from no file
public record Remark(String id, Reviewer by, String created, String modified, Target target, Matter matter, boolean withdrawn,
        boolean legal, Value asRead) {

    /// Of a remark that is from no file.
    public static final Value NOT_READ = new Value.Obj(Map.of());

    public Remark {
        legal |= matter instanceof Matter.Comment(Kind kind, _) && kind == Kind.LEGAL;
    }

    /// Something new.
    ///
    /// @param now when it is said
    public static Remark of(Reviewer by, Instant now, Target target, Matter matter) {
        return new Remark("urn:uuid:" + UUID.randomUUID(), by, now.toString(), "", target, matter, false, false, NOT_READ);
    }

    /// A remark about this one: a reply, a decision. What is about a legal note is as confidential.
    public Remark answer(Reviewer who, Instant now, Matter answer) {
        return new Remark("urn:uuid:" + UUID.randomUUID(), who, now.toString(), "", Target.NONE, answer, false, legal, NOT_READ);
    }

    /// The same saying something else.
    public Remark saying(Matter other, Instant now) {
        return new Remark(id, by, created, now.toString(), target, other, withdrawn, legal, asRead);
    }

    /// The same put elsewhere.
    public Remark at(Target other, Instant now) {
        return new Remark(id, by, created, now.toString(), other, matter, withdrawn, legal, asRead);
    }

    /// The same taken back: nothing of what it said stays.
    public Remark withdraw(Instant now) {
        Matter empty = switch (matter) {
            case Matter.Reply(String to, _) -> new Matter.Reply(to, "");
            case Matter.Decision(String on, State state, _, var sources) -> new Matter.Decision(on, state, "", sources);
            default -> new Matter.Comment(Kind.COMMENT, "");
        };
        return new Remark(id, by, created, now.toString(), new Target(target.article(), "", List.of()), empty, true, legal,
                NOT_READ);
    }

    /// The same as a legal note's file has it.
    public Remark asLegal() {
        return legal ? this : new Remark(id, by, created, modified, target, matter, withdrawn, true, asRead);
    }

    /// The same said by somebody.
    public Remark by(Reviewer who) {
        return by.equals(who) ? this : new Remark(id, who, created, modified, target, matter, withdrawn, legal, asRead);
    }

    /// When it got to be as it is; the earliest of all times when the file does not say.
    public Instant changedAt() {
        return time(modified.isEmpty() ? created : modified);
    }

    /// When it was first said; the earliest of all times when the file does not say.
    public Instant createdAt() {
        return time(created);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unsaid) {
            return Instant.MIN;
        }
    }
}
