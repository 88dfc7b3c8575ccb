package org.homeroom.door.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.homeroom.account.OnBehalf;
import org.homeroom.account.RateLimits;
import org.homeroom.account.Visitor;
import org.homeroom.door.Device;
import org.homeroom.door.DeviceDoor;
import org.homeroom.door.Devices;
import org.homeroom.door.Devices.Recognition;
import org.homeroom.door.RoomDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a device by the secret it bears, and lets it act for whoever made its pass. Only strangers are counted by their
 * address: a hall has one.
 */
class DeviceFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceFilter.class);

    private static final String STRANGERS = "door-stranger";
    private static final String DEVICES = "door-device";
    private static final String BEARER = "Bearer ";
    /** What also one may do whose time is over; a room while a child is in it, which it says itself. */
    private static final Set<String> HANDING_IN = Set.of(DoorApi.SYNC, RoomApi.SYNC, RoomApi.ROOM, RoomApi.CHARGE);

    private static final Set<String> OF_DOORS = Set.of(DoorApi.ROSTER, DoorApi.SYNC, DoorApi.LOOK);
    private static final Set<String> OF_ROOMS = Set.of(RoomApi.ROOM, RoomApi.SYNC, RoomApi.CHARGE);
    private static final int SECRET_MOST = 100;

    private final Devices devices;
    private final RateLimits limits;
    private final SecurityContextHolderStrategy current;

    DeviceFilter(Devices devices, RateLimits limits, SecurityContextHolderStrategy current) {
        this.devices = devices;
        this.limits = limits;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).equals(DoorApi.ENTER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var said = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (said == null || !said.startsWith(BEARER) || said.length() > SECRET_MOST) {
            Problem.WITHDRAWN.write(response);
        } else {
            Recognition who;
            try {
                who = devices.recognise(said.substring(BEARER.length()));
            } catch (DataAccessException | TransactionException noDatabase) {
                LOG.warn("A device at a door has to ask again", noDatabase);
                Problem.BUSY.write(response);
                return;
            }
            switch (who) {
                case Recognition.Known(var device) -> pass(device, request, response, chain);
                case Recognition.Expired(var device) -> {
                    if (HANDING_IN.contains(path(request))) {
                        pass(device, request, response, chain);
                    } else {
                        Problem.EXPIRED.write(response);
                    }
                }
                case Recognition.Withdrawn withdrawn ->
                    (limits.allow(STRANGERS, Visitor.of(request)) ? Problem.WITHDRAWN : Problem.TOO_OFTEN)
                            .write(response);
            }
        }
    }

    private void pass(Device device, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!limits.allow(DEVICES, device.id().value().toString())) {
            Problem.TOO_OFTEN.write(response);
            return;
        }
        var pass = device.pass();
        boolean inARoom = pass.oneRoom().isPresent();
        if ((inARoom ? OF_DOORS : OF_ROOMS).contains(path(request))) {
            Problem.OTHER_PASS.write(response);
            return;
        }
        var context = current.createEmptyContext();
        context.setAuthentication(OnBehalf.of(
                pass.madeBy(),
                pass.school(),
                pass.label(),
                device,
                inARoom ? RoomDoor.AUTHORITY : DeviceDoor.AUTHORITY));
        current.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            current.clearContext();
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
