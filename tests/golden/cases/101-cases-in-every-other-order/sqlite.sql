SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_6.purpose, 'categories', json(anon_6.categories), 'region_code',
            anon_6.region_code, 'legal_basis', anon_6.legal_basis, 'matter_format', anon_6.matter_format, 'batch_max_codes',
            anon_6.batch_max_codes, 'valid_from', anon_6.valid_from, 'valid_until', anon_6.valid_until)) FILTER (WHERE 1 = 1)) AS anon_5
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_6)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_4
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c6
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('number', anon_8.number, 'dueOn',
      anon_8.due_on)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_8.subject_id) || ':0;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.number AS number, anon_9.kind AS kind, anon_9.state AS state, anon_9.subject_id AS subject_id,
        anon_9.record_id AS record_id, anon_9.entry_id AS entry_id, anon_9.provider_id AS provider_id, anon_9.unit_id AS unit_id,
        anon_9.post AS post, anon_9.region_code AS region_code, anon_9.jurisdiction AS jurisdiction, anon_9.ground AS ground,
        anon_9.statement AS statement, anon_9.filed_on AS filed_on, anon_9.due_on AS due_on, anon_9.closed_on AS closed_on,
        anon_9.outcome AS outcome, anon_9.reason AS reason, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
        anon_9.id DESC) AS rn
    FROM (
      SELECT credit_case_1.id AS id, credit_case_1.number AS number, credit_case_1.kind AS kind, credit_case_1.state AS state,
          credit_case_1.subject_id AS subject_id, credit_case_1.record_id AS record_id, credit_case_1.entry_id AS entry_id,
          credit_case_1.provider_id AS provider_id, credit_case_1.unit_id AS unit_id, credit_case_1.post AS post,
          credit_case_1.region_code AS region_code, credit_case_1.jurisdiction AS jurisdiction, credit_case_1.ground AS ground,
          credit_case_1.statement AS statement, credit_case_1.filed_on AS filed_on, credit_case_1.due_on AS due_on,
          credit_case_1.closed_on AS closed_on, credit_case_1.outcome AS outcome, credit_case_1.reason AS reason,
          coalesce(credit_case_1.due_on, '9999-12-31') AS sort_key
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.post = ? AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND credit_case_1.closed_on IS NULL
      ORDER BY coalesce(credit_case_1.due_on, '9999-12-31') DESC, credit_case_1.id DESC
      LIMIT 3 OFFSET 0) AS anon_9
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_8) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('number', anon_10.number, 'filedOn',
      anon_10.filed_on)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
        SELECT subject_2.pseudonym
        FROM subject AS subject_2
        WHERE subject_2.id = anon_10.subject_id) || ':0;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_11.id AS id, anon_11.number AS number, anon_11.kind AS kind, anon_11.state AS state, anon_11.subject_id AS subject_id,
        anon_11.record_id AS record_id, anon_11.entry_id AS entry_id, anon_11.provider_id AS provider_id, anon_11.unit_id AS unit_id,
        anon_11.post AS post, anon_11.region_code AS region_code, anon_11.jurisdiction AS jurisdiction, anon_11.ground AS ground,
        anon_11.statement AS statement, anon_11.filed_on AS filed_on, anon_11.due_on AS due_on, anon_11.closed_on AS closed_on,
        anon_11.outcome AS outcome, anon_11.reason AS reason, anon_11.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_11.sort_key ASC, anon_11.id ASC) AS rn
    FROM (
      SELECT credit_case_2.id AS id, credit_case_2.number AS number, credit_case_2.kind AS kind, credit_case_2.state AS state,
          credit_case_2.subject_id AS subject_id, credit_case_2.record_id AS record_id, credit_case_2.entry_id AS entry_id,
          credit_case_2.provider_id AS provider_id, credit_case_2.unit_id AS unit_id, credit_case_2.post AS post,
          credit_case_2.region_code AS region_code, credit_case_2.jurisdiction AS jurisdiction, credit_case_2.ground AS ground,
          credit_case_2.statement AS statement, credit_case_2.filed_on AS filed_on, credit_case_2.due_on AS due_on,
          credit_case_2.closed_on AS closed_on, credit_case_2.outcome AS outcome, credit_case_2.reason AS reason,
          credit_case_2.filed_on AS sort_key
      FROM credit_case AS credit_case_2
      WHERE credit_case_2.post = ? AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)
      ORDER BY credit_case_2.filed_on ASC, credit_case_2.id ASC
      LIMIT 2 OFFSET 0) AS anon_11
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_10) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('nodes', json(json_group_array(json_object('number', anon_12.number, 'filedOn',
      anon_12.filed_on)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
        SELECT subject_3.pseudonym
        FROM subject AS subject_3
        WHERE subject_3.id = anon_12.subject_id) || ':0;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.number AS number, anon_13.kind AS kind, anon_13.state AS state, anon_13.subject_id AS subject_id,
        anon_13.record_id AS record_id, anon_13.entry_id AS entry_id, anon_13.provider_id AS provider_id, anon_13.unit_id AS unit_id,
        anon_13.post AS post, anon_13.region_code AS region_code, anon_13.jurisdiction AS jurisdiction, anon_13.ground AS ground,
        anon_13.statement AS statement, anon_13.filed_on AS filed_on, anon_13.due_on AS due_on, anon_13.closed_on AS closed_on,
        anon_13.outcome AS outcome, anon_13.reason AS reason, anon_13.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_13.sort_key DESC, anon_13.id DESC) AS rn
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
        WHERE region_closure.ancestor = ?)
      ORDER BY credit_case_3.filed_on DESC, credit_case_3.id DESC
      LIMIT 2 OFFSET 0) AS anon_13
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_12) AS anon_3 ON 1 = 1
