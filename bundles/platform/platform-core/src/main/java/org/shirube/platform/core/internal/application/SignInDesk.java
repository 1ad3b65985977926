// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shirube.platform.api.account.Account;
import org.shirube.platform.api.account.SignInResult;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.core.internal.domain.LockOut;
import org.shirube.platform.core.internal.domain.Login;
import org.shirube.platform.core.internal.persistence.AccountStore;
import org.shirube.platform.core.internal.persistence.FailureStore;
import org.shirube.platform.persistence.Transactions;

/**
 * Compares, counts and locks. A login that does not exist goes the same way as one that does, comparison and lock-out
 * included, so that neither the clock nor the answers tell which logins there are.
 */
final class SignInDesk {

    private static final int MAX_PASSWORD = 200;

    private final Transactions transactions;
    private final AccountStore store;
    private final FailureStore failures;
    private final PasswordHasher hasher;
    private final LockOut lockOut;
    private final DerivedRoles derived;
    private final AuditTrail audit;
    private final Clock clock;

    SignInDesk(
            Transactions transactions,
            AccountStore store,
            FailureStore failures,
            PasswordHasher hasher,
            LockOut lockOut,
            DerivedRoles derived,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.failures = failures;
        this.hasher = hasher;
        this.lockOut = lockOut;
        this.derived = derived;
        this.audit = audit;
        this.clock = clock;
    }

    SignInResult signIn(String typed, char[] password) {
        Login login;
        try {
            login = Login.of(typed);
        } catch (IllegalArgumentException e) {
            return new SignInResult.Refused();
        }
        if (password.length > MAX_PASSWORD) {
            return new SignInResult.Refused();
        }
        Optional<Instant> locked = failures.lockedUntil(login.key(), clock.instant());
        if (locked.isPresent()) {
            return new SignInResult.LockedOut(locked.get());
        }
        Optional<AccountStore.Secured> found = store.byKey(login.key());
        return matches(found, password) ? letIn(found.orElseThrow(), login, password) : refuse(found, login);
    }

    /** Outside of any transaction: a comparison takes tens of milliseconds, and a connection is too dear to wait for it. */
    private boolean matches(Optional<AccountStore.Secured> found, char[] password) {
        if (found.isEmpty()) {
            hasher.compareWithNobodys(password);
            return false;
        }
        return hasher.matches(password, found.get().passwordHash())
                && found.get().account().open();
    }

    private SignInResult letIn(AccountStore.Secured found, Login login, char[] password) {
        Account account = found.account();
        Optional<String> renewed =
                hasher.isDated(found.passwordHash()) ? Optional.of(hasher.hash(password)) : Optional.empty();
        Actor actor = new Actor(account.id(), account.login(), account.employee(), roles(account));
        transactions.run(c -> {
            renewed.ifPresent(hash -> store.replaceHash(account.id(), hash));
            failures.clear(login.key());
            audit.record(actor, "account.signed-in", AccountsService.subject(account.id()), "");
        });
        return new SignInResult.SignedIn(actor);
    }

    private SignInResult refuse(Optional<AccountStore.Secured> found, Login login) {
        Instant now = clock.instant();
        return transactions.call(c -> {
            int wrong = failures.add(login.key(), now);
            Instant until = lockOut.lockedUntil(wrong, now);
            if (until == null) {
                return new SignInResult.Refused();
            }
            failures.lock(login.key(), until);
            found.ifPresent(secured -> audit.record(
                    Actor.system("sign-in"),
                    "account.locked-out",
                    AccountsService.subject(secured.account().id()),
                    wrong + " wrong in a row"));
            return new SignInResult.LockedOut(until);
        });
    }

    private Set<Role> roles(Account account) {
        EnumSet<Role> roles = EnumSet.of(Role.MEMBER);
        roles.addAll(account.roles());
        UUID employee = account.employee();
        if (employee != null) {
            roles.addAll(derived.of(employee, LocalDate.now(clock)));
        }
        return roles;
    }
}
