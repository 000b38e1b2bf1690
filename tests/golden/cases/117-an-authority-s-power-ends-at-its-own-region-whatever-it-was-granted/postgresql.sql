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
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_6.name,
      'restricted', anon_7.j, 'records', anon_8.j, 'cases', anon_9.j) WHEN (anon_6.kind = 'NATURAL_PERSON')
      THEN json_build_object('__typename', 'Person', 'name', anon_6.name, 'restricted', anon_10.j, 'records', anon_11.j, 'cases',
      anon_12.j) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':4;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':5;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d,
              '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') || coalesce(anon_11.d, '') || coalesce(anon_12.d, '') AS d
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
          WHERE region_closure.ancestor = $5::VARCHAR) AND (subject_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '150000') OR subject_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '640000')) OR (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_1
            WHERE credit_case_1.subject_id = subject_1.id AND credit_case_1.closed_on IS NULL AND credit_case_1.post = $6::VARCHAR
                AND credit_case_1.unit_id = $7::VARCHAR AND credit_case_1.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL
                  OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false)) OFFSET 0 )))
                OR subject_1.kind = 'NATURAL_PERSON' AND (subject_1.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $5::VARCHAR) AND subject_1.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '150000') OR (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_2
            WHERE credit_case_2.subject_id = subject_1.id AND credit_case_2.closed_on IS NULL AND credit_case_2.post = $6::VARCHAR
                AND credit_case_2.unit_id = $7::VARCHAR AND credit_case_2.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE, false)) OFFSET 0 )))
                AND NOT (NOT ((EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_1.id AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false)
                  OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED')) OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_5
              WHERE list_entry_5.subject_id = subject_1.id OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM credit_case AS credit_case_3
              WHERE credit_case_3.subject_id = subject_1.id OFFSET 0 )) OR (EXISTS (
              SELECT 1
              FROM authorisation AS authorisation_1
              WHERE authorisation_1.subject_id = subject_1.id OFFSET 0 ))))) AND subject_1.identity_key = $8::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_6
      WHERE (record_6.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $5::VARCHAR) AND (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
              'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '150000') OR record_6.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '640000')) OR (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_4
            WHERE credit_case_4.subject_id = record_6.subject_id AND credit_case_4.closed_on IS NULL
                AND (credit_case_4.record_id = record_6.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                AND credit_case_4.post = $6::VARCHAR AND credit_case_4.unit_id = $7::VARCHAR AND credit_case_4.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE)) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                  AND record_6.state != 'REVOKED' AND record_6.openness = 'RESTRICTED' AND record_6.subject_id = anon_6.id
                  AND anon_6.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_7
        WHERE (record_7.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_7.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_5
              WHERE credit_case_5.subject_id = record_7.subject_id AND credit_case_5.closed_on IS NULL
                  AND (credit_case_5.record_id = record_7.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                  AND credit_case_5.post = $6::VARCHAR AND credit_case_5.unit_id = $7::VARCHAR AND credit_case_5.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $4::DATE)) AND record_7.state != 'DELETED'
                    AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                    AND record_7.state != 'REVOKED' AND record_7.openness = 'RESTRICTED' AND record_7.subject_id = anon_6.id
                    AND anon_6.kind != 'NATURAL_PERSON' AND NOT (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $4::DATE) AND record_7.state != 'DELETED'
                    AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                    AND record_7.state != 'REVOKED' AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_8
        WHERE (record_8.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_6
              WHERE credit_case_6.subject_id = record_8.subject_id AND credit_case_6.closed_on IS NULL
                  AND (credit_case_6.record_id = record_8.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                  AND credit_case_6.post = $6::VARCHAR AND credit_case_6.unit_id = $7::VARCHAR AND credit_case_6.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                    AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                    AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                    OR record_8.publicity_until >= $4::DATE)) AND record_8.state != 'DELETED'
                    AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                    AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                    AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                    coalesce(json_agg(json_build_object('title', CASE WHEN (anon_13.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_13.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_13.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_7
                  WHERE credit_case_7.subject_id = anon_13.subject_id AND credit_case_7.closed_on IS NULL
                      AND (credit_case_7.record_id = anon_13.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                      AND credit_case_7.post = $6::VARCHAR AND credit_case_7.unit_id = $7::VARCHAR AND credit_case_7.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                        AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
                        AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                        OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) THEN anon_13.title ELSE NULL END, 'category',
                        anon_13.category, 'openness', anon_13.openness, 'disclosureUntil', CASE WHEN (anon_13.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_13.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_13.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_8
                  WHERE credit_case_8.subject_id = anon_13.subject_id AND credit_case_8.closed_on IS NULL
                      AND (credit_case_8.record_id = anon_13.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                      AND credit_case_8.post = $6::VARCHAR AND credit_case_8.unit_id = $7::VARCHAR AND credit_case_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_13.disclosure_until ELSE NULL END)
          ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_13.openness = 'OPEN'
              AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
              AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
              OR anon_13.publicity_until >= $4::DATE) AND anon_13.state != 'DELETED' AND NOT (coalesce(anon_13.disclosure_until < $4::DATE,
              false) OR anon_13.state = 'ARCHIVED') AND NOT (anon_13.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_13.notice_served_on <= $4::DATE, false)) AND anon_13.state != 'REVOKED') OR (anon_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR anon_13.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_9
                WHERE credit_case_9.subject_id = anon_13.subject_id AND credit_case_9.closed_on IS NULL
                    AND (credit_case_9.record_id = anon_13.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                    AND credit_case_9.post = $6::VARCHAR AND credit_case_9.unit_id = $7::VARCHAR AND credit_case_9.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                      AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
                      AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                      OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) AND NOT (anon_13.openness = 'OPEN'
                      AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
                      AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                      OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) OR anon_13.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR anon_13.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_10
              WHERE credit_case_10.subject_id = anon_13.subject_id AND credit_case_10.closed_on IS NULL
                  AND (credit_case_10.record_id = anon_13.id OR credit_case_10.record_id IS NULL AND credit_case_10.entry_id IS NULL)
                  AND credit_case_10.post = $6::VARCHAR AND credit_case_10.unit_id = $7::VARCHAR AND credit_case_10.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR)))) THEN (
          SELECT subject_2.pseudonym
          FROM subject AS subject_2
          WHERE subject_2.id = anon_13.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_9
        WHERE (record_9.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_9.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_9.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_11
              WHERE credit_case_11.subject_id = record_9.subject_id AND credit_case_11.closed_on IS NULL
                  AND (credit_case_11.record_id = record_9.id OR credit_case_11.record_id IS NULL AND credit_case_11.entry_id IS NULL)
                  AND credit_case_11.post = $6::VARCHAR AND credit_case_11.unit_id = $7::VARCHAR AND credit_case_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                    AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                    AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                    OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                    AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                    AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                    AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                    AND NOT (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
                    AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $4::DATE) AND record_9.state != 'DELETED'
                    AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                    AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                    AND record_9.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_14.id AS id, anon_14.subject_id AS subject_id, anon_14.category AS category, anon_14.record_class AS record_class,
          anon_14.catalogue_item_id AS catalogue_item_id, anon_14.provider_id AS provider_id, anon_14.provider_key AS provider_key,
          anon_14.jurisdiction AS jurisdiction, anon_14.region_code AS region_code, anon_14.openness AS openness,
          anon_14.openness_basis AS openness_basis, anon_14.openness_reference AS openness_reference,
          anon_14.confidentiality AS confidentiality, anon_14.screened AS screened, anon_14.title AS title,
          anon_14.document_number AS document_number, anon_14.content AS content, anon_14.content_digest AS content_digest,
          anon_14.decided_on AS decided_on, anon_14.ended_on AS ended_on, anon_14.ended_on_source AS ended_on_source,
          anon_14.notice_served_on AS notice_served_on, anon_14.publicity_until AS publicity_until,
          anon_14.disclosure_until AS disclosure_until, anon_14.state AS state, anon_14.disputed_since AS disputed_since,
          anon_14.repaired_on AS repaired_on, anon_14.under_review_since AS under_review_since, anon_14.version AS version,
          anon_14.submitted_at AS submitted_at, anon_14.origin AS origin, anon_14.subtype AS subtype, anon_14.procedure AS procedure,
          anon_14.seriousness AS seriousness, anon_14.exception_reason AS exception_reason, anon_14.declared_until AS declared_until,
          anon_14.publicity_due_on AS publicity_due_on, anon_14.opened_on AS opened_on, anon_14.basis_kind AS basis_kind,
          anon_14.basis_number AS basis_number, anon_14.basis_issuer AS basis_issuer, anon_14.notice_reference AS notice_reference,
          anon_14.basis_effective_on AS basis_effective_on, anon_14.performance_due_on AS performance_due_on,
          anon_14.performed_on AS performed_on, anon_14.agreement_id AS agreement_id, anon_14.statement_digest AS statement_digest,
          anon_14.corrects_id AS corrects_id, anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC,
          anon_14.id DESC) AS rn
      FROM (
        SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
            record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id, record_10.provider_id AS provider_id,
            record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction, record_10.region_code AS region_code,
            record_10.openness AS openness, record_10.openness_basis AS openness_basis, record_10.openness_reference AS openness_reference,
            record_10.confidentiality AS confidentiality, record_10.screened AS screened, record_10.title AS title,
            record_10.document_number AS document_number, record_10.content AS content, record_10.content_digest AS content_digest,
            record_10.decided_on AS decided_on, record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source,
            record_10.notice_served_on AS notice_served_on, record_10.publicity_until AS publicity_until,
            record_10.disclosure_until AS disclosure_until, record_10.state AS state, record_10.disputed_since AS disputed_since,
            record_10.repaired_on AS repaired_on, record_10.under_review_since AS under_review_since, record_10.version AS version,
            record_10.submitted_at AS submitted_at, record_10.origin AS origin, record_10.subtype AS subtype,
            record_10.procedure AS procedure, record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
            record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
            record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
            record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
            record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
            record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
            record_10.decided_on AS sort_key
        FROM record AS record_10
        WHERE (record_10.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_10.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_10.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_10.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_10.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_12
              WHERE credit_case_12.subject_id = record_10.subject_id AND credit_case_12.closed_on IS NULL
                  AND (credit_case_12.record_id = record_10.id OR credit_case_12.record_id IS NULL AND credit_case_12.entry_id IS NULL)
                  AND credit_case_12.post = $6::VARCHAR AND credit_case_12.unit_id = $7::VARCHAR AND credit_case_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                    AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                    AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                    OR record_10.publicity_until >= $4::DATE)) AND record_10.state != 'DELETED'
                    AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
                    AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
                    AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_10.decided_on DESC, record_10.id DESC
        LIMIT 20) AS anon_14) AS anon_13) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_3
        FROM credit_case AS credit_case_13
        WHERE (credit_case_13.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (credit_case_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR credit_case_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR credit_case_13.post = $6::VARCHAR AND credit_case_13.unit_id = $7::VARCHAR
                  AND credit_case_13.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR)) AND credit_case_13.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'),
                'nodes', coalesce(json_agg(json_build_object('number', anon_15.number)
          ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_15.subject_id) || ':2;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM credit_case AS credit_case_14
        WHERE (credit_case_14.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (credit_case_14.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR credit_case_14.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR credit_case_14.post = $6::VARCHAR AND credit_case_14.unit_id = $7::VARCHAR
                  AND credit_case_14.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR)) AND credit_case_14.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                AND true)) THEN anon_6.pseudonym || ':3;' ELSE '' END AS d
    FROM (
      SELECT anon_16.id AS id, anon_16.number AS number, anon_16.kind AS kind, anon_16.state AS state, anon_16.subject_id AS subject_id,
          anon_16.record_id AS record_id, anon_16.entry_id AS entry_id, anon_16.provider_id AS provider_id, anon_16.unit_id AS unit_id,
          anon_16.post AS post, anon_16.region_code AS region_code, anon_16.jurisdiction AS jurisdiction, anon_16.ground AS ground,
          anon_16.statement AS statement, anon_16.filed_on AS filed_on, anon_16.due_on AS due_on, anon_16.closed_on AS closed_on,
          anon_16.outcome AS outcome, anon_16.reason AS reason, anon_16.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_16.sort_key DESC, anon_16.id DESC) AS rn
      FROM (
        SELECT credit_case_15.id AS id, credit_case_15.number AS number, credit_case_15.kind AS kind, credit_case_15.state AS state,
            credit_case_15.subject_id AS subject_id, credit_case_15.record_id AS record_id, credit_case_15.entry_id AS entry_id,
            credit_case_15.provider_id AS provider_id, credit_case_15.unit_id AS unit_id, credit_case_15.post AS post,
            credit_case_15.region_code AS region_code, credit_case_15.jurisdiction AS jurisdiction, credit_case_15.ground AS ground,
            credit_case_15.statement AS statement, credit_case_15.filed_on AS filed_on, credit_case_15.due_on AS due_on,
            credit_case_15.closed_on AS closed_on, credit_case_15.outcome AS outcome, credit_case_15.reason AS reason,
            credit_case_15.filed_on AS sort_key
        FROM credit_case AS credit_case_15
        WHERE (credit_case_15.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (credit_case_15.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR credit_case_15.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR credit_case_15.post = $6::VARCHAR AND credit_case_15.unit_id = $7::VARCHAR
                  AND credit_case_15.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR)) AND credit_case_15.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY credit_case_15.filed_on DESC, credit_case_15.id DESC
        LIMIT 20) AS anon_16) AS anon_15) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_4
      FROM record AS record_11
      WHERE (record_11.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $5::VARCHAR) AND (record_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
              'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '150000') OR record_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '640000')) OR (EXISTS (
            SELECT *
            FROM credit_case AS credit_case_16
            WHERE credit_case_16.subject_id = record_11.subject_id AND credit_case_16.closed_on IS NULL
                AND (credit_case_16.record_id = record_11.id OR credit_case_16.record_id IS NULL AND credit_case_16.entry_id IS NULL)
                AND credit_case_16.post = $6::VARCHAR AND credit_case_16.unit_id = $7::VARCHAR AND credit_case_16.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= $4::DATE)) AND record_11.state != 'DELETED'
                  AND NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED')
                  AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false))
                  AND record_11.state != 'REVOKED' AND record_11.openness = 'RESTRICTED' AND record_11.subject_id = anon_6.id
                  AND anon_6.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_12
        WHERE (record_12.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_17
              WHERE credit_case_17.subject_id = record_12.subject_id AND credit_case_17.closed_on IS NULL
                  AND (credit_case_17.record_id = record_12.id OR credit_case_17.record_id IS NULL AND credit_case_17.entry_id IS NULL)
                  AND credit_case_17.post = $6::VARCHAR AND credit_case_17.unit_id = $7::VARCHAR AND credit_case_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                    AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                    AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                    OR record_12.publicity_until >= $4::DATE)) AND record_12.state != 'DELETED'
                    AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                    AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                    AND record_12.state != 'REVOKED' AND record_12.openness = 'RESTRICTED' AND record_12.subject_id = anon_6.id
                    AND anon_6.kind = 'NATURAL_PERSON' AND NOT (record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                    AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                    AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                    OR record_12.publicity_until >= $4::DATE) AND record_12.state != 'DELETED'
                    AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                    AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                    AND record_12.state != 'REVOKED' AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                    AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                    AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                    OR record_12.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_10 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_5
        FROM record AS record_13
        WHERE (record_13.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_13.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_13.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_18
              WHERE credit_case_18.subject_id = record_13.subject_id AND credit_case_18.closed_on IS NULL
                  AND (credit_case_18.record_id = record_13.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                  AND credit_case_18.post = $6::VARCHAR AND credit_case_18.unit_id = $7::VARCHAR AND credit_case_18.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                    AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                    AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                    OR record_13.publicity_until >= $4::DATE)) AND record_13.state != 'DELETED'
                    AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED')
                    AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false))
                    AND record_13.state != 'REVOKED' AND record_13.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                    coalesce(json_agg(json_build_object('title', CASE WHEN (anon_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_19
                  WHERE credit_case_19.subject_id = anon_17.subject_id AND credit_case_19.closed_on IS NULL
                      AND (credit_case_19.record_id = anon_17.id OR credit_case_19.record_id IS NULL AND credit_case_19.entry_id IS NULL)
                      AND credit_case_19.post = $6::VARCHAR AND credit_case_19.unit_id = $7::VARCHAR AND credit_case_19.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
                        AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                        AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                        OR anon_17.publicity_until >= $4::DATE) AND anon_17.screened IS true) THEN anon_17.title ELSE NULL END, 'category',
                        anon_17.category, 'openness', anon_17.openness, 'disclosureUntil', CASE WHEN (anon_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_20
                  WHERE credit_case_20.subject_id = anon_17.subject_id AND credit_case_20.closed_on IS NULL
                      AND (credit_case_20.record_id = anon_17.id OR credit_case_20.record_id IS NULL AND credit_case_20.entry_id IS NULL)
                      AND credit_case_20.post = $6::VARCHAR AND credit_case_20.unit_id = $7::VARCHAR AND credit_case_20.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_17.disclosure_until ELSE NULL END)
          ORDER BY anon_17.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_17.openness = 'OPEN'
              AND anon_17.openness_basis IS NOT NULL AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
              AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
              OR anon_17.publicity_until >= $4::DATE) AND anon_17.state != 'DELETED' AND NOT (coalesce(anon_17.disclosure_until < $4::DATE,
              false) OR anon_17.state = 'ARCHIVED') AND NOT (anon_17.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_17.notice_served_on <= $4::DATE, false)) AND anon_17.state != 'REVOKED') OR (anon_17.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_21
                WHERE credit_case_21.subject_id = anon_17.subject_id AND credit_case_21.closed_on IS NULL
                    AND (credit_case_21.record_id = anon_17.id OR credit_case_21.record_id IS NULL AND credit_case_21.entry_id IS NULL)
                    AND credit_case_21.post = $6::VARCHAR AND credit_case_21.unit_id = $7::VARCHAR AND credit_case_21.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
                      AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                      AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                      OR anon_17.publicity_until >= $4::DATE) AND anon_17.screened IS true) AND NOT (anon_17.openness = 'OPEN'
                      AND anon_17.openness_basis IS NOT NULL AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                      AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                      OR anon_17.publicity_until >= $4::DATE) AND anon_17.screened IS true) OR anon_17.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_22
              WHERE credit_case_22.subject_id = anon_17.subject_id AND credit_case_22.closed_on IS NULL
                  AND (credit_case_22.record_id = anon_17.id OR credit_case_22.record_id IS NULL AND credit_case_22.entry_id IS NULL)
                  AND credit_case_22.post = $6::VARCHAR AND credit_case_22.unit_id = $7::VARCHAR AND credit_case_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR)))) THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_17.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_14
        WHERE (record_14.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_14.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_14.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_14.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_14.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_23
              WHERE credit_case_23.subject_id = record_14.subject_id AND credit_case_23.closed_on IS NULL
                  AND (credit_case_23.record_id = record_14.id OR credit_case_23.record_id IS NULL AND credit_case_23.entry_id IS NULL)
                  AND credit_case_23.post = $6::VARCHAR AND credit_case_23.unit_id = $7::VARCHAR AND credit_case_23.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                    AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                    AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                    OR record_14.publicity_until >= $4::DATE)) AND record_14.state != 'DELETED'
                    AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                    AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                    AND record_14.state != 'REVOKED' AND record_14.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                    AND NOT (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL AND record_14.confidentiality = 'NONE'
                    AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_14.publicity_until IS NULL OR record_14.publicity_until >= $4::DATE) AND record_14.state != 'DELETED'
                    AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                    AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                    AND record_14.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_18.id AS id, anon_18.subject_id AS subject_id, anon_18.category AS category, anon_18.record_class AS record_class,
          anon_18.catalogue_item_id AS catalogue_item_id, anon_18.provider_id AS provider_id, anon_18.provider_key AS provider_key,
          anon_18.jurisdiction AS jurisdiction, anon_18.region_code AS region_code, anon_18.openness AS openness,
          anon_18.openness_basis AS openness_basis, anon_18.openness_reference AS openness_reference,
          anon_18.confidentiality AS confidentiality, anon_18.screened AS screened, anon_18.title AS title,
          anon_18.document_number AS document_number, anon_18.content AS content, anon_18.content_digest AS content_digest,
          anon_18.decided_on AS decided_on, anon_18.ended_on AS ended_on, anon_18.ended_on_source AS ended_on_source,
          anon_18.notice_served_on AS notice_served_on, anon_18.publicity_until AS publicity_until,
          anon_18.disclosure_until AS disclosure_until, anon_18.state AS state, anon_18.disputed_since AS disputed_since,
          anon_18.repaired_on AS repaired_on, anon_18.under_review_since AS under_review_since, anon_18.version AS version,
          anon_18.submitted_at AS submitted_at, anon_18.origin AS origin, anon_18.subtype AS subtype, anon_18.procedure AS procedure,
          anon_18.seriousness AS seriousness, anon_18.exception_reason AS exception_reason, anon_18.declared_until AS declared_until,
          anon_18.publicity_due_on AS publicity_due_on, anon_18.opened_on AS opened_on, anon_18.basis_kind AS basis_kind,
          anon_18.basis_number AS basis_number, anon_18.basis_issuer AS basis_issuer, anon_18.notice_reference AS notice_reference,
          anon_18.basis_effective_on AS basis_effective_on, anon_18.performance_due_on AS performance_due_on,
          anon_18.performed_on AS performed_on, anon_18.agreement_id AS agreement_id, anon_18.statement_digest AS statement_digest,
          anon_18.corrects_id AS corrects_id, anon_18.sort_key AS sort_key, row_number() OVER (ORDER BY anon_18.sort_key DESC,
          anon_18.id DESC) AS rn
      FROM (
        SELECT record_15.id AS id, record_15.subject_id AS subject_id, record_15.category AS category,
            record_15.record_class AS record_class, record_15.catalogue_item_id AS catalogue_item_id, record_15.provider_id AS provider_id,
            record_15.provider_key AS provider_key, record_15.jurisdiction AS jurisdiction, record_15.region_code AS region_code,
            record_15.openness AS openness, record_15.openness_basis AS openness_basis, record_15.openness_reference AS openness_reference,
            record_15.confidentiality AS confidentiality, record_15.screened AS screened, record_15.title AS title,
            record_15.document_number AS document_number, record_15.content AS content, record_15.content_digest AS content_digest,
            record_15.decided_on AS decided_on, record_15.ended_on AS ended_on, record_15.ended_on_source AS ended_on_source,
            record_15.notice_served_on AS notice_served_on, record_15.publicity_until AS publicity_until,
            record_15.disclosure_until AS disclosure_until, record_15.state AS state, record_15.disputed_since AS disputed_since,
            record_15.repaired_on AS repaired_on, record_15.under_review_since AS under_review_since, record_15.version AS version,
            record_15.submitted_at AS submitted_at, record_15.origin AS origin, record_15.subtype AS subtype,
            record_15.procedure AS procedure, record_15.seriousness AS seriousness, record_15.exception_reason AS exception_reason,
            record_15.declared_until AS declared_until, record_15.publicity_due_on AS publicity_due_on, record_15.opened_on AS opened_on,
            record_15.basis_kind AS basis_kind, record_15.basis_number AS basis_number, record_15.basis_issuer AS basis_issuer,
            record_15.notice_reference AS notice_reference, record_15.basis_effective_on AS basis_effective_on,
            record_15.performance_due_on AS performance_due_on, record_15.performed_on AS performed_on,
            record_15.agreement_id AS agreement_id, record_15.statement_digest AS statement_digest, record_15.corrects_id AS corrects_id,
            record_15.decided_on AS sort_key
        FROM record AS record_15
        WHERE (record_15.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (record_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_15.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR record_15.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_15.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_24
              WHERE credit_case_24.subject_id = record_15.subject_id AND credit_case_24.closed_on IS NULL
                  AND (credit_case_24.record_id = record_15.id OR credit_case_24.record_id IS NULL AND credit_case_24.entry_id IS NULL)
                  AND credit_case_24.post = $6::VARCHAR AND credit_case_24.unit_id = $7::VARCHAR AND credit_case_24.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                    AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                    AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                    OR record_15.publicity_until >= $4::DATE)) AND record_15.state != 'DELETED'
                    AND NOT (coalesce(record_15.disclosure_until < $4::DATE, false) OR record_15.state = 'ARCHIVED')
                    AND NOT (record_15.record_class = 'NEGATIVE' AND NOT coalesce(record_15.notice_served_on <= $4::DATE, false))
                    AND record_15.state != 'REVOKED' AND record_15.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_15.decided_on DESC, record_15.id DESC
        LIMIT 20) AS anon_18) AS anon_17) AS anon_11 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_6
        FROM credit_case AS credit_case_25
        WHERE (credit_case_25.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (credit_case_25.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR credit_case_25.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR credit_case_25.post = $6::VARCHAR AND credit_case_25.unit_id = $7::VARCHAR
                  AND credit_case_25.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR)) AND credit_case_25.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'),
                'nodes', coalesce(json_agg(json_build_object('number', anon_19.number)
          ORDER BY anon_19.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
          SELECT subject_5.pseudonym
          FROM subject AS subject_5
          WHERE subject_5.id = anon_19.subject_id) || ':2;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM credit_case AS credit_case_26
        WHERE (credit_case_26.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (credit_case_26.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR credit_case_26.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR credit_case_26.post = $6::VARCHAR AND credit_case_26.unit_id = $7::VARCHAR
                  AND credit_case_26.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR)) AND credit_case_26.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                AND true)) THEN anon_6.pseudonym || ':3;' ELSE '' END AS d
    FROM (
      SELECT anon_20.id AS id, anon_20.number AS number, anon_20.kind AS kind, anon_20.state AS state, anon_20.subject_id AS subject_id,
          anon_20.record_id AS record_id, anon_20.entry_id AS entry_id, anon_20.provider_id AS provider_id, anon_20.unit_id AS unit_id,
          anon_20.post AS post, anon_20.region_code AS region_code, anon_20.jurisdiction AS jurisdiction, anon_20.ground AS ground,
          anon_20.statement AS statement, anon_20.filed_on AS filed_on, anon_20.due_on AS due_on, anon_20.closed_on AS closed_on,
          anon_20.outcome AS outcome, anon_20.reason AS reason, anon_20.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_20.sort_key DESC, anon_20.id DESC) AS rn
      FROM (
        SELECT credit_case_27.id AS id, credit_case_27.number AS number, credit_case_27.kind AS kind, credit_case_27.state AS state,
            credit_case_27.subject_id AS subject_id, credit_case_27.record_id AS record_id, credit_case_27.entry_id AS entry_id,
            credit_case_27.provider_id AS provider_id, credit_case_27.unit_id AS unit_id, credit_case_27.post AS post,
            credit_case_27.region_code AS region_code, credit_case_27.jurisdiction AS jurisdiction, credit_case_27.ground AS ground,
            credit_case_27.statement AS statement, credit_case_27.filed_on AS filed_on, credit_case_27.due_on AS due_on,
            credit_case_27.closed_on AS closed_on, credit_case_27.outcome AS outcome, credit_case_27.reason AS reason,
            credit_case_27.filed_on AS sort_key
        FROM credit_case AS credit_case_27
        WHERE (credit_case_27.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (credit_case_27.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR credit_case_27.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR credit_case_27.post = $6::VARCHAR AND credit_case_27.unit_id = $7::VARCHAR
                  AND credit_case_27.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR)) AND credit_case_27.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY credit_case_27.filed_on DESC, credit_case_27.id DESC
        LIMIT 20) AS anon_20) AS anon_19) AS anon_12 ON true) AS anon_1 ON true
