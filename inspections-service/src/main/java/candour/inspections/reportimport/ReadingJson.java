package candour.inspections.reportimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a reading as the JSON of the contract; what an older version stored beyond today's fields is passed over. */
@Singleton
@Converter
class ReadingJson implements AttributeConverter<ReadingView, String> {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    ReadingJson(ObjectMapper json) {
        writer = json.writerFor(ReadingView.class);
        reader = json.readerFor(ReadingView.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public String convertToDatabaseColumn(ReadingView reading) {
        try {
            return writer.writeValueAsString(reading);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ReadingView convertToEntityAttribute(String stored) {
        try {
            return reader.readValue(stored);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored reading is not the JSON of a reading", damaged);
        }
    }
}
