-- Takes back what surface.sql made; on a store without it, does nothing. No table has row-level security of its own.

do $$
declare
  taken record;
begin
  for taken in select policyname, tablename from pg_policies where schemaname = 'public' and policyname like 'peer\_%'
  loop
    execute format('drop policy %I on public.%I', taken.policyname, taken.tablename);
    execute format('alter table public.%I disable row level security', taken.tablename);
  end loop;
end $$;
drop function if exists public.subject_negative_count;
drop schema if exists peer cascade;
do $$
declare
  taken record;
begin
  for taken in select rolname from pg_roles where rolname in ('peer_visitor', 'peer_public', 'peer_agency')
  loop
    execute format('drop owned by %I', taken.rolname);
    begin
      execute format('drop role %I', taken.rolname);
    exception when dependent_objects_still_exist then
      null; -- another database of the cluster still knows it
    end;
  end loop;
end $$;
