package org.homeroom.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.homeroom.account.Role;
import org.homeroom.account.StaffAdministration;
import org.homeroom.account.StaffMember;
import org.homeroom.language.TextFolding;
import org.homeroom.school.SchoolId;
import org.homeroom.school.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows each host of a school once, however often and by whomever it is named. */
@Component
class Hosts {

    private static final String ADD = """
            insert ignore into host (id, school_id, account_id, name, identity)
            values (:id, :school, :account, :name, :identity)""";
    private static final String FIND = "select id from host where school_id = :school and identity = :identity";

    private static final String LOCK = "select id from host where id = :id for update";

    private final HostRepository hosts;
    private final StaffAdministration people;
    private final JdbcClient jdbc;

    Hosts(HostRepository hosts, StaffAdministration people, JdbcClient jdbc) {
        this.hosts = hosts;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Who is meant: one of the staff also when only the name was typed. */
    record Person(String name, @Nullable UUID account, String identity) {

        static Person of(StaffMember member) {
            return new Person(
                    member.name(), member.id().value(), member.id().value().toString());
        }

        static Person named(String name) {
            var folded = TextFolding.fold(name);
            return new Person(name.strip(), null, folded.isEmpty() ? name.strip() : folded);
        }
    }

    List<StaffMember> staff() {
        return people.list().stream()
                .filter(member -> member.role() != Role.VOLUNTEER && member.state() != StaffMember.State.DISABLED)
                .toList();
    }

    /** @throws NoSuchElementException for an account that is not of this school */
    List<Person> people(List<HostWish> wishes) {
        var staff = people.list();
        return wishes.stream().map(wish -> person(wish, staff)).toList();
    }

    /** Keeps others from giving this host a time until the transaction ends. */
    Host lock(HostId id) {
        jdbc.sql(LOCK).param("id", Uuids.bytes(id.value())).query().singleRow();
        return hosts.findById(id.value()).orElseThrow().snapshot();
    }

    /** The same for one who may not be known yet. */
    Host lock(SchoolId school, Person person) {
        jdbc.sql(ADD)
                .param("id", Uuids.bytes(UUID.randomUUID()))
                .param("school", Uuids.bytes(school.value()))
                .param("account", person.account() == null ? null : Uuids.bytes(person.account()))
                .param("name", person.name())
                .param("identity", identity(person))
                .update();
        return lock(find(school, person).orElseThrow());
    }

    Optional<HostId> find(SchoolId school, Person person) {
        return jdbc.sql(FIND)
                .param("school", Uuids.bytes(school.value()))
                .param("identity", identity(person))
                .query((row, n) -> new HostId(Uuids.of(row.getBytes("id"))))
                .optional();
    }

    private static byte[] identity(Person person) {
        return person.identity().getBytes(StandardCharsets.UTF_8);
    }

    private static Person person(HostWish wish, List<StaffMember> staff) {
        return switch (wish) {
            case HostWish.OfStaff(var account) ->
                staff.stream()
                        .filter(member -> member.id().equals(account))
                        .findFirst()
                        .map(Person::of)
                        .orElseThrow(NoSuchElementException::new);
            case HostWish.Named(var name) -> {
                var folded = TextFolding.fold(name);
                yield staff.stream()
                        .filter(member -> TextFolding.fold(member.name()).equals(folded))
                        .findFirst()
                        .map(Person::of)
                        .orElseGet(() -> Person.named(name));
            }
        };
    }
}
