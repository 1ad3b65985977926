// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.account.Account;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.Page;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.core.internal.domain.Login;
import org.shirube.platform.persistence.PersistenceUnit;

/** Accounts in the database. */
public final class AccountStore {

    private final PersistenceUnit unit;

    public AccountStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** An account and the hash of its password. */
    public record Secured(Account account, String passwordHash) {}

    public void add(Account account, Login login, String passwordHash, Instant now) {
        AccountEntity entity = new AccountEntity();
        entity.id = account.id();
        entity.login = login.text();
        entity.loginKey = login.key();
        entity.employee = account.employee();
        entity.roles = write(account.roles());
        entity.open = account.open();
        entity.passwordHash = passwordHash;
        entity.createdAt = now;
        unit.run(em -> {
            em.persist(entity);
            em.flush();
        });
    }

    public Optional<Secured> byKey(String loginKey) {
        return unit.call(em -> em
                .createQuery("select a from AccountEntity a where a.loginKey = :key", AccountEntity.class)
                .setParameter("key", loginKey)
                .getResultList()
                .stream()
                .findFirst()
                .map(AccountStore::secured));
    }

    public Optional<Account> byId(UUID id) {
        return unit.call(
                em -> Optional.ofNullable(em.find(AccountEntity.class, id)).map(AccountStore::account));
    }

    public Page<Account> list(PageRequest page) {
        List<AccountEntity> rows =
                unit.call(em -> em.createQuery("select a from AccountEntity a order by a.loginKey", AccountEntity.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.limit() + 1)
                        .getResultList());
        return Page.of(rows, page.limit()).map(AccountStore::account);
    }

    /** Whether it was open until now. */
    public boolean close(UUID id) {
        return unit.call(em -> {
            AccountEntity entity = em.find(AccountEntity.class, id);
            if (entity == null || !entity.open) {
                return false;
            }
            entity.open = false;
            return true;
        });
    }

    public void replaceHash(UUID id, String passwordHash) {
        unit.run(em -> {
            em.find(AccountEntity.class, id).passwordHash = passwordHash;
        });
    }

    private static Secured secured(AccountEntity entity) {
        return new Secured(account(entity), entity.passwordHash);
    }

    private static Account account(AccountEntity entity) {
        return new Account(entity.id, entity.login, entity.employee, read(entity.roles), entity.open);
    }

    private static String write(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Set<Role> read(@Nullable String roles) {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        if (roles != null && !roles.isEmpty()) {
            Arrays.stream(roles.split(",")).map(Role::valueOf).forEach(set::add);
        }
        return set;
    }
}
