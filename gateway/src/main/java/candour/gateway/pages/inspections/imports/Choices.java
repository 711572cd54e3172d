package candour.gateway.pages.inspections.imports;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Framework;
import candour.gateway.inspections.Framework.Grade;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.inspections.ReportImport.Judgement;
import candour.gateway.pages.Choice;
import candour.gateway.pages.inspections.Kind;
import candour.gateway.pages.inspections.Say;
import java.util.Comparator;
import java.util.List;

/** What the form that begins an inspection lets one choose from. */
public record Choices(List<Choice> authorities, List<Choice> frameworks, List<Choice> kinds, List<Grade> grades) {

    private static final int A_PAGE = 100;

    /** Made-up authorities come first: whoever tries the suite out is looking for them. */
    public static Choices of(RegisterClient register) {
        var authorities = Listed.all(after -> register.authorities(after, A_PAGE));
        var frameworks = register.frameworks().items();
        return new Choices(
                authorities.stream()
                        .sorted(Comparator.comparing(Authority::demo).reversed())
                        .map(Choices::choice)
                        .toList(),
                frameworks.stream().map(Choices::choice).toList(),
                Kind.choices(),
                frameworks.stream()
                        .flatMap(framework -> framework.grades().stream())
                        .toList());
    }

    /** The title of the framework with this code, or the code. */
    public String frameworkTitle(String code) {
        return frameworks.stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::text)
                .findFirst()
                .orElse(code);
    }

    public List<Choice> rehearsal() {
        return List.of(
                Choice.of("yes", "Yes, replay this published report as a rehearsal for the authority chosen above"));
    }

    public String gradeLabel(Judgement judgement) {
        return grades.stream()
                .filter(grade -> grade.code().equals(judgement.grade()))
                .map(Grade::label)
                .findFirst()
                .orElse(Say.words(judgement.grade()));
    }

    private static Choice choice(Authority authority) {
        return Choice.of(authority.onsCode(), authority.demo() ? authority.name() + " (fictional)" : authority.name());
    }

    private static Choice choice(Framework framework) {
        var to = framework.validTo() == null ? "now" : Say.day(framework.validTo());
        return Choice.of(
                framework.code(), "%s (%s to %s)".formatted(framework.title(), Say.day(framework.validFrom()), to));
    }
}
