package dev.stepschema.it.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConsumerTest {

    @Test
    void modelStandsBesideTheConsumer() {
        assertEquals("dev.stepschema.it.consumer.model", Consumer.modelPackage());
    }
}
