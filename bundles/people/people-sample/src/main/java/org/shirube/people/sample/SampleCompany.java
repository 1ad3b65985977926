// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;
import org.shirube.people.sample.internal.Organisation;
import org.shirube.people.sample.internal.Population;

/**
 * An invented Japanese manufacturer. Size, seed and day decide everything: the same three give the same company, and each
 * person is drawn alone, so a large company is streamed and never held.
 */
public final class SampleCompany {

    /** The fewest people it can have: below that the demo accounts would not all find a fitting person. */
    public static final int MIN_SIZE = 30;

    /** The most people it can have. */
    public static final int MAX_SIZE = 2_000_000;

    private final LocalDate today;
    private final Organisation organisation;
    private final Population population;

    /**
     * @param size people employed today, {@value #MIN_SIZE} to {@value #MAX_SIZE}; those who left come on top
     * @param seed any number
     * @param today the day the story is told from; careers lie before it
     * @throws IllegalArgumentException where the size is out of its range
     */
    public SampleCompany(int size, long seed, LocalDate today) {
        if (size < MIN_SIZE || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be " + MIN_SIZE + " to " + MAX_SIZE + ", was " + size);
        }
        this.today = today;
        this.organisation = Organisation.of(size, seed, today);
        this.population = new Population(organisation, size, seed, today);
    }

    /** The day the story is told from. */
    public LocalDate today() {
        return today;
    }

    /** Every unit with its periods, parents before children. */
    public Stream<UnitRow> units() {
        return organisation.rows(population::externalId);
    }

    /** Every person with their periods, one person after the other, oldest period first. */
    public Stream<PersonRow> people() {
        return IntStream.range(0, population.total()).mapToObj(population::rows).flatMap(List::stream);
    }

    /** The accounts of the demo, one per role, each belonging to somebody who is in service today. */
    public List<DemoAccount> demoAccounts() {
        return population.demoAccounts();
    }

    /** Further accounts of people employed today, with their personnel numbers as names; at most {@code most}. */
    public List<DemoAccount> furtherAccounts(int most) {
        return population.furtherAccounts(most);
    }
}
