// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.profile.StatementId;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.career.api.share.Scope;

/** What of a profile is left for somebody else. */
final class SharedProfile {

    private SharedProfile() {}

    /** A link says something about both ends, so it is left where both are. */
    static Profile of(Profile whole, List<Scope> open) {
        List<Statement> statements = whole.statements().stream()
                .filter(statement -> open.stream()
                        .anyMatch(scope -> scope.covers(
                                statement.field().part(), statement.id().value())))
                .map(SharedProfile::told)
                .toList();
        Set<StatementId> told = statements.stream().map(Statement::id).collect(Collectors.toSet());
        List<StatementLink> links = whole.links().stream()
                .filter(link -> told.contains(link.one()) && told.contains(link.other()))
                .toList();
        return new Profile(whole.owner(), statements, links);
    }

    /** What the person said of the evidence, without the way to it: an event of the lifeline is shared there. */
    private static Statement told(Statement statement) {
        List<Evidence> evidence = statement.content().evidence().stream()
                .filter(piece -> !piece.words().isEmpty())
                .map(piece -> new Evidence(piece.kind(), null, piece.words()))
                .toList();
        StatementDraft content =
                new StatementDraft(statement.words(), statement.content().more(), evidence);
        return new Statement(
                statement.id(), statement.field(), content, statement.since(), statement.worded(), statement.version());
    }
}
