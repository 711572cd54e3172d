package candour.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Data sources as containers make them, and as bad days make them. */
final class Connections {
    private Connections() {}

    @FunctionalInterface
    private interface Call {
        Object on(Object target) throws ReflectiveOperationException, SQLException;
    }

    /** As in a JTA transaction: always the same connection, and close() does not close it. */
    static DataSource lending(Connection connection) {
        return proxy(
                DataSource.class,
                (method, call) ->
                        proxy(Connection.class, (name, inner) -> name.equals("close") ? null : inner.on(connection)));
    }

    /** Every connection dies at commit. */
    static DataSource dyingAtCommit(DataSource source) {
        return proxy(DataSource.class, (method, call) -> dying(source.getConnection()));
    }

    private static Connection dying(Connection connection) {
        return proxy(Connection.class, (name, call) -> {
            if (!name.equals("commit")) return call.on(connection);
            connection.close();
            throw new SQLException("killed");
        });
    }

    @FunctionalInterface
    private interface Behaviour {
        Object of(String method, Call call) throws ReflectiveOperationException, SQLException;
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    try {
                        return behaviour.of(method.getName(), target -> method.invoke(target, values));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
