package candour.inspections.importbatch;

import candour.inspections.archive.PublicationDay;
import candour.inspections.reportimport.ReadValue;
import candour.inspections.reportimport.ReadingView;
import candour.inspections.reportimport.ReportImport;
import java.util.List;
import java.util.stream.Stream;

/** What could not be read of a report, one sentence each. */
final class Gaps {

    private Gaps() {}

    static List<String> of(ReportImport made) {
        var read = made.reading();
        return Stream.of(
                        head("Kind of report", read.kind()),
                        head("Framework", read.framework()),
                        head("Authority", read.authority()),
                        PublicationDay.of(made).isPresent()
                                ? Stream.<String>empty()
                                : head("Date of publication", read.publishedOn()),
                        head("Fieldwork", read.fieldworkFrom()),
                        read.judgements().stream().filter(Gaps::isUnread).map(Gaps::sentence))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> head(String what, ReadValue<?> value) {
        return value.optional().isPresent() ? Stream.empty() : Stream.of(what + ": " + value.reason());
    }

    private static boolean isUnread(ReadingView.JudgementView judgement) {
        return judgement.grade() == null && judgement.confidence() == 0;
    }

    private static String sentence(ReadingView.JudgementView judgement) {
        return judgement.label() + ": " + judgement.reason();
    }
}
