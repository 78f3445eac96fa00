package io.brandrules.layer;

import io.brandrules.data.Fault;
import io.brandrules.data.MapNode;
import io.brandrules.data.Origin;
import io.brandrules.data.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.everit.json.schema.Schema;
import org.everit.json.schema.ValidationException;
import org.json.JSONObject;

/**
 * What the schema refuses in a layer as it is written.
 *
 * @param faults each at its place
 * @param refused the places of what must be left out for the rest to agree with the schema
 */
record SchemaCheck(List<Fault> faults, Set<Pointer> refused) {
    SchemaCheck {
        faults = List.copyOf(faults);
        refused = Set.copyOf(refused);
    }

    static SchemaCheck of(MapNode layer) {
        Set<Fault> faults = new LinkedHashSet<>();
        Set<Pointer> refused = new LinkedHashSet<>();
        RulesetSchema.validate(PlainTerms.without(layer)).ifPresent(exception -> {
            for (Refusal refusal : refusals(exception, Optional.empty())) {
                Pointer concerned = refusal.concerned();
                refused.add(concerned);
                faults.add(new Fault(place(layer, refusal), concerned, refusal.message(layer)));
            }
        });
        return new SchemaCheck(List.copyOf(faults), refused);
    }

    private static Origin place(MapNode layer, Refusal refusal) {
        Pointer concerned = refusal.concerned();
        if (refusal.keyword().equals("additionalProperties")
                && refusal.pointer().in(layer).orElse(layer) instanceof MapNode map) {
            MapNode.Member member = map.members().get(concerned.lastStep());
            return member == null ? map.origin() : member.key();
        }
        return concerned.in(layer).orElse(layer).origin();
    }

    /** The refusals at the leaves of the validator's tree; of alternatives only those of the one that fits best. */
    private static List<Refusal> refusals(ValidationException exception, Optional<JSONObject> around) {
        Pointer pointer = pointer(exception);
        Schema schema = exception.getViolatedSchema();
        Optional<JSONObject> described =
                RulesetSchema.description(exception.getSchemaLocation()).or(() -> around);
        List<ValidationException> causes = exception.getCausingExceptions();
        if (causes.isEmpty()) {
            return List.of(new Refusal(exception, pointer, described, List.of(schema)));
        }
        List<List<Refusal>> branches = causes.stream()
                .map(cause -> refusals(cause, pointer(cause).equals(pointer) ? described : Optional.empty()))
                .toList();
        String keyword = exception.getKeyword() == null ? "" : exception.getKeyword();
        if (keyword.equals("anyOf") || keyword.equals("oneOf")) {
            return best(exception, pointer, described, branches);
        }
        List<Refusal> all = new ArrayList<>();
        branches.forEach(all::addAll);
        return all;
    }

    private static List<Refusal> best(
            ValidationException exception,
            Pointer pointer,
            Optional<JSONObject> described,
            List<List<Refusal>> branches) {
        return branches.stream()
                .filter(branch -> !isOfAnotherKind(branch, pointer))
                .max(Comparator.<List<Refusal>>comparingInt(SchemaCheck::deepest)
                        .thenComparing(List::size, Comparator.reverseOrder()))
                .orElseGet(() -> {
                    List<Schema> kinds = branches.stream()
                            .flatMap(branch -> branch.stream().flatMap(refusal -> refusal.alternatives().stream()))
                            .toList();
                    ValidationException first = exception.getCausingExceptions().get(0);
                    return List.of(new Refusal(first, pointer, described, kinds));
                });
    }

    private static boolean isOfAnotherKind(List<Refusal> branch, Pointer pointer) {
        return branch.size() == 1
                && branch.get(0).keyword().equals("type")
                && branch.get(0).pointer().equals(pointer);
    }

    private static int deepest(List<Refusal> branch) {
        return branch.stream()
                .mapToInt(refusal -> refusal.pointer().depth())
                .max()
                .orElse(0);
    }

    private static Pointer pointer(ValidationException exception) {
        return new Pointer(exception.getPointerToViolation().substring(1));
    }
}
