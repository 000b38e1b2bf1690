SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, 1 AS c6
FROM (
  SELECT 1 AS one) AS anon_4
LEFT OUTER JOIN (
  SELECT json_object('entries', json(json(json_extract(anon_5.x0, '$[0]')))) AS j, '' || coalesce(json_extract(anon_5.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_6.id AS id, anon_6."key" AS "key", anon_6.name AS name, anon_6.type AS type, anon_6.authority AS authority,
        anon_6.region_code AS region_code, anon_6.jurisdiction AS jurisdiction, anon_6.legal_basis AS legal_basis,
        anon_6.number_exception AS number_exception, (
      SELECT json_array(json(anon_7.j), anon_7.d) AS json_array_1
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('listedNumber', CASE WHEN (anon_8.openness = 'OPEN'
            AND anon_8.openness_basis IS NOT NULL AND anon_8.state = 'PUBLISHED' AND coalesce(anon_8.published_on <= ?, 0) = 1
            AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND (EXISTS (
                      SELECT *
                      FROM credit_list AS credit_list_1
                      WHERE credit_list_1.id = anon_8.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                  SELECT subject_1.listed_number
                  FROM subject AS subject_1
                  WHERE subject_1.id = anon_8.subject_id) ELSE NULL END, 'subject', json(json(json_extract(anon_8.x0,
                      '$[0]'))))) FILTER (WHERE anon_8.rn <= 20))) AS j, coalesce(group_concat(CASE WHEN (anon_8.rn <= 20)
                      THEN '' || coalesce(json_extract(anon_8.x0, '$[1]'), '') ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_9.id AS id, anon_9.list_id AS list_id, anon_9.subject_id AS subject_id, anon_9.state AS state,
              anon_9.behaviour AS behaviour, anon_9.grounds AS grounds, anon_9.screened AS screened,
              anon_9.basis_document AS basis_document, anon_9.determining_unit_id AS determining_unit_id,
              anon_9.region_code AS region_code, anon_9.openness AS openness, anon_9.openness_basis AS openness_basis,
              anon_9.decided_on AS decided_on, anon_9.published_on AS published_on, anon_9.publicity_until AS publicity_until,
              anon_9.removed_on AS removed_on, anon_9.disputed_since AS disputed_since, anon_9.sort_key AS sort_key, anon_9.rn AS rn,
              anon_9.found AS found, (
            SELECT json_array(json(anon_10.j), anon_10.d) AS json_array_2
            FROM (
              SELECT json(CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN json_object('name',
                  anon_11.name) WHEN (anon_11.kind = 'NATURAL_PERSON') THEN json_object('name', anon_11.name, 'maskedIdNumber',
                  anon_11.masked_number) ELSE NULL END) AS j, '' AS d
              FROM (
                SELECT anon_12.id AS id, anon_12.identity_key AS identity_key, anon_12.pseudonym AS pseudonym, anon_12.kind AS kind,
                    anon_12.name AS name, anon_12.name_bigrams AS name_bigrams, anon_12.code AS code, anon_12.region_code AS region_code,
                    anon_12.openness AS openness, anon_12.openness_basis AS openness_basis, anon_12.status AS status,
                    anon_12.sole_trader AS sole_trader, anon_12.legal_representative AS legal_representative,
                    anon_12.registered_on AS registered_on, anon_12.document_type AS document_type, anon_12.masked_number AS masked_number,
                    anon_12.listed_number AS listed_number
                FROM (
                  SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym,
                      subject_2.kind AS kind, subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code,
                      subject_2.region_code AS region_code, subject_2.openness AS openness, subject_2.openness_basis AS openness_basis,
                      subject_2.status AS status, subject_2.sole_trader AS sole_trader,
                      subject_2.legal_representative AS legal_representative, subject_2.registered_on AS registered_on,
                      subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
                      subject_2.listed_number AS listed_number
                  FROM subject AS subject_2
                  WHERE (subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL
                      OR (EXISTS (
                          SELECT *
                          FROM record AS record_1
                          WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
                              OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                              OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED')
                              OR record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
                          SELECT *
                          FROM list_entry AS list_entry_1
                          WHERE list_entry_1.subject_id = subject_2.id AND list_entry_1.openness = 'OPEN'
                              AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                              AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                              OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_1.removed_on <= ?, 0) = 1)))) OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
                          SELECT *
                          FROM record AS record_2
                          WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
                              OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                              OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED')
                              OR record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
                          SELECT *
                          FROM list_entry AS list_entry_2
                          WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN'
                              AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                              AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                              OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_2.removed_on <= ?, 0) = 1))))) AND subject_2.id = anon_9.subject_id
                  LIMIT 1 OFFSET 0) AS anon_12
                LIMIT -1 OFFSET 0) AS anon_11) AS anon_10) AS x0
          FROM (
            SELECT anon_13.id AS id, anon_13.list_id AS list_id, anon_13.subject_id AS subject_id, anon_13.state AS state,
                anon_13.behaviour AS behaviour, anon_13.grounds AS grounds, anon_13.screened AS screened,
                anon_13.basis_document AS basis_document, anon_13.determining_unit_id AS determining_unit_id,
                anon_13.region_code AS region_code, anon_13.openness AS openness, anon_13.openness_basis AS openness_basis,
                anon_13.decided_on AS decided_on, anon_13.published_on AS published_on, anon_13.publicity_until AS publicity_until,
                anon_13.removed_on AS removed_on, anon_13.disputed_since AS disputed_since, anon_13.sort_key AS sort_key,
                row_number() OVER (ORDER BY anon_13.sort_key DESC, anon_13.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
                  list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
                  list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
                  list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
                  list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
                  list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
                  list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since, list_entry_3.decided_on AS sort_key
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                  AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                  OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.list_id = anon_6.id
              ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
              LIMIT 20 OFFSET 0) AS anon_13) AS anon_9
          ORDER BY anon_9.rn
          LIMIT -1 OFFSET 0) AS anon_8) AS anon_7) AS x0
    FROM (
      SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
          credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
          credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
      FROM credit_list AS credit_list_2
      WHERE 1 = 1 AND credit_list_2."key" = ?
      LIMIT 1 OFFSET 0) AS anon_6
    LIMIT -1 OFFSET 0) AS anon_5) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('entries', json(json(json_extract(anon_14.x0, '$[0]')))) AS j, '' || coalesce(json_extract(anon_14.x0, '$[1]'),
      '') AS d
  FROM (
    SELECT anon_15.id AS id, anon_15."key" AS "key", anon_15.name AS name, anon_15.type AS type, anon_15.authority AS authority,
        anon_15.region_code AS region_code, anon_15.jurisdiction AS jurisdiction, anon_15.legal_basis AS legal_basis,
        anon_15.number_exception AS number_exception, (
      SELECT json_array(json(anon_16.j), anon_16.d) AS json_array_3
      FROM (
        SELECT json_object('nodes', json(json_group_array(json_object('listedNumber', CASE WHEN (anon_17.openness = 'OPEN'
            AND anon_17.openness_basis IS NOT NULL AND anon_17.state = 'PUBLISHED' AND coalesce(anon_17.published_on <= ?, 0) = 1
            AND (anon_17.publicity_until IS NULL OR anon_17.publicity_until >= ?) AND (EXISTS (
                      SELECT *
                      FROM credit_list AS credit_list_3
                      WHERE credit_list_3.id = anon_17.list_id AND credit_list_3.number_exception IS NOT NULL))) THEN (
                  SELECT subject_3.listed_number
                  FROM subject AS subject_3
                  WHERE subject_3.id = anon_17.subject_id) ELSE NULL END, 'subject', json(json(json_extract(anon_17.x0,
                      '$[0]'))))) FILTER (WHERE anon_17.rn <= 20))) AS j, coalesce(group_concat(CASE WHEN (anon_17.rn <= 20)
                      THEN '' || coalesce(json_extract(anon_17.x0, '$[1]'), '') ELSE '' END, ''), '') || '' AS d
        FROM (
          SELECT anon_18.id AS id, anon_18.list_id AS list_id, anon_18.subject_id AS subject_id, anon_18.state AS state,
              anon_18.behaviour AS behaviour, anon_18.grounds AS grounds, anon_18.screened AS screened,
              anon_18.basis_document AS basis_document, anon_18.determining_unit_id AS determining_unit_id,
              anon_18.region_code AS region_code, anon_18.openness AS openness, anon_18.openness_basis AS openness_basis,
              anon_18.decided_on AS decided_on, anon_18.published_on AS published_on, anon_18.publicity_until AS publicity_until,
              anon_18.removed_on AS removed_on, anon_18.disputed_since AS disputed_since, anon_18.sort_key AS sort_key, anon_18.rn AS rn,
              anon_18.found AS found, (
            SELECT json_array(json(anon_19.j), anon_19.d) AS json_array_4
            FROM (
              SELECT json(CASE WHEN (anon_20.kind != 'NATURAL_PERSON') THEN json_object('name',
                  anon_20.name) WHEN (anon_20.kind = 'NATURAL_PERSON') THEN json_object('name', anon_20.name, 'maskedIdNumber',
                  anon_20.masked_number) ELSE NULL END) AS j, '' AS d
              FROM (
                SELECT anon_21.id AS id, anon_21.identity_key AS identity_key, anon_21.pseudonym AS pseudonym, anon_21.kind AS kind,
                    anon_21.name AS name, anon_21.name_bigrams AS name_bigrams, anon_21.code AS code, anon_21.region_code AS region_code,
                    anon_21.openness AS openness, anon_21.openness_basis AS openness_basis, anon_21.status AS status,
                    anon_21.sole_trader AS sole_trader, anon_21.legal_representative AS legal_representative,
                    anon_21.registered_on AS registered_on, anon_21.document_type AS document_type, anon_21.masked_number AS masked_number,
                    anon_21.listed_number AS listed_number
                FROM (
                  SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym,
                      subject_4.kind AS kind, subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code,
                      subject_4.region_code AS region_code, subject_4.openness AS openness, subject_4.openness_basis AS openness_basis,
                      subject_4.status AS status, subject_4.sole_trader AS sole_trader,
                      subject_4.legal_representative AS legal_representative, subject_4.registered_on AS registered_on,
                      subject_4.document_type AS document_type, subject_4.masked_number AS masked_number,
                      subject_4.listed_number AS listed_number
                  FROM subject AS subject_4
                  WHERE (subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN' AND subject_4.openness_basis IS NOT NULL
                      OR (EXISTS (
                          SELECT *
                          FROM record AS record_3
                          WHERE record_3.subject_id = subject_4.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                              AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL
                              OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                              OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED')
                              OR record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
                          SELECT *
                          FROM list_entry AS list_entry_4
                          WHERE list_entry_4.subject_id = subject_4.id AND list_entry_4.openness = 'OPEN'
                              AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                              AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                              OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_4.removed_on <= ?, 0) = 1)))) OR subject_4.kind = 'NATURAL_PERSON' AND ((EXISTS (
                          SELECT *
                          FROM record AS record_4
                          WHERE record_4.subject_id = subject_4.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                              AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL
                              OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                              OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED')
                              OR record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0))) OR (EXISTS (
                          SELECT *
                          FROM list_entry AS list_entry_5
                          WHERE list_entry_5.subject_id = subject_4.id AND list_entry_5.openness = 'OPEN'
                              AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                              AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                              OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                              OR coalesce(list_entry_5.removed_on <= ?, 0) = 1))))) AND subject_4.id = anon_18.subject_id
                  LIMIT 1 OFFSET 0) AS anon_21
                LIMIT -1 OFFSET 0) AS anon_20) AS anon_19) AS x0
          FROM (
            SELECT anon_22.id AS id, anon_22.list_id AS list_id, anon_22.subject_id AS subject_id, anon_22.state AS state,
                anon_22.behaviour AS behaviour, anon_22.grounds AS grounds, anon_22.screened AS screened,
                anon_22.basis_document AS basis_document, anon_22.determining_unit_id AS determining_unit_id,
                anon_22.region_code AS region_code, anon_22.openness AS openness, anon_22.openness_basis AS openness_basis,
                anon_22.decided_on AS decided_on, anon_22.published_on AS published_on, anon_22.publicity_until AS publicity_until,
                anon_22.removed_on AS removed_on, anon_22.disputed_since AS disputed_since, anon_22.sort_key AS sort_key,
                row_number() OVER (ORDER BY anon_22.sort_key DESC, anon_22.id DESC) AS rn, count(*) OVER () AS found
            FROM (
              SELECT list_entry_6.id AS id, list_entry_6.list_id AS list_id, list_entry_6.subject_id AS subject_id,
                  list_entry_6.state AS state, list_entry_6.behaviour AS behaviour, list_entry_6.grounds AS grounds,
                  list_entry_6.screened AS screened, list_entry_6.basis_document AS basis_document,
                  list_entry_6.determining_unit_id AS determining_unit_id, list_entry_6.region_code AS region_code,
                  list_entry_6.openness AS openness, list_entry_6.openness_basis AS openness_basis, list_entry_6.decided_on AS decided_on,
                  list_entry_6.published_on AS published_on, list_entry_6.publicity_until AS publicity_until,
                  list_entry_6.removed_on AS removed_on, list_entry_6.disputed_since AS disputed_since, list_entry_6.decided_on AS sort_key
              FROM list_entry AS list_entry_6
              WHERE list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
                  AND coalesce(list_entry_6.published_on <= ?, 0) = 1 AND (list_entry_6.publicity_until IS NULL
                  OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) AND list_entry_6.list_id = anon_15.id
              ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC
              LIMIT 20 OFFSET 0) AS anon_22) AS anon_18
          ORDER BY anon_18.rn
          LIMIT -1 OFFSET 0) AS anon_17) AS anon_16) AS x0
    FROM (
      SELECT credit_list_4.id AS id, credit_list_4."key" AS "key", credit_list_4.name AS name, credit_list_4.type AS type,
          credit_list_4.authority AS authority, credit_list_4.region_code AS region_code, credit_list_4.jurisdiction AS jurisdiction,
          credit_list_4.legal_basis AS legal_basis, credit_list_4.number_exception AS number_exception
      FROM credit_list AS credit_list_4
      WHERE 1 = 1 AND credit_list_4."key" = ?
      LIMIT 1 OFFSET 0) AS anon_15
    LIMIT -1 OFFSET 0) AS anon_14) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('name', anon_23.name) AS j, '' AS d
  FROM (
    SELECT anon_24.id AS id, anon_24."key" AS "key", anon_24.name AS name, anon_24.type AS type, anon_24.authority AS authority,
        anon_24.region_code AS region_code, anon_24.jurisdiction AS jurisdiction, anon_24.legal_basis AS legal_basis,
        anon_24.number_exception AS number_exception
    FROM (
      SELECT credit_list_5.id AS id, credit_list_5."key" AS "key", credit_list_5.name AS name, credit_list_5.type AS type,
          credit_list_5.authority AS authority, credit_list_5.region_code AS region_code, credit_list_5.jurisdiction AS jurisdiction,
          credit_list_5.legal_basis AS legal_basis, credit_list_5.number_exception AS number_exception
      FROM credit_list AS credit_list_5
      WHERE 1 = 1 AND credit_list_5."key" = ?
      LIMIT 1 OFFSET 0) AS anon_24
    LIMIT -1 OFFSET 0) AS anon_23) AS anon_3 ON 1 = 1
