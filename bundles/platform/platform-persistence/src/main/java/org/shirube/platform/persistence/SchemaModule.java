// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Declares a module's schema. Register as a service: the migrations run, then the persistence unit of the same name opens
 * with the class loader of this object, then a {@link PersistenceUnit} appears with the property
 * {@value PersistenceUnit#NAME_PROPERTY} set to {@link #name()}. A core that references that service with a target can
 * rely on its tables.
 */
@ConsumerType
public interface SchemaModule {

    /** The name of the schema, of the persistence unit and of the folder of migrations; lower case letters. */
    String name();

    /**
     * The SQL files below {@code db/<name>/} in this object's bundle, for example {@code V001__people.sql}. A file that only
     * one database can run lies in {@code db/<name>/h2/} or {@code db/<name>/postgresql/}, under the same name in both.
     * Mostly one file does for both: {@code varchar(100)${exact}} is a text that is compared and sorted by code points, as ids
     * and sort keys are, on either database.
     */
    List<String> migrations();
}
