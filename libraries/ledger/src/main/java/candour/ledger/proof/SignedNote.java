package candour.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** C2SP signed-note: text that ends in a newline, an empty line, signature lines. */
record SignedNote(String text, List<String> signatureLines) {
    private static final String DASH = "— ";
    private static final int MOST_SIGNATURES = 64;

    static SignedNote sign(String text, SigningKey key) {
        var id = key.verifyKey().id();
        var signature = key.sign(text.getBytes(UTF_8));
        var bytes = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, bytes, id.length, signature.length);
        var line = DASH + key.verifyKey().name() + " " + Base64.getEncoder().encodeToString(bytes);
        return new SignedNote(text, List.of(line));
    }

    static SignedNote parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n'))
            throw new IllegalArgumentException("not a signed note");
        var lines = note.substring(gap + 2).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES || !lines.stream().allMatch(SignedNote::isSignature))
            throw new IllegalArgumentException("not the signatures of a note");
        return new SignedNote(note.substring(0, gap + 1), lines);
    }

    /** True when a signature of that very key is there and every one that claims to be its own verifies. */
    boolean isSignedBy(VerifyKey key) {
        var own = signatureLines.stream()
                .filter(line -> line.startsWith(DASH + key.name() + " "))
                .map(SignedNote::signature)
                .filter(signature -> Arrays.equals(signature, 0, 4, key.id(), 0, 4))
                .toList();
        var bytes = text.getBytes(UTF_8);
        return !own.isEmpty() && own.stream().allMatch(s -> key.verifies(bytes, Arrays.copyOfRange(s, 4, s.length)));
    }

    @Override
    public String toString() {
        return text + "\n" + String.join("\n", signatureLines) + "\n";
    }

    private static boolean isSignature(String line) {
        try {
            return line.startsWith(DASH) && line.split(" ", -1).length == 3 && signature(line).length > 4;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] signature(String line) {
        var text = line.substring(line.lastIndexOf(' ') + 1);
        var bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) throw new IllegalArgumentException("loose base64");
        return bytes;
    }
}
