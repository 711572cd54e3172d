package candour.inspections.change;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import candour.inspections.complaint.Complaints;
import candour.inspections.inspection.Inspection;
import candour.inspections.representation.Representation;
import candour.inspections.representation.Representations;
import jakarta.enterprise.context.ApplicationScoped;

/** Holds a change against the row of its cause: what it touches, what it brings, who makes it. */
@ApplicationScoped
class CauseChecks {

    private final Representations representations;
    private final Complaints complaints;
    private final CurrentActor current;

    CauseChecks(Representations representations, Complaints complaints, CurrentActor current) {
        this.representations = representations;
        this.complaints = complaints;
        this.current = current;
    }

    /** Refuses with 422 what the row does not permit, and with 403 the person it does not permit. */
    void require(Inspection inspection, Difference difference, ChangeCause cause, GiveCause given) {
        requirePerson(inspection, difference, current.get());
        if (!cause.touches().contains(PartKind.of(difference.part()))) {
            throw refused("\"%s\" does not touch a part of this kind", cause);
        }
        if (difference.touchesJudgement() && !cause.mayTouchJudgement()) {
            throw refused("A judgement is touched, and \"%s\" is no cause for that", cause);
        }
        for (var need : cause.needs()) {
            check(need, inspection, difference, given);
        }
    }

    private static void requirePerson(Inspection inspection, Difference difference, Actor actor) {
        if (difference.touchesJudgement() && inspection.isLedBy(actor)) {
            throw new ProblemException(Problems.NOT_YOURS, "The lead inspector alone does not move a judgement.");
        }
    }

    private void check(Need need, Inspection inspection, Difference difference, GiveCause given) {
        switch (need) {
            case ACCEPTED_REPRESENTATION -> accepted(difference, given);
            case EVIDENCE -> mustBeWritten("/evidence", given.evidence(), "Enter the evidence it rests on");
            case SAME_WORDS -> mustKeepWords(difference);
            case MODERATOR -> mustBeModerator(inspection);
            case UPHELD_COMPLAINT -> upheld(inspection, difference, given);
            case SECOND_PERSON -> {
                // Another person's step, taken afterwards: the change does not count before it.
            }
        }
    }

    private void accepted(Difference difference, GiveCause given) {
        if (given.representation() == null) {
            throw ProblemException.rule("/representation", "Choose the accepted representation that it follows");
        }
        representations
                .findByIdOptional(given.representation())
                .filter(Representation::mayCauseChange)
                .filter(one -> one.part().equals(difference.part()))
                .orElseThrow(() -> ProblemException.rule(
                        "/representation", "Choose a representation on this part that was accepted with a change"));
    }

    private void upheld(Inspection inspection, Difference difference, GiveCause given) {
        if (given.complaint() == null) {
            throw ProblemException.rule("/complaint", "Choose the upheld complaint that it follows");
        }
        complaints
                .findByIdOptional(given.complaint())
                .filter(one -> one.inspection().equals(inspection.id()))
                .filter(one -> one.mayCauseChangeOf(difference.part()))
                .orElseThrow(() -> ProblemException.rule(
                        "/complaint",
                        "Choose a complaint about this inspection that was upheld and lets this part change"));
    }

    private static void mustKeepWords(Difference difference) {
        if (!difference.keepsWords()) {
            throw ProblemException.rule("/cause", "A word or a figure changes, so this is more than a slip of the pen");
        }
    }

    private void mustBeModerator(Inspection inspection) {
        if (!Role.MODERATOR.isHeldBy(current.get()) || inspection.isLedBy(current.get())) {
            throw new ProblemException(
                    Problems.NOT_YOURS, "Moderation is decided by a moderator who was not on the team.");
        }
    }

    private static void mustBeWritten(String pointer, String text, String message) {
        if (text == null || text.isBlank()) {
            throw ProblemException.rule(pointer, message);
        }
    }

    private static ProblemException refused(String sentence, ChangeCause cause) {
        return ProblemException.rule("/cause", sentence.formatted(cause.meaning()));
    }
}
