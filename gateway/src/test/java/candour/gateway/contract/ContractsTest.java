package candour.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractsTest {

    private static final String DOCUMENT = """
            paths:
              /feed:
                get:
                  operationId: feed
                  tags: [partner]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Feed"}}}}
            tags: [{name: partner}]
            components:
              schemas:
                Feed: {type: object, properties: {items: {$ref: "#/components/schemas/%s"}}}
                %s: {type: object, description: %s}
                Problem: {type: object}
            """;

    private final ObjectNode merged = new Contracts(
                    Map.of("cases", document("Enquiry", "An enquiry"), "reviews", document("Review", "A review")))
            .merged();

    private static ObjectNode document(String schema, String description) {
        try {
            return (ObjectNode)
                    new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.formatted(schema, schema, description));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void paths_get_their_service_s_mount() {
        assertThat(merged.path("paths").fieldNames())
                .toIterable()
                .containsExactly("/api/cases/feed", "/api/reviews/feed");
    }

    @Test
    void operation_ids_are_unique() {
        assertThat(merged.at("/paths/~1api~1cases~1feed/get/operationId").asText())
                .isEqualTo("cases_feed");
    }

    @Test
    void a_name_two_services_mean_differently_is_told_apart_and_a_shared_one_kept_once() {
        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("CasesFeed", "Enquiry", "Problem", "Review", "ReviewsFeed");
    }

    @Test
    void references_follow_their_component() {
        assertThat(merged.findValuesAsText("$ref"))
                .contains("#/components/schemas/CasesFeed", "#/components/schemas/ReviewsFeed");
    }

    @Test
    void a_tag_of_two_services_is_listed_once() {
        assertThat(merged.path("tags")).hasSize(1);
    }
}
