package candour.ledger;

import candour.ledger.json.CanonicalJson;

/** What a text must be to be recorded: canonical JSON and PostgreSQL can both hold it. */
final class Words {
    private Words() {}

    static void required(String name, String text) {
        if (text == null || text.isBlank()) throw new IllegalArgumentException(name + " is missing");
        storable(name, text);
    }

    static void storable(String name, String text) {
        if (text == null) return;
        if (text.indexOf(0) >= 0) throw new IllegalArgumentException(name + " holds a NUL character");
        CanonicalJson.text(text);
    }
}
