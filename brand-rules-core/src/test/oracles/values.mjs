// Writes the golden values that ValueGoldenTest reads, as Chromium computes them.
//
//   node brand-rules-core/src/test/oracles/values.mjs > brand-rules-core/src/test/resources/io/brandrules/style/values.tsv
//
// A line is: what it is, the value as CSS, and what comes out, or INVALID. The root's font size is 10px, the parent's
// 20px and its weight 450, the element's own 25px, 100% is 400px, the window 1000 by 800. CHROMIUM names another binary.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const list = (text) => text.trim().split(/\s*\n\s*|\s*;\s*/).filter((value) => value);
const lengths = list(`
0; 0px; 1px; -3px; +4.5px; 1e1px; 12pt; 1pc; 1in; 2.54cm; 25.4mm; 40Q; 40q; 1PX; 2em; 1.5rem; 50%; -10%; 10vw; 10vh; 10vmin; 10vmax; 10vi; 10vb; 10svw; 10lvh; 10dvmin; 5svmax; 1ic; 0%; 0em
1; 5; -1; 0.0; 0deg; 1deg; 1s; 1foo; red; ""; px; 1 px; 1px 2px; 1px,; calc(0); calc(1); calc(1 * 0); auto2
calc(1px + 2px); calc(1px+2px); calc(1px +2px); calc(1px - -2px); calc(2 * 3px); calc(3px * 2); calc(1px * 1px); calc(10px / 4); calc(10px / 4px); calc(10px * 4px / 2px); calc(1 / 10px); calc(10 / 0 * 0px)
calc(100% - 20px); calc(50% + 1em); calc((1px + 2px) * 3); calc(((1px))); calc(1px + (2px * 3)); calc(1rem + 2vw); calc(1px + 1); calc(1px + 1s); calc(1s / 1s * 7px); calc(pi * 1px); calc(e * 10px); calc(2px * sign(-3px))
min(10px, 20px); max(10px, 5%); min(1px); max(); min(1px, 2); clamp(10px, 20px, 30px); clamp(10px, 5px, 30px); clamp(10px, 50px, 30px); clamp(30px, 20px, 10px); clamp(1px, 2px); clamp(none, 20px, 10px); clamp(30px, 20px, none); clamp(none, 3px, none)
clamp(1rem, 2vw + 1rem, 3rem); clamp(16px, calc(16px + (24 - 16) * ((100vw - 320px) / (1200 - 320))), 24px); round(13px, 5px); round(12.5px, 5px); round(up, 11px, 5px); round(down, 14px, 5px); round(to-zero, -14px, 5px); round(nearest, -12.5px, 5px); round(13px); round(up, 1.2px, 1px)
round(13px, 0px); mod(18px, 5px); mod(-18px, 5px); rem(-18px, 5px); rem(18px, -5px); mod(18px, -5px); mod(18px, 0px); abs(-5px); abs(-1em); hypot(3px, 4px); hypot(30px); sqrt(4px); calc(sqrt(16) * 1px); calc(pow(2, 3) * 1px); pow(2px, 2); calc(log(8, 2) * 1px); calc(exp(1) * 10px)
calc(sin(30deg) * 10px); calc(cos(0) * 10px); calc(tan(45deg) * 10px); calc(asin(1) / 1deg * 1px); calc(atan2(1px, 1px) / 1deg * 1px); calc(acos(1) / 1deg * 1px + 1px); calc(abs(-2) * 3px); -webkit-calc(1px + 2px); -moz-calc(1px); calc(1px; calc(1px + max(2px, 3px); calc(NaN * 1px); calc(-infinity * 1px)
calc(1px + ); calc( + 1px); calc(1px ++ 1px); calc(); calc(1px 2px); calc(1px, 2px); calc(1px * ); calc(1px - 1px)); calc(1px) 1px; calc(1em * 2 + 50% / 2); calc(0.5 * (100% - 2 * 10px)); CALC(1PX + 2PX); Min(1px, 2px); calc(1px/**/+ 2px); calc(1px /**/ + /**/ 2px)
`);
const sizes = list(`
xx-small; x-small; small; medium; large; x-large; xx-large; xxx-large; smaller; larger; LARGER; math; huge; normal; 12px; 9pt; 1.5em; 2rem; 150%; 75%; 0; 0px; -1px; -10%; 12; calc(12px); calc(-12px); calc(50% - 100px); calc(1em + 2px); max(12px, 1rem); clamp(12px, 2vw, 30px)
medium small; 12px/1; 1ex2; calc(12); 5vw; 1in; auto; none; 120.5%; .8em; 1e1px
`);
const weights = list(`
normal; bold; bolder; lighter; BOLD; 1; 100; 450.5; 1000; 0; 1001; -100; 0.5; 400px; 40%; calc(100 + 200); calc(2000); calc(-3); bold bold; heavy; max(100, 300); 1e2; +700; round(430, 100)
`);
const heights = list(`
normal; 1; 1.5; 0; 20px; 150%; 1.2em; -1; -1px; calc(1 + .5); calc(-1); calc(1em + 2px); calc(1px + 1); 2rem; auto; 1.5 2; 12pt; max(1, 2); 5%; none
`);
const fonts = list(`
12px Arial; 12px; Arial; 12px/1.5 Arial; 12px / 1.5 Arial; 12px/18px Arial; 12px/normal Arial; 12px/150% Arial, serif; italic bold 12px Arial; bold italic 12px Arial; normal 12px Arial; normal normal normal normal 12px Arial; normal normal normal normal normal 12px Arial
bold bold 12px Arial; italic italic 12px Arial; italic oblique 12px Arial; oblique 10deg 12px Arial; oblique 10deg bold 12px Arial; oblique 95deg 12px Arial; oblique -90deg 12px Arial; oblique calc(10deg) 12px Arial; small-caps 12px Arial; italic small-caps bold condensed 12px/2 Arial
condensed 12px Arial; condensed expanded 12px Arial; 75% Arial; 75% 12px Arial; 600 12px Arial; 600 bold 12px Arial; 0 12px Arial; 0 Arial; 0/0 a; 1001 12px Arial; calc(500) 12px Arial; calc(12px) Arial; calc(10px + 1em)/calc(1.5) Arial; small Arial; larger Arial; smaller/2 "A B", serif
12px "Arial"; 12px Times New Roman; 12px Times New Roman, serif; 12px "Times" New; 12px Times "New"; 12px Arial,; 12px ,Arial; 12px Arial,,serif; 12px Arial serif; 12px 1Arial; 12px Arial!; 12px inherit; 12px Arial, inherit; 12px inherit foo; 12px foo inherit; 12px initial; 12px default; 12px "inherit"
12px -apple-system, BlinkMacSystemFont, "Segoe UI"; 12px A\\42 c; -12px Arial; 12px/-1 Arial; 12px/ Arial; 12px // 1 Arial; 12 Arial; caption; menu; ICON; message-box; small-caption; status-bar; caption 12px; bold caption; 12px caption; inherit2; bold; bold 12px; italic Arial
bolder 1em/1.2 serif; lighter 2rem/3rem serif; 100 1ex serif; 12px/1.5Arial; 12px/1.5"Arial"; 12px"Arial"; 12pxArial; normal small-caps normal 150%/120% a, b; xx-large/110% "New Century Schoolbook", serif; normal italic bold 12px/2 a; small-caps small-caps 12px a; 12px a b c d; 12px 'a', 'b'; 12px 'a' 'b'
`);
const backgrounds = list(`
red; #fff; none; transparent; currentColor; url(a.png); url("a.png"); url('a.png') red; red url(a.png); red none; none red; none none; red blue; red red; url(a) url(b); none url(b); red, blue; url(a), red; red, url(a); url(a), url(b); url(a) , url(b) blue; , red; red,; url(a),,red
url(a.png) no-repeat; no-repeat url(a.png); repeat-x; repeat-y red; repeat no-repeat; repeat repeat-x; repeat-x repeat; no-repeat no-repeat no-repeat; space round red; repeat repeat red repeat; fixed red; scroll local; fixed fixed; left; left top; top left; left left; top top; center; center center center
left 10px top 20px; left 10px top; top 20px left; left 10px 20px; 10px left; 10px top; top 10px; left 10px; 50% 50%; 10px 20px 30px; 0 0; 0 0 red; 5 5 red; center / cover; center/cover url(a); / cover; red / cover; 0 0 / 10px; 0 0 / 10px auto red; 0 0 / auto 10px 10px; 0 0 / -1px; 0 0 / contain; 0 0 / cover contain
0 0 / 100% 100% no-repeat url(a); center center / 50% no-repeat red; left red; left red top; red left top; red left url(a) top; border-box; padding-box content-box red; border-box border-box border-box; content-box red; text red; red border-box text; bottom right 10px; right 10px bottom; calc(1px + 2%) 3px red
linear-gradient(red, blue); linear-gradient(red); linear-gradient(); linear-gradient(red 10%, blue); linear-gradient(10% red, blue); linear-gradient(red 10% 20%, blue); linear-gradient(red, 50%, blue); linear-gradient(50%, red, blue); linear-gradient(red, 50%); linear-gradient(red, 20%, 30%, blue); linear-gradient(red 10% 20% 30%, blue)
linear-gradient(to right, red, blue); linear-gradient(to top left, red, blue); linear-gradient(to left top, red, blue); linear-gradient(to left left, red, blue); linear-gradient(to left right, red, blue); linear-gradient(right, red, blue); linear-gradient(45deg, red, blue); linear-gradient(0, red, blue); linear-gradient(1, red, blue)
linear-gradient(45deg red, blue); linear-gradient(to, red, blue); linear-gradient(to right red, blue); linear-gradient(calc(45deg), red, blue); linear-gradient(red, blue,); linear-gradient(red blue); linear-gradient(red, bogus); linear-gradient(in oklch, red, blue); linear-gradient(in hsl longer hue, red, blue)
linear-gradient(to right in oklch, red, blue); linear-gradient(in oklch to right, red, blue); linear-gradient(in oklch); linear-gradient(in lab hue, red, blue); linear-gradient(in srgb in srgb, red, blue); linear-gradient(90deg in oklab, rgb(1 2 3 / .5) 0, color-mix(in srgb, red, blue) 100%); repeating-linear-gradient(red, blue 20px)
linear-gradient(red, blue) red; red linear-gradient(red, blue); linear-gradient(red, blue), linear-gradient(tan, tan) #fff; linear-gradient(red calc(10% + 1px), blue 0); linear-gradient(red 10, blue); linear-gradient(red 10deg, blue); LINEAR-GRADIENT(RED, BLUE); linear-gradient(red, blue) linear-gradient(red, blue); linear-gradient(currentColor, transparent)
radial-gradient(red, blue); radial-gradient(circle, red, blue); radial-gradient(circle at center, red, blue); radial-gradient(at top left, red, blue); radial-gradient(circle closest-side at 10px 20px, red, blue); radial-gradient(closest-side circle, red, blue); radial-gradient(10px, red, blue); radial-gradient(circle 10px, red, blue)
radial-gradient(circle 10%, red, blue); radial-gradient(10px 20px, red, blue); radial-gradient(10% 20%, red, blue); radial-gradient(10%, red, blue); radial-gradient(circle 10px 20px, red, blue); radial-gradient(ellipse 10px, red, blue); radial-gradient(ellipse 10px 20px, red, blue); radial-gradient(10px 20px ellipse at 50%, red, blue)
radial-gradient(circle ellipse, red, blue); radial-gradient(center, red, blue); radial-gradient(circle, red); radial-gradient(-10px, red, blue); radial-gradient(at left 10px top, red, blue); radial-gradient(at, red, blue); radial-gradient(contain, red, blue); radial-gradient(circle in lab, red, blue); radial-gradient(in lab circle at top, red, blue)
repeating-radial-gradient(circle, red 10px, blue 20px); conic-gradient(red, blue); conic-gradient(from 45deg, red, blue); conic-gradient(from 45deg at 10% 10%, red, blue); conic-gradient(at center, red, blue); conic-gradient(45deg, red, blue); conic-gradient(from 0, red, blue); conic-gradient(red 10deg 20deg, blue 50%); conic-gradient(red 10px, blue)
conic-gradient(red, 45deg, blue); conic-gradient(from 10deg in hsl, red, blue); repeating-conic-gradient(red 0 25%, blue 0 50%); conic-gradient(at center from 45deg, red, blue); conic-gradient(red 0, blue 0)
-webkit-linear-gradient(red, blue); -webkit-linear-gradient(left, red, blue); -webkit-linear-gradient(top left, red, blue); -webkit-linear-gradient(to left, red, blue); -webkit-linear-gradient(45deg, red, blue); -webkit-radial-gradient(red, blue); -webkit-radial-gradient(center, circle cover, red, blue); -webkit-radial-gradient(circle, red, blue)
-webkit-radial-gradient(10px 10px, 5px 5px, red, blue); -webkit-repeating-linear-gradient(red, blue 10px); -webkit-gradient(linear, left top, left bottom, from(red), to(blue)); -webkit-gradient(linear, 0 0, 0 100%, from(red), color-stop(50%, tan), color-stop(.7, tan), to(blue)); -webkit-gradient(linear, 0 0, 0 100%, red, blue)
-webkit-gradient(radial, 50 50, 10, 50 50, 20, from(red), to(blue)); -webkit-gradient(conic, 0 0, 0 0, from(red), to(blue)); -moz-linear-gradient(red, blue); -o-linear-gradient(red, blue); -webkit-conic-gradient(red, blue); image-set(url(a) 1x, url(b) 2x); -webkit-image-set(url(a) 1x); foo(red); var2(--x); url(a) foo
url(a.png) center top / 100% auto no-repeat scroll padding-box content-box tan; tan url( a.png ) 0 0; url(); url(a b); "a.png"; rgb(1,2,3); rgb(1,2 3); hsl(1 2% 3%) no-repeat; color-mix(in srgb, red, blue); light-dark(red, blue) url(a); inherit2; #12; fixed url(a) left -10px; url(a) 10px -5%/auto; white url(a) fixed,; transparent none repeat scroll 0 0
`);
const images = backgrounds.filter((value) => /gradient|url|none|image/.test(value));

