SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_7.purpose, 'categories', json(anon_7.categories), 'region_code',
            anon_7.region_code, 'legal_basis', anon_7.legal_basis, 'matter_format', anon_7.matter_format, 'batch_max_codes',
            anon_7.batch_max_codes, 'valid_from', anon_7.valid_from, 'valid_until', anon_7.valid_until)) FILTER (WHERE 1 = 1)) AS anon_6
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_7)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_5
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c8
FROM (
  SELECT 1 AS one) AS anon_8
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM aggregation_log AS aggregation_log_1
      WHERE 1 = 1), 'nodes', json(json_group_array(json_object('actId', anon_9.act_id, 'place', anon_9.place, 'at',
          strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_9.at, '+8 hours'), 'role', anon_9.role, 'unit', json(json(json_extract(anon_9.x0,
          '$[0]'))), 'action', anon_9.action, 'object', anon_9.object, 'objectId', CASE WHEN (anon_9.object = 'ORGANIZATION')
          THEN 'sub_' || anon_9.object_id WHEN (anon_9.object = 'PERSON') THEN 'sub_' || anon_9.object_id WHEN (anon_9.object = 'RECORD')
          THEN 'rec_' || anon_9.object_id WHEN (anon_9.object = 'LIST') THEN 'lst_' || anon_9.object_id WHEN (anon_9.object = 'LIST_ENTRY')
          THEN 'ent_' || anon_9.object_id WHEN (anon_9.object = 'CATALOGUE_ITEM')
          THEN 'cat_' || anon_9.object_id WHEN (anon_9.object = 'UNIT') THEN 'uni_' || anon_9.object_id WHEN (anon_9.object = 'LOG_ENTRY')
          THEN 'log_' || anon_9.object_id WHEN (anon_9.object = 'CASE') THEN 'cas_' || anon_9.object_id WHEN (anon_9.object = 'TIP')
          THEN 'tip_' || anon_9.object_id WHEN (anon_9.object = 'AUTHORISATION')
          THEN 'aut_' || anon_9.object_id WHEN (anon_9.object = 'CONSENT')
          THEN 'con_' || anon_9.object_id WHEN (anon_9.object = 'SUBMISSION')
          THEN 'sbm_' || anon_9.object_id WHEN (anon_9.object = 'HELD_ROW') THEN 'hld_' || anon_9.object_id ELSE anon_9.object_id END,
          'version', anon_9.version, 'reason', anon_9.reason, 'policyRevision', anon_9.policy_revision)) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('' || coalesce(json_extract(anon_9.x0, '$[1]'), ''), ''), '') || '' AS d
  FROM (
    SELECT anon_10.act_id AS act_id, anon_10.place AS place, anon_10.id AS id, anon_10.at AS at, anon_10.role AS role,
        anon_10.bearer_key AS bearer_key, anon_10.unit_id AS unit_id, anon_10.action AS action, anon_10.object AS object,
        anon_10.object_id AS object_id, anon_10.version AS version, anon_10.reason AS reason, anon_10.policy_revision AS policy_revision,
        anon_10.sort_key AS sort_key, row_number() OVER (ORDER BY anon_10.sort_key DESC, anon_10.id DESC) AS rn, (
      SELECT json_array(json_object('name', anon_11.name), '' || '') AS json_array_1
      FROM (
        SELECT anon_12.id AS id, anon_12.code AS code, anon_12.name AS name, anon_12.kind AS kind, anon_12.region_code AS region_code,
            anon_12.jurisdiction AS jurisdiction, anon_12.is_provider AS is_provider, anon_12.status AS status, anon_12.country AS country,
            anon_12.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = anon_10.unit_id
          LIMIT 1 OFFSET 0) AS anon_12
        LIMIT -1 OFFSET 0) AS anon_11) AS x0
    FROM (
      SELECT aggregation_log_2.act_id AS act_id, aggregation_log_2.place AS place, aggregation_log_2.id AS id, aggregation_log_2.at AS at,
          aggregation_log_2.role AS role, aggregation_log_2.bearer_key AS bearer_key, aggregation_log_2.unit_id AS unit_id,
          aggregation_log_2.action AS action, aggregation_log_2.object AS object, aggregation_log_2.object_id AS object_id,
          aggregation_log_2.version AS version, aggregation_log_2.reason AS reason, aggregation_log_2.policy_revision AS policy_revision,
          aggregation_log_2.at AS sort_key
      FROM aggregation_log AS aggregation_log_2
      WHERE 1 = 1
      ORDER BY aggregation_log_2.at DESC, aggregation_log_2.id DESC
      LIMIT 20 OFFSET 0) AS anon_10
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_9) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM aggregation_log AS aggregation_log_3
      WHERE 1 = 1 AND aggregation_log_3.at >= ? AND aggregation_log_3.at < ? AND aggregation_log_3.action = ?
          AND aggregation_log_3.object = ? AND aggregation_log_3.object_id = ? AND aggregation_log_3.act_id = ?), 'nodes',
          json(json_group_array(json_object('actId', anon_13.act_id, 'place', anon_13.place, 'at', strftime('%Y-%m-%dT%H:%M:%S+08:00',
          anon_13.at, '+8 hours'), 'role', anon_13.role, 'unit', json(json(json_extract(anon_13.x0, '$[0]'))), 'action', anon_13.action,
          'object', anon_13.object, 'objectId', CASE WHEN (anon_13.object = 'ORGANIZATION')
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
          'version', anon_13.version, 'reason', anon_13.reason, 'policyRevision', anon_13.policy_revision)) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('' || coalesce(json_extract(anon_13.x0, '$[1]'), ''), ''), '') || '' AS d
  FROM (
    SELECT anon_14.act_id AS act_id, anon_14.place AS place, anon_14.id AS id, anon_14.at AS at, anon_14.role AS role,
        anon_14.bearer_key AS bearer_key, anon_14.unit_id AS unit_id, anon_14.action AS action, anon_14.object AS object,
        anon_14.object_id AS object_id, anon_14.version AS version, anon_14.reason AS reason, anon_14.policy_revision AS policy_revision,
        anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC, anon_14.id DESC) AS rn, (
      SELECT json_array(json_object('name', anon_15.name), '' || '') AS json_array_2
      FROM (
        SELECT anon_16.id AS id, anon_16.code AS code, anon_16.name AS name, anon_16.kind AS kind, anon_16.region_code AS region_code,
            anon_16.jurisdiction AS jurisdiction, anon_16.is_provider AS is_provider, anon_16.status AS status, anon_16.country AS country,
            anon_16.export_basis AS export_basis
        FROM (
          SELECT unit_2.id AS id, unit_2.code AS code, unit_2.name AS name, unit_2.kind AS kind, unit_2.region_code AS region_code,
              unit_2.jurisdiction AS jurisdiction, unit_2.is_provider AS is_provider, unit_2.status AS status, unit_2.country AS country,
              unit_2.export_basis AS export_basis
          FROM unit AS unit_2
          WHERE 1 = 1 AND unit_2.id = anon_14.unit_id
          LIMIT 1 OFFSET 0) AS anon_16
        LIMIT -1 OFFSET 0) AS anon_15) AS x0
    FROM (
      SELECT aggregation_log_4.act_id AS act_id, aggregation_log_4.place AS place, aggregation_log_4.id AS id, aggregation_log_4.at AS at,
          aggregation_log_4.role AS role, aggregation_log_4.bearer_key AS bearer_key, aggregation_log_4.unit_id AS unit_id,
          aggregation_log_4.action AS action, aggregation_log_4.object AS object, aggregation_log_4.object_id AS object_id,
          aggregation_log_4.version AS version, aggregation_log_4.reason AS reason, aggregation_log_4.policy_revision AS policy_revision,
          aggregation_log_4.at AS sort_key
      FROM aggregation_log AS aggregation_log_4
      WHERE 1 = 1 AND aggregation_log_4.at >= ? AND aggregation_log_4.at < ? AND aggregation_log_4.action = ?
          AND aggregation_log_4.object = ? AND aggregation_log_4.object_id = ? AND aggregation_log_4.act_id = ?
      ORDER BY aggregation_log_4.at DESC, aggregation_log_4.id DESC
      LIMIT 20 OFFSET 0) AS anon_14
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_13) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('actId', anon_17.act_id, 'place',
      anon_17.place)) FILTER (WHERE anon_17.rn <= 2)), 'pageInfo', json_object('hasPreviousPage', json('true'))) AS j,
      coalesce(group_concat(CASE WHEN (anon_17.rn <= 2) THEN '' ELSE '' END, ''), '') || '' AS d
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
      WHERE 1 = 1 AND (aggregation_log_5.at, aggregation_log_5.id) < (?, ?)
      ORDER BY aggregation_log_5.at DESC, aggregation_log_5.id DESC
      LIMIT 3 OFFSET 0) AS anon_18
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_17) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('actId', anon_19.act_id, 'place',
      anon_19.place)) FILTER (WHERE anon_19.rn <= 2)), 'pageInfo', json_object('hasNextPage', json('true'))) AS j,
      coalesce(group_concat(CASE WHEN (anon_19.rn <= 2) THEN '' ELSE '' END, ''), '') || '' AS d
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
      WHERE 1 = 1 AND (aggregation_log_6.at, aggregation_log_6.id) > (?, ?)
      ORDER BY aggregation_log_6.at ASC, aggregation_log_6.id ASC
      LIMIT 3 OFFSET 0) AS anon_20
    ORDER BY rn DESC
    LIMIT -1 OFFSET 0) AS anon_19) AS anon_4 ON 1 = 1
