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
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.post = ? AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_1.kind IN ('DELETION_REQUEST', 'LIST_REMOVAL', 'OBJECTION', 'REPAIR', 'REVIEW',
            'RISK_EVENT', 'STATEMENT') AND credit_case_1.state IN ('ACCEPTED', 'ANSWERED', 'ASSISTANCE_REQUESTED', 'CHANGED', 'CLOSED',
            'CLUES', 'DELETED', 'DENIED', 'GRANTED', 'NOTIFIED', 'OPEN', 'PROVIDER_NOTIFIED', 'RECEIVED', 'REFUSED', 'REJECTED', 'SYNCED',
            'UNDER_REVIEW', 'UPHELD', 'VERIFIED', 'VERIFYING', 'WITHDRAWN') AND credit_case_1.closed_on IS NULL
            AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_1.jurisdiction = ? AND credit_case_1.filed_on >= ?
            AND credit_case_1.filed_on <= ? AND credit_case_1.due_on >= ? AND credit_case_1.due_on <= ?), 'nodes',
            json(json_group_array(json_object('number', anon_7.number)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' ||
            CASE WHEN 1 = 1 THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_7.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_2.pseudonym || ':1;', ''), '') ELSE '' END AS anon_8
    FROM (
      SELECT DISTINCT credit_case_2.subject_id AS "key"
      FROM credit_case AS credit_case_2
      WHERE credit_case_2.post = ? AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_2.kind IN ('DELETION_REQUEST', 'LIST_REMOVAL', 'OBJECTION', 'REPAIR', 'REVIEW',
            'RISK_EVENT', 'STATEMENT') AND credit_case_2.state IN ('ACCEPTED', 'ANSWERED', 'ASSISTANCE_REQUESTED', 'CHANGED', 'CLOSED',
            'CLUES', 'DELETED', 'DENIED', 'GRANTED', 'NOTIFIED', 'OPEN', 'PROVIDER_NOTIFIED', 'RECEIVED', 'REFUSED', 'REJECTED', 'SYNCED',
            'UNDER_REVIEW', 'UPHELD', 'VERIFIED', 'VERIFYING', 'WITHDRAWN') AND credit_case_2.closed_on IS NULL
            AND credit_case_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_2.jurisdiction = ? AND credit_case_2.filed_on >= ?
            AND credit_case_2.filed_on <= ? AND credit_case_2.due_on >= ? AND credit_case_2.due_on <= ? AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_9 JOIN subject AS subject_2 ON subject_2.id = anon_9."key") AS d
  FROM (
    SELECT anon_10.id AS id, anon_10.number AS number, anon_10.kind AS kind, anon_10.state AS state, anon_10.subject_id AS subject_id,
        anon_10.record_id AS record_id, anon_10.entry_id AS entry_id, anon_10.provider_id AS provider_id, anon_10.unit_id AS unit_id,
        anon_10.post AS post, anon_10.region_code AS region_code, anon_10.jurisdiction AS jurisdiction, anon_10.ground AS ground,
        anon_10.statement AS statement, anon_10.filed_on AS filed_on, anon_10.due_on AS due_on, anon_10.closed_on AS closed_on,
        anon_10.outcome AS outcome, anon_10.reason AS reason, anon_10.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_10.sort_key DESC, anon_10.id DESC) AS rn
    FROM (
      SELECT credit_case_3.id AS id, credit_case_3.number AS number, credit_case_3.kind AS kind, credit_case_3.state AS state,
          credit_case_3.subject_id AS subject_id, credit_case_3.record_id AS record_id, credit_case_3.entry_id AS entry_id,
          credit_case_3.provider_id AS provider_id, credit_case_3.unit_id AS unit_id, credit_case_3.post AS post,
          credit_case_3.region_code AS region_code, credit_case_3.jurisdiction AS jurisdiction, credit_case_3.ground AS ground,
          credit_case_3.statement AS statement, credit_case_3.filed_on AS filed_on, credit_case_3.due_on AS due_on,
          credit_case_3.closed_on AS closed_on, credit_case_3.outcome AS outcome, credit_case_3.reason AS reason,
          credit_case_3.filed_on AS sort_key
      FROM credit_case AS credit_case_3
      WHERE credit_case_3.post = ? AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_3.kind IN ('DELETION_REQUEST', 'LIST_REMOVAL', 'OBJECTION', 'REPAIR', 'REVIEW',
            'RISK_EVENT', 'STATEMENT') AND credit_case_3.state IN ('ACCEPTED', 'ANSWERED', 'ASSISTANCE_REQUESTED', 'CHANGED', 'CLOSED',
            'CLUES', 'DELETED', 'DENIED', 'GRANTED', 'NOTIFIED', 'OPEN', 'PROVIDER_NOTIFIED', 'RECEIVED', 'REFUSED', 'REJECTED', 'SYNCED',
            'UNDER_REVIEW', 'UPHELD', 'VERIFIED', 'VERIFYING', 'WITHDRAWN') AND credit_case_3.closed_on IS NULL
            AND credit_case_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_3.jurisdiction = ? AND credit_case_3.filed_on >= ?
            AND credit_case_3.filed_on <= ? AND credit_case_3.due_on >= ? AND credit_case_3.due_on <= ?
      ORDER BY credit_case_3.filed_on DESC, credit_case_3.id DESC
      LIMIT 20 OFFSET 0) AS anon_10
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_7) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM credit_case AS credit_case_4
      WHERE credit_case_4.post = ? AND credit_case_4.unit_id = ? AND credit_case_4.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_4.closed_on IS NOT NULL AND credit_case_4.number = ?), 'nodes',
            json(json_group_array(json_object('number', anon_11.number, 'closedOn', anon_11.closed_on, 'outcome',
            anon_11.outcome)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
        SELECT subject_3.pseudonym
        FROM subject AS subject_3
        WHERE subject_3.id = anon_11.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_4.pseudonym || ':1;', ''), '') ELSE '' END AS anon_12
    FROM (
      SELECT DISTINCT credit_case_5.subject_id AS "key"
      FROM credit_case AS credit_case_5
      WHERE credit_case_5.post = ? AND credit_case_5.unit_id = ? AND credit_case_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_5.closed_on IS NOT NULL AND credit_case_5.number = ? AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_13 JOIN subject AS subject_4 ON subject_4.id = anon_13."key") AS d
  FROM (
    SELECT anon_14.id AS id, anon_14.number AS number, anon_14.kind AS kind, anon_14.state AS state, anon_14.subject_id AS subject_id,
        anon_14.record_id AS record_id, anon_14.entry_id AS entry_id, anon_14.provider_id AS provider_id, anon_14.unit_id AS unit_id,
        anon_14.post AS post, anon_14.region_code AS region_code, anon_14.jurisdiction AS jurisdiction, anon_14.ground AS ground,
        anon_14.statement AS statement, anon_14.filed_on AS filed_on, anon_14.due_on AS due_on, anon_14.closed_on AS closed_on,
        anon_14.outcome AS outcome, anon_14.reason AS reason, anon_14.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_14.sort_key DESC, anon_14.id DESC) AS rn
    FROM (
      SELECT credit_case_6.id AS id, credit_case_6.number AS number, credit_case_6.kind AS kind, credit_case_6.state AS state,
          credit_case_6.subject_id AS subject_id, credit_case_6.record_id AS record_id, credit_case_6.entry_id AS entry_id,
          credit_case_6.provider_id AS provider_id, credit_case_6.unit_id AS unit_id, credit_case_6.post AS post,
          credit_case_6.region_code AS region_code, credit_case_6.jurisdiction AS jurisdiction, credit_case_6.ground AS ground,
          credit_case_6.statement AS statement, credit_case_6.filed_on AS filed_on, credit_case_6.due_on AS due_on,
          credit_case_6.closed_on AS closed_on, credit_case_6.outcome AS outcome, credit_case_6.reason AS reason,
          credit_case_6.filed_on AS sort_key
      FROM credit_case AS credit_case_6
      WHERE credit_case_6.post = ? AND credit_case_6.unit_id = ? AND credit_case_6.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_6.closed_on IS NOT NULL AND credit_case_6.number = ?
      ORDER BY credit_case_6.filed_on DESC, credit_case_6.id DESC
      LIMIT 20 OFFSET 0) AS anon_14
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_11) AS anon_2 ON 1 = 1
