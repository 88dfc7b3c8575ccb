package org.homeroom.event;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

@Converter
class TopicsConverter implements AttributeConverter<Set<Topic>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Topic> topics) {
        return topics.stream().map(Topic::name).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<Topic> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .map(Topic::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }
}
