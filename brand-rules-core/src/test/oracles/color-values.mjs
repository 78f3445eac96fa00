// Writes the golden colours that ColorValueTest reads: what Chromium computes, as color.js converts it to sRGB; and
// mixes in the spaces that Chromium has otherwise than CSS, as color.js computes them.
//
//   npm install --no-save colorjs.io@0.7.1
//   node brand-rules-core/src/test/oracles/color-values.mjs > brand-rules-core/src/test/resources/io/brandrules/style/color-values.tsv
//
// A line is: light or dark, the colour as CSS, and red, green, blue (gamma-encoded sRGB, not clamped) and alpha, or
// INVALID. The current colour is #336699 with an alpha of 0.8. CHROMIUM names another binary.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Color from "colorjs.io";

let state = 20260301;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const between = (low, high, digits) => +(low + random() * (high - low)).toFixed(digits);
const byte = () => Math.floor(random() * 256);
const pick = (list) => list[Math.floor(random() * list.length)];
// Chromium doesn't carry missing components into another space where a relative colour converts its origin, which CSS
// Color 5 section 4.1 demands, so that no origin has any here.
let missing = 0.12;
const none = (value) => (random() < missing ? "none" : value);
const alpha = () => (random() < 0.35 ? ` / ${none(between(0, 1, 2))}` : "");
const rectangular = ["srgb", "srgb-linear", "display-p3", "a98-rgb", "lab", "oklab", "xyz", "xyz-d50", "xyz-d65", "display-p3-linear"]; // Chromium's prophoto-rgb is not that of CSS near black, its rec2020 that of before 2025.
const polar = ["hsl", "hwb", "lch", "oklch"];
const far = (least, most, digits) => (random() < 0.5 ? -1 : 1) * between(least, most, digits);
// Chromium takes the hue of any pale colour for a missing one, and loses precision in dark ones, so that there are none.
const rgb = () => pick([[200 + byte() / 5, byte(), byte() / 4], [byte() / 4, 200 + byte() / 5, byte()], [byte(), byte() / 4, 200 + byte() / 5]]).map(Math.floor);
const literals = [
  () => `rgb(${rgb().join(" ")})`,
  () => pick(["red", "white", "black", "transparent", "rebeccapurple", "currentColor", "orange", "#0f08"]),
  () => `rgb(${rgb().map(none).join(" ")}${alpha()})`,
  () => `hsl(${none(between(0, 360, 0))} ${none(between(40, 100, 0) + "%")} ${between(25, 75, 0) + "%"}${alpha()})`,
  () => `hwb(${none(between(0, 360, 0))} ${none(between(0, 30, 0) + "%")} ${none(between(0, 30, 0) + "%")}${alpha()})`,
  () => `lab(${between(20, 95, 1)} ${none(far(25, 90, 1))} ${far(25, 90, 1)}${alpha()})`,
  () => `lch(${between(20, 95, 1)} ${none(between(40, 120, 1))} ${none(between(0, 360, 0))}${alpha()})`,
  () => `oklab(${between(0.3, 1, 3)} ${far(0.1, 0.3, 3)} ${none(far(0.1, 0.3, 3))}${alpha()})`,
  () => `oklch(${between(0.3, 1, 3)} ${none(between(0.1, 0.35, 3))} ${none(between(0, 360, 0))}${alpha()})`,
  () => `color(${pick(["srgb", "srgb-linear", "display-p3", "xyz", "a98-rgb", "prophoto-rgb"])} ${between(0.5, 1, 3)} ${none(between(0, 0.4, 3))} ${none(between(0, 1, 3))}${alpha()})`,
];
function color(depth) {
  return depth > 0 && random() < 0.15 ? pick([mix, relative])(depth - 1) : pick(literals)();
}
function share() {
  return random() < 0.5 ? "" : random() < 0.2 ? ` calc(${between(-20, 120, 0)}%)` : ` ${between(1, 100, 0)}%`;
}
function mix(depth = 2) {
  const method = random() < 0.5 ? pick(rectangular) : pick(polar) + pick(["", "", " shorter hue", " longer hue", " increasing hue", " decreasing hue"]);
  // Chromium doesn't carry a missing hue into hwb, nor one that another notation has into hsl.
  const before = missing;
  if (/^h/.test(method)) missing = 0;
  const parts = [0, 1].map(() => (random() < 0.2 ? `${share().trim()} ${color(depth)}`.trim() : color(depth) + share()));
  missing = before;
  return `color-mix(in ${method}, ${parts.join(", ")})`;
}
function relative(depth = 2) {
  const [name, channels, sizes] = pick([
    ["rgb", "rgb", [255, 255, 255]], ["rgba", "rgb", [255, 255, 255]], ["hsl", "hsl", [360, 100, 100]], ["hwb", "hwb", [360, 100, 100]],
    ["lab", "lab", [100, 125, 125]], ["lch", "lch", [100, 150, 360]], ["oklab", "lab", [1, 0.4, 0.4]], ["oklch", "lch", [1, 0.4, 360]],
    ["color", "rgb", [1, 1, 1]], ["color", "xyz", [1, 1, 1]],
  ]);
  const space = name !== "color" ? "" : channels === "xyz" ? pick(["xyz", "xyz-d50"]) : pick(["srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb"]);
  const argument = (i) =>
    pick([
      () => channels[i], () => channels[i], () => channels[i], () => "none", () => `calc(${channels[i]} * ${between(0.5, 1.3, 2)})`,
      () => `calc(${channels[i]} + ${between(0, sizes[i] / 5, 3)})`, () => between(0, sizes[i], 2),
      () => `min(${channels[i]}, ${between(0, sizes[i], 2)})`, () => `calc((${channels[i]} + 2 * ${channels[i]}) / 3)`,
      () => `clamp(-${sizes[i]}, ${channels[i]} - alpha * ${between(0, sizes[i] / 9, 3)}, ${sizes[i]})`,
    ])();
  const opacity = pick(["", "", " / alpha", " / calc(alpha / 2)", " / 40%", " / none", " / calc(alpha + .2)"]);
  const before = missing;
  missing = 0;
  const origin = pick(literals)();
  missing = before;
  return `${name}(from ${origin} ${space} ${argument(0)} ${argument(1)} ${argument(2)}${opacity})`.replace(/ +/g, " ");
}

