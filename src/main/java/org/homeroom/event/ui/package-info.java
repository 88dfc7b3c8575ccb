@NullMarked
package org.homeroom.event.ui;

import org.jspecify.annotations.NullMarked;
