SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_4.purpose, 'categories', anon_4.categories, 'region_code',
          anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
          anon_4.batch_max_codes, 'valid_from', to_char(anon_4.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_4.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_4.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_3
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_4), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT coalesce(json_agg(json_build_object('code', anon_6.code, 'subject', anon_7.j)
      ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_7.d, ''), ''), '') AS d
  FROM (
    SELECT anon_8.value AS code, anon_8.key AS rn, anon_8.key - 1 AS place
    FROM json_array_elements_text($4::JSON) WITH ORDINALITY AS anon_8(value, key)) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_9.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_9.name, 'negative', anon_10.j, 'listEntries',
        anon_11.j) WHEN (anon_9.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_9.name, 'negative', anon_12.j, 'listEntries',
        anon_13.j) ELSE NULL END AS j, '' || anon_9.pseudonym || ':' || '@' || CAST(anon_6.place AS VARCHAR) || ';' || '' ||
        CASE WHEN (anon_9.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
        OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = anon_9.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $5::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_9.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_9.pseudonym || ':1;' ELSE '' END ELSE '' END || CASE WHEN (anon_9.kind = 'NATURAL_PERSON')
                THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_9.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $5::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_9.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $5::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $5::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $5::DATE,
                false)) OFFSET 0 )))) THEN anon_9.pseudonym || ':2;' ELSE '' END ELSE '' END || coalesce(anon_10.d,
                '') || coalesce(anon_11.d, '') || coalesce(anon_12.d, '') || coalesce(anon_13.d, '') AS d
    FROM (
      SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
          subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
          subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
          subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
          subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
          subject_1.listed_number AS listed_number
      FROM subject AS subject_1
      WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false) OR record_3.state = 'ARCHIVED'
                  OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $5::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $5::DATE)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $5::DATE,
                  false)) OFFSET 0 ))) OR subject_1.kind = 'NATURAL_PERSON' AND (subject_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $5::DATE)
                  AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false)) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $5::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $5::DATE)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $5::DATE,
                  false)) OFFSET 0 ))) AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_5
                WHERE record_5.subject_id = subject_1.id AND NOT (coalesce(record_5.disclosure_until < $5::DATE, false)
                    OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED')) OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_5
                WHERE list_entry_5.subject_id = subject_1.id OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_1
                WHERE credit_case_1.subject_id = subject_1.id OFFSET 0 )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_1
                WHERE authorisation_1.subject_id = subject_1.id OFFSET 0 ))))) AND subject_1.identity_key = ('USCC:' || anon_6.code)
      LIMIT 1) AS anon_9
    LEFT OUTER JOIN LATERAL (
      SELECT (
        SELECT count(*) AS count_1
        FROM record AS record_6
        WHERE (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $5::DATE)) AND record_6.state != 'DELETED'
                AND NOT (coalesce(record_6.disclosure_until < $5::DATE, false) OR record_6.state = 'ARCHIVED')
                AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $5::DATE, false))
                AND record_6.state != 'REVOKED' AND record_6.record_class = 'NEGATIVE' AND record_6.subject_id = anon_9.id
                AND anon_9.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
          SELECT 1
          FROM record AS record_7
          WHERE (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $5::DATE)) AND record_7.state != 'DELETED'
                  AND NOT (coalesce(record_7.disclosure_until < $5::DATE, false) OR record_7.state = 'ARCHIVED')
                  AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $5::DATE, false))
                  AND record_7.state != 'REVOKED' AND record_7.record_class = 'NEGATIVE' AND record_7.subject_id = anon_9.id
                  AND anon_9.kind != 'NATURAL_PERSON' AND NOT (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $5::DATE) AND record_7.state != 'DELETED'
                  AND NOT (coalesce(record_7.disclosure_until < $5::DATE, false) OR record_7.state = 'ARCHIVED')
                  AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $5::DATE, false))
                  AND record_7.state != 'REVOKED' AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $5::DATE)))) THEN anon_9.pseudonym || ':0;'
                  ELSE '' END AS d) AS anon_10 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('list', anon_14.j, 'decidedOn', anon_15.decided_on)
          ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_14.d, ''), ''), '') AS d
      FROM (
        SELECT list_entry_6.id AS id, list_entry_6.list_id AS list_id, list_entry_6.subject_id AS subject_id, list_entry_6.state AS state,
            list_entry_6.behaviour AS behaviour, list_entry_6.grounds AS grounds, list_entry_6.screened AS screened,
            list_entry_6.basis_document AS basis_document, list_entry_6.determining_unit_id AS determining_unit_id,
            list_entry_6.region_code AS region_code, list_entry_6.openness AS openness, list_entry_6.openness_basis AS openness_basis,
            list_entry_6.decided_on AS decided_on, list_entry_6.published_on AS published_on,
            list_entry_6.publicity_until AS publicity_until, list_entry_6.removed_on AS removed_on,
            list_entry_6.disputed_since AS disputed_since, list_entry_6.ground_record_id AS ground_record_id,
            row_number() OVER (ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC) AS rn
        FROM list_entry AS list_entry_6
        WHERE list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL AND list_entry_6.state = 'PUBLISHED'
            AND coalesce(list_entry_6.published_on <= $5::DATE, false) AND (list_entry_6.publicity_until IS NULL
            OR list_entry_6.publicity_until >= $5::DATE) AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_6.removed_on <= $5::DATE, false)) AND list_entry_6.state = 'PUBLISHED'
            AND list_entry_6.subject_id = anon_9.id AND anon_9.kind != 'NATURAL_PERSON'
        ORDER BY list_entry_6.decided_on DESC, list_entry_6.id DESC
        LIMIT 100) AS anon_15
      LEFT OUTER JOIN LATERAL (
        SELECT json_build_object('key', anon_16.key) AS j, '' || '' AS d
        FROM (
          SELECT credit_list_1.id AS id, credit_list_1.key AS key, credit_list_1.name AS name, credit_list_1.type AS type,
              credit_list_1.authority AS authority, credit_list_1.region_code AS region_code, credit_list_1.jurisdiction AS jurisdiction,
              credit_list_1.legal_basis AS legal_basis, credit_list_1.number_exception AS number_exception
          FROM credit_list AS credit_list_1
          WHERE true AND credit_list_1.id = anon_15.list_id
          LIMIT 1) AS anon_16) AS anon_14 ON true) AS anon_11 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT (
        SELECT count(*) AS count_2
        FROM record AS record_8
        WHERE (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= $5::DATE)) AND record_8.state != 'DELETED'
                AND NOT (coalesce(record_8.disclosure_until < $5::DATE, false) OR record_8.state = 'ARCHIVED')
                AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $5::DATE, false))
                AND record_8.state != 'REVOKED' AND record_8.record_class = 'NEGATIVE' AND record_8.subject_id = anon_9.id
                AND anon_9.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
          SELECT 1
          FROM record AS record_9
          WHERE (record_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_9.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $5::DATE)) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $5::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $5::DATE, false))
                  AND record_9.state != 'REVOKED' AND record_9.record_class = 'NEGATIVE' AND record_9.subject_id = anon_9.id
                  AND anon_9.kind = 'NATURAL_PERSON' AND NOT (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $5::DATE) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $5::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $5::DATE, false))
                  AND record_9.state != 'REVOKED' AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $5::DATE)))) THEN anon_9.pseudonym || ':0;'
                  ELSE '' END AS d) AS anon_12 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('list', anon_17.j, 'decidedOn', anon_18.decided_on)
          ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_17.d, ''), ''), '') AS d
      FROM (
        SELECT list_entry_7.id AS id, list_entry_7.list_id AS list_id, list_entry_7.subject_id AS subject_id, list_entry_7.state AS state,
            list_entry_7.behaviour AS behaviour, list_entry_7.grounds AS grounds, list_entry_7.screened AS screened,
            list_entry_7.basis_document AS basis_document, list_entry_7.determining_unit_id AS determining_unit_id,
            list_entry_7.region_code AS region_code, list_entry_7.openness AS openness, list_entry_7.openness_basis AS openness_basis,
            list_entry_7.decided_on AS decided_on, list_entry_7.published_on AS published_on,
            list_entry_7.publicity_until AS publicity_until, list_entry_7.removed_on AS removed_on,
            list_entry_7.disputed_since AS disputed_since, list_entry_7.ground_record_id AS ground_record_id,
            row_number() OVER (ORDER BY list_entry_7.decided_on DESC, list_entry_7.id DESC) AS rn
        FROM list_entry AS list_entry_7
        WHERE list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL AND list_entry_7.state = 'PUBLISHED'
            AND coalesce(list_entry_7.published_on <= $5::DATE, false) AND (list_entry_7.publicity_until IS NULL
            OR list_entry_7.publicity_until >= $5::DATE) AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_7.removed_on <= $5::DATE, false)) AND list_entry_7.state = 'PUBLISHED'
            AND list_entry_7.subject_id = anon_9.id AND anon_9.kind = 'NATURAL_PERSON'
        ORDER BY list_entry_7.decided_on DESC, list_entry_7.id DESC
        LIMIT 100) AS anon_18
      LEFT OUTER JOIN LATERAL (
        SELECT json_build_object('key', anon_19.key) AS j, '' || '' AS d
        FROM (
          SELECT credit_list_2.id AS id, credit_list_2.key AS key, credit_list_2.name AS name, credit_list_2.type AS type,
              credit_list_2.authority AS authority, credit_list_2.region_code AS region_code, credit_list_2.jurisdiction AS jurisdiction,
              credit_list_2.legal_basis AS legal_basis, credit_list_2.number_exception AS number_exception
          FROM credit_list AS credit_list_2
          WHERE true AND credit_list_2.id = anon_18.list_id
          LIMIT 1) AS anon_19) AS anon_17 ON true) AS anon_13 ON true) AS anon_7 ON true) AS anon_1 ON true
