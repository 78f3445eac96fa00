package io.brandrules.term;

import java.util.Random;

/** Text out of the pieces on which matching and mapping go wrong. */
final class RandomText {
    private static final String[] PIECES = {
        "a",
        "b",
        "A",
        "s",
        "S",
        "i",
        "I",
        "e",
        "1",
        "5",
        ".",
        ",",
        "-",
        "'",
        "%",
        " ",
        "  ",
        "\t",
        "\r\n",
        "\u00A0",
        "\u202F",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\uFE0F",
        "\u0301",
        "\u0307",
        "\u0323",
        "\u0345",
        "\u00DF",
        "\u1E9E",
        "\u0130",
        "\u0131",
        "\uFB01",
        "\uFB03",
        "\u2019",
        "\u2018",
        "\u2032",
        "\u2033",
        "\u00B4",
        "\u201C",
        "\u201E",
        "\u2010",
        "\u2011",
        "\u2013",
        "\u2014",
        "\u2212",
        "\u00E9",
        "e\u0301",
        "\u00C5",
        "\u212B",
        "\u2122",
        "\u00B9",
        "\u00BD",
        "\u2026",
        "\u0149",
        "\uFF21",
        "\uFF11",
        "\u3000",
        "\u6F22",
        "\u5B57",
        "\u30AB",
        "\u30FC",
        "\uFF76",
        "\uFF9E",
        "\u0E01",
        "\u0E31",
        "\uD55C",
        "\u1112",
        "\u1161",
        "\u11AB",
        "\u05D0",
        "\u05F4",
        "\u0627",
        "\uFDFA",
        "\uD83D\uDE00",
        "\uD83C\uDFFD",
        "\uD835\uDC00",
        "\uD834\uDD65",
        "\uD83D",
        "\uDE00",
        "\uE000",
        "\uFEFF",
        "\u00A8"
    };

    private RandomText() {}

    static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
