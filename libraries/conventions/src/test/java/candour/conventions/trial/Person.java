package candour.conventions.trial;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A made-up person of Northbridge with the claims their token carries. */
public record Person(String subject, String name, Set<String> roles, Map<String, String> claims) {

    public static Person of(String subject, String name, String... roles) {
        return new Person(subject, name, Set.of(roles), Map.of());
    }

    public Person with(String claim, String value) {
        var more = new HashMap<>(claims);
        more.put(claim, value);
        return new Person(subject, name, roles, Map.copyOf(more));
    }

    public Person at(String authority) {
        return with("authority", authority);
    }
}
