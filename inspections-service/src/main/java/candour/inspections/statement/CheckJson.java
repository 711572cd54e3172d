package candour.inspections.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a check as the JSON of the contract; what an older version stored beyond today's fields is passed over. */
@Singleton
@Converter
class CheckJson implements AttributeConverter<CheckView, String> {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    CheckJson(ObjectMapper json) {
        writer = json.writerFor(CheckView.class);
        reader = json.readerFor(CheckView.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String convertToDatabaseColumn(CheckView check) {
        try {
            return writer.writeValueAsString(check);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public CheckView convertToEntityAttribute(String stored) {
        try {
            return reader.readValue(stored);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored check is not the JSON of a check", damaged);
        }
    }
}
