SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, 1 AS c6
FROM (
  SELECT 1 AS one) AS anon_4
LEFT OUTER JOIN (
  SELECT json_object('entries', json(json(json_extract(anon_5.x0, '$[0]')))) AS j, '' || '' || coalesce(json_extract(anon_5.x0, '$[1]'),
      '') AS d
  FROM (
    SELECT anon_6.id AS id, anon_6."key" AS "key", anon_6.name AS name, anon_6.type AS type, anon_6.authority AS authority,
        anon_6.region_code AS region_code, anon_6.jurisdiction AS jurisdiction, anon_6.legal_basis AS legal_basis,
        anon_6.number_exception AS number_exception, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('listedNumber', CASE WHEN (anon_7.openness = 'OPEN'
          AND anon_7.openness_basis IS NOT NULL AND anon_7.state = 'PUBLISHED' AND coalesce(anon_7.published_on <= ?, 0) = 1
          AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= ?) AND (EXISTS (
                      SELECT *
                      FROM credit_list AS credit_list_1
                      WHERE credit_list_1.id = anon_7.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                  SELECT subject_1.listed_number
                  FROM subject AS subject_1
                  WHERE subject_1.id = anon_7.subject_id) ELSE NULL END, 'subject', json(json(json_extract(anon_7.x0,
                      '$[0]'))))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || coalesce(json_extract(anon_7.x0, '$[1]'), ''), ''),
                      '') || '') AS json_array_1
      FROM (
        SELECT anon_8.id AS id, anon_8.list_id AS list_id, anon_8.subject_id AS subject_id, anon_8.state AS state,
            anon_8.behaviour AS behaviour, anon_8.grounds AS grounds, anon_8.screened AS screened, anon_8.basis_document AS basis_document,
            anon_8.determining_unit_id AS determining_unit_id, anon_8.region_code AS region_code, anon_8.openness AS openness,
            anon_8.openness_basis AS openness_basis, anon_8.decided_on AS decided_on, anon_8.published_on AS published_on,
            anon_8.publicity_until AS publicity_until, anon_8.removed_on AS removed_on, anon_8.disputed_since AS disputed_since,
            anon_8.ground_record_id AS ground_record_id, anon_8.sort_key AS sort_key, row_number() OVER (ORDER BY anon_8.sort_key DESC,
            anon_8.id DESC) AS rn, (
          SELECT json_array(json(CASE WHEN (anon_9.kind != 'NATURAL_PERSON') THEN json_object('name',
              anon_9.name) WHEN (anon_9.kind = 'NATURAL_PERSON') THEN json_object('name', anon_9.name, 'maskedIdNumber',
              anon_9.masked_number) ELSE NULL END), '' || '') AS json_array_2
          FROM (
            SELECT anon_10.id AS id, anon_10.identity_key AS identity_key, anon_10.pseudonym AS pseudonym, anon_10.kind AS kind,
                anon_10.name AS name, anon_10.name_bigrams AS name_bigrams, anon_10.code AS code, anon_10.region_code AS region_code,
                anon_10.openness AS openness, anon_10.openness_basis AS openness_basis, anon_10.status AS status,
                anon_10.sole_trader AS sole_trader, anon_10.legal_representative AS legal_representative,
                anon_10.registered_on AS registered_on, anon_10.document_type AS document_type, anon_10.masked_number AS masked_number,
                anon_10.listed_number AS listed_number
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
                      FROM record AS record_1
                      WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                          AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                          AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                          OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                          OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                          AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_1
                      WHERE list_entry_1.subject_id = subject_2.id AND list_entry_1.openness = 'OPEN'
                          AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                          AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                          OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_2
                      WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                          AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                          OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                          OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                          AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_2
                      WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN'
                          AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                          AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                          OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_2.id = anon_8.subject_id
              LIMIT 1 OFFSET 0) AS anon_10
            LIMIT -1 OFFSET 0) AS anon_9) AS x0
        FROM (
          SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
              list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
              list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
              list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
              list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
              list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
              list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since,
              list_entry_3.ground_record_id AS ground_record_id, list_entry_3.decided_on AS sort_key
          FROM list_entry AS list_entry_3
          WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
              AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
              OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.list_id = anon_6.id
          ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
          LIMIT 20 OFFSET 0) AS anon_8
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_7) AS x0
    FROM (
      SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
          credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
          credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
      FROM credit_list AS credit_list_2
      WHERE 1 = 1 AND credit_list_2."key" = ?
      LIMIT 1 OFFSET 0) AS anon_6
    LIMIT -1 OFFSET 0) AS anon_5) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('entries', json(json(json_extract(anon_11.x0, '$[0]')))) AS j, '' || '' || coalesce(json_extract(anon_11.x0, '$[1]'),
      '') AS d
  FROM (
    SELECT anon_12.id AS id, anon_12."key" AS "key", anon_12.name AS name, anon_12.type AS type, anon_12.authority AS authority,
        anon_12.region_code AS region_code, anon_12.jurisdiction AS jurisdiction, anon_12.legal_basis AS legal_basis,
        anon_12.number_exception AS number_exception, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('listedNumber', CASE WHEN (anon_13.openness = 'OPEN'
          AND anon_13.openness_basis IS NOT NULL AND anon_13.state = 'PUBLISHED' AND coalesce(anon_13.published_on <= ?, 0) = 1
          AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= ?) AND (EXISTS (
                      SELECT *
                      FROM credit_list AS credit_list_3
                      WHERE credit_list_3.id = anon_13.list_id AND credit_list_3.number_exception IS NOT NULL))) THEN (
                  SELECT subject_3.listed_number
                  FROM subject AS subject_3
                  WHERE subject_3.id = anon_13.subject_id) ELSE NULL END, 'subject', json(json(json_extract(anon_13.x0,
                      '$[0]'))))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || coalesce(json_extract(anon_13.x0, '$[1]'), ''), ''),
                      '') || '') AS json_array_3
      FROM (
        SELECT anon_14.id AS id, anon_14.list_id AS list_id, anon_14.subject_id AS subject_id, anon_14.state AS state,
            anon_14.behaviour AS behaviour, anon_14.grounds AS grounds, anon_14.screened AS screened,
            anon_14.basis_document AS basis_document, anon_14.determining_unit_id AS determining_unit_id,
            anon_14.region_code AS region_code, anon_14.openness AS openness, anon_14.openness_basis AS openness_basis,
            anon_14.decided_on AS decided_on, anon_14.published_on AS published_on, anon_14.publicity_until AS publicity_until,
            anon_14.removed_on AS removed_on, anon_14.disputed_since AS disputed_since, anon_14.ground_record_id AS ground_record_id,
            anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC, anon_14.id DESC) AS rn, (
          SELECT json_array(json(CASE WHEN (anon_15.kind != 'NATURAL_PERSON') THEN json_object('name',
              anon_15.name) WHEN (anon_15.kind = 'NATURAL_PERSON') THEN json_object('name', anon_15.name, 'maskedIdNumber',
              anon_15.masked_number) ELSE NULL END), '' || '') AS json_array_4
          FROM (
            SELECT anon_16.id AS id, anon_16.identity_key AS identity_key, anon_16.pseudonym AS pseudonym, anon_16.kind AS kind,
                anon_16.name AS name, anon_16.name_bigrams AS name_bigrams, anon_16.code AS code, anon_16.region_code AS region_code,
                anon_16.openness AS openness, anon_16.openness_basis AS openness_basis, anon_16.status AS status,
                anon_16.sole_trader AS sole_trader, anon_16.legal_representative AS legal_representative,
                anon_16.registered_on AS registered_on, anon_16.document_type AS document_type, anon_16.masked_number AS masked_number,
                anon_16.listed_number AS listed_number
            FROM (
              SELECT subject_4.id AS id, subject_4.identity_key AS identity_key, subject_4.pseudonym AS pseudonym, subject_4.kind AS kind,
                  subject_4.name AS name, subject_4.name_bigrams AS name_bigrams, subject_4.code AS code,
                  subject_4.region_code AS region_code, subject_4.openness AS openness, subject_4.openness_basis AS openness_basis,
                  subject_4.status AS status, subject_4.sole_trader AS sole_trader, subject_4.legal_representative AS legal_representative,
                  subject_4.registered_on AS registered_on, subject_4.document_type AS document_type,
                  subject_4.masked_number AS masked_number, subject_4.listed_number AS listed_number
              FROM subject AS subject_4
              WHERE (subject_4.kind != 'NATURAL_PERSON' AND (subject_4.openness = 'OPEN' AND subject_4.openness_basis IS NOT NULL
                  OR (EXISTS (
                      SELECT 1
                      FROM record AS record_3
                      WHERE record_3.subject_id = subject_4.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                          AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                          AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                          OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
                          OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                          AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_4
                      WHERE list_entry_4.subject_id = subject_4.id AND list_entry_4.openness = 'OPEN'
                          AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                          AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                          OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))) OR subject_4.kind = 'NATURAL_PERSON' AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_4
                      WHERE record_4.subject_id = subject_4.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                          AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                          AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                          OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
                          OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                          AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_5
                      WHERE list_entry_5.subject_id = subject_4.id AND list_entry_5.openness = 'OPEN'
                          AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                          AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                          OR list_entry_5.publicity_until >= ?) AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))) AND subject_4.id = anon_14.subject_id
              LIMIT 1 OFFSET 0) AS anon_16
            LIMIT -1 OFFSET 0) AS anon_15) AS x0
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
              OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) AND list_entry_6.list_id = anon_12.id
          ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC
          LIMIT 20 OFFSET 0) AS anon_14
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_13) AS x0
    FROM (
      SELECT credit_list_4.id AS id, credit_list_4."key" AS "key", credit_list_4.name AS name, credit_list_4.type AS type,
          credit_list_4.authority AS authority, credit_list_4.region_code AS region_code, credit_list_4.jurisdiction AS jurisdiction,
          credit_list_4.legal_basis AS legal_basis, credit_list_4.number_exception AS number_exception
      FROM credit_list AS credit_list_4
      WHERE 1 = 1 AND credit_list_4."key" = ?
      LIMIT 1 OFFSET 0) AS anon_12
    LIMIT -1 OFFSET 0) AS anon_11) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('name', anon_17.name) AS j, '' || '' AS d
  FROM (
    SELECT anon_18.id AS id, anon_18."key" AS "key", anon_18.name AS name, anon_18.type AS type, anon_18.authority AS authority,
        anon_18.region_code AS region_code, anon_18.jurisdiction AS jurisdiction, anon_18.legal_basis AS legal_basis,
        anon_18.number_exception AS number_exception
    FROM (
      SELECT credit_list_5.id AS id, credit_list_5."key" AS "key", credit_list_5.name AS name, credit_list_5.type AS type,
          credit_list_5.authority AS authority, credit_list_5.region_code AS region_code, credit_list_5.jurisdiction AS jurisdiction,
          credit_list_5.legal_basis AS legal_basis, credit_list_5.number_exception AS number_exception
      FROM credit_list AS credit_list_5
      WHERE 1 = 1 AND credit_list_5."key" = ?
      LIMIT 1 OFFSET 0) AS anon_18
    LIMIT -1 OFFSET 0) AS anon_17) AS anon_3 ON 1 = 1
