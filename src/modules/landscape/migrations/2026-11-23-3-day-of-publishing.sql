-- What all municipalities have published, each read under its own row-level security: with the right of whoever asks,
-- one municipality after another, with the day as that municipality has it. Only these columns are ever read; invented and real municipalities stay apart.
create or replace function landscape.published_of_all()
returns table (municipality_id uuid, kind text, id uuid, content jsonb, published_on date)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  before text := current_setting('samsyn.municipality', true);
  each record;
begin
  for each in select m.id, m.time_zone from platform.municipality m, landscape.acting() a where m.example = a.example loop
    perform set_config('samsyn.municipality', each.id::text, true);
    return query
      select i.municipality_id, 'initiative', i.id, jsonb_build_object('title', i.title, 'level', i.level,
          'stage', i.stage, 'status', i.status, 'purpose', i.purpose, 'start', i.start, 'quarters', i.quarters,
          'deadline', i.deadline, 'legalSource', i.legal_source, 'nonDigitalWay', i.non_digital_way),
        (p.published_at at time zone each.time_zone)::date
      from landscape.disclosure p join landscape.initiative i
        on i.municipality_id = p.municipality_id and i.id = p.thing_id
      where p.municipality_id = each.id and p.noun = 'initiative'
      union all
      select u.municipality_id, 'system-use', u.id, jsonb_build_object('localName', u.local_name,
          'system', coalesce(c.content ->> 'name', s.name), 'lifeCycle', u.life_cycle, 'purpose', u.purpose, 'supplier', f.name),
        (p.published_at at time zone each.time_zone)::date
      from landscape.disclosure p join landscape.system_use u
        on u.municipality_id = p.municipality_id and u.id = p.thing_id
      left join landscape.system s on s.municipality_id = u.municipality_id and s.id = u.system_id
      left join landscape.shared_link l on l.municipality_id = u.municipality_id and l.system_id = u.system_id
      left join landscape.shared_system c on c.id = l.shared_id and c.decision = 'promoted'
      left join landscape.supplier f on f.municipality_id = u.municipality_id and f.id = u.supplier_id
      where p.municipality_id = each.id and p.noun = 'system-use'
      union all
      select d.municipality_id, 'data-set', d.id, jsonb_build_object('title', d.title, 'description', d.description,
          'theme', d.theme, 'keywords', d.keywords, 'licence', d.licence, 'format', d.format,
          'accessUrl', d.access_url, 'frequency', d.frequency),
        d.modified
      from landscape.data_set d where d.municipality_id = each.id and d.is_public = 'yes';
  end loop;
  perform set_config('samsyn.municipality', coalesce(before, ''), true);
end $$;
