// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SFTP server on a free port. */
final class SftpServer implements AutoCloseable {

    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair key = newKey();
    private final KeyPair userKey = newKey();

    SftpServer(Path home, String user, String password) throws Exception {
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new KeyPairProvider() {
            @Override
            public Iterable<KeyPair> loadKeys(SessionContext session) {
                return List.of(key);
            }
        });
        server.setPasswordAuthenticator((name, word, session) -> name.equals(user) && word.equals(password));
        server.setPublickeyAuthenticator((name, candidate, session) ->
                name.equals(user) && KeyUtils.compareKeys(candidate, userKey.getPublic()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.start();
    }

    int port() {
        return server.getPort();
    }

    /** Writes a file in the form of OpenSSH's known_hosts with the server's key. */
    void writeKnownHosts(Path file) throws IOException {
        StringBuilder line = new StringBuilder("[127.0.0.1]:" + port() + " ");
        PublicKeyEntry.appendPublicKeyEntry(line, key.getPublic());
        Files.writeString(file, line + "\n");
    }

    /** Writes the private key with which the user may sign in, in the form of OpenSSH. */
    void writeUserKey(Path file, String passPhrase) throws Exception {
        OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
        encryption.setCipherType("256");
        encryption.setPassword(passPhrase);
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(userKey, "hr", encryption, out);
        }
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        var generator = SecurityUtils.getKeyPairGenerator("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
