@NullMarked
package org.homeroom.appointment.ui;

import org.jspecify.annotations.NullMarked;
