SELECT anon_1.j AS c0, anon_1.d AS c1, CASE WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        AND authorisation_1.holder_key = $2::VARCHAR AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL
        AND authorisation_1.valid_from <= $3::DATE AND authorisation_1.valid_until >= $3::DATE)) THEN 'HELD' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        AND authorisation_1.holder_key = $2::VARCHAR AND authorisation_1.purpose = 'AUTHORISED' AND authorisation_1.revoked_on IS NULL
        AND authorisation_1.valid_from <= $3::DATE AND authorisation_1.valid_until >= $3::DATE)) THEN 'SCOPE' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR AND authorisation_1.revoked_on IS NULL))
        THEN 'EXPIRED' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'AUTHORISED'
        AND authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR)) THEN 'REVOKED' ELSE null END AS c2, (
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
  WHERE bearer.key = $2::VARCHAR AND bearer.role = $4::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $5::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c3
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'records',
      anon_7.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('name', anon_6.name, 'records', anon_8.j) ELSE NULL END AS j,
      '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $3::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $3::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $3::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $3::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $3::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':1;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $3::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $3::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $3::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $3::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $3::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') AS d
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
            FROM authorisation AS authorisation_2
            WHERE authorisation_2.subject_id = subject_2.id AND authorisation_2.holder_key = $2::VARCHAR
                AND authorisation_2.purpose = 'AUTHORISED' AND authorisation_2.revoked_on IS NULL
                AND authorisation_2.valid_from <= $3::DATE AND authorisation_2.valid_until >= $3::DATE)) OR subject_2.openness = 'OPEN'
                AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $3::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $3::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $3::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $3::DATE, false)) OFFSET 0 )))
                OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM authorisation AS authorisation_3
            WHERE authorisation_3.subject_id = subject_2.id AND authorisation_3.holder_key = $2::VARCHAR
                AND authorisation_3.purpose = 'AUTHORISED' AND authorisation_3.revoked_on IS NULL
                AND authorisation_3.valid_from <= $3::DATE AND authorisation_3.valid_until >= $3::DATE)) OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $3::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $3::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $3::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $3::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $3::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $3::DATE,
                false)) OFFSET 0 )))) AND subject_2.identity_key = $1::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_1
        FROM record AS record_5
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_4, authorisation_category AS authorisation_category_1
              WHERE authorisation_4.subject_id = record_5.subject_id AND authorisation_category_1.authorisation_id = authorisation_4.id
                  AND authorisation_category_1.category = record_5.category AND authorisation_4.holder_key = $2::VARCHAR
                  AND authorisation_4.purpose = 'AUTHORISED' AND authorisation_4.revoked_on IS NULL
                  AND authorisation_4.valid_from <= $3::DATE AND authorisation_4.valid_until >= $3::DATE)) OR record_5.openness = 'OPEN'
                  AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                  AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                  OR record_5.publicity_until >= $3::DATE)) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < $3::DATE, false) OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $3::DATE, false))
                  AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON')) AS j,
                  CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_6
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_5, authorisation_category AS authorisation_category_2
              WHERE authorisation_5.subject_id = record_6.subject_id AND authorisation_category_2.authorisation_id = authorisation_5.id
                  AND authorisation_category_2.category = record_6.category AND authorisation_5.holder_key = $2::VARCHAR
                  AND authorisation_5.purpose = 'AUTHORISED' AND authorisation_5.revoked_on IS NULL
                  AND authorisation_5.valid_from <= $3::DATE AND authorisation_5.valid_until >= $3::DATE)) OR record_6.openness = 'OPEN'
                  AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                  AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                  OR record_6.publicity_until >= $3::DATE)) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $3::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $3::DATE, false))
                  AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                  AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                  AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                  OR record_6.publicity_until >= $3::DATE) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $3::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $3::DATE, false))
                  AND record_6.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_7
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_6, authorisation_category AS authorisation_category_3
              WHERE authorisation_6.subject_id = record_7.subject_id AND authorisation_category_3.authorisation_id = authorisation_6.id
                  AND authorisation_category_3.category = record_7.category AND authorisation_6.holder_key = $2::VARCHAR
                  AND authorisation_6.purpose = 'AUTHORISED' AND authorisation_6.revoked_on IS NULL
                  AND authorisation_6.valid_from <= $3::DATE AND authorisation_6.valid_until >= $3::DATE)) OR record_7.openness = 'OPEN'
                  AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                  AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                  OR record_7.publicity_until >= $3::DATE)) AND record_7.state != 'DELETED'
                  AND NOT (coalesce(record_7.disclosure_until < $3::DATE, false) OR record_7.state = 'ARCHIVED')
                  AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $3::DATE, false))
                  AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON')) AS j,
                  CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_8
        WHERE ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_7, authorisation_category AS authorisation_category_4
              WHERE authorisation_7.subject_id = record_8.subject_id AND authorisation_category_4.authorisation_id = authorisation_7.id
                  AND authorisation_category_4.category = record_8.category AND authorisation_7.holder_key = $2::VARCHAR
                  AND authorisation_7.purpose = 'AUTHORISED' AND authorisation_7.revoked_on IS NULL
                  AND authorisation_7.valid_from <= $3::DATE AND authorisation_7.valid_until >= $3::DATE)) OR record_8.openness = 'OPEN'
                  AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE'
                  AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                  OR record_8.publicity_until >= $3::DATE)) AND record_8.state != 'DELETED'
                  AND NOT (coalesce(record_8.disclosure_until < $3::DATE, false) OR record_8.state = 'ARCHIVED')
                  AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $3::DATE, false))
                  AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                  AND NOT (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
                  AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                  OR record_8.publicity_until >= $3::DATE) AND record_8.state != 'DELETED'
                  AND NOT (coalesce(record_8.disclosure_until < $3::DATE, false) OR record_8.state = 'ARCHIVED')
                  AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $3::DATE, false))
                  AND record_8.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_8 ON true) AS anon_1 ON true
