package candour.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import candour.ledger.proof.Proofs.Head;
import candour.ledger.proof.Proofs.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProofsPropertiesTest {
    private static final int MOST = 300;
    private static final MerkleTree TREE = new MerkleTree(MemoryTree.of(leaves(-1)));

    @Example
    void every_leaf_of_every_size_is_proven_included() {
        for (long size = 1; size <= MOST; size++)
            for (long index = 0; index < size; index++)
                assertThat(included(TREE.root(size), leaf(index), index, size)).isTrue();
    }

    @Example
    void every_size_is_proven_to_extend_every_smaller_one() {
        for (long newer = 0; newer <= MOST; newer++)
            for (long older = 0; older <= newer; older++)
                assertThat(Proofs.extend(head(TREE, older), head(TREE, newer), TREE.consistencyProof(older, newer)))
                        .isTrue();
    }

    @Property
    boolean another_leaf_is_not_included(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int index) {
        return !included(TREE.root(size), altered(leaf(index % size)), index % size, size);
    }

    @Property
    boolean a_leaf_is_not_included_under_another_root(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int index) {
        return !included(altered(TREE.root(size)), leaf(index % size), index % size, size);
    }

    @Property
    boolean a_leaf_is_not_included_at_another_place(
            @ForAll @IntRange(min = 2, max = MOST) int size, @ForAll @IntRange(max = MOST) int index) {
        var proof = TREE.inclusionProof(index % size, size);
        var place = new Place(leaf(index % size), (index + 1) % size, size);
        return !Proofs.includes(TREE.root(size), place, proof);
    }

    @Property
    boolean an_altered_inclusion_proof_fails(
            @ForAll @IntRange(min = 2, max = MOST) int size, @ForAll @IntRange(max = MOST) int index) {
        var place = new Place(leaf(index % size), index % size, size);
        return spoilt(TREE.inclusionProof(index % size, size)).stream()
                .noneMatch(proof -> Proofs.includes(TREE.root(size), place, proof));
    }

    @Property
    boolean an_altered_consistency_proof_fails(
            @ForAll @IntRange(min = 1, max = MOST) int newer, @ForAll @IntRange(max = MOST) int any) {
        int older = any % (newer + 1);
        return spoilt(TREE.consistencyProof(older, newer)).stream()
                .noneMatch(proof -> Proofs.extend(head(TREE, older), head(TREE, newer), proof));
    }

    @Property(tries = 300)
    boolean a_tree_whose_old_leaf_was_changed_does_not_extend(
            @ForAll @IntRange(min = 1, max = MOST) int newer,
            @ForAll @IntRange(min = 1, max = MOST) int any,
            @ForAll @IntRange(max = MOST) int changed) {
        int older = 1 + any % newer;
        var rewritten = new MerkleTree(MemoryTree.of(leaves(changed % older)));
        var proof = rewritten.consistencyProof(older, newer);
        return !Proofs.extend(head(TREE, older), head(rewritten, newer), proof);
    }

    private static boolean included(Hash root, Hash leaf, long index, long size) {
        return Proofs.includes(root, new Place(leaf, index, size), TREE.inclusionProof(index, size));
    }

    /** The proof with each hash altered, with each left out, and with one more. */
    private static List<List<Hash>> spoilt(List<Hash> proof) {
        var all = new ArrayList<List<Hash>>();
        for (int i = 0; i < proof.size(); i++) {
            var altered = new ArrayList<>(proof);
            altered.set(i, altered(proof.get(i)));
            all.add(altered);
            var shorter = new ArrayList<>(proof);
            shorter.remove(i);
            all.add(shorter);
        }
        var longer = new ArrayList<>(proof);
        longer.add(leaf(0));
        all.add(longer);
        return all;
    }

    private static Head head(MerkleTree tree, long size) {
        return new Head(size, tree.root(size));
    }

    private static List<Hash> leaves(int changed) {
        return IntStream.range(0, MOST)
                .mapToObj(i -> i == changed ? altered(leaf(i)) : leaf(i))
                .toList();
    }

    private static Hash leaf(long index) {
        return Leaf.hash("leaf " + index);
    }

    private static Hash altered(Hash hash) {
        var bytes = hash.bytes();
        bytes[7] ^= 1;
        return new Hash(bytes);
    }
}
