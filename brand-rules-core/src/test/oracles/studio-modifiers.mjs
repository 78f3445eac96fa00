// Colours as Tokens Studio modifies them, by the library that it uses. Run where colorjs.io is installed:
//   node studio-modifiers.mjs > ../resources/io/brandrules/tokens/studio-modifiers.txt
import Color from 'colorjs.io';

const bases = ['#0b7285', '#ff5a4e', '#1a1a2e', '#f4efe6', '#808080', '#00857c'];
const steps = {
  lch: (c, v, up) => {
    const [l, chroma, h] = c.to('lch').coords;
    return new Color('lch', [up ? l + (100 - l) * v : l - l * v, Math.max(0, chroma - chroma * v), h]);
  },
  hsl: (c, v, up) => {
    const [h, s, l] = c.to('hsl').coords;
    return new Color('hsl', [h, s, up ? l + (100 - l) * v : l - l * v]);
  },
  srgb: (c, v, up) => new Color('srgb', c.to('srgb').coords.map((x) => (up ? x + v * (1 - x) : x - v * x))),
  p3: (c, v, up) => new Color('p3', c.to('p3').coords.map((x) => (up ? x + v * (1 - x) : x - v * x))),
};
const shown = (color) =>
  color.to('srgb').coords.map((x) => (Number.isNaN(x) || x === null ? 0 : x).toFixed(5)).join(' ');

for (const base of bases) {
  for (const value of [0.2, 0.5, 0.85]) {
    for (const space of ['lch', 'hsl', 'srgb', 'p3']) {
      for (const type of ['lighten', 'darken']) {
        console.log(`${type} ${space} ${value} ${base} - ${shown(steps[space](new Color(base), value, type === 'lighten'))}`);
      }
      for (const other of ['#ff5a4e', '#f2f2f7']) {
        const mixed = new Color(base).mix(new Color(other), value, { space });
        console.log(`mix ${space} ${value} ${base} ${other} ${shown(mixed)}`);
      }
    }
  }
}
