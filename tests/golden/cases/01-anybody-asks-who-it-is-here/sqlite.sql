SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('role', json('"PUBLIC"'), 'routes', json('[]'), 'purposes', json('[]'), 'subject', json(json(json_extract(anon_3.x0,
      '$[0]'))), 'unit', json(json(json_extract(anon_3.x1, '$[0]')))) AS j, '' || coalesce(json_extract(anon_3.x0, '$[1]'),
      '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.here AS here, (
      SELECT json_array(json(CASE WHEN (anon_5.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'id',
          'sub_' || anon_5.id, 'name', anon_5.name) WHEN (anon_5.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'id',
          'sub_' || anon_5.id, 'name', anon_5.name) ELSE NULL END), '' || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.identity_key AS identity_key, anon_6.pseudonym AS pseudonym, anon_6.kind AS kind,
            anon_6.name AS name, anon_6.name_bigrams AS name_bigrams, anon_6.code AS code, anon_6.region_code AS region_code,
            anon_6.openness AS openness, anon_6.openness_basis AS openness_basis, anon_6.status AS status,
            anon_6.sole_trader AS sole_trader, anon_6.legal_representative AS legal_representative, anon_6.registered_on AS registered_on,
            anon_6.document_type AS document_type, anon_6.masked_number AS masked_number, anon_6.listed_number AS listed_number
        FROM (
          SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
              subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
              subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
              subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
              subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
              subject_1.listed_number AS listed_number
          FROM subject AS subject_1
          WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_1
                  WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                      OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                      AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                      AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_1.id = ?
          LIMIT 1 OFFSET 0) AS anon_6
        LIMIT -1 OFFSET 0) AS anon_5) AS x0, (
      SELECT json_array(json_object('name', anon_7.name, 'code', anon_7.code, 'kind', anon_7.kind, 'regionCode', anon_7.region_code),
          '' || '') AS json_array_2
      FROM (
        SELECT anon_8.id AS id, anon_8.code AS code, anon_8.name AS name, anon_8.kind AS kind, anon_8.region_code AS region_code,
            anon_8.jurisdiction AS jurisdiction, anon_8.is_provider AS is_provider, anon_8.status AS status, anon_8.country AS country,
            anon_8.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = ?
          LIMIT 1 OFFSET 0) AS anon_8
        LIMIT -1 OFFSET 0) AS anon_7) AS x1
    FROM (
      SELECT 1 AS here) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
