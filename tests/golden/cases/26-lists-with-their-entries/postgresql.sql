SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT coalesce(json_agg(json_build_object('key', anon_3.key, 'name', anon_3.name, 'type', anon_3.type, 'authority', anon_3.authority,
      'legalBasis', anon_3.legal_basis, 'entries', anon_4.j)
      ORDER BY anon_3.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_4.d, ''), ''), '') AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception,
        row_number() OVER (ORDER BY credit_list_1.key ASC) AS rn
    FROM credit_list AS credit_list_1
    WHERE true
    ORDER BY credit_list_1.key ASC
    LIMIT 100) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM list_entry AS list_entry_1
        WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
            AND coalesce(list_entry_1.published_on <= $1::DATE, false) AND (list_entry_1.publicity_until IS NULL
            OR list_entry_1.publicity_until >= $1::DATE) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_1.removed_on <= $1::DATE, false)) AND list_entry_1.list_id = anon_3.id), 'nodes',
            coalesce(json_agg(json_build_object('subject', anon_5.j, 'state', anon_6.state, 'behaviour', anon_6.behaviour, 'grounds',
            CASE WHEN (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL AND anon_6.state = 'PUBLISHED'
            AND coalesce(anon_6.published_on <= $1::DATE, false) AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= $1::DATE)
            AND anon_6.screened IS true) THEN anon_6.grounds ELSE NULL END, 'listedNumber', CASE WHEN (anon_6.openness = 'OPEN'
            AND anon_6.openness_basis IS NOT NULL AND anon_6.state = 'PUBLISHED' AND coalesce(anon_6.published_on <= $1::DATE, false)
            AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= $1::DATE) AND (EXISTS (
                  SELECT *
                  FROM credit_list AS credit_list_2
                  WHERE credit_list_2.id = anon_6.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
              SELECT subject_1.listed_number
              FROM subject AS subject_1
              WHERE subject_1.id = anon_6.subject_id) ELSE NULL END, 'decidedOn', anon_6.decided_on)
          ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_5.d, ''), ''), '') || '' AS d
    FROM (
      SELECT anon_7.id AS id, anon_7.list_id AS list_id, anon_7.subject_id AS subject_id, anon_7.state AS state,
          anon_7.behaviour AS behaviour, anon_7.grounds AS grounds, anon_7.screened AS screened, anon_7.basis_document AS basis_document,
          anon_7.determining_unit_id AS determining_unit_id, anon_7.region_code AS region_code, anon_7.openness AS openness,
          anon_7.openness_basis AS openness_basis, anon_7.decided_on AS decided_on, anon_7.published_on AS published_on,
          anon_7.publicity_until AS publicity_until, anon_7.removed_on AS removed_on, anon_7.disputed_since AS disputed_since,
          anon_7.ground_record_id AS ground_record_id, anon_7.sort_key AS sort_key, row_number() OVER (ORDER BY anon_7.sort_key DESC,
          anon_7.id DESC) AS rn
      FROM (
        SELECT list_entry_2.id AS id, list_entry_2.list_id AS list_id, list_entry_2.subject_id AS subject_id, list_entry_2.state AS state,
            list_entry_2.behaviour AS behaviour, list_entry_2.grounds AS grounds, list_entry_2.screened AS screened,
            list_entry_2.basis_document AS basis_document, list_entry_2.determining_unit_id AS determining_unit_id,
            list_entry_2.region_code AS region_code, list_entry_2.openness AS openness, list_entry_2.openness_basis AS openness_basis,
            list_entry_2.decided_on AS decided_on, list_entry_2.published_on AS published_on,
            list_entry_2.publicity_until AS publicity_until, list_entry_2.removed_on AS removed_on,
            list_entry_2.disputed_since AS disputed_since, list_entry_2.ground_record_id AS ground_record_id,
            list_entry_2.decided_on AS sort_key
        FROM list_entry AS list_entry_2
        WHERE list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
            AND coalesce(list_entry_2.published_on <= $1::DATE, false) AND (list_entry_2.publicity_until IS NULL
            OR list_entry_2.publicity_until >= $1::DATE) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_2.removed_on <= $1::DATE, false)) AND list_entry_2.list_id = anon_3.id
        ORDER BY list_entry_2.decided_on DESC, list_entry_2.id DESC
        LIMIT 10) AS anon_7) AS anon_6
    LEFT OUTER JOIN LATERAL (
      SELECT CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_8.name, 'code',
          anon_8.code) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'name', anon_8.name, 'code',
          anon_8.code) ELSE NULL END AS j, '' || '' AS d
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
                    OR record_1.publicity_until >= $1::DATE) AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false)
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_3
                WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                    AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $1::DATE, false)
                    AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $1::DATE)
                    AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $1::DATE,
                    false)) OFFSET 0 ))) OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = subject_2.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= $1::DATE) AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false)
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_4
                WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                    AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $1::DATE, false)
                    AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $1::DATE)
                    AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $1::DATE,
                    false)) OFFSET 0 )))) AND subject_2.id = anon_6.subject_id
        LIMIT 1) AS anon_8) AS anon_5 ON true) AS anon_4 ON true) AS anon_1 ON true
