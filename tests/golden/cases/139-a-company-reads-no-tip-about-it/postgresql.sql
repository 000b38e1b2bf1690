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
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM tip AS tip_1
      WHERE false), 'nodes', coalesce(json_agg(json_build_object('content', anon_6.content, 'reporterName', anon_6.reporter_name)
        ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.number AS number, anon_7.state AS state, anon_7.subject_id AS subject_id,
        anon_7.region_code AS region_code, anon_7.content AS content, anon_7.reporter_name AS reporter_name,
        anon_7.reporter_contact AS reporter_contact, anon_7.received_on AS received_on, anon_7.closed_on AS closed_on,
        anon_7.sort_key AS sort_key, row_number() OVER (ORDER BY anon_7.sort_key DESC, anon_7.id DESC) AS rn
    FROM (
      SELECT tip_2.id AS id, tip_2.number AS number, tip_2.state AS state, tip_2.subject_id AS subject_id,
          tip_2.region_code AS region_code, tip_2.content AS content, tip_2.reporter_name AS reporter_name,
          tip_2.reporter_contact AS reporter_contact, tip_2.received_on AS received_on, tip_2.closed_on AS closed_on,
          tip_2.received_on AS sort_key
      FROM tip AS tip_2
      WHERE false
      ORDER BY tip_2.received_on DESC, tip_2.id DESC
      LIMIT 20) AS anon_7) AS anon_6) AS anon_1 ON true
