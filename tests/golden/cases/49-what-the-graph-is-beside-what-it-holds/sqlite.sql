SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_object('__typename', 'Viewer', 'role', json('"PUBLIC"')) AS j, '' AS d
  FROM (
    SELECT anon_4.here AS here
    FROM (
      SELECT 1 AS here) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
