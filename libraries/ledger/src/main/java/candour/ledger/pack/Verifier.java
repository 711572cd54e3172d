package candour.ledger.pack;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.VerifyKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Checks a pack from the signature down: newest checkpoint, entries, exhibits, older checkpoints, kept checkpoints. So
 * the first thing named is where the damage is, not what rests on it.
 */
public final class Verifier {
    private static final String OWN_WORD = " It was taken from the pack itself: compare it with the key that the"
            + " publisher makes known elsewhere. Until then this shows only that the pack agrees with itself.";

    private Verifier() {}

    public static Verdict verify(DisclosurePack pack, Trust trust) {
        try {
            return verified(pack, trust);
        } catch (Finding broken) {
            return new Verdict.Broken(broken.getMessage());
        }
    }

    private static Verdict verified(DisclosurePack pack, Trust trust) throws Finding {
        var keys = trust.keys().isEmpty() ? pack.keys() : trust.keys();
        var checkpoints = new CheckpointCheck(pack, keys);
        var newest = checkpoints.newest();
        var entries = entries(pack, newest);
        var checked = new ArrayList<>(exhibits(pack, entries));
        checked.addAll(counted(pack, newest));
        checked.addAll(checkpoints.olderAreExtendedBy(newest));
        checked.addAll(checkpoints.extendsKept(trust.kept()));
        checked.add(signer(newest, keys) + (trust.keys().isEmpty() ? OWN_WORD : " It is the key you gave."));
        return new Verdict.Verified(checked, newest);
    }

    private static Map<UUID, PackEntry> entries(DisclosurePack pack, Checkpoint newest) throws Finding {
        var byId = new HashMap<UUID, PackEntry>();
        for (var entry : pack.entries()) {
            new EntryCheck(entry, newest).run();
            if (byId.put(entry.id(), entry) != null) throw new Finding(Plain.entry(entry) + " is in the pack twice");
        }
        return byId;
    }

    private static List<String> exhibits(DisclosurePack pack, Map<UUID, PackEntry> entries) throws Finding {
        var checked = new ArrayList<String>();
        for (var exhibit : pack.exhibits()) checked.add(new ExhibitCheck(exhibit, entries).run());
        return checked;
    }

    private static List<String> counted(DisclosurePack pack, Checkpoint newest) {
        var checked = new ArrayList<String>();
        long erased = pack.entries().stream().filter(PackEntry::erased).count();
        long whole = pack.entries().size() - erased;
        checked.add("%s in the pack: content unchanged, in its place in the record".formatted(Plain.entries(whole)));
        if (erased > 0)
            checked.add("%s erased since: its place in the record was checked, its content cannot be"
                    .formatted(Plain.entries(erased)));
        checked.add("The record %s had %s, root hash %s"
                .formatted(Plain.clean(newest.origin()), Plain.entries(newest.size()), newest.root()));
        return checked;
    }

    private static String signer(Checkpoint newest, List<VerifyKey> keys) {
        var signers = keys.stream().filter(newest::isSignedBy).map(VerifyKey::toString);
        return "Signed with the key " + signers.collect(Collectors.joining(", ")) + ".";
    }
}
