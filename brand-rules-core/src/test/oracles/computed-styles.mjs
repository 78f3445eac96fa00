// What Chromium computes for each element of HTML files, as tab-separated lines.
// node computed-styles.mjs [--dark] [--narrow] FILE... > styles.tsv   (needs a chromium on the PATH; no network is used)
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PROPERTIES = [
  "color", "-webkit-text-fill-color", "background-color", "opacity", "visibility", "display",
  "font-size", "font-weight", "font-style", "line-height", "font-family",
];
const args = process.argv.slice(2);
const dark = args.includes("--dark");
const narrow = args.includes("--narrow");
const files = args.filter((argument) => !argument.startsWith("--"));

// Chromium hides the last element, its own script, from the answer.
const probe = `
<script id="probe">
addEventListener("DOMContentLoaded", () => {
  const lines = [];
  for (const element of document.querySelectorAll("*")) {
    if (element.id === "probe") continue;
    const style = getComputedStyle(element);
    lines.push([element.localName, ...${JSON.stringify(PROPERTIES)}.map((name) => style.getPropertyValue(name))].join("\\t"));
  }
  const bytes = new TextEncoder().encode(lines.join("\\n"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  document.documentElement.replaceChildren();
  document.documentElement.setAttribute("data-styles", btoa(binary));
});
</script>`;

const folder = mkdtempSync(join(tmpdir(), "styles-"));
for (const file of files) {
  const html = readFileSync(file, "utf8");
  const page = join(folder, "page.html");
  // Linked files are found beside the original; a <base> of its own would move into the head.
  writeFileSync(page, html.replace(/(<link[^>]+href=["'])(?![a-z]+:|\/\/|\/)/gi,
    (match) => match + pathToFileURL(resolve(dirname(file))).href + "/") + probe);
  const dom = execFileSync("chromium", [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--force-device-scale-factor=1",
    "--window-size=" + (narrow ? "500,812" : "1280,800"),
    ...(dark ? ["--blink-settings=preferredColorScheme=0"] : ["--blink-settings=preferredColorScheme=1"]),
    "--timeout=15000", "--dump-dom", pathToFileURL(page).href,
  ], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
  const found = /data-styles="([^"]*)"/.exec(dom);
  console.log("# " + file);
  console.log(found ? Buffer.from(found[1], "base64").toString("utf8") : "! no answer");
}
rmSync(folder, { recursive: true });
