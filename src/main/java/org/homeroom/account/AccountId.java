package org.homeroom.account;

import java.util.UUID;

public record AccountId(UUID value) {}
