SELECT anon_1.j AS c0, anon_1.d AS c1, CASE WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? AND authorisation_1.holder_key = ?
        AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= ?
        AND authorisation_1.valid_until >= ?)) THEN 'HELD' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? AND authorisation_1.holder_key = ?
        AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= ?
        AND authorisation_1.valid_until >= ?)) THEN 'SCOPE' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? AND authorisation_1.revoked_on IS NULL))
        THEN 'EXPIRED' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ?)) THEN 'REVOKED' ELSE null END AS c2, (
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
      WHERE revoked_token.token_id = ?)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c3
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'records',
      json(json(json_extract(anon_6.x0, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'records',
      json(json(json_extract(anon_6.x1, '$[0]')))) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN
      CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?,
              0) = 1 OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':1;' ELSE '' END ELSE '' END ||
              CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?,
              0) = 1 OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED',
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_1
            FROM record AS record_3
            WHERE ((EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_2, authorisation_category AS authorisation_category_1
                  WHERE authorisation_2.subject_id = record_3.subject_id AND authorisation_category_1.authorisation_id = authorisation_2.id
                      AND authorisation_category_1.category = record_3.category AND authorisation_2.holder_key = ?
                      AND authorisation_2.purpose = 'AUTHORISED' AND authorisation_2.revoked_on IS NULL AND authorisation_2.valid_from <= ?
                      AND authorisation_2.valid_until >= ?)) OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?)) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?,
                      0) = 1 OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) AND record_3.state != 'REVOKED'
                      AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON')), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE ((EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_3, authorisation_category AS authorisation_category_2
                  WHERE authorisation_3.subject_id = record_4.subject_id AND authorisation_category_2.authorisation_id = authorisation_3.id
                      AND authorisation_category_2.category = record_4.category AND authorisation_3.holder_key = ?
                      AND authorisation_3.purpose = 'AUTHORISED' AND authorisation_3.revoked_on IS NULL AND authorisation_3.valid_from <= ?
                      AND authorisation_3.valid_until >= ?)) OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?)) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                      0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'
                      AND record_4.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_4.openness = 'OPEN'
                      AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                      0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED')))
                      THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_1) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM record AS record_5
            WHERE ((EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_4, authorisation_category AS authorisation_category_3
                  WHERE authorisation_4.subject_id = record_5.subject_id AND authorisation_category_3.authorisation_id = authorisation_4.id
                      AND authorisation_category_3.category = record_5.category AND authorisation_4.holder_key = ?
                      AND authorisation_4.purpose = 'AUTHORISED' AND authorisation_4.revoked_on IS NULL AND authorisation_4.valid_from <= ?
                      AND authorisation_4.valid_until >= ?)) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                      AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                      AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                      OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?,
                      0) = 1 OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                      AND coalesce(record_5.notice_served_on <= ?, 0) = 0) AND record_5.state != 'REVOKED'
                      AND record_5.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON')), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_6
            WHERE ((EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_5, authorisation_category AS authorisation_category_4
                  WHERE authorisation_5.subject_id = record_6.subject_id AND authorisation_category_4.authorisation_id = authorisation_5.id
                      AND authorisation_category_4.category = record_6.category AND authorisation_5.holder_key = ?
                      AND authorisation_5.purpose = 'AUTHORISED' AND authorisation_5.revoked_on IS NULL AND authorisation_5.valid_from <= ?
                      AND authorisation_5.valid_until >= ?)) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                      AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                      AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                      OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                      0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                      AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED'
                      AND record_6.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN'
                      AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                      AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                      OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                      0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                      AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED')))
                      THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_2) AS x1
    FROM (
      SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
          subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
          subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
          subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
          subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
          subject_2.listed_number AS listed_number
      FROM subject AS subject_2
      WHERE (subject_2.kind != 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_6
              WHERE authorisation_6.subject_id = subject_2.id AND authorisation_6.holder_key = ? AND authorisation_6.purpose = 'AUTHORISED'
                  AND authorisation_6.revoked_on IS NULL AND authorisation_6.valid_from <= ? AND authorisation_6.valid_until >= ?))
                  OR subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_7
              WHERE record_7.subject_id = subject_2.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?,
                  0) = 1 OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                  AND coalesce(record_7.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_7
              WHERE authorisation_7.subject_id = subject_2.id AND authorisation_7.holder_key = ? AND authorisation_7.purpose = 'AUTHORISED'
                  AND authorisation_7.revoked_on IS NULL AND authorisation_7.valid_from <= ? AND authorisation_7.valid_until >= ?))
                  OR (EXISTS (
              SELECT 1
              FROM record AS record_8
              WHERE record_8.subject_id = subject_2.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                  AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?) AND NOT (coalesce(record_8.disclosure_until < ?,
                  0) = 1 OR record_8.state = 'ARCHIVED' OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                  AND coalesce(record_8.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_2.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
