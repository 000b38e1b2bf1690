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
  SELECT json_object('role', json('"USER_ORG"'), 'scopes', json('null'), 'post', json('null'), 'routes', json('["AUTHORISATION","LOG"]'),
      'purposes', json('["AUTHORISED"]'), 'identityProvenUntil', json('null'), 'policyRevision', json('"revision of the policy"'), 'subject',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'unit', json(json(json_extract(anon_6.x1, '$[0]'))), 'grants',
      json('[{"purpose":"AUTHORISED","categories":["ORG_ADMIN_LICENSE","ORG_ADMIN_PENALTY","ORG_REGISTRATION","ORG_TAX_A_RATING"],"regionCode":"152900","legalBasis":"内蒙古自治区公共信用信息管理办法 第二十五条","matterFormat":"^XK-20\\d{2}-\\d{4}$","batchMaxCodes":0,"validFrom":"2026-01-01","validUntil":"2027-12-31"}]')) AS j,
      '' || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.here AS here, (
      SELECT json_array(json(CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_object('name',
          anon_8.name) WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_object('name', anon_8.name) ELSE NULL END), '' || '') AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.identity_key AS identity_key, anon_9.pseudonym AS pseudonym, anon_9.kind AS kind,
            anon_9.name AS name, anon_9.name_bigrams AS name_bigrams, anon_9.code AS code, anon_9.region_code AS region_code,
            anon_9.openness AS openness, anon_9.openness_basis AS openness_basis, anon_9.status AS status,
            anon_9.sole_trader AS sole_trader, anon_9.legal_representative AS legal_representative, anon_9.registered_on AS registered_on,
            anon_9.document_type AS document_type, anon_9.masked_number AS masked_number, anon_9.listed_number AS listed_number
        FROM (
          SELECT subject_1.id AS id, subject_1.identity_key AS identity_key, subject_1.pseudonym AS pseudonym, subject_1.kind AS kind,
              subject_1.name AS name, subject_1.name_bigrams AS name_bigrams, subject_1.code AS code, subject_1.region_code AS region_code,
              subject_1.openness AS openness, subject_1.openness_basis AS openness_basis, subject_1.status AS status,
              subject_1.sole_trader AS sole_trader, subject_1.legal_representative AS legal_representative,
              subject_1.registered_on AS registered_on, subject_1.document_type AS document_type, subject_1.masked_number AS masked_number,
              subject_1.listed_number AS listed_number
          FROM subject AS subject_1
          WHERE (subject_1.kind != 'NATURAL_PERSON' AND (subject_1.openness = 'OPEN' AND subject_1.openness_basis IS NOT NULL OR (EXISTS (
                  SELECT 1
                  FROM record AS record_1
                  WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                      AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                      AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                      OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                      OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                      AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_1
                  WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN'
                      AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
                      AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
                      OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_2
                  WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                      AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                      AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                      OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                      OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                      AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_2
                  WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN'
                      AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
                      AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
                      OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) AND subject_1.id = ?
          LIMIT 1 OFFSET 0) AS anon_9
        LIMIT -1 OFFSET 0) AS anon_8) AS x0, (
      SELECT json_array(json_object('id', 'uni_' || anon_10.id, 'name', anon_10.name, 'code', anon_10.code, 'kind', anon_10.kind,
          'regionCode', anon_10.region_code), '' || '') AS json_array_2
      FROM (
        SELECT anon_11.id AS id, anon_11.code AS code, anon_11.name AS name, anon_11.kind AS kind, anon_11.region_code AS region_code,
            anon_11.jurisdiction AS jurisdiction, anon_11.is_provider AS is_provider, anon_11.status AS status, anon_11.country AS country,
            anon_11.export_basis AS export_basis
        FROM (
          SELECT unit_1.id AS id, unit_1.code AS code, unit_1.name AS name, unit_1.kind AS kind, unit_1.region_code AS region_code,
              unit_1.jurisdiction AS jurisdiction, unit_1.is_provider AS is_provider, unit_1.status AS status, unit_1.country AS country,
              unit_1.export_basis AS export_basis
          FROM unit AS unit_1
          WHERE 1 = 1 AND unit_1.id = ?
          LIMIT 1 OFFSET 0) AS anon_11
        LIMIT -1 OFFSET 0) AS anon_10) AS x1
    FROM (
      SELECT 1 AS here) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
