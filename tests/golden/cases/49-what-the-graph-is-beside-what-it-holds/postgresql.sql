SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json_build_object('__typename', 'Viewer', 'role', '"PUBLIC"'::json) AS j, '' AS d
  FROM (
    SELECT 1 AS here) AS anon_3) AS anon_1 ON true
