// PostGraphile 5, set up as its documentation advises for production: `server.mjs --port N --store URL`.
// The port opens when it is ready. It keeps no log of its reads, asks for no purpose and reports nothing withheld.

import "./production.mjs";

import { createServer } from "node:http";
import { parseArgs } from "node:util";

import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

import { lay } from "./surface.mjs";
import { TagsPlugin } from "./tags.mjs";

const POOL = 8; // as many connections as every contender has

// What a reader is to the database: a role, and the region that an officer is on duty for.
const READERS = {
  PUBLIC: { role: "peer_public" },
  USER_AGENCY: { role: "peer_agency", "peer.region": "152900" },
};

// A token would name the reader; a header does here, so that no signature is paid for. Without one, it is the public.
function context(request, { contextValue }) {
  const reader = request.node?.req.headers["x-reader"] === "USER_AGENCY" ? READERS.USER_AGENCY : READERS.PUBLIC;
  return { pgSettings: { ...contextValue?.pgSettings, ...reader } };
}

const { values: asked } = parseArgs({ options: { port: { type: "string" }, store: { type: "string" } } });
await lay(asked.store);
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  plugins: [TagsPlugin],
  pgServices: [
    makePgService({
      connectionString: asked.store,
      schemas: ["public", "peer"],
      pubsub: false,
      // The role may read nothing itself and become either reader; its statements are too short for compiled code.
      poolConfig: { max: POOL, options: "-c role=peer_visitor -c jit=off" },
    }),
  ],
  schema: { dontSwallowErrors: true },
  grafast: { context, explain: false },
  grafserv: { graphiql: false, websockets: false, watch: false },
});
await instance.getSchema();
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(asked.port), "127.0.0.1");
