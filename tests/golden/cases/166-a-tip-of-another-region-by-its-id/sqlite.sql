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
  SELECT json_object('__typename', 'Tip', 'id', 'tip_' || anon_6.id, 'number', anon_6.number, 'subject', json(json(json_extract(anon_6.x0,
      '$[0]'))), 'reporterName', anon_6.reporter_name) AS j, '' || (
    SELECT subject_1.pseudonym
    FROM subject AS subject_1
    WHERE subject_1.id = anon_6.subject_id) || ':' || 'id' || ';' || '' || CASE WHEN 1 = 1 THEN (
    SELECT subject_2.pseudonym
    FROM subject AS subject_2
    WHERE subject_2.id = anon_6.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.number AS number, anon_7.state AS state, anon_7.subject_id AS subject_id,
        anon_7.region_code AS region_code, anon_7.content AS content, anon_7.reporter_name AS reporter_name,
        anon_7.reporter_contact AS reporter_contact, anon_7.received_on AS received_on, anon_7.closed_on AS closed_on, (
      SELECT json_array(json(CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_object('name',
          anon_8.name) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_object('name', anon_8.name) ELSE NULL END), '' || '') AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.identity_key AS identity_key, anon_9.pseudonym AS pseudonym, anon_9.kind AS kind,
            anon_9.name AS name, anon_9.name_bigrams AS name_bigrams, anon_9.code AS code, anon_9.region_code AS region_code,
            anon_9.openness AS openness, anon_9.openness_basis AS openness_basis, anon_9.status AS status,
            anon_9.sole_trader AS sole_trader, anon_9.legal_representative AS legal_representative, anon_9.registered_on AS registered_on,
            anon_9.document_type AS document_type, anon_9.masked_number AS masked_number, anon_9.listed_number AS listed_number
        FROM (
          SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
              subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
              subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
              subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
              subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
              subject_3.listed_number AS listed_number
          FROM subject AS subject_3
          WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_1
                  WHERE record_1.subject_id = subject_3.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                      OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                      AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_3.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_3.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                      AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_3.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_3.id = anon_7.subject_id
          LIMIT 1 OFFSET 0) AS anon_9
        LIMIT -1 OFFSET 0) AS anon_8) AS x0
    FROM (
      SELECT tip_1.id AS id, tip_1.number AS number, tip_1.state AS state, tip_1.subject_id AS subject_id,
          tip_1.region_code AS region_code, tip_1.content AS content, tip_1.reporter_name AS reporter_name,
          tip_1.reporter_contact AS reporter_contact, tip_1.received_on AS received_on, tip_1.closed_on AS closed_on
      FROM tip AS tip_1
      WHERE tip_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND tip_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
