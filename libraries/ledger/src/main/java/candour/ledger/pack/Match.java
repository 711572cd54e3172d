package candour.ledger.pack;

import candour.ledger.json.CanonicalJson;
import candour.ledger.proof.Hash;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** How what is shown answers to what an entry recorded. */
public enum Match {
    /** The entry recorded the SHA-256 of the bytes shown, as 64 lower-case hexadecimal digits. */
    SHA256("sha256") {
        @Override
        String found(byte[] shown) {
            return Hash.sha256(shown).toString();
        }
    },
    /** The entry recorded the text shown; a number or structure is shown as its canonical JSON. */
    EQUAL("equal") {
        @Override
        String found(byte[] shown) {
            return new String(shown, StandardCharsets.UTF_8);
        }
    };

    private final String code;

    Match(String code) {
        this.code = code;
    }

    abstract String found(byte[] shown);

    String recorded(JsonNode value) {
        return value.isTextual() ? value.textValue() : CanonicalJson.of(value);
    }

    String code() {
        return code;
    }

    static Match of(String code) {
        for (var match : values()) if (match.code.equals(code)) return match;
        throw new IllegalArgumentException("no such way to match: " + code);
    }
}
