package candour.conventions;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * The second wall behind the access rules: tells PostgreSQL, on every connection that is taken from the pool, whose rows the
 * work may touch. The row-level policies of a service read it; work that nobody is signed in for reaches nothing.
 */
@Singleton
@Unremovable
class AuthorityWall implements AgroalPoolInterceptor {

    private static final String SETTING = "select set_config('candour.reach', ?, false)";

    private final Instance<CurrentActor> current;

    AuthorityWall(Instance<CurrentActor> current) {
        this.current = current;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement(SETTING)) {
            statement.setString(1, Reach.or(this::ofTheCaller));
            statement.execute();
        } catch (SQLException cause) {
            throw new IllegalStateException("The connection cannot be confined to an authority", cause);
        }
    }

    private String ofTheCaller() {
        if (!Arc.container().requestContext().isActive()) {
            return Reach.NOWHERE;
        }
        return Objects.requireNonNullElse(current.get().get().authority(), Reach.NOWHERE);
    }
}
