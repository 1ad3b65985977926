// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What every journey does on its way. */
final class Visit {

    private static final String PASSWORD = "shirube-demo";

    private Visit() {}

    static void signIn(Page page, String login) {
        fill(page, login, PASSWORD);
        assertThat(page.locator("vaadin-side-nav")).hasCount(1);
    }

    static void fill(Page page, String login, String password) {
        page.navigate("/login");
        page.getByLabel(Pattern.compile("サインイン名|Sign-in name")).fill(login);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
    }

    static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    static Locator menu(Page page, String words) {
        return page.locator("vaadin-side-nav").getByText(words);
    }
}
