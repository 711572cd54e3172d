package candour.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import candour.ledger.proof.Proofs.Head;
import candour.ledger.proof.Proofs.Place;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LargeTreeTest {
    private static final int SIZE = 1_000_000;

    @Test
    void a_million_leaves_are_proven_with_twenty_hashes_each() {
        var hashes = new MemoryTree();
        for (int i = 0; i < SIZE; i++) hashes.add(leaf(i));
        var tree = new MerkleTree(hashes);
        var root = tree.root(SIZE);
        for (int i = 0; i < SIZE; i += 997) {
            var proof = tree.inclusionProof(i, SIZE);
            assertThat(proof).hasSizeLessThanOrEqualTo(20);
            assertThat(Proofs.includes(root, new Place(leaf(i), i, SIZE), proof))
                    .isTrue();
            var older = new Head(i + 1, tree.root(i + 1));
            assertThat(Proofs.extend(older, new Head(SIZE, root), tree.consistencyProof(i + 1, SIZE)))
                    .isTrue();
        }
    }

    private static Hash leaf(int index) {
        return Hash.leaf(ByteBuffer.allocate(4).putInt(index).array());
    }
}
