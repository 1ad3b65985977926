// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, driven as a person would. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Path PICTURES = Path.of(System.getProperty("shirube.pictures"));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                    .setArgs(FLAGS));

    /** A new person at a new computer, with an empty page. */
    Page newPage(String locale, int width, int height, ColorScheme colours) {
        BrowserContext context = chromium.newContext(new NewContextOptions()
                .setBaseURL(RunningShirube.ADDRESS)
                .setLocale(locale)
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(colours)
                .setViewportSize(width, height));
        return context.newPage();
    }

    /** Takes a picture of what the page shows; {@code -Dpictures=…} says where to, for the README. */
    static void picture(Page page, String name) {
        PlaywrightAssertions.assertThat(page.locator(".v-loading-indicator:is(.first, .second, .third)"))
                .hasCount(0);
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
