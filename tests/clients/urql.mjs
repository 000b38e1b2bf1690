// urql with its default exchanges, by POST and, for short questions, by GET.
import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { bearer, code, hand, ids, matter, question, url } from "./asked.mjs";

function client(options) {
  return new Client({ url, exchanges: [cacheExchange, fetchExchange], ...options });
}

const open = client({ preferGetMethod: false });
const ask = (name, variables, asked = open) => asked.query(question(name), variables).toPromise();

const first = (await ask("page", { first: 5 })).data;
const second = (await ask("page", { first: 5, after: first.records.pageInfo.endCursor })).data;
const subject = (await ask("subject", { code })).data.subject;
const byGet = (await ask("subject", { code }, client({ preferGetMethod: "force" }))).data.subject;
const absent = await ask("absent", {});
const refused = await ask("refused", {});
const duty = await ask("duty", { code, matter }, client({ preferGetMethod: false, fetchOptions: { headers: bearer } }));

hand({
  first: ids(first),
  second: ids(second),
  subject,
  cached: byGet.id,
  absent: [absent.data.viewer.role, absent.error.graphQLErrors[0].extensions.code],
  refused: refused.error.graphQLErrors[0]?.extensions.code ?? String(refused.error),
  duty: duty.data,
});
