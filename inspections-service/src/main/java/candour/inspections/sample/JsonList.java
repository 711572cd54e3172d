package candour.inspections.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps lists of a sample in their order, as JSON. */
class JsonList<T> implements AttributeConverter<List<T>, String> {

    private final ObjectMapper json;
    private final TypeReference<List<T>> type;

    JsonList(ObjectMapper json, TypeReference<List<T>> type) {
        this.json = json;
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<T> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String stored) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored list is not the JSON it should be", damaged);
        }
    }

    /** How many were drawn from each stratum. */
    @Singleton
    @Converter
    static class Sizes extends JsonList<StratumSize> {
        Sizes(ObjectMapper json) {
            super(json, new TypeReference<>() {});
        }
    }

    /** What could not be drawn. */
    @Singleton
    @Converter
    static class Exclusions extends JsonList<Exclusion> {
        Exclusions(ObjectMapper json) {
            super(json, new TypeReference<>() {});
        }
    }

    /** What an auditor found, standard by standard. */
    @Singleton
    @Converter
    static class Standards extends JsonList<StandardFound> {
        Standards(ObjectMapper json) {
            super(json, new TypeReference<>() {});
        }
    }
}
