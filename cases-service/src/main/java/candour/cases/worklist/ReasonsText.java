package candour.cases.worklist;

import candour.cases.signal.Reason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The reasons of an entry as they are kept. */
@ApplicationScoped
class ReasonsText {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final ObjectMapper json;

    ReasonsText(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Reason> reasons) {
        try {
            return json.writeValueAsString(reasons);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Reason> read(String text) {
        try {
            return json.readValue(text, REASONS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The reasons of a worklist entry cannot be read", damaged);
        }
    }
}
