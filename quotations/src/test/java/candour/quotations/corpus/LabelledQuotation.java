package candour.quotations.corpus;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;

/** One quotation of the corpus with the verdict of a reader: the fields are explained in the README beside the file. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabelledQuotation(
        String id,
        String set,
        String report,
        String from,
        int page,
        String paragraph,
        String next,
        String statement,
        String quotation,
        Verdict verdict,
        boolean fair,
        String marking,
        String direction,
        String why) {

    enum Verdict {
        VERBATIM_WHOLE_SENTENCE,
        PART_OF_SENTENCE,
        CONTEXT_REQUIRED,
        ALTERED,
        SPLICED,
        NOT_A_QUOTATION,
        MISATTRIBUTED,
        NONE
    }

    boolean is(Verdict one) {
        return verdict == one;
    }

    /** The report the words are really in, which is another one than the statement says where they are borrowed. */
    String source() {
        return Optional.ofNullable(from).orElse(report);
    }

    boolean exact() {
        return Wording.of(paragraph).holds(quotation);
    }

    boolean inOneSentence() {
        return Wording.of(paragraph).holdsInOneSentence(quotation);
    }

    boolean wholeSentences() {
        return Wording.of(paragraph).consistsOfWholeSentences(quotation);
    }

    @Override
    public String toString() {
        return id + " “" + quotation + "”";
    }
}
