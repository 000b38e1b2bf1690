WITH anon_4 AS (
  SELECT anon_5.id AS id
  FROM (
    SELECT anon_6.id AS id
    FROM (
      SELECT region_closure.descendant AS descendant
      FROM region_closure
      WHERE region_closure.ancestor = $1::VARCHAR) AS anon_7 JOIN LATERAL (
      SELECT record_1.id AS id
      FROM record AS record_1
      WHERE record_1.region_code = anon_7.descendant
      ORDER BY record_1.decided_on, record_1.id
      LIMIT 2001) AS anon_6 ON true
    LIMIT 2001) AS anon_5), anon_3 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM anon_4)
SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', CASE WHEN (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id = any(array((
            SELECT anon_4.id
            FROM anon_4))) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
                AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                OR record_2.publicity_until >= $2::DATE) AND record_2.state != 'DELETED'
                AND NOT (coalesce(record_2.disclosure_until < $2::DATE, false) OR record_2.state = 'ARCHIVED')
                AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $2::DATE, false))
                AND record_2.state != 'REVOKED' AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $3::VARCHAR)) WHEN NOT (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $2::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $2::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $2::DATE, false)) AND record_3.state != 'REVOKED' AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = $4::VARCHAR)) ELSE NULL END, 'byCategory', (
      SELECT coalesce(json_agg(json_build_object('key', anon_9.k, 'count', anon_9.n, 'suppressed', (anon_9.told IS false))
          ORDER BY anon_9.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_8
      FROM (
        SELECT record_4.category AS k, CASE WHEN (count(DISTINCT record_4.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_4.subject_id) >= 5 AS told
        FROM record AS record_4
        WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
            AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
            OR record_4.publicity_until >= $2::DATE) AND record_4.state != 'DELETED'
            AND NOT (coalesce(record_4.disclosure_until < $2::DATE, false) OR record_4.state = 'ARCHIVED')
            AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $2::DATE, false))
            AND record_4.state != 'REVOKED' AND record_4.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $5::VARCHAR)
        GROUP BY record_4.category
        ORDER BY record_4.category
        LIMIT 1000) AS anon_9), 'byKind', (
      SELECT coalesce(json_agg(json_build_object('key', anon_11.k, 'count', anon_11.n, 'suppressed', (anon_11.told IS false))
          ORDER BY anon_11.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_10
      FROM (
        SELECT record_5.record_class AS k, CASE WHEN (count(DISTINCT record_5.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_5.subject_id) >= 5 AS told
        FROM record AS record_5
        WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
            AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $2::DATE) AND record_5.state != 'DELETED'
            AND NOT (coalesce(record_5.disclosure_until < $2::DATE, false) OR record_5.state = 'ARCHIVED')
            AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $2::DATE, false))
            AND record_5.state != 'REVOKED' AND record_5.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $6::VARCHAR)
        GROUP BY record_5.record_class
        ORDER BY record_5.record_class
        LIMIT 1000) AS anon_11), 'byRegion', (
      SELECT coalesce(json_agg(json_build_object('key', anon_13.k, 'count', anon_13.n, 'suppressed', (anon_13.told IS false))
          ORDER BY anon_13.k) FILTER (WHERE 1 = 1), '[]'::json) AS anon_12
      FROM (
        SELECT record_6.region_code AS k, CASE WHEN (count(DISTINCT record_6.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
            count(DISTINCT record_6.subject_id) >= 5 AS told
        FROM record AS record_6
        WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
            AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
            OR record_6.publicity_until >= $2::DATE) AND record_6.state != 'DELETED'
            AND NOT (coalesce(record_6.disclosure_until < $2::DATE, false) OR record_6.state = 'ARCHIVED')
            AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $2::DATE, false))
            AND record_6.state != 'REVOKED' AND record_6.region_code IN (
          SELECT region_closure.descendant
          FROM region_closure
          WHERE region_closure.ancestor = $7::VARCHAR)
        GROUP BY record_6.region_code
        ORDER BY record_6.region_code
        LIMIT 1000) AS anon_13)) AS j, '' AS d) AS anon_1 ON true
