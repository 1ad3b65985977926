// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in a room who writes one of its notes. */
final class RoomSeat {

    private static final Pattern MARK = Pattern.compile("mark-[0-9a-f]+-end");
    private static final Pattern ANSWER = Pattern.compile("(\\d+) (taken|kept)\\n([^\"]*)");

    private static final String BOTH = "二人のメモ";

    private final Uidl page;
    private final int node;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private String text = "";
    private double version;

    private record Waiting(long since, Queue<Long> seen) {}

    /**
     * @param note which of the notes that both write, from 0
     */
    RoomSeat(Uidl page, String path, int note) {
        this.page = page;
        JsonNode room = page.visit(path);
        this.node = Uidl.nodesWith(room, "write", BOTH)[note];
    }

    /** What the other's page shows, this one hears. */
    void listenTo(RoomSeat other) {
        page.listen(pushed -> {
            long now = System.nanoTime();
            Matcher marks = MARK.matcher(pushed);
            while (marks.find()) {
                Waiting sent = other.waiting.remove(marks.group());
                if (sent != null) {
                    sent.seen.add(now - sent.since);
                }
            }
        });
    }

    void leave() {
        page.close();
    }

    /** Writes a little more, as the script beside the note does, and measures how long it takes. */
    synchronized void write(Queue<Long> kept, Queue<Long> seen) {
        String mark = "mark-" + Long.toHexString(System.nanoTime()) + "-end";
        String more = (text.length() > 2_000 ? "" : text.replaceAll(MARK.pattern(), "")) + "ことばが増える " + mark;
        long begun = System.nanoTime();
        waiting.put(mark, new Waiting(begun, seen));
        JsonNode answer = page.call(node, "write", text, version, more);
        kept.add(System.nanoTime() - begun);
        Matcher said = ANSWER.matcher(answer.path("execute").toString().replace("\\n", "\n"));
        if (!said.find() || !said.group(2).equals("taken")) {
            throw new IllegalStateException("not kept: " + answer);
        }
        version = Double.parseDouble(said.group(1));
        text = more;
    }
}
