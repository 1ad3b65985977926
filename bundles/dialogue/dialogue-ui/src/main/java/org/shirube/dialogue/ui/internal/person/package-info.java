/** A page per person: to prepare a talk, and to see how talks went. */
@NullMarked
package org.shirube.dialogue.ui.internal.person;

import org.jspecify.annotations.NullMarked;
