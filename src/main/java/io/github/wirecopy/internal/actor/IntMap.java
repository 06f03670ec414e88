package io.github.wirecopy.internal.actor;

/** A small hash map from longs to ints that makes no objects. */
final class IntMap {

    /** What is returned for a key that is not there. */
    static final int NONE = -1;

    private long[] keys = new long[16];
    /** Each key's value plus one; 0 where there is no key. */
    private int[] values = new int[16];

    private int size;

    int get(long key) {
        return values[find(key)] - 1;
    }

    /** Returns the slot of a key, or the free one where it would be. */
    private int find(long key) {
        int slot = slot(key);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Puts a value that is not negative. */
    void put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = find(key);
        size += values[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value + 1;
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
        size = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldValues[slot] != 0) {
                put(oldKeys[slot], oldValues[slot] - 1);
            }
        }
    }
}
