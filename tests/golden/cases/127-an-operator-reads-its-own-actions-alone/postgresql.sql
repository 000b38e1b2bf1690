SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_4.purpose, 'categories', anon_4.categories, 'region_code',
          anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
          anon_4.batch_max_codes, 'valid_from', to_char(anon_4.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_4.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_4.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_3
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_4), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM query_log AS query_log_1
      WHERE query_log_1.bearer_key IS NOT NULL AND query_log_1.bearer_key = $1::VARCHAR), 'nodes',
          coalesce(json_agg(json_build_object('at', to_char(anon_6.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
          'role', anon_6.role, 'unit', anon_7.j, 'decision', anon_6.decision, 'code', anon_6.code, 'subjects', anon_8.j)
        ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_7.d, '') || coalesce(anon_8.d,
            ''), ''), '') || '' AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.at AS at, anon_9.role AS role, anon_9.bearer_key AS bearer_key, anon_9.unit_id AS unit_id,
        anon_9.token_id AS token_id, anon_9.channel AS channel, anon_9.purpose AS purpose, anon_9.matter AS matter, anon_9.basis AS basis,
        anon_9.decision AS decision, anon_9.code AS code, anon_9.policy_revision AS policy_revision,
        anon_9.document_digest AS document_digest, anon_9.filter_digest AS filter_digest, anon_9.bearer_pseudonym AS bearer_pseudonym,
        anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC, anon_9.id DESC) AS rn
    FROM (
      SELECT query_log_2.id AS id, query_log_2.at AS at, query_log_2.role AS role, query_log_2.bearer_key AS bearer_key,
          query_log_2.unit_id AS unit_id, query_log_2.token_id AS token_id, query_log_2.channel AS channel, query_log_2.purpose AS purpose,
          query_log_2.matter AS matter, query_log_2.basis AS basis, query_log_2.decision AS decision, query_log_2.code AS code,
          query_log_2.policy_revision AS policy_revision, query_log_2.document_digest AS document_digest,
          query_log_2.filter_digest AS filter_digest, query_log_2.bearer_pseudonym AS bearer_pseudonym, query_log_2.at AS sort_key
      FROM query_log AS query_log_2
      WHERE query_log_2.bearer_key IS NOT NULL AND query_log_2.bearer_key = $1::VARCHAR
      ORDER BY query_log_2.at DESC, query_log_2.id DESC
      LIMIT 20) AS anon_9) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_10.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_6.unit_id
      LIMIT 1) AS anon_10) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('pseudonym', anon_11.pseudonym, 'routes', anon_11.routes)
        ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, CASE WHEN (anon_6.bearer_key IS NOT NULL
            AND anon_6.bearer_key = $1::VARCHAR) THEN coalesce(string_agg(anon_11.pseudonym || ':0;', ''), '') ELSE '' END AS d
    FROM (
      SELECT query_log_subject_1.entry_id AS entry_id, query_log_subject_1.pseudonym AS pseudonym,
          query_log_subject_1.asked_by_key AS asked_by_key, query_log_subject_1.field_classes AS field_classes,
          query_log_subject_1.routes AS routes, query_log_subject_1.disclosed AS disclosed,
          row_number() OVER (ORDER BY query_log_subject_1.pseudonym) AS rn
      FROM query_log_subject AS query_log_subject_1
      WHERE query_log_subject_1.entry_id = anon_6.id
      ORDER BY query_log_subject_1.pseudonym
      LIMIT 500) AS anon_11) AS anon_8 ON true) AS anon_1 ON true
