package dev.stepschema.it.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.stepschema.it.consumer.orders.Line;
import dev.stepschema.it.consumer.orders.Order;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types from schemas of one's own: two files, JSON and YAML, that refer to each other. */
class OrderTest {
    private static final Path ORDER = Path.of(System.getProperty("basedir", ""), "src/test/documents/order.json");

    @ParameterizedTest
    @EnumSource
    void readsAndWritesItAgain(Binding binding) throws Exception {
        Order order = binding.read(Files.readString(ORDER), Order.class);

        assertEquals(OffsetDateTime.parse("2026-11-02T08:30:00+01:00"), order.placedAt());
        assertEquals(
                List.of("tea", "cup"), order.lines().stream().map(Line::sku).toList());
        assertEquals(List.of(1L, 6L), order.lines().stream().map(Line::count).toList());
        assertEquals(order, binding.read(binding.write(order), Order.class));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheSchemaRefuses(Binding binding) throws Exception {
        String order = Files.readString(ORDER);

        assertThrows(Exception.class, () -> binding.read(order.replace("4242", "42"), Order.class));
        assertThrows(Exception.class, () -> binding.read(order.replace("card", "cash"), Order.class));
        assertThrows(Exception.class, () -> binding.read(order.replace("count\": 6", "count\": 0.5"), Order.class));
        assertThrows(Exception.class, () -> binding.read(order.replace("T08", " 08"), Order.class));
    }
}
