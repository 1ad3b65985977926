// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.shirube.ui.component.Shapes;

/** What can be done with a sheet: print it, which every browser can save as PDF, or take it as Markdown. */
public final class SheetBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the name of the file
     * @param sheet made anew when it is taken
     */
    public SheetBar(String file, Supplier<Sheet> sheet) {
        getContent().addClassNames("sh-line", "talks-no-print");
        Anchor download = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file);
                    event.setContentType("text/markdown;charset=utf-8");
                    event.getOutputStream().write(sheet.get().markdown().getBytes(StandardCharsets.UTF_8));
                },
                getTranslation("dialogue.sheet.markdown"));
        getContent()
                .add(
                        Shapes.mainButton(getTranslation("dialogue.sheet.print"), () -> getElement()
                                .executeJs("window.print()")),
                        download);
    }
}
