SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('by', 'MONTH', 'asOf', ?, 'total', coalesce(sum(anon_3.n), 0), 'suppressedCells', count(*) - count(anon_3.n), 'cells',
      json(json_group_array(json_object('key', anon_3.k, 'label', NULL, 'count', anon_3.n, 'subjects', anon_3.s, 'suppressed',
      json(CASE WHEN anon_3.n IS NULL THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1))) AS j, '' AS d
  FROM (
    SELECT anon_4.k AS k, CASE WHEN (count(*) >= 5) THEN CAST(sum(anon_4.n) AS INTEGER) ELSE NULL END AS n, CASE WHEN (count(*) >= 5)
        THEN count(*) ELSE NULL END AS s
    FROM (
      SELECT record_1.subject_id AS subject_id, substr(record_1.decided_on, 1, 7) AS k, count(*) AS n
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
          OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0)
          AND record_1.state != 'REVOKED' AND (record_1.subject_id IN (
          SELECT list_entry_1.subject_id
          FROM list_entry AS list_entry_1 JOIN credit_list AS credit_list_1 ON credit_list_1.id = list_entry_1.list_id
          WHERE credit_list_1."key" = ? AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND (list_entry_1.removed_on IS NULL
              OR list_entry_1.removed_on > ?) AND 1 = 1 AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.openness = 'OPEN'
              AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?,
              0) = 1 AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?))) IS 1
              AND record_1.category IN ('ORG_ADMIN_LICENSE') AND record_1.record_class = 'BASIC' AND record_1.region_code IN (
        SELECT region_closure.descendant
        FROM region_closure
        WHERE region_closure.ancestor = ?) AND record_1.decided_on >= ? AND record_1.decided_on <= ?
      GROUP BY record_1.subject_id, substr(record_1.decided_on, 1, 7)) AS anon_4
    GROUP BY anon_4.k
    ORDER BY anon_4.k
    LIMIT 1000 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
