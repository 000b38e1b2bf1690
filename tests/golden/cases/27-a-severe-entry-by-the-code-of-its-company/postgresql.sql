SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('name', anon_3.name, 'entries', anon_4.j) AS j, '' || '' || coalesce(anon_4.d, '') AS d
  FROM (
    SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
        credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
        credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
    FROM credit_list AS credit_list_1
    WHERE true AND credit_list_1.key = $1::VARCHAR
    LIMIT 1) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM list_entry AS list_entry_1
        WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
            AND coalesce(list_entry_1.published_on <= $2::DATE, false) AND (list_entry_1.publicity_until IS NULL
            OR list_entry_1.publicity_until >= $2::DATE) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_1.removed_on <= $2::DATE, false)) AND list_entry_1.subject_id = (
          SELECT subject_1.id
          FROM subject AS subject_1
          WHERE subject_1.identity_key = $3::VARCHAR AND subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN'
              AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= $2::DATE) AND NOT (coalesce(record_1.disclosure_until < $2::DATE, false)
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_1.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $2::DATE, false)
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $2::DATE)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $2::DATE,
                    false)) OFFSET 0 ))) AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= $2::DATE) AND NOT (coalesce(record_2.disclosure_until < $2::DATE, false)
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_2.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_3
                WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                    AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $2::DATE, false)
                    AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $2::DATE)
                    AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $2::DATE,
                    false)) OFFSET 0 )))) AND list_entry_1.list_id = anon_3.id), 'nodes', coalesce(json_agg(json_build_object('state',
                    anon_5.state, 'behaviour', anon_5.behaviour, 'basisDocument', anon_5.basis_document, 'disputed',
                    (anon_5.disputed_since IS NOT NULL), 'determiningUnit', anon_6.j, 'relatedPersons', anon_7.j, 'subject', anon_8.j)
          ORDER BY anon_5.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_6.d,
              '') || coalesce(anon_7.d, '') || coalesce(anon_8.d, ''), ''), '') || '' AS d
    FROM (
      SELECT anon_9.id AS id, anon_9.list_id AS list_id, anon_9.subject_id AS subject_id, anon_9.state AS state,
          anon_9.behaviour AS behaviour, anon_9.grounds AS grounds, anon_9.screened AS screened, anon_9.basis_document AS basis_document,
          anon_9.determining_unit_id AS determining_unit_id, anon_9.region_code AS region_code, anon_9.openness AS openness,
          anon_9.openness_basis AS openness_basis, anon_9.decided_on AS decided_on, anon_9.published_on AS published_on,
          anon_9.publicity_until AS publicity_until, anon_9.removed_on AS removed_on, anon_9.disputed_since AS disputed_since,
          anon_9.ground_record_id AS ground_record_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
          anon_9.id DESC) AS rn
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
            OR coalesce(list_entry_4.removed_on <= $2::DATE, false)) AND list_entry_4.subject_id = (
          SELECT subject_2.id
          FROM subject AS subject_2
          WHERE subject_2.identity_key = $4::VARCHAR AND subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN'
              AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_3
                WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                    AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                    AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                    OR record_3.publicity_until >= $2::DATE) AND NOT (coalesce(record_3.disclosure_until < $2::DATE, false)
                    OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_3.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_5
                WHERE list_entry_5.subject_id = subject_2.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                    AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= $2::DATE, false)
                    AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= $2::DATE)
                    AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= $2::DATE,
                    false)) OFFSET 0 ))) AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_4
                WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                    AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                    AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                    OR record_4.publicity_until >= $2::DATE) AND NOT (coalesce(record_4.disclosure_until < $2::DATE, false)
                    OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_4.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_6
                WHERE list_entry_6.subject_id = subject_2.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                    AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $2::DATE, false)
                    AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $2::DATE)
                    AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= $2::DATE,
                    false)) OFFSET 0 )))) AND list_entry_4.list_id = anon_3.id
        ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
        LIMIT 20) AS anon_9) AS anon_5
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('name', anon_10.name) AS j, '' || '' AS d
      FROM (
        SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
            unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
            unit_1.export_basis AS export_basis
        FROM unit AS unit_1
        WHERE true AND unit_1.id = anon_5.determining_unit_id
        LIMIT 1) AS anon_10) AS anon_6 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('role', anon_11.role, 'name', anon_11.name, 'basis', anon_11.basis)
          ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT related_person_1.id AS id, related_person_1.subject_id AS subject_id, related_person_1.entry_id AS entry_id,
            related_person_1.role AS role, related_person_1.name AS name, related_person_1.basis AS basis,
            row_number() OVER (ORDER BY related_person_1.role, related_person_1.name, related_person_1.id) AS rn
        FROM related_person AS related_person_1
        WHERE related_person_1.entry_id = anon_5.id
        ORDER BY related_person_1.role, related_person_1.name, related_person_1.id
        LIMIT 100) AS anon_11) AS anon_7 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT CASE WHEN (anon_12.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_12.name, 'code',
          anon_12.code) WHEN (anon_12.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_12.name, 'code', anon_12.code)
          ELSE NULL END AS j, '' || '' AS d
      FROM (
        SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
            subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
            subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
            subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
            subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
            subject_3.listed_number AS listed_number
        FROM subject AS subject_3
        WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
                SELECT 1
                FROM record AS record_5
                WHERE record_5.subject_id = subject_3.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                    AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                    AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                    OR record_5.publicity_until >= $2::DATE) AND NOT (coalesce(record_5.disclosure_until < $2::DATE, false)
                    OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_5.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_7
                WHERE list_entry_7.subject_id = subject_3.id AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                    AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= $2::DATE, false)
                    AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= $2::DATE)
                    AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_7.removed_on <= $2::DATE,
                    false)) OFFSET 0 ))) OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
                SELECT 1
                FROM record AS record_6
                WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                    AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                    AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                    OR record_6.publicity_until >= $2::DATE) AND NOT (coalesce(record_6.disclosure_until < $2::DATE, false)
                    OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                    AND NOT coalesce(record_6.notice_served_on <= $2::DATE, false)) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_8
                WHERE list_entry_8.subject_id = subject_3.id AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                    AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= $2::DATE, false)
                    AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= $2::DATE)
                    AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= $2::DATE,
                    false)) OFFSET 0 )))) AND subject_3.id = anon_5.subject_id
        LIMIT 1) AS anon_12) AS anon_8 ON true) AS anon_4 ON true) AS anon_1 ON true
