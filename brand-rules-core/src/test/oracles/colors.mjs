// Writes the golden colours that ColorGoldenTest reads, as two independent libraries compute them.
//
//   npm install --no-save colorjs.io@0.7.1 culori@4.0.2
//   node brand-rules-core/src/test/oracles/colors.mjs > brand-rules-core/src/test/resources/io/brandrules/style/colors.tsv
//
// A line is: the colour as CSS, red, green, blue (gamma-encoded sRGB, not clamped), alpha, and the CIEDE2000 distance to
// #336699. A colour is written only where both libraries agree; culori's rec2020 has the transfer function that CSS
// Color 4 had before 2025, so for that space color.js speaks alone.
import Color from "colorjs.io";
import { rgb as culori } from "culori";

let state = 20260101;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}
const between = (low, high, digits) => +(low + random() * (high - low)).toFixed(digits);
const byte = () => Math.floor(random() * 256);
const pick = (list) => list[Math.floor(random() * list.length)];
const hex = (n) => n.toString(16).padStart(2, "0");
const alpha = () => (random() < 0.3 ? ` / ${between(0, 1, 2)}` : "");

const notations = {
  hex: () => `#${hex(byte())}${hex(byte())}${hex(byte())}`,
  hexAlpha: () => `#${hex(byte())}${hex(byte())}${hex(byte())}${hex(byte())}`,
  rgb: () => `rgb(${byte()} ${byte()} ${byte()}${alpha()})`,
  rgbPercent: () => `rgb(${between(0, 100, 1)}% ${between(0, 100, 1)}% ${between(0, 100, 1)}%${alpha()})`,
  rgbLegacy: () => `rgba(${byte()}, ${byte()}, ${byte()}, ${between(0, 1, 2)})`,
  hsl: () => `hsl(${between(0, 360, 1)} ${between(0, 100, 1)}% ${between(0, 100, 1)}%${alpha()})`,
  hslLegacy: () => `hsl(${between(0, 360, 0)}, ${between(0, 100, 0)}%, ${between(0, 100, 0)}%)`,
  hwb: () => `hwb(${between(0, 360, 1)} ${between(0, 50, 1)}% ${between(0, 50, 1)}%${alpha()})`,
  lab: () => `lab(${between(0, 100, 2)} ${between(-100, 100, 2)} ${between(-100, 100, 2)}${alpha()})`,
  lch: () => `lch(${between(0, 100, 2)}% ${between(0, 130, 2)} ${between(0, 360, 2)}${alpha()})`,
  oklab: () => `oklab(${between(0, 1, 4)} ${between(-0.35, 0.35, 4)} ${between(-0.35, 0.35, 4)}${alpha()})`,
  oklch: () => `oklch(${between(0, 100, 2)}% ${between(0, 0.37, 4)} ${between(0, 360, 2)}${alpha()})`,
  predefined: () => {
    const space = pick(["srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020"]);
    return `color(${space} ${between(-0.1, 1.1, 4)} ${between(-0.1, 1.1, 4)} ${between(-0.1, 1.1, 4)}${alpha()})`;
  },
  xyz: () => `color(${pick(["xyz", "xyz-d50", "xyz-d65"])} ${between(0, 1, 4)} ${between(0, 1, 4)} ${between(0, 1, 4)})`,
};

const reference = new Color("#336699");
let dropped = 0;
for (const [name, make] of Object.entries(notations)) {
  for (let i = 0; i < 30; i++) {
    const css = make();
    const color = new Color(css);
    const [r, g, b] = color.to("srgb").coords;
    const other = culori(css);
    const apart = Math.max(Math.abs(r - other.r), Math.abs(g - other.g), Math.abs(b - other.b));
    if (apart > 1e-5 && !css.includes("rec2020")) {
      dropped++;
      console.error(`${name}: ${css} color.js ${[r, g, b]} culori ${[other.r, other.g, other.b]}`);
      continue;
    }
    const distance = reference.deltaE(color, "2000");
    console.log([css, ...[r, g, b].map((c) => c.toFixed(9)), +color.alpha, distance.toFixed(6)].join("\t"));
  }
}
console.error(`${dropped} dropped`);
