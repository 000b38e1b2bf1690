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
      FROM credit_case AS credit_case_1
      WHERE credit_case_1.post = $4::VARCHAR AND credit_case_1.unit_id = $5::VARCHAR AND credit_case_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR) AND credit_case_1.closed_on IS NULL), 'edges',
            coalesce(json_agg(json_build_object('cursor', anon_6.cursor_text, 'node', json_build_object('number', anon_6.number, 'kind',
            anon_6.kind, 'state', anon_6.state, 'dueOn', anon_6.due_on))
        ORDER BY anon_6.rn) FILTER (WHERE anon_6.rn <= 5), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
            (coalesce(max(anon_6.rn), 0) > 5), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_6.rn = 1)
            THEN anon_6.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_6.rn = CASE WHEN (anon_6.found > 5) THEN 5
            ELSE anon_6.found END) THEN anon_6.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_6.rn <= 5) THEN '' ||
            CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_6.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN true THEN (
        SELECT subject_2.pseudonym
        FROM subject AS subject_2
        WHERE subject_2.id = anon_6.subject_id) || ':1;' ELSE '' END END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_3.pseudonym || ':1;', ''), '') ELSE '' END AS anon_7
    FROM (
      SELECT DISTINCT credit_case_2.subject_id AS key
      FROM credit_case AS credit_case_2
      WHERE credit_case_2.post = $4::VARCHAR AND credit_case_2.unit_id = $5::VARCHAR AND credit_case_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR) AND credit_case_2.closed_on IS NULL AND true
      LIMIT 5) AS anon_8 JOIN subject AS subject_3 ON subject_3.id = anon_8.key) AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.number AS number, anon_9.kind AS kind, anon_9.state AS state, anon_9.subject_id AS subject_id,
        anon_9.record_id AS record_id, anon_9.entry_id AS entry_id, anon_9.provider_id AS provider_id, anon_9.unit_id AS unit_id,
        anon_9.post AS post, anon_9.region_code AS region_code, anon_9.jurisdiction AS jurisdiction, anon_9.ground AS ground,
        anon_9.statement AS statement, anon_9.filed_on AS filed_on, anon_9.due_on AS due_on, anon_9.closed_on AS closed_on,
        anon_9.outcome AS outcome, anon_9.reason AS reason, anon_9.cursor_text AS cursor_text, anon_9.sort_key AS sort_key,
        row_number() OVER (ORDER BY anon_9.sort_key ASC, anon_9.id ASC) AS rn, count(*) OVER () AS found
    FROM (
      SELECT credit_case_3.id AS id, credit_case_3.number AS number, credit_case_3.kind AS kind, credit_case_3.state AS state,
          credit_case_3.subject_id AS subject_id, credit_case_3.record_id AS record_id, credit_case_3.entry_id AS entry_id,
          credit_case_3.provider_id AS provider_id, credit_case_3.unit_id AS unit_id, credit_case_3.post AS post,
          credit_case_3.region_code AS region_code, credit_case_3.jurisdiction AS jurisdiction, credit_case_3.ground AS ground,
          credit_case_3.statement AS statement, credit_case_3.filed_on AS filed_on, credit_case_3.due_on AS due_on,
          credit_case_3.closed_on AS closed_on, credit_case_3.outcome AS outcome, credit_case_3.reason AS reason,
          substr(encode(sha256(convert_to($7::VARCHAR || encode(sha256(convert_to($8::VARCHAR || coalesce(to_char(credit_case_3.due_on,
          'YYYY-MM-DD'), '') || '' || credit_case_3.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
          32) || encode(convert_to(coalesce(to_char(credit_case_3.due_on, 'YYYY-MM-DD'), '') || '' || credit_case_3.id, 'UTF8'),
          'hex') AS cursor_text, coalesce(credit_case_3.due_on, '9999-12-31') AS sort_key
      FROM credit_case AS credit_case_3
      WHERE credit_case_3.post = $4::VARCHAR AND credit_case_3.unit_id = $5::VARCHAR AND credit_case_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR) AND credit_case_3.closed_on IS NULL
      ORDER BY coalesce(credit_case_3.due_on, '9999-12-31') ASC, credit_case_3.id ASC
      LIMIT 6) AS anon_9) AS anon_6) AS anon_1 ON true
