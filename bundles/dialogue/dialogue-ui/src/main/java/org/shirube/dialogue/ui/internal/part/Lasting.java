// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.dialogue.api.Threads;
import org.shirube.dialogue.api.Trends;
import org.shirube.dialogue.api.Years;
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.audit.AuditTrail;

/** What these screens ask for that lasts longer than one talk. */
@Component(service = Lasting.class)
public final class Lasting {

    private final SharedThemes sharedThemes;
    private final Threads threads;
    private final Years years;
    private final Trends trends;
    private final AuditTrail audit;
    private final Accounts accounts;

    @Activate
    public Lasting(
            @Reference SharedThemes sharedThemes,
            @Reference Threads threads,
            @Reference Years years,
            @Reference Trends trends,
            @Reference AuditTrail audit,
            @Reference Accounts accounts) {
        this.sharedThemes = sharedThemes;
        this.threads = threads;
        this.years = years;
        this.trends = trends;
        this.audit = audit;
        this.accounts = accounts;
    }

    public Threads threads() {
        return threads;
    }

    public Years years() {
        return years;
    }

    public Trends trends() {
        return trends;
    }

    /** Who looked. */
    public AuditTrail audit() {
        return audit;
    }

    /** Who is behind an account. */
    public Accounts accounts() {
        return accounts;
    }

    public SharedThemes sharedThemes() {
        return sharedThemes;
    }
}
