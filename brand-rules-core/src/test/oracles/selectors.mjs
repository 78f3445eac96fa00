// Writes the golden files that SelectorGoldenTest reads, as Chromium parses and matches selectors.
//
//   node brand-rules-core/src/test/oracles/selectors.mjs brand-rules-core/src/test/resources/io/brandrules/cascade
//
// A line of selectors.tsv is: the selectors of the parent rule (empty if there is none), the selectors, whether the rule is kept, the
// elements that match without and with quirks mode as numbers in document order, and the specificity of what matches
// the first of them. Text is written as JSON strings without the quotes. In random-selectors.tsv, lines
// without a tab are the trees that the lines behind them are about.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nested, plain } from "./selector-cases.mjs";
import { randomCases } from "./random-selectors.mjs";

const folder = process.argv[2];
const tree = readFileSync(join(folder, "selectors.html"), "utf8");
const asked = [[tree, [...plain.map((css) => ["", css]), ...nested]], ...randomCases()];

function inPage(tree, cases) {
  const views = ["<!doctype html>", ""].map((doctype) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    const doc = frame.contentDocument;
    doc.open();
    doc.write(doctype + tree);
    doc.close();
    const view = frame.contentWindow;
    view.CSS.registerProperty({ name: "--hit", syntax: "*", inherits: false, initialValue: "0" });
    const sheet = new view.CSSStyleSheet();
    doc.adoptedStyleSheets = [sheet];
    return { view, sheet, elements: [...doc.querySelectorAll("*")] };
  });
  const rule = (parent, css, value) => (parent ? `${parent}{${css}{--hit:${value}}}` : `${css}{--hit:${value}}`);
  const hit = ({ view }, element) => view.getComputedStyle(element).getPropertyValue("--hit");
  const matches = (at, parent, css) => {
    at.sheet.replaceSync("");
    try {
      at.sheet.insertRule(rule(parent, css, 1));
    } catch {
      return null;
    }
    if (parent && at.sheet.cssRules[0].cssRules[0]?.style?.getPropertyValue("--hit") !== "1") {
      return null;
    }
    return at.elements.flatMap((element, i) => (hit(at, element) === "1" ? [i] : []));
  };
  const beats = (at, parent, css, element, [ids, classes, types]) => {
    const other = `${Array(types).fill("nope").join(" ")}${"#nope".repeat(ids)}${".nope".repeat(classes)}`;
    at.sheet.replaceSync(`${other ? `:not(${other})` : "*"}{--hit:2} ${rule(parent, css, 1)}`);
    return hit(at, element) === "1";
  };
  const specificity = (at, parent, css, element) => {
    const found = [0, 0, 0];
    for (let i = 0; i < 3; i++) {
      while (found[i] < 20 && beats(at, parent, css, element, found.map((n, j) => (i === j ? n + 1 : n)))) {
        found[i]++;
      }
    }
    return found.join(",");
  };
  const lines = cases.map(([parent, css]) => {
    const [strict, quirks] = views.map((at) => matches(at, parent, css));
    const first = strict?.length ? specificity(views[0], parent, css, views[0].elements[strict[0]]) : "";
    const text = (string) => JSON.stringify(string).slice(1, -1);
    return [text(parent), text(css), strict ? 1 : 0, strict?.join(" ") ?? "", quirks?.join(" ") ?? "", first].join("\t");
  });
  document.body.textContent = "";
  return lines;
}

const script = `const out = ${JSON.stringify(asked)}.map(([tree, cases]) => (${inPage})(tree, cases));
document.body.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(out))));`.replaceAll("</", "<\\/");
const page = join(mkdtempSync(join(tmpdir(), "selectors-")), "page.html");
writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><script>${script}</script>`);
const dom = execFileSync("chromium", ["--headless=new", "--no-sandbox", "--dump-dom", page], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
  stdio: ["ignore", "pipe", "ignore"],
});
const encoded = dom.match(/<body>([A-Za-z0-9+/=\s]*)<\/body>/)[1];
const [lines, ...random] = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
writeFileSync(join(folder, "selectors.tsv"), `${lines.join("\n")}\n`);
const groups = random.flatMap((group, i) => [asked[i + 1][0], ...group]);
writeFileSync(join(folder, "random-selectors.tsv"), `${groups.join("\n")}\n`);
