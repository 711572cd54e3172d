package candour.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which number each port has in one installation. */
public final class Ports {
    private static final int FAR = 10_000;

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = Collections.unmodifiableMap(numbers);
    }

    /** The usual numbers, except where a variable such as CANDOUR_PORT_GATEWAY says otherwise. */
    static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, number(port, environment.get(port.variable())));
        }
        return new Ports(numbers);
    }

    /** Numbers nobody listens on now, so that two suites can run side by side. */
    public static Ports free() {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        Set<ServerSocket> held = new HashSet<>();
        try {
            for (Port port : Port.values()) {
                var socket = listen(0);
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new CannotStart("No free port could be found: " + e.getMessage() + ".", e);
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        return numbers.get(port);
    }

    void requireFree() {
        numbers.forEach(Ports::requireFree);
        if (new HashSet<>(numbers.values()).size() < numbers.size()) {
            throw new CannotStart("Two of the CANDOUR_PORT variables name the same port.");
        }
    }

    private static void requireFree(Port port, int number) {
        try (var socket = listen(number)) {
            assert socket.isBound();
        } catch (BindException e) {
            throw taken(port, number, e);
        } catch (IOException e) {
            throw new CannotStart("Port " + number + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private static CannotStart taken(Port port, int number, Exception cause) {
        return new CannotStart(
                "Port %d, wanted for %s, is in use by another program: stop that program, or choose another port, for example %s=%d ./candour up."
                        .formatted(number, name(port), port.variable(), elsewhere(number)),
                cause);
    }

    private static int elsewhere(int number) {
        return number < FAR ? number + FAR : number - FAR;
    }

    private static String name(Port port) {
        return port.name().toLowerCase(java.util.Locale.ROOT).replace("_management", "'s health");
    }

    private static int number(Port port, String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return port.usual();
        }
        try {
            int number = Integer.parseInt(chosen.strip());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notAPort(port, chosen, e);
        }
        throw notAPort(port, chosen, null);
    }

    private static CannotStart notAPort(Port port, String chosen, Exception cause) {
        return new CannotStart(
                port.variable() + "=" + chosen + " is not a port: give a number from 1 to 65535.", cause);
    }

    private static ServerSocket listen(int number) throws IOException {
        return new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"));
    }
}
