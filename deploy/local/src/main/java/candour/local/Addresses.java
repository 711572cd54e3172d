package candour.local;

import java.net.URI;

/** Where each program of one suite answers. */
record Addresses(Ports ports) {
    /** A name rather than a number, since browsers treat it as a safe origin and sign-in returns to it. */
    URI gateway() {
        return URI.create("http://localhost:" + ports.of(Port.GATEWAY));
    }

    URI of(Room room) {
        return room == Room.GATEWAY ? gateway() : URI.create("http://127.0.0.1:" + ports.of(room.port()));
    }

    URI management(Room room) {
        return URI.create("http://127.0.0.1:" + ports.of(room.management()));
    }

    URI readiness(Room room) {
        return management(room).resolve("/q/health/ready");
    }
}
