SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_7.purpose, 'categories', anon_7.categories, 'region_code',
          anon_7.region_code, 'legal_basis', anon_7.legal_basis, 'matter_format', anon_7.matter_format, 'batch_max_codes',
          anon_7.batch_max_codes, 'valid_from', to_char(anon_7.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_7.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_7.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_6
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_7), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_5
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c8
FROM (
  SELECT 1 AS one) AS anon_8
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM aggregation_log AS aggregation_log_1
      WHERE true), 'nodes', coalesce(json_agg(json_build_object('actId', anon_9.act_id, 'place', anon_9.place, 'at',
          to_char(anon_9.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_9.role, 'unit', anon_10.j,
          'action', anon_9.action, 'object', anon_9.object, 'objectId', CASE WHEN (anon_9.object = 'ORGANIZATION')
          THEN 'sub_' || anon_9.object_id WHEN (anon_9.object = 'PERSON') THEN 'sub_' || anon_9.object_id WHEN (anon_9.object = 'RECORD')
          THEN 'rec_' || anon_9.object_id WHEN (anon_9.object = 'LIST') THEN 'lst_' || anon_9.object_id WHEN (anon_9.object = 'LIST_ENTRY')
          THEN 'ent_' || anon_9.object_id WHEN (anon_9.object = 'CATALOGUE_ITEM')
          THEN 'cat_' || anon_9.object_id WHEN (anon_9.object = 'UNIT') THEN 'uni_' || anon_9.object_id WHEN (anon_9.object = 'LOG_ENTRY')
          THEN 'log_' || anon_9.object_id WHEN (anon_9.object = 'CASE') THEN 'cas_' || anon_9.object_id WHEN (anon_9.object = 'TIP')
          THEN 'tip_' || anon_9.object_id WHEN (anon_9.object = 'AUTHORISATION')
          THEN 'aut_' || anon_9.object_id WHEN (anon_9.object = 'CONSENT')
          THEN 'con_' || anon_9.object_id WHEN (anon_9.object = 'SUBMISSION')
          THEN 'sbm_' || anon_9.object_id WHEN (anon_9.object = 'HELD_ROW') THEN 'hld_' || anon_9.object_id ELSE anon_9.object_id END,
          'version', anon_9.version, 'reason', anon_9.reason, 'policyRevision', anon_9.policy_revision)
        ORDER BY anon_9.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_10.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_11.act_id AS act_id, anon_11.place AS place, anon_11.id AS id, anon_11.at AS at, anon_11.role AS role,
        anon_11.bearer_key AS bearer_key, anon_11.unit_id AS unit_id, anon_11.action AS action, anon_11.object AS object,
        anon_11.object_id AS object_id, anon_11.version AS version, anon_11.reason AS reason, anon_11.policy_revision AS policy_revision,
        anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key DESC, anon_11.id DESC) AS rn
    FROM (
      SELECT aggregation_log_2.act_id AS act_id, aggregation_log_2.place AS place, aggregation_log_2.id AS id, aggregation_log_2.at AS at,
          aggregation_log_2.role AS role, aggregation_log_2.bearer_key AS bearer_key, aggregation_log_2.unit_id AS unit_id,
          aggregation_log_2.action AS action, aggregation_log_2.object AS object, aggregation_log_2.object_id AS object_id,
          aggregation_log_2.version AS version, aggregation_log_2.reason AS reason, aggregation_log_2.policy_revision AS policy_revision,
          aggregation_log_2.at AS sort_key
      FROM aggregation_log AS aggregation_log_2
      WHERE true
      ORDER BY aggregation_log_2.at DESC, aggregation_log_2.id DESC
      LIMIT 20) AS anon_11) AS anon_9
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_12.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
          unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
          unit_1.export_basis AS export_basis
      FROM unit AS unit_1
      WHERE true AND unit_1.id = anon_9.unit_id
      LIMIT 1) AS anon_12) AS anon_10 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM aggregation_log AS aggregation_log_3
      WHERE true AND aggregation_log_3.at >= $4::TIMESTAMP WITH TIME ZONE AND aggregation_log_3.at < $5::TIMESTAMP WITH TIME ZONE
          AND aggregation_log_3.action = $6::VARCHAR AND aggregation_log_3.object = $7::VARCHAR
          AND aggregation_log_3.object_id = $8::VARCHAR AND aggregation_log_3.act_id = $9::VARCHAR), 'nodes',
          coalesce(json_agg(json_build_object('actId', anon_13.act_id, 'place', anon_13.place, 'at',
          to_char(anon_13.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'role', anon_13.role, 'unit', anon_14.j,
          'action', anon_13.action, 'object', anon_13.object, 'objectId', CASE WHEN (anon_13.object = 'ORGANIZATION')
          THEN 'sub_' || anon_13.object_id WHEN (anon_13.object = 'PERSON')
          THEN 'sub_' || anon_13.object_id WHEN (anon_13.object = 'RECORD') THEN 'rec_' || anon_13.object_id WHEN (anon_13.object = 'LIST')
          THEN 'lst_' || anon_13.object_id WHEN (anon_13.object = 'LIST_ENTRY')
          THEN 'ent_' || anon_13.object_id WHEN (anon_13.object = 'CATALOGUE_ITEM')
          THEN 'cat_' || anon_13.object_id WHEN (anon_13.object = 'UNIT')
          THEN 'uni_' || anon_13.object_id WHEN (anon_13.object = 'LOG_ENTRY')
          THEN 'log_' || anon_13.object_id WHEN (anon_13.object = 'CASE') THEN 'cas_' || anon_13.object_id WHEN (anon_13.object = 'TIP')
          THEN 'tip_' || anon_13.object_id WHEN (anon_13.object = 'AUTHORISATION')
          THEN 'aut_' || anon_13.object_id WHEN (anon_13.object = 'CONSENT')
          THEN 'con_' || anon_13.object_id WHEN (anon_13.object = 'SUBMISSION')
          THEN 'sbm_' || anon_13.object_id WHEN (anon_13.object = 'HELD_ROW') THEN 'hld_' || anon_13.object_id ELSE anon_13.object_id END,
          'version', anon_13.version, 'reason', anon_13.reason, 'policyRevision', anon_13.policy_revision)
        ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_14.d, ''), ''), '') || '' AS d
  FROM (
    SELECT anon_15.act_id AS act_id, anon_15.place AS place, anon_15.id AS id, anon_15.at AS at, anon_15.role AS role,
        anon_15.bearer_key AS bearer_key, anon_15.unit_id AS unit_id, anon_15.action AS action, anon_15.object AS object,
        anon_15.object_id AS object_id, anon_15.version AS version, anon_15.reason AS reason, anon_15.policy_revision AS policy_revision,
        anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key DESC, anon_15.id DESC) AS rn
    FROM (
      SELECT aggregation_log_4.act_id AS act_id, aggregation_log_4.place AS place, aggregation_log_4.id AS id, aggregation_log_4.at AS at,
          aggregation_log_4.role AS role, aggregation_log_4.bearer_key AS bearer_key, aggregation_log_4.unit_id AS unit_id,
          aggregation_log_4.action AS action, aggregation_log_4.object AS object, aggregation_log_4.object_id AS object_id,
          aggregation_log_4.version AS version, aggregation_log_4.reason AS reason, aggregation_log_4.policy_revision AS policy_revision,
          aggregation_log_4.at AS sort_key
      FROM aggregation_log AS aggregation_log_4
      WHERE true AND aggregation_log_4.at >= $10::TIMESTAMP WITH TIME ZONE AND aggregation_log_4.at < $11::TIMESTAMP WITH TIME ZONE
          AND aggregation_log_4.action = $12::VARCHAR AND aggregation_log_4.object = $13::VARCHAR
          AND aggregation_log_4.object_id = $14::VARCHAR AND aggregation_log_4.act_id = $15::VARCHAR
      ORDER BY aggregation_log_4.at DESC, aggregation_log_4.id DESC
      LIMIT 20) AS anon_15) AS anon_13
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('name', anon_16.name) AS j, '' || '' AS d
    FROM (
      SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
          unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status, unit_2.country AS country,
          unit_2.export_basis AS export_basis
      FROM unit AS unit_2
      WHERE true AND unit_2.id = anon_13.unit_id
      LIMIT 1) AS anon_16) AS anon_14 ON true) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('actId', anon_17.act_id, 'place', anon_17.place)
        ORDER BY anon_17.rn) FILTER (WHERE anon_17.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasPreviousPage',
            'true'::json)) AS j, coalesce(string_agg(CASE WHEN (anon_17.rn <= 2) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_18.act_id AS act_id, anon_18.place AS place, anon_18.id AS id, anon_18.at AS at, anon_18.role AS role,
        anon_18.bearer_key AS bearer_key, anon_18.unit_id AS unit_id, anon_18.action AS action, anon_18.object AS object,
        anon_18.object_id AS object_id, anon_18.version AS version, anon_18.reason AS reason, anon_18.policy_revision AS policy_revision,
        anon_18.sort_key AS sort_key, row_number() OVER (ORDER BY anon_18.sort_key DESC, anon_18.id DESC) AS rn
    FROM (
      SELECT aggregation_log_5.act_id AS act_id, aggregation_log_5.place AS place, aggregation_log_5.id AS id, aggregation_log_5.at AS at,
          aggregation_log_5.role AS role, aggregation_log_5.bearer_key AS bearer_key, aggregation_log_5.unit_id AS unit_id,
          aggregation_log_5.action AS action, aggregation_log_5.object AS object, aggregation_log_5.object_id AS object_id,
          aggregation_log_5.version AS version, aggregation_log_5.reason AS reason, aggregation_log_5.policy_revision AS policy_revision,
          aggregation_log_5.at AS sort_key
      FROM aggregation_log AS aggregation_log_5
      WHERE true AND (aggregation_log_5.at, aggregation_log_5.id) < ($16::TIMESTAMP WITH TIME ZONE, $17::VARCHAR)
      ORDER BY aggregation_log_5.at DESC, aggregation_log_5.id DESC
      LIMIT 3) AS anon_18) AS anon_17) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('actId', anon_19.act_id, 'place', anon_19.place)
        ORDER BY -anon_19.rn) FILTER (WHERE anon_19.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            'true'::json)) AS j, coalesce(string_agg(CASE WHEN (anon_19.rn <= 2) THEN '' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_20.act_id AS act_id, anon_20.place AS place, anon_20.id AS id, anon_20.at AS at, anon_20.role AS role,
        anon_20.bearer_key AS bearer_key, anon_20.unit_id AS unit_id, anon_20.action AS action, anon_20.object AS object,
        anon_20.object_id AS object_id, anon_20.version AS version, anon_20.reason AS reason, anon_20.policy_revision AS policy_revision,
        anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key ASC, anon_20.id ASC) AS rn
    FROM (
      SELECT aggregation_log_6.act_id AS act_id, aggregation_log_6.place AS place, aggregation_log_6.id AS id, aggregation_log_6.at AS at,
          aggregation_log_6.role AS role, aggregation_log_6.bearer_key AS bearer_key, aggregation_log_6.unit_id AS unit_id,
          aggregation_log_6.action AS action, aggregation_log_6.object AS object, aggregation_log_6.object_id AS object_id,
          aggregation_log_6.version AS version, aggregation_log_6.reason AS reason, aggregation_log_6.policy_revision AS policy_revision,
          aggregation_log_6.at AS sort_key
      FROM aggregation_log AS aggregation_log_6
      WHERE true AND (aggregation_log_6.at, aggregation_log_6.id) > ($18::TIMESTAMP WITH TIME ZONE, $19::VARCHAR)
      ORDER BY aggregation_log_6.at ASC, aggregation_log_6.id ASC
      LIMIT 3) AS anon_20) AS anon_19) AS anon_4 ON true
