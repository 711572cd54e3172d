package candour.timescales;

import java.util.Arrays;

/** The three lists of bank holidays in the United Kingdom, by the keys GOV.UK gives them. */
public enum Nation {
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    SCOTLAND("scotland", "Scotland"),
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String key;
    private final String words;

    Nation(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    static Nation ofKey(String key) {
        return Arrays.stream(values())
                .filter(nation -> nation.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No bank holidays are kept for \"" + key + "\""));
    }
}
