package candour.conventions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document as it was sent; what it says it is has been held against its first bytes. */
public record SentDocument(String title, String fileName, String mediaType, byte[] content, RequestKey key) {

    public static final int MOST_BYTES = 25 * 1024 * 1024;

    /** Refuses with 422 what is empty or not of the kind it says it is, with 413 what is too large. */
    public static SentDocument checked(
            String title, String fileName, String contentType, byte[] content, RequestKey key) {
        if (title == null || title.isBlank() || title.length() > 200) {
            throw ProblemException.rule("/title", "Enter a title of at most 200 characters");
        }
        if (content == null || content.length == 0) {
            throw ProblemException.rule("/file", "The selected file is empty");
        }
        if (content.length > MOST_BYTES) {
            throw new ProblemException(Problems.TOO_LARGE, "A document is at most 25 MB.");
        }
        var kind = DocumentKind.of(contentType, content)
                .orElseThrow(() -> ProblemException.rule(
                        "/file", "The selected file must be a PDF, PNG, JPEG, Word, Excel, CSV or text file"));
        var name =
                fileName == null || fileName.isBlank() ? "document" : fileName.replaceAll("[^\\p{L}\\p{N}. _-]", "_");
        return new SentDocument(title.strip(), name, kind.mediaType(), content, key);
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentDocument that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
