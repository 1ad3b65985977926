// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.ops4j.pax.exam.Constants.EXAM_SERVICE_TIMEOUT_KEY;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.LogLevelOption.LogLevel;

/** The Karafs that tests run in: ours, and one as Apache publishes it. */
final class Karaf {

    /** The port on which the Karaf under test answers HTTP. */
    static final String HTTP_PORT = "18181";

    private Karaf() {}

    /** Our distribution, unpacked anew. */
    static Option distribution() {
        return composite(karaf("shirube.distribution", "Shirube"), repositories(""), common());
    }

    /** Apache Karaf as published, able to find what our archive unpacks to and nothing of ours installed. */
    static Option stock() {
        return composite(
                karaf("stock.karaf", "Apache Karaf"),
                repositories(",file:" + System.getProperty("shirube.archive") + "@id=shirube@snapshots"),
                common());
    }

    /** Its own, what Pax Exam installs, and no other than these: nothing is fetched from the network. */
    private static Option repositories(String more) {
        return editConfigurationFilePut(
                "etc/org.ops4j.pax.url.mvn.cfg",
                "org.ops4j.pax.url.mvn.defaultRepositories",
                "file:${karaf.home}/${karaf.default.repository}@id=system.repository@snapshots,file:"
                        + System.getProperty("exam.repository") + "@id=exam" + more);
    }

    private static Option karaf(String archive, String name) {
        return karafDistributionConfiguration()
                .frameworkUrl(new File(System.getProperty(archive)).toURI().toString())
                .karafVersion(System.getProperty("karaf.version"))
                .name(name)
                .unpackDirectory(new File(System.getProperty("exam.folder")))
                .useDeployFolder(false);
    }

    private static Option common() {
        return composite(
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                keepRuntimeFolder(),
                logLevel(LogLevel.WARN),
                systemProperty("pax.exam.osgi.unresolved.fail").value("true"),
                systemProperty(EXAM_SERVICE_TIMEOUT_KEY).value("60000"),
                editConfigurationFilePut("etc/org.apache.felix.http.cfg", "org.osgi.service.http.port", HTTP_PORT),
                editConfigurationFilePut("etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.repositories", ""),
                systemProperty("shirube.version").value(System.getProperty("shirube.version")),
                jvmOptionsOfKaraf());
    }

    /** What Karaf's own start script passes to a JVM from 9 on. */
    private static Option jvmOptionsOfKaraf() {
        String version = System.getProperty("karaf.version");
        return composite(
                vmOption("--add-reads=java.xml=java.logging"),
                vmOption("--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED"),
                vmOption("--patch-module"),
                vmOption("java.base=lib/endorsed/org.apache.karaf.specs.locator-" + version + ".jar"),
                vmOption("--patch-module"),
                vmOption("java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + version + ".jar"),
                vmOption("--add-opens"),
                vmOption("java.base/java.security=ALL-UNNAMED"),
                vmOption("--add-opens"),
                vmOption("java.base/java.net=ALL-UNNAMED"),
                vmOption("--add-opens"),
                vmOption("java.base/java.lang=ALL-UNNAMED"),
                vmOption("--add-opens"),
                vmOption("java.base/java.util=ALL-UNNAMED"),
                vmOption("--add-opens"),
                vmOption("java.naming/javax.naming.spi=ALL-UNNAMED"),
                vmOption("--add-opens"),
                vmOption("java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED"),
                vmOption("--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED"),
                vmOption("--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED"),
                vmOption("--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED"),
                vmOption("--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED"),
                vmOption("--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED"),
                vmOption("--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED"),
                vmOption("--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED"),
                vmOption("--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED"),
                vmOption("--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED"),
                vmOption("-XX:TieredStopAtLevel=1"),
                vmOption("-XX:+UseSerialGC"));
    }
}
