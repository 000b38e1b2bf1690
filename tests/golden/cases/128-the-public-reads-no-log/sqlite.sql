SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM query_log AS query_log_1
      WHERE 0 = 1), 'nodes', json(json_group_array(json_object('at', strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_3.at, '+8 hours'), 'role',
          anon_3.role, 'unit', json(json(json_extract(anon_3.x0, '$[0]'))), 'decision', anon_3.decision, 'code', anon_3.code, 'subjects',
          json(json(json_extract(anon_3.x1, '$[0]'))))) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'), ''), ''),
          '') || '' AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.at AS at, anon_4.role AS role, anon_4.bearer_key AS bearer_key, anon_4.unit_id AS unit_id,
        anon_4.token_id AS token_id, anon_4.channel AS channel, anon_4.purpose AS purpose, anon_4.matter AS matter, anon_4.basis AS basis,
        anon_4.decision AS decision, anon_4.code AS code, anon_4.policy_revision AS policy_revision,
        anon_4.document_digest AS document_digest, anon_4.filter_digest AS filter_digest, anon_4.bearer_pseudonym AS bearer_pseudonym,
        anon_4.sort_key AS sort_key, row_number() OVER (ORDER BY anon_4.sort_key DESC, anon_4.id DESC) AS rn, (
      SELECT json_array(json_object('name', anon_5.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.code AS code, anon_6.name AS name, anon_6.kind AS kind, anon_6.region_code AS region_code,
            anon_6.jurisdiction AS jurisdiction, anon_6.is_provider AS is_provider, anon_6.status AS status, anon_6.country AS country,
            anon_6.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_4.unit_id
          LIMIT 1 OFFSET 0) AS anon_6
        LIMIT -1 OFFSET 0) AS anon_5) AS x0, (
      SELECT json_array(json(json_group_array(json_object('pseudonym', anon_7.pseudonym, 'routes',
          json(anon_7.routes))) FILTER (WHERE 1 = 1)), CASE WHEN 0 THEN coalesce(group_concat(anon_7.pseudonym || ':0;', ''), '')
          ELSE '' END) AS json_array_2
      FROM (
        SELECT query_log_subject_1.entry_id AS entry_id, query_log_subject_1.pseudonym AS pseudonym,
            query_log_subject_1.asked_by_key AS asked_by_key, query_log_subject_1.field_classes AS field_classes,
            query_log_subject_1.routes AS routes, query_log_subject_1.disclosed AS disclosed,
            row_number() OVER (ORDER BY query_log_subject_1.pseudonym) AS rn
        FROM query_log_subject AS query_log_subject_1
        WHERE query_log_subject_1.entry_id = anon_4.id
        ORDER BY query_log_subject_1.pseudonym
        LIMIT 500 OFFSET 0) AS anon_7) AS x1
    FROM (
      SELECT query_log_2.id AS id, query_log_2.at AS at, query_log_2.role AS role, query_log_2.bearer_key AS bearer_key,
          query_log_2.unit_id AS unit_id, query_log_2.token_id AS token_id, query_log_2.channel AS channel, query_log_2.purpose AS purpose,
          query_log_2.matter AS matter, query_log_2.basis AS basis, query_log_2.decision AS decision, query_log_2.code AS code,
          query_log_2.policy_revision AS policy_revision, query_log_2.document_digest AS document_digest,
          query_log_2.filter_digest AS filter_digest, query_log_2.bearer_pseudonym AS bearer_pseudonym, query_log_2.at AS sort_key
      FROM query_log AS query_log_2
      WHERE 0 = 1
      ORDER BY query_log_2.at DESC, query_log_2.id DESC
      LIMIT 20 OFFSET 0) AS anon_4
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
