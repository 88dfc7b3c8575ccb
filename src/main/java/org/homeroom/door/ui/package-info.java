@NullMarked
package org.homeroom.door.ui;

import org.jspecify.annotations.NullMarked;
