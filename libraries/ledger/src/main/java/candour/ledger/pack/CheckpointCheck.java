package candour.ledger.pack;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.Proofs;
import candour.ledger.proof.VerifyKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The signed heads of the record: each signed, each an extension of the one before. */
record CheckpointCheck(DisclosurePack pack, List<VerifyKey> keys) {
    Checkpoint newest() throws Finding {
        if (keys.isEmpty()) throw new Finding("there is no key to check the signatures with");
        if (pack.checkpoints().isEmpty()) throw new Finding("the pack holds no signed checkpoint");
        return signed(pack.checkpoints().getLast());
    }

    List<String> olderAreExtendedBy(Checkpoint newest) throws Finding {
        var checked = new ArrayList<String>();
        long size = -1;
        for (var older : pack.checkpoints().subList(0, pack.checkpoints().size() - 1)) {
            var checkpoint = signed(older);
            requireExtension(checkpoint, newest, older);
            if (checkpoint.size() <= size) throw new Finding("the checkpoints are not in the order of time");
            size = checkpoint.size();
            checked.add("The record only grew since it had " + Plain.entries(size) + ": nothing before was changed");
        }
        return checked;
    }

    List<String> extendsKept(List<Checkpoint> kept) throws Finding {
        var checked = new ArrayList<String>();
        for (var own : kept) {
            requireSigned(own, "the checkpoint you kept");
            requireSame(own, inPack(own));
            checked.add("The record is the one you kept a checkpoint of, when it had " + Plain.entries(own.size()));
        }
        return checked;
    }

    private Checkpoint signed(PackCheckpoint stored) throws Finding {
        var checkpoint = parsed(stored.note());
        requireSigned(checkpoint, "the checkpoint of " + Plain.entries(checkpoint.size()) + " in the pack");
        return checkpoint;
    }

    private void requireSigned(Checkpoint checkpoint, String which) throws Finding {
        if (checkpoint.isSignedByAny(keys)) return;
        var names = keys.stream().map(VerifyKey::toString).collect(Collectors.joining(" or "));
        throw new Finding(which + " is not signed by the key " + names);
    }

    private static void requireExtension(Checkpoint older, Checkpoint newest, PackCheckpoint stored) throws Finding {
        boolean same = older.origin().equals(newest.origin());
        if (!same || !Proofs.extend(older.head(), newest.head(), stored.consistency()))
            throw new Finding("the record was rewritten: with " + Plain.entries(newest.size())
                    + " it no longer begins with what it was at " + Plain.entries(older.size()));
    }

    private Checkpoint inPack(Checkpoint own) throws Finding {
        for (var stored : pack.checkpoints()) {
            var checkpoint = parsed(stored.note());
            if (checkpoint.size() == own.size()) return checkpoint;
        }
        throw new Finding("the pack holds no proof that reaches the checkpoint you kept, of "
                + Plain.entries(own.size()) + "; ask for a pack made with that checkpoint");
    }

    private static void requireSame(Checkpoint own, Checkpoint inPack) throws Finding {
        if (!own.origin().equals(inPack.origin()) || !own.head().equals(inPack.head()))
            throw new Finding("this is not the record you kept a checkpoint of: at " + Plain.entries(own.size())
                    + " yours has root " + own.root() + " of " + Plain.clean(own.origin()) + ", the pack's "
                    + inPack.root() + " of " + Plain.clean(inPack.origin()));
    }

    private static Checkpoint parsed(String note) throws Finding {
        try {
            return Checkpoint.parse(note);
        } catch (IllegalArgumentException damaged) {
            throw new Finding("a checkpoint in the pack cannot be read");
        }
    }
}
