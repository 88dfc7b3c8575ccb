package org.homeroom.childcare;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeroom.account.CurrentStaff;
import org.homeroom.childcare.CareEvening.Stay;
import org.homeroom.event.EventCatalogue;
import org.homeroom.event.SlotId;
import org.homeroom.family.PersonId;
import org.homeroom.registration.RegistrationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in the childcare rooms of one's own school, and who brought and fetched whom. A slot of another school is one
 * that never was.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER', 'VOLUNTEER')")
public class HandOvers {

    private final HandOverRepository handOvers;
    private final CareRoomRepository rooms;
    private final RoomPlaces places;
    private final EventCatalogue catalogue;
    private final CurrentStaff staff;

    HandOvers(
            HandOverRepository handOvers,
            CareRoomRepository rooms,
            RoomPlaces places,
            EventCatalogue catalogue,
            CurrentStaff staff) {
        this.handOvers = handOvers;
        this.rooms = rooms;
        this.places = places;
        this.catalogue = catalogue;
        this.staff = staff;
    }

    /**
     * A child that was brought to a room and not fetched yet.
     *
     * @param name the first name
     * @param since when it came
     */
    public record Inside(
            PersonId child, String name, RegistrationId registration, RoomsThere.Room room, Instant since) {}

    /**
     * The children now in any of a slot’s rooms, as far as we have heard of it; who is in longest first.
     *
     * @param session the number of the date, from 1
     */
    public List<Inside> inside(SlotId slot, int session) {
        if (!isOwn(slot)) {
            return List.of();
        }
        var stays = CareEvening.of(handOvers.findBySlotIdAndSessionNumber(slot.value(), session))
                .inside();
        var children = children(stays);
        var there = there(slot);
        return stays.stream()
                .flatMap(stay -> stay.in().stream()
                        .map(in -> new Inside(
                                in.child(),
                                Objects.requireNonNull(children.get(in.child())).name(),
                                in.registration(),
                                Objects.requireNonNull(there.get(in.room())),
                                stay.since())))
                .toList();
    }

    /** What happened on each of a slot’s dates on which anything did, the first first. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<HandOverLog> log(SlotId slot) {
        if (!isOwn(slot)) {
            return List.of();
        }
        return handOvers.findBySlotId(slot.value()).stream()
                .collect(Collectors.groupingBy(HandOver::session, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(date -> log(slot, date.getKey(), date.getValue()))
                .toList();
    }

    /** What has to be looked into on one date. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TEACHER')")
    public List<HandOverLog.Line> odd(SlotId slot, int session) {
        var told = isOwn(slot) ? handOvers.findBySlotIdAndSessionNumber(slot.value(), session) : List.<HandOver>of();
        return told.isEmpty()
                ? List.of()
                : log(slot, session, told).lines().stream()
                        .filter(HandOverLog.Line::isOdd)
                        .toList();
    }

    private HandOverLog log(SlotId slot, int session, List<HandOver> told) {
        var evening = CareEvening.of(told);
        var all = evening.stays().values().stream().flatMap(List::stream).toList();
        var ratios = places.ratios(staff.get().school()).ratios();
        return HandOverLog.of(session, evening, there(slot), children(all), ratios);
    }

    private Map<RoomId, RoomsThere.Room> there(SlotId slot) {
        return rooms.findBySlotId(slot.value()).stream().collect(Collectors.toMap(CareRoom::id, RoomsThere.Room::of));
    }

    private Map<PersonId, HandOverRepository.Named> children(Collection<Stay> stays) {
        var ids = stays.stream().map(stay -> stay.child().value()).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : handOvers.findNames(ids).stream()
                        .collect(Collectors.toMap(named -> new PersonId(named.id()), named -> named));
    }

    private boolean isOwn(SlotId slot) {
        return catalogue
                .findSlot(slot)
                .filter(found -> found.school().equals(staff.get().school()))
                .isPresent();
    }
}
