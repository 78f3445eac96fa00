package io.brandrules.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes one of a few words, whose names are what {@code toString} gives. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> values;

    Choice(E[] values) {
        this.values = List.of(values);
    }

    @Override
    public E convert(String written) {
        return values.stream()
                .filter(value -> value.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + written + "\" is none of "
                        + values.stream().map(E::toString).collect(Collectors.joining(", "))));
    }
}
