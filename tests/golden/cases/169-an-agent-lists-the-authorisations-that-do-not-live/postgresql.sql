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
      FROM authorisation AS authorisation_1
      WHERE authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $1::VARCHAR AND NOT (authorisation_1.revoked_on IS NULL
          AND authorisation_1.valid_from <= $4::DATE AND authorisation_1.valid_until >= $4::DATE)), 'nodes',
          coalesce(json_agg(json_build_object('documentNumber', anon_6.document_number, 'state', CASE WHEN (anon_6.revoked_on IS NULL
          AND anon_6.valid_from <= $4::DATE AND anon_6.valid_until >= $4::DATE) THEN 'LIVE' WHEN (anon_6.revoked_on IS NOT NULL)
          THEN 'REVOKED' WHEN (anon_6.valid_from > $4::DATE) THEN 'NOT_YET_VALID' ELSE 'EXPIRED' END, 'validFrom', anon_6.valid_from,
          'validUntil', anon_6.valid_until, 'revokedOn', anon_6.revoked_on)
        ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN true THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_6.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':1;', ''), '') ELSE '' END AS anon_7
    FROM (
      SELECT DISTINCT authorisation_2.subject_id AS key
      FROM authorisation AS authorisation_2
      WHERE authorisation_2.holder_key IS NOT NULL AND authorisation_2.holder_key = $1::VARCHAR AND NOT (authorisation_2.revoked_on IS NULL
          AND authorisation_2.valid_from <= $4::DATE AND authorisation_2.valid_until >= $4::DATE) AND true
      LIMIT 5) AS anon_8 JOIN subject AS subject_2 ON subject_2.id = anon_8.key) AS d
  FROM (
    SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.subject_pseudonym AS subject_pseudonym,
        anon_9.holder_key AS holder_key, anon_9.holder_unit_id AS holder_unit_id, anon_9.purpose AS purpose,
        anon_9.document_number AS document_number, anon_9.given_on AS given_on, anon_9.valid_from AS valid_from,
        anon_9.valid_until AS valid_until, anon_9.revoked_on AS revoked_on, anon_9.shows_history AS shows_history,
        anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC, anon_9.id DESC) AS rn
    FROM (
      SELECT authorisation_3.id AS id, authorisation_3.subject_id AS subject_id, authorisation_3.subject_pseudonym AS subject_pseudonym,
          authorisation_3.holder_key AS holder_key, authorisation_3.holder_unit_id AS holder_unit_id, authorisation_3.purpose AS purpose,
          authorisation_3.document_number AS document_number, authorisation_3.given_on AS given_on,
          authorisation_3.valid_from AS valid_from, authorisation_3.valid_until AS valid_until, authorisation_3.revoked_on AS revoked_on,
          authorisation_3.shows_history AS shows_history, authorisation_3.given_on AS sort_key
      FROM authorisation AS authorisation_3
      WHERE authorisation_3.holder_key IS NOT NULL AND authorisation_3.holder_key = $1::VARCHAR AND NOT (authorisation_3.revoked_on IS NULL
          AND authorisation_3.valid_from <= $4::DATE AND authorisation_3.valid_until >= $4::DATE)
      ORDER BY authorisation_3.given_on DESC, authorisation_3.id DESC
      LIMIT 20) AS anon_9) AS anon_6) AS anon_1 ON true
