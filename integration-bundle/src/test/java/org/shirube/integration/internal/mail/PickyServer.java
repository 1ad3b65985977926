// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands before a mail server and says for it that there is nobody at one address. */
final class PickyServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final int behind;
    private final String unknown;

    PickyServer(int behind, String unknown) throws IOException {
        this.behind = behind;
        this.unknown = unknown;
        start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "picky-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
                start(() -> copyAnswers(server, client));
                start(() -> copyCommands(client, server));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private static void copyAnswers(Socket server, Socket client) {
        try (server;
                client) {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            // One of the two has gone.
        }
    }

    private void copyCommands(Socket client, Socket server) {
        try (client;
                server;
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean nobody = line.startsWith("RCPT") && line.contains(unknown);
                OutputStream to = nobody ? client.getOutputStream() : server.getOutputStream();
                String said = nobody ? "550 5.1.1 <" + unknown + "> nobody here" : line;
                to.write((said + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
            }
        } catch (IOException e) {
            // One of the two has gone.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
