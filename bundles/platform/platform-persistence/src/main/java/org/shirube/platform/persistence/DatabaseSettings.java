// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence;

/**
 * Where the database is and how many connections it may take.
 *
 * @param url a JDBC URL beginning with {@code jdbc:h2:} or {@code jdbc:postgresql:}
 * @param poolSize connections at the most, 4 to 200; opening a unit alone takes three
 * @param connectionTimeoutSeconds how long a caller waits for a connection, 1 to 300
 */
public record DatabaseSettings(String url, String user, String password, int poolSize, int connectionTimeoutSeconds) {

    /**
     * @throws IllegalArgumentException with a sentence for an operator
     */
    public DatabaseSettings {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("The database URL must begin with jdbc:h2: or jdbc:postgresql:");
        }
        if (poolSize < 4 || poolSize > 200) {
            throw new IllegalArgumentException("poolSize must be 4 to 200, was " + poolSize);
        }
        if (connectionTimeoutSeconds < 1 || connectionTimeoutSeconds > 300) {
            throw new IllegalArgumentException(
                    "connectionTimeoutSeconds must be 1 to 300, was " + connectionTimeoutSeconds);
        }
    }

    /** Ten connections, waited for at most ten seconds. */
    public static DatabaseSettings of(String url, String user, String password) {
        return new DatabaseSettings(url, user, password, 10, 10);
    }

    /** Which database the URL names. */
    public Dialect dialect() {
        return url.startsWith("jdbc:h2:") ? Dialect.H2 : Dialect.POSTGRESQL;
    }

    /** Where the database is, without what follows it: parameters can hold a password. */
    public String place() {
        return url.split("[?;]", 2)[0].replaceAll("//[^/@]*@", "//");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return place();
    }
}
