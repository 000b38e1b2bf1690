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
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM tip AS tip_1
      WHERE tip_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)), 'edges', json(json_group_array(json_object('cursor', anon_6.cursor_text, 'node',
            json_object('id', 'tip_' || anon_6.id))) FILTER (WHERE anon_6.rn <= 1)), 'nodes', json(json_group_array(json_object('id',
            'tip_' || anon_6.id, 'number', anon_6.number, 'state', anon_6.state, 'subject', json(json(json_extract(anon_6.x0, '$[0]'))),
            'regionCode', anon_6.region_code, 'content', anon_6.content, 'receivedOn', anon_6.received_on, 'closedOn', anon_6.closed_on,
            'reporterName', anon_6.reporter_name, 'reporterContact', anon_6.reporter_contact)) FILTER (WHERE anon_6.rn <= 1)), 'pageInfo',
            json_object('hasNextPage', json('true'), 'hasPreviousPage', json(CASE WHEN coalesce(max(anon_6.rn), 0) > 1 THEN 'true'
            ELSE 'false' END), 'startCursor', max(CASE WHEN (anon_6.rn = CASE WHEN (anon_6.found > 1) THEN 1 ELSE anon_6.found END)
            THEN anon_6.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_6.rn = 1) THEN anon_6.cursor_text
            ELSE NULL END))) AS j, coalesce(group_concat(CASE WHEN (anon_6.rn <= 1) THEN '' || CASE WHEN 1 = 1 THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_6.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') ELSE '' ||
            CASE WHEN 1 = 1 THEN (
        SELECT subject_2.pseudonym
        FROM subject AS subject_2
        WHERE subject_2.id = anon_6.subject_id) || ':1;' ELSE '' END END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(group_concat(subject_3.pseudonym || ':1;', ''), '') ELSE '' END AS anon_7
    FROM (
      SELECT DISTINCT tip_2.subject_id AS "key"
      FROM tip AS tip_2
      WHERE tip_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND 1 = 1
      LIMIT 5 OFFSET 0) AS anon_8 JOIN subject AS subject_3 ON subject_3.id = anon_8."key") AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.number AS number, anon_9.state AS state, anon_9.subject_id AS subject_id,
        anon_9.region_code AS region_code, anon_9.content AS content, anon_9.reporter_name AS reporter_name,
        anon_9.reporter_contact AS reporter_contact, anon_9.received_on AS received_on, anon_9.closed_on AS closed_on,
        anon_9.cursor_text AS cursor_text, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key ASC,
        anon_9.id ASC) AS rn, count(*) OVER () AS found, (
      SELECT json_array(json(CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name',
          anon_10.name) WHEN (anon_10.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name', anon_10.name)
          ELSE NULL END), '' || '') AS json_array_1
      FROM (
        SELECT anon_11.id AS id, anon_11.identity_key AS identity_key, anon_11.pseudonym AS pseudonym, anon_11.kind AS kind,
            anon_11.name AS name, anon_11.name_bigrams AS name_bigrams, anon_11.code AS code, anon_11.region_code AS region_code,
            anon_11.openness AS openness, anon_11.openness_basis AS openness_basis, anon_11.status AS status,
            anon_11.sole_trader AS sole_trader, anon_11.legal_representative AS legal_representative,
            anon_11.registered_on AS registered_on, anon_11.document_type AS document_type, anon_11.masked_number AS masked_number,
            anon_11.listed_number AS listed_number
        FROM (
          SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
              subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code, subject_4.region_code AS region_code,
              subject_4.openness AS openness, subject_4.openness_basis AS openness_basis, subject_4.status AS status,
              subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
              subject_4.registered_on AS registered_on, subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
              subject_4.listed_number AS listed_number
          FROM subject AS subject_4
          WHERE (subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN' AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_1
                  WHERE record_1.subject_id = subject_4.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                      OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                      AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_4.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_4.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_4.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                      AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_4.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_4.id = anon_9.subject_id
          LIMIT 1 OFFSET 0) AS anon_11
        LIMIT -1 OFFSET 0) AS anon_10) AS x0
    FROM (
      SELECT tip_3.id AS id, tip_3.number AS number, tip_3.state AS state, tip_3.subject_id AS subject_id,
          tip_3.region_code AS region_code, tip_3.content AS content, tip_3.reporter_name AS reporter_name,
          tip_3.reporter_contact AS reporter_contact, tip_3.received_on AS received_on, tip_3.closed_on AS closed_on,
          substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(tip_3.received_on,
          '') || '' || tip_3.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(tip_3.received_on,
          '') || '' || tip_3.id)) AS cursor_text, tip_3.received_on AS sort_key
      FROM tip AS tip_3
      WHERE tip_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND (tip_3.received_on, tip_3.id) > (coalesce(?, '0001-01-01'), ?)
      ORDER BY tip_3.received_on ASC, tip_3.id ASC
      LIMIT 2 OFFSET 0) AS anon_9
    ORDER BY rn DESC
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
