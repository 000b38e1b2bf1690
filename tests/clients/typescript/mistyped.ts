// Three faults that the types must show: a field that is not asked for, a variable of another type, one that is missing.
import { GraphQLClient } from "graphql-request";
import { BySubjectDocument, PageDocument } from "./asked.js";

const open = new GraphQLClient("");
const { subject } = await open.request(BySubjectDocument, { code: "" });
console.log(subject?.regionCode);
await open.request(PageDocument, { first: "5" });
await open.request(BySubjectDocument, {});
