package org.homeroom.appointment.ui;

import org.homeroom.event.HostId;

/**
 * A visit that a family wishes for.
 *
 * @param child the first name of the child it is about; may be empty
 */
record Wished(HostId host, String child) {}
