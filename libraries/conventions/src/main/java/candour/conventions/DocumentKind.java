package candour.conventions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of document that are taken, and the bytes each begins with; text has none and must be UTF-8. */
enum DocumentKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304"),
    CSV("text/csv", ""),
    TEXT("text/plain", "");

    private final String mediaType;
    private final byte[] beginning;

    DocumentKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind that the media type claims, if the content bears it out. */
    static Optional<DocumentKind> of(String contentType, byte[] content) {
        var claimed = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(claimed) && kind.isBorneOutBy(content))
                .findFirst();
    }

    private boolean isBorneOutBy(byte[] content) {
        if (beginning.length == 0) {
            return isText(content);
        }
        return content.length >= beginning.length
                && Arrays.equals(beginning, 0, beginning.length, content, 0, beginning.length);
    }

    private static boolean isText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().noneMatch(letter -> letter == 0);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
