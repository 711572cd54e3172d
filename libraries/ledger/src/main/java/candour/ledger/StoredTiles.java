package candour.ledger;

import candour.ledger.proof.Hash;
import candour.ledger.proof.HashReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree's hashes in the database: full tiles as stored, unfinished ones from the leaves or tiles below. */
final class StoredTiles implements HashReader {
    private static final String FULL = "select hashes from ledger_tile where level = ? and tile_index = ?";
    private static final String LEAVES =
            "select leaf_hash from ledger_leaf where leaf_index >= ? and leaf_index < ? order by leaf_index";
    private static final String TILE_ROOTS =
            "select root from ledger_tile where level = ? and tile_index >= ? and tile_index < ? order by tile_index";

    private final Connection connection;
    private final Map<Place, List<Hash>> tiles = new HashMap<>();

    private record Place(int level, long index) {}

    StoredTiles(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Hash at(int level, long index) {
        long first = index << level % 8;
        int offset = (int) (first % Tile.WIDTH);
        int end = offset + (1 << level % 8);
        var hashes = tiles.computeIfAbsent(new Place(level / 8, first / Tile.WIDTH), this::load);
        if (hashes.size() < end) throw new LedgerDamaged("the stored tree ends too early");
        return Tile.perfect(hashes.subList(offset, end));
    }

    /** The hashes of a tile that is not full yet: exactly so many. */
    List<Hash> unfinished(int level, long index, int count) throws SQLException {
        var hashes = unfinished(new Place(level, index));
        if (hashes.size() != count) throw new LedgerDamaged("the stored tree does not end where it was signed");
        return hashes;
    }

    private List<Hash> load(Place place) {
        try {
            var full = new Query(FULL, place.level, place.index)
                    .first(connection, row -> Tile.split(row.getBytes("hashes")));
            return full.isPresent() ? full.get() : unfinished(place);
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    private List<Hash> unfinished(Place place) throws SQLException {
        long start = place.index * Tile.WIDTH;
        var query = place.level == 0
                ? new Query(LEAVES, start, start + Tile.WIDTH)
                : new Query(TILE_ROOTS, place.level - 1, start, start + Tile.WIDTH);
        return query.list(connection, row -> new Hash(row.getBytes(1)));
    }
}
