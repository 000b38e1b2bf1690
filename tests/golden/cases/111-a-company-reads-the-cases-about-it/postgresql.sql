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
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'cases',
      anon_7.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'cases', anon_8.j) ELSE NULL END AS j,
      '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') AS d
  FROM (
    SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
        subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
        subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
        subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
        subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
        subject_1.listed_number AS listed_number
    FROM subject AS subject_1
    WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false) AND record_3.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false))
                AND list_entry_3.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR) OR subject_1.kind = 'NATURAL_PERSON'
                AND ((EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false) AND record_4.subject_id != $5::VARCHAR) OFFSET 0 ))
                OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE, false))
                AND list_entry_4.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR))
                AND subject_1.identity_key = $6::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM credit_case AS credit_case_1
        WHERE credit_case_1.subject_id = $5::VARCHAR AND credit_case_1.closed_on IS NULL AND credit_case_1.subject_id = anon_6.id
            AND anon_6.kind != 'NATURAL_PERSON'), 'nodes', coalesce(json_agg(json_build_object('number', anon_9.number, 'kind',
            anon_9.kind, 'state', anon_9.state, 'dueOn', anon_9.due_on)
          ORDER BY anon_9.rn) FILTER (WHERE anon_9.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_9.rn), 0) > 2), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_9.rn = 1)
              THEN anon_9.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_9.rn = CASE WHEN (anon_9.found > 2) THEN 2
              ELSE anon_9.found END) THEN anon_9.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_9.rn <= 2)
              THEN '' || CASE WHEN true THEN (
          SELECT subject_2.pseudonym
          FROM subject AS subject_2
          WHERE subject_2.id = anon_9.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN true THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_9.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM credit_case AS credit_case_2
        WHERE credit_case_2.subject_id = $5::VARCHAR AND credit_case_2.closed_on IS NULL AND credit_case_2.subject_id = anon_6.id
            AND anon_6.kind != 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;' ELSE '' END AS d
    FROM (
      SELECT anon_10.id AS id, anon_10.number AS number, anon_10.kind AS kind, anon_10.state AS state, anon_10.subject_id AS subject_id,
          anon_10.record_id AS record_id, anon_10.entry_id AS entry_id, anon_10.provider_id AS provider_id, anon_10.unit_id AS unit_id,
          anon_10.post AS post, anon_10.region_code AS region_code, anon_10.jurisdiction AS jurisdiction, anon_10.ground AS ground,
          anon_10.statement AS statement, anon_10.filed_on AS filed_on, anon_10.due_on AS due_on, anon_10.closed_on AS closed_on,
          anon_10.outcome AS outcome, anon_10.reason AS reason, anon_10.cursor_text AS cursor_text, anon_10.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_10.sort_key ASC, anon_10.id ASC) AS rn, count(*) OVER () AS found
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
        WHERE credit_case_3.subject_id = $5::VARCHAR AND credit_case_3.closed_on IS NULL AND credit_case_3.subject_id = anon_6.id
            AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY coalesce(credit_case_3.due_on, '9999-12-31') ASC, credit_case_3.id ASC
        LIMIT 3) AS anon_10) AS anon_9) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM credit_case AS credit_case_4
        WHERE credit_case_4.subject_id = $5::VARCHAR AND credit_case_4.closed_on IS NULL AND credit_case_4.subject_id = anon_6.id
            AND anon_6.kind = 'NATURAL_PERSON'), 'nodes', coalesce(json_agg(json_build_object('number', anon_11.number, 'kind',
            anon_11.kind, 'state', anon_11.state, 'dueOn', anon_11.due_on)
          ORDER BY anon_11.rn) FILTER (WHERE anon_11.rn <= 2), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_11.rn), 0) > 2), 'hasPreviousPage', 'false'::json, 'startCursor', max(CASE WHEN (anon_11.rn = 1)
              THEN anon_11.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_11.rn = CASE WHEN (anon_11.found > 2) THEN 2
              ELSE anon_11.found END) THEN anon_11.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_11.rn <= 2)
              THEN '' || CASE WHEN true THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_11.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN true THEN (
          SELECT subject_5.pseudonym
          FROM subject AS subject_5
          WHERE subject_5.id = anon_11.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM credit_case AS credit_case_5
        WHERE credit_case_5.subject_id = $5::VARCHAR AND credit_case_5.closed_on IS NULL AND credit_case_5.subject_id = anon_6.id
            AND anon_6.kind = 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;' ELSE '' END AS d
    FROM (
      SELECT anon_12.id AS id, anon_12.number AS number, anon_12.kind AS kind, anon_12.state AS state, anon_12.subject_id AS subject_id,
          anon_12.record_id AS record_id, anon_12.entry_id AS entry_id, anon_12.provider_id AS provider_id, anon_12.unit_id AS unit_id,
          anon_12.post AS post, anon_12.region_code AS region_code, anon_12.jurisdiction AS jurisdiction, anon_12.ground AS ground,
          anon_12.statement AS statement, anon_12.filed_on AS filed_on, anon_12.due_on AS due_on, anon_12.closed_on AS closed_on,
          anon_12.outcome AS outcome, anon_12.reason AS reason, anon_12.cursor_text AS cursor_text, anon_12.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_12.sort_key ASC, anon_12.id ASC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT credit_case_6.id AS id, credit_case_6.number AS number, credit_case_6.kind AS kind, credit_case_6.state AS state,
            credit_case_6.subject_id AS subject_id, credit_case_6.record_id AS record_id, credit_case_6.entry_id AS entry_id,
            credit_case_6.provider_id AS provider_id, credit_case_6.unit_id AS unit_id, credit_case_6.post AS post,
            credit_case_6.region_code AS region_code, credit_case_6.jurisdiction AS jurisdiction, credit_case_6.ground AS ground,
            credit_case_6.statement AS statement, credit_case_6.filed_on AS filed_on, credit_case_6.due_on AS due_on,
            credit_case_6.closed_on AS closed_on, credit_case_6.outcome AS outcome, credit_case_6.reason AS reason,
            substr(encode(sha256(convert_to($9::VARCHAR || encode(sha256(convert_to($10::VARCHAR || coalesce(to_char(credit_case_6.due_on,
            'YYYY-MM-DD'), '') || '' || credit_case_6.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(credit_case_6.due_on, 'YYYY-MM-DD'), '') || '' || credit_case_6.id, 'UTF8'),
            'hex') AS cursor_text, coalesce(credit_case_6.due_on, '9999-12-31') AS sort_key
        FROM credit_case AS credit_case_6
        WHERE credit_case_6.subject_id = $5::VARCHAR AND credit_case_6.closed_on IS NULL AND credit_case_6.subject_id = anon_6.id
            AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY coalesce(credit_case_6.due_on, '9999-12-31') ASC, credit_case_6.id ASC
        LIMIT 3) AS anon_12) AS anon_11) AS anon_8 ON true) AS anon_1 ON true
