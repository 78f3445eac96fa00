package io.brandrules.layer;

import io.brandrules.term.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A layer on the class path; a pack is one in a folder of its own.
 *
 * @param resource without a leading slash
 */
public record ClassPathSource(String resource, ClassLoader loader) implements LayerSource {
    private static final String PACKS = "META-INF/brand-rules/packs/";
    private static final String YAML = ".yaml";

    /** A resource by its name from the top of the class path. */
    static ClassPathSource of(String named, ClassLoader loader) throws RefusedLayer {
        return new ClassPathSource(normalized("", named.startsWith("/") ? named.substring(1) : named), loader);
    }

    /** A ruleset that is shipped with the product or, where that has none of the name, lies on the class path. */
    static ClassPathSource pack(String name, ClassLoader loader) throws RefusedLayer {
        boolean plain = !name.isEmpty()
                && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_');
        if (!plain) {
            throw new RefusedLayer("is not the name of a pack. Write pack: and a name of letters, digits and hyphens");
        }
        String resource = PACKS + name + YAML;
        for (ClassLoader each : List.of(Layers.ownLoader(), loader)) {
            if (each.getResource(resource) != null) {
                return new ClassPathSource(resource, each);
            }
        }
        throw new RefusedLayer("is not a pack of this version. Expected " + Shown.either(Packs.NAMES)
                + ", or the name of one on the class path." + Suggestion.sentence(name, Packs.NAMES));
    }

    @Override
    public String shown() {
        boolean pack = resource.startsWith(PACKS) && resource.endsWith(YAML);
        return pack
                ? "pack:" + resource.substring(PACKS.length(), resource.length() - YAML.length())
                : "classpath:" + resource;
    }

    @Override
    public String fileName() {
        return resource;
    }

    @Override
    public Object identity() {
        return shown();
    }

    @Override
    public byte[] read() throws RefusedLayer {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new RefusedLayer(
                        "is not on the class path. Check its name, and the dependency that it comes from");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new RefusedLayer("cannot be read from the class path");
        }
    }

    @Override
    public LayerSource relative(String named) throws RefusedLayer {
        if (Confinement.isUrl(named)) {
            throw new RefusedLayer(
                    "is a URL, and nothing is fetched. Name a resource relative to this one, or after classpath:");
        }
        if (named.startsWith("/")) {
            throw new RefusedLayer("is an absolute path. Name the resource relative to this one, or after classpath:");
        }
        return new ClassPathSource(normalized(resource, named), loader);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    private static String normalized(String from, String named) throws RefusedLayer {
        Deque<String> steps = new ArrayDeque<>();
        String all = from.substring(0, from.lastIndexOf('/') + 1) + named;
        for (String step : all.split("/", -1)) {
            if (step.equals("..") && steps.pollLast() == null) {
                throw new RefusedLayer("leads out of the class path. Keep it within");
            } else if (!step.equals("..") && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
