package dev.stepschema.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-0, true",
        "1, true",
        "1.0, true",
        "1.00, true",
        "1.5, false",
        "1e5, true",
        "1.5e1, true",
        "1.5e0, false",
        "1.25e1, false",
        "1.250e2, true",
        "10e-1, true",
        "10e-2, false",
        "100.00e-2, true",
        "120e-2, false",
        "0.0e-999, true",
        "1e400, true",
        "1e-400, false",
        "1E+2, true",
        "0e99999999999999999999, true",
        "1e99999999999999999999, true",
        "1e-99999999999999999999, false",
        "1.00000000000000000001, false",
        "-12.3400e2, true",
        "-12.3450e2, false",
        "1000000000e-9, true",
        "1000000000e-10, false",
        "10.01e2, true",
        "10.001e2, false",
        "1e00000000000000000002, true"
    })
    void tellIntegers(String number, boolean isInteger) {
        assertEquals(isInteger, Numbers.isInteger(number));
    }

    @Test
    void tellIntegersAsBigDecimalDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String number = number(random);
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            assertEquals(value.signum() == 0 || value.scale() <= 0, Numbers.isInteger(number), number);
            assertEquals(0, value.compareTo(Numbers.decimal(number)), number);
        }
    }

    @Test
    void tellMultiplesAsBigDecimalDoes() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal divisor = new BigDecimal(number(random)).abs();
            if (divisor.signum() == 0) {
                continue;
            }
            BigDecimal value = random.nextBoolean()
                    ? new BigDecimal(number(random))
                    : divisor.multiply(BigDecimal.valueOf(random.nextInt(2_000) - 1_000));
            boolean isMultiple = value.remainder(divisor).signum() == 0;
            assertEquals(isMultiple, Numbers.isMultiple(value, divisor), value + " of " + divisor);
        }
    }

    private static String number(Random random) {
        String sign = random.nextBoolean() ? "-" : "";
        String digits = random.nextInt(4) == 0 ? "0" : String.valueOf(1 + random.nextInt(2_000));
        String fraction = random.nextBoolean() ? "" : "." + random.nextInt(300) + (random.nextBoolean() ? "00" : "");
        String exponent = random.nextBoolean() ? "" : "eE".charAt(random.nextInt(2)) + (random.nextInt(13) - 6 + "");
        return sign + digits + fraction + exponent;
    }

    @ParameterizedTest
    @CsvSource({
        "1e1000000000, 0.01, true",
        "1e1000000000, 7, false",
        "7e1000000000, 7, true",
        "1e1000000000, 1024, true",
        "1e-1000000000, 0.01, false",
        "1e-1000000000, 1e-1000000000, true",
        "3e-1000000000, 2e-1000000000, false",
        "5, 1e-1000000000, true",
        "1e1000000000, 1e-1000000000, true",
        "1e1000000000, 3e-1000000000, false",
        "0, 1e1000000000, true",
        "1e99999999999999, 1e1000000000, true"
    })
    void tellMultiplesWithoutExpandingExponents(String value, String divisor, boolean isMultiple) {
        boolean actual = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Numbers.isMultiple(Numbers.decimal(value), Numbers.decimal(divisor)));
        assertEquals(isMultiple, actual);
    }
}
