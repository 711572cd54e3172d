package candour.cluster;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Walks an object of the Kubernetes model: whatever its classes could not place is a field no cluster knows. */
record Model(List<String> faults) {

    void walk(String where, Object value) {
        switch (value) {
            case null -> {}
            case Collection<?> many -> many.forEach(each -> walk(where, each));
            case Map<?, ?> map -> map.values().forEach(each -> walk(where, each));
            default -> fields(where, value);
        }
    }

    private void fields(String where, Object value) {
        if (!value.getClass().getName().startsWith("io.fabric8.")) {
            return;
        }
        for (Method getter : value.getClass().getMethods()) {
            if (getter.getName().equals("getAdditionalProperties")) {
                ((Map<?, ?>) call(getter, value)).keySet().forEach(key -> faults.add(where + ": " + key));
            } else if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                walk(where + "/" + getter.getName().substring(3), call(getter, value));
            }
        }
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException cause) {
            throw new AssertionError(getter.toString(), cause);
        }
    }
}
