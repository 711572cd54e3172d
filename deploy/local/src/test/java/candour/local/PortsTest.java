package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {
    @Test
    void a_variable_moves_a_port_and_leaves_the_others() {
        Ports ports = Ports.from(Map.of("CANDOUR_PORT_GATEWAY", "8181"));

        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8181);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void a_taken_port_is_named_with_what_to_do() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String number = String.valueOf(other.getLocalPort());
            Ports ports = Ports.from(Map.of("CANDOUR_PORT_CASES", number));

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + number + ", wanted for cases, is in use")
                    .hasMessageContaining("CANDOUR_PORT_CASES=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void what_is_no_port_is_refused(String text) {
        assertThatThrownBy(() -> Ports.from(Map.of("CANDOUR_PORT_CASES", text)))
                .hasMessage("CANDOUR_PORT_CASES=" + text + " is not a port: give a number from 1 to 65535.");
    }

    @Test
    void free_ports_are_free_and_all_different() {
        Ports.free().requireFree();
    }
}
