SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM query_log AS query_log_1
      WHERE false), 'nodes', coalesce(json_agg(json_build_object('at', to_char(anon_3.at AT TIME ZONE 'Asia/Shanghai',
          'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_3.role, 'unit', anon_4.j, 'decision', anon_3.decision, 'code', anon_3.code,
          'subjects', anon_5.j)
        ORDER BY anon_3.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_4.d, '') || coalesce(anon_5.d,
            ''), ''), '') || '' AS d
  FROM (
    SELECT anon_6.id AS id, anon_6.at AS at, anon_6.role AS role, anon_6.bearer_key AS bearer_key, anon_6.unit_id AS unit_id,
        anon_6.token_id AS token_id, anon_6.channel AS channel, anon_6.purpose AS purpose, anon_6.matter AS matter, anon_6.basis AS basis,
        anon_6.decision AS decision, anon_6.code AS code, anon_6.policy_revision AS policy_revision,
        anon_6.document_digest AS document_digest, anon_6.filter_digest AS filter_digest, anon_6.bearer_pseudonym AS bearer_pseudonym,
        anon_6.sort_key AS sort_key, row_number() OVER (ORDER BY anon_6.sort_key DESC, anon_6.id DESC) AS rn
    FROM (
      SELECT query_log_2.id AS id, query_log_2.at AS at, query_log_2.role AS role, query_log_2.bearer_key AS bearer_key,
          query_log_2.unit_id AS unit_id, query_log_2.token_id AS token_id, query_log_2.channel AS channel, query_log_2.purpose AS purpose,
          query_log_2.matter AS matter, query_log_2.basis AS basis, query_log_2.decision AS decision, query_log_2.code AS code,
          query_log_2.policy_revision AS policy_revision, query_log_2.document_digest AS document_digest,
          query_log_2.filter_digest AS filter_digest, query_log_2.bearer_pseudonym AS bearer_pseudonym, query_log_2.at AS sort_key
      FROM query_log AS query_log_2
      WHERE false
      ORDER BY query_log_2.at DESC, query_log_2.id DESC
      LIMIT 20) AS anon_6) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_7.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_3.unit_id
      LIMIT 1) AS anon_7) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('pseudonym', anon_8.pseudonym, 'routes', anon_8.routes)
        ORDER BY anon_8.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, CASE WHEN false THEN coalesce(string_agg(anon_8.pseudonym || ':0;',
            ''), '') ELSE '' END AS d
    FROM (
      SELECT query_log_subject_1.entry_id AS entry_id, query_log_subject_1.pseudonym AS pseudonym,
          query_log_subject_1.asked_by_key AS asked_by_key, query_log_subject_1.field_classes AS field_classes,
          query_log_subject_1.routes AS routes, query_log_subject_1.disclosed AS disclosed,
          row_number() OVER (ORDER BY query_log_subject_1.pseudonym) AS rn
      FROM query_log_subject AS query_log_subject_1
      WHERE query_log_subject_1.entry_id = anon_3.id
      ORDER BY query_log_subject_1.pseudonym
      LIMIT 500) AS anon_8) AS anon_5 ON true) AS anon_1 ON true
