// Apollo Client with its cache: pages, fragments on an interface, both kinds of error, a token.
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { bearer, code, hand, ids, matter, question, url } from "./asked.mjs";

function client(headers = {}) {
  const cache = new InMemoryCache({
    possibleTypes: { Subject: ["Organization", "Person"], Node: ["Organization", "Person", "Record"] },
  });
  return new ApolloClient({
    cache,
    link: new HttpLink({ uri: url, headers }),
    clientAwareness: { name: "portal", version: "1.0" },
  });
}

const open = client();
const ask = (name, variables, options) => open.query({ query: gql(question(name)), variables, ...options });

const first = (await ask("page", { first: 5 })).data;
const second = (await ask("page", { first: 5, after: first.records.pageInfo.endCursor })).data;
const subject = (await ask("subject", { code })).data.subject;
const cached = (await ask("subject", { code }, { fetchPolicy: "cache-only" })).data.subject;
const absent = await ask("absent", {}, { errorPolicy: "all" });
const refused = await ask("refused", {}).catch((error) => error);
const duty = await client(bearer).query({ query: gql(question("duty")), variables: { code, matter } });

hand({
  first: ids(first),
  second: ids(second),
  subject,
  cached: cached.id,
  absent: [absent.data.viewer.role, absent.error.errors[0].extensions.code],
  refused: CombinedGraphQLErrors.is(refused) ? refused.errors[0].extensions.code : String(refused),
  duty: duty.data,
});
