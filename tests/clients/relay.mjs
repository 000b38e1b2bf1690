// Relay: the compiler reads the printed schema, the runtime loads the second page into the first.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bearer, code, hand, matter, out, url } from "./asked.mjs";

const require = createRequire(import.meta.url);
const { Environment, Network, RecordSource, Store } = require("relay-runtime");
const { createOperationDescriptor, fetchQuery, getPaginationMetadata, getPaginationVariables } =
  require("relay-runtime");

cpSync(fileURLToPath(new URL("relay", import.meta.url)), join(out, "src"), { recursive: true });
cpSync(process.env.SCHEMA, join(out, "schema.graphql"));
const config = { src: "./src", schema: "./schema.graphql", language: "javascript", eagerEsModules: false };
writeFileSync(join(out, "relay.config.json"), JSON.stringify(config));
writeFileSync(join(out, "package.json"), '{"type":"commonjs"}');
execFileSync(require("relay-compiler"), ["relay.config.json"], { cwd: out, stdio: ["ignore", "ignore", "inherit"] });
const compiled = (name) => require(join(out, "src/__generated__", `${name}.graphql.js`));

function environment(headers = {}) {
  async function ask({ text: query }, variables) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}

const open = environment();
const load = (name, variables, from = open) => fetchQuery(from, compiled(name), variables).toPromise();

await load("pageQuery", { count: 5, code });
const operation = createOperationDescriptor(compiled("pageQuery"), { count: 5, code });
const held = open.retain(operation);
const root = open.lookup(operation.fragment).data;
const fragment = compiled("page_records");
const { __fragments, __fragmentOwner, __id } = root;
const selector = {
  kind: "SingularReaderSelector",
  dataID: __id,
  node: fragment,
  owner: __fragmentOwner,
  variables: { ...operation.request.variables, ...__fragments.page_records, cursor: null },
};
const page = () => open.lookup(selector).data.records;
const before = page();

// What usePaginationFragment does on loadNext, without React.
const { paginationRequest, paginationMetadata } = getPaginationMetadata(fragment, "page_records");
const cursor = before.pageInfo.endCursor;
const next = getPaginationVariables("forward", 5, cursor, selector.variables, {}, paginationMetadata);
const more = createOperationDescriptor(paginationRequest, next);
const heldToo = open.retain(more);
await fetchQuery(open, paginationRequest, next).toPromise();
const after = page();

const again = await load("pageAgainQuery", { id: root.subject.id });
const absent = await environment().execute({ operation: descriptor("pageAbsentQuery") }).toPromise();
const refused = await load("pageRefusedQuery", {}).catch((error) => error);
const duty = await load("pageDutyQuery", { code, matter }, environment(bearer));
held.dispose();
heldToo.dispose();

function descriptor(name) {
  return createOperationDescriptor(compiled(name), {});
}

hand({
  first: before.edges.map((edge) => edge.node.id),
  second: after.edges.slice(before.edges.length).map((edge) => edge.node.id),
  subject: root.subject,
  cached: again.node.face.__id,
  absent: [absent.data.viewer.role, absent.errors[0].extensions.code],
  refused: refused.source?.errors[0].extensions.code ?? String(refused),
  duty,
});
