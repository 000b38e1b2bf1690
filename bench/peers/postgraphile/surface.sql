-- What PostGraphile serves: read access to five tables, by row-level security, for two kinds of reader.
-- The policies repeat what the policy lines decide for the bench's questions; who owns the tables is untouched by them.
-- Run by surface.mjs as a superuser, in one transaction, after drop.sql; drop.sql takes everything back.

create schema peer;
do $$
begin
  if to_regrole('peer_public') is null then create role peer_public; end if;
  if to_regrole('peer_agency') is null then create role peer_agency; end if;
  if to_regrole('peer_visitor') is null then create role peer_visitor noinherit; end if;
end $$;
grant peer_public, peer_agency to peer_visitor;
grant usage on schema public, peer to peer_visitor, peer_public, peer_agency;
grant select on subject, record, list_entry, credit_list, catalogue_item, region_closure to peer_public, peer_agency;

-- The day in Shanghai; a sub-select around each use makes it once for each statement and not for each row.
create function peer.today() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Asia/Shanghai')::date $$;

-- The region that the caller is on duty for, as the claims of a request name it.
create function peer.region() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('peer.region', true), '') $$;

alter table subject enable row level security;
alter table record enable row level security;
alter table list_entry enable row level security;
alter table credit_list enable row level security;
alter table catalogue_item enable row level security;
alter table region_closure enable row level security;

create policy peer_lists on credit_list for select to peer_public, peer_agency using (true);
create policy peer_regions on region_closure for select to peer_public, peer_agency using (true);
create policy peer_items on catalogue_item for select to peer_public, peer_agency using (state = 'PUBLISHED');

create policy peer_entries on list_entry for select to peer_public, peer_agency using (
  openness = 'OPEN' and openness_basis is not null and state = 'PUBLISHED'
  and published_on <= (select peer.today())
  and (publicity_until is null or publicity_until >= (select peer.today()))
  and (removed_on is null or removed_on > (select peer.today()))
);

create policy peer_open_records on record for select to peer_public, peer_agency using (
  openness = 'OPEN' and openness_basis is not null and confidentiality = 'NONE' and state = 'ACTIVE'
  and (publicity_until is null or publicity_until >= (select peer.today()))
  and (disclosure_until is null or disclosure_until >= (select peer.today()))
  and (record_class <> 'NEGATIVE' or notice_served_on <= (select peer.today()))
);

-- The categories are those that the purpose ADMIN_LICENSING shares with the demo's licensing officers.
do $$
declare
  shared text;
begin
  select string_agg(quote_literal(category), ', ') into strict shared from (
    select distinct jsonb_array_elements_text(categories) as category
    from sharing_grant where purpose = 'ADMIN_LICENSING' and status = 'APPROVED'
  ) as each;
  execute format($policy$
    create policy peer_shared_records on record for select to peer_agency using (
      category in (%s)
      and region_code in (select descendant from region_closure where ancestor = (select peer.region()))
      and state not in ('DELETED', 'ARCHIVED', 'REVOKED')
      and (disclosure_until is null or disclosure_until >= (select peer.today()))
      and (record_class <> 'NEGATIVE' or notice_served_on <= (select peer.today()))
    )$policy$, coalesce(shared, 'null'));
end $$;

-- An organisation is open by itself; anybody is by an open record or entry of theirs.
create policy peer_open_subjects on subject for select to peer_public, peer_agency using (
  kind <> 'NATURAL_PERSON' and openness = 'OPEN' and openness_basis is not null
  or exists (
    select from record where subject_id = subject.id
    and record.openness = 'OPEN' and record.openness_basis is not null
    and confidentiality = 'NONE' and record.state = 'ACTIVE'
    and (publicity_until is null or publicity_until >= (select peer.today()))
  )
  or exists (select from list_entry where subject_id = subject.id)
);
create policy peer_subjects_on_duty on subject for select to peer_agency using (
  region_code in (select descendant from region_closure where ancestor = (select peer.region()))
);

-- A region stands for everything within it, so that this cannot be a plain condition. The page is found in an index of
-- names alone before its rows are read.
create function peer.subjects_within(region text, kind text) returns setof subject language sql stable as $$
  select subject.* from (
    select id, name from subject
    where subject.kind = subjects_within.kind
    and region_code in (select descendant from region_closure where ancestor = subjects_within.region)
    order by name, id
  ) as found join subject using (id)
  order by found.name, found.id
$$;

-- Keys and not codes: text put together in a join is no condition for an index below row-level security.
create function peer.subjects_by_keys(keys text[]) returns setof subject language sql stable rows 500 as $$
  select subject.* from unnest(keys) with ordinality as asked (key, place)
  join subject on identity_key = asked.key
  order by place
$$;

-- PostGraphile reads it as a field of a subject; for that it must stand in the schema of the table.
create function public.subject_negative_count(subject subject) returns integer language sql stable as $$
  select count(*)::integer from record where subject_id = subject.id and record_class = 'NEGATIVE'
$$;
