WITH anon_7 AS (
  SELECT anon_8.id AS id
  FROM (
    SELECT anon_9.id AS id
    FROM (
      SELECT region_closure.descendant AS descendant
      FROM region_closure
      WHERE region_closure.ancestor = $4::VARCHAR) AS anon_10 JOIN LATERAL (
      SELECT record_1.id AS id
      FROM record AS record_1
      WHERE record_1.region_code = anon_10.descendant
      ORDER BY record_1.decided_on, record_1.id
      LIMIT 2001) AS anon_9 ON true
    LIMIT 2001) AS anon_8), anon_6 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM anon_7)
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
  SELECT json_build_object('totalCount', CASE WHEN (
      SELECT anon_6.is_few
      FROM anon_6) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id = any(array((
            SELECT anon_7.id
            FROM anon_7))) AND (record_2.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_2.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $5::DATE)) AND record_2.state != 'DELETED'
              AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED')
              AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false))
              AND record_2.state != 'REVOKED' AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $6::VARCHAR)) WHEN NOT (
      SELECT anon_6.is_few
      FROM anon_6) THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE (record_3.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_3.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = '152900') OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
              AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $5::DATE)) AND record_3.state != 'DELETED'
              AND NOT (coalesce(record_3.disclosure_until < $5::DATE, false) OR record_3.state = 'ARCHIVED')
              AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false))
              AND record_3.state != 'REVOKED' AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $7::VARCHAR)) ELSE NULL END, 'byCategory', (
      SELECT coalesce(json_agg(json_build_object('key', anon_12.k, 'count', anon_12.n, 'suppressed', (anon_12.told IS false))
          ORDER BY anon_12.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_11
      FROM (
        SELECT record_4.category AS k, CASE WHEN (count(DISTINCT record_4.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_4.subject_id) >= 5 AS told
        FROM record AS record_4
        WHERE (record_4.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_4.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $5::DATE)) AND record_4.state != 'DELETED'
                AND NOT (coalesce(record_4.disclosure_until < $5::DATE, false) OR record_4.state = 'ARCHIVED')
                AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $5::DATE, false))
                AND record_4.state != 'REVOKED' AND record_4.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $8::VARCHAR)
        GROUP BY record_4.category
        ORDER BY record_4.category
        LIMIT 1000) AS anon_12), 'byKind', (
      SELECT coalesce(json_agg(json_build_object('key', anon_14.k, 'count', anon_14.n, 'suppressed', (anon_14.told IS false))
          ORDER BY anon_14.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_13
      FROM (
        SELECT record_5.record_class AS k, CASE WHEN (count(DISTINCT record_5.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_5.subject_id) >= 5 AS told
        FROM record AS record_5
        WHERE (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
            'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $5::DATE)) AND record_5.state != 'DELETED'
                AND NOT (coalesce(record_5.disclosure_until < $5::DATE, false) OR record_5.state = 'ARCHIVED')
                AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $5::DATE, false))
                AND record_5.state != 'REVOKED' AND record_5.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $9::VARCHAR)
        GROUP BY record_5.record_class
        ORDER BY record_5.record_class
        LIMIT 1000) AS anon_14), 'byRegion', (
      SELECT coalesce(json_agg(json_build_object('key', anon_16.k, 'count', anon_16.n, 'suppressed', (anon_16.told IS false))
          ORDER BY anon_16.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_15
      FROM (
        SELECT record_6.region_code AS k, CASE WHEN (count(DISTINCT record_6.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_6.subject_id) >= 5 AS told
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
                AND record_6.state != 'REVOKED' AND record_6.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $10::VARCHAR)
        GROUP BY record_6.region_code
        ORDER BY record_6.region_code
        LIMIT 1000) AS anon_16)) AS j, (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_1.pseudonym || ':0;', ''), '') ELSE '' END AS anon_17
    FROM (
      SELECT DISTINCT record_7.subject_id AS key
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
              AND record_7.state != 'REVOKED' AND record_7.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $11::VARCHAR) AND NOT (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
            AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $5::DATE) AND record_7.state != 'DELETED'
            AND NOT (coalesce(record_7.disclosure_until < $5::DATE, false) OR record_7.state = 'ARCHIVED')
            AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $5::DATE, false))
            AND record_7.state != 'REVOKED' AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
            AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $5::DATE))
      LIMIT 5) AS anon_18 JOIN subject AS subject_1 ON subject_1.id = anon_18.key) AS d) AS anon_1 ON true
