package candour.quotations.corpus;

import java.util.List;

/** One complete press statement of the corpus with everything a reader found stated, mentioned and quoted in it. */
record LabelledStatement(
        String id,
        String set,
        String report,
        String voice,
        String statement,
        List<Judgement> judgements,
        Central central,
        List<String> prioritiesMentioned,
        List<Quoted> quotations) {

    record Judgement(String area, String grade, String gradeInReport) {}

    record Central(boolean stated, String area, String grade) {}

    record Quoted(
            String quotation, LabelledQuotation.Verdict verdict, boolean fair, String direction, List<Integer> pages) {}

    @Override
    public String toString() {
        return id + " about " + report;
    }
}
