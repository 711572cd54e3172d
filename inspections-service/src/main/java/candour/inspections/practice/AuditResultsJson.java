package candour.inspections.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the lines of an audit's result in their order. */
@Singleton
@Converter
class AuditResultsJson implements AttributeConverter<List<AuditResult>, String> {

    private static final TypeReference<List<AuditResult>> LINES = new TypeReference<>() {};

    private final ObjectMapper json;

    AuditResultsJson(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(List<AuditResult> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<AuditResult> convertToEntityAttribute(String stored) {
        try {
            return json.readValue(stored, LINES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Stored results are not the JSON of results", damaged);
        }
    }
}
