package io.github.wirecopy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class IntMapTest {

    @Property(tries = 200)
    void agreesWithTheMapOfTheJdk(@ForAll @Size(max = 300) List<Long> keys) {
        IntMap map = new IntMap();
        Map<Long, Integer> expected = new HashMap<>();
        for (int value = 0; value < keys.size(); value++) {
            map.put(keys.get(value), value);
            expected.put(keys.get(value), value);
        }
        expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get(0x5EEDL << 40)).isEqualTo(expected.getOrDefault(0x5EEDL << 40, IntMap.NONE));
    }
}
