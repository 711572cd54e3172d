package candour.conventions.trial;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs the tokens of made-up people with a key made for this test run; the service verifies them as it does everybody's. */
public final class Tokens {

    private static final KeyPair KEYS = keys();
    private static final Map<Person, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** What a service checks these tokens with. */
    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A bearer token for this person, valid for an hour, meant for all three services; signed once a run. */
    public static String of(Person person) {
        return SIGNED.computeIfAbsent(person, Tokens::sign);
    }

    private static String sign(Person person) {
        var claims = Jwt.claims()
                .issuer("https://sign-in.northbridge.example/realms/candour")
                .subject(person.subject())
                .audience(java.util.Set.of("inspections", "cases", "reviews"))
                .claim("preferred_username", person.subject())
                .claim("name", person.name())
                .claim("realm_access", Map.of("roles", List.copyOf(person.roles())))
                .issuedAt(System.currentTimeMillis() / 1000 - 5)
                .expiresIn(3600);
        person.claims().forEach(claims::claim);
        return claims.jws().algorithm(SignatureAlgorithm.PS256).sign(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
