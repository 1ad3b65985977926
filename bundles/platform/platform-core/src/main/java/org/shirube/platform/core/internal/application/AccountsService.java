// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.platform.api.account.Account;
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.account.SignIn;
import org.shirube.platform.api.account.SignInResult;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.domain.LockOut;
import org.shirube.platform.core.internal.domain.Login;
import org.shirube.platform.core.internal.domain.Words;
import org.shirube.platform.core.internal.persistence.AccountStore;
import org.shirube.platform.core.internal.persistence.FailureStore;
import org.shirube.platform.core.internal.persistence.PlatformSchema;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Local accounts and their sign-in. */
@Component(configurationPid = AccountConfiguration.PID)
@Designate(ocd = AccountConfiguration.class)
public final class AccountsService implements Accounts, SignIn {

    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final AccountStore store;
    private final FailureStore failures;
    private final UuidV7 ids;
    private final PasswordHasher hasher;
    private final SignInDesk desk;

    @Activate
    public AccountsService(
            @Reference Transactions transactions,
            @Reference(target = PlatformSchema.UNIT) PersistenceUnit unit,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference DerivedRoles derived,
            AccountConfiguration configuration) {
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.store = new AccountStore(unit);
        this.failures = new FailureStore(transactions);
        this.ids = new UuidV7(clock);
        this.hasher = new PasswordHasher(
                configuration.argonMemoryKib(), configuration.argonIterations(), configuration.argonParallelism());
        LockOut lockOut = new LockOut(
                configuration.lockOutTries(),
                Duration.ofSeconds(configuration.lockOutFirstSeconds()),
                Duration.ofSeconds(configuration.lockOutLongestSeconds()));
        this.desk = new SignInDesk(transactions, store, failures, hasher, lockOut, derived, audit, clock);
    }

    @Override
    public Account open(Actor actor, String login, char[] password, @Nullable UUID employee, Set<Role> roles) {
        actor.require("opening an account", Role.OPERATOR);
        if (roles.contains(Role.MANAGER)) {
            throw new IllegalArgumentException("MANAGER follows from the directory and is not given by hand");
        }
        Words.password(password);
        Login name = Login.of(login);
        String hash = hasher.hash(password);
        Account account = new Account(ids.get(), name.text(), employee, roles, true);
        return transactions.call(c -> {
            if (store.byKey(name.key()).isPresent()) {
                throw new IllegalArgumentException("This login is taken");
            }
            store.add(account, name, hash, clock.instant());
            audit.record(actor, "account.opened", subject(account.id()), "roles " + roles);
            return account;
        });
    }

    @Override
    public void close(Actor actor, UUID account) {
        actor.require("closing an account", Role.OPERATOR);
        transactions.run(c -> {
            if (store.close(account)) {
                audit.record(actor, "account.closed", subject(account), "");
            }
        });
    }

    @Override
    public void changePassword(Actor actor, UUID account, char[] password) {
        if (!actor.id().equals(account)) {
            actor.require("changing another's password", Role.OPERATOR);
        }
        Words.password(password);
        Account found = store.byId(account).orElseThrow(() -> new IllegalArgumentException("There is no such account"));
        String hash = hasher.hash(password);
        transactions.run(c -> {
            store.replaceHash(account, hash);
            failures.clear(Login.of(found.login()).key());
            audit.record(actor, "account.password-changed", subject(account), "");
        });
    }

    @Override
    public Optional<Account> find(Actor actor, String login) {
        actor.require("looking up accounts", Role.OPERATOR);
        return store.byKey(Login.of(login).key()).map(AccountStore.Secured::account);
    }

    @Override
    public Optional<UUID> person(UUID account) {
        return store.byId(account).map(Account::employee);
    }

    @Override
    public Page<Account> list(Actor actor, PageRequest page) {
        actor.require("looking up accounts", Role.OPERATOR);
        return store.list(page);
    }

    @Override
    public SignInResult signIn(String login, char[] password) {
        return desk.signIn(login, password);
    }

    static Subject subject(UUID account) {
        return new Subject("account", account);
    }
}
