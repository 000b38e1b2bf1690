SELECT anon_1.j AS c0, anon_1.d AS c1, (
  SELECT json_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', json((
        SELECT json(json_group_array(json_object('purpose', anon_4.purpose, 'categories', json(anon_4.categories), 'region_code',
            anon_4.region_code, 'legal_basis', anon_4.legal_basis, 'matter_format', anon_4.matter_format, 'batch_max_codes',
            anon_4.batch_max_codes, 'valid_from', anon_4.valid_from, 'valid_until', anon_4.valid_until)) FILTER (WHERE 1 = 1)) AS anon_3
        FROM (
          SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
              sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
              sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
              sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
              sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
          FROM sharing_grant AS sharing_grant_1
          WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
          ORDER BY sharing_grant_1.id
          LIMIT -1 OFFSET 0) AS anon_4)), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', bearer.proven_until, 'region_code',
            unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_2
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer."key" = ? AND bearer.role = ? AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c2
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM authorisation AS authorisation_1
      WHERE 0 = 1), 'nodes', json(json_group_array(json_object('id', 'aut_' || anon_6.id)) FILTER (WHERE 1 = 1))) AS j,
          coalesce(group_concat('', ''), '') || '' AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.subject_id AS subject_id, anon_7.subject_pseudonym AS subject_pseudonym,
        anon_7.holder_key AS holder_key, anon_7.holder_unit_id AS holder_unit_id, anon_7.purpose AS purpose,
        anon_7.document_number AS document_number, anon_7.given_on AS given_on, anon_7.valid_from AS valid_from,
        anon_7.valid_until AS valid_until, anon_7.revoked_on AS revoked_on, anon_7.shows_history AS shows_history,
        anon_7.sort_key AS sort_key, row_number() OVER (ORDER BY anon_7.sort_key DESC, anon_7.id DESC) AS rn
    FROM (
      SELECT authorisation_2.id AS id, authorisation_2.subject_id AS subject_id, authorisation_2.subject_pseudonym AS subject_pseudonym,
          authorisation_2.holder_key AS holder_key, authorisation_2.holder_unit_id AS holder_unit_id, authorisation_2.purpose AS purpose,
          authorisation_2.document_number AS document_number, authorisation_2.given_on AS given_on,
          authorisation_2.valid_from AS valid_from, authorisation_2.valid_until AS valid_until, authorisation_2.revoked_on AS revoked_on,
          authorisation_2.shows_history AS shows_history, authorisation_2.given_on AS sort_key
      FROM authorisation AS authorisation_2
      WHERE 0 = 1
      ORDER BY authorisation_2.given_on DESC, authorisation_2.id DESC
      LIMIT 20 OFFSET 0) AS anon_7
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
