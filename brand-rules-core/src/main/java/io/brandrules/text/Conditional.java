package io.brandrules.text;

/**
 * A conditional comment of Outlook.
 *
 * @param opener the opening delimiter, {@code <!--[if mso]>}
 * @param content between the delimiters
 * @param closer the closing delimiter; empty, at the end of the content, where it is missing
 * @param condition between the brackets, without {@code if}
 * @param hidden whether clients that know no conditional comments skip the content
 * @param outlook whether Outlook for Windows shows the content
 */
public record Conditional(Span opener, Span content, Span closer, String condition, boolean hidden, boolean outlook) {}
