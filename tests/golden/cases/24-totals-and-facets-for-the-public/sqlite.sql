WITH anon_3 AS (
  SELECT count(*) <= 2000 AS is_few
  FROM (
    SELECT record_1.id AS id
    FROM record AS record_1
    WHERE record_1.region_code IN (
      SELECT region_closure.descendant
      FROM region_closure
      WHERE region_closure.ancestor = ?)
    LIMIT 2001 OFFSET 0) AS anon_4)
SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('totalCount', CASE WHEN (
      SELECT anon_3.is_few
      FROM anon_3) THEN (
      SELECT count(*) AS count_1
      FROM record AS record_2
      WHERE record_2.id IN (
        SELECT anon_4.id
        FROM (
          SELECT record_1.id AS id
          FROM record AS record_1
          WHERE record_1.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?)
          LIMIT 2001 OFFSET 0) AS anon_4) AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED'
              AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1 OR record_2.state = 'ARCHIVED')
              AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0)
              AND record_2.state != 'REVOKED' AND record_2.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)) WHEN (
      SELECT anon_3.is_few
      FROM anon_3) = 0 THEN (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
          OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
          AND record_3.state != 'REVOKED' AND record_3.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?)) ELSE NULL END, 'byCategory', json((
        SELECT json(json_group_array(json_object('key', anon_6.k, 'count', anon_6.n, 'suppressed', json(CASE WHEN anon_6.told IS 0
            THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1)) AS anon_5
        FROM (
          SELECT record_4.category AS k, CASE WHEN (count(DISTINCT record_4.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
              count(DISTINCT record_4.subject_id) >= 5 AS told
          FROM record AS record_4
          WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
              AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
              OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
              OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
              0) = 0) AND record_4.state != 'REVOKED' AND record_4.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?)
          GROUP BY record_4.category
          ORDER BY record_4.category
          LIMIT 1000 OFFSET 0) AS anon_6)), 'byKind', json((
        SELECT json(json_group_array(json_object('key', anon_8.k, 'count', anon_8.n, 'suppressed', json(CASE WHEN anon_8.told IS 0
            THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1)) AS anon_7
        FROM (
          SELECT record_5.record_class AS k, CASE WHEN (count(DISTINCT record_5.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
              count(DISTINCT record_5.subject_id) >= 5 AS told
          FROM record AS record_5
          WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
              AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
              OR record_5.publicity_until >= ?) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
              OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?,
              0) = 0) AND record_5.state != 'REVOKED' AND record_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?)
          GROUP BY record_5.record_class
          ORDER BY record_5.record_class
          LIMIT 1000 OFFSET 0) AS anon_8)), 'byRegion', json((
        SELECT json(json_group_array(json_object('key', anon_10.k, 'count', anon_10.n, 'suppressed', json(CASE WHEN anon_10.told IS 0
            THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1)) AS anon_9
        FROM (
          SELECT record_6.region_code AS k, CASE WHEN (count(DISTINCT record_6.subject_id) >= 5) THEN count(*) ELSE NULL END AS n,
              count(DISTINCT record_6.subject_id) >= 5 AS told
          FROM record AS record_6
          WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
              AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
              OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
              OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?,
              0) = 0) AND record_6.state != 'REVOKED' AND record_6.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = ?)
          GROUP BY record_6.region_code
          ORDER BY record_6.region_code
          LIMIT 1000 OFFSET 0) AS anon_10))) AS j, '' AS d) AS anon_1 ON 1 = 1
