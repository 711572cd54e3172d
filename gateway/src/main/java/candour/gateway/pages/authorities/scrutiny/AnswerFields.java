package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.oversight.Recommendation;
import candour.gateway.oversight.ScrutinyClient.Answer;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.inspections.Typed;
import jakarta.ws.rs.core.MultivaluedMap;

/** The executive's answer to one recommendation as it is being typed; its boxes are named with the recommendation's number. */
record AnswerFields(Recommendation asked, String decision, String words, DateFields promised) {

    static AnswerFields empty(Recommendation asked) {
        return new AnswerFields(asked, null, "", DateFields.empty());
    }

    static AnswerFields of(Recommendation asked, MultivaluedMap<String, String> typed) {
        int number = asked.number();
        return new AnswerFields(
                asked,
                typed.getFirst("decision-" + number),
                typed.getFirst("words-" + number),
                new DateFields(
                        typed.getFirst("promised-" + number + "-day"),
                        typed.getFirst("promised-" + number + "-month"),
                        typed.getFirst("promised-" + number + "-year")));
    }

    void check(Errors errors) {
        int number = asked.number();
        errors.requireText(decision, "decision-" + number, "Choose the answer to recommendation " + number);
        if (decision != null && !decision.equals("ACCEPTED")) {
            errors.requireText(
                    words, "words-" + number, "Say why recommendation " + number + " is not accepted as it stands");
        }
        KnownFields.allow(errors, promised, "promised-" + number, "the date for recommendation " + number);
    }

    Answer answer() {
        var by = "REJECTED".equals(decision) ? null : KnownFields.text(promised).orElse(null);
        return new Answer(asked.id(), decision, Typed.orNull(words), by);
    }
}
