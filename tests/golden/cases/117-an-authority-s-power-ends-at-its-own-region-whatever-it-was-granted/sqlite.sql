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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name', anon_6.name, 'restricted',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'records', json(json(json_extract(anon_6.x1, '$[0]'))), 'cases',
      json(json(json_extract(anon_6.x2, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name',
      anon_6.name, 'restricted', json(json(json_extract(anon_6.x3, '$[0]'))), 'records', json(json(json_extract(anon_6.x4, '$[0]'))),
      'cases', json(json(json_extract(anon_6.x5, '$[0]')))) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON')
      THEN CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
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
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':4;' ELSE '' END ELSE '' END ||
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
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':5;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'),
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'),
              '') || coalesce(json_extract(anon_6.x4, '$[1]'), '') || coalesce(json_extract(anon_6.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array((
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
                      AND record_3.openness = 'RESTRICTED' AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'),
                      CASE WHEN (EXISTS (
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
                  FROM credit_case AS credit_case_2
                  WHERE credit_case_2.subject_id = record_4.subject_id AND credit_case_2.closed_on IS NULL
                      AND (credit_case_2.record_id = record_4.id OR credit_case_2.record_id IS NULL AND credit_case_2.entry_id IS NULL)
                      AND credit_case_2.post = ? AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                        0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                        AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'
                        AND record_4.openness = 'RESTRICTED' AND record_4.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
                        AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                        AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED'
                        AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                        AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
                        AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_1) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
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
                  FROM credit_case AS credit_case_3
                  WHERE credit_case_3.subject_id = record_5.subject_id AND credit_case_3.closed_on IS NULL
                      AND (credit_case_3.record_id = record_5.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                      AND credit_case_3.post = ? AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                        AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                        AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                        OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?,
                        0) = 1 OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                        AND coalesce(record_5.notice_served_on <= ?, 0) = 0) AND record_5.state != 'REVOKED'
                        AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
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
                      FROM credit_case AS credit_case_4
                      WHERE credit_case_4.subject_id = anon_8.subject_id AND credit_case_4.closed_on IS NULL
                          AND (credit_case_4.record_id = anon_8.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                          AND credit_case_4.post = ? AND credit_case_4.unit_id = ? AND credit_case_4.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                            AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                            OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) THEN anon_8.title ELSE NULL END, 'category',
                            anon_8.category, 'openness', anon_8.openness, 'disclosureUntil', CASE WHEN (anon_8.region_code IN (
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
                        WHERE region_closure.ancestor = ?)))) THEN anon_8.disclosure_until ELSE NULL END)) FILTER (WHERE 1 = 1))),
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
              WHERE subject_1.id = anon_8.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
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
                  FROM credit_case AS credit_case_8
                  WHERE credit_case_8.subject_id = record_6.subject_id AND credit_case_8.closed_on IS NULL
                      AND (credit_case_8.record_id = record_6.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                      AND credit_case_8.post = ? AND credit_case_8.unit_id = ? AND credit_case_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                        AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                        0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                        AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED'
                        AND record_6.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN'
                        AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                        0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                        AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED')))
                        THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_2
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
            anon_9.id DESC) AS rn
        FROM (
          SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category,
              record_7.record_class AS record_class, record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id,
              record_7.provider_key AS provider_key, record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code,
              record_7.openness AS openness, record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
              record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
              record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
              record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
              record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
              record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
              record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
              record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype,
              record_7.procedure AS procedure, record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason,
              record_7.declared_until AS declared_until, record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on,
              record_7.basis_kind AS basis_kind, record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer,
              record_7.notice_reference AS notice_reference, record_7.basis_effective_on AS basis_effective_on,
              record_7.performance_due_on AS performance_due_on, record_7.performed_on AS performed_on,
              record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest, record_7.corrects_id AS corrects_id,
              record_7.decided_on AS sort_key
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
                FROM credit_case AS credit_case_9
                WHERE credit_case_9.subject_id = record_7.subject_id AND credit_case_9.closed_on IS NULL
                    AND (credit_case_9.record_id = record_7.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                    AND credit_case_9.post = ? AND credit_case_9.unit_id = ? AND credit_case_9.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                      AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                      AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                      OR record_7.publicity_until >= ?)) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?,
                      0) = 1 OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
                      AND coalesce(record_7.notice_served_on <= ?, 0) = 0) AND record_7.state != 'REVOKED'
                      AND record_7.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT 20 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x1, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_3
            FROM credit_case AS credit_case_10
            WHERE (credit_case_10.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (credit_case_10.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR credit_case_10.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR credit_case_10.post = ? AND credit_case_10.unit_id = ?
                      AND credit_case_10.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?)) AND credit_case_10.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'),
                    'nodes', json(json_group_array(json_object('number', anon_10.number)) FILTER (WHERE 1 = 1))),
                    coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
              SELECT subject_2.pseudonym
              FROM subject AS subject_2
              WHERE subject_2.id = anon_10.subject_id) || ':2;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM credit_case AS credit_case_11
            WHERE (credit_case_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (credit_case_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR credit_case_11.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR credit_case_11.post = ? AND credit_case_11.unit_id = ?
                      AND credit_case_11.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?)) AND credit_case_11.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
                    AND 1 = 1)) THEN anon_7.pseudonym || ':3;' ELSE '' END) AS json_array_3
      FROM (
        SELECT anon_11.id AS id, anon_11.number AS number, anon_11.kind AS kind, anon_11.state AS state, anon_11.subject_id AS subject_id,
            anon_11.record_id AS record_id, anon_11.entry_id AS entry_id, anon_11.provider_id AS provider_id, anon_11.unit_id AS unit_id,
            anon_11.post AS post, anon_11.region_code AS region_code, anon_11.jurisdiction AS jurisdiction, anon_11.ground AS ground,
            anon_11.statement AS statement, anon_11.filed_on AS filed_on, anon_11.due_on AS due_on, anon_11.closed_on AS closed_on,
            anon_11.outcome AS outcome, anon_11.reason AS reason, anon_11.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_11.sort_key DESC, anon_11.id DESC) AS rn
        FROM (
          SELECT credit_case_12.id AS id, credit_case_12.number AS number, credit_case_12.kind AS kind, credit_case_12.state AS state,
              credit_case_12.subject_id AS subject_id, credit_case_12.record_id AS record_id, credit_case_12.entry_id AS entry_id,
              credit_case_12.provider_id AS provider_id, credit_case_12.unit_id AS unit_id, credit_case_12.post AS post,
              credit_case_12.region_code AS region_code, credit_case_12.jurisdiction AS jurisdiction, credit_case_12.ground AS ground,
              credit_case_12.statement AS statement, credit_case_12.filed_on AS filed_on, credit_case_12.due_on AS due_on,
              credit_case_12.closed_on AS closed_on, credit_case_12.outcome AS outcome, credit_case_12.reason AS reason,
              credit_case_12.filed_on AS sort_key
          FROM credit_case AS credit_case_12
          WHERE (credit_case_12.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (credit_case_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR credit_case_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR credit_case_12.post = ? AND credit_case_12.unit_id = ?
                    AND credit_case_12.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?)) AND credit_case_12.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY credit_case_12.filed_on DESC, credit_case_12.id DESC
          LIMIT 20 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_10) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_4
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
                FROM credit_case AS credit_case_13
                WHERE credit_case_13.subject_id = record_8.subject_id AND credit_case_13.closed_on IS NULL
                    AND (credit_case_13.record_id = record_8.id OR credit_case_13.record_id IS NULL AND credit_case_13.entry_id IS NULL)
                    AND credit_case_13.post = ? AND credit_case_13.unit_id = ? AND credit_case_13.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                      AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                      AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                      OR record_8.publicity_until >= ?)) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?,
                      0) = 1 OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE'
                      AND coalesce(record_8.notice_served_on <= ?, 0) = 0) AND record_8.state != 'REVOKED'
                      AND record_8.openness = 'RESTRICTED' AND record_8.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'),
                      CASE WHEN (EXISTS (
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
                  FROM credit_case AS credit_case_14
                  WHERE credit_case_14.subject_id = record_9.subject_id AND credit_case_14.closed_on IS NULL
                      AND (credit_case_14.record_id = record_9.id OR credit_case_14.record_id IS NULL AND credit_case_14.entry_id IS NULL)
                      AND credit_case_14.post = ? AND credit_case_14.unit_id = ? AND credit_case_14.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                        AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                        AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                        OR record_9.publicity_until >= ?)) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?,
                        0) = 1 OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE'
                        AND coalesce(record_9.notice_served_on <= ?, 0) = 0) AND record_9.state != 'REVOKED'
                        AND record_9.openness = 'RESTRICTED' AND record_9.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
                        AND NOT (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
                        AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= ?) AND record_9.state != 'DELETED'
                        AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1 OR record_9.state = 'ARCHIVED')
                        AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?, 0) = 0)
                        AND record_9.state != 'REVOKED' AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                        AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                        AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                        OR record_9.publicity_until >= ?)))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_4) AS x3, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_5
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
                  FROM credit_case AS credit_case_15
                  WHERE credit_case_15.subject_id = record_10.subject_id AND credit_case_15.closed_on IS NULL
                      AND (credit_case_15.record_id = record_10.id OR credit_case_15.record_id IS NULL AND credit_case_15.entry_id IS NULL)
                      AND credit_case_15.post = ? AND credit_case_15.unit_id = ? AND credit_case_15.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                        AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                        AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                        OR record_10.publicity_until >= ?)) AND record_10.state != 'DELETED'
                        AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED')
                        AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?, 0) = 0)
                        AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                        json(json_group_array(json_object('title', CASE WHEN (anon_12.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_16
                      WHERE credit_case_16.subject_id = anon_12.subject_id AND credit_case_16.closed_on IS NULL
                          AND (credit_case_16.record_id = anon_12.id OR credit_case_16.record_id IS NULL
                          AND credit_case_16.entry_id IS NULL) AND credit_case_16.post = ? AND credit_case_16.unit_id = ?
                          AND credit_case_16.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                            AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                            AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                            OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) THEN anon_12.title ELSE NULL END, 'category',
                            anon_12.category, 'openness', anon_12.openness, 'disclosureUntil', CASE WHEN (anon_12.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?) AND (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '150000') OR anon_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_17
                      WHERE credit_case_17.subject_id = anon_12.subject_id AND credit_case_17.closed_on IS NULL
                          AND (credit_case_17.record_id = anon_12.id OR credit_case_17.record_id IS NULL
                          AND credit_case_17.entry_id IS NULL) AND credit_case_17.post = ? AND credit_case_17.unit_id = ?
                          AND credit_case_17.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?)))) THEN anon_12.disclosure_until ELSE NULL END)) FILTER (WHERE 1 = 1))),
                            coalesce(group_concat('' || CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                            AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                            AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                            OR anon_12.publicity_until >= ?) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < ?,
                            0) = 1 OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE'
                            AND coalesce(anon_12.notice_served_on <= ?, 0) = 0) AND anon_12.state != 'REVOKED') OR (anon_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?) AND (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                      'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '150000') OR anon_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_18
                    WHERE credit_case_18.subject_id = anon_12.subject_id AND credit_case_18.closed_on IS NULL
                        AND (credit_case_18.record_id = anon_12.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                        AND credit_case_18.post = ? AND credit_case_18.unit_id = ? AND credit_case_18.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                          AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                          OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) AND NOT (anon_12.openness = 'OPEN'
                          AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                          OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) OR anon_12.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                    'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR anon_12.category IN ('ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_12.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_19
                  WHERE credit_case_19.subject_id = anon_12.subject_id AND credit_case_19.closed_on IS NULL
                      AND (credit_case_19.record_id = anon_12.id OR credit_case_19.record_id IS NULL AND credit_case_19.entry_id IS NULL)
                      AND credit_case_19.post = ? AND credit_case_19.unit_id = ? AND credit_case_19.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?)))) THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_12.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
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
                  FROM credit_case AS credit_case_20
                  WHERE credit_case_20.subject_id = record_11.subject_id AND credit_case_20.closed_on IS NULL
                      AND (credit_case_20.record_id = record_11.id OR credit_case_20.record_id IS NULL AND credit_case_20.entry_id IS NULL)
                      AND credit_case_20.post = ? AND credit_case_20.unit_id = ? AND credit_case_20.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                        AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                        AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                        OR record_11.publicity_until >= ?)) AND record_11.state != 'DELETED'
                        AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1 OR record_11.state = 'ARCHIVED')
                        AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0)
                        AND record_11.state != 'REVOKED' AND record_11.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
                        AND NOT (record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                        AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                        AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                        OR record_11.publicity_until >= ?) AND record_11.state != 'DELETED'
                        AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1 OR record_11.state = 'ARCHIVED')
                        AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0)
                        AND record_11.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_5
      FROM (
        SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
            anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
            anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
            anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
            anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
            anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
            anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
            anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
            anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
            anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
            anon_13.submitted_at AS submitted_at, anon_13.origin AS origin, anon_13.subtype AS subtype, anon_13.procedure AS procedure,
            anon_13.seriousness AS seriousness, anon_13.exception_reason AS exception_reason, anon_13.declared_until AS declared_until,
            anon_13.publicity_due_on AS publicity_due_on, anon_13.opened_on AS opened_on, anon_13.basis_kind AS basis_kind,
            anon_13.basis_number AS basis_number, anon_13.basis_issuer AS basis_issuer, anon_13.notice_reference AS notice_reference,
            anon_13.basis_effective_on AS basis_effective_on, anon_13.performance_due_on AS performance_due_on,
            anon_13.performed_on AS performed_on, anon_13.agreement_id AS agreement_id, anon_13.statement_digest AS statement_digest,
            anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC,
            anon_13.id DESC) AS rn
        FROM (
          SELECT record_12.id AS id, record_12.subject_id AS subject_id, record_12.category AS category,
              record_12.record_class AS record_class, record_12.catalogue_item_id AS catalogue_item_id,
              record_12.provider_id AS provider_id, record_12.provider_key AS provider_key, record_12.jurisdiction AS jurisdiction,
              record_12.region_code AS region_code, record_12.openness AS openness, record_12.openness_basis AS openness_basis,
              record_12.openness_reference AS openness_reference, record_12.confidentiality AS confidentiality,
              record_12.screened AS screened, record_12.title AS title, record_12.document_number AS document_number,
              record_12.content AS content, record_12.content_digest AS content_digest, record_12.decided_on AS decided_on,
              record_12.ended_on AS ended_on, record_12.ended_on_source AS ended_on_source, record_12.notice_served_on AS notice_served_on,
              record_12.publicity_until AS publicity_until, record_12.disclosure_until AS disclosure_until, record_12.state AS state,
              record_12.disputed_since AS disputed_since, record_12.repaired_on AS repaired_on,
              record_12.under_review_since AS under_review_since, record_12.version AS version, record_12.submitted_at AS submitted_at,
              record_12.origin AS origin, record_12.subtype AS subtype, record_12.procedure AS procedure,
              record_12.seriousness AS seriousness, record_12.exception_reason AS exception_reason,
              record_12.declared_until AS declared_until, record_12.publicity_due_on AS publicity_due_on, record_12.opened_on AS opened_on,
              record_12.basis_kind AS basis_kind, record_12.basis_number AS basis_number, record_12.basis_issuer AS basis_issuer,
              record_12.notice_reference AS notice_reference, record_12.basis_effective_on AS basis_effective_on,
              record_12.performance_due_on AS performance_due_on, record_12.performed_on AS performed_on,
              record_12.agreement_id AS agreement_id, record_12.statement_digest AS statement_digest, record_12.corrects_id AS corrects_id,
              record_12.decided_on AS sort_key
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
                FROM credit_case AS credit_case_21
                WHERE credit_case_21.subject_id = record_12.subject_id AND credit_case_21.closed_on IS NULL
                    AND (credit_case_21.record_id = record_12.id OR credit_case_21.record_id IS NULL AND credit_case_21.entry_id IS NULL)
                    AND credit_case_21.post = ? AND credit_case_21.unit_id = ? AND credit_case_21.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                      AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                      AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                      OR record_12.publicity_until >= ?)) AND record_12.state != 'DELETED'
                      AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1 OR record_12.state = 'ARCHIVED')
                      AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0)
                      AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_12.decided_on DESC, record_12.id DESC
          LIMIT 20 OFFSET 0) AS anon_13
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x4, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_6
            FROM credit_case AS credit_case_22
            WHERE (credit_case_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (credit_case_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR credit_case_22.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR credit_case_22.post = ? AND credit_case_22.unit_id = ?
                      AND credit_case_22.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?)) AND credit_case_22.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                    json(json_group_array(json_object('number', anon_14.number)) FILTER (WHERE 1 = 1))), coalesce(group_concat('' ||
                    CASE WHEN 1 = 1 THEN (
              SELECT subject_4.pseudonym
              FROM subject AS subject_4
              WHERE subject_4.id = anon_14.subject_id) || ':2;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM credit_case AS credit_case_23
            WHERE (credit_case_23.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?) AND (credit_case_23.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '150000') OR credit_case_23.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '640000')) OR credit_case_23.post = ? AND credit_case_23.unit_id = ?
                      AND credit_case_23.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?)) AND credit_case_23.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
                    AND 1 = 1)) THEN anon_7.pseudonym || ':3;' ELSE '' END) AS json_array_6
      FROM (
        SELECT anon_15.id AS id, anon_15.number AS number, anon_15.kind AS kind, anon_15.state AS state, anon_15.subject_id AS subject_id,
            anon_15.record_id AS record_id, anon_15.entry_id AS entry_id, anon_15.provider_id AS provider_id, anon_15.unit_id AS unit_id,
            anon_15.post AS post, anon_15.region_code AS region_code, anon_15.jurisdiction AS jurisdiction, anon_15.ground AS ground,
            anon_15.statement AS statement, anon_15.filed_on AS filed_on, anon_15.due_on AS due_on, anon_15.closed_on AS closed_on,
            anon_15.outcome AS outcome, anon_15.reason AS reason, anon_15.sort_key AS sort_key,
            row_number() OVER (ORDER BY anon_15.sort_key DESC, anon_15.id DESC) AS rn
        FROM (
          SELECT credit_case_24.id AS id, credit_case_24.number AS number, credit_case_24.kind AS kind, credit_case_24.state AS state,
              credit_case_24.subject_id AS subject_id, credit_case_24.record_id AS record_id, credit_case_24.entry_id AS entry_id,
              credit_case_24.provider_id AS provider_id, credit_case_24.unit_id AS unit_id, credit_case_24.post AS post,
              credit_case_24.region_code AS region_code, credit_case_24.jurisdiction AS jurisdiction, credit_case_24.ground AS ground,
              credit_case_24.statement AS statement, credit_case_24.filed_on AS filed_on, credit_case_24.due_on AS due_on,
              credit_case_24.closed_on AS closed_on, credit_case_24.outcome AS outcome, credit_case_24.reason AS reason,
              credit_case_24.filed_on AS sort_key
          FROM credit_case AS credit_case_24
          WHERE (credit_case_24.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?) AND (credit_case_24.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '150000') OR credit_case_24.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '640000')) OR credit_case_24.post = ? AND credit_case_24.unit_id = ?
                    AND credit_case_24.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = ?)) AND credit_case_24.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY credit_case_24.filed_on DESC, credit_case_24.id DESC
          LIMIT 20 OFFSET 0) AS anon_15
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_14) AS x5
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number
      FROM subject AS subject_5
      WHERE (subject_5.kind != 'NATURAL_PERSON' AND (subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND (subject_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '150000') OR subject_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '640000')) OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_25
              WHERE credit_case_25.subject_id = subject_5.id AND credit_case_25.closed_on IS NULL AND credit_case_25.post = ?
                  AND credit_case_25.unit_id = ? AND credit_case_25.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) OR subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_13
              WHERE record_13.subject_id = subject_5.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                  AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                  AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                  OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
                  OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                  AND coalesce(record_13.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_5.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_5.kind = 'NATURAL_PERSON' AND (subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?) AND subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '150000') OR (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_26
              WHERE credit_case_26.subject_id = subject_5.id AND credit_case_26.closed_on IS NULL AND credit_case_26.post = ?
                  AND credit_case_26.unit_id = ? AND credit_case_26.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) OR (EXISTS (
              SELECT 1
              FROM record AS record_14
              WHERE record_14.subject_id = subject_5.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= ?) AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1
                  OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                  AND coalesce(record_14.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_5.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) )))
                  AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_15
                WHERE record_15.subject_id = subject_5.id AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1
                    OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_5
                WHERE list_entry_5.subject_id = subject_5.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_27
                WHERE credit_case_27.subject_id = subject_5.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_1
                WHERE authorisation_1.subject_id = subject_5.id ))))) AND subject_5.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
