SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('by', 'LIST', 'asOf', ?, 'total', coalesce(sum(anon_3.n), 0), 'suppressedCells', count(*) - count(anon_3.n), 'cells',
      json(json_group_array(json_object('key', anon_3.k, 'label', (
            SELECT credit_list_1.name
            FROM credit_list AS credit_list_1
            WHERE credit_list_1."key" = anon_3.k AND 1 = 1), 'count', anon_3.n, 'subjects', anon_3.s, 'suppressed',
                json(CASE WHEN anon_3.n IS NULL THEN 'true' ELSE 'false' END))) FILTER (WHERE 1 = 1))) AS j, '' AS d
  FROM (
    SELECT anon_4.k AS k, CASE WHEN (count(*) >= 5) THEN CAST(sum(anon_4.n) AS INTEGER) ELSE NULL END AS n, CASE WHEN (count(*) >= 5)
        THEN count(*) ELSE NULL END AS s
    FROM (
      SELECT list_entry_1.subject_id AS subject_id, credit_list_2."key" AS k, count(*) AS n
      FROM list_entry AS list_entry_1 JOIN credit_list AS credit_list_2 ON credit_list_2.id = list_entry_1.list_id
      WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
          AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
          OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND 1 = 1
      GROUP BY list_entry_1.subject_id, credit_list_2."key") AS anon_4
    GROUP BY anon_4.k
    ORDER BY anon_4.k
    LIMIT 1000 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
