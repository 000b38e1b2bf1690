SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(json_group_array(json_object('key', anon_3."key", 'name', anon_3.name, 'type', anon_3.type, 'authority', anon_3.authority,
      'legalBasis', anon_3.legal_basis, 'entries', json(json(json_extract(anon_3.x0, '$[0]'))))) FILTER (WHERE 1 = 1)) AS j,
      coalesce(group_concat('' || coalesce(json_extract(anon_3.x0, '$[1]'), ''), ''), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4."key" AS "key", anon_4.name AS name, anon_4.type AS type, anon_4.authority AS authority,
        anon_4.region_code AS region_code, anon_4.jurisdiction AS jurisdiction, anon_4.legal_basis AS legal_basis,
        anon_4.number_exception AS number_exception, anon_4.rn AS rn, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.list_id = anon_4.id), 'nodes',
                json(json_group_array(json_object('subject', json(json(json_extract(anon_5.x0, '$[0]'))), 'state', anon_5.state,
                'behaviour', anon_5.behaviour, 'grounds', CASE WHEN (anon_5.openness = 'OPEN' AND anon_5.openness_basis IS NOT NULL
                AND anon_5.state = 'PUBLISHED' AND coalesce(anon_5.published_on <= ?, 0) = 1 AND (anon_5.publicity_until IS NULL
                OR anon_5.publicity_until >= ?) AND anon_5.screened IS 1) THEN anon_5.grounds ELSE NULL END, 'listedNumber',
                CASE WHEN (anon_5.openness = 'OPEN' AND anon_5.openness_basis IS NOT NULL AND anon_5.state = 'PUBLISHED'
                AND coalesce(anon_5.published_on <= ?, 0) = 1 AND (anon_5.publicity_until IS NULL OR anon_5.publicity_until >= ?)
                AND (EXISTS (
                      SELECT *
                      FROM credit_list AS credit_list_1
                      WHERE credit_list_1.id = anon_5.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                  SELECT subject_1.listed_number
                  FROM subject AS subject_1
                  WHERE subject_1.id = anon_5.subject_id) ELSE NULL END, 'decidedOn', anon_5.decided_on)) FILTER (WHERE 1 = 1))),
                      coalesce(group_concat('' || coalesce(json_extract(anon_5.x0, '$[1]'), ''), ''), '') || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.list_id AS list_id, anon_6.subject_id AS subject_id, anon_6.state AS state,
            anon_6.behaviour AS behaviour, anon_6.grounds AS grounds, anon_6.screened AS screened, anon_6.basis_document AS basis_document,
            anon_6.determining_unit_id AS determining_unit_id, anon_6.region_code AS region_code, anon_6.openness AS openness,
            anon_6.openness_basis AS openness_basis, anon_6.decided_on AS decided_on, anon_6.published_on AS published_on,
            anon_6.publicity_until AS publicity_until, anon_6.removed_on AS removed_on, anon_6.disputed_since AS disputed_since,
            anon_6.ground_record_id AS ground_record_id, anon_6.sort_key AS sort_key, row_number() OVER (ORDER BY anon_6.sort_key DESC,
            anon_6.id DESC) AS rn, (
          SELECT json_array(json(CASE WHEN (anon_7.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name',
              anon_7.name, 'code', anon_7.code) WHEN (anon_7.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name',
              anon_7.name, 'code', anon_7.code) ELSE NULL END), '' || '') AS json_array_2
          FROM (
            SELECT anon_8.id AS id, anon_8.identity_key AS identity_key, anon_8.pseudonym AS pseudonym, anon_8.kind AS kind,
                anon_8.name AS name, anon_8.name_bigrams AS name_bigrams, anon_8.code AS code, anon_8.region_code AS region_code,
                anon_8.openness AS openness, anon_8.openness_basis AS openness_basis, anon_8.status AS status,
                anon_8.sole_trader AS sole_trader, anon_8.legal_representative AS legal_representative,
                anon_8.registered_on AS registered_on, anon_8.document_type AS document_type, anon_8.masked_number AS masked_number,
                anon_8.listed_number AS listed_number
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
                      FROM list_entry AS list_entry_2
                      WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN'
                          AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                          AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                          OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))) OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_2
                      WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                          AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                          OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                          OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                          AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_3
                      WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN'
                          AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
                          AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
                          OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))) AND subject_2.id = anon_6.subject_id
              LIMIT 1 OFFSET 0) AS anon_8
            LIMIT -1 OFFSET 0) AS anon_7) AS x0
        FROM (
          SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id,
              list_entry_4.state AS state, list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds,
              list_entry_4.screened AS screened, list_entry_4.basis_document AS basis_document,
              list_entry_4.determining_unit_id AS determining_unit_id, list_entry_4.region_code AS region_code,
              list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis, list_entry_4.decided_on AS decided_on,
              list_entry_4.published_on AS published_on, list_entry_4.publicity_until AS publicity_until,
              list_entry_4.removed_on AS removed_on, list_entry_4.disputed_since AS disputed_since,
              list_entry_4.ground_record_id AS ground_record_id, list_entry_4.decided_on AS sort_key
          FROM list_entry AS list_entry_4
          WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
              AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
              OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.list_id = anon_4.id
          ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
          LIMIT 10 OFFSET 0) AS anon_6
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x0
    FROM (
      SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
          credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
          credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception,
          row_number() OVER (ORDER BY credit_list_2."key" ASC) AS rn
      FROM credit_list AS credit_list_2
      WHERE 1 = 1
      ORDER BY credit_list_2."key" ASC
      LIMIT 100 OFFSET 0) AS anon_4
    ORDER BY anon_4.rn ASC
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
