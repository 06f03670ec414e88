package io.github.wirecopy.internal.actor;

import java.util.Arrays;

/** A small hash map from longs to ints that makes no objects. */
final class IntMap {

    /** What is returned for a key that is not there. */
    static final int NONE = -1;

    private long[] keys = new long[64];
    private int[] values = new int[64];
    private int size;

    IntMap() {
        Arrays.fill(values, NONE);
    }

    int get(long key) {
        int slot = slot(key);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return values[slot];
    }

    /** Puts a value that is not negative. */
    void put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        size += values[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        Arrays.fill(values, NONE);
        size = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldValues[slot] != NONE) {
                put(oldKeys[slot], oldValues[slot]);
            }
        }
    }
}
