SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM query_log AS query_log_1
      WHERE query_log_1.unit_id IS NOT NULL AND query_log_1.unit_id = ? AND (query_log_1.role NOT IN ('TIP_OFFICER', 'AUDITOR'))), 'nodes',
          json(json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_6.at, '+8 hours'), 'role', anon_6.role, 'unit',
          json(json(json_extract(anon_6.x0, '$[0]'))), 'decision', anon_6.decision, 'code', anon_6.code, 'subjects',
          json(json(json_extract(anon_6.x1, '$[0]'))))) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('' || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.at AS at, anon_7.role AS role, anon_7.bearer_key AS bearer_key, anon_7.unit_id AS unit_id,
        anon_7.token_id AS token_id, anon_7.channel AS channel, anon_7.purpose AS purpose, anon_7.matter AS matter, anon_7.basis AS basis,
        anon_7.decision AS decision, anon_7.code AS code, anon_7.policy_revision AS policy_revision,
        anon_7.document_digest AS document_digest, anon_7.filter_digest AS filter_digest, anon_7.bearer_pseudonym AS bearer_pseudonym,
        anon_7.sort_key AS sort_key, row_number() OVER (ORDER BY anon_7.sort_key DESC, anon_7.id DESC) AS rn, (
      SELECT json_array(json_object('name', anon_8.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.code AS code, anon_9.name AS name, anon_9.kind AS kind, anon_9.region_code AS region_code,
            anon_9.jurisdiction AS jurisdiction, anon_9.is_provider AS is_provider, anon_9.status AS status, anon_9.country AS country,
            anon_9.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_7.unit_id
          LIMIT 1 OFFSET 0) AS anon_9
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json(json_group_array(json_object('pseudonym', anon_10.pseudonym, 'routes',
          json(anon_10.routes))) FILTER (WHERE 1 = 1)), CASE WHEN (anon_7.unit_id IS NOT NULL AND anon_7.unit_id = ?
          AND (anon_7.role NOT IN ('TIP_OFFICER', 'AUDITOR'))) THEN coalesce(group_concat(anon_10.pseudonym || ':0;', ''), '')
          ELSE '' END) AS json_array_2
      FROM (
        SELECT query_log_subject_1.entry_id AS entry_id, query_log_subject_1.pseudonym AS pseudonym,
            query_log_subject_1.asked_by_key AS asked_by_key, query_log_subject_1.field_classes AS field_classes,
            query_log_subject_1.routes AS routes, query_log_subject_1.disclosed AS disclosed,
            row_number() OVER (ORDER BY query_log_subject_1.pseudonym) AS rn
        FROM query_log_subject AS query_log_subject_1
        WHERE query_log_subject_1.entry_id = anon_7.id
        ORDER BY query_log_subject_1.pseudonym
        LIMIT 500 OFFSET 0) AS anon_10) AS x1
    FROM (
      SELECT query_log_2.id AS id, query_log_2.at AS at, query_log_2.role AS role, query_log_2.bearer_key AS bearer_key,
          query_log_2.unit_id AS unit_id, query_log_2.token_id AS token_id, query_log_2.channel AS channel, query_log_2.purpose AS purpose,
          query_log_2.matter AS matter, query_log_2.basis AS basis, query_log_2.decision AS decision, query_log_2.code AS code,
          query_log_2.policy_revision AS policy_revision, query_log_2.document_digest AS document_digest,
          query_log_2.filter_digest AS filter_digest, query_log_2.bearer_pseudonym AS bearer_pseudonym, query_log_2.at AS sort_key
      FROM query_log AS query_log_2
      WHERE query_log_2.unit_id IS NOT NULL AND query_log_2.unit_id = ? AND (query_log_2.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
      ORDER BY query_log_2.at DESC, query_log_2.id DESC
      LIMIT 20 OFFSET 0) AS anon_7
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
