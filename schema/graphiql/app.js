"use strict";
// The token lives in its field and nowhere else: GraphiQL gets a storage that forgets with the page, and no headers editor.

const forgetful = () => {
  const kept = new Map();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
};

const field = (id) => document.getElementById(id);

const offerActors = (actors) => {
  for (const actor of actors) field("actor").add(new Option(`${actor.name} · ${actor.says}`, actor.name));
  field("actor").closest("label").hidden = actors.length === 0;
  field("actor").addEventListener("change", () => {
    field("token").value = actors.find((actor) => actor.name === field("actor").value)?.token ?? "";
    say();
  });
  field("token").addEventListener("input", () => {
    field("actor").value = "";
    say();
  });
};

const say = () => {
  field("says").textContent = field("token").value ? "token kept in this page only" : "no token: asked as the public";
};

const ask = async (params) => {
  const token = field("token").value.trim();
  const headers = { accept: "application/graphql-response+json, application/json", "content-type": "application/json" };
  if (token) headers.authorization = `Bearer ${token}`;
  const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(params), credentials: "omit" });
  return response.json();
};

const start = async () => {
  const { questions, actors } = await (await fetch("/graphiql/start.json")).json();
  field("asker").addEventListener("submit", (event) => event.preventDefault());
  offerActors(actors);
  say();
  const tabs = questions.map(({ query, variables }) => ({
    query,
    variables: Object.keys(variables).length ? JSON.stringify(variables, null, 2) : undefined,
  }));
  ReactDOM.createRoot(field("graphiql")).render(
    React.createElement(GraphiQL, {
      fetcher: ask,
      storage: forgetful(),
      defaultTabs: tabs,
      isHeadersEditorEnabled: false,
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: "variables",
    }),
  );
};

start().catch(() => {
  field("graphiql").textContent = "GraphiQL could not start: the service did not answer. Reload the page.";
});
