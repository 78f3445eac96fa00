package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.ListNode;
import io.brandrules.data.MapNode;
import io.brandrules.data.Node;
import io.brandrules.data.Origin;
import io.brandrules.data.ScalarNode;
import io.brandrules.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeLawsTest {
    private static final String[] KEYS = {"a", "b", "c", "a+", "b+"};

    @Test
    void mergingIsAssociativeForAnyLayers() {
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            Merge a = Merge.of(layer("a", random));
            Merge b = Merge.of(layer("b", random));
            Merge c = Merge.of(layer("c", random));
            Merge d = Merge.of(layer("d", random));

            MapNode fromTheLeft = a.with(b).with(c).with(d).tree();
            MapNode fromTheRight = a.with(b.with(c.with(d))).tree();
            MapNode inPairs = a.with(b).with(c.with(d)).tree();

            assertThat(fromTheRight).as("seed %d", seed).isEqualTo(fromTheLeft);
            assertThat(inPairs).as("seed %d", seed).isEqualTo(fromTheLeft);
            assertThat(List.copyOf(inPairs.members().keySet()))
                    .as("seed %d", seed)
                    .isEqualTo(List.copyOf(fromTheLeft.members().keySet()));
        }
    }

    @Test
    void anEmptyLayerChangesNoValue() {
        for (long seed = 0; seed < 1_000; seed++) {
            MapNode layer = layer("a", new Random(seed));
            MapNode merged = Merge.of(layer).with(Merge.of(map("b", Map.of()))).tree();
            assertThat(merged.members())
                    .as("seed %d", seed)
                    .isEqualTo(Merge.of(layer).tree().members());
        }
    }

    private static MapNode layer(String file, Random random) {
        return map(file, members(file, random, 3));
    }

    private static Map<String, MapNode.Member> members(String file, Random random, int levels) {
        Map<String, MapNode.Member> members = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(
                    KEYS[random.nextInt(KEYS.length)],
                    new MapNode.Member(place(file, random), node(file, random, levels - 1)));
        }
        return members;
    }

    private static Node node(String file, Random random, int levels) {
        Origin place = place(file, random);
        int kind = random.nextInt(levels > 0 ? 4 : 2);
        if (kind == 0) {
            return new ScalarNode(place, List.of(), "s", "s");
        } else if (kind == 1) {
            List<Node> items = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                items.add(new ScalarNode(place(file, random), List.of(), "i", "i"));
            }
            return new ListNode(place, List.of(), items);
        }
        return new MapNode(place, List.of(), members(file, random, levels));
    }

    private static MapNode map(String file, Map<String, MapNode.Member> members) {
        return new MapNode(new Origin(file, new Position(0, 1, 1)), List.of(), members);
    }

    private static Origin place(String file, Random random) {
        return new Origin(file, new Position(0, 1 + random.nextInt(1_000), 1));
    }
}
