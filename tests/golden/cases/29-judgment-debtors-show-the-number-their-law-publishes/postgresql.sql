SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, 1 AS c6
FROM (
  SELECT 1 AS one) AS anon_4
LEFT OUTER JOIN (
  SELECT json_build_object('entries', anon_5.j) AS j, '' || '' || coalesce(anon_5.d, '') AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
    FROM credit_list AS credit_list_1
    WHERE true AND credit_list_1.key = $1::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('listedNumber', CASE WHEN (anon_7.openness = 'OPEN'
        AND anon_7.openness_basis IS NOT NULL AND anon_7.state = 'PUBLISHED' AND coalesce(anon_7.published_on <= $2::DATE, false)
        AND (anon_7.publicity_until IS NULL OR anon_7.publicity_until >= $2::DATE) AND (EXISTS (
                  SELECT *
                  FROM credit_list AS credit_list_2
                  WHERE credit_list_2.id = anon_7.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
              SELECT subject_1.listed_number
              FROM subject AS subject_1
              WHERE subject_1.id = anon_7.subject_id) ELSE NULL END, 'subject', anon_8.j)
          ORDER BY anon_7.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_8.d, ''), ''), '') || '' AS d
    FROM (
      SELECT anon_9.id AS id, anon_9.list_id AS list_id, anon_9.subject_id AS subject_id, anon_9.state AS state,
          anon_9.behaviour AS behaviour, anon_9.grounds AS grounds, anon_9.screened AS screened, anon_9.basis_document AS basis_document,
          anon_9.determining_unit_id AS determining_unit_id, anon_9.region_code AS region_code, anon_9.openness AS openness,
          anon_9.openness_basis AS openness_basis, anon_9.decided_on AS decided_on, anon_9.published_on AS published_on,
          anon_9.publicity_until AS publicity_until, anon_9.removed_on AS removed_on, anon_9.disputed_since AS disputed_since,
          anon_9.ground_record_id AS ground_record_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
          anon_9.id DESC) AS rn
      FROM (
        SELECT list_entry_1.id AS id, list_entry_1.list_id AS list_id, list_entry_1.subject_id AS subject_id, list_entry_1.state AS state,
            list_entry_1.behaviour AS behaviour, list_entry_1.grounds AS grounds, list_entry_1.screened AS screened,
            list_entry_1.basis_document AS basis_document, list_entry_1.determining_unit_id AS determining_unit_id,
            list_entry_1.region_code AS region_code, list_entry_1.openness AS openness, list_entry_1.openness_basis AS openness_basis,
            list_entry_1.decided_on AS decided_on, list_entry_1.published_on AS published_on,
            list_entry_1.publicity_until AS publicity_until, list_entry_1.removed_on AS removed_on,
            list_entry_1.disputed_since AS disputed_since, list_entry_1.ground_record_id AS ground_record_id,
            list_entry_1.decided_on AS sort_key
        FROM list_entry AS list_entry_1
        WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
            AND coalesce(list_entry_1.published_on <= $2::DATE, false) AND (list_entry_1.publicity_until IS NULL
            OR list_entry_1.publicity_until >= $2::DATE) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_1.removed_on <= $2::DATE, false)) AND list_entry_1.list_id = anon_6.id
        ORDER BY list_entry_1.decided_on DESC, list_entry_1.id DESC
        LIMIT 20) AS anon_9) AS anon_7
    LEFT OUTER JOIN LATERAL (
      SELECT CASE WHEN (anon_10.kind != 'NATURAL_PERSON') THEN json_build_object('name',
          anon_10.name) WHEN (anon_10.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_10.name, 'maskedIdNumber',
          anon_10.masked_number) ELSE NULL END AS j, '' || '' AS d
      FROM (
        SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
            subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
            subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
            subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
            subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
            subject_2.listed_number AS listed_number
        FROM subject AS subject_2
        WHERE (subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = subject_2.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= $2::DATE) AND NOT (coalesce(record_1.disclosure_until < $2::DATE, false)
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_1.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = subject_2.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $2::DATE, false)
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $2::DATE)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $2::DATE,
                    false)) OFFSET 0 ))) OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= $2::DATE) AND NOT (coalesce(record_2.disclosure_until < $2::DATE, false)
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_2.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_3
                WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                    AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $2::DATE, false)
                    AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $2::DATE)
                    AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $2::DATE,
                    false)) OFFSET 0 )))) AND subject_2.id = anon_7.subject_id
        LIMIT 1) AS anon_10) AS anon_8 ON true) AS anon_5 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('entries', anon_11.j) AS j, '' || '' || coalesce(anon_11.d, '') AS d
  FROM (
    SELECT credit_list_3.id AS id, credit_list_3.key AS key, credit_list_3.name AS name, credit_list_3.type AS type,
        credit_list_3.authority AS authority, credit_list_3.region_code AS region_code, credit_list_3.jurisdiction AS jurisdiction,
        credit_list_3.legal_basis AS legal_basis, credit_list_3.number_exception AS number_exception
    FROM credit_list AS credit_list_3
    WHERE true AND credit_list_3.key = $3::VARCHAR
    LIMIT 1) AS anon_12
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('listedNumber', CASE WHEN (anon_13.openness = 'OPEN'
        AND anon_13.openness_basis IS NOT NULL AND anon_13.state = 'PUBLISHED' AND coalesce(anon_13.published_on <= $2::DATE, false)
        AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $2::DATE) AND (EXISTS (
                  SELECT *
                  FROM credit_list AS credit_list_4
                  WHERE credit_list_4.id = anon_13.list_id AND credit_list_4.number_exception IS NOT NULL))) THEN (
              SELECT subject_3.listed_number
              FROM subject AS subject_3
              WHERE subject_3.id = anon_13.subject_id) ELSE NULL END, 'subject', anon_14.j)
          ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_14.d, ''), ''),
              '') || '' AS d
    FROM (
      SELECT anon_15.id AS id, anon_15.list_id AS list_id, anon_15.subject_id AS subject_id, anon_15.state AS state,
          anon_15.behaviour AS behaviour, anon_15.grounds AS grounds, anon_15.screened AS screened,
          anon_15.basis_document AS basis_document, anon_15.determining_unit_id AS determining_unit_id, anon_15.region_code AS region_code,
          anon_15.openness AS openness, anon_15.openness_basis AS openness_basis, anon_15.decided_on AS decided_on,
          anon_15.published_on AS published_on, anon_15.publicity_until AS publicity_until, anon_15.removed_on AS removed_on,
          anon_15.disputed_since AS disputed_since, anon_15.ground_record_id AS ground_record_id, anon_15.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_15.sort_key DESC, anon_15.id DESC) AS rn
      FROM (
        SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id, list_entry_4.state AS state,
            list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds, list_entry_4.screened AS screened,
            list_entry_4.basis_document AS basis_document, list_entry_4.determining_unit_id AS determining_unit_id,
            list_entry_4.region_code AS region_code, list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis,
            list_entry_4.decided_on AS decided_on, list_entry_4.published_on AS published_on,
            list_entry_4.publicity_until AS publicity_until, list_entry_4.removed_on AS removed_on,
            list_entry_4.disputed_since AS disputed_since, list_entry_4.ground_record_id AS ground_record_id,
            list_entry_4.decided_on AS sort_key
        FROM list_entry AS list_entry_4
        WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
            AND coalesce(list_entry_4.published_on <= $2::DATE, false) AND (list_entry_4.publicity_until IS NULL
            OR list_entry_4.publicity_until >= $2::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_4.removed_on <= $2::DATE, false)) AND list_entry_4.list_id = anon_12.id
        ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
        LIMIT 20) AS anon_15) AS anon_13
    LEFT OUTER JOIN LATERAL (
      SELECT CASE WHEN (anon_16.kind != 'NATURAL_PERSON') THEN json_build_object('name',
          anon_16.name) WHEN (anon_16.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_16.name, 'maskedIdNumber',
          anon_16.masked_number) ELSE NULL END AS j, '' || '' AS d
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
                FROM record AS record_3
                WHERE record_3.subject_id = subject_4.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                    AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                    AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                    OR record_3.publicity_until >= $2::DATE) AND NOT (coalesce(record_3.disclosure_until < $2::DATE, false)
                    OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_3.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_5
                WHERE list_entry_5.subject_id = subject_4.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                    AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= $2::DATE, false)
                    AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= $2::DATE)
                    AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= $2::DATE,
                    false)) OFFSET 0 ))) OR subject_4.kind = 'NATURAL_PERSON' AND ((EXISTS (
                SELECT 1
                FROM record AS record_4
                WHERE record_4.subject_id = subject_4.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                    AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                    AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                    OR record_4.publicity_until >= $2::DATE) AND NOT (coalesce(record_4.disclosure_until < $2::DATE, false)
                    OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_4.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_6
                WHERE list_entry_6.subject_id = subject_4.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                    AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $2::DATE, false)
                    AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $2::DATE)
                    AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= $2::DATE,
                    false)) OFFSET 0 )))) AND subject_4.id = anon_13.subject_id
        LIMIT 1) AS anon_16) AS anon_14 ON true) AS anon_11 ON true) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('name', anon_17.name) AS j, '' || '' AS d
  FROM (
    SELECT credit_list_5.id AS id, credit_list_5.key AS key, credit_list_5.name AS name, credit_list_5.type AS type,
        credit_list_5.authority AS authority, credit_list_5.region_code AS region_code, credit_list_5.jurisdiction AS jurisdiction,
        credit_list_5.legal_basis AS legal_basis, credit_list_5.number_exception AS number_exception
    FROM credit_list AS credit_list_5
    WHERE true AND credit_list_5.key = $4::VARCHAR
    LIMIT 1) AS anon_17) AS anon_3 ON true
