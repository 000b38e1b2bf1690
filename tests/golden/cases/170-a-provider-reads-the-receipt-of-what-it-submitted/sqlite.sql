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
  SELECT json_object('__typename', 'Submission', 'id', 'sbm_' || anon_9.id, 'provider', json(json(json_extract(anon_9.x0, '$[0]'))),
      'channel', anon_9.channel, 'mode', anon_9.mode, 'statementVersion', anon_9.statement_version, 'receivedAt',
      strftime('%Y-%m-%dT%H:%M:%S+08:00', anon_9.received_at, '+8 hours'), 'accepted', anon_9.accepted, 'updated', anon_9.updated,
      'unchanged', anon_9.unchanged, 'refused', anon_9.refused, 'held', anon_9.held, 'rows', json(json(json_extract(anon_9.x1, '$[0]'))),
      'refusals', json(json(json_extract(anon_9.x2, '$[0]')))) AS j, '' || '' || coalesce(json_extract(anon_9.x0, '$[1]'),
      '') || coalesce(json_extract(anon_9.x1, '$[1]'), '') || coalesce(json_extract(anon_9.x2, '$[1]'), '') AS d
  FROM (
    SELECT anon_10.id AS id, anon_10.provider_id AS provider_id, anon_10.subject_id AS subject_id, anon_10.client_key AS client_key,
        anon_10.request_digest AS request_digest, anon_10.channel AS channel, anon_10.mode AS mode, anon_10.bearer_key AS bearer_key,
        anon_10.statement_version AS statement_version, anon_10.received_at AS received_at, anon_10.accepted AS accepted,
        anon_10.updated AS updated, anon_10.unchanged AS unchanged, anon_10.refused AS refused, anon_10.held AS held, (
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
          WHERE 1 = 1 AND unit_1.id = anon_10.provider_id
          LIMIT 1 OFFSET 0) AS anon_12
        LIMIT -1 OFFSET 0) AS anon_11) AS x0, (
      SELECT json_array(json(json_group_array(json_object('place', anon_13.place, 'action', anon_13.action, 'record',
          CASE WHEN (anon_13.object = 'RECORD') THEN 'rec_' || anon_13.object_id END, 'version', anon_13.version)) FILTER (WHERE 1 = 1)),
          '') AS json_array_2
      FROM (
        SELECT aggregation_log_1.act_id AS act_id, aggregation_log_1.place AS place, aggregation_log_1.id AS id,
            aggregation_log_1.at AS at, aggregation_log_1.role AS role, aggregation_log_1.bearer_key AS bearer_key,
            aggregation_log_1.unit_id AS unit_id, aggregation_log_1.action AS action, aggregation_log_1.object AS object,
            aggregation_log_1.object_id AS object_id, aggregation_log_1.version AS version, aggregation_log_1.reason AS reason,
            aggregation_log_1.policy_revision AS policy_revision, row_number() OVER (ORDER BY aggregation_log_1.place) AS rn
        FROM aggregation_log AS aggregation_log_1
        WHERE aggregation_log_1.act_id = anon_10.id
        ORDER BY aggregation_log_1.place
        LIMIT 1000 OFFSET 0) AS anon_13) AS x1, (
      SELECT json_array(json(json_group_array(json_object('row', anon_14."row", 'sheet', anon_14.sheet, 'field', anon_14.field, 'code',
          anon_14.code, 'article', anon_14.article)) FILTER (WHERE 1 = 1)), '') AS json_array_3
      FROM (
        SELECT submission_refusal_1.submission_id AS submission_id, submission_refusal_1.place AS place,
            submission_refusal_1."row" AS "row", submission_refusal_1.sheet AS sheet, submission_refusal_1.field AS field,
            submission_refusal_1.code AS code, submission_refusal_1.article AS article,
            row_number() OVER (ORDER BY submission_refusal_1.place) AS rn
        FROM submission_refusal AS submission_refusal_1
        WHERE submission_refusal_1.submission_id = anon_10.id
        ORDER BY submission_refusal_1.place
        LIMIT 1000 OFFSET 0) AS anon_14) AS x2
    FROM (
      SELECT submission_1.id AS id, submission_1.provider_id AS provider_id, submission_1.subject_id AS subject_id,
          submission_1.client_key AS client_key, submission_1.request_digest AS request_digest, submission_1.channel AS channel,
          submission_1.mode AS mode, submission_1.bearer_key AS bearer_key, submission_1.statement_version AS statement_version,
          submission_1.received_at AS received_at, submission_1.accepted AS accepted, submission_1.updated AS updated,
          submission_1.unchanged AS unchanged, submission_1.refused AS refused, submission_1.held AS held
      FROM submission AS submission_1
      WHERE submission_1.provider_id IS NOT NULL AND submission_1.provider_id = ? AND submission_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_10
    LIMIT -1 OFFSET 0) AS anon_9) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('channel', anon_15.channel, 'accepted', anon_15.accepted, 'rows', json(json(json_extract(anon_15.x0, '$[0]')))) AS j,
      '' || '' || coalesce(json_extract(anon_15.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_16.id AS id, anon_16.provider_id AS provider_id, anon_16.subject_id AS subject_id, anon_16.client_key AS client_key,
        anon_16.request_digest AS request_digest, anon_16.channel AS channel, anon_16.mode AS mode, anon_16.bearer_key AS bearer_key,
        anon_16.statement_version AS statement_version, anon_16.received_at AS received_at, anon_16.accepted AS accepted,
        anon_16.updated AS updated, anon_16.unchanged AS unchanged, anon_16.refused AS refused, anon_16.held AS held, (
      SELECT json_array(json(json_group_array(json_object('place', anon_17.place, 'action', anon_17.action, 'record',
          CASE WHEN (anon_17.object = 'RECORD') THEN 'rec_' || anon_17.object_id END, 'version', anon_17.version)) FILTER (WHERE 1 = 1)),
          '') AS json_array_4
      FROM (
        SELECT aggregation_log_2.act_id AS act_id, aggregation_log_2.place AS place, aggregation_log_2.id AS id,
            aggregation_log_2.at AS at, aggregation_log_2.role AS role, aggregation_log_2.bearer_key AS bearer_key,
            aggregation_log_2.unit_id AS unit_id, aggregation_log_2.action AS action, aggregation_log_2.object AS object,
            aggregation_log_2.object_id AS object_id, aggregation_log_2.version AS version, aggregation_log_2.reason AS reason,
            aggregation_log_2.policy_revision AS policy_revision, row_number() OVER (ORDER BY aggregation_log_2.place) AS rn
        FROM aggregation_log AS aggregation_log_2
        WHERE aggregation_log_2.act_id = anon_16.id
        ORDER BY aggregation_log_2.place
        LIMIT 1000 OFFSET 0) AS anon_17) AS x0
    FROM (
      SELECT submission_2.id AS id, submission_2.provider_id AS provider_id, submission_2.subject_id AS subject_id,
          submission_2.client_key AS client_key, submission_2.request_digest AS request_digest, submission_2.channel AS channel,
          submission_2.mode AS mode, submission_2.bearer_key AS bearer_key, submission_2.statement_version AS statement_version,
          submission_2.received_at AS received_at, submission_2.accepted AS accepted, submission_2.updated AS updated,
          submission_2.unchanged AS unchanged, submission_2.refused AS refused, submission_2.held AS held
      FROM submission AS submission_2
      WHERE submission_2.provider_id IS NOT NULL AND submission_2.provider_id = ? AND submission_2.id = ?
      LIMIT 1 OFFSET 0) AS anon_16
    LIMIT -1 OFFSET 0) AS anon_15) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('channel', anon_18.channel, 'held', anon_18.held, 'rows', json(json(json_extract(anon_18.x0, '$[0]'))), 'refusals',
      json(json(json_extract(anon_18.x1, '$[0]')))) AS j, '' || '' || coalesce(json_extract(anon_18.x0, '$[1]'),
      '') || coalesce(json_extract(anon_18.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_19.id AS id, anon_19.provider_id AS provider_id, anon_19.subject_id AS subject_id, anon_19.client_key AS client_key,
        anon_19.request_digest AS request_digest, anon_19.channel AS channel, anon_19.mode AS mode, anon_19.bearer_key AS bearer_key,
        anon_19.statement_version AS statement_version, anon_19.received_at AS received_at, anon_19.accepted AS accepted,
        anon_19.updated AS updated, anon_19.unchanged AS unchanged, anon_19.refused AS refused, anon_19.held AS held, (
      SELECT json_array(json(json_group_array(json_object('place', anon_20.place)) FILTER (WHERE 1 = 1)), '') AS json_array_5
      FROM (
        SELECT aggregation_log_3.act_id AS act_id, aggregation_log_3.place AS place, aggregation_log_3.id AS id,
            aggregation_log_3.at AS at, aggregation_log_3.role AS role, aggregation_log_3.bearer_key AS bearer_key,
            aggregation_log_3.unit_id AS unit_id, aggregation_log_3.action AS action, aggregation_log_3.object AS object,
            aggregation_log_3.object_id AS object_id, aggregation_log_3.version AS version, aggregation_log_3.reason AS reason,
            aggregation_log_3.policy_revision AS policy_revision, row_number() OVER (ORDER BY aggregation_log_3.place) AS rn
        FROM aggregation_log AS aggregation_log_3
        WHERE aggregation_log_3.act_id = anon_19.id
        ORDER BY aggregation_log_3.place
        LIMIT 1000 OFFSET 0) AS anon_20) AS x0, (
      SELECT json_array(json(json_group_array(json_object('row', anon_21."row")) FILTER (WHERE 1 = 1)), '') AS json_array_6
      FROM (
        SELECT submission_refusal_2.submission_id AS submission_id, submission_refusal_2.place AS place,
            submission_refusal_2."row" AS "row", submission_refusal_2.sheet AS sheet, submission_refusal_2.field AS field,
            submission_refusal_2.code AS code, submission_refusal_2.article AS article,
            row_number() OVER (ORDER BY submission_refusal_2.place) AS rn
        FROM submission_refusal AS submission_refusal_2
        WHERE submission_refusal_2.submission_id = anon_19.id
        ORDER BY submission_refusal_2.place
        LIMIT 1000 OFFSET 0) AS anon_21) AS x1
    FROM (
      SELECT submission_3.id AS id, submission_3.provider_id AS provider_id, submission_3.subject_id AS subject_id,
          submission_3.client_key AS client_key, submission_3.request_digest AS request_digest, submission_3.channel AS channel,
          submission_3.mode AS mode, submission_3.bearer_key AS bearer_key, submission_3.statement_version AS statement_version,
          submission_3.received_at AS received_at, submission_3.accepted AS accepted, submission_3.updated AS updated,
          submission_3.unchanged AS unchanged, submission_3.refused AS refused, submission_3.held AS held
      FROM submission AS submission_3
      WHERE submission_3.provider_id IS NOT NULL AND submission_3.provider_id = ? AND submission_3.id = ?
      LIMIT 1 OFFSET 0) AS anon_19
    LIMIT -1 OFFSET 0) AS anon_18) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('channel', anon_22.channel, 'held', anon_22.held) AS j, '' || '' AS d
  FROM (
    SELECT anon_23.id AS id, anon_23.provider_id AS provider_id, anon_23.subject_id AS subject_id, anon_23.client_key AS client_key,
        anon_23.request_digest AS request_digest, anon_23.channel AS channel, anon_23.mode AS mode, anon_23.bearer_key AS bearer_key,
        anon_23.statement_version AS statement_version, anon_23.received_at AS received_at, anon_23.accepted AS accepted,
        anon_23.updated AS updated, anon_23.unchanged AS unchanged, anon_23.refused AS refused, anon_23.held AS held
    FROM (
      SELECT submission_4.id AS id, submission_4.provider_id AS provider_id, submission_4.subject_id AS subject_id,
          submission_4.client_key AS client_key, submission_4.request_digest AS request_digest, submission_4.channel AS channel,
          submission_4.mode AS mode, submission_4.bearer_key AS bearer_key, submission_4.statement_version AS statement_version,
          submission_4.received_at AS received_at, submission_4.accepted AS accepted, submission_4.updated AS updated,
          submission_4.unchanged AS unchanged, submission_4.refused AS refused, submission_4.held AS held
      FROM submission AS submission_4
      WHERE submission_4.provider_id IS NOT NULL AND submission_4.provider_id = ? AND submission_4.id = ?
      LIMIT 1 OFFSET 0) AS anon_23
    LIMIT -1 OFFSET 0) AS anon_22) AS anon_4 ON 1 = 1
