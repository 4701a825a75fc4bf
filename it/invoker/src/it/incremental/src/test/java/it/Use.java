package it;

import com.acme.letta.Step;
import it.orders.Item;

/** What is generated for tests lies beside what is generated for all. */
record Use(Step step, Item item) {}
