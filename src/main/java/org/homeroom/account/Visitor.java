package org.homeroom.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where a request comes from, as a key for rate limits: one IPv6 household holds a whole /64. */
public final class Visitor {

    private static final int HOUSEHOLD = 8;

    private Visitor() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // With a colon it can only be a literal address: no name is looked up.
            return InetAddress.getByName(address) instanceof Inet6Address household
                    ? HexFormat.of().formatHex(household.getAddress(), 0, HOUSEHOLD)
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
