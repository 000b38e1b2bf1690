// Smart tags: what the documents of the bench ask beyond PostGraphile's defaults, and what they have no need of.

import { jsonPgSmartTags } from "postgraphile/utils";

const hidden = { tags: { behavior: "-*" } };

export const TagsPlugin = jsonPgSmartTags({
  version: 1,
  config: {
    class: { "public.region_closure": hidden },
    attribute: {
      "public.record.decided_on": { tags: { behavior: "+orderBy" } },
      "public.record.record_class": { tags: { behavior: "+filterBy" } },
      "public.list_entry.decided_on": { tags: { behavior: "+orderBy" } },
      "public.list_entry.state": { tags: { behavior: "+filterBy" } },
    },
    procedure: {
      "peer.today": hidden,
      "peer.region": hidden,
      "peer.subjects_within": { tags: { name: "subjects_within" } },
      "peer.subjects_by_keys": { tags: { name: "subjects_by_keys" } },
    },
  },
});
