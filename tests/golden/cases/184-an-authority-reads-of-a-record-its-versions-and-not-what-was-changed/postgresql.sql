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
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'records', anon_7.j, 'unpublished',
      anon_8.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'records', anon_9.j, 'unpublished',
      anon_10.j) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
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
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
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
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d,
              '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') AS d
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
    SELECT json_build_object('totalCount', (
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
                    AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                    AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                    OR record_6.publicity_until >= $4::DATE)) AND record_6.state != 'DELETED'
                    AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                    AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                    AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                    coalesce(json_agg(json_build_object('title', CASE WHEN (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_5
                  WHERE credit_case_5.subject_id = anon_11.subject_id AND credit_case_5.closed_on IS NULL
                      AND (credit_case_5.record_id = anon_11.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                      AND credit_case_5.post = $6::VARCHAR AND credit_case_5.unit_id = $7::VARCHAR AND credit_case_5.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) THEN anon_11.title ELSE NULL END, 'category',
                        anon_11.category, 'origin', anon_11.origin, 'subtype', anon_11.subtype, 'fiveClass',
                        CASE WHEN (anon_11.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_11.record_class = 'BASIC')
                        THEN 'BASIC' WHEN (anon_11.record_class = 'POSITIVE')
                        THEN 'CREDIT_ENHANCING' WHEN (anon_11.record_class = 'NEGATIVE' AND (EXISTS (
                  SELECT *
                  FROM list_entry AS list_entry_6, credit_list AS credit_list_1
                  WHERE list_entry_6.ground_record_id IS NOT NULL AND list_entry_6.ground_record_id = anon_11.id
                      AND credit_list_1.id = list_entry_6.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                      'SEVERE') AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                      AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $4::DATE, false)
                      AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $4::DATE)
                      AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= $4::DATE, false)))))
                      THEN 'SEVERE_DISHONESTY' WHEN (anon_11.category = 'ORG_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_11.category = 'NP_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_11.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_11.document_number IS NULL
                      AND anon_11.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_11.category = 'ORG_FEE_FUND_ARREARS'
                      AND anon_11.document_number IS NULL AND anon_11.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_11.category = 'NP_TAX_ARREARS' AND anon_11.document_number IS NULL
                      AND anon_11.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_11.category = 'ORG_COMMITMENT_BREACH'
                      AND anon_11.document_number IS NULL AND anon_11.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_11.category = 'NP_COMMITMENT_BREACH' AND anon_11.document_number IS NULL
                      AND anon_11.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_11.record_class = 'NEGATIVE')
                      THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN false THEN anon_11.exception_reason
                      ELSE NULL END, 'openedOn', CASE WHEN (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_6
                  WHERE credit_case_6.subject_id = anon_11.subject_id AND credit_case_6.closed_on IS NULL
                      AND (credit_case_6.record_id = anon_11.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                      AND credit_case_6.post = $6::VARCHAR AND credit_case_6.unit_id = $7::VARCHAR AND credit_case_6.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_11.opened_on ELSE NULL END, 'publicityDueOn',
                        CASE WHEN (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_7
                  WHERE credit_case_7.subject_id = anon_11.subject_id AND credit_case_7.closed_on IS NULL
                      AND (credit_case_7.record_id = anon_11.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                      AND credit_case_7.post = $6::VARCHAR AND credit_case_7.unit_id = $7::VARCHAR AND credit_case_7.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_11.publicity_due_on ELSE NULL END, 'performanceDueOn',
                        anon_11.performance_due_on, 'performedOn', anon_11.performed_on, 'versions', CASE WHEN (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_8
                  WHERE credit_case_8.subject_id = anon_11.subject_id AND credit_case_8.closed_on IS NULL
                      AND (credit_case_8.record_id = anon_11.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                      AND credit_case_8.post = $6::VARCHAR AND credit_case_8.unit_id = $7::VARCHAR AND credit_case_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_12.j ELSE NULL END, 'changes', CASE WHEN false THEN anon_13.j
                        ELSE NULL END)
          ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_11.openness = 'OPEN'
              AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
              AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
              OR anon_11.publicity_until >= $4::DATE) AND anon_11.state != 'DELETED' AND NOT (coalesce(anon_11.disclosure_until < $4::DATE,
              false) OR anon_11.state = 'ARCHIVED') AND NOT (anon_11.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_11.notice_served_on <= $4::DATE, false)) AND anon_11.state != 'REVOKED') OR (anon_11.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_9
                WHERE credit_case_9.subject_id = anon_11.subject_id AND credit_case_9.closed_on IS NULL
                    AND (credit_case_9.record_id = anon_11.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                    AND credit_case_9.post = $6::VARCHAR AND credit_case_9.unit_id = $7::VARCHAR AND credit_case_9.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                      AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                      AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                      OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) AND NOT (anon_11.openness = 'OPEN'
                      AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                      AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                      OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) OR anon_11.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_10
              WHERE credit_case_10.subject_id = anon_11.subject_id AND credit_case_10.closed_on IS NULL
                  AND (credit_case_10.record_id = anon_11.id OR credit_case_10.record_id IS NULL AND credit_case_10.entry_id IS NULL)
                  AND credit_case_10.post = $6::VARCHAR AND credit_case_10.unit_id = $7::VARCHAR AND credit_case_10.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR)))) THEN (
          SELECT subject_2.pseudonym
          FROM subject AS subject_2
          WHERE subject_2.id = anon_11.subject_id) || ':0;' ELSE '' END || coalesce(anon_12.d, '') || coalesce(anon_13.d, ''), ''), '') ||
              CASE WHEN (EXISTS (
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
              FROM credit_case AS credit_case_11
              WHERE credit_case_11.subject_id = record_7.subject_id AND credit_case_11.closed_on IS NULL
                  AND (credit_case_11.record_id = record_7.id OR credit_case_11.record_id IS NULL AND credit_case_11.entry_id IS NULL)
                  AND credit_case_11.post = $6::VARCHAR AND credit_case_11.unit_id = $7::VARCHAR AND credit_case_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= $4::DATE)) AND record_7.state != 'DELETED'
                    AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                    AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                    AND NOT (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
                    AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $4::DATE) AND record_7.state != 'DELETED'
                    AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                    AND record_7.state != 'REVOKED'))) THEN anon_6.pseudonym || ':1;' ELSE '' END AS d
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
        SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category, record_8.record_class AS record_class,
            record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id, record_8.provider_key AS provider_key,
            record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code, record_8.openness AS openness,
            record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
            record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
            record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
            record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
            record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
            record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
            record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
            record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype, record_8.procedure AS procedure,
            record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason, record_8.declared_until AS declared_until,
            record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on, record_8.basis_kind AS basis_kind,
            record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer, record_8.notice_reference AS notice_reference,
            record_8.basis_effective_on AS basis_effective_on, record_8.performance_due_on AS performance_due_on,
            record_8.performed_on AS performed_on, record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest,
            record_8.corrects_id AS corrects_id, record_8.decided_on AS sort_key
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
              FROM credit_case AS credit_case_12
              WHERE credit_case_12.subject_id = record_8.subject_id AND credit_case_12.closed_on IS NULL
                  AND (credit_case_12.record_id = record_8.id OR credit_case_12.record_id IS NULL AND credit_case_12.entry_id IS NULL)
                  AND credit_case_12.post = $6::VARCHAR AND credit_case_12.unit_id = $7::VARCHAR AND credit_case_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                    AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                    AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                    OR record_8.publicity_until >= $4::DATE)) AND record_8.state != 'DELETED'
                    AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                    AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                    AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_8.decided_on DESC, record_8.id DESC
        LIMIT 20) AS anon_14) AS anon_11
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('number', anon_15.version, 'changedAt',
          to_char(anon_15.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_15.reason,
          'changedBy', (
              SELECT unit_1.name
              FROM unit AS unit_1
              WHERE unit_1.id = anon_15.changed_by), 'discoveredOn', anon_15.discovered_on, 'dueOn', anon_15.due_on)
          ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT record_version_1.record_id AS record_id, record_version_1.version AS version, record_version_1.changed_at AS changed_at,
            record_version_1.reason AS reason, record_version_1.changed_by AS changed_by,
            record_version_1.content_digest AS content_digest, record_version_1.snapshot AS snapshot,
            record_version_1.discovered_on AS discovered_on, record_version_1.due_on AS due_on,
            row_number() OVER (ORDER BY record_version_1.version) AS rn
        FROM record_version AS record_version_1
        WHERE record_version_1.record_id = anon_11.id
        ORDER BY record_version_1.version
        LIMIT 100) AS anon_15) AS anon_12 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('version', anon_16.version, 'changedAt',
          to_char(anon_16.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_16.reason,
          'changedBy', (
              SELECT unit_2.name
              FROM unit AS unit_2
              WHERE unit_2.id = anon_16.changed_by), 'field', anon_16.field, 'old', anon_16."old", 'new', anon_16."new")
          ORDER BY anon_16.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT anon_17.version AS version, anon_17.changed_at AS changed_at, anon_17.reason AS reason, anon_17.changed_by AS changed_by,
            anon_17.field AS field, anon_17."old" AS "old", anon_17."new" AS "new", row_number() OVER (ORDER BY anon_17.version DESC,
            anon_17.field COLLATE "C") AS rn
        FROM (
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, 'content.' || anon_18.key AS field,
              (record_version_3.snapshot -> 'content') ->> anon_18.key AS "old", anon_18.value AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_2.snapshot -> 'content') AS anon_18 ON true
          WHERE record_version_2.record_id = anon_11.id AND (false OR false OR anon_18.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_13
                  WHERE credit_case_13.subject_id = anon_11.subject_id AND credit_case_13.closed_on IS NULL
                      AND (credit_case_13.record_id = anon_11.id OR credit_case_13.record_id IS NULL AND credit_case_13.entry_id IS NULL)
                      AND credit_case_13.post = $6::VARCHAR AND credit_case_13.unit_id = $7::VARCHAR AND credit_case_13.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE)) OR false OR false OR false OR anon_18.key IN ('legalRepresentative')
                        AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_14
                  WHERE credit_case_14.subject_id = anon_11.subject_id AND credit_case_14.closed_on IS NULL
                      AND (credit_case_14.record_id = anon_11.id OR credit_case_14.record_id IS NULL AND credit_case_14.entry_id IS NULL)
                      AND credit_case_14.post = $6::VARCHAR AND credit_case_14.unit_id = $7::VARCHAR AND credit_case_14.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE)) OR false OR false OR anon_18.key IN ('accidentName', 'businessScope',
                        'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                        'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                        AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_15
                  WHERE credit_case_15.subject_id = anon_11.subject_id AND credit_case_15.closed_on IS NULL
                      AND (credit_case_15.record_id = anon_11.id OR credit_case_15.record_id IS NULL AND credit_case_15.entry_id IS NULL)
                      AND credit_case_15.post = $6::VARCHAR AND credit_case_15.unit_id = $7::VARCHAR AND credit_case_15.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)) AND anon_18.value IS NOT NULL
                        AND anon_18.value IS DISTINCT
          FROM ((record_version_3.snapshot -> 'content') ->> anon_18.key)
          UNION ALL
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, CASE anon_19.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
              record_version_3.snapshot ->> anon_19.key AS "old", anon_19.value AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_2.snapshot) AS anon_19 ON true
          WHERE record_version_2.record_id = anon_11.id AND (anon_19.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_16
                  WHERE credit_case_16.subject_id = anon_11.subject_id AND credit_case_16.closed_on IS NULL
                      AND (credit_case_16.record_id = anon_11.id OR credit_case_16.record_id IS NULL AND credit_case_16.entry_id IS NULL)
                      AND credit_case_16.post = $6::VARCHAR AND credit_case_16.unit_id = $7::VARCHAR AND credit_case_16.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE)) OR anon_19.key IN ('title') AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_17
                  WHERE credit_case_17.subject_id = anon_11.subject_id AND credit_case_17.closed_on IS NULL
                      AND (credit_case_17.record_id = anon_11.id OR credit_case_17.record_id IS NULL AND credit_case_17.entry_id IS NULL)
                      AND credit_case_17.post = $6::VARCHAR AND credit_case_17.unit_id = $7::VARCHAR AND credit_case_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) OR anon_19.key IN ('ended_on',
                        'disclosure_until') AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_18
                  WHERE credit_case_18.subject_id = anon_11.subject_id AND credit_case_18.closed_on IS NULL
                      AND (credit_case_18.record_id = anon_11.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                      AND credit_case_18.post = $6::VARCHAR AND credit_case_18.unit_id = $7::VARCHAR AND credit_case_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) OR false) AND anon_19.value IS NOT NULL AND anon_19.value IS DISTINCT
          FROM (record_version_3.snapshot ->> anon_19.key)
          UNION ALL
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, 'content.' || anon_20.key AS field, anon_20.value AS "old",
              (record_version_2.snapshot -> 'content') ->> anon_20.key AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_3.snapshot -> 'content') AS anon_20 ON true
          WHERE record_version_2.record_id = anon_11.id AND (false OR false OR anon_20.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_13
                  WHERE credit_case_13.subject_id = anon_11.subject_id AND credit_case_13.closed_on IS NULL
                      AND (credit_case_13.record_id = anon_11.id OR credit_case_13.record_id IS NULL AND credit_case_13.entry_id IS NULL)
                      AND credit_case_13.post = $6::VARCHAR AND credit_case_13.unit_id = $7::VARCHAR AND credit_case_13.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE)) OR false OR false OR false OR anon_20.key IN ('legalRepresentative')
                        AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_14
                  WHERE credit_case_14.subject_id = anon_11.subject_id AND credit_case_14.closed_on IS NULL
                      AND (credit_case_14.record_id = anon_11.id OR credit_case_14.record_id IS NULL AND credit_case_14.entry_id IS NULL)
                      AND credit_case_14.post = $6::VARCHAR AND credit_case_14.unit_id = $7::VARCHAR AND credit_case_14.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE)) OR false OR false OR anon_20.key IN ('accidentName', 'businessScope',
                        'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                        'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                        AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_15
                  WHERE credit_case_15.subject_id = anon_11.subject_id AND credit_case_15.closed_on IS NULL
                      AND (credit_case_15.record_id = anon_11.id OR credit_case_15.record_id IS NULL AND credit_case_15.entry_id IS NULL)
                      AND credit_case_15.post = $6::VARCHAR AND credit_case_15.unit_id = $7::VARCHAR AND credit_case_15.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)) AND anon_20.value IS NOT NULL
                        AND ((record_version_2.snapshot -> 'content') ->> anon_20.key) IS NULL
          UNION ALL
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, CASE anon_21.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_21.value AS "old",
              record_version_2.snapshot ->> anon_21.key AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_3.snapshot) AS anon_21 ON true
          WHERE record_version_2.record_id = anon_11.id AND (anon_21.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_16
                  WHERE credit_case_16.subject_id = anon_11.subject_id AND credit_case_16.closed_on IS NULL
                      AND (credit_case_16.record_id = anon_11.id OR credit_case_16.record_id IS NULL AND credit_case_16.entry_id IS NULL)
                      AND credit_case_16.post = $6::VARCHAR AND credit_case_16.unit_id = $7::VARCHAR AND credit_case_16.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE)) OR anon_21.key IN ('title') AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_17
                  WHERE credit_case_17.subject_id = anon_11.subject_id AND credit_case_17.closed_on IS NULL
                      AND (credit_case_17.record_id = anon_11.id OR credit_case_17.record_id IS NULL AND credit_case_17.entry_id IS NULL)
                      AND credit_case_17.post = $6::VARCHAR AND credit_case_17.unit_id = $7::VARCHAR AND credit_case_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) OR anon_21.key IN ('ended_on',
                        'disclosure_until') AND (anon_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_18
                  WHERE credit_case_18.subject_id = anon_11.subject_id AND credit_case_18.closed_on IS NULL
                      AND (credit_case_18.record_id = anon_11.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                      AND credit_case_18.post = $6::VARCHAR AND credit_case_18.unit_id = $7::VARCHAR AND credit_case_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) OR false) AND anon_21.value IS NOT NULL
                        AND (record_version_2.snapshot ->> anon_21.key) IS NULL) AS anon_17
        ORDER BY anon_17.version DESC, anon_17.field COLLATE "C"
        LIMIT 200) AS anon_16) AS anon_13 ON true) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_2
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
            FROM credit_case AS credit_case_19
            WHERE credit_case_19.subject_id = record_9.subject_id AND credit_case_19.closed_on IS NULL
                AND (credit_case_19.record_id = record_9.id OR credit_case_19.record_id IS NULL AND credit_case_19.entry_id IS NULL)
                AND credit_case_19.post = $6::VARCHAR AND credit_case_19.unit_id = $7::VARCHAR AND credit_case_19.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                  AND record_9.state != 'REVOKED' AND (record_9.region_code IN (
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
            FROM credit_case AS credit_case_20
            WHERE credit_case_20.subject_id = record_9.subject_id AND credit_case_20.closed_on IS NULL
                AND (credit_case_20.record_id = record_9.id OR credit_case_20.record_id IS NULL AND credit_case_20.entry_id IS NULL)
                AND credit_case_20.post = $6::VARCHAR AND credit_case_20.unit_id = $7::VARCHAR AND credit_case_20.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR)))) AND coalesce(record_9.publicity_due_on < $4::DATE, false)
                  AND record_9.openness != 'OPEN' AND record_9.opened_on IS NULL AND record_9.exception_reason IS NULL
                  AND record_9.state = 'ACTIVE' AND NOT coalesce(record_9.disclosure_until < $4::DATE, false)
                  AND record_9.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
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
              FROM credit_case AS credit_case_21
              WHERE credit_case_21.subject_id = record_10.subject_id AND credit_case_21.closed_on IS NULL
                  AND (credit_case_21.record_id = record_10.id OR credit_case_21.record_id IS NULL AND credit_case_21.entry_id IS NULL)
                  AND credit_case_21.post = $6::VARCHAR AND credit_case_21.unit_id = $7::VARCHAR AND credit_case_21.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                    AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                    AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                    OR record_10.publicity_until >= $4::DATE)) AND record_10.state != 'DELETED'
                    AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
                    AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
                    AND record_10.state != 'REVOKED' AND (record_10.region_code IN (
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
              FROM credit_case AS credit_case_22
              WHERE credit_case_22.subject_id = record_10.subject_id AND credit_case_22.closed_on IS NULL
                  AND (credit_case_22.record_id = record_10.id OR credit_case_22.record_id IS NULL AND credit_case_22.entry_id IS NULL)
                  AND credit_case_22.post = $6::VARCHAR AND credit_case_22.unit_id = $7::VARCHAR AND credit_case_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR)))) AND coalesce(record_10.publicity_due_on < $4::DATE, false)
                    AND record_10.openness != 'OPEN' AND record_10.opened_on IS NULL AND record_10.exception_reason IS NULL
                    AND record_10.state = 'ACTIVE' AND NOT coalesce(record_10.disclosure_until < $4::DATE, false)
                    AND record_10.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;'
                    ELSE '' END AS d) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_3
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
              FROM credit_case AS credit_case_23
              WHERE credit_case_23.subject_id = record_11.subject_id AND credit_case_23.closed_on IS NULL
                  AND (credit_case_23.record_id = record_11.id OR credit_case_23.record_id IS NULL AND credit_case_23.entry_id IS NULL)
                  AND credit_case_23.post = $6::VARCHAR AND credit_case_23.unit_id = $7::VARCHAR AND credit_case_23.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                    AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                    AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                    OR record_11.publicity_until >= $4::DATE)) AND record_11.state != 'DELETED'
                    AND NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED')
                    AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false))
                    AND record_11.state != 'REVOKED' AND record_11.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                    coalesce(json_agg(json_build_object('title', CASE WHEN (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_24
                  WHERE credit_case_24.subject_id = anon_22.subject_id AND credit_case_24.closed_on IS NULL
                      AND (credit_case_24.record_id = anon_22.id OR credit_case_24.record_id IS NULL AND credit_case_24.entry_id IS NULL)
                      AND credit_case_24.post = $6::VARCHAR AND credit_case_24.unit_id = $7::VARCHAR AND credit_case_24.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true) THEN anon_22.title ELSE NULL END, 'category',
                        anon_22.category, 'origin', anon_22.origin, 'subtype', anon_22.subtype, 'fiveClass',
                        CASE WHEN (anon_22.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_22.record_class = 'BASIC')
                        THEN 'BASIC' WHEN (anon_22.record_class = 'POSITIVE')
                        THEN 'CREDIT_ENHANCING' WHEN (anon_22.record_class = 'NEGATIVE' AND (EXISTS (
                  SELECT *
                  FROM list_entry AS list_entry_7, credit_list AS credit_list_2
                  WHERE list_entry_7.ground_record_id IS NOT NULL AND list_entry_7.ground_record_id = anon_22.id
                      AND credit_list_2.id = list_entry_7.list_id AND credit_list_2.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                      'SEVERE') AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                      AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= $4::DATE, false)
                      AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= $4::DATE)
                      AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_7.removed_on <= $4::DATE, false)))))
                      THEN 'SEVERE_DISHONESTY' WHEN (anon_22.category = 'ORG_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_22.category = 'NP_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_22.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_22.document_number IS NULL
                      AND anon_22.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_22.category = 'ORG_FEE_FUND_ARREARS'
                      AND anon_22.document_number IS NULL AND anon_22.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_22.category = 'NP_TAX_ARREARS' AND anon_22.document_number IS NULL
                      AND anon_22.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_22.category = 'ORG_COMMITMENT_BREACH'
                      AND anon_22.document_number IS NULL AND anon_22.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_22.category = 'NP_COMMITMENT_BREACH' AND anon_22.document_number IS NULL
                      AND anon_22.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_22.record_class = 'NEGATIVE')
                      THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN false THEN anon_22.exception_reason
                      ELSE NULL END, 'openedOn', CASE WHEN (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_25
                  WHERE credit_case_25.subject_id = anon_22.subject_id AND credit_case_25.closed_on IS NULL
                      AND (credit_case_25.record_id = anon_22.id OR credit_case_25.record_id IS NULL AND credit_case_25.entry_id IS NULL)
                      AND credit_case_25.post = $6::VARCHAR AND credit_case_25.unit_id = $7::VARCHAR AND credit_case_25.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_22.opened_on ELSE NULL END, 'publicityDueOn',
                        CASE WHEN (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_26
                  WHERE credit_case_26.subject_id = anon_22.subject_id AND credit_case_26.closed_on IS NULL
                      AND (credit_case_26.record_id = anon_22.id OR credit_case_26.record_id IS NULL AND credit_case_26.entry_id IS NULL)
                      AND credit_case_26.post = $6::VARCHAR AND credit_case_26.unit_id = $7::VARCHAR AND credit_case_26.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_22.publicity_due_on ELSE NULL END, 'performanceDueOn',
                        anon_22.performance_due_on, 'performedOn', anon_22.performed_on, 'versions', CASE WHEN (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_27
                  WHERE credit_case_27.subject_id = anon_22.subject_id AND credit_case_27.closed_on IS NULL
                      AND (credit_case_27.record_id = anon_22.id OR credit_case_27.record_id IS NULL AND credit_case_27.entry_id IS NULL)
                      AND credit_case_27.post = $6::VARCHAR AND credit_case_27.unit_id = $7::VARCHAR AND credit_case_27.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) THEN anon_23.j ELSE NULL END, 'changes', CASE WHEN false THEN anon_24.j
                        ELSE NULL END)
          ORDER BY anon_22.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_22.openness = 'OPEN'
              AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
              AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
              OR anon_22.publicity_until >= $4::DATE) AND anon_22.state != 'DELETED' AND NOT (coalesce(anon_22.disclosure_until < $4::DATE,
              false) OR anon_22.state = 'ARCHIVED') AND NOT (anon_22.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_22.notice_served_on <= $4::DATE, false)) AND anon_22.state != 'REVOKED') OR (anon_22.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_28
                WHERE credit_case_28.subject_id = anon_22.subject_id AND credit_case_28.closed_on IS NULL
                    AND (credit_case_28.record_id = anon_22.id OR credit_case_28.record_id IS NULL AND credit_case_28.entry_id IS NULL)
                    AND credit_case_28.post = $6::VARCHAR AND credit_case_28.unit_id = $7::VARCHAR AND credit_case_28.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                      AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                      AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                      OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true) AND NOT (anon_22.openness = 'OPEN'
                      AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                      AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                      OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true) OR anon_22.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                  'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_29
              WHERE credit_case_29.subject_id = anon_22.subject_id AND credit_case_29.closed_on IS NULL
                  AND (credit_case_29.record_id = anon_22.id OR credit_case_29.record_id IS NULL AND credit_case_29.entry_id IS NULL)
                  AND credit_case_29.post = $6::VARCHAR AND credit_case_29.unit_id = $7::VARCHAR AND credit_case_29.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR)))) THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_22.subject_id) || ':0;' ELSE '' END || coalesce(anon_23.d, '') || coalesce(anon_24.d, ''), ''), '') ||
              CASE WHEN (EXISTS (
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
              FROM credit_case AS credit_case_30
              WHERE credit_case_30.subject_id = record_12.subject_id AND credit_case_30.closed_on IS NULL
                  AND (credit_case_30.record_id = record_12.id OR credit_case_30.record_id IS NULL AND credit_case_30.entry_id IS NULL)
                  AND credit_case_30.post = $6::VARCHAR AND credit_case_30.unit_id = $7::VARCHAR AND credit_case_30.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                    AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                    AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                    OR record_12.publicity_until >= $4::DATE)) AND record_12.state != 'DELETED'
                    AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                    AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                    AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                    AND NOT (record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL AND record_12.confidentiality = 'NONE'
                    AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_12.publicity_until IS NULL OR record_12.publicity_until >= $4::DATE) AND record_12.state != 'DELETED'
                    AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                    AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                    AND record_12.state != 'REVOKED'))) THEN anon_6.pseudonym || ':1;' ELSE '' END AS d
    FROM (
      SELECT anon_25.id AS id, anon_25.subject_id AS subject_id, anon_25.category AS category, anon_25.record_class AS record_class,
          anon_25.catalogue_item_id AS catalogue_item_id, anon_25.provider_id AS provider_id, anon_25.provider_key AS provider_key,
          anon_25.jurisdiction AS jurisdiction, anon_25.region_code AS region_code, anon_25.openness AS openness,
          anon_25.openness_basis AS openness_basis, anon_25.openness_reference AS openness_reference,
          anon_25.confidentiality AS confidentiality, anon_25.screened AS screened, anon_25.title AS title,
          anon_25.document_number AS document_number, anon_25.content AS content, anon_25.content_digest AS content_digest,
          anon_25.decided_on AS decided_on, anon_25.ended_on AS ended_on, anon_25.ended_on_source AS ended_on_source,
          anon_25.notice_served_on AS notice_served_on, anon_25.publicity_until AS publicity_until,
          anon_25.disclosure_until AS disclosure_until, anon_25.state AS state, anon_25.disputed_since AS disputed_since,
          anon_25.repaired_on AS repaired_on, anon_25.under_review_since AS under_review_since, anon_25.version AS version,
          anon_25.submitted_at AS submitted_at, anon_25.origin AS origin, anon_25.subtype AS subtype, anon_25.procedure AS procedure,
          anon_25.seriousness AS seriousness, anon_25.exception_reason AS exception_reason, anon_25.declared_until AS declared_until,
          anon_25.publicity_due_on AS publicity_due_on, anon_25.opened_on AS opened_on, anon_25.basis_kind AS basis_kind,
          anon_25.basis_number AS basis_number, anon_25.basis_issuer AS basis_issuer, anon_25.notice_reference AS notice_reference,
          anon_25.basis_effective_on AS basis_effective_on, anon_25.performance_due_on AS performance_due_on,
          anon_25.performed_on AS performed_on, anon_25.agreement_id AS agreement_id, anon_25.statement_digest AS statement_digest,
          anon_25.corrects_id AS corrects_id, anon_25.sort_key AS sort_key, row_number() OVER (ORDER BY anon_25.sort_key DESC,
          anon_25.id DESC) AS rn
      FROM (
        SELECT record_13.id AS id, record_13.subject_id AS subject_id, record_13.category AS category,
            record_13.record_class AS record_class, record_13.catalogue_item_id AS catalogue_item_id, record_13.provider_id AS provider_id,
            record_13.provider_key AS provider_key, record_13.jurisdiction AS jurisdiction, record_13.region_code AS region_code,
            record_13.openness AS openness, record_13.openness_basis AS openness_basis, record_13.openness_reference AS openness_reference,
            record_13.confidentiality AS confidentiality, record_13.screened AS screened, record_13.title AS title,
            record_13.document_number AS document_number, record_13.content AS content, record_13.content_digest AS content_digest,
            record_13.decided_on AS decided_on, record_13.ended_on AS ended_on, record_13.ended_on_source AS ended_on_source,
            record_13.notice_served_on AS notice_served_on, record_13.publicity_until AS publicity_until,
            record_13.disclosure_until AS disclosure_until, record_13.state AS state, record_13.disputed_since AS disputed_since,
            record_13.repaired_on AS repaired_on, record_13.under_review_since AS under_review_since, record_13.version AS version,
            record_13.submitted_at AS submitted_at, record_13.origin AS origin, record_13.subtype AS subtype,
            record_13.procedure AS procedure, record_13.seriousness AS seriousness, record_13.exception_reason AS exception_reason,
            record_13.declared_until AS declared_until, record_13.publicity_due_on AS publicity_due_on, record_13.opened_on AS opened_on,
            record_13.basis_kind AS basis_kind, record_13.basis_number AS basis_number, record_13.basis_issuer AS basis_issuer,
            record_13.notice_reference AS notice_reference, record_13.basis_effective_on AS basis_effective_on,
            record_13.performance_due_on AS performance_due_on, record_13.performed_on AS performed_on,
            record_13.agreement_id AS agreement_id, record_13.statement_digest AS statement_digest, record_13.corrects_id AS corrects_id,
            record_13.decided_on AS sort_key
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
              FROM credit_case AS credit_case_31
              WHERE credit_case_31.subject_id = record_13.subject_id AND credit_case_31.closed_on IS NULL
                  AND (credit_case_31.record_id = record_13.id OR credit_case_31.record_id IS NULL AND credit_case_31.entry_id IS NULL)
                  AND credit_case_31.post = $6::VARCHAR AND credit_case_31.unit_id = $7::VARCHAR AND credit_case_31.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                    AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                    AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                    OR record_13.publicity_until >= $4::DATE)) AND record_13.state != 'DELETED'
                    AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED')
                    AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false))
                    AND record_13.state != 'REVOKED' AND record_13.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_13.decided_on DESC, record_13.id DESC
        LIMIT 20) AS anon_25) AS anon_22
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('number', anon_26.version, 'changedAt',
          to_char(anon_26.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_26.reason,
          'changedBy', (
              SELECT unit_3.name
              FROM unit AS unit_3
              WHERE unit_3.id = anon_26.changed_by), 'discoveredOn', anon_26.discovered_on, 'dueOn', anon_26.due_on)
          ORDER BY anon_26.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT record_version_4.record_id AS record_id, record_version_4.version AS version, record_version_4.changed_at AS changed_at,
            record_version_4.reason AS reason, record_version_4.changed_by AS changed_by,
            record_version_4.content_digest AS content_digest, record_version_4.snapshot AS snapshot,
            record_version_4.discovered_on AS discovered_on, record_version_4.due_on AS due_on,
            row_number() OVER (ORDER BY record_version_4.version) AS rn
        FROM record_version AS record_version_4
        WHERE record_version_4.record_id = anon_22.id
        ORDER BY record_version_4.version
        LIMIT 100) AS anon_26) AS anon_23 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('version', anon_27.version, 'changedAt',
          to_char(anon_27.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_27.reason,
          'changedBy', (
              SELECT unit_4.name
              FROM unit AS unit_4
              WHERE unit_4.id = anon_27.changed_by), 'field', anon_27.field, 'old', anon_27."old", 'new', anon_27."new")
          ORDER BY anon_27.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT anon_28.version AS version, anon_28.changed_at AS changed_at, anon_28.reason AS reason, anon_28.changed_by AS changed_by,
            anon_28.field AS field, anon_28."old" AS "old", anon_28."new" AS "new", row_number() OVER (ORDER BY anon_28.version DESC,
            anon_28.field COLLATE "C") AS rn
        FROM (
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, 'content.' || anon_29.key AS field,
              (record_version_6.snapshot -> 'content') ->> anon_29.key AS "old", anon_29.value AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_5.snapshot -> 'content') AS anon_29 ON true
          WHERE record_version_5.record_id = anon_22.id AND (false OR false OR anon_29.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_32
                  WHERE credit_case_32.subject_id = anon_22.subject_id AND credit_case_32.closed_on IS NULL
                      AND (credit_case_32.record_id = anon_22.id OR credit_case_32.record_id IS NULL AND credit_case_32.entry_id IS NULL)
                      AND credit_case_32.post = $6::VARCHAR AND credit_case_32.unit_id = $7::VARCHAR AND credit_case_32.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE)) OR false OR false OR false OR anon_29.key IN ('legalRepresentative')
                        AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_33
                  WHERE credit_case_33.subject_id = anon_22.subject_id AND credit_case_33.closed_on IS NULL
                      AND (credit_case_33.record_id = anon_22.id OR credit_case_33.record_id IS NULL AND credit_case_33.entry_id IS NULL)
                      AND credit_case_33.post = $6::VARCHAR AND credit_case_33.unit_id = $7::VARCHAR AND credit_case_33.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE)) OR false OR false OR anon_29.key IN ('accidentName', 'businessScope',
                        'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                        'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                        AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_34
                  WHERE credit_case_34.subject_id = anon_22.subject_id AND credit_case_34.closed_on IS NULL
                      AND (credit_case_34.record_id = anon_22.id OR credit_case_34.record_id IS NULL AND credit_case_34.entry_id IS NULL)
                      AND credit_case_34.post = $6::VARCHAR AND credit_case_34.unit_id = $7::VARCHAR AND credit_case_34.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true)) AND anon_29.value IS NOT NULL
                        AND anon_29.value IS DISTINCT
          FROM ((record_version_6.snapshot -> 'content') ->> anon_29.key)
          UNION ALL
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, CASE anon_30.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
              record_version_6.snapshot ->> anon_30.key AS "old", anon_30.value AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_5.snapshot) AS anon_30 ON true
          WHERE record_version_5.record_id = anon_22.id AND (anon_30.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_35
                  WHERE credit_case_35.subject_id = anon_22.subject_id AND credit_case_35.closed_on IS NULL
                      AND (credit_case_35.record_id = anon_22.id OR credit_case_35.record_id IS NULL AND credit_case_35.entry_id IS NULL)
                      AND credit_case_35.post = $6::VARCHAR AND credit_case_35.unit_id = $7::VARCHAR AND credit_case_35.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE)) OR anon_30.key IN ('title') AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_36
                  WHERE credit_case_36.subject_id = anon_22.subject_id AND credit_case_36.closed_on IS NULL
                      AND (credit_case_36.record_id = anon_22.id OR credit_case_36.record_id IS NULL AND credit_case_36.entry_id IS NULL)
                      AND credit_case_36.post = $6::VARCHAR AND credit_case_36.unit_id = $7::VARCHAR AND credit_case_36.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true) OR anon_30.key IN ('ended_on',
                        'disclosure_until') AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_37
                  WHERE credit_case_37.subject_id = anon_22.subject_id AND credit_case_37.closed_on IS NULL
                      AND (credit_case_37.record_id = anon_22.id OR credit_case_37.record_id IS NULL AND credit_case_37.entry_id IS NULL)
                      AND credit_case_37.post = $6::VARCHAR AND credit_case_37.unit_id = $7::VARCHAR AND credit_case_37.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) OR false) AND anon_30.value IS NOT NULL AND anon_30.value IS DISTINCT
          FROM (record_version_6.snapshot ->> anon_30.key)
          UNION ALL
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, 'content.' || anon_31.key AS field, anon_31.value AS "old",
              (record_version_5.snapshot -> 'content') ->> anon_31.key AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_6.snapshot -> 'content') AS anon_31 ON true
          WHERE record_version_5.record_id = anon_22.id AND (false OR false OR anon_31.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_32
                  WHERE credit_case_32.subject_id = anon_22.subject_id AND credit_case_32.closed_on IS NULL
                      AND (credit_case_32.record_id = anon_22.id OR credit_case_32.record_id IS NULL AND credit_case_32.entry_id IS NULL)
                      AND credit_case_32.post = $6::VARCHAR AND credit_case_32.unit_id = $7::VARCHAR AND credit_case_32.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE)) OR false OR false OR false OR anon_31.key IN ('legalRepresentative')
                        AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_33
                  WHERE credit_case_33.subject_id = anon_22.subject_id AND credit_case_33.closed_on IS NULL
                      AND (credit_case_33.record_id = anon_22.id OR credit_case_33.record_id IS NULL AND credit_case_33.entry_id IS NULL)
                      AND credit_case_33.post = $6::VARCHAR AND credit_case_33.unit_id = $7::VARCHAR AND credit_case_33.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE)) OR false OR false OR anon_31.key IN ('accidentName', 'businessScope',
                        'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                        'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                        AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_34
                  WHERE credit_case_34.subject_id = anon_22.subject_id AND credit_case_34.closed_on IS NULL
                      AND (credit_case_34.record_id = anon_22.id OR credit_case_34.record_id IS NULL AND credit_case_34.entry_id IS NULL)
                      AND credit_case_34.post = $6::VARCHAR AND credit_case_34.unit_id = $7::VARCHAR AND credit_case_34.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true)) AND anon_31.value IS NOT NULL
                        AND ((record_version_5.snapshot -> 'content') ->> anon_31.key) IS NULL
          UNION ALL
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, CASE anon_32.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_32.value AS "old",
              record_version_5.snapshot ->> anon_32.key AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_6.snapshot) AS anon_32 ON true
          WHERE record_version_5.record_id = anon_22.id AND (anon_32.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_35
                  WHERE credit_case_35.subject_id = anon_22.subject_id AND credit_case_35.closed_on IS NULL
                      AND (credit_case_35.record_id = anon_22.id OR credit_case_35.record_id IS NULL AND credit_case_35.entry_id IS NULL)
                      AND credit_case_35.post = $6::VARCHAR AND credit_case_35.unit_id = $7::VARCHAR AND credit_case_35.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE)) OR anon_32.key IN ('title') AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_36
                  WHERE credit_case_36.subject_id = anon_22.subject_id AND credit_case_36.closed_on IS NULL
                      AND (credit_case_36.record_id = anon_22.id OR credit_case_36.record_id IS NULL AND credit_case_36.entry_id IS NULL)
                      AND credit_case_36.post = $6::VARCHAR AND credit_case_36.unit_id = $7::VARCHAR AND credit_case_36.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR))) OR anon_22.openness = 'OPEN' AND anon_22.openness_basis IS NOT NULL
                        AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
                        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL
                        OR anon_22.publicity_until >= $4::DATE) AND anon_22.screened IS true) OR anon_32.key IN ('ended_on',
                        'disclosure_until') AND (anon_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR) AND (anon_22.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                    'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                    AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_22.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_37
                  WHERE credit_case_37.subject_id = anon_22.subject_id AND credit_case_37.closed_on IS NULL
                      AND (credit_case_37.record_id = anon_22.id OR credit_case_37.record_id IS NULL AND credit_case_37.entry_id IS NULL)
                      AND credit_case_37.post = $6::VARCHAR AND credit_case_37.unit_id = $7::VARCHAR AND credit_case_37.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = $5::VARCHAR)))) OR false) AND anon_32.value IS NOT NULL
                        AND (record_version_5.snapshot ->> anon_32.key) IS NULL) AS anon_28
        ORDER BY anon_28.version DESC, anon_28.field COLLATE "C"
        LIMIT 200) AS anon_27) AS anon_24 ON true) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_4
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
            FROM credit_case AS credit_case_38
            WHERE credit_case_38.subject_id = record_14.subject_id AND credit_case_38.closed_on IS NULL
                AND (credit_case_38.record_id = record_14.id OR credit_case_38.record_id IS NULL AND credit_case_38.entry_id IS NULL)
                AND credit_case_38.post = $6::VARCHAR AND credit_case_38.unit_id = $7::VARCHAR AND credit_case_38.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR))) OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= $4::DATE)) AND record_14.state != 'DELETED'
                  AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                  AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                  AND record_14.state != 'REVOKED' AND (record_14.region_code IN (
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
            FROM credit_case AS credit_case_39
            WHERE credit_case_39.subject_id = record_14.subject_id AND credit_case_39.closed_on IS NULL
                AND (credit_case_39.record_id = record_14.id OR credit_case_39.record_id IS NULL AND credit_case_39.entry_id IS NULL)
                AND credit_case_39.post = $6::VARCHAR AND credit_case_39.unit_id = $7::VARCHAR AND credit_case_39.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = $5::VARCHAR)))) AND coalesce(record_14.publicity_due_on < $4::DATE, false)
                  AND record_14.openness != 'OPEN' AND record_14.opened_on IS NULL AND record_14.exception_reason IS NULL
                  AND record_14.state = 'ACTIVE' AND NOT coalesce(record_14.disclosure_until < $4::DATE, false)
                  AND record_14.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
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
              FROM credit_case AS credit_case_40
              WHERE credit_case_40.subject_id = record_15.subject_id AND credit_case_40.closed_on IS NULL
                  AND (credit_case_40.record_id = record_15.id OR credit_case_40.record_id IS NULL AND credit_case_40.entry_id IS NULL)
                  AND credit_case_40.post = $6::VARCHAR AND credit_case_40.unit_id = $7::VARCHAR AND credit_case_40.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR))) OR record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                    AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                    AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                    OR record_15.publicity_until >= $4::DATE)) AND record_15.state != 'DELETED'
                    AND NOT (coalesce(record_15.disclosure_until < $4::DATE, false) OR record_15.state = 'ARCHIVED')
                    AND NOT (record_15.record_class = 'NEGATIVE' AND NOT coalesce(record_15.notice_served_on <= $4::DATE, false))
                    AND record_15.state != 'REVOKED' AND (record_15.region_code IN (
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
              FROM credit_case AS credit_case_41
              WHERE credit_case_41.subject_id = record_15.subject_id AND credit_case_41.closed_on IS NULL
                  AND (credit_case_41.record_id = record_15.id OR credit_case_41.record_id IS NULL AND credit_case_41.entry_id IS NULL)
                  AND credit_case_41.post = $6::VARCHAR AND credit_case_41.unit_id = $7::VARCHAR AND credit_case_41.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = $5::VARCHAR)))) AND coalesce(record_15.publicity_due_on < $4::DATE, false)
                    AND record_15.openness != 'OPEN' AND record_15.opened_on IS NULL AND record_15.exception_reason IS NULL
                    AND record_15.state = 'ACTIVE' AND NOT coalesce(record_15.disclosure_until < $4::DATE, false)
                    AND record_15.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON' AND true)) THEN anon_6.pseudonym || ':1;'
                    ELSE '' END AS d) AS anon_10 ON true) AS anon_1 ON true
