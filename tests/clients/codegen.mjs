// graphql-codegen over the introspected schema, then the compiler of TypeScript over a program that uses the types.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import * as nodes from "@graphql-codegen/typed-document-node";
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from "graphql";
import { out, question, url } from "./asked.mjs";

const require = createRequire(import.meta.url);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const asked = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
  body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }) }),
});
const schema = buildClientSchema((await asked.json()).data);
const names = readdirSync(here("questions")).map((file) => file.replace(".graphql", ""));
const documents = names.map((name) => ({ location: name, document: parse(question(name)) }));
const scalars = { Date: "string", DateTime: "string", RecordContent: "{ [key: string]: string }" };
function generated(filename, pluginMap) {
  const plugins = Object.keys(pluginMap).map((name) => ({ [name]: {} }));
  return codegen({ filename, schema: parse(printSchema(schema)), documents, config: { scalars }, plugins, pluginMap });
}

mkdirSync(join(out, "program"), { recursive: true });
writeFileSync(join(out, "program", "package.json"), '{"type":"module"}');
writeFileSync(join(out, "program", "schema.ts"), await generated("schema.ts", { typescript }));
writeFileSync(join(out, "program", "asked.ts"), await generated("asked.ts", { operations, nodes }));
symlinkSync(here("node_modules"), join(out, "program", "node_modules"), "dir");
for (const program of ["typed.ts", "mistyped.ts"]) cpSync(here(`typescript/${program}`), join(out, "program", program));

const strict = ["--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck"];
function compile(...options) {
  const tsc = require.resolve("typescript/lib/tsc.js");
  const ran = { cwd: join(out, "program"), encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  try {
    return execFileSync(process.execPath, [tsc, ...strict, ...options], ran);
  } catch (error) {
    return error.stdout;
  }
}

const faults = compile("--noEmit", "typed.ts");
const seen = compile("--noEmit", "mistyped.ts");
if (faults) throw new Error(faults);
if ((seen.match(/error TS/g) ?? []).length !== 3) throw new Error(`three faults are to be seen: ${seen}`);
compile("typed.ts");
const run = [join(out, "program", "typed.js"), ...process.argv.slice(2)];
console.log(execFileSync(process.execPath, run, { encoding: "utf8" }).trim());
