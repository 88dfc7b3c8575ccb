@NullMarked
package org.homeroom.registration.ui;

import org.jspecify.annotations.NullMarked;
