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
  SELECT json(json_group_array(json_object('code', anon_6.code, 'subject', json(json(json_extract(anon_6.x0,
      '$[0]'))))) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_6.x0, '$[1]'), ''), ''), '') AS d
  FROM (
    SELECT anon_7.code AS code, anon_7.rn AS rn, anon_7.place AS place, (
      SELECT json_array(json(CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_object('name', anon_8.name, 'negative',
          json(json(json_extract(anon_8.x0, '$[0]'))), 'listEntries', json(json(json_extract(anon_8.x1,
          '$[0]')))) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_object('name', anon_8.name, 'negative',
          json(json(json_extract(anon_8.x2, '$[0]'))), 'listEntries', json(json(json_extract(anon_8.x3, '$[0]')))) ELSE NULL END),
          '' || anon_8.pseudonym || ':' || '@' || CAST(anon_7.place AS VARCHAR) || ';' || '' || CASE WHEN (anon_8.kind != 'NATURAL_PERSON')
          THEN CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = anon_8.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_1
                WHERE list_entry_1.subject_id = anon_8.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))))
                    THEN anon_8.pseudonym || ':1;' ELSE '' END ELSE '' END || CASE WHEN (anon_8.kind = 'NATURAL_PERSON') THEN
                    CASE WHEN (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = anon_8.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = anon_8.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                    THEN anon_8.pseudonym || ':2;' ELSE '' END ELSE '' END || coalesce(json_extract(anon_8.x0, '$[1]'),
                    '') || coalesce(json_extract(anon_8.x1, '$[1]'), '') || coalesce(json_extract(anon_8.x2, '$[1]'),
                    '') || coalesce(json_extract(anon_8.x3, '$[1]'), '')) AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.identity_key AS identity_key, anon_9.pseudonym AS pseudonym, anon_9.kind AS kind,
            anon_9.name AS name, anon_9.name_bigrams AS name_bigrams, anon_9.code AS code, anon_9.region_code AS region_code,
            anon_9.openness AS openness, anon_9.openness_basis AS openness_basis, anon_9.status AS status,
            anon_9.sole_trader AS sole_trader, anon_9.legal_representative AS legal_representative, anon_9.registered_on AS registered_on,
            anon_9.document_type AS document_type, anon_9.masked_number AS masked_number, anon_9.listed_number AS listed_number, (
          SELECT json_array((
              SELECT count(*) AS count_1
              FROM record AS record_3
              WHERE (record_3.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_3.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '152900') OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?)) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?,
                      0) = 1 OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) AND record_3.state != 'REVOKED'
                      AND record_3.record_class = 'NEGATIVE' AND record_3.subject_id = anon_9.id AND anon_9.kind != 'NATURAL_PERSON'),
                      CASE WHEN (EXISTS (
                SELECT 1
                FROM record AS record_4
                WHERE (record_4.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                    'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_4.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '152900') OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                        0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                        AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'
                        AND record_4.record_class = 'NEGATIVE' AND record_4.subject_id = anon_9.id AND anon_9.kind != 'NATURAL_PERSON'
                        AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                        AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED'
                        AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                        AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
                        AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)))) THEN anon_9.pseudonym || ':0;' ELSE '' END) AS json_array_2) AS x0, (
          SELECT json_array(json(json_group_array(json_object('list', json(json(json_extract(anon_10.x0, '$[0]'))), 'decidedOn',
              anon_10.decided_on)) FILTER (WHERE 1 = 1)), coalesce(group_concat('' || coalesce(json_extract(anon_10.x0, '$[1]'), ''), ''),
              '')) AS json_array_3
          FROM (
            SELECT anon_11.id AS id, anon_11.list_id AS list_id, anon_11.subject_id AS subject_id, anon_11.state AS state,
                anon_11.behaviour AS behaviour, anon_11.grounds AS grounds, anon_11.screened AS screened,
                anon_11.basis_document AS basis_document, anon_11.determining_unit_id AS determining_unit_id,
                anon_11.region_code AS region_code, anon_11.openness AS openness, anon_11.openness_basis AS openness_basis,
                anon_11.decided_on AS decided_on, anon_11.published_on AS published_on, anon_11.publicity_until AS publicity_until,
                anon_11.removed_on AS removed_on, anon_11.disputed_since AS disputed_since, anon_11.ground_record_id AS ground_record_id,
                anon_11.rn AS rn, (
              SELECT json_array(json_object('key', anon_12."key"), '' || '') AS json_array_4
              FROM (
                SELECT anon_13.id AS id, anon_13."key" AS "key", anon_13.name AS name, anon_13.type AS type,
                    anon_13.authority AS authority, anon_13.region_code AS region_code, anon_13.jurisdiction AS jurisdiction,
                    anon_13.legal_basis AS legal_basis, anon_13.number_exception AS number_exception
                FROM (
                  SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
                      credit_list_1.authority AS authority, credit_list_1.region_code AS region_code,
                      credit_list_1.jurisdiction AS jurisdiction, credit_list_1.legal_basis AS legal_basis,
                      credit_list_1.number_exception AS number_exception
                  FROM credit_list AS credit_list_1
                  WHERE 1 = 1 AND credit_list_1.id = anon_11.list_id
                  LIMIT 1 OFFSET 0) AS anon_13
                LIMIT -1 OFFSET 0) AS anon_12) AS x0
            FROM (
              SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
                  list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
                  list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
                  list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
                  list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
                  list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
                  list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since,
                  list_entry_3.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_3.decided_on DESC,
                  list_entry_3.id DESC) AS rn
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                  AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                  OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.state = 'PUBLISHED'
                  AND list_entry_3.subject_id = anon_9.id AND anon_9.kind != 'NATURAL_PERSON'
              ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
              LIMIT 100 OFFSET 0) AS anon_11
            ORDER BY anon_11.rn ASC
            LIMIT -1 OFFSET 0) AS anon_10) AS x1, (
          SELECT json_array((
              SELECT count(*) AS count_2
              FROM record AS record_5
              WHERE (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_5.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '152900') OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?,
                      0) = 1 OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0) AND record_5.state != 'REVOKED'
                      AND record_5.record_class = 'NEGATIVE' AND record_5.subject_id = anon_9.id AND anon_9.kind = 'NATURAL_PERSON'),
                      CASE WHEN (EXISTS (
                SELECT 1
                FROM record AS record_6
                WHERE (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                    'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '152900') OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                        AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                        0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                        AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED'
                        AND record_6.record_class = 'NEGATIVE' AND record_6.subject_id = anon_9.id AND anon_9.kind = 'NATURAL_PERSON'
                        AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                        AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED'
                        AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
                        AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
                        AND record_6.state != 'REVOKED' AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                        AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= ?)))) THEN anon_9.pseudonym || ':0;' ELSE '' END) AS json_array_5) AS x2, (
          SELECT json_array(json(json_group_array(json_object('list', json(json(json_extract(anon_14.x0, '$[0]'))), 'decidedOn',
              anon_14.decided_on)) FILTER (WHERE 1 = 1)), coalesce(group_concat('' || coalesce(json_extract(anon_14.x0, '$[1]'), ''), ''),
              '')) AS json_array_6
          FROM (
            SELECT anon_15.id AS id, anon_15.list_id AS list_id, anon_15.subject_id AS subject_id, anon_15.state AS state,
                anon_15.behaviour AS behaviour, anon_15.grounds AS grounds, anon_15.screened AS screened,
                anon_15.basis_document AS basis_document, anon_15.determining_unit_id AS determining_unit_id,
                anon_15.region_code AS region_code, anon_15.openness AS openness, anon_15.openness_basis AS openness_basis,
                anon_15.decided_on AS decided_on, anon_15.published_on AS published_on, anon_15.publicity_until AS publicity_until,
                anon_15.removed_on AS removed_on, anon_15.disputed_since AS disputed_since, anon_15.ground_record_id AS ground_record_id,
                anon_15.rn AS rn, (
              SELECT json_array(json_object('key', anon_16."key"), '' || '') AS json_array_7
              FROM (
                SELECT anon_17.id AS id, anon_17."key" AS "key", anon_17.name AS name, anon_17.type AS type,
                    anon_17.authority AS authority, anon_17.region_code AS region_code, anon_17.jurisdiction AS jurisdiction,
                    anon_17.legal_basis AS legal_basis, anon_17.number_exception AS number_exception
                FROM (
                  SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
                      credit_list_2.authority AS authority, credit_list_2.region_code AS region_code,
                      credit_list_2.jurisdiction AS jurisdiction, credit_list_2.legal_basis AS legal_basis,
                      credit_list_2.number_exception AS number_exception
                  FROM credit_list AS credit_list_2
                  WHERE 1 = 1 AND credit_list_2.id = anon_15.list_id
                  LIMIT 1 OFFSET 0) AS anon_17
                LIMIT -1 OFFSET 0) AS anon_16) AS x0
            FROM (
              SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id,
                  list_entry_4.state AS state, list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds,
                  list_entry_4.screened AS screened, list_entry_4.basis_document AS basis_document,
                  list_entry_4.determining_unit_id AS determining_unit_id, list_entry_4.region_code AS region_code,
                  list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis, list_entry_4.decided_on AS decided_on,
                  list_entry_4.published_on AS published_on, list_entry_4.publicity_until AS publicity_until,
                  list_entry_4.removed_on AS removed_on, list_entry_4.disputed_since AS disputed_since,
                  list_entry_4.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_4.decided_on DESC,
                  list_entry_4.id DESC) AS rn
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                  AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                  OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.state = 'PUBLISHED'
                  AND list_entry_4.subject_id = anon_9.id AND anon_9.kind = 'NATURAL_PERSON'
              ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
              LIMIT 100 OFFSET 0) AS anon_15
            ORDER BY anon_15.rn ASC
            LIMIT -1 OFFSET 0) AS anon_14) AS x3
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
                WHERE region_closure.ancestor = '152900') OR subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL
                    OR (EXISTS (
                  SELECT 1
                  FROM record AS record_7
                  WHERE record_7.subject_id = subject_1.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                      AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                      AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                      OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                      OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                      AND coalesce(record_7.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_5
                  WHERE list_entry_5.subject_id = subject_1.id AND list_entry_5.openness = 'OPEN'
                      AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                      AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                      OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) ))) OR subject_1.kind = 'NATURAL_PERSON'
                      AND (subject_1.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900') OR (EXISTS (
                  SELECT 1
                  FROM record AS record_8
                  WHERE record_8.subject_id = subject_1.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                      AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                      AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                      OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
                      OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                      AND coalesce(record_8.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_6
                  WHERE list_entry_6.subject_id = subject_1.id AND list_entry_6.openness = 'OPEN'
                      AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                      AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                      OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) ))) AND NOT (NOT ((EXISTS (
                    SELECT 1
                    FROM record AS record_9
                    WHERE record_9.subject_id = subject_1.id AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
                        OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_7
                    WHERE list_entry_7.subject_id = subject_1.id )) OR (EXISTS (
                    SELECT 1
                    FROM credit_case AS credit_case_1
                    WHERE credit_case_1.subject_id = subject_1.id )) OR (EXISTS (
                    SELECT 1
                    FROM authorisation AS authorisation_1
                    WHERE authorisation_1.subject_id = subject_1.id ))))) AND subject_1.identity_key = ('USCC:' || anon_7.code)
          LIMIT 1 OFFSET 0) AS anon_9
        LIMIT -1 OFFSET 0) AS anon_8) AS x0
    FROM (
      SELECT anon_18.value AS code, anon_18."key" AS rn, anon_18."key" - 0 AS place
      FROM json_each(?) AS anon_18) AS anon_7
    ORDER BY anon_7.rn ASC
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
