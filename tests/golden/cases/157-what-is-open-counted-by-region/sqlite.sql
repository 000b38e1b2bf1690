SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('by', 'REGION', 'asOf', ?, 'total', coalesce(sum(anon_3.n), 0), 'suppressedCells', count(*) - count(anon_3.n),
      'cells', json(json_group_array(json_object('key', anon_3.k, 'label', (
            SELECT region.name
            FROM region
            WHERE region.code = anon_3.k), 'count', anon_3.n, 'subjects', anon_3.s, 'suppressed', json(CASE WHEN anon_3.n IS NULL
                THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1))) AS j, '' AS d
  FROM (
    SELECT anon_4.k AS k, CASE WHEN (count(*) >= 5) THEN CAST(sum(anon_4.n) AS INTEGER) ELSE NULL END AS n, CASE WHEN (count(*) >= 5)
        THEN count(*) ELSE NULL END AS s
    FROM (
      SELECT record_1.subject_id AS subject_id, record_1.region_code AS k, count(*) AS n
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
          OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0)
          AND record_1.state != 'REVOKED'
      GROUP BY record_1.subject_id, record_1.region_code) AS anon_4
    GROUP BY anon_4.k
    ORDER BY anon_4.k
    LIMIT 1000 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
