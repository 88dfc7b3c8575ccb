package org.homeroom.school;

import java.util.UUID;

public record SchoolId(UUID value) {}
