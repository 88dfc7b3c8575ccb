package org.homeroom.event;

public record ChildcarePlaces(int places, int taken) {

    public int left() {
        return Math.max(0, places - taken);
    }
}
