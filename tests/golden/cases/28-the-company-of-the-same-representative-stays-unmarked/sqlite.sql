SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('name', anon_3.name, 'legalRepresentative',
      anon_3.legal_representative, 'listEntries', json(json(json_extract(anon_3.x0, '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON')
      THEN json_object('name', anon_3.name, 'listEntries', json(json(json_extract(anon_3.x1, '$[0]')))) ELSE NULL END) AS j,
      '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array(json(json_group_array(json_object('state', anon_5.state)) FILTER (WHERE 1 = 1)), coalesce(group_concat('', ''),
          '')) AS json_array_1
      FROM (
        SELECT anon_6.id AS id, anon_6.list_id AS list_id, anon_6.subject_id AS subject_id, anon_6.state AS state,
            anon_6.behaviour AS behaviour, anon_6.grounds AS grounds, anon_6.screened AS screened, anon_6.basis_document AS basis_document,
            anon_6.determining_unit_id AS determining_unit_id, anon_6.region_code AS region_code, anon_6.openness AS openness,
            anon_6.openness_basis AS openness_basis, anon_6.decided_on AS decided_on, anon_6.published_on AS published_on,
            anon_6.publicity_until AS publicity_until, anon_6.removed_on AS removed_on, anon_6.disputed_since AS disputed_since,
            anon_6.ground_record_id AS ground_record_id, anon_6.rn AS rn
        FROM (
          SELECT list_entry_1.id AS id, list_entry_1.list_id AS list_id, list_entry_1.subject_id AS subject_id,
              list_entry_1.state AS state, list_entry_1.behaviour AS behaviour, list_entry_1.grounds AS grounds,
              list_entry_1.screened AS screened, list_entry_1.basis_document AS basis_document,
              list_entry_1.determining_unit_id AS determining_unit_id, list_entry_1.region_code AS region_code,
              list_entry_1.openness AS openness, list_entry_1.openness_basis AS openness_basis, list_entry_1.decided_on AS decided_on,
              list_entry_1.published_on AS published_on, list_entry_1.publicity_until AS publicity_until,
              list_entry_1.removed_on AS removed_on, list_entry_1.disputed_since AS disputed_since,
              list_entry_1.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_1.decided_on DESC,
              list_entry_1.id DESC) AS rn
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
              AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
              OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
          ORDER BY list_entry_1.decided_on DESC, list_entry_1.id DESC
          LIMIT 100 OFFSET 0) AS anon_6
        ORDER BY anon_6.rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x0, (
      SELECT json_array(json(json_group_array(json_object('state', anon_7.state)) FILTER (WHERE 1 = 1)), coalesce(group_concat('', ''),
          '')) AS json_array_2
      FROM (
        SELECT anon_8.id AS id, anon_8.list_id AS list_id, anon_8.subject_id AS subject_id, anon_8.state AS state,
            anon_8.behaviour AS behaviour, anon_8.grounds AS grounds, anon_8.screened AS screened, anon_8.basis_document AS basis_document,
            anon_8.determining_unit_id AS determining_unit_id, anon_8.region_code AS region_code, anon_8.openness AS openness,
            anon_8.openness_basis AS openness_basis, anon_8.decided_on AS decided_on, anon_8.published_on AS published_on,
            anon_8.publicity_until AS publicity_until, anon_8.removed_on AS removed_on, anon_8.disputed_since AS disputed_since,
            anon_8.ground_record_id AS ground_record_id, anon_8.rn AS rn
        FROM (
          SELECT list_entry_2.id AS id, list_entry_2.list_id AS list_id, list_entry_2.subject_id AS subject_id,
              list_entry_2.state AS state, list_entry_2.behaviour AS behaviour, list_entry_2.grounds AS grounds,
              list_entry_2.screened AS screened, list_entry_2.basis_document AS basis_document,
              list_entry_2.determining_unit_id AS determining_unit_id, list_entry_2.region_code AS region_code,
              list_entry_2.openness AS openness, list_entry_2.openness_basis AS openness_basis, list_entry_2.decided_on AS decided_on,
              list_entry_2.published_on AS published_on, list_entry_2.publicity_until AS publicity_until,
              list_entry_2.removed_on AS removed_on, list_entry_2.disputed_since AS disputed_since,
              list_entry_2.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_2.decided_on DESC,
              list_entry_2.id DESC) AS rn
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
              AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
              OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
          ORDER BY list_entry_2.decided_on DESC, list_entry_2.id DESC
          LIMIT 100 OFFSET 0) AS anon_8
        ORDER BY anon_8.rn ASC
        LIMIT -1 OFFSET 0) AS anon_7) AS x1
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_1
              WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                  AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
                  0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                  AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_2
              WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                  AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
                  0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                  AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
