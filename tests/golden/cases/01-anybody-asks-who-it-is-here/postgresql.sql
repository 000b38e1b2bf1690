SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('role', '"PUBLIC"'::json, 'routes', '[]'::json, 'purposes', '[]'::json, 'subject', anon_3.j, 'unit',
      anon_4.j) AS j, '' || coalesce(anon_3.d, '') || coalesce(anon_4.d, '') AS d
  FROM (
    SELECT 1 AS here) AS anon_5
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'id', 'sub_' || anon_6.id,
        'name', anon_6.name) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'id',
        'sub_' || anon_6.id, 'name', anon_6.name) ELSE NULL END AS j, '' || '' AS d
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
                  AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $1::DATE)
                  AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false) OR record_1.state = 'ARCHIVED'
                  OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE,
                  false)) OFFSET 0 ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_2
              WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                  AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $1::DATE)
                  AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false) OR record_2.state = 'ARCHIVED'
                  OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE,
                  false)) OFFSET 0 )))) AND subject_1.id = $2::VARCHAR
      LIMIT 1) AS anon_6) AS anon_3 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_7.name, 'code', anon_7.code, 'kind', anon_7.kind, 'regionCode', anon_7.region_code) AS j,
        '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = $3::VARCHAR
      LIMIT 1) AS anon_7) AS anon_4 ON true) AS anon_1 ON true
