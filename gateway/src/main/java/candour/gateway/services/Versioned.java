package candour.gateway.services;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * A record together with the version that was read.
 *
 * @param etag what to send as {@code If-Match} when changing it, quotes included
 */
public record Versioned<T>(T value, String etag) {

    public static <T> Versioned<T> of(RestResponse<T> response) {
        return new Versioned<>(response.getEntity(), response.getHeaderString("ETag"));
    }
}
