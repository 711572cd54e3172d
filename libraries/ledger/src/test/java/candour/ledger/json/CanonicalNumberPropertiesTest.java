package candour.ledger.json;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalNumberPropertiesTest {
    @Property
    boolean a_number_is_read_back_as_it_was(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        return !Double.isFinite(number) || Double.parseDouble(CanonicalNumber.of(number)) == number;
    }

    @Property
    boolean no_more_digits_are_written_than_java_needs(@ForAll int millionths) {
        double number = millionths / 1e6;
        return digits(CanonicalNumber.of(number)) <= digits(Double.toString(number));
    }

    private static int digits(String number) {
        return new BigDecimal(number).stripTrailingZeros().precision();
    }
}
