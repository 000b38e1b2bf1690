SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_5.purpose, 'categories', json(anon_5.categories), 'region_code',
            anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
            anon_5.batch_max_codes, 'valid_from', anon_5.valid_from, 'valid_until', anon_5.valid_until)) FILTER (WHERE 1 = 1)) AS anon_4
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_5)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM aggregation_log AS aggregation_log_1
      WHERE aggregation_log_1.unit_id IS NOT NULL AND aggregation_log_1.unit_id = ? AND (aggregation_log_1.role NOT IN ('TIP_OFFICER',
          'AUDITOR'))), 'edges', json(json_group_array(json_object('cursor', anon_7.cursor_text, 'node', json_object('actId',
          anon_7.act_id, 'place', anon_7.place, 'at', strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_7.at, '+8 hours'), 'role', anon_7.role,
          'unit', json(json(json_extract(anon_7.x0, '$[0]'))), 'action', anon_7.action, 'object', anon_7.object, 'objectId',
          CASE WHEN (anon_7.object = 'ORGANIZATION') THEN 'sub_' || anon_7.object_id WHEN (anon_7.object = 'PERSON')
          THEN 'sub_' || anon_7.object_id WHEN (anon_7.object = 'RECORD') THEN 'rec_' || anon_7.object_id WHEN (anon_7.object = 'LIST')
          THEN 'lst_' || anon_7.object_id WHEN (anon_7.object = 'LIST_ENTRY')
          THEN 'ent_' || anon_7.object_id WHEN (anon_7.object = 'CATALOGUE_ITEM')
          THEN 'cat_' || anon_7.object_id WHEN (anon_7.object = 'UNIT') THEN 'uni_' || anon_7.object_id WHEN (anon_7.object = 'LOG_ENTRY')
          THEN 'log_' || anon_7.object_id WHEN (anon_7.object = 'CASE') THEN 'cas_' || anon_7.object_id WHEN (anon_7.object = 'TIP')
          THEN 'tip_' || anon_7.object_id WHEN (anon_7.object = 'AUTHORISATION')
          THEN 'aut_' || anon_7.object_id WHEN (anon_7.object = 'CONSENT')
          THEN 'con_' || anon_7.object_id WHEN (anon_7.object = 'SUBMISSION')
          THEN 'sbm_' || anon_7.object_id WHEN (anon_7.object = 'HELD_ROW') THEN 'hld_' || anon_7.object_id ELSE anon_7.object_id END,
          'version', anon_7.version, 'reason', anon_7.reason, 'policyRevision', anon_7.policy_revision))) FILTER (WHERE anon_7.rn <= 20)),
          'pageInfo', json_object('hasNextPage', json(CASE WHEN coalesce(max(anon_7.rn), 0) > 20 THEN 'true' ELSE 'false' END),
          'hasPreviousPage', json('false'), 'startCursor', max(CASE WHEN (anon_7.rn = 1) THEN anon_7.cursor_text ELSE NULL END),
          'endCursor', max(CASE WHEN (anon_7.rn = CASE WHEN (anon_7.found > 20) THEN 20 ELSE anon_7.found END) THEN anon_7.cursor_text
          ELSE NULL END))) AS j, coalesce(group_concat(CASE WHEN (anon_7.rn <= 20) THEN '' || coalesce(json_extract(anon_7.x0, '$[1]'), '')
          ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_8.act_id AS act_id, anon_8.place AS place, anon_8.id AS id, anon_8.at AS at, anon_8.role AS role,
        anon_8.bearer_key AS bearer_key, anon_8.unit_id AS unit_id, anon_8.action AS action, anon_8.object AS object,
        anon_8.object_id AS object_id, anon_8.version AS version, anon_8.reason AS reason, anon_8.policy_revision AS policy_revision,
        anon_8.cursor_text AS cursor_text, anon_8.sort_key AS sort_key, row_number() OVER (ORDER BY anon_8.sort_key DESC,
        anon_8.id DESC) AS rn, count(*) OVER () AS found, (
      SELECT json_array(json_object('name', anon_9.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_10.id AS id, anon_10.code AS code, anon_10.name AS name, anon_10.kind AS kind, anon_10.region_code AS region_code,
            anon_10.jurisdiction AS jurisdiction, anon_10.is_provider AS is_provider, anon_10.status AS status, anon_10.country AS country,
            anon_10.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_8.unit_id
          LIMIT 1 OFFSET 0) AS anon_10
        LIMIT -1 OFFSET 0) AS anon_9) AS x0
    FROM (
      SELECT aggregation_log_2.act_id AS act_id, aggregation_log_2.place AS place, aggregation_log_2.id AS id, aggregation_log_2.at AS at,
          aggregation_log_2.role AS role, aggregation_log_2.bearer_key AS bearer_key, aggregation_log_2.unit_id AS unit_id,
          aggregation_log_2.action AS action, aggregation_log_2.object AS object, aggregation_log_2.object_id AS object_id,
          aggregation_log_2.version AS version, aggregation_log_2.reason AS reason, aggregation_log_2.policy_revision AS policy_revision,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || aggregation_log_2.at || '' || aggregation_log_2.id AS BLOB)))) AS BLOB)))),
          1, 32) || lower(hex(aggregation_log_2.at || '' || aggregation_log_2.id)) AS cursor_text, aggregation_log_2.at AS sort_key
      FROM aggregation_log AS aggregation_log_2
      WHERE aggregation_log_2.unit_id IS NOT NULL AND aggregation_log_2.unit_id = ? AND (aggregation_log_2.role NOT IN ('TIP_OFFICER',
          'AUDITOR'))
      ORDER BY aggregation_log_2.at DESC, aggregation_log_2.id DESC
      LIMIT 21 OFFSET 0) AS anon_8
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM aggregation_log AS aggregation_log_3
      WHERE aggregation_log_3.unit_id IS NOT NULL AND aggregation_log_3.unit_id = ? AND (aggregation_log_3.role NOT IN ('TIP_OFFICER',
          'AUDITOR')) AND aggregation_log_3.object_id = ?), 'nodes', json(json_group_array(json_object('action',
          anon_11.action)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_12.act_id AS act_id, anon_12.place AS place, anon_12.id AS id, anon_12.at AS at, anon_12.role AS role,
        anon_12.bearer_key AS bearer_key, anon_12.unit_id AS unit_id, anon_12.action AS action, anon_12.object AS object,
        anon_12.object_id AS object_id, anon_12.version AS version, anon_12.reason AS reason, anon_12.policy_revision AS policy_revision,
        anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key DESC, anon_12.id DESC) AS rn
    FROM (
      SELECT aggregation_log_4.act_id AS act_id, aggregation_log_4.place AS place, aggregation_log_4.id AS id, aggregation_log_4.at AS at,
          aggregation_log_4.role AS role, aggregation_log_4.bearer_key AS bearer_key, aggregation_log_4.unit_id AS unit_id,
          aggregation_log_4.action AS action, aggregation_log_4.object AS object, aggregation_log_4.object_id AS object_id,
          aggregation_log_4.version AS version, aggregation_log_4.reason AS reason, aggregation_log_4.policy_revision AS policy_revision,
          aggregation_log_4.at AS sort_key
      FROM aggregation_log AS aggregation_log_4
      WHERE aggregation_log_4.unit_id IS NOT NULL AND aggregation_log_4.unit_id = ? AND (aggregation_log_4.role NOT IN ('TIP_OFFICER',
          'AUDITOR')) AND aggregation_log_4.object_id = ?
      ORDER BY aggregation_log_4.at DESC, aggregation_log_4.id DESC
      LIMIT 20 OFFSET 0) AS anon_12
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_11) AS anon_2 ON 1 = 1
