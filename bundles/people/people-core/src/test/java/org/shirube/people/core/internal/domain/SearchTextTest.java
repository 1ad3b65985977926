// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({"ヤマダ,やまだ", "ﾔﾏﾀﾞ,やまだ", "ＹＡＭＡＤＡ,yamada", "Ōno,ōno", "ヴァン,ゔぁん", "髙橋①,髙橋1", "山田,山田"})
    @DisplayName("F126: every way of writing a name comes down to one")
    void normalise(String written, String one) {
        assertThat(SearchText.normalise(written)).isEqualTo(one);
    }

    @Test
    @DisplayName("F126: a search is cut into words at any blank")
    void words() {
        assertThat(SearchText.words(" 山田\u3000タロウ ")).containsExactly("山田", "たろう");
    }
}
