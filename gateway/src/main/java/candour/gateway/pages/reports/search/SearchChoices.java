package candour.gateway.pages.reports.search;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Framework;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Choice;
import java.util.Comparator;
import java.util.List;

/** What a search can be narrowed to. */
public record SearchChoices(
        List<Choice> authorities, List<Choice> frameworks, List<Choice> areas, List<Choice> grades) {

    private static final int MANY = 100;

    static SearchChoices of(RegisterClient register) {
        List<Authority> all = Listed.all(after -> register.authorities(after, MANY));
        var frameworks = register.frameworks().items();
        return new SearchChoices(
                all.stream()
                        .map(authority -> Choice.of(authority.onsCode(), authority.name()))
                        .sorted(Comparator.comparing(Choice::text))
                        .toList(),
                frameworks.stream()
                        .map(framework -> Choice.of(framework.code(), framework.title()))
                        .toList(),
                areas(frameworks),
                grades(frameworks));
    }

    /** Newest framework first, each area once, by the label reports print now. */
    private static List<Choice> areas(List<Framework> frameworks) {
        var seen = new java.util.LinkedHashMap<String, Choice>();
        frameworks.reversed().stream()
                .flatMap(framework -> framework.areas().stream())
                .filter(Framework.Area::required)
                .forEach(area -> seen.putIfAbsent(
                        area.code(),
                        Choice.of(
                                area.code(),
                                area.label() + " (" + candour.gateway.pages.inspections.Say.words(area.strand())
                                        + ")")));
        return List.copyOf(seen.values());
    }

    private static List<Choice> grades(List<Framework> frameworks) {
        var seen = new java.util.LinkedHashMap<String, Choice>();
        frameworks.stream()
                .flatMap(framework -> framework.grades().stream())
                .forEach(grade -> seen.putIfAbsent(grade.code(), Choice.of(grade.code(), grade.label())));
        return List.copyOf(seen.values());
    }
}
