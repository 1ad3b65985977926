// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.chart.ChartTable;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;

/** How many people have at least one partner who is not their boss, for the company and its departments. */
final class SharesCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;
    /** More bars than that cannot be told apart. */
    private static final int MOST = 40;

    SharesCard(List<PartnerShare> shares) {
        Optional<PartnerShare> company =
                shares.stream().filter(share -> share.unit() == null).findFirst();
        company.ifPresent(share -> {
            Paragraph lead = new Paragraph(getTranslation(
                    "mentoring.hr.shares.company",
                    share.people(),
                    share.withPartner(),
                    RunWords.percent(share.share())));
            lead.addClassName("mentoring-hr-lead");
            getContent().add(lead);
        });
        List<PartnerShare> units = shares.stream()
                .filter(share -> share.unit() != null)
                .sorted(Comparator.comparingDouble(PartnerShare::share).reversed())
                .limit(MOST)
                .toList();
        if (!units.isEmpty()) {
            getContent().add(chart(units));
        }
        getContent().add(Shapes.quiet(getTranslation("mentoring.hr.shares.withheld")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.shares.title"));
    }

    private Chart chart(List<PartnerShare> units) {
        PartnerShare first = units.get(0);
        String sentence = getTranslation(
                "mentoring.hr.shares.sentence", units.size(), first.name(), RunWords.percent(first.share()));
        List<ChartTable.Row> rows = units.stream()
                .map(share -> new ChartTable.Row(share.name(), List.of(RunWords.percent(share.share()))))
                .toList();
        return Chart.rows(
                sentence,
                getTranslation("mentoring.hr.table"),
                new ChartTable(
                        List.of(
                                getTranslation("mentoring.hr.shares.unit"),
                                getTranslation("mentoring.hr.shares.percent")),
                        rows));
    }
}
