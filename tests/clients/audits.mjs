// The audit suite of GraphQL over HTTP against the service.
import { serverAudits } from "graphql-http";
import { hand, url } from "./asked.mjs";

const results = [];
for (const audit of serverAudits({ url })) {
  const { id, name, status, reason } = await audit.fn();
  results.push({ id, name, status, reason });
}
hand(results);
