// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Where files arrive by hand. Implemented by the integration bundle, which knows the mappings; used by the imports screen.
 * Every call needs {@link org.shirube.platform.api.actor.Role#HR_ADMIN} or
 * {@link org.shirube.platform.api.actor.Role#INTEGRATOR}.
 */
@ProviderType
public interface ImportInbox {

    /** The mappings in {@code etc/}, by name. */
    List<ImportSource> sources(Actor actor);

    /**
     * Reads uploaded files and leaves the run waiting with its difference. Returns as soon as the run exists; progress is
     * read from {@link PeopleImport#run}.
     *
     * @param source the name of a mapping
     * @param files the name each file was uploaded under, and where its content is; the caller deletes the files when the run
     *     no longer reads
     * @throws IllegalArgumentException with a sentence for a person where files are missing, unknown or empty
     * @throws ImportBusyException while another run of the source is not finished
     */
    ImportRunId dryRun(Actor actor, String source, Map<String, Path> files);

    /** Looks into the watched folder of a source now, as the route does on its schedule, and leaves the run waiting. */
    ImportRunId pickUp(Actor actor, String source);

    /**
     * Reads a mended row with the mapping of its source and leaves a run with only this row waiting.
     *
     * @param quarantined the id of the refused row
     * @param raw the row as it should have stood in the file, without the heading
     */
    ImportRunId mend(Actor actor, UUID quarantined, String raw);

    /**
     * A mapping.
     *
     * @param name the name of the source
     * @param description one sentence from the mapping
     * @param files the files it joins, by name or pattern
     * @param folder the watched folder, or empty where there is none
     * @param problem why it cannot be used, or empty
     */
    record ImportSource(String name, String description, List<String> files, String folder, String problem) {

        public ImportSource {
            files = List.copyOf(files);
        }
    }
}
