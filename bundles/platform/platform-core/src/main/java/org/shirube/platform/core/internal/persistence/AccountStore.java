// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.platform.api.account.Account;
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
        AccountEntity entity = new AccountEntity(account, login, passwordHash, now);
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
                em -> Optional.ofNullable(em.find(AccountEntity.class, id)).map(AccountEntity::toAccount));
    }

    public Page<Account> list(PageRequest page) {
        List<AccountEntity> rows =
                unit.call(em -> em.createQuery("select a from AccountEntity a order by a.loginKey", AccountEntity.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.limit() + 1)
                        .getResultList());
        return Page.of(rows, page.limit()).map(AccountEntity::toAccount);
    }

    /** Whether it was open until now. */
    public boolean close(UUID id) {
        return unit.call(em -> {
            AccountEntity entity = em.find(AccountEntity.class, id);
            return entity != null && entity.close();
        });
    }

    public void replaceHash(UUID id, String passwordHash) {
        unit.run(em -> {
            em.find(AccountEntity.class, id).replaceHash(passwordHash);
        });
    }

    private static Secured secured(AccountEntity entity) {
        return new Secured(entity.toAccount(), entity.passwordHash());
    }
}
