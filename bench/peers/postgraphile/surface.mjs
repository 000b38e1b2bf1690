// Lays the policies and functions of surface.sql into a store, or takes them back: `surface.mjs --store URL [--drop]`.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import pg from "pg";

const text = (name) => readFile(new URL(name, import.meta.url), "utf8");

// Laid once and found again by its digest: altering a table throws away the plans that other contenders hold.
export async function lay(store) {
  const [drop, surface] = await Promise.all([text("drop.sql"), text("surface.sql")]);
  const digest = createHash("sha256").update(drop).update(surface).digest("hex");
  await asOwner(store, async (client) => {
    const found = await client.query("select obj_description(to_regnamespace('peer'), 'pg_namespace') as digest");
    if (found.rows[0].digest === digest) return;
    await client.query(`begin; ${drop}; ${surface}; comment on schema peer is '${digest}'; commit`);
  });
}

export async function takeBack(store) {
  const drop = await text("drop.sql");
  await asOwner(store, (client) => client.query(`begin; ${drop}; commit`));
}

async function asOwner(store, work) {
  const client = new pg.Client({ connectionString: store, options: "-c lock_timeout=10s" });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values: asked } = parseArgs({ options: { store: { type: "string" }, drop: { type: "boolean" } } });
  await (asked.drop ? takeBack : lay)(asked.store);
}
