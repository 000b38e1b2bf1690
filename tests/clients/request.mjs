// graphql-request: it throws what is refused, with the body in the error.
import { ClientError, GraphQLClient } from "graphql-request";
import { bearer, code, hand, ids, matter, question, url } from "./asked.mjs";

const open = new GraphQLClient(url);
const first = await open.request(question("page"), { first: 5 });
const second = await open.request(question("page"), { first: 5, after: first.records.pageInfo.endCursor });
const { subject } = await open.request(question("subject"), { code });
const byGet = await new GraphQLClient(url, { method: "GET" }).request(question("subject"), { code });
const absent = await new GraphQLClient(url, { errorPolicy: "all" }).rawRequest(question("absent"));
const refused = await open.request(question("refused")).catch((error) => error);
const duty = await new GraphQLClient(url, { headers: bearer }).request(question("duty"), { code, matter });

hand({
  first: ids(first),
  second: ids(second),
  subject,
  cached: byGet.subject.id,
  absent: [absent.data.viewer.role, absent.errors[0].extensions.code],
  refused: refused instanceof ClientError ? refused.response.errors[0].extensions.code : String(refused),
  duty,
});
