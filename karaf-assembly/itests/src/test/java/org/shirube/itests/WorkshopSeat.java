// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody in a workshop who writes on their sheet and waits for the next step. */
final class WorkshopSeat {

    /** What a page is told when the workshop moves on. */
    private static final String MOVED = "shirubeWorkshop.clock";

    private static final String FIELD = "強み";

    private final Uidl page;
    private final int node;
    private final AtomicReference<Runnable> waiting = new AtomicReference<>(() -> {});
    private String text = "";

    WorkshopSeat(Uidl page, String path) {
        this.page = page;
        JsonNode room = page.visit(path);
        this.node = Uidl.nodesWith(room, "write", FIELD)[0];
        page.listen(this::heard);
    }

    /** What changed while this page asks for something comes with the answer, and is not pushed. */
    private void heard(String told) {
        if (told.contains(MOVED)) {
            waiting.getAndSet(() -> {}).run();
        }
    }

    /** Called once, when this page shows the next move. */
    void await(Runnable moved) {
        waiting.set(moved);
    }

    /** Writes a little more, as the script beside the field does, and measures how long it takes. */
    synchronized void write(Queue<Long> kept) {
        String more = (text.length() > 1_000 ? "" : text) + "言葉が増える ";
        long begun = System.nanoTime();
        JsonNode answer = page.call(node, "write", text, more);
        kept.add(System.nanoTime() - begun);
        heard(answer.toString());
        if (!answer.path("execute").toString().contains("taken")) {
            throw new IllegalStateException("not kept: " + answer);
        }
        text = more;
    }

    void leave() {
        page.close();
    }
}
