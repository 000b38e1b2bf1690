SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('id', 'lst_' || anon_3.id, 'regionCode', anon_3.region_code, 'jurisdiction', anon_3.jurisdiction, 'legalBasis',
      anon_3.legal_basis, 'after', anon_4.j, 'before', anon_5.j) AS j, '' || '' || coalesce(anon_4.d, '') || coalesce(anon_5.d, '') AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
    FROM credit_list AS credit_list_1
    WHERE true AND credit_list_1.key = $1::VARCHAR
    LIMIT 1) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('edges', coalesce(json_agg(json_build_object('cursor', anon_6.cursor_text, 'node', json_build_object('id',
        'ent_' || anon_6.id, 'list', anon_7.j, 'subject', anon_8.j, 'state', anon_6.state, 'publishedOn', anon_6.published_on,
        'publicityUntil', anon_6.publicity_until, 'removedOn', anon_6.removed_on, 'regionCode', anon_6.region_code))
          ORDER BY anon_6.rn) FILTER (WHERE anon_6.rn <= 1), '[]'::json), 'pageInfo', json_build_object('hasNextPage',
              (coalesce(max(anon_6.rn), 0) > 1), 'hasPreviousPage', 'true'::json, 'startCursor', max(CASE WHEN (anon_6.rn = 1)
              THEN anon_6.cursor_text ELSE NULL END), 'endCursor', max(CASE WHEN (anon_6.rn = CASE WHEN (anon_6.found > 1) THEN 1
              ELSE anon_6.found END) THEN anon_6.cursor_text ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_6.rn <= 1)
              THEN '' || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') ELSE '' END, ''), '') || '' AS d
    FROM (
      SELECT anon_9.id AS id, anon_9.list_id AS list_id, anon_9.subject_id AS subject_id, anon_9.state AS state,
          anon_9.behaviour AS behaviour, anon_9.grounds AS grounds, anon_9.screened AS screened, anon_9.basis_document AS basis_document,
          anon_9.determining_unit_id AS determining_unit_id, anon_9.region_code AS region_code, anon_9.openness AS openness,
          anon_9.openness_basis AS openness_basis, anon_9.decided_on AS decided_on, anon_9.published_on AS published_on,
          anon_9.publicity_until AS publicity_until, anon_9.removed_on AS removed_on, anon_9.disputed_since AS disputed_since,
          anon_9.ground_record_id AS ground_record_id, anon_9.cursor_text AS cursor_text, anon_9.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_9.sort_key DESC, anon_9.id DESC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT list_entry_1.id AS id, list_entry_1.list_id AS list_id, list_entry_1.subject_id AS subject_id, list_entry_1.state AS state,
            list_entry_1.behaviour AS behaviour, list_entry_1.grounds AS grounds, list_entry_1.screened AS screened,
            list_entry_1.basis_document AS basis_document, list_entry_1.determining_unit_id AS determining_unit_id,
            list_entry_1.region_code AS region_code, list_entry_1.openness AS openness, list_entry_1.openness_basis AS openness_basis,
            list_entry_1.decided_on AS decided_on, list_entry_1.published_on AS published_on,
            list_entry_1.publicity_until AS publicity_until, list_entry_1.removed_on AS removed_on,
            list_entry_1.disputed_since AS disputed_since, list_entry_1.ground_record_id AS ground_record_id,
            substr(encode(sha256(convert_to($2::VARCHAR || encode(sha256(convert_to($3::VARCHAR || coalesce(to_char(list_entry_1.decided_on,
            'YYYY-MM-DD'), '') || '' || list_entry_1.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(list_entry_1.decided_on, 'YYYY-MM-DD'), '') || '' || list_entry_1.id, 'UTF8'),
            'hex') AS cursor_text, list_entry_1.decided_on AS sort_key
        FROM list_entry AS list_entry_1
        WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
            AND coalesce(list_entry_1.published_on <= $4::DATE, false) AND (list_entry_1.publicity_until IS NULL
            OR list_entry_1.publicity_until >= $4::DATE) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) AND list_entry_1.list_id = anon_3.id AND (list_entry_1.decided_on,
            list_entry_1.id) < (coalesce($5::DATE, '0001-01-01'), $6::VARCHAR)
        ORDER BY list_entry_1.decided_on DESC, list_entry_1.id DESC
        LIMIT 2) AS anon_9) AS anon_6
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('key', anon_10.key) AS j, '' || '' AS d
      FROM (
        SELECT credit_list_2.id AS id, credit_list_2.key AS key, credit_list_2.name AS name, credit_list_2.type AS type,
            credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
            credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
        FROM credit_list AS credit_list_2
        WHERE true AND credit_list_2.id = anon_6.list_id
        LIMIT 1) AS anon_10) AS anon_7 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT CASE WHEN (anon_11.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name',
          anon_11.name) WHEN (anon_11.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'name', anon_11.name)
          ELSE NULL END AS j, '' || '' AS d
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
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= $4::DATE) AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false)
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE,
                    false)) OFFSET 0 ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= $4::DATE) AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false)
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_3
                WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                    AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                    AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                    AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE,
                    false)) OFFSET 0 )))) AND subject_1.id = anon_6.subject_id
        LIMIT 1) AS anon_11) AS anon_8 ON true) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('decidedOn', anon_12.decided_on, 'determiningUnit', anon_13.j)
          ORDER BY -anon_12.rn) FILTER (WHERE anon_12.rn <= 1), '[]'::json), 'pageInfo', json_build_object('startCursor',
              max(CASE WHEN (anon_12.rn = CASE WHEN (anon_12.found > 1) THEN 1 ELSE anon_12.found END) THEN anon_12.cursor_text
              ELSE NULL END))) AS j, coalesce(string_agg(CASE WHEN (anon_12.rn <= 1) THEN '' || coalesce(anon_13.d, '') ELSE '' END, ''),
              '') || '' AS d
    FROM (
      SELECT anon_14.id AS id, anon_14.list_id AS list_id, anon_14.subject_id AS subject_id, anon_14.state AS state,
          anon_14.behaviour AS behaviour, anon_14.grounds AS grounds, anon_14.screened AS screened,
          anon_14.basis_document AS basis_document, anon_14.determining_unit_id AS determining_unit_id, anon_14.region_code AS region_code,
          anon_14.openness AS openness, anon_14.openness_basis AS openness_basis, anon_14.decided_on AS decided_on,
          anon_14.published_on AS published_on, anon_14.publicity_until AS publicity_until, anon_14.removed_on AS removed_on,
          anon_14.disputed_since AS disputed_since, anon_14.ground_record_id AS ground_record_id, anon_14.cursor_text AS cursor_text,
          anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key ASC, anon_14.id ASC) AS rn, count(*) OVER () AS found
      FROM (
        SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id, list_entry_4.state AS state,
            list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds, list_entry_4.screened AS screened,
            list_entry_4.basis_document AS basis_document, list_entry_4.determining_unit_id AS determining_unit_id,
            list_entry_4.region_code AS region_code, list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis,
            list_entry_4.decided_on AS decided_on, list_entry_4.published_on AS published_on,
            list_entry_4.publicity_until AS publicity_until, list_entry_4.removed_on AS removed_on,
            list_entry_4.disputed_since AS disputed_since, list_entry_4.ground_record_id AS ground_record_id,
            substr(encode(sha256(convert_to($7::VARCHAR || encode(sha256(convert_to($8::VARCHAR || coalesce(to_char(list_entry_4.decided_on,
            'YYYY-MM-DD'), '') || '' || list_entry_4.id, 'UTF8')), 'hex'), 'UTF8')), 'hex'), 1,
            32) || encode(convert_to(coalesce(to_char(list_entry_4.decided_on, 'YYYY-MM-DD'), '') || '' || list_entry_4.id, 'UTF8'),
            'hex') AS cursor_text, list_entry_4.decided_on AS sort_key
        FROM list_entry AS list_entry_4
        WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
            AND coalesce(list_entry_4.published_on <= $4::DATE, false) AND (list_entry_4.publicity_until IS NULL
            OR list_entry_4.publicity_until >= $4::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_4.removed_on <= $4::DATE, false)) AND list_entry_4.list_id = anon_3.id AND (list_entry_4.decided_on,
            list_entry_4.id) > (coalesce($9::DATE, '0001-01-01'), $10::VARCHAR)
        ORDER BY list_entry_4.decided_on ASC, list_entry_4.id ASC
        LIMIT 2) AS anon_14) AS anon_12
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('id', 'uni_' || anon_15.id, 'name', anon_15.name, 'code', anon_15.code, 'kind', anon_15.kind, 'regionCode',
          anon_15.region_code) AS j, '' || '' AS d
      FROM (
        SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
            unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
            unit_1.export_basis AS export_basis
        FROM unit AS unit_1
        WHERE true AND unit_1.id = anon_12.determining_unit_id
        LIMIT 1) AS anon_15) AS anon_13 ON true) AS anon_5 ON true) AS anon_1 ON true
