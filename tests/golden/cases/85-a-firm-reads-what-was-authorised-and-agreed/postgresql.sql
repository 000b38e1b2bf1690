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
                      anon_11.category, 'openness', anon_11.openness, 'content', (
              SELECT coalesce(json_object_agg(anon_13.key, anon_13.value
                  ORDER BY anon_13.key), '{}'::json) AS anon_12
              FROM jsonb_each_text(anon_11.content) AS anon_13
              WHERE anon_13.key IN ('commercialInsurance') AND anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_8, authorisation_category AS authorisation_category_5
                  WHERE authorisation_8.subject_id = anon_11.subject_id AND authorisation_category_5.authorisation_id = authorisation_8.id
                      AND authorisation_category_5.category = anon_11.category AND (authorisation_8.holder_key = $2::VARCHAR
                      OR authorisation_8.holder_unit_id = $3::VARCHAR) AND authorisation_8.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_8.revoked_on IS NULL AND authorisation_8.valid_from <= $4::DATE
                      AND authorisation_8.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_3
                    WHERE subject_3.id = anon_11.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_1, consent_field AS consent_field_1
                    WHERE consent_1.subject_id = anon_11.subject_id AND consent_1.holder_unit_id = anon_11.provider_id
                        AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                        AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= $4::DATE AND consent_1.valid_until >= $4::DATE)))
                        OR anon_13.key IN ('depositBalance') AND anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_9, authorisation_category AS authorisation_category_6
                  WHERE authorisation_9.subject_id = anon_11.subject_id AND authorisation_category_6.authorisation_id = authorisation_9.id
                      AND authorisation_category_6.category = anon_11.category AND (authorisation_9.holder_key = $2::VARCHAR
                      OR authorisation_9.holder_unit_id = $3::VARCHAR) AND authorisation_9.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_9.revoked_on IS NULL AND authorisation_9.valid_from <= $4::DATE
                      AND authorisation_9.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_4
                    WHERE subject_4.id = anon_11.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_2, consent_field AS consent_field_2
                    WHERE consent_2.subject_id = anon_11.subject_id AND consent_2.holder_unit_id = anon_11.provider_id
                        AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT'
                        AND consent_2.revoked_on IS NULL AND consent_2.signed_on <= $4::DATE AND consent_2.valid_until >= $4::DATE)))
                        OR anon_13.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                        'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                        'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                        'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                        'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                        'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                        'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_13.key IN ('annualIncome') AND anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_10, authorisation_category AS authorisation_category_7
                  WHERE authorisation_10.subject_id = anon_11.subject_id
                      AND authorisation_category_7.authorisation_id = authorisation_10.id
                      AND authorisation_category_7.category = anon_11.category AND (authorisation_10.holder_key = $2::VARCHAR
                      OR authorisation_10.holder_unit_id = $3::VARCHAR) AND authorisation_10.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_10.revoked_on IS NULL AND authorisation_10.valid_from <= $4::DATE
                      AND authorisation_10.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_5
                    WHERE subject_5.id = anon_11.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_3, consent_field AS consent_field_3
                    WHERE consent_3.subject_id = anon_11.subject_id AND consent_3.holder_unit_id = anon_11.provider_id
                        AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME' AND consent_3.revoked_on IS NULL
                        AND consent_3.signed_on <= $4::DATE AND consent_3.valid_until >= $4::DATE))) OR anon_13.key IN ('realEstate')
                        AND anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_11, authorisation_category AS authorisation_category_8
                  WHERE authorisation_11.subject_id = anon_11.subject_id
                      AND authorisation_category_8.authorisation_id = authorisation_11.id
                      AND authorisation_category_8.category = anon_11.category AND (authorisation_11.holder_key = $2::VARCHAR
                      OR authorisation_11.holder_unit_id = $3::VARCHAR) AND authorisation_11.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_11.revoked_on IS NULL AND authorisation_11.valid_from <= $4::DATE
                      AND authorisation_11.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_6
                    WHERE subject_6.id = anon_11.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_4, consent_field AS consent_field_4
                    WHERE consent_4.subject_id = anon_11.subject_id AND consent_4.holder_unit_id = anon_11.provider_id
                        AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                        AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $4::DATE AND consent_4.valid_until >= $4::DATE)))
                        OR false OR anon_13.key IN ('legalRepresentative') OR anon_13.key IN ('securitiesHeld')
                        AND anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_12, authorisation_category AS authorisation_category_9
                  WHERE authorisation_12.subject_id = anon_11.subject_id
                      AND authorisation_category_9.authorisation_id = authorisation_12.id
                      AND authorisation_category_9.category = anon_11.category AND (authorisation_12.holder_key = $2::VARCHAR
                      OR authorisation_12.holder_unit_id = $3::VARCHAR) AND authorisation_12.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_12.revoked_on IS NULL AND authorisation_12.valid_from <= $4::DATE
                      AND authorisation_12.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_7
                    WHERE subject_7.id = anon_11.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_5, consent_field AS consent_field_5
                    WHERE consent_5.subject_id = anon_11.subject_id AND consent_5.holder_unit_id = anon_11.provider_id
                        AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                        AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= $4::DATE AND consent_5.valid_until >= $4::DATE)))
                        OR anon_13.key IN ('taxAmount') AND anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_13, authorisation_category AS authorisation_category_10
                  WHERE authorisation_13.subject_id = anon_11.subject_id
                      AND authorisation_category_10.authorisation_id = authorisation_13.id
                      AND authorisation_category_10.category = anon_11.category AND (authorisation_13.holder_key = $2::VARCHAR
                      OR authorisation_13.holder_unit_id = $3::VARCHAR) AND authorisation_13.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_13.revoked_on IS NULL AND authorisation_13.valid_from <= $4::DATE
                      AND authorisation_13.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_8
                    WHERE subject_8.id = anon_11.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_6, consent_field AS consent_field_6
                    WHERE consent_6.subject_id = anon_11.subject_id AND consent_6.holder_unit_id = anon_11.provider_id
                        AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                        AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= $4::DATE AND consent_6.valid_until >= $4::DATE)))
                        OR anon_13.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                    SELECT *
                    FROM authorisation AS authorisation_14, authorisation_category AS authorisation_category_11
                    WHERE authorisation_14.subject_id = anon_11.subject_id
                        AND authorisation_category_11.authorisation_id = authorisation_14.id
                        AND authorisation_category_11.category = anon_11.category AND (authorisation_14.holder_key = $2::VARCHAR
                        OR authorisation_14.holder_unit_id = $3::VARCHAR) AND authorisation_14.purpose = 'CREDIT_PRODUCT'
                        AND authorisation_14.revoked_on IS NULL AND authorisation_14.valid_from <= $4::DATE
                        AND authorisation_14.valid_until >= $4::DATE)) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)), 'disclosureUntil',
                        CASE WHEN (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_15, authorisation_category AS authorisation_category_12
                  WHERE authorisation_15.subject_id = anon_11.subject_id
                      AND authorisation_category_12.authorisation_id = authorisation_15.id
                      AND authorisation_category_12.category = anon_11.category AND (authorisation_15.holder_key = $2::VARCHAR
                      OR authorisation_15.holder_unit_id = $3::VARCHAR) AND authorisation_15.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_15.revoked_on IS NULL AND authorisation_15.valid_from <= $4::DATE
                      AND authorisation_15.valid_until >= $4::DATE))) THEN anon_11.disclosure_until ELSE NULL END)
          ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_11.openness = 'OPEN'
              AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
              AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
              OR anon_11.publicity_until >= $4::DATE) AND anon_11.state != 'DELETED' AND NOT (coalesce(anon_11.disclosure_until < $4::DATE,
              false) OR anon_11.state = 'ARCHIVED') AND NOT (anon_11.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_11.notice_served_on <= $4::DATE, false)) AND anon_11.state != 'REVOKED')
              OR (anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_16, authorisation_category AS authorisation_category_13
                WHERE authorisation_16.subject_id = anon_11.subject_id AND authorisation_category_13.authorisation_id = authorisation_16.id
                    AND authorisation_category_13.category = anon_11.category AND (authorisation_16.holder_key = $2::VARCHAR
                    OR authorisation_16.holder_unit_id = $3::VARCHAR) AND authorisation_16.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_16.revoked_on IS NULL AND authorisation_16.valid_from <= $4::DATE
                    AND authorisation_16.valid_until >= $4::DATE)) OR anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                    AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true)
                    AND NOT (anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE'
                    AND anon_11.state = 'ACTIVE' AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                    OR anon_11.publicity_until >= $4::DATE) AND anon_11.screened IS true) OR anon_11.category IN ('NP_ADMIN_LICENSE',
                    'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_17, authorisation_category AS authorisation_category_14
              WHERE authorisation_17.subject_id = anon_11.subject_id AND authorisation_category_14.authorisation_id = authorisation_17.id
                  AND authorisation_category_14.category = anon_11.category AND (authorisation_17.holder_key = $2::VARCHAR
                  OR authorisation_17.holder_unit_id = $3::VARCHAR) AND authorisation_17.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_17.revoked_on IS NULL AND authorisation_17.valid_from <= $4::DATE
                  AND authorisation_17.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_9
                WHERE subject_9.id = anon_11.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_7, consent_field AS consent_field_7
                WHERE consent_7.subject_id = anon_11.subject_id AND consent_7.holder_unit_id = anon_11.provider_id
                    AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                    AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= $4::DATE AND consent_7.valid_until >= $4::DATE)))
                    OR anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_18, authorisation_category AS authorisation_category_15
              WHERE authorisation_18.subject_id = anon_11.subject_id AND authorisation_category_15.authorisation_id = authorisation_18.id
                  AND authorisation_category_15.category = anon_11.category AND (authorisation_18.holder_key = $2::VARCHAR
                  OR authorisation_18.holder_unit_id = $3::VARCHAR) AND authorisation_18.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_18.revoked_on IS NULL AND authorisation_18.valid_from <= $4::DATE
                  AND authorisation_18.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_10
                WHERE subject_10.id = anon_11.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_8, consent_field AS consent_field_8
                WHERE consent_8.subject_id = anon_11.subject_id AND consent_8.holder_unit_id = anon_11.provider_id
                    AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT' AND consent_8.revoked_on IS NULL
                    AND consent_8.signed_on <= $4::DATE AND consent_8.valid_until >= $4::DATE)))
                    OR anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_19, authorisation_category AS authorisation_category_16
              WHERE authorisation_19.subject_id = anon_11.subject_id AND authorisation_category_16.authorisation_id = authorisation_19.id
                  AND authorisation_category_16.category = anon_11.category AND (authorisation_19.holder_key = $2::VARCHAR
                  OR authorisation_19.holder_unit_id = $3::VARCHAR) AND authorisation_19.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_19.revoked_on IS NULL AND authorisation_19.valid_from <= $4::DATE
                  AND authorisation_19.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_11
                WHERE subject_11.id = anon_11.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_9, consent_field AS consent_field_9
                WHERE consent_9.subject_id = anon_11.subject_id AND consent_9.holder_unit_id = anon_11.provider_id
                    AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME' AND consent_9.revoked_on IS NULL
                    AND consent_9.signed_on <= $4::DATE AND consent_9.valid_until >= $4::DATE)))
                    OR anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_20, authorisation_category AS authorisation_category_17
              WHERE authorisation_20.subject_id = anon_11.subject_id AND authorisation_category_17.authorisation_id = authorisation_20.id
                  AND authorisation_category_17.category = anon_11.category AND (authorisation_20.holder_key = $2::VARCHAR
                  OR authorisation_20.holder_unit_id = $3::VARCHAR) AND authorisation_20.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_20.revoked_on IS NULL AND authorisation_20.valid_from <= $4::DATE
                  AND authorisation_20.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_12
                WHERE subject_12.id = anon_11.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_10, consent_field AS consent_field_10
                WHERE consent_10.subject_id = anon_11.subject_id AND consent_10.holder_unit_id = anon_11.provider_id
                    AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                    AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= $4::DATE AND consent_10.valid_until >= $4::DATE)))
                    OR anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_21, authorisation_category AS authorisation_category_18
              WHERE authorisation_21.subject_id = anon_11.subject_id AND authorisation_category_18.authorisation_id = authorisation_21.id
                  AND authorisation_category_18.category = anon_11.category AND (authorisation_21.holder_key = $2::VARCHAR
                  OR authorisation_21.holder_unit_id = $3::VARCHAR) AND authorisation_21.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_21.revoked_on IS NULL AND authorisation_21.valid_from <= $4::DATE
                  AND authorisation_21.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_13
                WHERE subject_13.id = anon_11.subject_id AND (subject_13.kind = 'NATURAL_PERSON' OR subject_13.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_11, consent_field AS consent_field_11
                WHERE consent_11.subject_id = anon_11.subject_id AND consent_11.holder_unit_id = anon_11.provider_id
                    AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                    AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= $4::DATE AND consent_11.valid_until >= $4::DATE)))
                    OR anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_22, authorisation_category AS authorisation_category_19
              WHERE authorisation_22.subject_id = anon_11.subject_id AND authorisation_category_19.authorisation_id = authorisation_22.id
                  AND authorisation_category_19.category = anon_11.category AND (authorisation_22.holder_key = $2::VARCHAR
                  OR authorisation_22.holder_unit_id = $3::VARCHAR) AND authorisation_22.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_22.revoked_on IS NULL AND authorisation_22.valid_from <= $4::DATE
                  AND authorisation_22.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_14
                WHERE subject_14.id = anon_11.subject_id AND (subject_14.kind = 'NATURAL_PERSON' OR subject_14.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_12, consent_field AS consent_field_12
                WHERE consent_12.subject_id = anon_11.subject_id AND consent_12.holder_unit_id = anon_11.provider_id
                    AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                    AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= $4::DATE AND consent_12.valid_until >= $4::DATE)))
                    OR anon_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_23, authorisation_category AS authorisation_category_20
              WHERE authorisation_23.subject_id = anon_11.subject_id AND authorisation_category_20.authorisation_id = authorisation_23.id
                  AND authorisation_category_20.category = anon_11.category AND (authorisation_23.holder_key = $2::VARCHAR
                  OR authorisation_23.holder_unit_id = $3::VARCHAR) AND authorisation_23.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_23.revoked_on IS NULL AND authorisation_23.valid_from <= $4::DATE
                  AND authorisation_23.valid_until >= $4::DATE))) THEN (
          SELECT subject_15.pseudonym
          FROM subject AS subject_15
          WHERE subject_15.id = anon_11.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_8
        WHERE (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_24, authorisation_category AS authorisation_category_21
              WHERE authorisation_24.subject_id = record_8.subject_id AND authorisation_category_21.authorisation_id = authorisation_24.id
                  AND authorisation_category_21.category = record_8.category AND (authorisation_24.holder_key = $2::VARCHAR
                  OR authorisation_24.holder_unit_id = $3::VARCHAR) AND authorisation_24.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_24.revoked_on IS NULL AND authorisation_24.valid_from <= $4::DATE
                  AND authorisation_24.valid_until >= $4::DATE)) OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
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
              FROM authorisation AS authorisation_25, authorisation_category AS authorisation_category_22
              WHERE authorisation_25.subject_id = record_9.subject_id AND authorisation_category_22.authorisation_id = authorisation_25.id
                  AND authorisation_category_22.category = record_9.category AND (authorisation_25.holder_key = $2::VARCHAR
                  OR authorisation_25.holder_unit_id = $3::VARCHAR) AND authorisation_25.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_25.revoked_on IS NULL AND authorisation_25.valid_from <= $4::DATE
                  AND authorisation_25.valid_until >= $4::DATE)) OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= $4::DATE)) AND record_9.state != 'DELETED'
                  AND NOT (coalesce(record_9.disclosure_until < $4::DATE, false) OR record_9.state = 'ARCHIVED')
                  AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $4::DATE, false))
                  AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_6.id AND anon_6.kind != 'NATURAL_PERSON'
        ORDER BY record_9.decided_on DESC, record_9.id DESC
        LIMIT 20) AS anon_14) AS anon_11) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_3
      FROM record AS record_10
      WHERE (record_10.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
          'ORG_TAX_A_RATING') AND (EXISTS (
            SELECT *
            FROM authorisation AS authorisation_26, authorisation_category AS authorisation_category_23
            WHERE authorisation_26.subject_id = record_10.subject_id AND authorisation_category_23.authorisation_id = authorisation_26.id
                AND authorisation_category_23.category = record_10.category AND (authorisation_26.holder_key = $2::VARCHAR
                OR authorisation_26.holder_unit_id = $3::VARCHAR) AND authorisation_26.purpose = 'CREDIT_PRODUCT'
                AND authorisation_26.revoked_on IS NULL AND authorisation_26.valid_from <= $4::DATE
                AND authorisation_26.valid_until >= $4::DATE)) OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
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
              FROM authorisation AS authorisation_27, authorisation_category AS authorisation_category_24
              WHERE authorisation_27.subject_id = record_11.subject_id AND authorisation_category_24.authorisation_id = authorisation_27.id
                  AND authorisation_category_24.category = record_11.category AND (authorisation_27.holder_key = $2::VARCHAR
                  OR authorisation_27.holder_unit_id = $3::VARCHAR) AND authorisation_27.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_27.revoked_on IS NULL AND authorisation_27.valid_from <= $4::DATE
                  AND authorisation_27.valid_until >= $4::DATE)) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
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
              FROM authorisation AS authorisation_28, authorisation_category AS authorisation_category_25
              WHERE authorisation_28.subject_id = record_12.subject_id AND authorisation_category_25.authorisation_id = authorisation_28.id
                  AND authorisation_category_25.category = record_12.category AND (authorisation_28.holder_key = $2::VARCHAR
                  OR authorisation_28.holder_unit_id = $3::VARCHAR) AND authorisation_28.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_28.revoked_on IS NULL AND authorisation_28.valid_from <= $4::DATE
                  AND authorisation_28.valid_until >= $4::DATE)) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                  AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                  AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                  OR record_12.publicity_until >= $4::DATE)) AND record_12.state != 'DELETED'
                  AND NOT (coalesce(record_12.disclosure_until < $4::DATE, false) OR record_12.state = 'ARCHIVED')
                  AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $4::DATE, false))
                  AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'), 'nodes',
                  coalesce(json_agg(json_build_object('title', CASE WHEN (anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                  'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_29, authorisation_category AS authorisation_category_26
                  WHERE authorisation_29.subject_id = anon_15.subject_id
                      AND authorisation_category_26.authorisation_id = authorisation_29.id
                      AND authorisation_category_26.category = anon_15.category AND (authorisation_29.holder_key = $2::VARCHAR
                      OR authorisation_29.holder_unit_id = $3::VARCHAR) AND authorisation_29.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_29.revoked_on IS NULL AND authorisation_29.valid_from <= $4::DATE
                      AND authorisation_29.valid_until >= $4::DATE)) OR anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                      AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                      AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                      OR anon_15.publicity_until >= $4::DATE) AND anon_15.screened IS true) THEN anon_15.title ELSE NULL END, 'category',
                      anon_15.category, 'openness', anon_15.openness, 'content', (
              SELECT coalesce(json_object_agg(anon_17.key, anon_17.value
                  ORDER BY anon_17.key), '{}'::json) AS anon_16
              FROM jsonb_each_text(anon_15.content) AS anon_17
              WHERE anon_17.key IN ('commercialInsurance') AND anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                  'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_30, authorisation_category AS authorisation_category_27
                  WHERE authorisation_30.subject_id = anon_15.subject_id
                      AND authorisation_category_27.authorisation_id = authorisation_30.id
                      AND authorisation_category_27.category = anon_15.category AND (authorisation_30.holder_key = $2::VARCHAR
                      OR authorisation_30.holder_unit_id = $3::VARCHAR) AND authorisation_30.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_30.revoked_on IS NULL AND authorisation_30.valid_from <= $4::DATE
                      AND authorisation_30.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_16
                    WHERE subject_16.id = anon_15.subject_id AND (subject_16.kind = 'NATURAL_PERSON' OR subject_16.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_13, consent_field AS consent_field_13
                    WHERE consent_13.subject_id = anon_15.subject_id AND consent_13.holder_unit_id = anon_15.provider_id
                        AND consent_field_13.consent_id = consent_13.id AND consent_field_13.field = 'COMMERCIAL_INSURANCE'
                        AND consent_13.revoked_on IS NULL AND consent_13.signed_on <= $4::DATE AND consent_13.valid_until >= $4::DATE)))
                        OR anon_17.key IN ('depositBalance') AND anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_31, authorisation_category AS authorisation_category_28
                  WHERE authorisation_31.subject_id = anon_15.subject_id
                      AND authorisation_category_28.authorisation_id = authorisation_31.id
                      AND authorisation_category_28.category = anon_15.category AND (authorisation_31.holder_key = $2::VARCHAR
                      OR authorisation_31.holder_unit_id = $3::VARCHAR) AND authorisation_31.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_31.revoked_on IS NULL AND authorisation_31.valid_from <= $4::DATE
                      AND authorisation_31.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_17
                    WHERE subject_17.id = anon_15.subject_id AND (subject_17.kind = 'NATURAL_PERSON' OR subject_17.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_14, consent_field AS consent_field_14
                    WHERE consent_14.subject_id = anon_15.subject_id AND consent_14.holder_unit_id = anon_15.provider_id
                        AND consent_field_14.consent_id = consent_14.id AND consent_field_14.field = 'DEPOSIT'
                        AND consent_14.revoked_on IS NULL AND consent_14.signed_on <= $4::DATE AND consent_14.valid_until >= $4::DATE)))
                        OR anon_17.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                        'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                        'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                        'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                        'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                        'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                        'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR anon_17.key IN ('annualIncome') AND anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_32, authorisation_category AS authorisation_category_29
                  WHERE authorisation_32.subject_id = anon_15.subject_id
                      AND authorisation_category_29.authorisation_id = authorisation_32.id
                      AND authorisation_category_29.category = anon_15.category AND (authorisation_32.holder_key = $2::VARCHAR
                      OR authorisation_32.holder_unit_id = $3::VARCHAR) AND authorisation_32.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_32.revoked_on IS NULL AND authorisation_32.valid_from <= $4::DATE
                      AND authorisation_32.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_18
                    WHERE subject_18.id = anon_15.subject_id AND (subject_18.kind = 'NATURAL_PERSON' OR subject_18.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_15, consent_field AS consent_field_15
                    WHERE consent_15.subject_id = anon_15.subject_id AND consent_15.holder_unit_id = anon_15.provider_id
                        AND consent_field_15.consent_id = consent_15.id AND consent_field_15.field = 'INCOME'
                        AND consent_15.revoked_on IS NULL AND consent_15.signed_on <= $4::DATE AND consent_15.valid_until >= $4::DATE)))
                        OR anon_17.key IN ('realEstate') AND anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_33, authorisation_category AS authorisation_category_30
                  WHERE authorisation_33.subject_id = anon_15.subject_id
                      AND authorisation_category_30.authorisation_id = authorisation_33.id
                      AND authorisation_category_30.category = anon_15.category AND (authorisation_33.holder_key = $2::VARCHAR
                      OR authorisation_33.holder_unit_id = $3::VARCHAR) AND authorisation_33.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_33.revoked_on IS NULL AND authorisation_33.valid_from <= $4::DATE
                      AND authorisation_33.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_19
                    WHERE subject_19.id = anon_15.subject_id AND (subject_19.kind = 'NATURAL_PERSON' OR subject_19.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_16, consent_field AS consent_field_16
                    WHERE consent_16.subject_id = anon_15.subject_id AND consent_16.holder_unit_id = anon_15.provider_id
                        AND consent_field_16.consent_id = consent_16.id AND consent_field_16.field = 'REAL_ESTATE'
                        AND consent_16.revoked_on IS NULL AND consent_16.signed_on <= $4::DATE AND consent_16.valid_until >= $4::DATE)))
                        OR false OR anon_17.key IN ('legalRepresentative') OR anon_17.key IN ('securitiesHeld')
                        AND anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_34, authorisation_category AS authorisation_category_31
                  WHERE authorisation_34.subject_id = anon_15.subject_id
                      AND authorisation_category_31.authorisation_id = authorisation_34.id
                      AND authorisation_category_31.category = anon_15.category AND (authorisation_34.holder_key = $2::VARCHAR
                      OR authorisation_34.holder_unit_id = $3::VARCHAR) AND authorisation_34.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_34.revoked_on IS NULL AND authorisation_34.valid_from <= $4::DATE
                      AND authorisation_34.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_20
                    WHERE subject_20.id = anon_15.subject_id AND (subject_20.kind = 'NATURAL_PERSON' OR subject_20.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_17, consent_field AS consent_field_17
                    WHERE consent_17.subject_id = anon_15.subject_id AND consent_17.holder_unit_id = anon_15.provider_id
                        AND consent_field_17.consent_id = consent_17.id AND consent_field_17.field = 'SECURITIES'
                        AND consent_17.revoked_on IS NULL AND consent_17.signed_on <= $4::DATE AND consent_17.valid_until >= $4::DATE)))
                        OR anon_17.key IN ('taxAmount') AND anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY',
                        'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_35, authorisation_category AS authorisation_category_32
                  WHERE authorisation_35.subject_id = anon_15.subject_id
                      AND authorisation_category_32.authorisation_id = authorisation_35.id
                      AND authorisation_category_32.category = anon_15.category AND (authorisation_35.holder_key = $2::VARCHAR
                      OR authorisation_35.holder_unit_id = $3::VARCHAR) AND authorisation_35.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_35.revoked_on IS NULL AND authorisation_35.valid_from <= $4::DATE
                      AND authorisation_35.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_21
                    WHERE subject_21.id = anon_15.subject_id AND (subject_21.kind = 'NATURAL_PERSON' OR subject_21.sole_trader IS true)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_18, consent_field AS consent_field_18
                    WHERE consent_18.subject_id = anon_15.subject_id AND consent_18.holder_unit_id = anon_15.provider_id
                        AND consent_field_18.consent_id = consent_18.id AND consent_field_18.field = 'TAX_AMOUNT'
                        AND consent_18.revoked_on IS NULL AND consent_18.signed_on <= $4::DATE AND consent_18.valid_until >= $4::DATE)))
                        OR anon_17.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                    SELECT *
                    FROM authorisation AS authorisation_36, authorisation_category AS authorisation_category_33
                    WHERE authorisation_36.subject_id = anon_15.subject_id
                        AND authorisation_category_33.authorisation_id = authorisation_36.id
                        AND authorisation_category_33.category = anon_15.category AND (authorisation_36.holder_key = $2::VARCHAR
                        OR authorisation_36.holder_unit_id = $3::VARCHAR) AND authorisation_36.purpose = 'CREDIT_PRODUCT'
                        AND authorisation_36.revoked_on IS NULL AND authorisation_36.valid_from <= $4::DATE
                        AND authorisation_36.valid_until >= $4::DATE)) OR anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                        AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                        AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                        OR anon_15.publicity_until >= $4::DATE) AND anon_15.screened IS true)), 'disclosureUntil',
                        CASE WHEN (anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_37, authorisation_category AS authorisation_category_34
                  WHERE authorisation_37.subject_id = anon_15.subject_id
                      AND authorisation_category_34.authorisation_id = authorisation_37.id
                      AND authorisation_category_34.category = anon_15.category AND (authorisation_37.holder_key = $2::VARCHAR
                      OR authorisation_37.holder_unit_id = $3::VARCHAR) AND authorisation_37.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_37.revoked_on IS NULL AND authorisation_37.valid_from <= $4::DATE
                      AND authorisation_37.valid_until >= $4::DATE))) THEN anon_15.disclosure_until ELSE NULL END)
          ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_15.openness = 'OPEN'
              AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
              AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
              OR anon_15.publicity_until >= $4::DATE) AND anon_15.state != 'DELETED' AND NOT (coalesce(anon_15.disclosure_until < $4::DATE,
              false) OR anon_15.state = 'ARCHIVED') AND NOT (anon_15.record_class = 'NEGATIVE'
              AND NOT coalesce(anon_15.notice_served_on <= $4::DATE, false)) AND anon_15.state != 'REVOKED')
              OR (anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_38, authorisation_category AS authorisation_category_35
                WHERE authorisation_38.subject_id = anon_15.subject_id AND authorisation_category_35.authorisation_id = authorisation_38.id
                    AND authorisation_category_35.category = anon_15.category AND (authorisation_38.holder_key = $2::VARCHAR
                    OR authorisation_38.holder_unit_id = $3::VARCHAR) AND authorisation_38.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_38.revoked_on IS NULL AND authorisation_38.valid_from <= $4::DATE
                    AND authorisation_38.valid_until >= $4::DATE)) OR anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL
                    AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= $4::DATE) AND anon_15.screened IS true)
                    AND NOT (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE'
                    AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                    OR anon_15.publicity_until >= $4::DATE) AND anon_15.screened IS true) OR anon_15.category IN ('NP_ADMIN_LICENSE',
                    'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_39, authorisation_category AS authorisation_category_36
              WHERE authorisation_39.subject_id = anon_15.subject_id AND authorisation_category_36.authorisation_id = authorisation_39.id
                  AND authorisation_category_36.category = anon_15.category AND (authorisation_39.holder_key = $2::VARCHAR
                  OR authorisation_39.holder_unit_id = $3::VARCHAR) AND authorisation_39.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_39.revoked_on IS NULL AND authorisation_39.valid_from <= $4::DATE
                  AND authorisation_39.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_22
                WHERE subject_22.id = anon_15.subject_id AND (subject_22.kind = 'NATURAL_PERSON' OR subject_22.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_19, consent_field AS consent_field_19
                WHERE consent_19.subject_id = anon_15.subject_id AND consent_19.holder_unit_id = anon_15.provider_id
                    AND consent_field_19.consent_id = consent_19.id AND consent_field_19.field = 'COMMERCIAL_INSURANCE'
                    AND consent_19.revoked_on IS NULL AND consent_19.signed_on <= $4::DATE AND consent_19.valid_until >= $4::DATE)))
                    OR anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_40, authorisation_category AS authorisation_category_37
              WHERE authorisation_40.subject_id = anon_15.subject_id AND authorisation_category_37.authorisation_id = authorisation_40.id
                  AND authorisation_category_37.category = anon_15.category AND (authorisation_40.holder_key = $2::VARCHAR
                  OR authorisation_40.holder_unit_id = $3::VARCHAR) AND authorisation_40.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_40.revoked_on IS NULL AND authorisation_40.valid_from <= $4::DATE
                  AND authorisation_40.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_23
                WHERE subject_23.id = anon_15.subject_id AND (subject_23.kind = 'NATURAL_PERSON' OR subject_23.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_20, consent_field AS consent_field_20
                WHERE consent_20.subject_id = anon_15.subject_id AND consent_20.holder_unit_id = anon_15.provider_id
                    AND consent_field_20.consent_id = consent_20.id AND consent_field_20.field = 'DEPOSIT'
                    AND consent_20.revoked_on IS NULL AND consent_20.signed_on <= $4::DATE AND consent_20.valid_until >= $4::DATE)))
                    OR anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_41, authorisation_category AS authorisation_category_38
              WHERE authorisation_41.subject_id = anon_15.subject_id AND authorisation_category_38.authorisation_id = authorisation_41.id
                  AND authorisation_category_38.category = anon_15.category AND (authorisation_41.holder_key = $2::VARCHAR
                  OR authorisation_41.holder_unit_id = $3::VARCHAR) AND authorisation_41.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_41.revoked_on IS NULL AND authorisation_41.valid_from <= $4::DATE
                  AND authorisation_41.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_24
                WHERE subject_24.id = anon_15.subject_id AND (subject_24.kind = 'NATURAL_PERSON' OR subject_24.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_21, consent_field AS consent_field_21
                WHERE consent_21.subject_id = anon_15.subject_id AND consent_21.holder_unit_id = anon_15.provider_id
                    AND consent_field_21.consent_id = consent_21.id AND consent_field_21.field = 'INCOME' AND consent_21.revoked_on IS NULL
                    AND consent_21.signed_on <= $4::DATE AND consent_21.valid_until >= $4::DATE)))
                    OR anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_42, authorisation_category AS authorisation_category_39
              WHERE authorisation_42.subject_id = anon_15.subject_id AND authorisation_category_39.authorisation_id = authorisation_42.id
                  AND authorisation_category_39.category = anon_15.category AND (authorisation_42.holder_key = $2::VARCHAR
                  OR authorisation_42.holder_unit_id = $3::VARCHAR) AND authorisation_42.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_42.revoked_on IS NULL AND authorisation_42.valid_from <= $4::DATE
                  AND authorisation_42.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_25
                WHERE subject_25.id = anon_15.subject_id AND (subject_25.kind = 'NATURAL_PERSON' OR subject_25.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_22, consent_field AS consent_field_22
                WHERE consent_22.subject_id = anon_15.subject_id AND consent_22.holder_unit_id = anon_15.provider_id
                    AND consent_field_22.consent_id = consent_22.id AND consent_field_22.field = 'REAL_ESTATE'
                    AND consent_22.revoked_on IS NULL AND consent_22.signed_on <= $4::DATE AND consent_22.valid_until >= $4::DATE)))
                    OR anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_43, authorisation_category AS authorisation_category_40
              WHERE authorisation_43.subject_id = anon_15.subject_id AND authorisation_category_40.authorisation_id = authorisation_43.id
                  AND authorisation_category_40.category = anon_15.category AND (authorisation_43.holder_key = $2::VARCHAR
                  OR authorisation_43.holder_unit_id = $3::VARCHAR) AND authorisation_43.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_43.revoked_on IS NULL AND authorisation_43.valid_from <= $4::DATE
                  AND authorisation_43.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_26
                WHERE subject_26.id = anon_15.subject_id AND (subject_26.kind = 'NATURAL_PERSON' OR subject_26.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_23, consent_field AS consent_field_23
                WHERE consent_23.subject_id = anon_15.subject_id AND consent_23.holder_unit_id = anon_15.provider_id
                    AND consent_field_23.consent_id = consent_23.id AND consent_field_23.field = 'SECURITIES'
                    AND consent_23.revoked_on IS NULL AND consent_23.signed_on <= $4::DATE AND consent_23.valid_until >= $4::DATE)))
                    OR anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_44, authorisation_category AS authorisation_category_41
              WHERE authorisation_44.subject_id = anon_15.subject_id AND authorisation_category_41.authorisation_id = authorisation_44.id
                  AND authorisation_category_41.category = anon_15.category AND (authorisation_44.holder_key = $2::VARCHAR
                  OR authorisation_44.holder_unit_id = $3::VARCHAR) AND authorisation_44.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_44.revoked_on IS NULL AND authorisation_44.valid_from <= $4::DATE
                  AND authorisation_44.valid_until >= $4::DATE)) AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_27
                WHERE subject_27.id = anon_15.subject_id AND (subject_27.kind = 'NATURAL_PERSON' OR subject_27.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_24, consent_field AS consent_field_24
                WHERE consent_24.subject_id = anon_15.subject_id AND consent_24.holder_unit_id = anon_15.provider_id
                    AND consent_field_24.consent_id = consent_24.id AND consent_field_24.field = 'TAX_AMOUNT'
                    AND consent_24.revoked_on IS NULL AND consent_24.signed_on <= $4::DATE AND consent_24.valid_until >= $4::DATE)))
                    OR anon_15.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                    'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_45, authorisation_category AS authorisation_category_42
              WHERE authorisation_45.subject_id = anon_15.subject_id AND authorisation_category_42.authorisation_id = authorisation_45.id
                  AND authorisation_category_42.category = anon_15.category AND (authorisation_45.holder_key = $2::VARCHAR
                  OR authorisation_45.holder_unit_id = $3::VARCHAR) AND authorisation_45.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_45.revoked_on IS NULL AND authorisation_45.valid_from <= $4::DATE
                  AND authorisation_45.valid_until >= $4::DATE))) THEN (
          SELECT subject_28.pseudonym
          FROM subject AS subject_28
          WHERE subject_28.id = anon_15.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
        SELECT 1
        FROM record AS record_13
        WHERE (record_13.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
            'ORG_TAX_A_RATING') AND (EXISTS (
              SELECT *
              FROM authorisation AS authorisation_46, authorisation_category AS authorisation_category_43
              WHERE authorisation_46.subject_id = record_13.subject_id AND authorisation_category_43.authorisation_id = authorisation_46.id
                  AND authorisation_category_43.category = record_13.category AND (authorisation_46.holder_key = $2::VARCHAR
                  OR authorisation_46.holder_unit_id = $3::VARCHAR) AND authorisation_46.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_46.revoked_on IS NULL AND authorisation_46.valid_from <= $4::DATE
                  AND authorisation_46.valid_until >= $4::DATE)) OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
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
      SELECT anon_18.id AS id, anon_18.subject_id AS subject_id, anon_18.category AS category, anon_18.record_class AS record_class,
          anon_18.catalogue_item_id AS catalogue_item_id, anon_18.provider_id AS provider_id, anon_18.provider_key AS provider_key,
          anon_18.jurisdiction AS jurisdiction, anon_18.region_code AS region_code, anon_18.openness AS openness,
          anon_18.openness_basis AS openness_basis, anon_18.openness_reference AS openness_reference,
          anon_18.confidentiality AS confidentiality, anon_18.screened AS screened, anon_18.title AS title,
          anon_18.document_number AS document_number, anon_18.content AS content, anon_18.content_digest AS content_digest,
          anon_18.decided_on AS decided_on, anon_18.ended_on AS ended_on, anon_18.ended_on_source AS ended_on_source,
          anon_18.notice_served_on AS notice_served_on, anon_18.publicity_until AS publicity_until,
          anon_18.disclosure_until AS disclosure_until, anon_18.state AS state, anon_18.disputed_since AS disputed_since,
          anon_18.repaired_on AS repaired_on, anon_18.under_review_since AS under_review_since, anon_18.version AS version,
          anon_18.submitted_at AS submitted_at, anon_18.origin AS origin, anon_18.subtype AS subtype, anon_18.procedure AS procedure,
          anon_18.seriousness AS seriousness, anon_18.exception_reason AS exception_reason, anon_18.declared_until AS declared_until,
          anon_18.publicity_due_on AS publicity_due_on, anon_18.opened_on AS opened_on, anon_18.basis_kind AS basis_kind,
          anon_18.basis_number AS basis_number, anon_18.basis_issuer AS basis_issuer, anon_18.notice_reference AS notice_reference,
          anon_18.basis_effective_on AS basis_effective_on, anon_18.performance_due_on AS performance_due_on,
          anon_18.performed_on AS performed_on, anon_18.agreement_id AS agreement_id, anon_18.statement_digest AS statement_digest,
          anon_18.corrects_id AS corrects_id, anon_18.sort_key AS sort_key, row_number() OVER (ORDER BY anon_18.sort_key DESC,
          anon_18.id DESC) AS rn
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
              FROM authorisation AS authorisation_47, authorisation_category AS authorisation_category_44
              WHERE authorisation_47.subject_id = record_14.subject_id AND authorisation_category_44.authorisation_id = authorisation_47.id
                  AND authorisation_category_44.category = record_14.category AND (authorisation_47.holder_key = $2::VARCHAR
                  OR authorisation_47.holder_unit_id = $3::VARCHAR) AND authorisation_47.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_47.revoked_on IS NULL AND authorisation_47.valid_from <= $4::DATE
                  AND authorisation_47.valid_until >= $4::DATE)) OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= $4::DATE)) AND record_14.state != 'DELETED'
                  AND NOT (coalesce(record_14.disclosure_until < $4::DATE, false) OR record_14.state = 'ARCHIVED')
                  AND NOT (record_14.record_class = 'NEGATIVE' AND NOT coalesce(record_14.notice_served_on <= $4::DATE, false))
                  AND record_14.state != 'REVOKED' AND record_14.subject_id = anon_6.id AND anon_6.kind = 'NATURAL_PERSON'
        ORDER BY record_14.decided_on DESC, record_14.id DESC
        LIMIT 20) AS anon_18) AS anon_15) AS anon_10 ON true) AS anon_1 ON true
