SELECT anon_1.j AS c0, anon_1.d AS c1, CASE WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        OR authorisation_1.holder_unit_id IS NOT NULL AND authorisation_1.holder_unit_id = $3::VARCHAR)
        AND (authorisation_1.holder_key = $2::VARCHAR OR authorisation_1.holder_unit_id = $3::VARCHAR)
        AND authorisation_1.purpose = 'CREDIT_PRODUCT' AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= $4::DATE
        AND authorisation_1.valid_until >= $4::DATE)) THEN 'HELD' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        OR authorisation_1.holder_unit_id IS NOT NULL AND authorisation_1.holder_unit_id = $3::VARCHAR)
        AND (authorisation_1.holder_key = $2::VARCHAR OR authorisation_1.holder_unit_id = $3::VARCHAR)
        AND authorisation_1.purpose = 'CREDIT_PRODUCT' AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= $4::DATE
        AND authorisation_1.valid_until >= $4::DATE)) THEN 'SCOPE' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        OR authorisation_1.holder_unit_id IS NOT NULL AND authorisation_1.holder_unit_id = $3::VARCHAR)
        AND authorisation_1.revoked_on IS NULL)) THEN 'EXPIRED' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = $1::VARCHAR AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = $2::VARCHAR
        OR authorisation_1.holder_unit_id IS NOT NULL AND authorisation_1.holder_unit_id = $3::VARCHAR))) THEN 'REVOKED'
        ELSE null END AS c2, (
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
  WHERE bearer.key = $2::VARCHAR AND bearer.role = $5::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $6::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c3
FROM (
  SELECT 1 AS one) AS anon_5
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'name', anon_6.name,
      'restricted', anon_7.j, 'records', anon_8.j) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person',
      'name', anon_6.name, 'restricted', anon_9.j, 'records', anon_10.j) ELSE NULL END AS j, '' || '' ||
      CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL
      OR (EXISTS (
          SELECT 1
          FROM record AS record_1
          WHERE record_1.subject_id = anon_6.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
              AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
              OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
              AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.subject_id = anon_6.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
              AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
              AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
              AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_6.kind = 'NATURAL_PERSON') THEN
              CASE WHEN (NOT ((EXISTS (
          SELECT 1
          FROM record AS record_2
          WHERE record_2.subject_id = anon_6.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
              AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
              AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
              OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
              AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
          SELECT 1
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.subject_id = anon_6.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
              AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
              AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
              AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE, false)) OFFSET 0 ))))
              THEN anon_6.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_7.d, '') || coalesce(anon_8.d,
              '') || coalesce(anon_9.d, '') || coalesce(anon_10.d, '') AS d
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
            WHERE authorisation_2.subject_id = subject_2.id AND (authorisation_2.holder_key = $2::VARCHAR
                OR authorisation_2.holder_unit_id = $3::VARCHAR) AND authorisation_2.purpose = 'CREDIT_PRODUCT'
                AND authorisation_2.revoked_on IS NULL AND authorisation_2.valid_from <= $4::DATE
                AND authorisation_2.valid_until >= $4::DATE)) OR subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL
                OR (EXISTS (
            SELECT 1
            FROM record AS record_3
            WHERE record_3.subject_id = subject_2.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false)) OFFSET 0 )))
                OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT *
            FROM authorisation AS authorisation_3
            WHERE authorisation_3.subject_id = subject_2.id AND (authorisation_3.holder_key = $2::VARCHAR
                OR authorisation_3.holder_unit_id = $3::VARCHAR) AND authorisation_3.purpose = 'CREDIT_PRODUCT'
                AND authorisation_3.revoked_on IS NULL AND authorisation_3.valid_from <= $4::DATE
                AND authorisation_3.valid_until >= $4::DATE)) OR (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE record_4.subject_id = subject_2.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) AND subject_2.identity_key = $1::VARCHAR
    LIMIT 1) AS anon_6
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_5
      WHERE (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
          'ORG_TAX_A_RATING') AND (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_4, authorisation_category AS authorisation_category_1
            WHERE authorisation_4.subject_id = record_5.subject_id AND authorisation_category_1.authorisation_id = authorisation_4.id
                AND authorisation_category_1.category = record_5.category AND (authorisation_4.holder_key = $2::VARCHAR
                OR authorisation_4.holder_unit_id = $3::VARCHAR) AND authorisation_4.purpose = 'CREDIT_PRODUCT'
                AND authorisation_4.revoked_on IS NULL AND authorisation_4.valid_from <= $4::DATE
                AND authorisation_4.valid_until >= $4::DATE)) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= $4::DATE)) AND record_5.state != 'DELETED'
                AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
                AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false))
                AND record_5.state != 'REVOKED' AND record_5.openness = 'RESTRICTED' AND record_5.subject_id = anon_6.id
                AND anon_6.kind != 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_6
        WHERE (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_5, authorisation_category AS authorisation_category_2
              WHERE authorisation_5.subject_id = record_6.subject_id AND authorisation_category_2.authorisation_id = authorisation_5.id
                  AND authorisation_category_2.category = record_6.category AND (authorisation_5.holder_key = $2::VARCHAR
                  OR authorisation_5.holder_unit_id = $3::VARCHAR) AND authorisation_5.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_5.revoked_on IS NULL AND authorisation_5.valid_from <= $4::DATE
                  AND authorisation_5.valid_until >= $4::DATE)) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE)) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                  AND record_6.state != 'REVOKED' AND record_6.openness = 'RESTRICTED' AND record_6.subject_id = anon_6.id
                  AND anon_6.kind != 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
                  AND record_6.state != 'REVOKED' AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;'
                  ELSE '' END AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_2
        FROM record AS record_7
        WHERE (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_6, authorisation_category AS authorisation_category_3
              WHERE authorisation_6.subject_id = record_7.subject_id AND authorisation_category_3.authorisation_id = authorisation_6.id
                  AND authorisation_category_3.category = record_7.category AND (authorisation_6.holder_key = $2::VARCHAR
                  OR authorisation_6.holder_unit_id = $3::VARCHAR) AND authorisation_6.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_6.revoked_on IS NULL AND authorisation_6.valid_from <= $4::DATE
                  AND authorisation_6.valid_until >= $4::DATE)) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                  AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $4::DATE)) AND record_7.state != 'DELETED'
                  AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
                  AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false))
                  AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'), 'nodes',
                  coalesce(json_agg(json_build_object('title', CASE WHEN (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                  'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_7, authorisation_category AS authorisation_category_4
                  WHERE authorisation_7.subject_id = anon_11.subject_id AND authorisation_category_4.authorisation_id = authorisation_7.id
                      AND authorisation_category_4.category = anon_11.category AND (authorisation_7.holder_key = $2::VARCHAR
                      OR authorisation_7.holder_unit_id = $3::VARCHAR) AND authorisation_7.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_7.revoked_on IS NULL AND authorisation_7.valid_from <= $4::DATE
                      AND authorisation_7.valid_until >= $4::DATE)) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                      AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                      AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                      OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) THEN anon_11.title ELSE NULL END, 'category',
                      anon_11.category, 'openness', anon_11.openness, 'disclosureUntil',
                      CASE WHEN (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_8, authorisation_category AS authorisation_category_5
                  WHERE authorisation_8.subject_id = anon_11.subject_id AND authorisation_category_5.authorisation_id = authorisation_8.id
                      AND authorisation_category_5.category = anon_11.category AND (authorisation_8.holder_key = $2::VARCHAR
                      OR authorisation_8.holder_unit_id = $3::VARCHAR) AND authorisation_8.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_8.revoked_on IS NULL AND authorisation_8.valid_from <= $4::DATE
                      AND authorisation_8.valid_until >= $4::DATE))) THEN anon_11.disclosure_until ELSE NULL END)
          ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_11.openness = 'OPEN'
              AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
              AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
              OR anon_11.publicity_until >= $4::DATE) AND anon_11.state != 'DELETED' AND NOT (coalesce(anon_11.disclosure_until < $4::DATE,
              false) OR anon_11.state = 'ARCHIVED') AND NOT (anon_11.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_11.notice_served_on <= $4::DATE, false)) AND anon_11.state != 'REVOKED')
              OR (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_9, authorisation_category AS authorisation_category_6
                WHERE authorisation_9.subject_id = anon_11.subject_id AND authorisation_category_6.authorisation_id = authorisation_9.id
                    AND authorisation_category_6.category = anon_11.category AND (authorisation_9.holder_key = $2::VARCHAR
                    OR authorisation_9.holder_unit_id = $3::VARCHAR) AND authorisation_9.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_9.revoked_on IS NULL AND authorisation_9.valid_from <= $4::DATE
                    AND authorisation_9.valid_until >= $4::DATE)) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                    AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)
                    AND NOT (anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE'
                    AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                    OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) OR anon_11.category IN ('NP_ADMIN_LICENSE',
                    'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_10, authorisation_category AS authorisation_category_7
              WHERE authorisation_10.subject_id = anon_11.subject_id AND authorisation_category_7.authorisation_id = authorisation_10.id
                  AND authorisation_category_7.category = anon_11.category AND (authorisation_10.holder_key = $2::VARCHAR
                  OR authorisation_10.holder_unit_id = $3::VARCHAR) AND authorisation_10.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_10.revoked_on IS NULL AND authorisation_10.valid_from <= $4::DATE
                  AND authorisation_10.valid_until >= $4::DATE))) THEN (
          SELECT subject_3.pseudonym
          FROM subject AS subject_3
          WHERE subject_3.id = anon_11.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_8
        WHERE (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_11, authorisation_category AS authorisation_category_8
              WHERE authorisation_11.subject_id = record_8.subject_id AND authorisation_category_8.authorisation_id = authorisation_11.id
                  AND authorisation_category_8.category = record_8.category AND (authorisation_11.holder_key = $2::VARCHAR
                  OR authorisation_11.holder_unit_id = $3::VARCHAR) AND authorisation_11.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_11.revoked_on IS NULL AND authorisation_11.valid_from <= $4::DATE
                  AND authorisation_11.valid_until >= $4::DATE)) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                  AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= $4::DATE)) AND record_8.state != 'DELETED'
                  AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                  AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                  AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
                  AND NOT (record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
                  AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
                  OR record_8.publicity_until >= $4::DATE) AND record_8.state != 'DELETED'
                  AND NOT (coalesce(record_8.disclosure_until < $4::DATE, false) OR record_8.state = 'ARCHIVED')
                  AND NOT (record_8.record_class = 'NEGATIVE' AND NOT coalesce(record_8.notice_served_on <= $4::DATE, false))
                  AND record_8.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_12.id AS id, anon_12.subject_id AS subject_id, anon_12.category AS category, anon_12.record_class AS record_class,
          anon_12.catalogue_item_id AS catalogue_item_id, anon_12.provider_id AS provider_id, anon_12.provider_key AS provider_key,
          anon_12.jurisdiction AS jurisdiction, anon_12.region_code AS region_code, anon_12.openness AS openness,
          anon_12.openness_basis AS openness_basis, anon_12.openness_reference AS openness_reference,
          anon_12.confidentiality AS confidentiality, anon_12.screened AS screened, anon_12.title AS title,
          anon_12.document_number AS document_number, anon_12.content AS content, anon_12.content_digest AS content_digest,
          anon_12.decided_on AS decided_on, anon_12.ended_on AS ended_on, anon_12.ended_on_source AS ended_on_source,
          anon_12.notice_served_on AS notice_served_on, anon_12.publicity_until AS publicity_until,
          anon_12.disclosure_until AS disclosure_until, anon_12.state AS state, anon_12.disputed_since AS disputed_since,
          anon_12.repaired_on AS repaired_on, anon_12.under_review_since AS under_review_since, anon_12.version AS version,
          anon_12.submitted_at AS submitted_at, anon_12.origin AS origin, anon_12.subtype AS subtype, anon_12.procedure AS procedure,
          anon_12.seriousness AS seriousness, anon_12.exception_reason AS exception_reason, anon_12.declared_until AS declared_until,
          anon_12.publicity_due_on AS publicity_due_on, anon_12.opened_on AS opened_on, anon_12.basis_kind AS basis_kind,
          anon_12.basis_number AS basis_number, anon_12.basis_issuer AS basis_issuer, anon_12.notice_reference AS notice_reference,
          anon_12.basis_effective_on AS basis_effective_on, anon_12.performance_due_on AS performance_due_on,
          anon_12.performed_on AS performed_on, anon_12.agreement_id AS agreement_id, anon_12.statement_digest AS statement_digest,
          anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key DESC,
          anon_12.id DESC) AS rn
      FROM (
        SELECT record_9.id AS id, record_9.subject_id AS subject_id, record_9.category AS category, record_9.record_class AS record_class,
            record_9.catalogue_item_id AS catalogue_item_id, record_9.provider_id AS provider_id, record_9.provider_key AS provider_key,
            record_9.jurisdiction AS jurisdiction, record_9.region_code AS region_code, record_9.openness AS openness,
            record_9.openness_basis AS openness_basis, record_9.openness_reference AS openness_reference,
            record_9.confidentiality AS confidentiality, record_9.screened AS screened, record_9.title AS title,
            record_9.document_number AS document_number, record_9.content AS content, record_9.content_digest AS content_digest,
            record_9.decided_on AS decided_on, record_9.ended_on AS ended_on, record_9.ended_on_source AS ended_on_source,
            record_9.notice_served_on AS notice_served_on, record_9.publicity_until AS publicity_until,
            record_9.disclosure_until AS disclosure_until, record_9.state AS state, record_9.disputed_since AS disputed_since,
            record_9.repaired_on AS repaired_on, record_9.under_review_since AS under_review_since, record_9.version AS version,
            record_9.submitted_at AS submitted_at, record_9.origin AS origin, record_9.subtype AS subtype, record_9.procedure AS procedure,
            record_9.seriousness AS seriousness, record_9.exception_reason AS exception_reason, record_9.declared_until AS declared_until,
            record_9.publicity_due_on AS publicity_due_on, record_9.opened_on AS opened_on, record_9.basis_kind AS basis_kind,
            record_9.basis_number AS basis_number, record_9.basis_issuer AS basis_issuer, record_9.notice_reference AS notice_reference,
            record_9.basis_effective_on AS basis_effective_on, record_9.performance_due_on AS performance_due_on,
            record_9.performed_on AS performed_on, record_9.agreement_id AS agreement_id, record_9.statement_digest AS statement_digest,
            record_9.corrects_id AS corrects_id, record_9.decided_on AS sort_key
        FROM record AS record_9
        WHERE (record_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_12, authorisation_category AS authorisation_category_9
              WHERE authorisation_12.subject_id = record_9.subject_id AND authorisation_category_9.authorisation_id = authorisation_12.id
                  AND authorisation_category_9.category = record_9.category AND (authorisation_12.holder_key = $2::VARCHAR
                  OR authorisation_12.holder_unit_id = $3::VARCHAR) AND authorisation_12.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_12.revoked_on IS NULL AND authorisation_12.valid_from <= $4::DATE
                  AND authorisation_12.valid_until >= $4::DATE)) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                  AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_9.decided_on DESC, record_9.id DESC
        LIMIT 20) AS anon_12) AS anon_11) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_3
      FROM record AS record_10
      WHERE (record_10.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
          'ORG_TAX_A_RATING') AND (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_13, authorisation_category AS authorisation_category_10
            WHERE authorisation_13.subject_id = record_10.subject_id AND authorisation_category_10.authorisation_id = authorisation_13.id
                AND authorisation_category_10.category = record_10.category AND (authorisation_13.holder_key = $2::VARCHAR
                OR authorisation_13.holder_unit_id = $3::VARCHAR) AND authorisation_13.purpose = 'CREDIT_PRODUCT'
                AND authorisation_13.revoked_on IS NULL AND authorisation_13.valid_from <= $4::DATE
                AND authorisation_13.valid_until >= $4::DATE)) OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                OR record_10.publicity_until >= $4::DATE)) AND record_10.state != 'DELETED'
                AND NOT (coalesce(record_10.disclosure_until < $4::DATE, false) OR record_10.state = 'ARCHIVED')
                AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $4::DATE, false))
                AND record_10.state != 'REVOKED' AND record_10.openness = 'RESTRICTED' AND record_10.subject_id = anon_6.id
                AND anon_6.kind = 'NATURAL_PERSON') AS j, CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_11
        WHERE (record_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_14, authorisation_category AS authorisation_category_11
              WHERE authorisation_14.subject_id = record_11.subject_id AND authorisation_category_11.authorisation_id = authorisation_14.id
                  AND authorisation_category_11.category = record_11.category AND (authorisation_14.holder_key = $2::VARCHAR
                  OR authorisation_14.holder_unit_id = $3::VARCHAR) AND authorisation_14.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_14.revoked_on IS NULL AND authorisation_14.valid_from <= $4::DATE
                  AND authorisation_14.valid_until >= $4::DATE)) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= $4::DATE)) AND record_11.state != 'DELETED'
                  AND NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED')
                  AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false))
                  AND record_11.state != 'REVOKED' AND record_11.openness = 'RESTRICTED' AND record_11.subject_id = anon_6.id
                  AND anon_6.kind = 'NATURAL_PERSON' AND NOT (record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= $4::DATE) AND record_11.state != 'DELETED'
                  AND NOT (coalesce(record_11.disclosure_until < $4::DATE, false) OR record_11.state = 'ARCHIVED')
                  AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $4::DATE, false))
                  AND record_11.state != 'REVOKED' AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= $4::DATE)))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('totalCount', (
        SELECT count(*) AS count_4
        FROM record AS record_12
        WHERE (record_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_15, authorisation_category AS authorisation_category_12
              WHERE authorisation_15.subject_id = record_12.subject_id AND authorisation_category_12.authorisation_id = authorisation_15.id
                  AND authorisation_category_12.category = record_12.category AND (authorisation_15.holder_key = $2::VARCHAR
                  OR authorisation_15.holder_unit_id = $3::VARCHAR) AND authorisation_15.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_15.revoked_on IS NULL AND authorisation_15.valid_from <= $4::DATE
                  AND authorisation_15.valid_until >= $4::DATE)) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                  AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                  AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                  OR record_12.publicity_until >= $4::DATE)) AND record_12.state != 'DELETED'
                  AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                  AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                  AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                  coalesce(json_agg(json_build_object('title', CASE WHEN (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                  'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_16, authorisation_category AS authorisation_category_13
                  WHERE authorisation_16.subject_id = anon_13.subject_id
                      AND authorisation_category_13.authorisation_id = authorisation_16.id
                      AND authorisation_category_13.category = anon_13.category AND (authorisation_16.holder_key = $2::VARCHAR
                      OR authorisation_16.holder_unit_id = $3::VARCHAR) AND authorisation_16.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_16.revoked_on IS NULL AND authorisation_16.valid_from <= $4::DATE
                      AND authorisation_16.valid_until >= $4::DATE)) OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                      AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
                      AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                      OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) THEN anon_13.title ELSE NULL END, 'category',
                      anon_13.category, 'openness', anon_13.openness, 'disclosureUntil',
                      CASE WHEN (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                      'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_17, authorisation_category AS authorisation_category_14
                  WHERE authorisation_17.subject_id = anon_13.subject_id
                      AND authorisation_category_14.authorisation_id = authorisation_17.id
                      AND authorisation_category_14.category = anon_13.category AND (authorisation_17.holder_key = $2::VARCHAR
                      OR authorisation_17.holder_unit_id = $3::VARCHAR) AND authorisation_17.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_17.revoked_on IS NULL AND authorisation_17.valid_from <= $4::DATE
                      AND authorisation_17.valid_until >= $4::DATE))) THEN anon_13.disclosure_until ELSE NULL END)
          ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_13.openness = 'OPEN'
              AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
              AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
              OR anon_13.publicity_until >= $4::DATE) AND anon_13.state != 'DELETED' AND NOT (coalesce(anon_13.disclosure_until < $4::DATE,
              false) OR anon_13.state = 'ARCHIVED') AND NOT (anon_13.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_13.notice_served_on <= $4::DATE, false)) AND anon_13.state != 'REVOKED')
              OR (anon_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_18, authorisation_category AS authorisation_category_15
                WHERE authorisation_18.subject_id = anon_13.subject_id AND authorisation_category_15.authorisation_id = authorisation_18.id
                    AND authorisation_category_15.category = anon_13.category AND (authorisation_18.holder_key = $2::VARCHAR
                    OR authorisation_18.holder_unit_id = $3::VARCHAR) AND authorisation_18.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_18.revoked_on IS NULL AND authorisation_18.valid_from <= $4::DATE
                    AND authorisation_18.valid_until >= $4::DATE)) OR anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL
                    AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true)
                    AND NOT (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
                    AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                    OR anon_13.publicity_until >= $4::DATE) AND anon_13.screened IS true) OR anon_13.category IN ('NP_ADMIN_LICENSE',
                    'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_19, authorisation_category AS authorisation_category_16
              WHERE authorisation_19.subject_id = anon_13.subject_id AND authorisation_category_16.authorisation_id = authorisation_19.id
                  AND authorisation_category_16.category = anon_13.category AND (authorisation_19.holder_key = $2::VARCHAR
                  OR authorisation_19.holder_unit_id = $3::VARCHAR) AND authorisation_19.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_19.revoked_on IS NULL AND authorisation_19.valid_from <= $4::DATE
                  AND authorisation_19.valid_until >= $4::DATE))) THEN (
          SELECT subject_4.pseudonym
          FROM subject AS subject_4
          WHERE subject_4.id = anon_13.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_13
        WHERE (record_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_20, authorisation_category AS authorisation_category_17
              WHERE authorisation_20.subject_id = record_13.subject_id AND authorisation_category_17.authorisation_id = authorisation_20.id
                  AND authorisation_category_17.category = record_13.category AND (authorisation_20.holder_key = $2::VARCHAR
                  OR authorisation_20.holder_unit_id = $3::VARCHAR) AND authorisation_20.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_20.revoked_on IS NULL AND authorisation_20.valid_from <= $4::DATE
                  AND authorisation_20.valid_until >= $4::DATE)) OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                  AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                  AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                  OR record_13.publicity_until >= $4::DATE)) AND record_13.state != 'DELETED'
                  AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED')
                  AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false))
                  AND record_13.state != 'REVOKED' AND record_13.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
                  AND NOT (record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL AND record_13.confidentiality = 'NONE'
                  AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_13.publicity_until IS NULL OR record_13.publicity_until >= $4::DATE) AND record_13.state != 'DELETED'
                  AND NOT (coalesce(record_13.disclosure_until < $4::DATE, false) OR record_13.state = 'ARCHIVED')
                  AND NOT (record_13.record_class = 'NEGATIVE' AND NOT coalesce(record_13.notice_served_on <= $4::DATE, false))
                  AND record_13.state != 'REVOKED'))) THEN anon_6.pseudonym || ':0;' ELSE '' END AS d
    FROM (
      SELECT anon_14.id AS id, anon_14.subject_id AS subject_id, anon_14.category AS category, anon_14.record_class AS record_class,
          anon_14.catalogue_item_id AS catalogue_item_id, anon_14.provider_id AS provider_id, anon_14.provider_key AS provider_key,
          anon_14.jurisdiction AS jurisdiction, anon_14.region_code AS region_code, anon_14.openness AS openness,
          anon_14.openness_basis AS openness_basis, anon_14.openness_reference AS openness_reference,
          anon_14.confidentiality AS confidentiality, anon_14.screened AS screened, anon_14.title AS title,
          anon_14.document_number AS document_number, anon_14.content AS content, anon_14.content_digest AS content_digest,
          anon_14.decided_on AS decided_on, anon_14.ended_on AS ended_on, anon_14.ended_on_source AS ended_on_source,
          anon_14.notice_served_on AS notice_served_on, anon_14.publicity_until AS publicity_until,
          anon_14.disclosure_until AS disclosure_until, anon_14.state AS state, anon_14.disputed_since AS disputed_since,
          anon_14.repaired_on AS repaired_on, anon_14.under_review_since AS under_review_since, anon_14.version AS version,
          anon_14.submitted_at AS submitted_at, anon_14.origin AS origin, anon_14.subtype AS subtype, anon_14.procedure AS procedure,
          anon_14.seriousness AS seriousness, anon_14.exception_reason AS exception_reason, anon_14.declared_until AS declared_until,
          anon_14.publicity_due_on AS publicity_due_on, anon_14.opened_on AS opened_on, anon_14.basis_kind AS basis_kind,
          anon_14.basis_number AS basis_number, anon_14.basis_issuer AS basis_issuer, anon_14.notice_reference AS notice_reference,
          anon_14.basis_effective_on AS basis_effective_on, anon_14.performance_due_on AS performance_due_on,
          anon_14.performed_on AS performed_on, anon_14.agreement_id AS agreement_id, anon_14.statement_digest AS statement_digest,
          anon_14.corrects_id AS corrects_id, anon_14.sort_key AS sort_key, row_number() OVER (ORDER BY anon_14.sort_key DESC,
          anon_14.id DESC) AS rn
      FROM (
        SELECT record_14.id AS id, record_14.subject_id AS subject_id, record_14.category AS category,
            record_14.record_class AS record_class, record_14.catalogue_item_id AS catalogue_item_id, record_14.provider_id AS provider_id,
            record_14.provider_key AS provider_key, record_14.jurisdiction AS jurisdiction, record_14.region_code AS region_code,
            record_14.openness AS openness, record_14.openness_basis AS openness_basis, record_14.openness_reference AS openness_reference,
            record_14.confidentiality AS confidentiality, record_14.screened AS screened, record_14.title AS title,
            record_14.document_number AS document_number, record_14.content AS content, record_14.content_digest AS content_digest,
            record_14.decided_on AS decided_on, record_14.ended_on AS ended_on, record_14.ended_on_source AS ended_on_source,
            record_14.notice_served_on AS notice_served_on, record_14.publicity_until AS publicity_until,
            record_14.disclosure_until AS disclosure_until, record_14.state AS state, record_14.disputed_since AS disputed_since,
            record_14.repaired_on AS repaired_on, record_14.under_review_since AS under_review_since, record_14.version AS version,
            record_14.submitted_at AS submitted_at, record_14.origin AS origin, record_14.subtype AS subtype,
            record_14.procedure AS procedure, record_14.seriousness AS seriousness, record_14.exception_reason AS exception_reason,
            record_14.declared_until AS declared_until, record_14.publicity_due_on AS publicity_due_on, record_14.opened_on AS opened_on,
            record_14.basis_kind AS basis_kind, record_14.basis_number AS basis_number, record_14.basis_issuer AS basis_issuer,
            record_14.notice_reference AS notice_reference, record_14.basis_effective_on AS basis_effective_on,
            record_14.performance_due_on AS performance_due_on, record_14.performed_on AS performed_on,
            record_14.agreement_id AS agreement_id, record_14.statement_digest AS statement_digest, record_14.corrects_id AS corrects_id,
            record_14.decided_on AS sort_key
        FROM record AS record_14
        WHERE (record_14.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_21, authorisation_category AS authorisation_category_18
              WHERE authorisation_21.subject_id = record_14.subject_id AND authorisation_category_18.authorisation_id = authorisation_21.id
                  AND authorisation_category_18.category = record_14.category AND (authorisation_21.holder_key = $2::VARCHAR
                  OR authorisation_21.holder_unit_id = $3::VARCHAR) AND authorisation_21.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_21.revoked_on IS NULL AND authorisation_21.valid_from <= $4::DATE
                  AND authorisation_21.valid_until >= $4::DATE)) OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= $4::DATE)) AND record_14.state != 'DELETED'
                  AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                  AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                  AND record_14.state != 'REVOKED' AND record_14.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_14.decided_on DESC, record_14.id DESC
        LIMIT 20) AS anon_14) AS anon_13) AS anon_10 ON true) AS anon_1 ON true
