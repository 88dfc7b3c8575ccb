package org.homeroom.door;

import org.homeroom.account.AccountId;

/** A volunteer of the school, who may or may not work at a slot's door. */
public record DoorHelper(AccountId account, String name, boolean onDuty) {}
