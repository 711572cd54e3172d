package candour.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes Keycloak's realm what the file says, on first start and again when the file, a port or a secret has changed. */
final class RealmImport {
    private final URI keycloak;
    private final String password;
    private final Path done;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RealmImport(URI keycloak, String administratorPassword, Path folder) {
        this.keycloak = keycloak;
        this.password = administratorPassword;
        this.done = folder.resolve("realm.imported");
    }

    /** Keycloak takes a realm in one transaction, so a start cut short leaves the old one, the new one or none. */
    void bring(Realm realm) {
        if (isCurrent(realm)) {
            return;
        }
        try {
            String token = token();
            HttpRequest delete = admin("/admin/realms/candour", token).DELETE().build();
            expect(delete, 204, 404);
            HttpRequest create = admin("/admin/realms", token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(realm.json()))
                    .build();
            expect(create, 201);
            Files.writeString(done, realm.fingerprint());
        } catch (IOException e) {
            throw new CannotStart("Keycloak did not take the realm: " + e.getMessage() + ".", e);
        }
    }

    private boolean isCurrent(Realm realm) {
        try {
            return Files.exists(done) && Files.readString(done).equals(realm.fingerprint());
        } catch (IOException e) {
            throw CannotStart.at(done, e);
        }
    }

    private String token() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=" + Keycloak.ADMINISTRATOR + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return new ObjectMapper()
                .readTree(expect(request, 200))
                .get("access_token")
                .asText();
    }

    private HttpRequest.Builder admin(String path, String token) {
        return HttpRequest.newBuilder(keycloak.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String expect(HttpRequest request, int... statuses) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            for (int status : statuses) {
                if (response.statusCode() == status) {
                    return response.body();
                }
            }
            throw new IOException(request.method() + " " + request.uri().getPath() + " was answered "
                    + response.statusCode() + " " + response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the realm was imported.", e);
        }
    }
}
