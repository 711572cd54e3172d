package candour.cases.record;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Writes beside the codes of the census, in the contract, what each means: {@code x-enum-titles}, so that a form can say it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CodeTitles implements OASFilter {

    private final IndexView index;

    public CodeTitles(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        for (var set : index.getAllKnownImplementations(DotName.createSimple(CodeSet.class))) {
            var schema = contract.getComponents().getSchemas().get(set.name().withoutPackagePrefix());
            if (schema != null) {
                schema.addExtension("x-enum-titles", titles(set.name().toString()));
            }
        }
    }

    private static Map<String, String> titles(String name) {
        var titles = new LinkedHashMap<String, String>();
        Stream.of(constants(name)).map(CodeSet.class::cast).forEach(code -> titles.put(code.code(), code.label()));
        return titles;
    }

    private static Object[] constants(String name) {
        try {
            return Thread.currentThread()
                    .getContextClassLoader()
                    .loadClass(name)
                    .getEnumConstants();
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
