// What every client is given on its command line, and what it hands back: one JSON object as the last line.
import { readFileSync } from "node:fs";

export const [url, token, out] = process.argv.slice(2);
export const { code, matter } = JSON.parse(process.env.ASKED);
export const bearer = { authorization: `Bearer ${token}` };

export function question(name) {
  return readFileSync(new URL(`questions/${name}.graphql`, import.meta.url), "utf8");
}

export function ids(page) {
  return page.records.edges.map((edge) => edge.node.id);
}

export function hand(report) {
  console.log(JSON.stringify(report));
}
