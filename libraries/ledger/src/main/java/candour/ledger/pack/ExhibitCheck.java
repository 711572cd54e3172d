package candour.ledger.pack;

import candour.ledger.json.CanonicalJson;
import java.util.Map;
import java.util.UUID;

/** One exhibit: what is shown is what its entry, proven before, recorded. */
record ExhibitCheck(Exhibit exhibit, Map<UUID, PackEntry> entries) {
    String run() throws Finding {
        var entry = entry();
        var recorded = recorded(entry);
        var found = exhibit.match().found(exhibit.shown().bytes());
        if (!found.equals(recorded))
            throw new Finding("\"%s\" is not the text recorded in %s (recorded %s, found %s)"
                    .formatted(exhibit.title(), Plain.entry(entry), told(recorded), told(found)));
        return "\"%s\" is what %s recorded at %s".formatted(exhibit.title(), Plain.entry(entry), pointer());
    }

    private PackEntry entry() throws Finding {
        var entry = entries.get(exhibit.entryId());
        if (entry == null)
            throw new Finding("\"%s\" refers to entry %s, which is not in the pack"
                    .formatted(exhibit.title(), exhibit.entryId()));
        if (entry.erased())
            throw new Finding("\"%s\" cannot be checked: the content of %s was erased"
                    .formatted(exhibit.title(), Plain.entry(entry)));
        return entry;
    }

    private String recorded(PackEntry entry) throws Finding {
        var value =
                CanonicalJson.read(entry.disclosed().content()).path("payload").at(exhibit.pointer());
        if (value.isMissingNode())
            throw new Finding("\"%s\" refers to %s, but nothing is recorded there at %s"
                    .formatted(exhibit.title(), Plain.entry(entry), pointer()));
        return exhibit.match().recorded(value);
    }

    private String pointer() {
        return Plain.clean(exhibit.pointer());
    }

    private String told(String value) {
        return (exhibit.match() == Match.SHA256 ? "sha256 " : "") + Plain.clean(value);
    }
}
