// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.SchemeDesk;
import org.shirube.mentoring.api.Schemes;
import org.shirube.mentoring.api.match.Matching;
import org.shirube.mentoring.api.profile.MentoringProfiles;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.api.request.Requests;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.sample.LoadedCompany;
import org.shirube.platform.api.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people of the sample company take part in schemes, once the company is there; while mentoring is not installed, nothing happens. */
@Component(
        service = {},
        immediate = true)
public final class MentoringSample {

    private static final Logger LOG = LoggerFactory.getLogger(MentoringSample.class);

    private final SampleSchemes schemes;
    private final Thread thread;

    /** @param loaded says that the company is there */
    @Activate
    public MentoringSample(
            @Reference LoadedCompany loaded,
            @Reference PeopleDirectory directory,
            @Reference SchemeDesk desk,
            @Reference Schemes joining,
            @Reference MentoringProfiles profiles,
            @Reference Topics topics,
            @Reference Requests requests,
            @Reference Matching matching,
            @Reference Settings settings) {
        SampleCast cast = SampleCast.of(directory, loaded);
        this.schemes = new SampleSchemes(
                new SampleMembers(profiles, joining, topics), desk, requests, matching, settings, cast, loaded.day());
        // Some hundred people joining take longer than a component may take to start.
        this.thread = new Thread(this::run, "shirube-mentoring-sample");
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run() {
        try {
            if (schemes.write(() -> !Thread.currentThread().isInterrupted())) {
                LOG.info("The sample company takes part in mentoring");
            }
        } catch (RuntimeException e) {
            LOG.error("The sample of mentoring was not written to its end; it goes on at the next start", e);
        }
    }
}
