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
        ORDER BY sharing_grant_1.id) AS anon_4)) || '' AS anon_2
  FROM bearer
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR (EXISTS (
        SELECT *
        FROM unit
        WHERE unit.id = bearer.unit_id AND unit.status = 'ACTIVE')))) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE (record_1.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_1.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.publicity_until IS NULL
              OR record_1.publicity_until >= $4::DATE)) AND record_1.state != 'DELETED'
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED')
              AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false))
              AND record_1.state != 'REVOKED' AND record_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $5::VARCHAR)), 'byCategory', (
      SELECT coalesce(json_agg(json_build_object('key', anon_7.k, 'count', anon_7.n, 'suppressed', (anon_7.told IS false))
          ORDER BY anon_7.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_6
      FROM (
        SELECT record_2.category AS k, CASE WHEN (count(DISTINCT record_2.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_2.subject_id) >= 5 AS told
        FROM record AS record_2
        WHERE (record_2.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_2.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= $4::DATE)) AND record_2.state != 'DELETED'
                AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED')
                AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false))
                AND record_2.state != 'REVOKED' AND record_2.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $6::VARCHAR)
        GROUP BY record_2.category
        ORDER BY record_2.category
        LIMIT 1000) AS anon_7), 'byKind', (
      SELECT coalesce(json_agg(json_build_object('key', anon_9.k, 'count', anon_9.n, 'suppressed', (anon_9.told IS false))
          ORDER BY anon_9.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_8
      FROM (
        SELECT record_3.record_class AS k, CASE WHEN (count(DISTINCT record_3.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_3.subject_id) >= 5 AS told
        FROM record AS record_3
        WHERE (record_3.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_3.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.publicity_until IS NULL
                OR record_3.publicity_until >= $4::DATE)) AND record_3.state != 'DELETED'
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED')
                AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false))
                AND record_3.state != 'REVOKED' AND record_3.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $7::VARCHAR)
        GROUP BY record_3.record_class
        ORDER BY record_3.record_class
        LIMIT 1000) AS anon_9), 'byRegion', (
      SELECT coalesce(json_agg(json_build_object('key', anon_11.k, 'count', anon_11.n, 'suppressed', (anon_11.told IS false))
          ORDER BY anon_11.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_10
      FROM (
        SELECT record_4.region_code AS k, CASE WHEN (count(DISTINCT record_4.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_4.subject_id) >= 5 AS told
        FROM record AS record_4
        WHERE (record_4.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_4.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.publicity_until IS NULL
                OR record_4.publicity_until >= $4::DATE)) AND record_4.state != 'DELETED'
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED')
                AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false))
                AND record_4.state != 'REVOKED' AND record_4.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $8::VARCHAR)
        GROUP BY record_4.region_code
        ORDER BY record_4.region_code
        LIMIT 1000) AS anon_11)) AS j, (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_1.pseudonym || ':0;', ''), '') ELSE '' END AS anon_12
    FROM (
      SELECT DISTINCT record_5.subject_id AS subject_id
      FROM record AS record_5
      WHERE (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_5.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
              AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.publicity_until IS NULL
              OR record_5.publicity_until >= $4::DATE)) AND record_5.state != 'DELETED'
              AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
              AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false))
              AND record_5.state != 'REVOKED' AND record_5.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $9::VARCHAR) AND NOT (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
            AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $4::DATE) AND record_5.state != 'DELETED'
            AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
            AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false))
            AND record_5.state != 'REVOKED' AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
            AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $4::DATE))
      LIMIT 5) AS anon_13 JOIN subject AS subject_1 ON subject_1.id = anon_13.subject_id) AS d) AS anon_1 ON true
