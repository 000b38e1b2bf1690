SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'cases', json(json(json_extract(anon_6.x0,
      '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'cases', json(json(json_extract(anon_6.x1,
      '$[0]')))) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM credit_case AS credit_case_1
            WHERE credit_case_1.subject_id = ? AND credit_case_1.closed_on IS NULL AND credit_case_1.subject_id = anon_7.id
                AND anon_7.kind != 'NATURAL_PERSON'), 'nodes', json(json_group_array(json_object('number', anon_8.number, 'kind',
                anon_8.kind, 'state', anon_8.state, 'dueOn', anon_8.due_on)) FILTER (WHERE anon_8.rn <= 2)), 'pageInfo',
                json_object('hasNextPage', json(CASE WHEN coalesce(max(anon_8.rn), 0) > 2 THEN 'true' ELSE 'false' END), 'hasPreviousPage',
                json('true'), 'startCursor', max(CASE WHEN (anon_8.rn = 1) THEN anon_8.cursor_text ELSE NULL END), 'endCursor',
                max(CASE WHEN (anon_8.rn = CASE WHEN (anon_8.found > 2) THEN 2 ELSE anon_8.found END) THEN anon_8.cursor_text
                ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_8.rn <= 2) THEN '' || CASE WHEN 1 = 1 THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_8.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN 1 = 1 THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_8.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM credit_case AS credit_case_2
            WHERE credit_case_2.subject_id = ? AND credit_case_2.closed_on IS NULL AND credit_case_2.subject_id = anon_7.id
                AND anon_7.kind != 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;' ELSE '' END) AS json_array_1
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
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(credit_case_3.due_on,
              '') || '' || credit_case_3.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(credit_case_3.due_on,
              '') || '' || credit_case_3.id)) AS cursor_text, coalesce(credit_case_3.due_on, '9999-12-31') AS sort_key
          FROM credit_case AS credit_case_3
          WHERE credit_case_3.subject_id = ? AND credit_case_3.closed_on IS NULL AND credit_case_3.subject_id = anon_7.id
              AND anon_7.kind != 'NATURAL_PERSON' AND (coalesce(credit_case_3.due_on, '9999-12-31'), credit_case_3.id) > (coalesce(?,
              '9999-12-31'), ?)
          ORDER BY coalesce(credit_case_3.due_on, '9999-12-31') ASC, credit_case_3.id ASC
          LIMIT 3 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM credit_case AS credit_case_4
            WHERE credit_case_4.subject_id = ? AND credit_case_4.closed_on IS NULL AND credit_case_4.subject_id = anon_7.id
                AND anon_7.kind = 'NATURAL_PERSON'), 'nodes', json(json_group_array(json_object('number', anon_10.number, 'kind',
                anon_10.kind, 'state', anon_10.state, 'dueOn', anon_10.due_on)) FILTER (WHERE anon_10.rn <= 2)), 'pageInfo',
                json_object('hasNextPage', json(CASE WHEN coalesce(max(anon_10.rn), 0) > 2 THEN 'true' ELSE 'false' END),
                'hasPreviousPage', json('true'), 'startCursor', max(CASE WHEN (anon_10.rn = 1) THEN anon_10.cursor_text ELSE NULL END),
                'endCursor', max(CASE WHEN (anon_10.rn = CASE WHEN (anon_10.found > 2) THEN 2 ELSE anon_10.found END)
                THEN anon_10.cursor_text ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_10.rn <= 2) THEN '' || CASE WHEN 1 = 1
                THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_10.subject_id) || ':0;' ELSE '' END ELSE '' || CASE WHEN 1 = 1 THEN (
              SELECT subject_4.pseudonym
              FROM subject AS subject_4
              WHERE subject_4.id = anon_10.subject_id) || ':1;' ELSE '' END END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM credit_case AS credit_case_5
            WHERE credit_case_5.subject_id = ? AND credit_case_5.closed_on IS NULL AND credit_case_5.subject_id = anon_7.id
                AND anon_7.kind = 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;' ELSE '' END) AS json_array_2
      FROM (
        SELECT anon_11.id AS id, anon_11.number AS number, anon_11.kind AS kind, anon_11.state AS state, anon_11.subject_id AS subject_id,
            anon_11.record_id AS record_id, anon_11.entry_id AS entry_id, anon_11.provider_id AS provider_id, anon_11.unit_id AS unit_id,
            anon_11.post AS post, anon_11.region_code AS region_code, anon_11.jurisdiction AS jurisdiction, anon_11.ground AS ground,
            anon_11.statement AS statement, anon_11.filed_on AS filed_on, anon_11.due_on AS due_on, anon_11.closed_on AS closed_on,
            anon_11.outcome AS outcome, anon_11.reason AS reason, anon_11.cursor_text AS cursor_text, anon_11.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_11.sort_key ASC, anon_11.id ASC) AS rn, count(*) OVER () AS found
        FROM (
          SELECT credit_case_6.id AS id, credit_case_6.number AS number, credit_case_6.kind AS kind, credit_case_6.state AS state,
              credit_case_6.subject_id AS subject_id, credit_case_6.record_id AS record_id, credit_case_6.entry_id AS entry_id,
              credit_case_6.provider_id AS provider_id, credit_case_6.unit_id AS unit_id, credit_case_6.post AS post,
              credit_case_6.region_code AS region_code, credit_case_6.jurisdiction AS jurisdiction, credit_case_6.ground AS ground,
              credit_case_6.statement AS statement, credit_case_6.filed_on AS filed_on, credit_case_6.due_on AS due_on,
              credit_case_6.closed_on AS closed_on, credit_case_6.outcome AS outcome, credit_case_6.reason AS reason,
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(credit_case_6.due_on,
              '') || '' || credit_case_6.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(credit_case_6.due_on,
              '') || '' || credit_case_6.id)) AS cursor_text, coalesce(credit_case_6.due_on, '9999-12-31') AS sort_key
          FROM credit_case AS credit_case_6
          WHERE credit_case_6.subject_id = ? AND credit_case_6.closed_on IS NULL AND credit_case_6.subject_id = anon_7.id
              AND anon_7.kind = 'NATURAL_PERSON' AND (coalesce(credit_case_6.due_on, '9999-12-31'), credit_case_6.id) > (coalesce(?,
              '9999-12-31'), ?)
          ORDER BY coalesce(credit_case_6.due_on, '9999-12-31') ASC, credit_case_6.id ASC
          LIMIT 3 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_10) AS x1
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number
      FROM subject AS subject_5
      WHERE (subject_5.kind != 'NATURAL_PERSON' AND (subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_5.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0 AND record_3.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1)
                  AND list_entry_3.subject_id != ?) )) OR subject_5.id = ?) OR subject_5.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_5.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?,
                  0) = 1 OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0 AND record_4.subject_id != ?) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_5.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)
                  AND list_entry_4.subject_id != ?) )) OR subject_5.id = ?)) AND subject_5.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
