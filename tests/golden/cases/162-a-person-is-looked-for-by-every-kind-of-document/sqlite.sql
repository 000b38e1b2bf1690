SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, anon_7.j AS c12, anon_7.d AS c13, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_10.purpose, 'categories', json(anon_10.categories), 'region_code',
            anon_10.region_code, 'legal_basis', anon_10.legal_basis, 'matter_format', anon_10.matter_format, 'batch_max_codes',
            anon_10.batch_max_codes, 'valid_from', anon_10.valid_from, 'valid_until', anon_10.valid_until)) FILTER (WHERE 1 = 1)) AS anon_9
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_10)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_8
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c14
FROM (
  SELECT 1 AS one) AS anon_11
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_12.kind != 'NATURAL_PERSON') THEN json_object('name', anon_12.name) WHEN (anon_12.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_12.name, 'code', anon_12.code, 'regionCode', anon_12.region_code, 'status', anon_12.status, 'kind',
      anon_12.kind, 'documentType', anon_12.document_type) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_12.kind != 'NATURAL_PERSON')
      THEN CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_12.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_12.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_12.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_12.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_12.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_12.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_12.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
  FROM (
    SELECT anon_13.id AS id, anon_13.identity_key AS identity_key, anon_13.pseudonym AS pseudonym, anon_13.kind AS kind,
        anon_13.name AS name, anon_13.name_bigrams AS name_bigrams, anon_13.code AS code, anon_13.region_code AS region_code,
        anon_13.openness AS openness, anon_13.openness_basis AS openness_basis, anon_13.status AS status,
        anon_13.sole_trader AS sole_trader, anon_13.legal_representative AS legal_representative, anon_13.registered_on AS registered_on,
        anon_13.document_type AS document_type, anon_13.masked_number AS masked_number, anon_13.listed_number AS listed_number
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND (subject_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?,
                  0) = 1 OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )))
                  AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_5
                WHERE record_5.subject_id = subject_1.id AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                    OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_5
                WHERE list_entry_5.subject_id = subject_1.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_1
                WHERE credit_case_1.subject_id = subject_1.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_1
                WHERE authorisation_1.subject_id = subject_1.id ))))) AND subject_1.identity_key = ? AND subject_1.name = ?
      LIMIT 1 OFFSET 0) AS anon_13
    LIMIT -1 OFFSET 0) AS anon_12) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN json_object('name', anon_14.name) WHEN (anon_14.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_14.name) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_6
          WHERE record_6.subject_id = anon_14.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
              AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
              0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
              AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_6
          WHERE list_entry_6.subject_id = anon_14.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
              AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
              AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) )))) THEN anon_14.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_14.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_7
          WHERE record_7.subject_id = anon_14.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
              AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?,
              0) = 1 OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
              AND coalesce(record_7.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_7
          WHERE list_entry_7.subject_id = anon_14.id AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
              AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= ?, 0) = 1
              AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= ?) AND NOT (list_entry_7.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_7.removed_on <= ?, 0) = 1) )))) THEN anon_14.pseudonym || ':1;' ELSE '' END ELSE '' END AS d
  FROM (
    SELECT anon_15.id AS id, anon_15.identity_key AS identity_key, anon_15.pseudonym AS pseudonym, anon_15.kind AS kind,
        anon_15.name AS name, anon_15.name_bigrams AS name_bigrams, anon_15.code AS code, anon_15.region_code AS region_code,
        anon_15.openness AS openness, anon_15.openness_basis AS openness_basis, anon_15.status AS status,
        anon_15.sole_trader AS sole_trader, anon_15.legal_representative AS legal_representative, anon_15.registered_on AS registered_on,
        anon_15.document_type AS document_type, anon_15.masked_number AS masked_number, anon_15.listed_number AS listed_number
    FROM (
      SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
          subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
          subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
          subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
          subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
          subject_2.listed_number AS listed_number
      FROM subject AS subject_2
      WHERE (subject_2.kind != 'NATURAL_PERSON' AND (subject_2.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_8
              WHERE record_8.subject_id = subject_2.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                  AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?,
                  0) = 1 OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                  AND coalesce(record_8.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_8
              WHERE list_entry_8.subject_id = subject_2.id AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                  AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= ?, 0) = 1
                  AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= ?)
                  AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= ?, 0) = 1) )))
                  OR subject_2.kind = 'NATURAL_PERSON' AND (subject_2.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_9
              WHERE record_9.subject_id = subject_2.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?,
                  0) = 1 OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                  AND coalesce(record_9.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_9
              WHERE list_entry_9.subject_id = subject_2.id AND list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL
                  AND list_entry_9.state = 'PUBLISHED' AND coalesce(list_entry_9.published_on <= ?, 0) = 1
                  AND (list_entry_9.publicity_until IS NULL OR list_entry_9.publicity_until >= ?)
                  AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_9.removed_on <= ?, 0) = 1) )))
                  AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_10
                WHERE record_10.subject_id = subject_2.id AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
                    OR record_10.state = 'ARCHIVED' OR record_10.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_10
                WHERE list_entry_10.subject_id = subject_2.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_2
                WHERE credit_case_2.subject_id = subject_2.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_2
                WHERE authorisation_2.subject_id = subject_2.id ))))) AND subject_2.identity_key = ? AND subject_2.name = ?
      LIMIT 1 OFFSET 0) AS anon_15
    LIMIT -1 OFFSET 0) AS anon_14) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_16.kind != 'NATURAL_PERSON') THEN json_object('name', anon_16.name) WHEN (anon_16.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_16.name) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_16.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_16.openness = 'OPEN' AND anon_16.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_11
          WHERE record_11.subject_id = anon_16.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
              AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_11.publicity_until IS NULL OR record_11.publicity_until >= ?) AND NOT (coalesce(record_11.disclosure_until < ?,
              0) = 1 OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
              AND coalesce(record_11.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_11
          WHERE list_entry_11.subject_id = anon_16.id AND list_entry_11.openness = 'OPEN' AND list_entry_11.openness_basis IS NOT NULL
              AND list_entry_11.state = 'PUBLISHED' AND coalesce(list_entry_11.published_on <= ?, 0) = 1
              AND (list_entry_11.publicity_until IS NULL OR list_entry_11.publicity_until >= ?) AND NOT (list_entry_11.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_11.removed_on <= ?, 0) = 1) )))) THEN anon_16.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_16.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_12
          WHERE record_12.subject_id = anon_16.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
              AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_12.publicity_until IS NULL OR record_12.publicity_until >= ?) AND NOT (coalesce(record_12.disclosure_until < ?,
              0) = 1 OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
              AND coalesce(record_12.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_12
          WHERE list_entry_12.subject_id = anon_16.id AND list_entry_12.openness = 'OPEN' AND list_entry_12.openness_basis IS NOT NULL
              AND list_entry_12.state = 'PUBLISHED' AND coalesce(list_entry_12.published_on <= ?, 0) = 1
              AND (list_entry_12.publicity_until IS NULL OR list_entry_12.publicity_until >= ?) AND NOT (list_entry_12.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_12.removed_on <= ?, 0) = 1) )))) THEN anon_16.pseudonym || ':1;' ELSE '' END
              ELSE '' END AS d
  FROM (
    SELECT anon_17.id AS id, anon_17.identity_key AS identity_key, anon_17.pseudonym AS pseudonym, anon_17.kind AS kind,
        anon_17.name AS name, anon_17.name_bigrams AS name_bigrams, anon_17.code AS code, anon_17.region_code AS region_code,
        anon_17.openness AS openness, anon_17.openness_basis AS openness_basis, anon_17.status AS status,
        anon_17.sole_trader AS sole_trader, anon_17.legal_representative AS legal_representative, anon_17.registered_on AS registered_on,
        anon_17.document_type AS document_type, anon_17.masked_number AS masked_number, anon_17.listed_number AS listed_number
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_13
              WHERE record_13.subject_id = subject_3.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                  AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                  AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                  OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
                  OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                  AND coalesce(record_13.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_13
              WHERE list_entry_13.subject_id = subject_3.id AND list_entry_13.openness = 'OPEN'
                  AND list_entry_13.openness_basis IS NOT NULL AND list_entry_13.state = 'PUBLISHED'
                  AND coalesce(list_entry_13.published_on <= ?, 0) = 1 AND (list_entry_13.publicity_until IS NULL
                  OR list_entry_13.publicity_until >= ?) AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_13.removed_on <= ?, 0) = 1) ))) OR subject_3.kind = 'NATURAL_PERSON'
                  AND (subject_3.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_14
              WHERE record_14.subject_id = subject_3.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= ?) AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1
                  OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                  AND coalesce(record_14.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_14
              WHERE list_entry_14.subject_id = subject_3.id AND list_entry_14.openness = 'OPEN'
                  AND list_entry_14.openness_basis IS NOT NULL AND list_entry_14.state = 'PUBLISHED'
                  AND coalesce(list_entry_14.published_on <= ?, 0) = 1 AND (list_entry_14.publicity_until IS NULL
                  OR list_entry_14.publicity_until >= ?) AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_14.removed_on <= ?, 0) = 1) ))) AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_15
                WHERE record_15.subject_id = subject_3.id AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1
                    OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_15
                WHERE list_entry_15.subject_id = subject_3.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_3
                WHERE credit_case_3.subject_id = subject_3.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_3
                WHERE authorisation_3.subject_id = subject_3.id ))))) AND subject_3.identity_key = ? AND subject_3.name = ?
      LIMIT 1 OFFSET 0) AS anon_17
    LIMIT -1 OFFSET 0) AS anon_16) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_18.kind != 'NATURAL_PERSON') THEN json_object('name', anon_18.name) WHEN (anon_18.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_18.name) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_18.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_16
          WHERE record_16.subject_id = anon_18.id AND record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL
              AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE' AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_16.publicity_until IS NULL OR record_16.publicity_until >= ?) AND NOT (coalesce(record_16.disclosure_until < ?,
              0) = 1 OR record_16.state = 'ARCHIVED' OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
              AND coalesce(record_16.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_16
          WHERE list_entry_16.subject_id = anon_18.id AND list_entry_16.openness = 'OPEN' AND list_entry_16.openness_basis IS NOT NULL
              AND list_entry_16.state = 'PUBLISHED' AND coalesce(list_entry_16.published_on <= ?, 0) = 1
              AND (list_entry_16.publicity_until IS NULL OR list_entry_16.publicity_until >= ?) AND NOT (list_entry_16.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_16.removed_on <= ?, 0) = 1) )))) THEN anon_18.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_18.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_17
          WHERE record_17.subject_id = anon_18.id AND record_17.openness = 'OPEN' AND record_17.openness_basis IS NOT NULL
              AND record_17.confidentiality = 'NONE' AND record_17.state = 'ACTIVE' AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_17.publicity_until IS NULL OR record_17.publicity_until >= ?) AND NOT (coalesce(record_17.disclosure_until < ?,
              0) = 1 OR record_17.state = 'ARCHIVED' OR record_17.state IN ('DELETED', 'REVOKED') OR record_17.record_class = 'NEGATIVE'
              AND coalesce(record_17.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_17
          WHERE list_entry_17.subject_id = anon_18.id AND list_entry_17.openness = 'OPEN' AND list_entry_17.openness_basis IS NOT NULL
              AND list_entry_17.state = 'PUBLISHED' AND coalesce(list_entry_17.published_on <= ?, 0) = 1
              AND (list_entry_17.publicity_until IS NULL OR list_entry_17.publicity_until >= ?) AND NOT (list_entry_17.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_17.removed_on <= ?, 0) = 1) )))) THEN anon_18.pseudonym || ':1;' ELSE '' END
              ELSE '' END AS d
  FROM (
    SELECT anon_19.id AS id, anon_19.identity_key AS identity_key, anon_19.pseudonym AS pseudonym, anon_19.kind AS kind,
        anon_19.name AS name, anon_19.name_bigrams AS name_bigrams, anon_19.code AS code, anon_19.region_code AS region_code,
        anon_19.openness AS openness, anon_19.openness_basis AS openness_basis, anon_19.status AS status,
        anon_19.sole_trader AS sole_trader, anon_19.legal_representative AS legal_representative, anon_19.registered_on AS registered_on,
        anon_19.document_type AS document_type, anon_19.masked_number AS masked_number, anon_19.listed_number AS listed_number
    FROM (
      SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
          subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code, subject_4.region_code AS region_code,
          subject_4.openness AS openness, subject_4.openness_basis AS openness_basis, subject_4.status AS status,
          subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
          subject_4.registered_on AS registered_on, subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
          subject_4.listed_number AS listed_number
      FROM subject AS subject_4
      WHERE (subject_4.kind != 'NATURAL_PERSON' AND (subject_4.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_4.openness = 'OPEN' AND subject_4.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_18
              WHERE record_18.subject_id = subject_4.id AND record_18.openness = 'OPEN' AND record_18.openness_basis IS NOT NULL
                  AND record_18.confidentiality = 'NONE' AND record_18.state = 'ACTIVE'
                  AND (record_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_18.publicity_until IS NULL
                  OR record_18.publicity_until >= ?) AND NOT (coalesce(record_18.disclosure_until < ?, 0) = 1
                  OR record_18.state = 'ARCHIVED' OR record_18.state IN ('DELETED', 'REVOKED') OR record_18.record_class = 'NEGATIVE'
                  AND coalesce(record_18.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_18
              WHERE list_entry_18.subject_id = subject_4.id AND list_entry_18.openness = 'OPEN'
                  AND list_entry_18.openness_basis IS NOT NULL AND list_entry_18.state = 'PUBLISHED'
                  AND coalesce(list_entry_18.published_on <= ?, 0) = 1 AND (list_entry_18.publicity_until IS NULL
                  OR list_entry_18.publicity_until >= ?) AND NOT (list_entry_18.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_18.removed_on <= ?, 0) = 1) ))) OR subject_4.kind = 'NATURAL_PERSON'
                  AND (subject_4.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_19
              WHERE record_19.subject_id = subject_4.id AND record_19.openness = 'OPEN' AND record_19.openness_basis IS NOT NULL
                  AND record_19.confidentiality = 'NONE' AND record_19.state = 'ACTIVE'
                  AND (record_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_19.publicity_until IS NULL
                  OR record_19.publicity_until >= ?) AND NOT (coalesce(record_19.disclosure_until < ?, 0) = 1
                  OR record_19.state = 'ARCHIVED' OR record_19.state IN ('DELETED', 'REVOKED') OR record_19.record_class = 'NEGATIVE'
                  AND coalesce(record_19.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_19
              WHERE list_entry_19.subject_id = subject_4.id AND list_entry_19.openness = 'OPEN'
                  AND list_entry_19.openness_basis IS NOT NULL AND list_entry_19.state = 'PUBLISHED'
                  AND coalesce(list_entry_19.published_on <= ?, 0) = 1 AND (list_entry_19.publicity_until IS NULL
                  OR list_entry_19.publicity_until >= ?) AND NOT (list_entry_19.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_19.removed_on <= ?, 0) = 1) ))) AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_20
                WHERE record_20.subject_id = subject_4.id AND NOT (coalesce(record_20.disclosure_until < ?, 0) = 1
                    OR record_20.state = 'ARCHIVED' OR record_20.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_20
                WHERE list_entry_20.subject_id = subject_4.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_4
                WHERE credit_case_4.subject_id = subject_4.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_4
                WHERE authorisation_4.subject_id = subject_4.id ))))) AND subject_4.identity_key = ? AND subject_4.name = ?
      LIMIT 1 OFFSET 0) AS anon_19
    LIMIT -1 OFFSET 0) AS anon_18) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_20.kind != 'NATURAL_PERSON') THEN json_object('name', anon_20.name) WHEN (anon_20.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_20.name) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_20.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_20.openness = 'OPEN' AND anon_20.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_21
          WHERE record_21.subject_id = anon_20.id AND record_21.openness = 'OPEN' AND record_21.openness_basis IS NOT NULL
              AND record_21.confidentiality = 'NONE' AND record_21.state = 'ACTIVE' AND (record_21.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_21.publicity_until IS NULL OR record_21.publicity_until >= ?) AND NOT (coalesce(record_21.disclosure_until < ?,
              0) = 1 OR record_21.state = 'ARCHIVED' OR record_21.state IN ('DELETED', 'REVOKED') OR record_21.record_class = 'NEGATIVE'
              AND coalesce(record_21.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_21
          WHERE list_entry_21.subject_id = anon_20.id AND list_entry_21.openness = 'OPEN' AND list_entry_21.openness_basis IS NOT NULL
              AND list_entry_21.state = 'PUBLISHED' AND coalesce(list_entry_21.published_on <= ?, 0) = 1
              AND (list_entry_21.publicity_until IS NULL OR list_entry_21.publicity_until >= ?) AND NOT (list_entry_21.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_21.removed_on <= ?, 0) = 1) )))) THEN anon_20.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_20.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_22
          WHERE record_22.subject_id = anon_20.id AND record_22.openness = 'OPEN' AND record_22.openness_basis IS NOT NULL
              AND record_22.confidentiality = 'NONE' AND record_22.state = 'ACTIVE' AND (record_22.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_22.publicity_until IS NULL OR record_22.publicity_until >= ?) AND NOT (coalesce(record_22.disclosure_until < ?,
              0) = 1 OR record_22.state = 'ARCHIVED' OR record_22.state IN ('DELETED', 'REVOKED') OR record_22.record_class = 'NEGATIVE'
              AND coalesce(record_22.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_22
          WHERE list_entry_22.subject_id = anon_20.id AND list_entry_22.openness = 'OPEN' AND list_entry_22.openness_basis IS NOT NULL
              AND list_entry_22.state = 'PUBLISHED' AND coalesce(list_entry_22.published_on <= ?, 0) = 1
              AND (list_entry_22.publicity_until IS NULL OR list_entry_22.publicity_until >= ?) AND NOT (list_entry_22.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_22.removed_on <= ?, 0) = 1) )))) THEN anon_20.pseudonym || ':1;' ELSE '' END
              ELSE '' END AS d
  FROM (
    SELECT anon_21.id AS id, anon_21.identity_key AS identity_key, anon_21.pseudonym AS pseudonym, anon_21.kind AS kind,
        anon_21.name AS name, anon_21.name_bigrams AS name_bigrams, anon_21.code AS code, anon_21.region_code AS region_code,
        anon_21.openness AS openness, anon_21.openness_basis AS openness_basis, anon_21.status AS status,
        anon_21.sole_trader AS sole_trader, anon_21.legal_representative AS legal_representative, anon_21.registered_on AS registered_on,
        anon_21.document_type AS document_type, anon_21.masked_number AS masked_number, anon_21.listed_number AS listed_number
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number
      FROM subject AS subject_5
      WHERE (subject_5.kind != 'NATURAL_PERSON' AND (subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_23
              WHERE record_23.subject_id = subject_5.id AND record_23.openness = 'OPEN' AND record_23.openness_basis IS NOT NULL
                  AND record_23.confidentiality = 'NONE' AND record_23.state = 'ACTIVE'
                  AND (record_23.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_23.publicity_until IS NULL
                  OR record_23.publicity_until >= ?) AND NOT (coalesce(record_23.disclosure_until < ?, 0) = 1
                  OR record_23.state = 'ARCHIVED' OR record_23.state IN ('DELETED', 'REVOKED') OR record_23.record_class = 'NEGATIVE'
                  AND coalesce(record_23.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_23
              WHERE list_entry_23.subject_id = subject_5.id AND list_entry_23.openness = 'OPEN'
                  AND list_entry_23.openness_basis IS NOT NULL AND list_entry_23.state = 'PUBLISHED'
                  AND coalesce(list_entry_23.published_on <= ?, 0) = 1 AND (list_entry_23.publicity_until IS NULL
                  OR list_entry_23.publicity_until >= ?) AND NOT (list_entry_23.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_23.removed_on <= ?, 0) = 1) ))) OR subject_5.kind = 'NATURAL_PERSON'
                  AND (subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_24
              WHERE record_24.subject_id = subject_5.id AND record_24.openness = 'OPEN' AND record_24.openness_basis IS NOT NULL
                  AND record_24.confidentiality = 'NONE' AND record_24.state = 'ACTIVE'
                  AND (record_24.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_24.publicity_until IS NULL
                  OR record_24.publicity_until >= ?) AND NOT (coalesce(record_24.disclosure_until < ?, 0) = 1
                  OR record_24.state = 'ARCHIVED' OR record_24.state IN ('DELETED', 'REVOKED') OR record_24.record_class = 'NEGATIVE'
                  AND coalesce(record_24.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_24
              WHERE list_entry_24.subject_id = subject_5.id AND list_entry_24.openness = 'OPEN'
                  AND list_entry_24.openness_basis IS NOT NULL AND list_entry_24.state = 'PUBLISHED'
                  AND coalesce(list_entry_24.published_on <= ?, 0) = 1 AND (list_entry_24.publicity_until IS NULL
                  OR list_entry_24.publicity_until >= ?) AND NOT (list_entry_24.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_24.removed_on <= ?, 0) = 1) ))) AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_25
                WHERE record_25.subject_id = subject_5.id AND NOT (coalesce(record_25.disclosure_until < ?, 0) = 1
                    OR record_25.state = 'ARCHIVED' OR record_25.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_25
                WHERE list_entry_25.subject_id = subject_5.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_5
                WHERE credit_case_5.subject_id = subject_5.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_5
                WHERE authorisation_5.subject_id = subject_5.id ))))) AND subject_5.identity_key = ? AND subject_5.name = ?
      LIMIT 1 OFFSET 0) AS anon_21
    LIMIT -1 OFFSET 0) AS anon_20) AS anon_5 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_22.kind != 'NATURAL_PERSON') THEN json_object('name', anon_22.name) WHEN (anon_22.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_22.name) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_22.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_26
          WHERE record_26.subject_id = anon_22.id AND record_26.openness = 'OPEN' AND record_26.openness_basis IS NOT NULL
              AND record_26.confidentiality = 'NONE' AND record_26.state = 'ACTIVE' AND (record_26.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_26.publicity_until IS NULL OR record_26.publicity_until >= ?) AND NOT (coalesce(record_26.disclosure_until < ?,
              0) = 1 OR record_26.state = 'ARCHIVED' OR record_26.state IN ('DELETED', 'REVOKED') OR record_26.record_class = 'NEGATIVE'
              AND coalesce(record_26.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_26
          WHERE list_entry_26.subject_id = anon_22.id AND list_entry_26.openness = 'OPEN' AND list_entry_26.openness_basis IS NOT NULL
              AND list_entry_26.state = 'PUBLISHED' AND coalesce(list_entry_26.published_on <= ?, 0) = 1
              AND (list_entry_26.publicity_until IS NULL OR list_entry_26.publicity_until >= ?) AND NOT (list_entry_26.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_26.removed_on <= ?, 0) = 1) )))) THEN anon_22.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_22.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_27
          WHERE record_27.subject_id = anon_22.id AND record_27.openness = 'OPEN' AND record_27.openness_basis IS NOT NULL
              AND record_27.confidentiality = 'NONE' AND record_27.state = 'ACTIVE' AND (record_27.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_27.publicity_until IS NULL OR record_27.publicity_until >= ?) AND NOT (coalesce(record_27.disclosure_until < ?,
              0) = 1 OR record_27.state = 'ARCHIVED' OR record_27.state IN ('DELETED', 'REVOKED') OR record_27.record_class = 'NEGATIVE'
              AND coalesce(record_27.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_27
          WHERE list_entry_27.subject_id = anon_22.id AND list_entry_27.openness = 'OPEN' AND list_entry_27.openness_basis IS NOT NULL
              AND list_entry_27.state = 'PUBLISHED' AND coalesce(list_entry_27.published_on <= ?, 0) = 1
              AND (list_entry_27.publicity_until IS NULL OR list_entry_27.publicity_until >= ?) AND NOT (list_entry_27.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_27.removed_on <= ?, 0) = 1) )))) THEN anon_22.pseudonym || ':1;' ELSE '' END
              ELSE '' END AS d
  FROM (
    SELECT anon_23.id AS id, anon_23.identity_key AS identity_key, anon_23.pseudonym AS pseudonym, anon_23.kind AS kind,
        anon_23.name AS name, anon_23.name_bigrams AS name_bigrams, anon_23.code AS code, anon_23.region_code AS region_code,
        anon_23.openness AS openness, anon_23.openness_basis AS openness_basis, anon_23.status AS status,
        anon_23.sole_trader AS sole_trader, anon_23.legal_representative AS legal_representative, anon_23.registered_on AS registered_on,
        anon_23.document_type AS document_type, anon_23.masked_number AS masked_number, anon_23.listed_number AS listed_number
    FROM (
      SELECT subject_6.id AS id, subject_6.identity_key AS identity_key, subject_6.pseudonym AS pseudonym, subject_6.kind AS kind,
          subject_6.name AS name, subject_6.name_bigrams AS name_bigrams, subject_6.code AS code, subject_6.region_code AS region_code,
          subject_6.openness AS openness, subject_6.openness_basis AS openness_basis, subject_6.status AS status,
          subject_6.sole_trader AS sole_trader, subject_6.legal_representative AS legal_representative,
          subject_6.registered_on AS registered_on, subject_6.document_type AS document_type, subject_6.masked_number AS masked_number,
          subject_6.listed_number AS listed_number
      FROM subject AS subject_6
      WHERE (subject_6.kind != 'NATURAL_PERSON' AND (subject_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_6.openness = 'OPEN' AND subject_6.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_28
              WHERE record_28.subject_id = subject_6.id AND record_28.openness = 'OPEN' AND record_28.openness_basis IS NOT NULL
                  AND record_28.confidentiality = 'NONE' AND record_28.state = 'ACTIVE'
                  AND (record_28.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_28.publicity_until IS NULL
                  OR record_28.publicity_until >= ?) AND NOT (coalesce(record_28.disclosure_until < ?, 0) = 1
                  OR record_28.state = 'ARCHIVED' OR record_28.state IN ('DELETED', 'REVOKED') OR record_28.record_class = 'NEGATIVE'
                  AND coalesce(record_28.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_28
              WHERE list_entry_28.subject_id = subject_6.id AND list_entry_28.openness = 'OPEN'
                  AND list_entry_28.openness_basis IS NOT NULL AND list_entry_28.state = 'PUBLISHED'
                  AND coalesce(list_entry_28.published_on <= ?, 0) = 1 AND (list_entry_28.publicity_until IS NULL
                  OR list_entry_28.publicity_until >= ?) AND NOT (list_entry_28.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_28.removed_on <= ?, 0) = 1) ))) OR subject_6.kind = 'NATURAL_PERSON'
                  AND (subject_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_29
              WHERE record_29.subject_id = subject_6.id AND record_29.openness = 'OPEN' AND record_29.openness_basis IS NOT NULL
                  AND record_29.confidentiality = 'NONE' AND record_29.state = 'ACTIVE'
                  AND (record_29.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_29.publicity_until IS NULL
                  OR record_29.publicity_until >= ?) AND NOT (coalesce(record_29.disclosure_until < ?, 0) = 1
                  OR record_29.state = 'ARCHIVED' OR record_29.state IN ('DELETED', 'REVOKED') OR record_29.record_class = 'NEGATIVE'
                  AND coalesce(record_29.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_29
              WHERE list_entry_29.subject_id = subject_6.id AND list_entry_29.openness = 'OPEN'
                  AND list_entry_29.openness_basis IS NOT NULL AND list_entry_29.state = 'PUBLISHED'
                  AND coalesce(list_entry_29.published_on <= ?, 0) = 1 AND (list_entry_29.publicity_until IS NULL
                  OR list_entry_29.publicity_until >= ?) AND NOT (list_entry_29.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_29.removed_on <= ?, 0) = 1) ))) AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_30
                WHERE record_30.subject_id = subject_6.id AND NOT (coalesce(record_30.disclosure_until < ?, 0) = 1
                    OR record_30.state = 'ARCHIVED' OR record_30.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_30
                WHERE list_entry_30.subject_id = subject_6.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_6
                WHERE credit_case_6.subject_id = subject_6.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_6
                WHERE authorisation_6.subject_id = subject_6.id ))))) AND subject_6.identity_key = ? AND subject_6.name = ?
      LIMIT 1 OFFSET 0) AS anon_23
    LIMIT -1 OFFSET 0) AS anon_22) AS anon_6 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN json_object('name', anon_24.name) WHEN (anon_24.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_24.name) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_24.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_24.openness = 'OPEN' AND anon_24.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_31
          WHERE record_31.subject_id = anon_24.id AND record_31.openness = 'OPEN' AND record_31.openness_basis IS NOT NULL
              AND record_31.confidentiality = 'NONE' AND record_31.state = 'ACTIVE' AND (record_31.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_31.publicity_until IS NULL OR record_31.publicity_until >= ?) AND NOT (coalesce(record_31.disclosure_until < ?,
              0) = 1 OR record_31.state = 'ARCHIVED' OR record_31.state IN ('DELETED', 'REVOKED') OR record_31.record_class = 'NEGATIVE'
              AND coalesce(record_31.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_31
          WHERE list_entry_31.subject_id = anon_24.id AND list_entry_31.openness = 'OPEN' AND list_entry_31.openness_basis IS NOT NULL
              AND list_entry_31.state = 'PUBLISHED' AND coalesce(list_entry_31.published_on <= ?, 0) = 1
              AND (list_entry_31.publicity_until IS NULL OR list_entry_31.publicity_until >= ?) AND NOT (list_entry_31.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_31.removed_on <= ?, 0) = 1) )))) THEN anon_24.pseudonym || ':0;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_24.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_32
          WHERE record_32.subject_id = anon_24.id AND record_32.openness = 'OPEN' AND record_32.openness_basis IS NOT NULL
              AND record_32.confidentiality = 'NONE' AND record_32.state = 'ACTIVE' AND (record_32.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_32.publicity_until IS NULL OR record_32.publicity_until >= ?) AND NOT (coalesce(record_32.disclosure_until < ?,
              0) = 1 OR record_32.state = 'ARCHIVED' OR record_32.state IN ('DELETED', 'REVOKED') OR record_32.record_class = 'NEGATIVE'
              AND coalesce(record_32.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_32
          WHERE list_entry_32.subject_id = anon_24.id AND list_entry_32.openness = 'OPEN' AND list_entry_32.openness_basis IS NOT NULL
              AND list_entry_32.state = 'PUBLISHED' AND coalesce(list_entry_32.published_on <= ?, 0) = 1
              AND (list_entry_32.publicity_until IS NULL OR list_entry_32.publicity_until >= ?) AND NOT (list_entry_32.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_32.removed_on <= ?, 0) = 1) )))) THEN anon_24.pseudonym || ':1;' ELSE '' END
              ELSE '' END AS d
  FROM (
    SELECT anon_25.id AS id, anon_25.identity_key AS identity_key, anon_25.pseudonym AS pseudonym, anon_25.kind AS kind,
        anon_25.name AS name, anon_25.name_bigrams AS name_bigrams, anon_25.code AS code, anon_25.region_code AS region_code,
        anon_25.openness AS openness, anon_25.openness_basis AS openness_basis, anon_25.status AS status,
        anon_25.sole_trader AS sole_trader, anon_25.legal_representative AS legal_representative, anon_25.registered_on AS registered_on,
        anon_25.document_type AS document_type, anon_25.masked_number AS masked_number, anon_25.listed_number AS listed_number
    FROM (
      SELECT subject_7.id AS id, subject_7.identity_key AS identity_key, subject_7.pseudonym AS pseudonym, subject_7.kind AS kind,
          subject_7.name AS name, subject_7.name_bigrams AS name_bigrams, subject_7.code AS code, subject_7.region_code AS region_code,
          subject_7.openness AS openness, subject_7.openness_basis AS openness_basis, subject_7.status AS status,
          subject_7.sole_trader AS sole_trader, subject_7.legal_representative AS legal_representative,
          subject_7.registered_on AS registered_on, subject_7.document_type AS document_type, subject_7.masked_number AS masked_number,
          subject_7.listed_number AS listed_number
      FROM subject AS subject_7
      WHERE (subject_7.kind != 'NATURAL_PERSON' AND (subject_7.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_7.openness = 'OPEN' AND subject_7.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_33
              WHERE record_33.subject_id = subject_7.id AND record_33.openness = 'OPEN' AND record_33.openness_basis IS NOT NULL
                  AND record_33.confidentiality = 'NONE' AND record_33.state = 'ACTIVE'
                  AND (record_33.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_33.publicity_until IS NULL
                  OR record_33.publicity_until >= ?) AND NOT (coalesce(record_33.disclosure_until < ?, 0) = 1
                  OR record_33.state = 'ARCHIVED' OR record_33.state IN ('DELETED', 'REVOKED') OR record_33.record_class = 'NEGATIVE'
                  AND coalesce(record_33.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_33
              WHERE list_entry_33.subject_id = subject_7.id AND list_entry_33.openness = 'OPEN'
                  AND list_entry_33.openness_basis IS NOT NULL AND list_entry_33.state = 'PUBLISHED'
                  AND coalesce(list_entry_33.published_on <= ?, 0) = 1 AND (list_entry_33.publicity_until IS NULL
                  OR list_entry_33.publicity_until >= ?) AND NOT (list_entry_33.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_33.removed_on <= ?, 0) = 1) ))) OR subject_7.kind = 'NATURAL_PERSON'
                  AND (subject_7.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_34
              WHERE record_34.subject_id = subject_7.id AND record_34.openness = 'OPEN' AND record_34.openness_basis IS NOT NULL
                  AND record_34.confidentiality = 'NONE' AND record_34.state = 'ACTIVE'
                  AND (record_34.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_34.publicity_until IS NULL
                  OR record_34.publicity_until >= ?) AND NOT (coalesce(record_34.disclosure_until < ?, 0) = 1
                  OR record_34.state = 'ARCHIVED' OR record_34.state IN ('DELETED', 'REVOKED') OR record_34.record_class = 'NEGATIVE'
                  AND coalesce(record_34.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_34
              WHERE list_entry_34.subject_id = subject_7.id AND list_entry_34.openness = 'OPEN'
                  AND list_entry_34.openness_basis IS NOT NULL AND list_entry_34.state = 'PUBLISHED'
                  AND coalesce(list_entry_34.published_on <= ?, 0) = 1 AND (list_entry_34.publicity_until IS NULL
                  OR list_entry_34.publicity_until >= ?) AND NOT (list_entry_34.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_34.removed_on <= ?, 0) = 1) ))) AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_35
                WHERE record_35.subject_id = subject_7.id AND NOT (coalesce(record_35.disclosure_until < ?, 0) = 1
                    OR record_35.state = 'ARCHIVED' OR record_35.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_35
                WHERE list_entry_35.subject_id = subject_7.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_7
                WHERE credit_case_7.subject_id = subject_7.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_7
                WHERE authorisation_7.subject_id = subject_7.id ))))) AND subject_7.identity_key = ? AND subject_7.name = ?
      LIMIT 1 OFFSET 0) AS anon_25
    LIMIT -1 OFFSET 0) AS anon_24) AS anon_7 ON 1 = 1
