SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'records',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'unpublished', json(json(json_extract(anon_6.x1,
      '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'records', json(json(json_extract(anon_6.x2,
      '$[0]'))), 'unpublished', json(json(json_extract(anon_6.x3, '$[0]')))) ELSE NULL END) AS j, '' || '' ||
      CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL
      OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'),
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM record AS record_3
            WHERE (record_3.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_3.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_3.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_3.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_3.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_1
                  WHERE credit_case_1.subject_id = record_3.subject_id AND credit_case_1.closed_on IS NULL
                      AND (credit_case_1.record_id = record_3.id OR credit_case_1.record_id IS NULL AND credit_case_1.entry_id IS NULL)
                      AND credit_case_1.post = ? AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                        AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                        AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                        OR record_3.publicity_until >= ?)) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?,
                        0) = 1 OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
                        AND coalesce(record_3.notice_served_on <= ?, 0) = 0) AND record_3.state != 'REVOKED'
                        AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
                        json(json_group_array(json_object('title', CASE WHEN (anon_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_2
                      WHERE credit_case_2.subject_id = anon_8.subject_id AND credit_case_2.closed_on IS NULL
                          AND (credit_case_2.record_id = anon_8.id OR credit_case_2.record_id IS NULL AND credit_case_2.entry_id IS NULL)
                          AND credit_case_2.post = ? AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                            AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                            OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) THEN anon_8.title ELSE NULL END, 'category',
                            anon_8.category, 'origin', anon_8.origin, 'subtype', anon_8.subtype, 'fiveClass',
                            CASE WHEN (anon_8.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_8.record_class = 'BASIC')
                            THEN 'BASIC' WHEN (anon_8.record_class = 'POSITIVE')
                            THEN 'CREDIT_ENHANCING' WHEN (anon_8.record_class = 'NEGATIVE' AND (EXISTS (
                      SELECT *
                      FROM list_entry AS list_entry_3, credit_list AS credit_list_1
                      WHERE list_entry_3.ground_record_id IS NOT NULL AND list_entry_3.ground_record_id = anon_8.id
                          AND credit_list_1.id = list_entry_3.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER',
                          'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                          AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                          AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                          AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1))))
                          THEN 'SEVERE_DISHONESTY' WHEN (anon_8.category = 'ORG_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_8.category = 'NP_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_8.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_8.document_number IS NULL
                          AND anon_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_8.category = 'ORG_FEE_FUND_ARREARS'
                          AND anon_8.document_number IS NULL AND anon_8.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_8.category = 'NP_TAX_ARREARS' AND anon_8.document_number IS NULL
                          AND anon_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_8.category = 'ORG_COMMITMENT_BREACH'
                          AND anon_8.document_number IS NULL AND anon_8.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_8.category = 'NP_COMMITMENT_BREACH' AND anon_8.document_number IS NULL
                          AND anon_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_8.record_class = 'NEGATIVE')
                          THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN 0 THEN anon_8.exception_reason
                          ELSE NULL END, 'openedOn', CASE WHEN (anon_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_3
                      WHERE credit_case_3.subject_id = anon_8.subject_id AND credit_case_3.closed_on IS NULL
                          AND (credit_case_3.record_id = anon_8.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                          AND credit_case_3.post = ? AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) THEN anon_8.opened_on ELSE NULL END, 'publicityDueOn',
                            CASE WHEN (anon_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_4
                      WHERE credit_case_4.subject_id = anon_8.subject_id AND credit_case_4.closed_on IS NULL
                          AND (credit_case_4.record_id = anon_8.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                          AND credit_case_4.post = ? AND credit_case_4.unit_id = ? AND credit_case_4.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) THEN anon_8.publicity_due_on ELSE NULL END, 'performanceDueOn',
                            anon_8.performance_due_on, 'performedOn', anon_8.performed_on, 'versions',
                            json(CASE WHEN (anon_8.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?) AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                          'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = '150000') OR anon_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_5
                        WHERE credit_case_5.subject_id = anon_8.subject_id AND credit_case_5.closed_on IS NULL
                            AND (credit_case_5.record_id = anon_8.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                            AND credit_case_5.post = ? AND credit_case_5.unit_id = ? AND credit_case_5.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?)))) THEN json(json(json_extract(anon_8.x0, '$[0]'))) ELSE NULL END), 'changes',
                              json(CASE WHEN 0 THEN json(json(json_extract(anon_8.x1, '$[0]'))) ELSE NULL END))) FILTER (WHERE 1 = 1))),
                              coalesce(group_concat('' || CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                              AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                              AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                              OR anon_8.publicity_until >= ?) AND anon_8.state != 'DELETED' AND NOT (coalesce(anon_8.disclosure_until < ?,
                              0) = 1 OR anon_8.state = 'ARCHIVED') AND NOT (anon_8.record_class = 'NEGATIVE'
                              AND coalesce(anon_8.notice_served_on <= ?, 0) = 0) AND anon_8.state != 'REVOKED') OR (anon_8.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?) AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                      'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '150000') OR anon_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_6
                    WHERE credit_case_6.subject_id = anon_8.subject_id AND credit_case_6.closed_on IS NULL
                        AND (credit_case_6.record_id = anon_8.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                        AND credit_case_6.post = ? AND credit_case_6.unit_id = ? AND credit_case_6.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                          AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                          OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) AND NOT (anon_8.openness = 'OPEN'
                          AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                          OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) OR anon_8.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_7
                  WHERE credit_case_7.subject_id = anon_8.subject_id AND credit_case_7.closed_on IS NULL
                      AND (credit_case_7.record_id = anon_8.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                      AND credit_case_7.post = ? AND credit_case_7.unit_id = ? AND credit_case_7.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?)))) THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_8.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_8.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_8.x1, '$[1]'), ''), ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE (record_4.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_4.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_4.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_4.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_4.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_8
                  WHERE credit_case_8.subject_id = record_4.subject_id AND credit_case_8.closed_on IS NULL
                      AND (credit_case_8.record_id = record_4.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                      AND credit_case_8.post = ? AND credit_case_8.unit_id = ? AND credit_case_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                        0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                        AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'
                        AND record_4.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_4.openness = 'OPEN'
                        AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                        0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                        AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED')))
                        THEN anon_7.pseudonym || ':1;' ELSE '' END) AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
            anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
            anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
            anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
            anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
            anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
            anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
            anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
            anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
            anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
            anon_9.submitted_at AS submitted_at, anon_9.origin AS origin, anon_9.subtype AS subtype, anon_9.procedure AS procedure,
            anon_9.seriousness AS seriousness, anon_9.exception_reason AS exception_reason, anon_9.declared_until AS declared_until,
            anon_9.publicity_due_on AS publicity_due_on, anon_9.opened_on AS opened_on, anon_9.basis_kind AS basis_kind,
            anon_9.basis_number AS basis_number, anon_9.basis_issuer AS basis_issuer, anon_9.notice_reference AS notice_reference,
            anon_9.basis_effective_on AS basis_effective_on, anon_9.performance_due_on AS performance_due_on,
            anon_9.performed_on AS performed_on, anon_9.agreement_id AS agreement_id, anon_9.statement_digest AS statement_digest,
            anon_9.corrects_id AS corrects_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
            anon_9.id DESC) AS rn, (
          SELECT json_array(json(json_group_array(json_object('number', anon_10.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_10.changed_at, '+8 hours'), 'reason', anon_10.reason, 'changedBy', (
                    SELECT unit_1.name
                    FROM unit AS unit_1
                    WHERE unit_1.id = anon_10.changed_by), 'discoveredOn', anon_10.discovered_on, 'dueOn',
                        anon_10.due_on)) FILTER (WHERE 1 = 1)), '') AS json_array_2
          FROM (
            SELECT record_version_1.record_id AS record_id, record_version_1.version AS version, record_version_1.changed_at AS changed_at,
                record_version_1.reason AS reason, record_version_1.changed_by AS changed_by,
                record_version_1.content_digest AS content_digest, record_version_1.snapshot AS snapshot,
                record_version_1.discovered_on AS discovered_on, record_version_1.due_on AS due_on,
                row_number() OVER (ORDER BY record_version_1.version) AS rn
            FROM record_version AS record_version_1
            WHERE record_version_1.record_id = anon_9.id
            ORDER BY record_version_1.version
            LIMIT 100 OFFSET 0) AS anon_10) AS x0, (
          SELECT json_array(json(json_group_array(json_object('version', anon_11.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_11.changed_at, '+8 hours'), 'reason', anon_11.reason, 'changedBy', (
                    SELECT unit_2.name
                    FROM unit AS unit_2
                    WHERE unit_2.id = anon_11.changed_by), 'field', anon_11.field, 'old', anon_11.old, 'new',
                        anon_11.new)) FILTER (WHERE 1 = 1)), '') AS json_array_3
          FROM (
            SELECT anon_12.version AS version, anon_12.changed_at AS changed_at, anon_12.reason AS reason,
                anon_12.changed_by AS changed_by, anon_12.field AS field, anon_12.old AS old, anon_12.new AS new,
                row_number() OVER (ORDER BY anon_12.version DESC, anon_12.field) AS rn
            FROM (
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, 'content.' || anon_13."key" AS field,
                  (record_version_3.snapshot -> 'content') ->> anon_13."key" AS old, anon_13.value AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_2.snapshot -> 'content') AS anon_13 ON 1 = 1
              WHERE record_version_2.record_id = anon_9.id AND (0 = 1 OR 0 = 1 OR anon_13."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_9
                      WHERE credit_case_9.subject_id = anon_9.subject_id AND credit_case_9.closed_on IS NULL
                          AND (credit_case_9.record_id = anon_9.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                          AND credit_case_9.post = ? AND credit_case_9.unit_id = ? AND credit_case_9.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_13."key" IN ('legalRepresentative')
                            AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_10
                      WHERE credit_case_10.subject_id = anon_9.subject_id AND credit_case_10.closed_on IS NULL
                          AND (credit_case_10.record_id = anon_9.id OR credit_case_10.record_id IS NULL
                          AND credit_case_10.entry_id IS NULL) AND credit_case_10.post = ? AND credit_case_10.unit_id = ?
                          AND credit_case_10.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR anon_13."key" IN ('accidentName', 'businessScope',
                            'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                            'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                            AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_11
                      WHERE credit_case_11.subject_id = anon_9.subject_id AND credit_case_11.closed_on IS NULL
                          AND (credit_case_11.record_id = anon_9.id OR credit_case_11.record_id IS NULL
                          AND credit_case_11.entry_id IS NULL) AND credit_case_11.post = ? AND credit_case_11.unit_id = ?
                          AND credit_case_11.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1)) AND anon_13.value IS NOT NULL
                            AND anon_13.value IS NOT ((record_version_3.snapshot -> 'content') ->> anon_13."key")
              UNION ALL
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, CASE anon_14."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
                  record_version_3.snapshot ->> anon_14."key" AS old, anon_14.value AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_2.snapshot) AS anon_14 ON 1 = 1
              WHERE record_version_2.record_id = anon_9.id AND (anon_14."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_12
                      WHERE credit_case_12.subject_id = anon_9.subject_id AND credit_case_12.closed_on IS NULL
                          AND (credit_case_12.record_id = anon_9.id OR credit_case_12.record_id IS NULL
                          AND credit_case_12.entry_id IS NULL) AND credit_case_12.post = ? AND credit_case_12.unit_id = ?
                          AND credit_case_12.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?)) OR anon_14."key" IN ('title') AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_13
                      WHERE credit_case_13.subject_id = anon_9.subject_id AND credit_case_13.closed_on IS NULL
                          AND (credit_case_13.record_id = anon_9.id OR credit_case_13.record_id IS NULL
                          AND credit_case_13.entry_id IS NULL) AND credit_case_13.post = ? AND credit_case_13.unit_id = ?
                          AND credit_case_13.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1) OR anon_14."key" IN ('ended_on', 'disclosure_until')
                            AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_14
                      WHERE credit_case_14.subject_id = anon_9.subject_id AND credit_case_14.closed_on IS NULL
                          AND (credit_case_14.record_id = anon_9.id OR credit_case_14.record_id IS NULL
                          AND credit_case_14.entry_id IS NULL) AND credit_case_14.post = ? AND credit_case_14.unit_id = ?
                          AND credit_case_14.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) OR 0 = 1) AND anon_14.value IS NOT NULL
                            AND anon_14.value IS NOT (record_version_3.snapshot ->> anon_14."key")
              UNION ALL
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, 'content.' || anon_15."key" AS field, anon_15.value AS old,
                  (record_version_2.snapshot -> 'content') ->> anon_15."key" AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_3.snapshot -> 'content') AS anon_15 ON 1 = 1
              WHERE record_version_2.record_id = anon_9.id AND (0 = 1 OR 0 = 1 OR anon_15."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_9
                      WHERE credit_case_9.subject_id = anon_9.subject_id AND credit_case_9.closed_on IS NULL
                          AND (credit_case_9.record_id = anon_9.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                          AND credit_case_9.post = ? AND credit_case_9.unit_id = ? AND credit_case_9.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_15."key" IN ('legalRepresentative')
                            AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_10
                      WHERE credit_case_10.subject_id = anon_9.subject_id AND credit_case_10.closed_on IS NULL
                          AND (credit_case_10.record_id = anon_9.id OR credit_case_10.record_id IS NULL
                          AND credit_case_10.entry_id IS NULL) AND credit_case_10.post = ? AND credit_case_10.unit_id = ?
                          AND credit_case_10.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR anon_15."key" IN ('accidentName', 'businessScope',
                            'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                            'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                            AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_11
                      WHERE credit_case_11.subject_id = anon_9.subject_id AND credit_case_11.closed_on IS NULL
                          AND (credit_case_11.record_id = anon_9.id OR credit_case_11.record_id IS NULL
                          AND credit_case_11.entry_id IS NULL) AND credit_case_11.post = ? AND credit_case_11.unit_id = ?
                          AND credit_case_11.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1)) AND anon_15.value IS NOT NULL
                            AND ((record_version_2.snapshot -> 'content') ->> anon_15."key") IS NULL
              UNION ALL
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, CASE anon_16."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_16.value AS old,
                  record_version_2.snapshot ->> anon_16."key" AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_3.snapshot) AS anon_16 ON 1 = 1
              WHERE record_version_2.record_id = anon_9.id AND (anon_16."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_12
                      WHERE credit_case_12.subject_id = anon_9.subject_id AND credit_case_12.closed_on IS NULL
                          AND (credit_case_12.record_id = anon_9.id OR credit_case_12.record_id IS NULL
                          AND credit_case_12.entry_id IS NULL) AND credit_case_12.post = ? AND credit_case_12.unit_id = ?
                          AND credit_case_12.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?)) OR anon_16."key" IN ('title') AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_13
                      WHERE credit_case_13.subject_id = anon_9.subject_id AND credit_case_13.closed_on IS NULL
                          AND (credit_case_13.record_id = anon_9.id OR credit_case_13.record_id IS NULL
                          AND credit_case_13.entry_id IS NULL) AND credit_case_13.post = ? AND credit_case_13.unit_id = ?
                          AND credit_case_13.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                            AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
                            AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL
                            OR anon_9.publicity_until >= ?) AND anon_9.screened IS 1) OR anon_16."key" IN ('ended_on', 'disclosure_until')
                            AND (anon_9.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_9.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_14
                      WHERE credit_case_14.subject_id = anon_9.subject_id AND credit_case_14.closed_on IS NULL
                          AND (credit_case_14.record_id = anon_9.id OR credit_case_14.record_id IS NULL
                          AND credit_case_14.entry_id IS NULL) AND credit_case_14.post = ? AND credit_case_14.unit_id = ?
                          AND credit_case_14.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) OR 0 = 1) AND anon_16.value IS NOT NULL
                            AND (record_version_2.snapshot ->> anon_16."key") IS NULL) AS anon_12
            ORDER BY anon_12.version DESC, anon_12.field
            LIMIT 200 OFFSET 0) AS anon_11) AS x1
        FROM (
          SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
              record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id,
              record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code,
              record_5.openness AS openness, record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
              record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
              record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
              record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
              record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
              record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
              record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
              record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype,
              record_5.procedure AS procedure, record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason,
              record_5.declared_until AS declared_until, record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on,
              record_5.basis_kind AS basis_kind, record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer,
              record_5.notice_reference AS notice_reference, record_5.basis_effective_on AS basis_effective_on,
              record_5.performance_due_on AS performance_due_on, record_5.performed_on AS performed_on,
              record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest, record_5.corrects_id AS corrects_id,
              record_5.decided_on AS sort_key
          FROM record AS record_5
          WHERE (record_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_5.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR record_5.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_5.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_15
                WHERE credit_case_15.subject_id = record_5.subject_id AND credit_case_15.closed_on IS NULL
                    AND (credit_case_15.record_id = record_5.id OR credit_case_15.record_id IS NULL AND credit_case_15.entry_id IS NULL)
                    AND credit_case_15.post = ? AND credit_case_15.unit_id = ? AND credit_case_15.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?,
                      0) = 1 OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0) AND record_5.state != 'REVOKED'
                      AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_5.decided_on DESC, record_5.id DESC
          LIMIT 20 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array((
          SELECT count(*) AS count_2
          FROM record AS record_6
          WHERE (record_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR record_6.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_16
                WHERE credit_case_16.subject_id = record_6.subject_id AND credit_case_16.closed_on IS NULL
                    AND (credit_case_16.record_id = record_6.id OR credit_case_16.record_id IS NULL AND credit_case_16.entry_id IS NULL)
                    AND credit_case_16.post = ? AND credit_case_16.unit_id = ? AND credit_case_16.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                      AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                      AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                      OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                      0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                      AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED' AND (record_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR record_6.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_17
                WHERE credit_case_17.subject_id = record_6.subject_id AND credit_case_17.closed_on IS NULL
                    AND (credit_case_17.record_id = record_6.id OR credit_case_17.record_id IS NULL AND credit_case_17.entry_id IS NULL)
                    AND credit_case_17.post = ? AND credit_case_17.unit_id = ? AND credit_case_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?)))) AND coalesce(record_6.publicity_due_on < ?, 0) = 1 AND record_6.openness != 'OPEN'
                      AND record_6.opened_on IS NULL AND record_6.exception_reason IS NULL AND record_6.state = 'ACTIVE'
                      AND coalesce(record_6.disclosure_until < ?, 0) = 0 AND record_6.subject_id = anon_7.id
                      AND anon_7.kind != 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_7
            WHERE (record_7.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_7.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_18
                  WHERE credit_case_18.subject_id = record_7.subject_id AND credit_case_18.closed_on IS NULL
                      AND (credit_case_18.record_id = record_7.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                      AND credit_case_18.post = ? AND credit_case_18.unit_id = ? AND credit_case_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                        AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                        AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                        OR record_7.publicity_until >= ?)) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?,
                        0) = 1 OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
                        AND coalesce(record_7.notice_served_on <= ?, 0) = 0) AND record_7.state != 'REVOKED' AND (record_7.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_7.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_19
                  WHERE credit_case_19.subject_id = record_7.subject_id AND credit_case_19.closed_on IS NULL
                      AND (credit_case_19.record_id = record_7.id OR credit_case_19.record_id IS NULL AND credit_case_19.entry_id IS NULL)
                      AND credit_case_19.post = ? AND credit_case_19.unit_id = ? AND credit_case_19.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?)))) AND coalesce(record_7.publicity_due_on < ?, 0) = 1
                        AND record_7.openness != 'OPEN' AND record_7.opened_on IS NULL AND record_7.exception_reason IS NULL
                        AND record_7.state = 'ACTIVE' AND coalesce(record_7.disclosure_until < ?, 0) = 0
                        AND record_7.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;'
                        ELSE '' END) AS json_array_4) AS x1, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_3
            FROM record AS record_8
            WHERE (record_8.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_8.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_20
                  WHERE credit_case_20.subject_id = record_8.subject_id AND credit_case_20.closed_on IS NULL
                      AND (credit_case_20.record_id = record_8.id OR credit_case_20.record_id IS NULL AND credit_case_20.entry_id IS NULL)
                      AND credit_case_20.post = ? AND credit_case_20.unit_id = ? AND credit_case_20.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                        AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                        AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                        OR record_8.publicity_until >= ?)) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?,
                        0) = 1 OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE'
                        AND coalesce(record_8.notice_served_on <= ?, 0) = 0) AND record_8.state != 'REVOKED'
                        AND record_8.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                        json(json_group_array(json_object('title', CASE WHEN (anon_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
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
                          AND (credit_case_21.record_id = anon_17.id OR credit_case_21.record_id IS NULL
                          AND credit_case_21.entry_id IS NULL) AND credit_case_21.post = ? AND credit_case_21.unit_id = ?
                          AND credit_case_21.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
                            AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                            AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                            OR anon_17.publicity_until >= ?) AND anon_17.screened IS 1) THEN anon_17.title ELSE NULL END, 'category',
                            anon_17.category, 'origin', anon_17.origin, 'subtype', anon_17.subtype, 'fiveClass',
                            CASE WHEN (anon_17.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_17.record_class = 'BASIC')
                            THEN 'BASIC' WHEN (anon_17.record_class = 'POSITIVE')
                            THEN 'CREDIT_ENHANCING' WHEN (anon_17.record_class = 'NEGATIVE' AND (EXISTS (
                      SELECT *
                      FROM list_entry AS list_entry_4, credit_list AS credit_list_2
                      WHERE list_entry_4.ground_record_id IS NOT NULL AND list_entry_4.ground_record_id = anon_17.id
                          AND credit_list_2.id = list_entry_4.list_id AND credit_list_2.type IN ('GOV_PROCUREMENT_SUPPLIER',
                          'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                          AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                          AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                          AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1))))
                          THEN 'SEVERE_DISHONESTY' WHEN (anon_17.category = 'ORG_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_17.category = 'NP_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_17.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_17.document_number IS NULL
                          AND anon_17.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_17.category = 'ORG_FEE_FUND_ARREARS'
                          AND anon_17.document_number IS NULL AND anon_17.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_17.category = 'NP_TAX_ARREARS' AND anon_17.document_number IS NULL
                          AND anon_17.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_17.category = 'ORG_COMMITMENT_BREACH'
                          AND anon_17.document_number IS NULL AND anon_17.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_17.category = 'NP_COMMITMENT_BREACH' AND anon_17.document_number IS NULL
                          AND anon_17.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_17.record_class = 'NEGATIVE')
                          THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN 0 THEN anon_17.exception_reason
                          ELSE NULL END, 'openedOn', CASE WHEN (anon_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
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
                          AND (credit_case_22.record_id = anon_17.id OR credit_case_22.record_id IS NULL
                          AND credit_case_22.entry_id IS NULL) AND credit_case_22.post = ? AND credit_case_22.unit_id = ?
                          AND credit_case_22.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) THEN anon_17.opened_on ELSE NULL END, 'publicityDueOn',
                            CASE WHEN (anon_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_23
                      WHERE credit_case_23.subject_id = anon_17.subject_id AND credit_case_23.closed_on IS NULL
                          AND (credit_case_23.record_id = anon_17.id OR credit_case_23.record_id IS NULL
                          AND credit_case_23.entry_id IS NULL) AND credit_case_23.post = ? AND credit_case_23.unit_id = ?
                          AND credit_case_23.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) THEN anon_17.publicity_due_on ELSE NULL END, 'performanceDueOn',
                            anon_17.performance_due_on, 'performedOn', anon_17.performed_on, 'versions',
                            json(CASE WHEN (anon_17.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                          'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_24
                        WHERE credit_case_24.subject_id = anon_17.subject_id AND credit_case_24.closed_on IS NULL
                            AND (credit_case_24.record_id = anon_17.id OR credit_case_24.record_id IS NULL
                            AND credit_case_24.entry_id IS NULL) AND credit_case_24.post = ? AND credit_case_24.unit_id = ?
                            AND credit_case_24.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?)))) THEN json(json(json_extract(anon_17.x0, '$[0]'))) ELSE NULL END),
                              'changes', json(CASE WHEN 0 THEN json(json(json_extract(anon_17.x1, '$[0]')))
                              ELSE NULL END))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' ||
                              CASE WHEN (NOT (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
                              AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                              AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                              OR anon_17.publicity_until >= ?) AND anon_17.state != 'DELETED'
                              AND NOT (coalesce(anon_17.disclosure_until < ?, 0) = 1 OR anon_17.state = 'ARCHIVED')
                              AND NOT (anon_17.record_class = 'NEGATIVE' AND coalesce(anon_17.notice_served_on <= ?, 0) = 0)
                              AND anon_17.state != 'REVOKED') OR (anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                      'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_25
                    WHERE credit_case_25.subject_id = anon_17.subject_id AND credit_case_25.closed_on IS NULL
                        AND (credit_case_25.record_id = anon_17.id OR credit_case_25.record_id IS NULL AND credit_case_25.entry_id IS NULL)
                        AND credit_case_25.post = ? AND credit_case_25.unit_id = ? AND credit_case_25.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) OR anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL
                          AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                          AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                          OR anon_17.publicity_until >= ?) AND anon_17.screened IS 1) AND NOT (anon_17.openness = 'OPEN'
                          AND anon_17.openness_basis IS NOT NULL AND anon_17.confidentiality = 'NONE' AND anon_17.state = 'ACTIVE'
                          AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                          OR anon_17.publicity_until >= ?) AND anon_17.screened IS 1) OR anon_17.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (anon_17.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_17.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_17.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_26
                  WHERE credit_case_26.subject_id = anon_17.subject_id AND credit_case_26.closed_on IS NULL
                      AND (credit_case_26.record_id = anon_17.id OR credit_case_26.record_id IS NULL AND credit_case_26.entry_id IS NULL)
                      AND credit_case_26.post = ? AND credit_case_26.unit_id = ? AND credit_case_26.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?)))) THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_17.subject_id) || ':0;' ELSE '' END || coalesce(json_extract(anon_17.x0, '$[1]'),
                  '') || coalesce(json_extract(anon_17.x1, '$[1]'), ''), ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_9
            WHERE (record_9.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_9.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_9.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_9.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_27
                  WHERE credit_case_27.subject_id = record_9.subject_id AND credit_case_27.closed_on IS NULL
                      AND (credit_case_27.record_id = record_9.id OR credit_case_27.record_id IS NULL AND credit_case_27.entry_id IS NULL)
                      AND credit_case_27.post = ? AND credit_case_27.unit_id = ? AND credit_case_27.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                        AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                        AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                        OR record_9.publicity_until >= ?)) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?,
                        0) = 1 OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE'
                        AND coalesce(record_9.notice_served_on <= ?, 0) = 0) AND record_9.state != 'REVOKED'
                        AND record_9.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_9.openness = 'OPEN'
                        AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                        AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                        OR record_9.publicity_until >= ?) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?,
                        0) = 1 OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE'
                        AND coalesce(record_9.notice_served_on <= ?, 0) = 0) AND record_9.state != 'REVOKED')))
                        THEN anon_7.pseudonym || ':1;' ELSE '' END) AS json_array_5
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
            anon_18.id DESC) AS rn, (
          SELECT json_array(json(json_group_array(json_object('number', anon_19.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_19.changed_at, '+8 hours'), 'reason', anon_19.reason, 'changedBy', (
                    SELECT unit_3.name
                    FROM unit AS unit_3
                    WHERE unit_3.id = anon_19.changed_by), 'discoveredOn', anon_19.discovered_on, 'dueOn',
                        anon_19.due_on)) FILTER (WHERE 1 = 1)), '') AS json_array_6
          FROM (
            SELECT record_version_4.record_id AS record_id, record_version_4.version AS version, record_version_4.changed_at AS changed_at,
                record_version_4.reason AS reason, record_version_4.changed_by AS changed_by,
                record_version_4.content_digest AS content_digest, record_version_4.snapshot AS snapshot,
                record_version_4.discovered_on AS discovered_on, record_version_4.due_on AS due_on,
                row_number() OVER (ORDER BY record_version_4.version) AS rn
            FROM record_version AS record_version_4
            WHERE record_version_4.record_id = anon_18.id
            ORDER BY record_version_4.version
            LIMIT 100 OFFSET 0) AS anon_19) AS x0, (
          SELECT json_array(json(json_group_array(json_object('version', anon_20.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_20.changed_at, '+8 hours'), 'reason', anon_20.reason, 'changedBy', (
                    SELECT unit_4.name
                    FROM unit AS unit_4
                    WHERE unit_4.id = anon_20.changed_by), 'field', anon_20.field, 'old', anon_20.old, 'new',
                        anon_20.new)) FILTER (WHERE 1 = 1)), '') AS json_array_7
          FROM (
            SELECT anon_21.version AS version, anon_21.changed_at AS changed_at, anon_21.reason AS reason,
                anon_21.changed_by AS changed_by, anon_21.field AS field, anon_21.old AS old, anon_21.new AS new,
                row_number() OVER (ORDER BY anon_21.version DESC, anon_21.field) AS rn
            FROM (
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, 'content.' || anon_22."key" AS field,
                  (record_version_6.snapshot -> 'content') ->> anon_22."key" AS old, anon_22.value AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_5.snapshot -> 'content') AS anon_22 ON 1 = 1
              WHERE record_version_5.record_id = anon_18.id AND (0 = 1 OR 0 = 1 OR anon_22."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_28
                      WHERE credit_case_28.subject_id = anon_18.subject_id AND credit_case_28.closed_on IS NULL
                          AND (credit_case_28.record_id = anon_18.id OR credit_case_28.record_id IS NULL
                          AND credit_case_28.entry_id IS NULL) AND credit_case_28.post = ? AND credit_case_28.unit_id = ?
                          AND credit_case_28.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_22."key" IN ('legalRepresentative')
                            AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_29
                      WHERE credit_case_29.subject_id = anon_18.subject_id AND credit_case_29.closed_on IS NULL
                          AND (credit_case_29.record_id = anon_18.id OR credit_case_29.record_id IS NULL
                          AND credit_case_29.entry_id IS NULL) AND credit_case_29.post = ? AND credit_case_29.unit_id = ?
                          AND credit_case_29.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR anon_22."key" IN ('accidentName', 'businessScope',
                            'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                            'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                            AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_30
                      WHERE credit_case_30.subject_id = anon_18.subject_id AND credit_case_30.closed_on IS NULL
                          AND (credit_case_30.record_id = anon_18.id OR credit_case_30.record_id IS NULL
                          AND credit_case_30.entry_id IS NULL) AND credit_case_30.post = ? AND credit_case_30.unit_id = ?
                          AND credit_case_30.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?) AND anon_18.screened IS 1)) AND anon_22.value IS NOT NULL
                            AND anon_22.value IS NOT ((record_version_6.snapshot -> 'content') ->> anon_22."key")
              UNION ALL
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, CASE anon_23."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
                  record_version_6.snapshot ->> anon_23."key" AS old, anon_23.value AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_5.snapshot) AS anon_23 ON 1 = 1
              WHERE record_version_5.record_id = anon_18.id AND (anon_23."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_31
                      WHERE credit_case_31.subject_id = anon_18.subject_id AND credit_case_31.closed_on IS NULL
                          AND (credit_case_31.record_id = anon_18.id OR credit_case_31.record_id IS NULL
                          AND credit_case_31.entry_id IS NULL) AND credit_case_31.post = ? AND credit_case_31.unit_id = ?
                          AND credit_case_31.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?)) OR anon_23."key" IN ('title') AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_32
                      WHERE credit_case_32.subject_id = anon_18.subject_id AND credit_case_32.closed_on IS NULL
                          AND (credit_case_32.record_id = anon_18.id OR credit_case_32.record_id IS NULL
                          AND credit_case_32.entry_id IS NULL) AND credit_case_32.post = ? AND credit_case_32.unit_id = ?
                          AND credit_case_32.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?) AND anon_18.screened IS 1) OR anon_23."key" IN ('ended_on',
                            'disclosure_until') AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_33
                      WHERE credit_case_33.subject_id = anon_18.subject_id AND credit_case_33.closed_on IS NULL
                          AND (credit_case_33.record_id = anon_18.id OR credit_case_33.record_id IS NULL
                          AND credit_case_33.entry_id IS NULL) AND credit_case_33.post = ? AND credit_case_33.unit_id = ?
                          AND credit_case_33.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) OR 0 = 1) AND anon_23.value IS NOT NULL
                            AND anon_23.value IS NOT (record_version_6.snapshot ->> anon_23."key")
              UNION ALL
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, 'content.' || anon_24."key" AS field, anon_24.value AS old,
                  (record_version_5.snapshot -> 'content') ->> anon_24."key" AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_6.snapshot -> 'content') AS anon_24 ON 1 = 1
              WHERE record_version_5.record_id = anon_18.id AND (0 = 1 OR 0 = 1 OR anon_24."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_28
                      WHERE credit_case_28.subject_id = anon_18.subject_id AND credit_case_28.closed_on IS NULL
                          AND (credit_case_28.record_id = anon_18.id OR credit_case_28.record_id IS NULL
                          AND credit_case_28.entry_id IS NULL) AND credit_case_28.post = ? AND credit_case_28.unit_id = ?
                          AND credit_case_28.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_24."key" IN ('legalRepresentative')
                            AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_29
                      WHERE credit_case_29.subject_id = anon_18.subject_id AND credit_case_29.closed_on IS NULL
                          AND (credit_case_29.record_id = anon_18.id OR credit_case_29.record_id IS NULL
                          AND credit_case_29.entry_id IS NULL) AND credit_case_29.post = ? AND credit_case_29.unit_id = ?
                          AND credit_case_29.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?)) OR 0 = 1 OR 0 = 1 OR anon_24."key" IN ('accidentName', 'businessScope',
                            'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                            'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                            AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_30
                      WHERE credit_case_30.subject_id = anon_18.subject_id AND credit_case_30.closed_on IS NULL
                          AND (credit_case_30.record_id = anon_18.id OR credit_case_30.record_id IS NULL
                          AND credit_case_30.entry_id IS NULL) AND credit_case_30.post = ? AND credit_case_30.unit_id = ?
                          AND credit_case_30.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?) AND anon_18.screened IS 1)) AND anon_24.value IS NOT NULL
                            AND ((record_version_5.snapshot -> 'content') ->> anon_24."key") IS NULL
              UNION ALL
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, CASE anon_25."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_25.value AS old,
                  record_version_5.snapshot ->> anon_25."key" AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_6.snapshot) AS anon_25 ON 1 = 1
              WHERE record_version_5.record_id = anon_18.id AND (anon_25."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_31
                      WHERE credit_case_31.subject_id = anon_18.subject_id AND credit_case_31.closed_on IS NULL
                          AND (credit_case_31.record_id = anon_18.id OR credit_case_31.record_id IS NULL
                          AND credit_case_31.entry_id IS NULL) AND credit_case_31.post = ? AND credit_case_31.unit_id = ?
                          AND credit_case_31.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?)) OR anon_25."key" IN ('title') AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_32
                      WHERE credit_case_32.subject_id = anon_18.subject_id AND credit_case_32.closed_on IS NULL
                          AND (credit_case_32.record_id = anon_18.id OR credit_case_32.record_id IS NULL
                          AND credit_case_32.entry_id IS NULL) AND credit_case_32.post = ? AND credit_case_32.unit_id = ?
                          AND credit_case_32.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_18.openness = 'OPEN' AND anon_18.openness_basis IS NOT NULL
                            AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
                            AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL
                            OR anon_18.publicity_until >= ?) AND anon_18.screened IS 1) OR anon_25."key" IN ('ended_on',
                            'disclosure_until') AND (anon_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_18.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_18.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_33
                      WHERE credit_case_33.subject_id = anon_18.subject_id AND credit_case_33.closed_on IS NULL
                          AND (credit_case_33.record_id = anon_18.id OR credit_case_33.record_id IS NULL
                          AND credit_case_33.entry_id IS NULL) AND credit_case_33.post = ? AND credit_case_33.unit_id = ?
                          AND credit_case_33.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) OR 0 = 1) AND anon_25.value IS NOT NULL
                            AND (record_version_5.snapshot ->> anon_25."key") IS NULL) AS anon_21
            ORDER BY anon_21.version DESC, anon_21.field
            LIMIT 200 OFFSET 0) AS anon_20) AS x1
        FROM (
          SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
              record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id,
              record_10.provider_id AS provider_id, record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction,
              record_10.region_code AS region_code, record_10.openness AS openness, record_10.openness_basis AS openness_basis,
              record_10.openness_reference AS openness_reference, record_10.confidentiality AS confidentiality,
              record_10.screened AS screened, record_10.title AS title, record_10.document_number AS document_number,
              record_10.content AS content, record_10.content_digest AS content_digest, record_10.decided_on AS decided_on,
              record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source, record_10.notice_served_on AS notice_served_on,
              record_10.publicity_until AS publicity_until, record_10.disclosure_until AS disclosure_until, record_10.state AS state,
              record_10.disputed_since AS disputed_since, record_10.repaired_on AS repaired_on,
              record_10.under_review_since AS under_review_since, record_10.version AS version, record_10.submitted_at AS submitted_at,
              record_10.origin AS origin, record_10.subtype AS subtype, record_10.procedure AS procedure,
              record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
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
              WHERE region_closure.ancestor = ?) AND (record_10.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_10.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR record_10.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_10.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_34
                WHERE credit_case_34.subject_id = record_10.subject_id AND credit_case_34.closed_on IS NULL
                    AND (credit_case_34.record_id = record_10.id OR credit_case_34.record_id IS NULL AND credit_case_34.entry_id IS NULL)
                    AND credit_case_34.post = ? AND credit_case_34.unit_id = ? AND credit_case_34.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                      AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                      AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                      OR record_10.publicity_until >= ?)) AND record_10.state != 'DELETED'
                      AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED')
                      AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?, 0) = 0)
                      AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_10.decided_on DESC, record_10.id DESC
          LIMIT 20 OFFSET 0) AS anon_18
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_17) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_4
          FROM record AS record_11
          WHERE (record_11.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (record_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR record_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_35
                WHERE credit_case_35.subject_id = record_11.subject_id AND credit_case_35.closed_on IS NULL
                    AND (credit_case_35.record_id = record_11.id OR credit_case_35.record_id IS NULL AND credit_case_35.entry_id IS NULL)
                    AND credit_case_35.post = ? AND credit_case_35.unit_id = ? AND credit_case_35.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                      AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                      AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                      OR record_11.publicity_until >= ?)) AND record_11.state != 'DELETED'
                      AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1 OR record_11.state = 'ARCHIVED')
                      AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0)
                      AND record_11.state != 'REVOKED' AND (record_11.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (record_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR record_11.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                    'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_36
                WHERE credit_case_36.subject_id = record_11.subject_id AND credit_case_36.closed_on IS NULL
                    AND (credit_case_36.record_id = record_11.id OR credit_case_36.record_id IS NULL AND credit_case_36.entry_id IS NULL)
                    AND credit_case_36.post = ? AND credit_case_36.unit_id = ? AND credit_case_36.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?)))) AND coalesce(record_11.publicity_due_on < ?, 0) = 1
                      AND record_11.openness != 'OPEN' AND record_11.opened_on IS NULL AND record_11.exception_reason IS NULL
                      AND record_11.state = 'ACTIVE' AND coalesce(record_11.disclosure_until < ?, 0) = 0
                      AND record_11.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_12
            WHERE (record_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_37
                  WHERE credit_case_37.subject_id = record_12.subject_id AND credit_case_37.closed_on IS NULL
                      AND (credit_case_37.record_id = record_12.id OR credit_case_37.record_id IS NULL AND credit_case_37.entry_id IS NULL)
                      AND credit_case_37.post = ? AND credit_case_37.unit_id = ? AND credit_case_37.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                        AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                        AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                        OR record_12.publicity_until >= ?)) AND record_12.state != 'DELETED'
                        AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1 OR record_12.state = 'ARCHIVED')
                        AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0)
                        AND record_12.state != 'REVOKED' AND (record_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (record_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR record_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_38
                  WHERE credit_case_38.subject_id = record_12.subject_id AND credit_case_38.closed_on IS NULL
                      AND (credit_case_38.record_id = record_12.id OR credit_case_38.record_id IS NULL AND credit_case_38.entry_id IS NULL)
                      AND credit_case_38.post = ? AND credit_case_38.unit_id = ? AND credit_case_38.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?)))) AND coalesce(record_12.publicity_due_on < ?, 0) = 1
                        AND record_12.openness != 'OPEN' AND record_12.opened_on IS NULL AND record_12.exception_reason IS NULL
                        AND record_12.state = 'ACTIVE' AND coalesce(record_12.disclosure_until < ?, 0) = 0
                        AND record_12.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND 1 = 1)) THEN anon_7.pseudonym || ':1;'
                        ELSE '' END) AS json_array_8) AS x3
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND (subject_3.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR subject_3.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_39
              WHERE credit_case_39.subject_id = subject_3.id AND credit_case_39.closed_on IS NULL AND credit_case_39.post = ?
                  AND credit_case_39.unit_id = ? AND credit_case_39.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) OR subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_13
              WHERE record_13.subject_id = subject_3.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                  AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                  AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                  OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
                  OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                  AND coalesce(record_13.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_5
              WHERE list_entry_5.subject_id = subject_3.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                  AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
                  AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?)
                  AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))
                  OR subject_3.kind = 'NATURAL_PERSON' AND (subject_3.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND subject_3.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '150000') OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_40
              WHERE credit_case_40.subject_id = subject_3.id AND credit_case_40.closed_on IS NULL AND credit_case_40.post = ?
                  AND credit_case_40.unit_id = ? AND credit_case_40.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) OR (EXISTS (
              SELECT 1
              FROM record AS record_14
              WHERE record_14.subject_id = subject_3.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= ?) AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1
                  OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                  AND coalesce(record_14.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_6
              WHERE list_entry_6.subject_id = subject_3.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?)
                  AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) )))
                  AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_15
                WHERE record_15.subject_id = subject_3.id AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1
                    OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_7
                WHERE list_entry_7.subject_id = subject_3.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_41
                WHERE credit_case_41.subject_id = subject_3.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_1
                WHERE authorisation_1.subject_id = subject_3.id ))))) AND subject_3.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
