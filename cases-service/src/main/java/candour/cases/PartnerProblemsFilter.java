package candour.cases;

import candour.conventions.Problem;
import candour.conventions.Problems;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the contract every problem that an operation for partner agencies can answer with, derived from what it takes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PartnerProblemsFilter implements OASFilter {

    private static final Set<Problems> ALWAYS =
            EnumSet.of(Problems.MALFORMED, Problems.NOT_SIGNED_IN, Problems.NOT_YOURS, Problems.BUG);

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getTags() != null && operation.getTags().contains("partner")) {
            problems(operation).stream()
                    .collect(Collectors.groupingBy(Problems::status, TreeMap::new, Collectors.toList()))
                    .forEach((status, some) -> answer(operation, status, some));
        }
        return operation;
    }

    private static Set<Problems> problems(Operation operation) {
        var all = EnumSet.copyOf(ALWAYS);
        if (takes(operation, "id")) {
            all.add(Problems.NOT_FOUND);
        }
        if (takes(operation, "limit") || operation.getRequestBody() != null) {
            all.add(Problems.RULE_BROKEN);
        }
        if (operation.getRequestBody() != null) {
            all.addAll(EnumSet.of(Problems.TOO_LARGE, Problems.UNSUPPORTED_MEDIA));
        }
        if (takes(operation, "Idempotency-Key")) {
            all.addAll(EnumSet.of(Problems.KEY_REUSED, Problems.ALREADY_THERE));
        }
        if (takes(operation, "If-Match")) {
            all.addAll(EnumSet.of(Problems.STEP_NOT_ALLOWED, Problems.STALE, Problems.IF_MATCH_MISSING));
        }
        return all;
    }

    private static boolean takes(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(parameter::equals);
    }

    private static void answer(Operation operation, int status, List<Problems> problems) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        var says = problems.stream().map(PartnerProblemsFilter::says).collect(Collectors.joining("; or "));
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(status),
                        OASFactory.createAPIResponse().description(says).content(content));
    }

    private static String says(Problems problem) {
        return "%s (%s)".formatted(problem.title(), problem.uri());
    }
}
