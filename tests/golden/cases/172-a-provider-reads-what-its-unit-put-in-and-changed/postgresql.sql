SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_5.purpose, 'categories', anon_5.categories, 'region_code',
          anon_5.region_code, 'legal_basis', anon_5.legal_basis, 'matter_format', anon_5.matter_format, 'batch_max_codes',
          anon_5.batch_max_codes, 'valid_from', to_char(anon_5.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_5.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_5.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_4
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_5), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_3
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c4
FROM (
  SELECT 1 AS one) AS anon_6
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM aggregation_log AS aggregation_log_1
      WHERE aggregation_log_1.unit_id IS NOT NULL AND aggregation_log_1.unit_id = $4::VARCHAR
          AND (aggregation_log_1.role NOT IN ('TIP_OFFICER', 'AUDITOR'))), 'edges', coalesce(json_agg(json_build_object('cursor',
          anon_7.cursor_text, 'node', json_build_object('actId', anon_7.act_id, 'place', anon_7.place, 'at',
          to_char(anon_7.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_7.role, 'unit', anon_8.j,
          'action', anon_7.action, 'object', anon_7.object, 'objectId', CASE WHEN (anon_7.object = 'ORGANIZATION')
          THEN 'sub_' || anon_7.object_id WHEN (anon_7.object = 'PERSON') THEN 'sub_' || anon_7.object_id WHEN (anon_7.object = 'RECORD')
          THEN 'rec_' || anon_7.object_id WHEN (anon_7.object = 'LIST') THEN 'lst_' || anon_7.object_id WHEN (anon_7.object = 'LIST_ENTRY')
          THEN 'ent_' || anon_7.object_id WHEN (anon_7.object = 'CATALOGUE_ITEM')
          THEN 'cat_' || anon_7.object_id WHEN (anon_7.object = 'UNIT') THEN 'uni_' || anon_7.object_id WHEN (anon_7.object = 'LOG_ENTRY')
          THEN 'log_' || anon_7.object_id WHEN (anon_7.object = 'CASE') THEN 'cas_' || anon_7.object_id WHEN (anon_7.object = 'TIP')
          THEN 'tip_' || anon_7.object_id WHEN (anon_7.object = 'AUTHORISATION')
          THEN 'aut_' || anon_7.object_id WHEN (anon_7.object = 'CONSENT')
          THEN 'con_' || anon_7.object_id WHEN (anon_7.object = 'SUBMISSION')
          THEN 'sbm_' || anon_7.object_id WHEN (anon_7.object = 'HELD_ROW') THEN 'hld_' || anon_7.object_id ELSE anon_7.object_id END,
          'version', anon_7.version, 'reason', anon_7.reason, 'policyRevision', anon_7.policy_revision))
        ORDER BY anon_7.rn) FILTER (WHERE anon_7.rn <= 20), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            (coalesce(max(anon_7.rn), 0) > 20), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_7.rn = 1)
            THEN anon_7.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_7.rn = CASE WHEN (anon_7.found > 20) THEN 20
            ELSE anon_7.found END) THEN anon_7.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_7.rn <= 20)
            THEN '' || coalesce(anon_8.d, '') ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_9.act_id AS act_id, anon_9.place AS place, anon_9.id AS id, anon_9.at AS at, anon_9.role AS role,
        anon_9.bearer_key AS bearer_key, anon_9.unit_id AS unit_id, anon_9.action AS action, anon_9.object AS object,
        anon_9.object_id AS object_id, anon_9.version AS version, anon_9.reason AS reason, anon_9.policy_revision AS policy_revision,
        anon_9.cursor_text AS cursor_text, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
        anon_9.id DESC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT aggregation_log_2.act_id AS act_id, aggregation_log_2.place AS place, aggregation_log_2.id AS id, aggregation_log_2.at AS at,
          aggregation_log_2.role AS role, aggregation_log_2.bearer_key AS bearer_key, aggregation_log_2.unit_id AS unit_id,
          aggregation_log_2.action AS action, aggregation_log_2.object AS object, aggregation_log_2.object_id AS object_id,
          aggregation_log_2.version AS version, aggregation_log_2.reason AS reason, aggregation_log_2.policy_revision AS policy_revision,
          substr(encode(sha256(convert_to($5::VARCHAR || encode(sha256(convert_to($6::VARCHAR || to_char(aggregation_log_2.at AT TIME ZONE 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '' || aggregation_log_2.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
          32) || encode(convert_to(to_char(aggregation_log_2.at AT TIME ZONE 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '' || aggregation_log_2.id, 'UTF8'), 'hex') AS cursor_text, aggregation_log_2.at AS sort_key
      FROM aggregation_log AS aggregation_log_2
      WHERE aggregation_log_2.unit_id IS NOT NULL AND aggregation_log_2.unit_id = $4::VARCHAR
          AND (aggregation_log_2.role NOT IN ('TIP_OFFICER', 'AUDITOR'))
      ORDER BY aggregation_log_2.at DESC, aggregation_log_2.id DESC
      LIMIT 21) AS anon_9) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_10.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_7.unit_id
      LIMIT 1) AS anon_10) AS anon_8 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM aggregation_log AS aggregation_log_3
      WHERE aggregation_log_3.unit_id IS NOT NULL AND aggregation_log_3.unit_id = $4::VARCHAR
          AND (aggregation_log_3.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND aggregation_log_3.object_id = $7::VARCHAR), 'nodes',
          coalesce(json_agg(json_build_object('action', anon_11.action)
        ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
      WHERE aggregation_log_4.unit_id IS NOT NULL AND aggregation_log_4.unit_id = $4::VARCHAR
          AND (aggregation_log_4.role NOT IN ('TIP_OFFICER', 'AUDITOR')) AND aggregation_log_4.object_id = $8::VARCHAR
      ORDER BY aggregation_log_4.at DESC, aggregation_log_4.id DESC
      LIMIT 20) AS anon_12) AS anon_11) AS anon_2 ON true
