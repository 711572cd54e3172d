package candour.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One text for one JSON value (RFC 8785), so that a digest of the text is a digest of the value. */
public final class CanonicalJson {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException for what RFC 8785 cannot say: NaN, infinity, a number that a double would
     *     change, half a surrogate pair, a node that is no JSON value
     */
    public static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> "null";
            case BOOLEAN -> value.asText();
            case STRING -> CanonicalString.of(value.textValue());
            case NUMBER -> CanonicalNumber.of(value);
            case ARRAY -> array(value);
            case OBJECT -> object(value);
            case BINARY, MISSING, POJO ->
                throw new IllegalArgumentException("not a JSON value: " + value.getNodeType());
        };
    }

    public static String text(String text) {
        return CanonicalString.of(text);
    }

    /** An object put together from members that are canonical text already. */
    public static String object(Map<String, String> canonicalMembers) {
        return new TreeMap<>(canonicalMembers)
                .entrySet().stream()
                        .map(member -> CanonicalString.of(member.getKey()) + ":" + member.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * Reads strictly: one value, nothing after it, no member named twice.
     *
     * @throws IllegalArgumentException when the text is not that
     */
    public static JsonNode read(String text) {
        try {
            var value = STRICT.readTree(text);
            if (value.isMissingNode()) throw new IllegalArgumentException("no JSON value");
            return value;
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("not JSON: " + notJson.getOriginalMessage(), notJson);
        }
    }

    private static String array(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false)
                .map(CanonicalJson::of)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(JsonNode value) {
        return object(
                value.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, member -> of(member.getValue()))));
    }
}