const fixed = `
currentColor|CURRENTCOLOR|CanvasText|canvas|LinkText|visitedtext|ActiveText|ButtonFace|buttontext|ButtonBorder|Field|FieldText|Highlight|HighlightText
SelectedItem|SelectedItemText|Mark|MarkText|GrayText|AccentColor|AccentColorText|ActiveBorder|ActiveCaption|AppWorkspace|Background|ButtonHighlight|ButtonShadow
CaptionText|InactiveBorder|InactiveCaption|InactiveCaptionText|InfoBackground|InfoText|Menu|MenuText|Scrollbar|ThreeDDarkShadow|ThreeDFace|ThreeDHighlight
ThreeDLightShadow|ThreeDShadow|Window|WindowFrame|WindowText|-webkit-link|-webkit-activelink|Canvas2|LinkTexts|-webkit-text
light-dark(red, blue)|light-dark(red,blue)|LIGHT-DARK(#fff8, currentColor)|light-dark(light-dark(red, tan), light-dark(blue, lime))|light-dark(red)|light-dark(red, blue, tan)|light-dark(red blue)
light-dark(, blue)|light-dark(red, bogus)|light-dark(Canvas, CanvasText)|light-dark( red , color-mix(in srgb, red, blue) )
contrast-color(red)|contrast-color(white)|contrast-color(black)|contrast-color(#777)|contrast-color(#757575)|contrast-color(#767676)|contrast-color(currentColor)
contrast-color()|contrast-color(red blue)|contrast-color(red, blue)|contrast-color(color-mix(in srgb, red, white))
color-mix(in srgb, red, blue)|color-mix(in srgb,red,blue)|COLOR-MIX(IN SRGB, RED, BLUE)|color-mix(in srgb red, blue)|color-mix(in srgb, red blue)|color-mix(in srgb, red, blue,)
color-mix(srgb, red, blue)|color-mix(in, red, blue)|color-mix(in rgb, red, blue)|color-mix(in rgba, red, blue)|color-mix(in hsla, red, blue)|color-mix(in color, red, blue)|color-mix(in srgb hue, red, blue)
color-mix(in srgb shorter hue, red, blue)|color-mix(in lch shorter, red, blue)|color-mix(in lch hue, red, blue)|color-mix(in lch shorter hue longer hue, red, blue)|color-mix(in lch specified hue, red, blue)
color-mix(shorter hue in lch, red, blue)|color-mix(in lch longer hue, red, blue)|color-mix(red, blue)|color-mix(red 20%, blue)|color-mix(in srgb, red, , blue)|color-mix(in srgb)|color-mix(in srgb,)
color-mix(in srgb, red 20%, blue)|color-mix(in srgb, 20% red, blue)|color-mix(in srgb, red, 20% blue)|color-mix(in srgb, red 20% 30%, blue)|color-mix(in srgb, 20% red 20%, blue)|color-mix(in srgb, red 20, blue)
color-mix(in srgb, red -1%, blue)|color-mix(in srgb, red 101%, blue)|color-mix(in srgb, red 0%, blue)|color-mix(in srgb, red 100%, blue)|color-mix(in srgb, red 20%, blue 30%)
color-mix(in srgb, red 80%, blue 90%)|color-mix(in srgb, red calc(10% + 10%), blue)|color-mix(in srgb, red calc(-10%), blue)|color-mix(in srgb, red calc(300%), blue)|color-mix(in srgb, red calc(0%), blue 0%)
color-mix(in srgb, red calc(10), blue)|color-mix(in srgb, red min(10%, 20%), blue)|color-mix(in srgb, red 12.5%, white)|color-mix(in srgb, red 25% , transparent)|color-mix(in oklab, currentColor 30%, white)
color-mix(in hsl, white, blue)|color-mix(in hsl, gray, blue)|color-mix(in hwb, white, blue)|color-mix(in lch, white, blue)|color-mix(in oklch, white, blue)|color-mix(in oklch, black, red)|color-mix(in oklch, gray, red)
color-mix(in hsl, color(display-p3 0 1 0) 80%, yellow)|color-mix(in hsl, lab(100 104.3 -50.9), red)|color-mix(in hwb, lab(100 104.3 -50.9), red)|color-mix(in hsl, color(display-p3 0 1 0) 100%, rgb(0 0 0))
color-mix(in hsl, hsl(none 50% 50%), hsl(60 50% 50%))|color-mix(in hsl, hsl(none none none), hsl(30deg 40% 80%))|color-mix(in hsl, hsl(120deg 20% none), hsl(30deg 40% 60%))|color-mix(in hsl, hsl(120deg none 40%), hsl(30 none 80%))
color-mix(in hsl, rgb(from red none g b), blue)|color-mix(in oklch, lch(50 none 30), red)|color-mix(in oklch, hsl(30 none 50%), red)|color-mix(in lch, hsl(none 50% 50%), red)|color-mix(in oklab, lch(none 20 30), red)
color-mix(in oklch, lab(50 none none), red)|color-mix(in lab, oklch(0.5 none 30), red)|color-mix(in lab, oklch(0.5 0.1 none), red)|color-mix(in xyz, color(srgb none 1 1), color(srgb 1 1 1))|color-mix(in srgb, color(xyz 0.2 none 0.4), white)
color-mix(in lab, oklab(0.5 none 0.1), blue)|color-mix(in hwb, hsl(none 50% 50%), blue)|color-mix(in hsl, hwb(30 none 20%), blue)|color-mix(in lab, lab(none none none / none), lab(none none none / none))|color-mix(in srgb, rgb(255 0 0 / none), blue)
color-mix(in srgb, rgb(255 0 0 / none), rgb(0 0 255 / none))|color-mix(in srgb, rgb(255 0 0 / none), rgb(0 0 255 / .5))|color-mix(in srgb, rgb(255 0 0 / .7) 25%, rgb(0 255 0 / .2))|color-mix(in srgb, rgb(255 0 0 / .7) 20%, rgb(0 255 0 / .2) 60%)
color-mix(in lch, rgb(255 0 0 / .7) 25%, rgb(0 255 0 / .2))|color-mix(in srgb, transparent, transparent)|color-mix(in srgb, transparent, red)|color-mix(in hsl, transparent, red)|color-mix(in oklch, red, color-mix(in oklch, white, blue))
color-mix(in srgb, color-mix(in lch, red, tan) 10%, color-mix(in hsl longer hue, blue, lime 80%))|color-mix(in srgb, color-mix(in srgb, red, bogus), blue)|color-mix(in srgb, url(x), blue)|color-mix(in srgb, light-dark(red, lime), blue)
color-mix(in hsl shorter hue, hsl(40 50% 50%), hsl(330 50% 50%))|color-mix(in hsl longer hue, hsl(40 50% 50%), hsl(60 50% 50%))|color-mix(in hsl increasing hue, hsl(60 50% 50%), hsl(40 50% 50%))|color-mix(in hsl decreasing hue, hsl(40 50% 50%), hsl(60 50% 50%))
color-mix(in hsl longer hue, hsl(40 50% 50%), hsl(40 50% 50%))|color-mix(in hsl increasing hue, hsl(40 50% 50%), hsl(40 50% 50%))|color-mix(in hsl shorter hue, hsl(40 50% 50%), hsl(220 50% 50%))|color-mix(in hsl shorter hue, hsl(220 50% 50%), hsl(40 50% 50%))
rgb(from red r g b)|rgb(from red b g r)|rgb(from red r r r)|rgb(from red r g b / 50%)|rgb(from red r g b / alpha)|rgb(from #f008 r g b)|rgb(from #f008 r g b / calc(alpha * 2))|rgba(from red r g b / .2)|RGB(FROM RED R G B / ALPHA)
rgb(from red, r, g, b)|rgb(from red r, g, b)|rgb(from red r g)|rgb(from red r g b b)|rgb(from red x g b)|rgb(from red h s l)|rgb(from r g b)|rgb(from bogus r g b)|rgb(from red r g b / r)|rgb(from red alpha alpha alpha)
rgb(r g b)|rgb(calc(r) 0 0)|rgb(from red calc(r + 10%) g b)|rgb(from red 50% g b)|rgb(from red calc(50%) g b)|rgb(from red 10deg g b)|rgb(from red calc(r * 1px) g b)|rgb(from red calc(r + 1px) g b)|rgb(from red calc(r * 2px / 1px) g b)
rgb(from red none none none)|rgb(from rgb(none 10 20) r g b)|rgb(from rgb(none 10 20) calc(r + 5) g b)|rgb(from rgb(1 2 3 / none) r g b / alpha)|rgb(from rgb(1 2 3 / none) r g b)|rgb(from rgb(1 2 3 / none) r g b / calc(alpha + .5))
rgb(from red 300 -20 128)|rgb(from color(display-p3 1 0 0) r g b)|rgb(from lab(50 60 -70) r g b)|rgb(from currentColor r g b)|rgb(from CanvasText calc(255 - r) g b)|rgb(from light-dark(red, lime) g r b)|rgb(from rgb(from red g r b) g b r)
hsl(from red h s l)|hsl(from red calc(h + 120) s l)|hsl(from red calc(h + 120deg) s l)|hsl(from red 120deg s l)|hsl(from red h calc(s / 2) l)|hsl(from red h 20% l)|hsl(from red h s calc(l - 20%))|hsl(from red h s calc(l - 20))|hsl(from gray h s l)|hsl(from gray 120 50 l)
hsl(from gray calc(h + 120) 50 l)|hsl(from color(display-p3 0 1 0) h s l)|hsl(from lab(100 104.3 -50.9) h s l)|hsl(from red h 200 l)|hsl(from red h -50 l)|hsl(from red h s 150)|hsl(from red h s -20)|hsl(from red, h, s, l)|hsla(from red h s l / .5)
hwb(from red h w b)|hwb(from tan calc(h + 90) w calc(b + 30))|hwb(from red h 80 80)|hwb(from red h -20 b)|hwb(from color(display-p3 0 1 0) h w b)|hwb(from white h w b)
lab(from red l a b)|lab(from red calc(l * 3) a b)|lab(from red -5 a b)|lab(from red l a b / 40%)|lab(from red 50% 20% -20%)|lab(from color-mix(in lab, red, blue) l a b)|lab(from lch(none 20 30) l a b)|lab(from lch(50 none 30) l a b)
lch(from red l c h)|lch(from red l c calc(h + 180))|lch(from red l c calc(h + 180deg))|lch(from red l calc(c * -1) h)|lch(from white l c h)|lch(from red l c 50%)
oklab(from red l a b)|oklab(from red 150% a b)|oklch(from red l c h)|oklch(from red calc(l + .2) c h)|oklch(from red 90% 20% h)|oklch(from #f0a 0.95 calc(c * .3) calc(h - 20))|oklch(from oklch(.5 .1 400) l c h)|oklch(from oklch(.5 .1 -40) l c calc(h * 2))
color(from red srgb r g b)|color(from red srgb calc(r * 2) g b)|color(from red display-p3 r g b)|color(from red xyz x y z)|color(from red xyz r g b)|color(from red xyz-d50 x y z / .5)|color(from red srgb x y z)|color(from red r g b)|color(srgb from red r g b)|color(from red bogus r g b)
color(from red rgb r g b)|color(from red srgb-linear r g b)|color(from red a98-rgb r g b)|color(from red prophoto-rgb r g b)|color(from red --x r g b)
rgb(from red round(1.4) sin(1rad) sign(4))|rgb(calc(pow(2, 7)) sqrt(100) hypot(3, 4))|rgb(round(up, 10, 7) mod(-5, 3) rem(17, 6))|rgb(abs(-5) exp(2) log(100, 10))|rgb(calc(255 * cos(60deg)) calc(255 * sin(30deg)) calc(10px / 1px))|rgb(clamp(none, 300, 200) clamp(20, 3, none) 0)
hsl(atan2(1, 1) 50% 50%)|hsl(acos(0) 50% 50%)|rgb(calc(1 / 0) calc(-1 / 0) calc(0 / 0))|rgb(calc(1% * 50) 0 0)|rgb(calc(100% / 3) 0% 0%)|rgb(calc(1px) 0 0)|rgb(sin(1px) 0 0)|rgb(min(1, 2%) 0 0)|rgb(round(up, 1, 2, 3) 0 0)|rgb(round(sideways, 1, 2) 0 0)
rgb(pow(2) 0 0)|rgb(max() 0 0)|rgb(min(1,) 0 0)|rgb(calc(1 +2) 0 0)|rgb(calc((1)) 0 0)|rgb(calc(1 + (2 * 3)) 0 0)|rgb(-webkit-calc(1 + 2) 0 0)|rgb(calc(2 * e) calc(pi) 0)|rgb(calc(red) 0 0)|rgb(tan(45deg) atan(1) 0)
hsl(30 50 50%)|hsl(30, 50, 50%)|hsl(30, 50%, 50% / .5)|hsla(30 50% 50% .5)|hwb(30 20 none)|hsl(calc(1turn / 3) 50% 50%)|lab(calc(20 * 2) 20% none / calc(50%))|color(srgb calc(1/3) .5 .5)|color(srgb 10% none 1 / none)|rgb(none 2 3)|rgb(1 2 3 / calc(.2 + .3))
`.trim().split(/[|\n]/).filter((css) => css);

