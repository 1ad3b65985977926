// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.people.api.EmployeeQuery;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.sample.LoadedCompany;
import org.shirube.people.sample.SampleCompany;
import org.shirube.platform.api.account.Accounts;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.page.PageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the sample company into an empty directory, the way any export comes in, and then opens its demo accounts. A
 * stop in between is made good at the next start.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = SampleConfiguration.PID)
@Designate(ocd = SampleConfiguration.class)
public final class SampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final PeopleDirectory directory;
    private final PeopleImport imports;
    private final DemoAccounts accounts;
    private final SampleConfiguration configuration;
    private final LocalDate today;
    private final BundleContext context;
    private final Thread thread;

    /**
     * @param clock says which day is today
     * @param context where it is said that the company is there
     */
    @Activate
    public SampleLoader(
            @Reference PeopleDirectory directory,
            @Reference PeopleImport imports,
            @Reference Accounts accounts,
            @Reference Clock clock,
            BundleContext context,
            SampleConfiguration configuration) {
        this.directory = directory;
        this.imports = imports;
        this.accounts = new DemoAccounts(directory, accounts);
        this.context = context;
        this.configuration = configuration;
        this.today = LocalDate.now(clock);
        // A large company takes longer than a component may take to start.
        this.thread = new Thread(this::run, "shirube-sample");
        this.thread.setDaemon(true);
        if (configuration.enabled()) {
            thread.start();
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            load();
        } catch (RuntimeException e) {
            LOG.error("The sample company could not be loaded; nothing of it was kept", e);
        }
    }

    /** Loads and opens what is missing. */
    void load() {
        SampleCompany company = new SampleCompany(configuration.size(), configuration.seed(), today);
        String delivery = "sample company of " + configuration.size() + ", seed " + configuration.seed();
        CompanyImport bringing = new CompanyImport(imports, delivery, today);
        if (isEmpty() && !bringing.bring(company)) {
            return;
        }
        if (bringing.wasBrought()) {
            accounts.open(actor(), company.demoAccounts(), today);
            accounts.open(actor(), company.furtherAccounts(configuration.accounts()), today);
            LOG.info("The demo accounts are open");
            // Goes away with this bundle.
            context.registerService(LoadedCompany.class, new LoadedCompany(company, today), null);
        } else {
            LOG.info("The directory holds other people: the sample company stays away");
        }
    }

    private boolean isEmpty() {
        EmployeeQuery anybody = new EmployeeQuery("", null, Set.of(), today);
        return directory.search(actor(), anybody, PageRequest.first(1)).items().isEmpty()
                && directory.unitsBelow(actor(), null, today).isEmpty();
    }

    /** Never in production, so it may do what an operator may. */
    private static Actor actor() {
        return new Actor(
                Actor.SYSTEM_ID, CompanyImport.SOURCE, null, Set.of(Role.HR_ADMIN, Role.OPERATOR, Role.MEMBER));
    }
}
