// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.account.Account;
import org.shirube.platform.api.account.SignInResult;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class AccountsTest {

    private static final String RIGHT = "right horse battery";
    private static final String WRONG = "wrong horse battery";

    @Parameter
    Dialect dialect;

    private Platform platform;
    private AccountsService accounts;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        accounts = platform.accounts(Map.of());
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void signs_in_without_regard_to_case_or_width() {
        Account account = accountOf("Hanako", null, Set.of(Role.HR_ADMIN));
        SignInResult result = signIn(" ｈａｎａｋｏ ", RIGHT);
        assertThat(result).isInstanceOfSatisfying(SignInResult.SignedIn.class, in -> {
            assertThat(in.actor().id()).isEqualTo(account.id());
            assertThat(in.actor().login()).isEqualTo("Hanako");
            assertThat(in.actor().roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.HR_ADMIN);
        });
        assertThat(trail(account)).containsExactly("account.signed-in", "account.opened");
    }

    @Test
    void says_who_is_behind_an_account() {
        UUID person = UUID.randomUUID();
        assertThat(accounts.person(accountOf("Hanako", person, Set.of()).id())).contains(person);
        assertThat(accounts.person(accountOf("hr", null, Set.of()).id())).isEmpty();
        assertThat(accounts.person(UUID.randomUUID())).isEmpty();
    }

    @Test
    void refuses_the_wrong_password_the_unknown_login_and_the_closed_account_alike() {
        Account closed = accountOf("closed", null, Set.of());
        accountOf("open", null, Set.of());
        accounts.close(Platform.OPERATOR, closed.id());
        accounts.close(Platform.OPERATOR, closed.id());
        assertThat(signIn("open", WRONG)).isEqualTo(new SignInResult.Refused());
        assertThat(signIn("nobody", WRONG)).isEqualTo(new SignInResult.Refused());
        assertThat(signIn("closed", RIGHT)).isEqualTo(new SignInResult.Refused());
        assertThat(signIn("", RIGHT)).isEqualTo(new SignInResult.Refused());
        assertThat(signIn("open", "x".repeat(201))).isEqualTo(new SignInResult.Refused());
        assertThat(trail(closed)).containsExactly("account.closed", "account.opened");
    }

    @Test
    void locks_out_for_longer_each_time_and_existing_logins_like_unknown_ones() {
        accountOf("taro", null, Set.of());
        for (String login : Set.of("taro", "nobody")) {
            for (int i = 1; i < 5; i++) {
                assertThat(signIn(login, WRONG)).isEqualTo(new SignInResult.Refused());
            }
            assertThat(signIn(login, WRONG)).isEqualTo(lockedFor(Duration.ofMinutes(1)));
            assertThat(signIn(login, RIGHT)).isEqualTo(lockedFor(Duration.ofMinutes(1)));
        }
        platform.clock.advance(Duration.ofMinutes(1));
        assertThat(signIn("taro", WRONG)).isEqualTo(lockedFor(Duration.ofMinutes(2)));
        platform.clock.advance(Duration.ofMinutes(2));
        assertThat(signIn("taro", RIGHT)).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(signIn("taro", WRONG)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void a_new_password_lifts_the_lock_out() {
        Account account = accountOf("taro", null, Set.of());
        for (int i = 0; i < 5; i++) {
            signIn("taro", WRONG);
        }
        accounts.changePassword(Platform.OPERATOR, account.id(), "another long one".toCharArray());
        assertThat(signIn("taro", "another long one")).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(signIn("taro", RIGHT)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void hashes_anew_when_the_parameters_have_changed() {
        accountOf("taro", null, Set.of());
        String before = hashOf("taro");
        accounts = platform.accounts(Map.of("argonIterations", 2));
        assertThat(signIn("taro", RIGHT)).isInstanceOf(SignInResult.SignedIn.class);
        String after = hashOf("taro");
        assertThat(before).startsWith("$argon2id$").contains("t=1");
        assertThat(after).startsWith("$argon2id$").contains("t=2");
        assertThat(signIn("taro", RIGHT)).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(hashOf("taro")).isEqualTo(after);
    }

    @Test
    void adds_derived_roles_and_none_of_a_source_that_fails() {
        UUID employee = UUID.randomUUID();
        accountOf("boss", employee, Set.of());
        platform.derivedRoles.bindSource((who, on) -> who.equals(employee) ? Set.of(Role.MANAGER) : Set.of());
        platform.derivedRoles.bindSource((who, on) -> {
            throw new IllegalStateException("down");
        });
        assertThat(signIn("boss", RIGHT)).isInstanceOfSatisfying(SignInResult.SignedIn.class, in -> assertThat(
                        in.actor().roles())
                .containsExactlyInAnyOrder(Role.MEMBER, Role.MANAGER));
    }

    @Test
    void only_operators_administer_and_anybody_changes_their_own_password() {
        Account account = accountOf("taro", null, Set.of());
        Actor taro = new Actor(account.id(), "taro", null, Set.of(Role.MEMBER, Role.HR_ADMIN));
        char[] password = "a brand new password".toCharArray();
        assertDenied(() -> accounts.open(taro, "x", password, null, Set.of()));
        assertDenied(() -> accounts.close(taro, account.id()));
        assertDenied(() -> accounts.find(taro, "taro"));
        assertDenied(() -> accounts.list(taro, PageRequest.first(1)));
        assertDenied(() -> accounts.changePassword(taro, UUID.randomUUID(), password));
        accounts.changePassword(taro, account.id(), password);
        assertThat(signIn("taro", "a brand new password")).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void refuses_what_breaks_a_rule() {
        accountOf("taro", null, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accountOf("TARO", null, Set.of()))
                .withMessageContaining("taken");
        assertThatIllegalArgumentException().isThrownBy(() -> accountOf("", null, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> accountOf("x".repeat(201), null, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> accountOf("boss", null, Set.of(Role.MANAGER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.open(Platform.OPERATOR, "y", "short".toCharArray(), null, Set.of()));
        assertThat(accounts.list(Platform.OPERATOR, PageRequest.first(10)).items())
                .hasSize(1);
        assertThat(accounts.find(Platform.OPERATOR, "Taro")).isPresent();
    }

    private Account accountOf(String login, UUID employee, Set<Role> roles) {
        return accounts.open(Platform.OPERATOR, login, RIGHT.toCharArray(), employee, roles);
    }

    private SignInResult signIn(String login, String password) {
        return accounts.signIn(login, password.toCharArray());
    }

    private SignInResult lockedFor(Duration duration) {
        return new SignInResult.LockedOut(platform.clock.instant().plus(duration));
    }

    private List<String> trail(Account account) {
        return platform
                .audit
                .about(Platform.OPERATOR, new Subject("account", account.id()), PageRequest.first(10))
                .items()
                .stream()
                .map(AuditEntry::action)
                .toList();
    }

    private String hashOf(String login) {
        return platform.transactions.call(c -> {
            try (var s = c.prepareStatement("select password_hash from platform.account where login_key = ?")) {
                s.setString(1, login);
                try (var rows = s.executeQuery()) {
                    rows.next();
                    return rows.getString(1);
                }
            }
        });
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