const cases = fixed.flatMap((css) => [["light", css], ["dark", css]]);
for (let i = 0; i < 320; i++) cases.push(["light", mix()]);
for (let i = 0; i < 320; i++) cases.push(["dark", relative()]);

const page = `<!doctype html><meta charset=utf-8><div id=parent style="color: rgb(51 102 153 / .8)"><div id=e></div></div><pre id=o></pre><script>
const out = ${JSON.stringify(cases)}.map(([scheme, css]) => {
  parent.style; const box = document.getElementById('parent'); box.style.colorScheme = scheme;
  // A border's colour sees the element's own color as the current one.
  e.style.borderTopColor = ''; e.style.borderTopColor = css;
  return [scheme, css, e.style.borderTopColor ? getComputedStyle(e).borderTopColor : 'INVALID'];
});
o.textContent = encodeURIComponent(JSON.stringify(out));
</script>`;
const file = join(mkdtempSync(join(tmpdir(), "colors-")), "page.html");
writeFileSync(file, page);
const dom = execFileSync(process.env.CHROMIUM ?? "chromium", ["--headless=new", "--no-sandbox", "--dump-dom", file], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }).toString();
const results = JSON.parse(decodeURIComponent(dom.match(/<pre id="o">([^<]*)/)[1]));
for (const [scheme, css, computed] of results) {
  if (computed === "INVALID") {
    console.log([scheme, css, "INVALID"].join("\t"));
    continue;
  }
  const srgb = new Color(computed).to("srgb", { inGamut: false });
  const numbers = [...srgb.coords, srgb.alpha].map((c) => (Number.isFinite(+c) ? +(+c).toFixed(6) : 0));
  // Far out of the gamut its single precision shows.
  if (numbers.every((c) => Math.abs(c) < 3)) console.log([scheme, css, ...numbers].join("\t"));
}
for (let i = 0; i < 40; i++) {
  const [space, id] = pick([["prophoto-rgb", "prophoto"], ["rec2020", "rec2020"]]);
  const [one, other] = [0, 1].map(() => `rgb(${rgb().join(" ")} / ${between(0.1, 1, 2)})`);
  const first = between(1, 99, 0);
  const mixed = new Color(one).mix(new Color(other), 1 - first / 100, { space: id, outputSpace: "srgb", premultiplied: true });
  console.log(["light", `color-mix(in ${space}, ${one} ${first}%, ${other})`, ...[...mixed.coords, mixed.alpha].map((c) => +c.toFixed(6))].join("\t"));
}
