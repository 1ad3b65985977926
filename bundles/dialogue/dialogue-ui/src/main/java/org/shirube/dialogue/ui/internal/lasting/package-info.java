/** What lasts longer than one talk: themes for two, threads, the year, trends. */
@NullMarked
package org.shirube.dialogue.ui.internal.lasting;

import org.jspecify.annotations.NullMarked;
