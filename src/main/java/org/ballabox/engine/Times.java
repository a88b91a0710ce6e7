package org.ballabox.engine;

import java.time.Clock;
import java.util.random.RandomGenerator;

/** Time and chance, as the engine sees them. */
public record Times(Clock wallClock, NanoClock clock, RandomGenerator random) {}