const file = join(mkdtempSync(join(tmpdir(), "values-")), "page.html");
writeFileSync(file, `<!doctype html><meta charset=utf-8><style>html { font-size: 10px } body { margin: 0; width: 400px; position: relative; height: 300px }</style>
<body><div id=parent style="font-size: 20px; font-weight: 450; width: 400px"><div id=e></div></div><iframe id=f style="width: 1000px; height: 800px; border: 0"></iframe><pre id=o></pre>
<script>
const input = ${JSON.stringify({ lengths, sizes, weights, heights, fonts, backgrounds, images })};
// A frame has the window's size, whatever size the browser's own has.
const doc = f.contentDocument;
doc.open(); doc.write('<!doctype html><style>html { font-size: 10px }</style><div id=parent style="font-size: 20px; font-weight: 450; width: 400px"><div id=e></div></div>'); doc.close();
const el = doc.getElementById('e');
const view = f.contentWindow;
const computed = (name) => view.getComputedStyle(el)[name];
const out = [];
const reset = () => { el.style.cssText = ''; };
const split = (text) => { let depth = 0, parts = [''], quote = false; for (const c of text) { if (c === '"') quote = !quote; if (!quote) depth += c === '(' ? 1 : c === ')' ? -1 : 0; if (c === ',' && depth === 0 && !quote) parts.push(''); else parts[parts.length - 1] += c; } return parts.map((p) => p.trim()); };
const kind = (image) => image.replace(/\\(.*/s, '');
function add(what, value, property, result) { reset(); el.style[property] = value; out.push([what, value, el.style.cssText ? result() : 'INVALID']); }
for (const value of input.lengths) add('length', value, 'marginLeft', () => { el.style.fontSize = '25px'; return parseFloat(computed('marginLeft')); });
for (const value of input.sizes) add('font-size', value, 'fontSize', () => parseFloat(computed('fontSize')));
for (const value of input.weights) add('font-weight', value, 'fontWeight', () => computed('fontWeight'));
for (const value of input.heights) add('line-height', value, 'lineHeight', () => { el.style.fontSize = '25px'; return computed('lineHeight'); });
for (const value of input.fonts) add('font', value, 'font', () => [computed('fontStyle'), computed('fontWeight'), computed('fontSize'), computed('lineHeight'), computed('fontFamily')].join('|'));
for (const value of input.backgrounds) add('background', value, 'background', () => { const images = split(el.style.backgroundImage === 'initial' ? 'none' : el.style.backgroundImage); el.style.color = '#123456'; return images.map((image) => kind(image).replace('initial', 'none')).join('|') + '|' + computed('backgroundColor'); });
for (const value of input.images) add('background-image', value, 'backgroundImage', () => split(el.style.backgroundImage).map(kind).join('|'));
o.textContent = encodeURIComponent(JSON.stringify(out));
</script>`);
const dom = execFileSync(process.env.CHROMIUM ?? "chromium", ["--headless=new", "--no-sandbox", "--dump-dom", file], { maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] }).toString();
for (const row of JSON.parse(decodeURIComponent(dom.match(/<pre id="o">([^<]*)/)[1]))) console.log(row.join("\t"));
