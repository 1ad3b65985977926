// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page in a browser as the server sees it: it speaks Vaadin's UIDL over HTTP and waits for what is pushed by long polling. What
 * it says was read off Chromium. One thread at a time.
 */
final class Uidl implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern TRACKING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern SYNC = Pattern.compile("\"syncId\":\\s*(\\d+)");

    private final HttpClient http;
    private final String address;
    private String cookie = "";
    private String ui = "";
    private String csrf = "";
    private String push = "";
    private int messages;
    private volatile int seen;
    private volatile boolean open;

    Uidl(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** Signs in by the form of the sign-in page. */
    void signIn(String login, String password) {
        JsonNode page = visit("login");
        ObjectNode data = JSON.createObjectNode();
        data.put("event.detail.username", login).put("event.detail.password", password);
        JsonNode answer = event(nodeOf(page, "tag", "vaadin-login-form"), "login", data);
        if (answer.findValue("execute") == null) {
            throw new IllegalStateException(login + " is not let in: " + answer);
        }
    }

    /** Loads a page anew and goes to a place. */
    JsonNode visit(String path) {
        JsonNode config = json(get(
                        "/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&query="))
                .path("appConfig");
        JsonNode first = config.path("uidl");
        ui = config.path("v-uiId").asText();
        csrf = first.path("Vaadin-Security-Key").asText();
        push = first.path("Vaadin-Push-ID").asText();
        messages = 0;
        seen = 0;
        ObjectNode data = JSON.createObjectNode();
        data.put("route", "/" + path).put("query", "").put("appShellTitle", "").put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        return event(1, "ui-navigate", data);
    }

    private JsonNode event(int node, String event, ObjectNode data) {
        ObjectNode call = JSON.createObjectNode();
        call.put("type", "event").put("node", node).put("event", event).set("data", data);
        return send(call);
    }

    /** Calls a method that a component offers to its script. */
    JsonNode call(int node, String method, Object... arguments) {
        ObjectNode call = JSON.createObjectNode();
        call.put("type", "publishedEventHandler").put("node", node).put("templateEventMethodName", method);
        call.put("promise", 0).set("templateEventMethodArgs", JSON.valueToTree(arguments));
        return send(call);
    }

    /** Presses a button. */
    JsonNode press(int button) {
        ObjectNode data = JSON.createObjectNode();
        for (String place : List.of("screenX", "screenY", "clientX", "clientY", "detail", "button")) {
            data.put("event." + place, 0);
        }
        for (String key : List.of("ctrlKey", "shiftKey", "altKey", "metaKey")) {
            data.put("event." + key, false);
        }
        return event(button, "click", data);
    }

    private JsonNode send(ObjectNode call) {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", csrf);
        message.putArray("rpc").add(call);
        message.put("syncId", seen).put("clientId", messages++);
        HttpRequest request = request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message.toString()))
                .build();
        return answer(text(request));
    }

    private JsonNode answer(String text) {
        JsonNode answer = json(text.substring(text.indexOf('['))).path(0);
        saw(answer.path("syncId").asInt());
        if (answer.has("meta")) {
            throw new IllegalStateException("the session is over: " + answer);
        }
        return answer;
    }

    /** Hands on what the server pushes from now on, on a thread of its own, until this is closed. */
    void listen(Consumer<String> pushed) {
        open = true;
        Thread thread = new Thread(() -> pollUntilClosed(pushed), "push");
        thread.setDaemon(true);
        thread.start();
    }

    private void pollUntilClosed(Consumer<String> pushed) {
        try {
            poll(pushed);
        } catch (RuntimeException e) {
            // The server goes while a page that nobody needs any more still waits for it.
            if (open) {
                throw e;
            }
        }
    }

    private void poll(Consumer<String> pushed) {
        String tracking = "0";
        while (open) {
            String text = get("/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                    + "&X-Atmosphere-tracking-id=" + tracking
                    + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=long-polling&X-Atmosphere-TrackMessageSize=true"
                    + "&Content-Type=application%2Fjson%3B%20charset%3DUTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                    + seen);
            if (text.contains("for(;;);")) {
                heard(text);
                pushed.accept(text);
            } else {
                Matcher assigned = TRACKING.matcher(text);
                tracking = assigned.find() ? assigned.group() : tracking;
            }
        }
    }

    /** The server says again what a page has not said to have seen: it would answer the next poll at once with the same. */
    private void heard(String pushed) {
        Matcher number = SYNC.matcher(pushed);
        while (number.find()) {
            saw(Integer.parseInt(number.group(1)));
        }
    }

    private synchronized void saw(int number) {
        seen = Math.max(seen, number);
    }

    @Override
    public void close() {
        open = false;
    }

    private String get(String path) {
        return text(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "ja");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private String text(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
            }
            response.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("JSESSIONID="))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first node in which a value is set. */
    static int nodeOf(JsonNode answer, String key, String value) {
        for (JsonNode change : answer.path("changes")) {
            if (key.equals(change.path("key").asText())
                    && value.equals(change.path("value").asText())) {
                return change.path("node").asInt();
            }
        }
        throw new IllegalStateException("nothing has " + key + " " + value);
    }

    /** The nodes that offer a method to their scripts and hold a field with a label, by number. */
    static int[] nodesWith(JsonNode answer, String method, String label) {
        Set<Integer> fields = nodes(
                answer,
                change -> "label".equals(change.path("key").asText())
                        && change.path("value").asText().contains(label));
        Set<Integer> around = nodes(
                answer,
                change -> change.path("addNodes").valueStream().anyMatch(child -> fields.contains(child.asInt())));
        return nodes(answer, change -> change.path("add").valueStream().anyMatch(name -> method.equals(name.asText())))
                .stream()
                .filter(around::contains)
                .mapToInt(node -> node)
                .toArray();
    }

    /** The last button with these words. */
    static int button(JsonNode answer, String words) {
        Set<Integer> texts = nodes(
                answer,
                change -> "text".equals(change.path("key").asText())
                        && words.equals(change.path("value").asText()));
        return nodes(answer, change -> change.path("addNodes")
                        .valueStream()
                        .anyMatch(child -> texts.contains(child.asInt())))
                .stream()
                .max(Integer::compare)
                .orElseThrow(() -> new IllegalStateException("no button says " + words));
    }

    private static Set<Integer> nodes(JsonNode answer, Predicate<JsonNode> fits) {
        return answer.path("changes")
                .valueStream()
                .filter(fits)
                .map(change -> change.path("node").asInt())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
