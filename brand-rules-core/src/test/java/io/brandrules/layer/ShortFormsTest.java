package io.brandrules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.data.MapNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colours: {palette: {coral: "#f54"}}                      | {colors: {palette: {coral: {value: #f54}}}}
            colors: {palette: {coral: off}}                          | {colors: {palette: {coral: {in-force: false}}}}
            colors: {dark: {palette: {mist: "#eee"}}}                | {colors: {dark: {palette: {mist: {value: #eee}}}}}
            colors: {palette: {a: {roles: text, markets: GB}}}       | {colors: {palette: {a: {roles: [text], markets: [GB]}}}}
            colors: {palette: {a: {markets+: GB}}}                   | {colors: {palette: {a: {markets+: [GB]}}}}
            colors: {tokens: t.json}                                 | {colors: {tokens: [t.json]}}
            fonts: {families: {body: Arial}}                         | {fonts: {families: {body: {stack: [Arial]}}}}
            fonts: {families: {body: [Arial, serif]}}                | {fonts: {families: {body: {stack: [Arial, serif]}}}}
            fonts: {families: {body: {stack: Arial, weights: 400}}}  | {fonts: {families: {body: {stack: [Arial], weights: [400]}}}}
            fonts: {hierarchy: {h1: heading}}                        | {fonts: {hierarchy: {h1: {family: heading}}}}
            tone: {terms: {a: [x, y]}}                               | {tone: {terms: {a: {avoid: [x, y]}}}}
            tone: {terms: {a: {avoid: {words: x}}}}                  | {tone: {terms: {a: {avoid: [{words: x}]}}}}
            tone: {terms: {a: {by-market: {GB: off, US: [z]}}}}      | {tone: {terms: {a: {by-market: {GB: {in-force: false}, US: {avoid: [z]}}}}}}
            tone: {sameness: {phrases: x}, styles: s}                | {tone: {sameness: {phrases: {x: {avoid: [x]}}}, styles: [s]}}
            tone: {sameness: {phrases+: [{words: x}, x, {all: [y]}]}} | {tone: {sameness: {phrases: {x: {avoid: [{words: x}]}, x (2): {avoid: [x]}, phrase: {avoid: [{all: [y]}]}}}}}
            tone: {sameness: {phrases: {x: {}, y: off}, phrases+: [z]}} | {tone: {sameness: {phrases: {x: {}, y: {in-force: false}, z: {avoid: [z]}}}}}
            tone: {names: {N: {examples: {pass: x}}}}                | {tone: {names: {N: {examples: {pass: [x]}}}}}
            disclaimers: {d: Risk.}                                  | {disclaimers: {d: {text: [Risk.]}}}
            disclaimers: {d: {text: {en: Risk., de: {all: x}}}}      | {disclaimers: {d: {text: {en: [Risk.], de: {all: [x]}}}}}
            disclaimers: {d: {text: [a, b], superseded: c}}          | {disclaimers: {d: {text: [a, b], superseded: [c]}}}
            claims: {c: best}                                        | {claims: {c: {text: [best]}}}
            claim-patterns: {pattern: x}                             | {claim-patterns: [{pattern: x}]}
            compliance: {flags: {f: [ISA]}}                          | {compliance: {flags: {f: {raised-by: [ISA]}}}}
            compliance: {flags: {f: {requires: {elements: e}}}}      | {compliance: {flags: {f: {requires: {elements: [e]}}}}}
            compliance: {forbids: {f: [x]}, elements: {e: [y]}}      | {compliance: {forbids: {f: {match: [x]}}, elements: {e: {any: [y]}}}}
            approvals: {roles: {r: [m]}, always: r}                  | {approvals: {roles: {r: {members: [m]}}, always: [r]}}
            links: {hosts: h, utm: u}                                | {links: {hosts: [h], utm: [u]}}
            regions: {footer: .legal}                                | {regions: {footer: [.legal]}}
            markets: {DACH: DE}                                      | {markets: {DACH: [DE]}}
            brand: off                                               | {brand: off}
            colors: 5                                                | {colors: 5}
            """)
    void shortForms(String written, String expanded) {
        MapNode once = ShortForms.expand(Written.layer("f", written));

        assertThat(Written.shown(once)).isEqualTo(expanded);
        assertThat(ShortForms.expand(once)).isEqualTo(once);
    }
}
