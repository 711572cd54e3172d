package candour.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalJsonTest {
    /** RFC 8785 appendix B, and the ends of each form of ECMAScript's Number::toString. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void a_number_is_written_as_ecmascript_writes_it(String bits, String text) {
        assertThat(CanonicalNumber.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Test
    void the_example_of_the_rfc_comes_out_as_the_rfc_says() {
        var json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";
        assertThat(CanonicalJson.of(CanonicalJson.read(json))).isEqualTo("""
                {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
                "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    @Test
    void members_are_in_the_order_of_utf_16() {
        var json = """
                {"\\u20ac":1,"\\r":2,"\\ufb33":3,"1":4,"\\ud83d\\ude00":5,"\\u0080":6,"\\u00f6":7}""";
        assertThat(CanonicalJson.of(CanonicalJson.read(json)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.12345678901234567890123", "1e400"})
    void a_number_that_would_change_is_refused(String number) {
        var node = JsonNodeFactory.instance.numberNode(new BigDecimal(number));
        assertThatThrownBy(() -> CanonicalJson.of(node)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_exact_large_integer_is_kept() {
        var node = JsonNodeFactory.instance.numberNode(new BigInteger("9007199254740994"));
        assertThat(CanonicalJson.of(node)).isEqualTo("9007199254740994");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00"})
    void half_a_surrogate_pair_is_refused(String text) {
        assertThatThrownBy(() -> CanonicalJson.text(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{} {}", "", "{'a':1}", "NaN"})
    void what_is_not_one_strict_json_value_is_not_read(String text) {
        assertThatThrownBy(() -> CanonicalJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
