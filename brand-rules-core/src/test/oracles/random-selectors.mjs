// Random trees and random selectors that have a chance to match in them, the same at each run.
let state = 20260301;
function random(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
}
const pick = (list) => list[random(list.length)];

const names = ["div", "section", "b", "span"];
const classes = ["x", "y", "z", "X"];
const ids = ["i", "j", "I"];

function tree(depth) {
  const name = depth > 2 ? pick(["b", "span"]) : pick(["div", "div", "span", "b", "section"]);
  const set = [
    random(2) ? ` class="${pick(classes)}${random(2) ? ` ${pick(classes)}` : ""}"` : "",
    random(6) ? "" : ` id="${pick(ids)}"`,
    random(4) ? "" : ` data-v="${pick(["one", "one two", "two-one", ""])}"`,
    random(8) ? "" : ` lang="${pick(["en", "de-AT", "en-US"])}"`,
  ];
  const children = depth > 3 ? 0 : random(4);
  return `<${name}${set.join("")}>${Array.from({ length: children }, () => tree(depth + 1)).join("")}</${name}>`;
}

const nth = () => pick(["odd", "even", "1", "2", "n+2", "-n+2", "2n+1", "3n", "-n+3"]);
const list = (depth) => Array.from({ length: 1 + random(2) }, () => complex(depth + 1)).join(", ");

function simple(depth) {
  const kind = random(depth > 1 ? 7 : 12);
  switch (kind) {
    case 0:
    case 1:
      return `.${pick(classes)}`;
    case 2:
      return random(3) ? `.${pick(classes)}` : `#${pick(ids)}`;
    case 3:
      return `[data-v${pick(["", "=one", "~=one", "|=two", "^=one", "$=one", "*=o", '*="ONE" i'])}]`;
    case 4:
      return pick([":first-child", ":last-child", ":only-child", ":empty", ":root", ":hover", ":lang(en)"]);
    case 5:
      return pick([":first-of-type", ":last-of-type", ":only-of-type", `:nth-of-type(${nth()})`]);
    case 6:
      return pick([`:nth-child(${nth()})`, `:nth-last-child(${nth()})`, `:nth-last-of-type(${nth()})`]);
    case 7:
      return `:is(${list(depth)})`;
    case 8:
      return `:not(${list(depth)})`;
    case 9:
      return `:where(${list(depth)})`;
    case 10:
      return `:nth-child(${nth()} of ${list(depth)})`;
    default:
      return depth === 0 ? `:has(${pick(["", "> ", "+ ", "~ "])}${complex(1)})` : `.${pick(classes)}`;
  }
}

function compound(depth) {
  const type = random(3) ? "" : pick([...names, "*"]);
  const simples = Array.from({ length: 1 - random(2) + random(2) }, () => simple(depth));
  return type + simples.join("") || pick([...names, ".x", "*"]);
}

function complex(depth) {
  let css = compound(depth);
  for (let more = random(depth > 0 ? 2 : 4); more > 0; more--) {
    css += pick([" ", " ", " > ", " + ", " ~ "]) + compound(depth);
  }
  return css;
}

export function randomCases() {
  return Array.from({ length: 20 }, () => [
    `<html><head></head><body>${Array.from({ length: 4 }, () => tree(0)).join("")}</body></html>`,
    Array.from({ length: 30 }, () => (random(4) ? ["", complex(0)] : [complex(1), `${pick(["", "& ", "> ", "~ "])}${complex(1)}`])),
  ]);
}
