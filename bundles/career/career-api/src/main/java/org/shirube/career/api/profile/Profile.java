// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.profile;

import java.util.List;
import java.util.Optional;
import org.shirube.people.api.EmployeeId;

/**
 * The statements of a person and how they belong together: all of them for the person, and for others what is shared.
 *
 * @param owner whose
 * @param statements those that hold, in the order of the fields and then as they were made
 * @param links between statements that are here
 */
public record Profile(EmployeeId owner, List<Statement> statements, List<StatementLink> links) {

    public Profile {
        statements = List.copyOf(statements);
        links = List.copyOf(links);
    }

    /** The statements of a field. */
    public List<Statement> of(Field field) {
        return statements.stream()
                .filter(statement -> statement.field() == field)
                .toList();
    }

    /** One of them. */
    public Optional<Statement> find(StatementId id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /** The links between two fields. */
    public List<StatementLink> between(Field one, Field other) {
        return links.stream()
                .filter(link -> isIn(link.one(), one) && isIn(link.other(), other)
                        || isIn(link.one(), other) && isIn(link.other(), one))
                .toList();
    }

    private boolean isIn(StatementId id, Field field) {
        return find(id).filter(statement -> statement.field() == field).isPresent();
    }

    /** The links of a statement. */
    public List<StatementLink> linksOf(StatementId id) {
        return links.stream().filter(link -> link.holds(id)).toList();
    }
}
