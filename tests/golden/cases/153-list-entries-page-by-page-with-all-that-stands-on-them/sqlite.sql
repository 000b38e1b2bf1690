SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('id', 'lst_' || anon_3.id, 'regionCode', anon_3.region_code, 'jurisdiction', anon_3.jurisdiction, 'legalBasis',
      anon_3.legal_basis, 'after', json(json(json_extract(anon_3.x0, '$[0]'))), 'before', json(json(json_extract(anon_3.x1,
      '$[0]')))) AS j, '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4."key" AS "key", anon_4.name AS name, anon_4.type AS type, anon_4.authority AS authority,
        anon_4.region_code AS region_code, anon_4.jurisdiction AS jurisdiction, anon_4.legal_basis AS legal_basis,
        anon_4.number_exception AS number_exception, (
      SELECT json_array(json_object('edges', json(json_group_array(json_object('cursor', anon_5.cursor_text, 'node', json_object('id',
          'ent_' || anon_5.id, 'list', json(json(json_extract(anon_5.x0, '$[0]'))), 'subject', json(json(json_extract(anon_5.x1, '$[0]'))),
          'state', anon_5.state, 'publishedOn', anon_5.published_on, 'publicityUntil', anon_5.publicity_until, 'removedOn',
          anon_5.removed_on, 'regionCode', anon_5.region_code))) FILTER (WHERE anon_5.rn <= 1)), 'pageInfo', json_object('hasNextPage',
          json(CASE WHEN coalesce(max(anon_5.rn), 0) > 1 THEN 'true' ELSE 'false' END), 'hasPreviousPage', json('true'), 'startCursor',
          max(CASE WHEN (anon_5.rn = 1) THEN anon_5.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_5.rn =
          CASE WHEN (anon_5.found > 1) THEN 1 ELSE anon_5.found END) THEN anon_5.cursor_text ELSE NULL END))),
          coalesce(group_concat(CASE WHEN (anon_5.rn <= 1) THEN '' || coalesce(json_extract(anon_5.x0, '$[1]'),
          '') || coalesce(json_extract(anon_5.x1, '$[1]'), '') ELSE '' END, ''), '') || '') AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.list_id AS list_id, anon_6.subject_id AS subject_id, anon_6.state AS state,
            anon_6.behaviour AS behaviour, anon_6.grounds AS grounds, anon_6.screened AS screened, anon_6.basis_document AS basis_document,
            anon_6.determining_unit_id AS determining_unit_id, anon_6.region_code AS region_code, anon_6.openness AS openness,
            anon_6.openness_basis AS openness_basis, anon_6.decided_on AS decided_on, anon_6.published_on AS published_on,
            anon_6.publicity_until AS publicity_until, anon_6.removed_on AS removed_on, anon_6.disputed_since AS disputed_since,
            anon_6.ground_record_id AS ground_record_id, anon_6.cursor_text AS cursor_text, anon_6.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_6.sort_key DESC, anon_6.id DESC) AS rn, count(*) OVER () AS found, (
          SELECT json_array(json_object('key', anon_7."key"), '' || '') AS json_array_2
          FROM (
            SELECT anon_8.id AS id, anon_8."key" AS "key", anon_8.name AS name, anon_8.type AS type, anon_8.authority AS authority,
                anon_8.region_code AS region_code, anon_8.jurisdiction AS jurisdiction, anon_8.legal_basis AS legal_basis,
                anon_8.number_exception AS number_exception
            FROM (
              SELECT credit_list_1.id AS id, credit_list_1."key" AS "key", credit_list_1.name AS name, credit_list_1.type AS type,
                  credit_list_1.authority AS authority, credit_list_1.region_code AS region_code,
                  credit_list_1.jurisdiction AS jurisdiction, credit_list_1.legal_basis AS legal_basis,
                  credit_list_1.number_exception AS number_exception
              FROM credit_list AS credit_list_1
              WHERE 1 = 1 AND credit_list_1.id = anon_6.list_id
              LIMIT 1 OFFSET 0) AS anon_8
            LIMIT -1 OFFSET 0) AS anon_7) AS x0, (
          SELECT json_array(json(CASE WHEN (anon_9.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name',
              anon_9.name) WHEN (anon_9.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name', anon_9.name)
              ELSE NULL END), '' || '') AS json_array_3
          FROM (
            SELECT anon_10.id AS id, anon_10.identity_key AS identity_key, anon_10.pseudonym AS pseudonym, anon_10.kind AS kind,
                anon_10.name AS name, anon_10.name_bigrams AS name_bigrams, anon_10.code AS code, anon_10.region_code AS region_code,
                anon_10.openness AS openness, anon_10.openness_basis AS openness_basis, anon_10.status AS status,
                anon_10.sole_trader AS sole_trader, anon_10.legal_representative AS legal_representative,
                anon_10.registered_on AS registered_on, anon_10.document_type AS document_type, anon_10.masked_number AS masked_number,
                anon_10.listed_number AS listed_number
            FROM (
              SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
                  subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code,
                  subject_1.region_code AS region_code, subject_1.openness AS openness, subject_1.openness_basis AS openness_basis,
                  subject_1.status AS status, subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
                  subject_1.registered_on AS registered_on, subject_1.document_type AS document_type,
                  subject_1.masked_number AS masked_number, subject_1.listed_number AS listed_number
              FROM subject AS subject_1
              WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL
                  OR (EXISTS (
                      SELECT 1
                      FROM record AS record_1
                      WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                          AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                          AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                          OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                          OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                          AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_1
                      WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN'
                          AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                          AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                          OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
                      SELECT 1
                      FROM record AS record_2
                      WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                          AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                          OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                          OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                          AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                      SELECT 1
                      FROM list_entry AS list_entry_2
                      WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                          AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                          AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                          OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                          OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_1.id = anon_6.subject_id
              LIMIT 1 OFFSET 0) AS anon_10
            LIMIT -1 OFFSET 0) AS anon_9) AS x1
        FROM (
          SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
              list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
              list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
              list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
              list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
              list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
              list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since,
              list_entry_3.ground_record_id AS ground_record_id,
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(list_entry_3.decided_on,
              '') || '' || list_entry_3.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(list_entry_3.decided_on,
              '') || '' || list_entry_3.id)) AS cursor_text, list_entry_3.decided_on AS sort_key
          FROM list_entry AS list_entry_3
          WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
              AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
              OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.list_id = anon_4.id AND (list_entry_3.decided_on,
              list_entry_3.id) < (coalesce(?, '0001-01-01'), ?)
          ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
          LIMIT 2 OFFSET 0) AS anon_6
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('decidedOn', anon_11.decided_on, 'determiningUnit',
          json(json(json_extract(anon_11.x0, '$[0]'))))) FILTER (WHERE anon_11.rn <= 1)), 'pageInfo', json_object('startCursor',
          max(CASE WHEN (anon_11.rn = CASE WHEN (anon_11.found > 1) THEN 1 ELSE anon_11.found END) THEN anon_11.cursor_text
          ELSE NULL END))), coalesce(group_concat(CASE WHEN (anon_11.rn <= 1) THEN '' || coalesce(json_extract(anon_11.x0, '$[1]'), '')
          ELSE '' END, ''), '') || '') AS json_array_4
      FROM (
        SELECT anon_12.id AS id, anon_12.list_id AS list_id, anon_12.subject_id AS subject_id, anon_12.state AS state,
            anon_12.behaviour AS behaviour, anon_12.grounds AS grounds, anon_12.screened AS screened,
            anon_12.basis_document AS basis_document, anon_12.determining_unit_id AS determining_unit_id,
            anon_12.region_code AS region_code, anon_12.openness AS openness, anon_12.openness_basis AS openness_basis,
            anon_12.decided_on AS decided_on, anon_12.published_on AS published_on, anon_12.publicity_until AS publicity_until,
            anon_12.removed_on AS removed_on, anon_12.disputed_since AS disputed_since, anon_12.ground_record_id AS ground_record_id,
            anon_12.cursor_text AS cursor_text, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key ASC,
            anon_12.id ASC) AS rn, count(*) OVER () AS found, (
          SELECT json_array(json_object('id', 'uni_' || anon_13.id, 'name', anon_13.name, 'code', anon_13.code, 'kind', anon_13.kind,
              'regionCode', anon_13.region_code), '' || '') AS json_array_5
          FROM (
            SELECT anon_14.id AS id, anon_14.code AS code, anon_14.name AS name, anon_14.kind AS kind, anon_14.region_code AS region_code,
                anon_14.jurisdiction AS jurisdiction, anon_14.is_provider AS is_provider, anon_14.status AS status,
                anon_14.country AS country, anon_14.export_basis AS export_basis
            FROM (
              SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
                  unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status,
                  unit_1.country AS country, unit_1.export_basis AS export_basis
              FROM unit AS unit_1
              WHERE 1 = 1 AND unit_1.id = anon_12.determining_unit_id
              LIMIT 1 OFFSET 0) AS anon_14
            LIMIT -1 OFFSET 0) AS anon_13) AS x0
        FROM (
          SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id,
              list_entry_4.state AS state, list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds,
              list_entry_4.screened AS screened, list_entry_4.basis_document AS basis_document,
              list_entry_4.determining_unit_id AS determining_unit_id, list_entry_4.region_code AS region_code,
              list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis, list_entry_4.decided_on AS decided_on,
              list_entry_4.published_on AS published_on, list_entry_4.publicity_until AS publicity_until,
              list_entry_4.removed_on AS removed_on, list_entry_4.disputed_since AS disputed_since,
              list_entry_4.ground_record_id AS ground_record_id,
              substr(lower(hex(cg_sha256(CAST(? || lower(hex(cg_sha256(CAST(? || coalesce(list_entry_4.decided_on,
              '') || '' || list_entry_4.id AS BLOB)))) AS BLOB)))), 1, 32) || lower(hex(coalesce(list_entry_4.decided_on,
              '') || '' || list_entry_4.id)) AS cursor_text, list_entry_4.decided_on AS sort_key
          FROM list_entry AS list_entry_4
          WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
              AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
              OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.list_id = anon_4.id AND (list_entry_4.decided_on,
              list_entry_4.id) > (coalesce(?, '0001-01-01'), ?)
          ORDER BY list_entry_4.decided_on ASC, list_entry_4.id ASC
          LIMIT 2 OFFSET 0) AS anon_12
        ORDER BY rn DESC
        LIMIT -1 OFFSET 0) AS anon_11) AS x1
    FROM (
      SELECT credit_list_2.id AS id, credit_list_2."key" AS "key", credit_list_2.name AS name, credit_list_2.type AS type,
          credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
          credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
      FROM credit_list AS credit_list_2
      WHERE 1 = 1 AND credit_list_2."key" = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
