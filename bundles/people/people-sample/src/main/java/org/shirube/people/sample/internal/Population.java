// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.sample.DemoAccount;
import org.shirube.platform.api.actor.Role;

/** The people, each drawn from the seed and their number alone. Those who left have the numbers after the employed. */
public final class Population {

    private static final double LEAVERS = 0.03;

    private final Organisation organisation;
    private final int employed;
    private final int total;
    private final int stride;
    private final CareerPath paths;
    private final long seed;

    public Population(Organisation organisation, int employed, long seed, LocalDate today) {
        this.organisation = organisation;
        this.employed = employed;
        this.total = employed + (int) Math.ceil(employed * LEAVERS);
        this.stride = coprime((int) (total * 0.618), total);
        this.seed = seed;
        this.paths = new CareerPath(organisation, new Names(), today);
    }

    public int total() {
        return total;
    }

    /** The personnel number. Spread over the company: numbers in the order of the tree would be found nowhere. */
    public String externalId(int person) {
        return String.format("%06d", 1001 + (long) person * stride % total);
    }

    /** The periods of a person, oldest first. */
    public List<PersonRow> rows(int person) {
        return new RowWriter(new Origin("sample-people", person + 2L), externalId(person), this::externalId)
                .rows(career(person));
    }

    private Career career(int person) {
        Draw draw = new Draw(seed, Draw.Topic.PERSON, person);
        return person < employed ? paths.ofEmployed(draw, person) : paths.ofLeaver(draw);
    }

    /** One account per role, each of somebody else who is in service. */
    public List<DemoAccount> demoAccounts() {
        Unit sales = unitOf("営業");
        Set<Integer> taken = new HashSet<>(Set.of(sales.head()));
        return List.of(
                account("hr", inService(unitOf("人事"), taken), Role.HR_ADMIN),
                account("manager", sales.head()),
                account("member", inService(sales, taken)),
                account("counsellor", inService(unitOf("人事"), taken), Role.COUNSELLOR),
                account("integrator", inService(unitOf("情報システム"), taken), Role.INTEGRATOR),
                account("operator", inService(unitOf("情報システム"), taken), Role.OPERATOR));
    }

    /** Accounts of the first people in the tree, so that most of their managers are among them. */
    public List<DemoAccount> furtherAccounts(int most) {
        return IntStream.range(0, Math.min(most, employed))
                .mapToObj(person -> account(externalId(person), person))
                .toList();
    }

    private DemoAccount account(String login, int person, Role... roles) {
        Set<Role> all = roles.length == 0 ? Set.of(Role.MEMBER) : Set.of(Role.MEMBER, roles[0]);
        return new DemoAccount(login, externalId(person), all);
    }

    /** The first unit of a kind with a head of its own and people enough. */
    private Unit unitOf(String jobFamily) {
        List<Unit> fitting = organisation.units().stream()
                .filter(unit -> unit.ownHead() && unit.members() > 2)
                .toList();
        return fitting.stream()
                .filter(unit -> unit.jobFamily().equals(jobFamily))
                .findFirst()
                .orElseGet(() -> fitting.get(fitting.size() - 1));
    }

    /** The next of a unit's people, or of anybody's where it has no more, who is in service and has no account yet. */
    private int inService(Unit unit, Set<Integer> taken) {
        int person = IntStream.concat(
                        IntStream.range(unit.firstMember(), unit.firstMember() + unit.members()),
                        IntStream.range(0, employed))
                .filter(candidate -> !taken.contains(candidate))
                .filter(candidate -> career(candidate).now().status() == EmploymentStatus.ACTIVE)
                .findFirst()
                .orElseThrow();
        taken.add(person);
        return person;
    }

    private static int coprime(int from, int total) {
        int candidate = Math.max(1, from);
        while (gcd(candidate, total) != 1) {
            candidate++;
        }
        return candidate;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
