package candour.inspections.publication;

import candour.inspections.framework.Area;
import candour.inspections.framework.Framework;
import candour.inspections.framework.Grade;
import candour.inspections.report.Manifest;
import java.util.List;
import java.util.Objects;

/** Each judgement in the draft beside the same in the final report. */
final class JudgementLines {

    private final ChangeRegisters.Sources sources;
    private final Framework framework;

    private JudgementLines(ChangeRegisters.Sources sources) {
        this.sources = sources;
        this.framework = Framework.valueOf(sources.inspection().framework());
    }

    static List<ChangeRegister.JudgementLine> of(ChangeRegisters.Sources sources) {
        return new JudgementLines(sources).lines();
    }

    private List<ChangeRegister.JudgementLine> lines() {
        return sources.published().manifest().judgements().stream()
                .map(this::line)
                .toList();
    }

    private ChangeRegister.JudgementLine line(Manifest.Judgement judgement) {
        Area area = framework.area(judgement.area()).orElseThrow();
        var draft = grade(sources.issued().manifest(), judgement.area());
        var published = grade(sources.published().manifest(), judgement.area());
        return new ChangeRegister.JudgementLine(
                area.code(),
                area.labelOn(sources.inspection().fieldworkFrom()),
                area.strand().name(),
                draft,
                published,
                !Objects.equals(draft, published));
    }

    private String grade(Manifest manifest, String area) {
        return manifest.judgement(area)
                .map(Manifest.Judgement::grade)
                .flatMap(framework::grade)
                .map(Grade::label)
                .orElse(null);
    }
}
