// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page, one below the other. One whose content is as it was stays as it is, so that whoever reads, types or chooses
 * there keeps their place while the rest follows what others do.
 */
public final class Pieces implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Div place;
    private transient List<Shown> shown = List.of();

    /**
     * A part of a page.
     *
     * @param key what tells it from the others
     * @param content what it shows; equal where nothing has changed
     * @param make makes it anew
     */
    public record Piece(String key, @Nullable Object content, Supplier<? extends Component> make) {

        /** One that never changes. */
        public static Piece fixed(String key, Supplier<? extends Component> make) {
            return new Piece(key, null, make);
        }
    }

    private record Shown(String key, @Nullable Object content, Component component) {

        boolean is(Piece piece) {
            return key.equals(piece.key()) && Objects.equals(content, piece.content());
        }
    }

    /** @param place holds nothing else */
    public Pieces(Div place) {
        this.place = place;
    }

    /** Has everything made anew the next time. */
    public void clear() {
        place.removeAll();
        shown = List.of();
    }

    /** Shows these parts. @return whether one was made anew or is gone */
    public boolean show(List<Piece> pieces) {
        List<Shown> next = pieces.stream()
                .map(piece -> find(piece)
                        .orElseGet(() -> new Shown(
                                piece.key(), piece.content(), piece.make().get())))
                .toList();
        List<Shown> gone = new ArrayList<>(shown);
        gone.removeAll(next);
        gone.forEach(old -> place.remove(old.component()));
        for (int i = 0; i < next.size(); i++) {
            put(i, next.get(i).component());
        }
        boolean changed = !next.equals(shown);
        shown = next;
        return changed;
    }

    private Optional<Shown> find(Piece piece) {
        return shown.stream().filter(old -> old.is(piece)).findFirst();
    }

    private void put(int index, Component component) {
        boolean there = index < place.getComponentCount() && place.getComponentAt(index) == component;
        if (!there) {
            place.addComponentAtIndex(index, component);
        }
    }
}
