package org.homeroom.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.zip.CRC32;

/** A file that nobody keeps: how long it is, its checksum, and if wanted how much memory lived while it was written. */
final class Swallowed extends OutputStream {

    private final long lookEvery;
    private final CRC32 checksum = new CRC32();
    private long length;
    private long nextLook;
    private long mostLiving;

    Swallowed() {
        this(Long.MAX_VALUE);
    }

    /** @param lookEvery after so many bytes it collects the garbage and sees what is left: slow */
    Swallowed(long lookEvery) {
        this.lookEvery = lookEvery;
        nextLook = lookEvery;
    }

    long length() {
        return length;
    }

    long checksum() {
        return checksum.getValue();
    }

    /** The most bytes of the heap that were in use after any look. */
    long mostLiving() {
        return mostLiving;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        checksum.update(bytes, from, count);
        length += count;
        if (length >= nextLook) {
            nextLook = length + lookEvery;
            mostLiving = Math.max(mostLiving, living());
        }
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
