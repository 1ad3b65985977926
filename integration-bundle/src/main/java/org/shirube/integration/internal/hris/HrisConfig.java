// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** One source of personnel exports: {@code etc/org.shirube.integration.hris-<name>.cfg}. */
@ObjectClassDefinition(
        name = "Shirube personnel export",
        description = "Brings the files of one source from a folder, or from an SFTP server into that folder, into the"
                + " directory of people.")
public @interface HrisConfig {

    /** The mapping. */
    @AttributeDefinition(
            description = "Name of the mapping: etc/mappings/<mapping>.yaml. It is the name of the source too.")
    String mapping();

    /** The watched folder. */
    @AttributeDefinition(
            description = "Folder where files arrive. Relative to the installation. Taken files wait in its subfolder"
                    + " .taken until they are applied. Created where it does not exist.")
    String folder();

    /** Where applied files go. */
    @AttributeDefinition(
            description = "Folder for applied deliveries, on the same file system as the watched folder. Empty: done in"
                    + " the watched folder.",
            required = false)
    String doneFolder() default "";

    /** Where refused files go. */
    @AttributeDefinition(
            description =
                    "Folder for deliveries that could not be read or were discarded, on the same file system as the"
                            + " watched folder. Empty: error in the watched folder.",
            required = false)
    String errorFolder() default "";

    /** What happens with a difference. */
    @AttributeDefinition(
            description = "dry-run: every delivery waits for a person. apply: it is applied at once unless the brake or"
                    + " unreadable rows hold it.",
            options = {@Option("dry-run"), @Option("apply")},
            required = false)
    String mode() default "dry-run";

    /** The brake. */
    @AttributeDefinition(
            description =
                    "Stop and ask where more than this share of people would leave at once, in percent (0 to 100).",
            required = false)
    double brakePercent() default 5;

    /** How often the folder is looked at. */
    @AttributeDefinition(description = "Seconds between two looks into the folder.", required = false)
    int pollSeconds() default 30;

    /** When a file counts as complete. */
    @AttributeDefinition(
            description =
                    "A file is taken when it has not changed for this many seconds. Not used with doneFileSuffix.",
            required = false)
    int stableSeconds() default 10;

    /** A file that says that another is complete. */
    @AttributeDefinition(
            description = "Suffix of the empty file that the sender writes when a file is complete, for example .done:"
                    + " employees.csv is taken when employees.csv.done is there. Empty: no such files.",
            required = false)
    String doneFileSuffix() default "";

    /** Largest file. */
    @AttributeDefinition(description = "Largest file, in megabytes, unpacked.", required = false)
    int maxFileMegabytes() default 2048;

    /** Most rows. */
    @AttributeDefinition(description = "Most rows of one file.", required = false)
    long maxRows() default 5_000_000;

    /** The SFTP server. */
    @AttributeDefinition(
            description = "Host of the SFTP server from which files are fetched into the folder. Empty: no SFTP.",
            required = false)
    String sftpHost() default "";

    /** Its port. */
    @AttributeDefinition(description = "Port of the SFTP server.", required = false)
    int sftpPort() default 22;

    /** The user there. */
    @AttributeDefinition(description = "User on the SFTP server.", required = false)
    String sftpUser() default "";

    /** The password. */
    @AttributeDefinition(
            description = "Password of that user. Empty with a key.",
            type = AttributeType.PASSWORD,
            required = false)
    String sftpPassword() default "";

    /** The key. */
    @AttributeDefinition(
            description =
                    "File with the private key of that user (OpenSSH or PEM), readable by this process only. Relative to"
                            + " the installation. Empty with a password.",
            required = false)
    String sftpKeyFile() default "";

    /** The pass phrase of the key. */
    @AttributeDefinition(
            description = "Pass phrase of the private key, where it has one.",
            type = AttributeType.PASSWORD,
            required = false)
    String sftpKeyPassphrase() default "";

    /** The known hosts. */
    @AttributeDefinition(
            description =
                    "File with the host key of the server, in the form of OpenSSH's known_hosts. Needed with SFTP: an"
                            + " unknown server is refused.",
            required = false)
    String sftpKnownHostsFile() default "";

    /** The folder there. */
    @AttributeDefinition(
            description = "Folder on the SFTP server, relative to the user's home. Fetched files are moved to its"
                    + " subfolder received.",
            required = false)
    String sftpFolder() default "";

    /** The folder for refused rows there. */
    @AttributeDefinition(
            description = "Folder on the SFTP server, relative to the user's home, into which refused rows with their"
                    + " reasons are put as <time>-quarantine.csv, and the reason of a whole refused delivery as"
                    + " <time>-reason.txt. Created where it does not exist. They hold personal data. Empty: nothing is"
                    + " sent back; they lie beside the files in done and error.",
            required = false)
    String sftpErrorFolder() default "";
}
