// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.data.provider.Query;
import org.shirube.platform.api.page.PageRequest;

/** What a grid asks for, as the services want it. */
public final class PageQuery {

    private PageQuery() {}

    public static PageRequest of(Query<?, ?> query) {
        return new PageRequest(query.getOffset(), Math.min(query.getLimit(), PageRequest.MAX_LIMIT));
    }
}
