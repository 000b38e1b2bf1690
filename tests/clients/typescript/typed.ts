// A program of a portal: every value has the type that the schema gives it.
import { print } from "graphql";
import { ClientError, GraphQLClient } from "graphql-request";
import {
  AbsentDocument,
  type AbsentQuery,
  BySubjectDocument,
  OnDutyDocument,
  PageDocument,
  RefusedDocument,
  type FaceFragment,
  type PageQuery,
} from "./asked.js";
import { RecordClass, type RecordFilter } from "./schema.js";

declare const process: { argv: string[]; env: Record<string, string> };
const [url = "", token = ""] = process.argv.slice(2);
const { code, matter }: { code: string; matter: string } = JSON.parse(process.env.ASKED ?? "{}");

const filter: RecordFilter = { kind: RecordClass.Negative, decidedFrom: "2020-01-01" };

function title(face: FaceFragment): string {
  if (face.__typename === "Organization") return `${face.name ?? ""} ${face.registeredOn ?? ""}`;
  return `${face.name ?? ""} ${face.maskedIdNumber ?? ""}`;
}

function ids(page: PageQuery): string[] {
  return page.records.edges.map(({ node }): string => {
    const content: { [key: string]: string } | null | undefined = node.content;
    const decided: string | null | undefined = node.decidedOn;
    return content && decided ? node.id : node.id;
  });
}

const open = new GraphQLClient(url);
const first = await open.request(PageDocument, { first: 5 });
const second = await open.request(PageDocument, { first: 5, after: first.records.pageInfo.endCursor });
const { subject } = await open.request(BySubjectDocument, { code });
if (!subject || !title(subject) || !filter) throw new Error("no subject");
const absent = await new GraphQLClient(url, { errorPolicy: "all" }).rawRequest<AbsentQuery>(print(AbsentDocument));
const refused: unknown = await open.request(RefusedDocument).catch((error: unknown) => error);
const headers = { authorization: `Bearer ${token}` };
const duty = await new GraphQLClient(url, { headers }).request(OnDutyDocument, { code, matter });

console.log(
  JSON.stringify({
    first: ids(first),
    second: ids(second),
    subject,
    cached: subject.id,
    absent: [absent.data.viewer.role, absent.errors?.[0]?.extensions["code"]],
    refused: refused instanceof ClientError ? refused.response.errors?.[0]?.extensions["code"] : String(refused),
    duty,
  }),
);
