// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the data is. In {@code etc/org.shirube.persistence.cfg}. */
@ObjectClassDefinition(
        name = "Shirube database",
        description = "Where Shirube keeps its data. Without a URL: an embedded database below data/shirube.")
@interface PersistenceConfiguration {

    String PID = "org.shirube.persistence";

    @AttributeDefinition(
            name = "JDBC URL",
            description =
                    "jdbc:postgresql://host:5432/name for production, jdbc:h2:file:/path for the embedded database; "
                            + "empty for the embedded database below data/shirube.")
    String url() default "";

    @AttributeDefinition(name = "User", description = "The database user; must be allowed to create schemas.")
    String user() default "shirube";

    @AttributeDefinition(
            name = "Password",
            description = "The user's password. Karaf can read it from the environment: ${env:SHIRUBE_DB_PASSWORD}",
            type = AttributeType.PASSWORD)
    String password() default "";

    @AttributeDefinition(
            name = "Pool size",
            description = "Connections at the most, 4 to 200. All nodes together must stay below the server's limit.")
    int poolSize() default 10;

    @AttributeDefinition(
            name = "Connection timeout (seconds)",
            description = "How long work waits for a connection before it fails, 1 to 300.")
    int connectionTimeoutSeconds() default 10;

    @AttributeDefinition(
            name = "Retry delay (seconds)",
            description = "How long to wait before trying again while the database cannot be reached, 1 to 3600.")
    int retryDelaySeconds() default 5;
}
