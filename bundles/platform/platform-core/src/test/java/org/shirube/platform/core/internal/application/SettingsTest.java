// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class SettingsTest {

    private final Actor one = Platform.employee("one");
    private final Actor two = Platform.employee("two");

    @Parameter
    Dialect dialect;

    private Platform platform;
    private SettingsService settings;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        settings = new SettingsService(platform.transactions, platform.unit, platform.audit);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void keeps_everybodys_settings_apart() {
        settings.setForActor(one, "ui.language", "en");
        settings.setForActor(one, "ui.language", "ja");
        settings.setForInstallation(Platform.OPERATOR, "ui.language", "en");
        assertThat(settings.ofActor(one, "ui.language")).contains("ja");
        assertThat(settings.ofActor(two, "ui.language")).isEmpty();
        assertThat(settings.ofInstallation("ui.language")).contains("en");
        assertThat(platform.audit.verify(Platform.OPERATOR).entries()).isEqualTo(1);
    }

    @Test
    void members_do_not_change_the_installation_and_the_system_has_no_settings_of_its_own() {
        assertThatThrownBy(() -> settings.setForInstallation(one, "a.b", "c"))
                .isInstanceOf(AccessDeniedException.class);
        settings.setForInstallation(Platform.OPERATOR, "a.b", "c");
        Actor system = Actor.system("job");
        assertThat(settings.ofActor(system, "a.b")).isEmpty();
        assertThatThrownBy(() -> settings.setForActor(system, "a.b", "d")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refuses_what_breaks_a_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings.setForActor(one, "Not Dotted", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.setForActor(one, "a", "x".repeat(2_001)));
    }
}
