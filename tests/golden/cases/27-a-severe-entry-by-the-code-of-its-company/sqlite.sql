SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('name', anon_3.name, 'entries', json(json(json_extract(anon_3.x0, '$[0]')))) AS j,
      '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4."key" AS "key", anon_4.name AS name, anon_4.type AS type, anon_4.authority AS authority,
        anon_4.region_code AS region_code, anon_4.jurisdiction AS jurisdiction, anon_4.legal_basis AS legal_basis,
        anon_4.number_exception AS number_exception, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.subject_id = (
              SELECT subject_1.id
              FROM subject AS subject_1
              WHERE subject_1.identity_key = ? AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
                  AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_1
                    WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                        AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                        AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                        OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                        OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                        AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_2
                    WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                        AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                        AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                        OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))) AND (subject_1.openness = 'OPEN'
                        AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                    SELECT 1
                    FROM record AS record_2
                    WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                        AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                        AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                        OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                        OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                        AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                    SELECT 1
                    FROM list_entry AS list_entry_3
                    WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN'
                        AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                        AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                        OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                        OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))) AND list_entry_1.list_id = anon_4.id), 'nodes',
                        json(json_group_array(json_object('state', anon_5.state, 'behaviour', anon_5.behaviour, 'basisDocument',
                        anon_5.basis_document, 'disputed', json(CASE WHEN anon_5.disputed_since IS NOT NULL THEN 'true' ELSE 'false' END),
                        'determiningUnit', json(json(json_extract(anon_5.x0, '$[0]'))), 'relatedPersons', json(json(json_extract(anon_5.x1,
                        '$[0]'))), 'subject', json(json(json_extract(anon_5.x2, '$[0]'))))) FILTER (WHERE 1 = 1))),
                        coalesce(group_concat('' || coalesce(json_extract(anon_5.x0, '$[1]'), '') || coalesce(json_extract(anon_5.x1,
                        '$[1]'), '') || coalesce(json_extract(anon_5.x2, '$[1]'), ''), ''), '') || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.list_id AS list_id, anon_6.subject_id AS subject_id, anon_6.state AS state,
            anon_6.behaviour AS behaviour, anon_6.grounds AS grounds, anon_6.screened AS screened, anon_6.basis_document AS basis_document,
            anon_6.determining_unit_id AS determining_unit_id, anon_6.region_code AS region_code, anon_6.openness AS openness,
            anon_6.openness_basis AS openness_basis, anon_6.decided_on AS decided_on, anon_6.published_on AS published_on,
            anon_6.publicity_until AS publicity_until, anon_6.removed_on AS removed_on, anon_6.disputed_since AS disputed_since,
            anon_6.ground_record_id AS ground_record_id, anon_6.sort_key AS sort_key, row_number() OVER (ORDER BY anon_6.sort_key DESC,
            anon_6.id DESC) AS rn, (
          SELECT json_array(json_object('name', anon_7.name), '' || '') AS json_array_2
          FROM (
            SELECT anon_8.id AS id, anon_8.code AS code, anon_8.name AS name, anon_8.kind AS kind, anon_8.region_code AS region_code,
                anon_8.jurisdiction AS jurisdiction, anon_8.is_provider AS is_provider, anon_8.status AS status, anon_8.country AS country,
                anon_8.export_basis AS export_basis
            FROM (
              SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
                  unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status,
                  unit_1.country AS country, unit_1.export_basis AS export_basis
              FROM unit AS unit_1
              WHERE 1 = 1 AND unit_1.id = anon_6.determining_unit_id
              LIMIT 1 OFFSET 0) AS anon_8
            LIMIT -1 OFFSET 0) AS anon_7) AS x0, (
          SELECT json_array(json(json_group_array(json_object('role', anon_9.role, 'name', anon_9.name, 'basis',
              anon_9.basis)) FILTER (WHERE 1 = 1)), '') AS json_array_3
          FROM (
            SELECT related_person_1.id AS id, related_person_1.subject_id AS subject_id, related_person_1.entry_id AS entry_id,
                related_person_1.role AS role, related_person_1.name AS name, related_person_1.basis AS basis,
                row_number() OVER (ORDER BY related_person_1.role, related_person_1.name, related_person_1.id) AS rn
            FROM related_person AS related_person_1
            WHERE related_person_1.entry_id = anon_6.id
            ORDER BY related_person_1.role, related_person_1.name, related_person_1.id
            LIMIT 100 OFFSET 0) AS anon_9) AS x1, (
          SELECT json_array(json(CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN json_object('name', anon_10.name, 'code',
              anon_10.code) WHEN (anon_10.kind = 'NATURAL_PERSON') THEN json_object('name', anon_10.name, 'code', anon_10.code)
              ELSE NULL END), '' || '') AS json_array_4
          FROM (
            SELECT anon_11.id AS id, anon_11.identity_key AS identity_key, anon_11.pseudonym AS pseudonym, anon_11.kind AS kind,
                anon_11.name AS name, anon_11.name_bigrams AS name_bigrams, anon_11.code AS code, anon_11.region_code AS region_code,
                anon_11.openness AS openness, anon_11.openness_basis AS openness_basis, anon_11.status AS status,
                anon_11.sole_trader AS sole_trader, anon_11.legal_representative AS legal_representative,
                anon_11.registered_on AS registered_on, anon_11.document_type AS document_type, anon_11.masked_number AS masked_number,
                anon_11.listed_number AS listed_number
            FROM (
              SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
                  subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code,
                  subject_2.region_code AS region_code, subject_2.openness AS openness, subject_2.openness_basis AS openness_basis,
                  subject_2.status AS status, subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
                  subject_2.registered_on AS registered_on, subject_2.document_type AS document_type,
                  subject_2.masked_number AS masked_number, subject_2.listed_number AS listed_number
              FROM subject AS subject_2
              WHERE (subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL
                  OR (EXISTS (
                      SELECT 1
                      FROM record AS record_3
                      WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                          AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                          AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                          OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                          OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                          AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_4
                      WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN'
                          AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                          AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                          OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))) OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_4
                      WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                          AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                          AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                          OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                          OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                          AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_5
                      WHERE list_entry_5.subject_id = subject_2.id AND list_entry_5.openness = 'OPEN'
                          AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                          AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                          OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))) AND subject_2.id = anon_6.subject_id
              LIMIT 1 OFFSET 0) AS anon_11
            LIMIT -1 OFFSET 0) AS anon_10) AS x2
        FROM (
          SELECT list_entry_6.id AS id, list_entry_6.list_id AS list_id, list_entry_6.subject_id AS subject_id,
              list_entry_6.state AS state, list_entry_6.behaviour AS behaviour, list_entry_6.grounds AS grounds,
              list_entry_6.screened AS screened, list_entry_6.basis_document AS basis_document,
              list_entry_6.determining_unit_id AS determining_unit_id, list_entry_6.region_code AS region_code,
              list_entry_6.openness AS openness, list_entry_6.openness_basis AS openness_basis, list_entry_6.decided_on AS decided_on,
              list_entry_6.published_on AS published_on, list_entry_6.publicity_until AS publicity_until,
              list_entry_6.removed_on AS removed_on, list_entry_6.disputed_since AS disputed_since,
              list_entry_6.ground_record_id AS ground_record_id, list_entry_6.decided_on AS sort_key
          FROM list_entry AS list_entry_6
          WHERE list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
              AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
              OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) AND list_entry_6.subject_id = (
            SELECT subject_3.id
            FROM subject AS subject_3
            WHERE subject_3.identity_key = ? AND subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN'
                AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_5
                  WHERE record_5.subject_id = subject_3.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
                      OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_7
                  WHERE list_entry_7.subject_id = subject_3.id AND list_entry_7.openness = 'OPEN'
                      AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
                      AND coalesce(list_entry_7.published_on <= ?, 0) = 1 AND (list_entry_7.publicity_until IS NULL
                      OR list_entry_7.publicity_until >= ?) AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_7.removed_on <= ?, 0) = 1) ))) AND (subject_3.openness = 'OPEN'
                      AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_6
                  WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                      AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                      AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                      OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
                      OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                      AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_8
                  WHERE list_entry_8.subject_id = subject_3.id AND list_entry_8.openness = 'OPEN'
                      AND list_entry_8.openness_basis IS NOT NULL AND list_entry_8.state = 'PUBLISHED'
                      AND coalesce(list_entry_8.published_on <= ?, 0) = 1 AND (list_entry_8.publicity_until IS NULL
                      OR list_entry_8.publicity_until >= ?) AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_8.removed_on <= ?, 0) = 1) )))) AND list_entry_6.list_id = anon_4.id
          ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC
          LIMIT 20 OFFSET 0) AS anon_6
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x0
    FROM (
      SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
          credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
          credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
      FROM credit_list AS credit_list_1
      WHERE 1 = 1 AND credit_list_1."key" = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
