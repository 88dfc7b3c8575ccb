package org.homeroom.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

@Converter
class AccessNeedsConverter implements AttributeConverter<Set<AccessNeed>, String> {

    @Override
    public String convertToDatabaseColumn(Set<AccessNeed> needs) {
        return needs.stream().map(AccessNeed::name).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<AccessNeed> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(name -> !name.isEmpty())
                .map(AccessNeed::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccessNeed.class)));
    }
}
