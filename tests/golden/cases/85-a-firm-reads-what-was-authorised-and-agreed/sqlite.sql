SELECT anon_1.j AS c0, anon_1.d AS c1, CASE WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? OR authorisation_1.holder_unit_id IS NOT NULL
        AND authorisation_1.holder_unit_id = ?) AND (authorisation_1.holder_key = ? OR authorisation_1.holder_unit_id = ?)
        AND authorisation_1.purpose = 'CREDIT_PRODUCT' AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= ?
        AND authorisation_1.valid_until >= ?)) THEN 'HELD' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? OR authorisation_1.holder_unit_id IS NOT NULL
        AND authorisation_1.holder_unit_id = ?) AND (authorisation_1.holder_key = ? OR authorisation_1.holder_unit_id = ?)
        AND authorisation_1.purpose = 'CREDIT_PRODUCT' AND authorisation_1.revoked_on IS NULL AND authorisation_1.valid_from <= ?
        AND authorisation_1.valid_until >= ?)) THEN 'SCOPE' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? OR authorisation_1.holder_unit_id IS NOT NULL
        AND authorisation_1.holder_unit_id = ?) AND authorisation_1.revoked_on IS NULL)) THEN 'EXPIRED' WHEN (EXISTS (
    SELECT *
    FROM authorisation AS authorisation_1, subject AS subject_1
    WHERE authorisation_1.subject_id = subject_1.id AND subject_1.identity_key = ? AND authorisation_1.purpose = 'CREDIT_PRODUCT'
        AND (authorisation_1.holder_key IS NOT NULL AND authorisation_1.holder_key = ? OR authorisation_1.holder_unit_id IS NOT NULL
        AND authorisation_1.holder_unit_id = ?))) THEN 'REVOKED' ELSE null END AS c2, (
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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name', anon_6.name, 'restricted',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'records', json(json(json_extract(anon_6.x1,
      '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name', anon_6.name, 'restricted',
      json(json(json_extract(anon_6.x2, '$[0]'))), 'records', json(json(json_extract(anon_6.x3, '$[0]')))) ELSE NULL END) AS j, '' || '' ||
      CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL
      OR (EXISTS (
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
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':2;' ELSE '' END ELSE '' END ||
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
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':3;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'),
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_3
          WHERE (record_3.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_2, authorisation_category AS authorisation_category_1
                WHERE authorisation_2.subject_id = record_3.subject_id AND authorisation_category_1.authorisation_id = authorisation_2.id
                    AND authorisation_category_1.category = record_3.category AND (authorisation_2.holder_key = ?
                    OR authorisation_2.holder_unit_id = ?) AND authorisation_2.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_2.revoked_on IS NULL AND authorisation_2.valid_from <= ? AND authorisation_2.valid_until >= ?))
                    OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                    AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?)) AND record_3.state != 'DELETED'
                    AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
                    AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
                    AND record_3.state != 'REVOKED' AND record_3.openness = 'RESTRICTED' AND record_3.subject_id = anon_7.id
                    AND anon_7.kind != 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE (record_4.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_3, authorisation_category AS authorisation_category_2
                  WHERE authorisation_3.subject_id = record_4.subject_id AND authorisation_category_2.authorisation_id = authorisation_3.id
                      AND authorisation_category_2.category = record_4.category AND (authorisation_3.holder_key = ?
                      OR authorisation_3.holder_unit_id = ?) AND authorisation_3.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_3.revoked_on IS NULL AND authorisation_3.valid_from <= ? AND authorisation_3.valid_until >= ?))
                      OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                      AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?)) AND record_4.state != 'DELETED'
                      AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                      AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
                      AND record_4.state != 'REVOKED' AND record_4.openness = 'RESTRICTED' AND record_4.subject_id = anon_7.id
                      AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                      AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                      0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                      AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN'
                      AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                      AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                      OR record_4.publicity_until >= ?)))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_1) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM record AS record_5
            WHERE (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_4, authorisation_category AS authorisation_category_3
                  WHERE authorisation_4.subject_id = record_5.subject_id AND authorisation_category_3.authorisation_id = authorisation_4.id
                      AND authorisation_category_3.category = record_5.category AND (authorisation_4.holder_key = ?
                      OR authorisation_4.holder_unit_id = ?) AND authorisation_4.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_4.revoked_on IS NULL AND authorisation_4.valid_from <= ? AND authorisation_4.valid_until >= ?))
                      OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
                      AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED'
                      AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED')
                      AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0)
                      AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
                      json(json_group_array(json_object('title', CASE WHEN (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                      'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                      SELECT *
                      FROM authorisation AS authorisation_5, authorisation_category AS authorisation_category_4
                      WHERE authorisation_5.subject_id = anon_8.subject_id
                          AND authorisation_category_4.authorisation_id = authorisation_5.id
                          AND authorisation_category_4.category = anon_8.category AND (authorisation_5.holder_key = ?
                          OR authorisation_5.holder_unit_id = ?) AND authorisation_5.purpose = 'CREDIT_PRODUCT'
                          AND authorisation_5.revoked_on IS NULL AND authorisation_5.valid_from <= ? AND authorisation_5.valid_until >= ?))
                          OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                          AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                          AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) THEN anon_8.title
                          ELSE NULL END, 'category', anon_8.category, 'openness', anon_8.openness, 'content', json((
                    SELECT json_group_object(anon_10."key", anon_10.value) AS anon_9
                    FROM json_each(anon_8.content) AS anon_10
                    WHERE anon_10."key" IN ('commercialInsurance') AND anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_6, authorisation_category AS authorisation_category_5
                        WHERE authorisation_6.subject_id = anon_8.subject_id
                            AND authorisation_category_5.authorisation_id = authorisation_6.id
                            AND authorisation_category_5.category = anon_8.category AND (authorisation_6.holder_key = ?
                            OR authorisation_6.holder_unit_id = ?) AND authorisation_6.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_6.revoked_on IS NULL AND authorisation_6.valid_from <= ?
                            AND authorisation_6.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_2
                          WHERE subject_2.id = anon_8.subject_id AND (subject_2.kind = 'NATURAL_PERSON' OR subject_2.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_1, consent_field AS consent_field_1
                          WHERE consent_1.subject_id = anon_8.subject_id AND consent_1.holder_unit_id = anon_8.provider_id
                              AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                              AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= ? AND consent_1.valid_until >= ?)))
                              OR anon_10."key" IN ('depositBalance') AND anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_7, authorisation_category AS authorisation_category_6
                        WHERE authorisation_7.subject_id = anon_8.subject_id
                            AND authorisation_category_6.authorisation_id = authorisation_7.id
                            AND authorisation_category_6.category = anon_8.category AND (authorisation_7.holder_key = ?
                            OR authorisation_7.holder_unit_id = ?) AND authorisation_7.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_7.revoked_on IS NULL AND authorisation_7.valid_from <= ?
                            AND authorisation_7.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_3
                          WHERE subject_3.id = anon_8.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_2, consent_field AS consent_field_2
                          WHERE consent_2.subject_id = anon_8.subject_id AND consent_2.holder_unit_id = anon_8.provider_id
                              AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT'
                              AND consent_2.revoked_on IS NULL AND consent_2.signed_on <= ? AND consent_2.valid_until >= ?)))
                              OR anon_10."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                              'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn',
                              'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k',
                              'graduatedOn', 'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level',
                              'licenceKind', 'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser',
                              'organizationCode', 'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil',
                              'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                              'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo', 'sourceUnit',
                              'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
                              OR anon_10."key" IN ('annualIncome') AND anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_8, authorisation_category AS authorisation_category_7
                        WHERE authorisation_8.subject_id = anon_8.subject_id
                            AND authorisation_category_7.authorisation_id = authorisation_8.id
                            AND authorisation_category_7.category = anon_8.category AND (authorisation_8.holder_key = ?
                            OR authorisation_8.holder_unit_id = ?) AND authorisation_8.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_8.revoked_on IS NULL AND authorisation_8.valid_from <= ?
                            AND authorisation_8.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_4
                          WHERE subject_4.id = anon_8.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_3, consent_field AS consent_field_3
                          WHERE consent_3.subject_id = anon_8.subject_id AND consent_3.holder_unit_id = anon_8.provider_id
                              AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME'
                              AND consent_3.revoked_on IS NULL AND consent_3.signed_on <= ? AND consent_3.valid_until >= ?)))
                              OR anon_10."key" IN ('realEstate') AND anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_9, authorisation_category AS authorisation_category_8
                        WHERE authorisation_9.subject_id = anon_8.subject_id
                            AND authorisation_category_8.authorisation_id = authorisation_9.id
                            AND authorisation_category_8.category = anon_8.category AND (authorisation_9.holder_key = ?
                            OR authorisation_9.holder_unit_id = ?) AND authorisation_9.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_9.revoked_on IS NULL AND authorisation_9.valid_from <= ?
                            AND authorisation_9.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_5
                          WHERE subject_5.id = anon_8.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_4, consent_field AS consent_field_4
                          WHERE consent_4.subject_id = anon_8.subject_id AND consent_4.holder_unit_id = anon_8.provider_id
                              AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                              AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= ? AND consent_4.valid_until >= ?))) OR 0 = 1
                              OR anon_10."key" IN ('legalRepresentative') OR anon_10."key" IN ('securitiesHeld')
                              AND anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_10, authorisation_category AS authorisation_category_9
                        WHERE authorisation_10.subject_id = anon_8.subject_id
                            AND authorisation_category_9.authorisation_id = authorisation_10.id
                            AND authorisation_category_9.category = anon_8.category AND (authorisation_10.holder_key = ?
                            OR authorisation_10.holder_unit_id = ?) AND authorisation_10.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_10.revoked_on IS NULL AND authorisation_10.valid_from <= ?
                            AND authorisation_10.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_6
                          WHERE subject_6.id = anon_8.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_5, consent_field AS consent_field_5
                          WHERE consent_5.subject_id = anon_8.subject_id AND consent_5.holder_unit_id = anon_8.provider_id
                              AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                              AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= ? AND consent_5.valid_until >= ?)))
                              OR anon_10."key" IN ('taxAmount') AND anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_11, authorisation_category AS authorisation_category_10
                        WHERE authorisation_11.subject_id = anon_8.subject_id
                            AND authorisation_category_10.authorisation_id = authorisation_11.id
                            AND authorisation_category_10.category = anon_8.category AND (authorisation_11.holder_key = ?
                            OR authorisation_11.holder_unit_id = ?) AND authorisation_11.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_11.revoked_on IS NULL AND authorisation_11.valid_from <= ?
                            AND authorisation_11.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_7
                          WHERE subject_7.id = anon_8.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_6, consent_field AS consent_field_6
                          WHERE consent_6.subject_id = anon_8.subject_id AND consent_6.holder_unit_id = anon_8.provider_id
                              AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                              AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= ? AND consent_6.valid_until >= ?)))
                              OR anon_10."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                              'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                              'suspendedOrRevokedLicence', 'violationKind') AND (anon_8.category IN ('NP_ADMIN_LICENSE',
                              'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                          SELECT *
                          FROM authorisation AS authorisation_12, authorisation_category AS authorisation_category_11
                          WHERE authorisation_12.subject_id = anon_8.subject_id
                              AND authorisation_category_11.authorisation_id = authorisation_12.id
                              AND authorisation_category_11.category = anon_8.category AND (authorisation_12.holder_key = ?
                              OR authorisation_12.holder_unit_id = ?) AND authorisation_12.purpose = 'CREDIT_PRODUCT'
                              AND authorisation_12.revoked_on IS NULL AND authorisation_12.valid_from <= ?
                              AND authorisation_12.valid_until >= ?)) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                              AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                              AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                              OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1))), 'disclosureUntil',
                              CASE WHEN (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                      SELECT *
                      FROM authorisation AS authorisation_13, authorisation_category AS authorisation_category_12
                      WHERE authorisation_13.subject_id = anon_8.subject_id
                          AND authorisation_category_12.authorisation_id = authorisation_13.id
                          AND authorisation_category_12.category = anon_8.category AND (authorisation_13.holder_key = ?
                          OR authorisation_13.holder_unit_id = ?) AND authorisation_13.purpose = 'CREDIT_PRODUCT'
                          AND authorisation_13.revoked_on IS NULL AND authorisation_13.valid_from <= ?
                          AND authorisation_13.valid_until >= ?))) THEN anon_8.disclosure_until ELSE NULL END)) FILTER (WHERE 1 = 1))),
                          coalesce(group_concat('' || CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                          AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                          OR anon_8.publicity_until >= ?) AND anon_8.state != 'DELETED' AND NOT (coalesce(anon_8.disclosure_until < ?,
                          0) = 1 OR anon_8.state = 'ARCHIVED') AND NOT (anon_8.record_class = 'NEGATIVE'
                          AND coalesce(anon_8.notice_served_on <= ?, 0) = 0) AND anon_8.state != 'REVOKED')
                          OR (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                    SELECT *
                    FROM authorisation AS authorisation_14, authorisation_category AS authorisation_category_13
                    WHERE authorisation_14.subject_id = anon_8.subject_id
                        AND authorisation_category_13.authorisation_id = authorisation_14.id
                        AND authorisation_category_13.category = anon_8.category AND (authorisation_14.holder_key = ?
                        OR authorisation_14.holder_unit_id = ?) AND authorisation_14.purpose = 'CREDIT_PRODUCT'
                        AND authorisation_14.revoked_on IS NULL AND authorisation_14.valid_from <= ?
                        AND authorisation_14.valid_until >= ?)) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                        AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1)
                        AND NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                        AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                        OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) OR anon_8.category IN ('NP_ADMIN_LICENSE',
                        'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_15, authorisation_category AS authorisation_category_14
                  WHERE authorisation_15.subject_id = anon_8.subject_id
                      AND authorisation_category_14.authorisation_id = authorisation_15.id
                      AND authorisation_category_14.category = anon_8.category AND (authorisation_15.holder_key = ?
                      OR authorisation_15.holder_unit_id = ?) AND authorisation_15.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_15.revoked_on IS NULL AND authorisation_15.valid_from <= ? AND authorisation_15.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_8
                    WHERE subject_8.id = anon_8.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_7, consent_field AS consent_field_7
                    WHERE consent_7.subject_id = anon_8.subject_id AND consent_7.holder_unit_id = anon_8.provider_id
                        AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                        AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= ? AND consent_7.valid_until >= ?)))
                        OR anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_16, authorisation_category AS authorisation_category_15
                  WHERE authorisation_16.subject_id = anon_8.subject_id
                      AND authorisation_category_15.authorisation_id = authorisation_16.id
                      AND authorisation_category_15.category = anon_8.category AND (authorisation_16.holder_key = ?
                      OR authorisation_16.holder_unit_id = ?) AND authorisation_16.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_16.revoked_on IS NULL AND authorisation_16.valid_from <= ? AND authorisation_16.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_9
                    WHERE subject_9.id = anon_8.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_8, consent_field AS consent_field_8
                    WHERE consent_8.subject_id = anon_8.subject_id AND consent_8.holder_unit_id = anon_8.provider_id
                        AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT'
                        AND consent_8.revoked_on IS NULL AND consent_8.signed_on <= ? AND consent_8.valid_until >= ?)))
                        OR anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_17, authorisation_category AS authorisation_category_16
                  WHERE authorisation_17.subject_id = anon_8.subject_id
                      AND authorisation_category_16.authorisation_id = authorisation_17.id
                      AND authorisation_category_16.category = anon_8.category AND (authorisation_17.holder_key = ?
                      OR authorisation_17.holder_unit_id = ?) AND authorisation_17.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_17.revoked_on IS NULL AND authorisation_17.valid_from <= ? AND authorisation_17.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_10
                    WHERE subject_10.id = anon_8.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_9, consent_field AS consent_field_9
                    WHERE consent_9.subject_id = anon_8.subject_id AND consent_9.holder_unit_id = anon_8.provider_id
                        AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME' AND consent_9.revoked_on IS NULL
                        AND consent_9.signed_on <= ? AND consent_9.valid_until >= ?))) OR anon_8.category IN ('NP_ADMIN_LICENSE',
                        'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_18, authorisation_category AS authorisation_category_17
                  WHERE authorisation_18.subject_id = anon_8.subject_id
                      AND authorisation_category_17.authorisation_id = authorisation_18.id
                      AND authorisation_category_17.category = anon_8.category AND (authorisation_18.holder_key = ?
                      OR authorisation_18.holder_unit_id = ?) AND authorisation_18.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_18.revoked_on IS NULL AND authorisation_18.valid_from <= ? AND authorisation_18.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_11
                    WHERE subject_11.id = anon_8.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_10, consent_field AS consent_field_10
                    WHERE consent_10.subject_id = anon_8.subject_id AND consent_10.holder_unit_id = anon_8.provider_id
                        AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                        AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= ? AND consent_10.valid_until >= ?)))
                        OR anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_19, authorisation_category AS authorisation_category_18
                  WHERE authorisation_19.subject_id = anon_8.subject_id
                      AND authorisation_category_18.authorisation_id = authorisation_19.id
                      AND authorisation_category_18.category = anon_8.category AND (authorisation_19.holder_key = ?
                      OR authorisation_19.holder_unit_id = ?) AND authorisation_19.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_19.revoked_on IS NULL AND authorisation_19.valid_from <= ? AND authorisation_19.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_12
                    WHERE subject_12.id = anon_8.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_11, consent_field AS consent_field_11
                    WHERE consent_11.subject_id = anon_8.subject_id AND consent_11.holder_unit_id = anon_8.provider_id
                        AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                        AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= ? AND consent_11.valid_until >= ?)))
                        OR anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_20, authorisation_category AS authorisation_category_19
                  WHERE authorisation_20.subject_id = anon_8.subject_id
                      AND authorisation_category_19.authorisation_id = authorisation_20.id
                      AND authorisation_category_19.category = anon_8.category AND (authorisation_20.holder_key = ?
                      OR authorisation_20.holder_unit_id = ?) AND authorisation_20.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_20.revoked_on IS NULL AND authorisation_20.valid_from <= ? AND authorisation_20.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_13
                    WHERE subject_13.id = anon_8.subject_id AND (subject_13.kind = 'NATURAL_PERSON' OR subject_13.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_12, consent_field AS consent_field_12
                    WHERE consent_12.subject_id = anon_8.subject_id AND consent_12.holder_unit_id = anon_8.provider_id
                        AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                        AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= ? AND consent_12.valid_until >= ?)))
                        OR anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_21, authorisation_category AS authorisation_category_20
                  WHERE authorisation_21.subject_id = anon_8.subject_id
                      AND authorisation_category_20.authorisation_id = authorisation_21.id
                      AND authorisation_category_20.category = anon_8.category AND (authorisation_21.holder_key = ?
                      OR authorisation_21.holder_unit_id = ?) AND authorisation_21.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_21.revoked_on IS NULL AND authorisation_21.valid_from <= ? AND authorisation_21.valid_until >= ?)))
                      THEN (
              SELECT subject_14.pseudonym
              FROM subject AS subject_14
              WHERE subject_14.id = anon_8.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_6
            WHERE (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_22, authorisation_category AS authorisation_category_21
                  WHERE authorisation_22.subject_id = record_6.subject_id
                      AND authorisation_category_21.authorisation_id = authorisation_22.id
                      AND authorisation_category_21.category = record_6.category AND (authorisation_22.holder_key = ?
                      OR authorisation_22.holder_unit_id = ?) AND authorisation_22.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_22.revoked_on IS NULL AND authorisation_22.valid_from <= ? AND authorisation_22.valid_until >= ?))
                      OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                      AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED'
                      AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
                      AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
                      AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
                      AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
                      AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED'
                      AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
                      AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
                      AND record_6.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_2
      FROM (
        SELECT anon_11.id AS id, anon_11.subject_id AS subject_id, anon_11.category AS category, anon_11.record_class AS record_class,
            anon_11.catalogue_item_id AS catalogue_item_id, anon_11.provider_id AS provider_id, anon_11.provider_key AS provider_key,
            anon_11.jurisdiction AS jurisdiction, anon_11.region_code AS region_code, anon_11.openness AS openness,
            anon_11.openness_basis AS openness_basis, anon_11.openness_reference AS openness_reference,
            anon_11.confidentiality AS confidentiality, anon_11.screened AS screened, anon_11.title AS title,
            anon_11.document_number AS document_number, anon_11.content AS content, anon_11.content_digest AS content_digest,
            anon_11.decided_on AS decided_on, anon_11.ended_on AS ended_on, anon_11.ended_on_source AS ended_on_source,
            anon_11.notice_served_on AS notice_served_on, anon_11.publicity_until AS publicity_until,
            anon_11.disclosure_until AS disclosure_until, anon_11.state AS state, anon_11.disputed_since AS disputed_since,
            anon_11.repaired_on AS repaired_on, anon_11.under_review_since AS under_review_since, anon_11.version AS version,
            anon_11.submitted_at AS submitted_at, anon_11.origin AS origin, anon_11.subtype AS subtype, anon_11.procedure AS procedure,
            anon_11.seriousness AS seriousness, anon_11.exception_reason AS exception_reason, anon_11.declared_until AS declared_until,
            anon_11.publicity_due_on AS publicity_due_on, anon_11.opened_on AS opened_on, anon_11.basis_kind AS basis_kind,
            anon_11.basis_number AS basis_number, anon_11.basis_issuer AS basis_issuer, anon_11.notice_reference AS notice_reference,
            anon_11.basis_effective_on AS basis_effective_on, anon_11.performance_due_on AS performance_due_on,
            anon_11.performed_on AS performed_on, anon_11.agreement_id AS agreement_id, anon_11.statement_digest AS statement_digest,
            anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key DESC,
            anon_11.id DESC) AS rn
        FROM (
          SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category,
              record_7.record_class AS record_class, record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id,
              record_7.provider_key AS provider_key, record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code,
              record_7.openness AS openness, record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
              record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
              record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
              record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
              record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
              record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
              record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
              record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype,
              record_7.procedure AS procedure, record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason,
              record_7.declared_until AS declared_until, record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on,
              record_7.basis_kind AS basis_kind, record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer,
              record_7.notice_reference AS notice_reference, record_7.basis_effective_on AS basis_effective_on,
              record_7.performance_due_on AS performance_due_on, record_7.performed_on AS performed_on,
              record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest, record_7.corrects_id AS corrects_id,
              record_7.decided_on AS sort_key
          FROM record AS record_7
          WHERE (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_23, authorisation_category AS authorisation_category_22
                WHERE authorisation_23.subject_id = record_7.subject_id
                    AND authorisation_category_22.authorisation_id = authorisation_23.id
                    AND authorisation_category_22.category = record_7.category AND (authorisation_23.holder_key = ?
                    OR authorisation_23.holder_unit_id = ?) AND authorisation_23.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_23.revoked_on IS NULL AND authorisation_23.valid_from <= ? AND authorisation_23.valid_until >= ?))
                    OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
                    AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= ?)) AND record_7.state != 'DELETED'
                    AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1 OR record_7.state = 'ARCHIVED')
                    AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?, 0) = 0)
                    AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT 20 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x1, (
      SELECT json_array((
          SELECT count(*) AS count_3
          FROM record AS record_8
          WHERE (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_24, authorisation_category AS authorisation_category_23
                WHERE authorisation_24.subject_id = record_8.subject_id
                    AND authorisation_category_23.authorisation_id = authorisation_24.id
                    AND authorisation_category_23.category = record_8.category AND (authorisation_24.holder_key = ?
                    OR authorisation_24.holder_unit_id = ?) AND authorisation_24.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_24.revoked_on IS NULL AND authorisation_24.valid_from <= ? AND authorisation_24.valid_until >= ?))
                    OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
                    AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?)) AND record_8.state != 'DELETED'
                    AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED')
                    AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?, 0) = 0)
                    AND record_8.state != 'REVOKED' AND record_8.openness = 'RESTRICTED' AND record_8.subject_id = anon_7.id
                    AND anon_7.kind = 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_9
            WHERE (record_9.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_25, authorisation_category AS authorisation_category_24
                  WHERE authorisation_25.subject_id = record_9.subject_id
                      AND authorisation_category_24.authorisation_id = authorisation_25.id
                      AND authorisation_category_24.category = record_9.category AND (authorisation_25.holder_key = ?
                      OR authorisation_25.holder_unit_id = ?) AND authorisation_25.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_25.revoked_on IS NULL AND authorisation_25.valid_from <= ? AND authorisation_25.valid_until >= ?))
                      OR record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
                      AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= ?)) AND record_9.state != 'DELETED'
                      AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1 OR record_9.state = 'ARCHIVED')
                      AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?, 0) = 0)
                      AND record_9.state != 'REVOKED' AND record_9.openness = 'RESTRICTED' AND record_9.subject_id = anon_7.id
                      AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                      AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                      AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                      OR record_9.publicity_until >= ?) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?,
                      0) = 1 OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE'
                      AND coalesce(record_9.notice_served_on <= ?, 0) = 0) AND record_9.state != 'REVOKED' AND record_9.openness = 'OPEN'
                      AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE'
                      AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
                      OR record_9.publicity_until >= ?)))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_3) AS x2, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_4
            FROM record AS record_10
            WHERE (record_10.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_26, authorisation_category AS authorisation_category_25
                  WHERE authorisation_26.subject_id = record_10.subject_id
                      AND authorisation_category_25.authorisation_id = authorisation_26.id
                      AND authorisation_category_25.category = record_10.category AND (authorisation_26.holder_key = ?
                      OR authorisation_26.holder_unit_id = ?) AND authorisation_26.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_26.revoked_on IS NULL AND authorisation_26.valid_from <= ? AND authorisation_26.valid_until >= ?))
                      OR record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE'
                      AND record_10.state = 'ACTIVE' AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_10.publicity_until IS NULL OR record_10.publicity_until >= ?)) AND record_10.state != 'DELETED'
                      AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED')
                      AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?, 0) = 0)
                      AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                      json(json_group_array(json_object('title', CASE WHEN (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                      'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                      SELECT *
                      FROM authorisation AS authorisation_27, authorisation_category AS authorisation_category_26
                      WHERE authorisation_27.subject_id = anon_12.subject_id
                          AND authorisation_category_26.authorisation_id = authorisation_27.id
                          AND authorisation_category_26.category = anon_12.category AND (authorisation_27.holder_key = ?
                          OR authorisation_27.holder_unit_id = ?) AND authorisation_27.purpose = 'CREDIT_PRODUCT'
                          AND authorisation_27.revoked_on IS NULL AND authorisation_27.valid_from <= ?
                          AND authorisation_27.valid_until >= ?)) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                          AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                          OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) THEN anon_12.title ELSE NULL END, 'category',
                          anon_12.category, 'openness', anon_12.openness, 'content', json((
                    SELECT json_group_object(anon_14."key", anon_14.value) AS anon_13
                    FROM json_each(anon_12.content) AS anon_14
                    WHERE anon_14."key" IN ('commercialInsurance') AND anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_28, authorisation_category AS authorisation_category_27
                        WHERE authorisation_28.subject_id = anon_12.subject_id
                            AND authorisation_category_27.authorisation_id = authorisation_28.id
                            AND authorisation_category_27.category = anon_12.category AND (authorisation_28.holder_key = ?
                            OR authorisation_28.holder_unit_id = ?) AND authorisation_28.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_28.revoked_on IS NULL AND authorisation_28.valid_from <= ?
                            AND authorisation_28.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_15
                          WHERE subject_15.id = anon_12.subject_id AND (subject_15.kind = 'NATURAL_PERSON'
                              OR subject_15.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_13, consent_field AS consent_field_13
                          WHERE consent_13.subject_id = anon_12.subject_id AND consent_13.holder_unit_id = anon_12.provider_id
                              AND consent_field_13.consent_id = consent_13.id AND consent_field_13.field = 'COMMERCIAL_INSURANCE'
                              AND consent_13.revoked_on IS NULL AND consent_13.signed_on <= ? AND consent_13.valid_until >= ?)))
                              OR anon_14."key" IN ('depositBalance') AND anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_29, authorisation_category AS authorisation_category_28
                        WHERE authorisation_29.subject_id = anon_12.subject_id
                            AND authorisation_category_28.authorisation_id = authorisation_29.id
                            AND authorisation_category_28.category = anon_12.category AND (authorisation_29.holder_key = ?
                            OR authorisation_29.holder_unit_id = ?) AND authorisation_29.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_29.revoked_on IS NULL AND authorisation_29.valid_from <= ?
                            AND authorisation_29.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_16
                          WHERE subject_16.id = anon_12.subject_id AND (subject_16.kind = 'NATURAL_PERSON'
                              OR subject_16.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_14, consent_field AS consent_field_14
                          WHERE consent_14.subject_id = anon_12.subject_id AND consent_14.holder_unit_id = anon_12.provider_id
                              AND consent_field_14.consent_id = consent_14.id AND consent_field_14.field = 'DEPOSIT'
                              AND consent_14.revoked_on IS NULL AND consent_14.signed_on <= ? AND consent_14.valid_until >= ?)))
                              OR anon_14."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                              'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn',
                              'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k',
                              'graduatedOn', 'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level',
                              'licenceKind', 'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser',
                              'organizationCode', 'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil',
                              'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                              'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo', 'sourceUnit',
                              'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
                              OR anon_14."key" IN ('annualIncome') AND anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_30, authorisation_category AS authorisation_category_29
                        WHERE authorisation_30.subject_id = anon_12.subject_id
                            AND authorisation_category_29.authorisation_id = authorisation_30.id
                            AND authorisation_category_29.category = anon_12.category AND (authorisation_30.holder_key = ?
                            OR authorisation_30.holder_unit_id = ?) AND authorisation_30.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_30.revoked_on IS NULL AND authorisation_30.valid_from <= ?
                            AND authorisation_30.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_17
                          WHERE subject_17.id = anon_12.subject_id AND (subject_17.kind = 'NATURAL_PERSON'
                              OR subject_17.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_15, consent_field AS consent_field_15
                          WHERE consent_15.subject_id = anon_12.subject_id AND consent_15.holder_unit_id = anon_12.provider_id
                              AND consent_field_15.consent_id = consent_15.id AND consent_field_15.field = 'INCOME'
                              AND consent_15.revoked_on IS NULL AND consent_15.signed_on <= ? AND consent_15.valid_until >= ?)))
                              OR anon_14."key" IN ('realEstate') AND anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_31, authorisation_category AS authorisation_category_30
                        WHERE authorisation_31.subject_id = anon_12.subject_id
                            AND authorisation_category_30.authorisation_id = authorisation_31.id
                            AND authorisation_category_30.category = anon_12.category AND (authorisation_31.holder_key = ?
                            OR authorisation_31.holder_unit_id = ?) AND authorisation_31.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_31.revoked_on IS NULL AND authorisation_31.valid_from <= ?
                            AND authorisation_31.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_18
                          WHERE subject_18.id = anon_12.subject_id AND (subject_18.kind = 'NATURAL_PERSON'
                              OR subject_18.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_16, consent_field AS consent_field_16
                          WHERE consent_16.subject_id = anon_12.subject_id AND consent_16.holder_unit_id = anon_12.provider_id
                              AND consent_field_16.consent_id = consent_16.id AND consent_field_16.field = 'REAL_ESTATE'
                              AND consent_16.revoked_on IS NULL AND consent_16.signed_on <= ? AND consent_16.valid_until >= ?))) OR 0 = 1
                              OR anon_14."key" IN ('legalRepresentative') OR anon_14."key" IN ('securitiesHeld')
                              AND anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_32, authorisation_category AS authorisation_category_31
                        WHERE authorisation_32.subject_id = anon_12.subject_id
                            AND authorisation_category_31.authorisation_id = authorisation_32.id
                            AND authorisation_category_31.category = anon_12.category AND (authorisation_32.holder_key = ?
                            OR authorisation_32.holder_unit_id = ?) AND authorisation_32.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_32.revoked_on IS NULL AND authorisation_32.valid_from <= ?
                            AND authorisation_32.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_19
                          WHERE subject_19.id = anon_12.subject_id AND (subject_19.kind = 'NATURAL_PERSON'
                              OR subject_19.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_17, consent_field AS consent_field_17
                          WHERE consent_17.subject_id = anon_12.subject_id AND consent_17.holder_unit_id = anon_12.provider_id
                              AND consent_field_17.consent_id = consent_17.id AND consent_field_17.field = 'SECURITIES'
                              AND consent_17.revoked_on IS NULL AND consent_17.signed_on <= ? AND consent_17.valid_until >= ?)))
                              OR anon_14."key" IN ('taxAmount') AND anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                              'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                        SELECT *
                        FROM authorisation AS authorisation_33, authorisation_category AS authorisation_category_32
                        WHERE authorisation_33.subject_id = anon_12.subject_id
                            AND authorisation_category_32.authorisation_id = authorisation_33.id
                            AND authorisation_category_32.category = anon_12.category AND (authorisation_33.holder_key = ?
                            OR authorisation_33.holder_unit_id = ?) AND authorisation_33.purpose = 'CREDIT_PRODUCT'
                            AND authorisation_33.revoked_on IS NULL AND authorisation_33.valid_from <= ?
                            AND authorisation_33.valid_until >= ?)) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_20
                          WHERE subject_20.id = anon_12.subject_id AND (subject_20.kind = 'NATURAL_PERSON'
                              OR subject_20.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_18, consent_field AS consent_field_18
                          WHERE consent_18.subject_id = anon_12.subject_id AND consent_18.holder_unit_id = anon_12.provider_id
                              AND consent_field_18.consent_id = consent_18.id AND consent_field_18.field = 'TAX_AMOUNT'
                              AND consent_18.revoked_on IS NULL AND consent_18.signed_on <= ? AND consent_18.valid_until >= ?)))
                              OR anon_14."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                              'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                              'suspendedOrRevokedLicence', 'violationKind') AND (anon_12.category IN ('NP_ADMIN_LICENSE',
                              'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                          SELECT *
                          FROM authorisation AS authorisation_34, authorisation_category AS authorisation_category_33
                          WHERE authorisation_34.subject_id = anon_12.subject_id
                              AND authorisation_category_33.authorisation_id = authorisation_34.id
                              AND authorisation_category_33.category = anon_12.category AND (authorisation_34.holder_key = ?
                              OR authorisation_34.holder_unit_id = ?) AND authorisation_34.purpose = 'CREDIT_PRODUCT'
                              AND authorisation_34.revoked_on IS NULL AND authorisation_34.valid_from <= ?
                              AND authorisation_34.valid_until >= ?)) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                              AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                              AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                              OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1))), 'disclosureUntil',
                              CASE WHEN (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                      SELECT *
                      FROM authorisation AS authorisation_35, authorisation_category AS authorisation_category_34
                      WHERE authorisation_35.subject_id = anon_12.subject_id
                          AND authorisation_category_34.authorisation_id = authorisation_35.id
                          AND authorisation_category_34.category = anon_12.category AND (authorisation_35.holder_key = ?
                          OR authorisation_35.holder_unit_id = ?) AND authorisation_35.purpose = 'CREDIT_PRODUCT'
                          AND authorisation_35.revoked_on IS NULL AND authorisation_35.valid_from <= ?
                          AND authorisation_35.valid_until >= ?))) THEN anon_12.disclosure_until ELSE NULL END)) FILTER (WHERE 1 = 1))),
                          coalesce(group_concat('' || CASE WHEN (NOT (anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                          AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                          OR anon_12.publicity_until >= ?) AND anon_12.state != 'DELETED' AND NOT (coalesce(anon_12.disclosure_until < ?,
                          0) = 1 OR anon_12.state = 'ARCHIVED') AND NOT (anon_12.record_class = 'NEGATIVE'
                          AND coalesce(anon_12.notice_served_on <= ?, 0) = 0) AND anon_12.state != 'REVOKED')
                          OR (anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                          'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                    SELECT *
                    FROM authorisation AS authorisation_36, authorisation_category AS authorisation_category_35
                    WHERE authorisation_36.subject_id = anon_12.subject_id
                        AND authorisation_category_35.authorisation_id = authorisation_36.id
                        AND authorisation_category_35.category = anon_12.category AND (authorisation_36.holder_key = ?
                        OR authorisation_36.holder_unit_id = ?) AND authorisation_36.purpose = 'CREDIT_PRODUCT'
                        AND authorisation_36.revoked_on IS NULL AND authorisation_36.valid_from <= ?
                        AND authorisation_36.valid_until >= ?)) OR anon_12.openness = 'OPEN' AND anon_12.openness_basis IS NOT NULL
                        AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                        AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                        OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) AND NOT (anon_12.openness = 'OPEN'
                        AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
                        AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL
                        OR anon_12.publicity_until >= ?) AND anon_12.screened IS 1) OR anon_12.category IN ('NP_ADMIN_LICENSE',
                        'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_37, authorisation_category AS authorisation_category_36
                  WHERE authorisation_37.subject_id = anon_12.subject_id
                      AND authorisation_category_36.authorisation_id = authorisation_37.id
                      AND authorisation_category_36.category = anon_12.category AND (authorisation_37.holder_key = ?
                      OR authorisation_37.holder_unit_id = ?) AND authorisation_37.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_37.revoked_on IS NULL AND authorisation_37.valid_from <= ? AND authorisation_37.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_21
                    WHERE subject_21.id = anon_12.subject_id AND (subject_21.kind = 'NATURAL_PERSON' OR subject_21.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_19, consent_field AS consent_field_19
                    WHERE consent_19.subject_id = anon_12.subject_id AND consent_19.holder_unit_id = anon_12.provider_id
                        AND consent_field_19.consent_id = consent_19.id AND consent_field_19.field = 'COMMERCIAL_INSURANCE'
                        AND consent_19.revoked_on IS NULL AND consent_19.signed_on <= ? AND consent_19.valid_until >= ?)))
                        OR anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_38, authorisation_category AS authorisation_category_37
                  WHERE authorisation_38.subject_id = anon_12.subject_id
                      AND authorisation_category_37.authorisation_id = authorisation_38.id
                      AND authorisation_category_37.category = anon_12.category AND (authorisation_38.holder_key = ?
                      OR authorisation_38.holder_unit_id = ?) AND authorisation_38.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_38.revoked_on IS NULL AND authorisation_38.valid_from <= ? AND authorisation_38.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_22
                    WHERE subject_22.id = anon_12.subject_id AND (subject_22.kind = 'NATURAL_PERSON' OR subject_22.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_20, consent_field AS consent_field_20
                    WHERE consent_20.subject_id = anon_12.subject_id AND consent_20.holder_unit_id = anon_12.provider_id
                        AND consent_field_20.consent_id = consent_20.id AND consent_field_20.field = 'DEPOSIT'
                        AND consent_20.revoked_on IS NULL AND consent_20.signed_on <= ? AND consent_20.valid_until >= ?)))
                        OR anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_39, authorisation_category AS authorisation_category_38
                  WHERE authorisation_39.subject_id = anon_12.subject_id
                      AND authorisation_category_38.authorisation_id = authorisation_39.id
                      AND authorisation_category_38.category = anon_12.category AND (authorisation_39.holder_key = ?
                      OR authorisation_39.holder_unit_id = ?) AND authorisation_39.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_39.revoked_on IS NULL AND authorisation_39.valid_from <= ? AND authorisation_39.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_23
                    WHERE subject_23.id = anon_12.subject_id AND (subject_23.kind = 'NATURAL_PERSON' OR subject_23.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_21, consent_field AS consent_field_21
                    WHERE consent_21.subject_id = anon_12.subject_id AND consent_21.holder_unit_id = anon_12.provider_id
                        AND consent_field_21.consent_id = consent_21.id AND consent_field_21.field = 'INCOME'
                        AND consent_21.revoked_on IS NULL AND consent_21.signed_on <= ? AND consent_21.valid_until >= ?)))
                        OR anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_40, authorisation_category AS authorisation_category_39
                  WHERE authorisation_40.subject_id = anon_12.subject_id
                      AND authorisation_category_39.authorisation_id = authorisation_40.id
                      AND authorisation_category_39.category = anon_12.category AND (authorisation_40.holder_key = ?
                      OR authorisation_40.holder_unit_id = ?) AND authorisation_40.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_40.revoked_on IS NULL AND authorisation_40.valid_from <= ? AND authorisation_40.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_24
                    WHERE subject_24.id = anon_12.subject_id AND (subject_24.kind = 'NATURAL_PERSON' OR subject_24.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_22, consent_field AS consent_field_22
                    WHERE consent_22.subject_id = anon_12.subject_id AND consent_22.holder_unit_id = anon_12.provider_id
                        AND consent_field_22.consent_id = consent_22.id AND consent_field_22.field = 'REAL_ESTATE'
                        AND consent_22.revoked_on IS NULL AND consent_22.signed_on <= ? AND consent_22.valid_until >= ?)))
                        OR anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_41, authorisation_category AS authorisation_category_40
                  WHERE authorisation_41.subject_id = anon_12.subject_id
                      AND authorisation_category_40.authorisation_id = authorisation_41.id
                      AND authorisation_category_40.category = anon_12.category AND (authorisation_41.holder_key = ?
                      OR authorisation_41.holder_unit_id = ?) AND authorisation_41.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_41.revoked_on IS NULL AND authorisation_41.valid_from <= ? AND authorisation_41.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_25
                    WHERE subject_25.id = anon_12.subject_id AND (subject_25.kind = 'NATURAL_PERSON' OR subject_25.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_23, consent_field AS consent_field_23
                    WHERE consent_23.subject_id = anon_12.subject_id AND consent_23.holder_unit_id = anon_12.provider_id
                        AND consent_field_23.consent_id = consent_23.id AND consent_field_23.field = 'SECURITIES'
                        AND consent_23.revoked_on IS NULL AND consent_23.signed_on <= ? AND consent_23.valid_until >= ?)))
                        OR anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_42, authorisation_category AS authorisation_category_41
                  WHERE authorisation_42.subject_id = anon_12.subject_id
                      AND authorisation_category_41.authorisation_id = authorisation_42.id
                      AND authorisation_category_41.category = anon_12.category AND (authorisation_42.holder_key = ?
                      OR authorisation_42.holder_unit_id = ?) AND authorisation_42.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_42.revoked_on IS NULL AND authorisation_42.valid_from <= ? AND authorisation_42.valid_until >= ?))
                      AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_26
                    WHERE subject_26.id = anon_12.subject_id AND (subject_26.kind = 'NATURAL_PERSON' OR subject_26.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_24, consent_field AS consent_field_24
                    WHERE consent_24.subject_id = anon_12.subject_id AND consent_24.holder_unit_id = anon_12.provider_id
                        AND consent_field_24.consent_id = consent_24.id AND consent_field_24.field = 'TAX_AMOUNT'
                        AND consent_24.revoked_on IS NULL AND consent_24.signed_on <= ? AND consent_24.valid_until >= ?)))
                        OR anon_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY',
                        'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_43, authorisation_category AS authorisation_category_42
                  WHERE authorisation_43.subject_id = anon_12.subject_id
                      AND authorisation_category_42.authorisation_id = authorisation_43.id
                      AND authorisation_category_42.category = anon_12.category AND (authorisation_43.holder_key = ?
                      OR authorisation_43.holder_unit_id = ?) AND authorisation_43.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_43.revoked_on IS NULL AND authorisation_43.valid_from <= ? AND authorisation_43.valid_until >= ?)))
                      THEN (
              SELECT subject_27.pseudonym
              FROM subject AS subject_27
              WHERE subject_27.id = anon_12.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_11
            WHERE (record_11.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
                'ORG_TAX_A_RATING') AND (EXISTS (
                  SELECT *
                  FROM authorisation AS authorisation_44, authorisation_category AS authorisation_category_43
                  WHERE authorisation_44.subject_id = record_11.subject_id
                      AND authorisation_category_43.authorisation_id = authorisation_44.id
                      AND authorisation_category_43.category = record_11.category AND (authorisation_44.holder_key = ?
                      OR authorisation_44.holder_unit_id = ?) AND authorisation_44.purpose = 'CREDIT_PRODUCT'
                      AND authorisation_44.revoked_on IS NULL AND authorisation_44.valid_from <= ? AND authorisation_44.valid_until >= ?))
                      OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL AND record_11.confidentiality = 'NONE'
                      AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_11.publicity_until IS NULL OR record_11.publicity_until >= ?)) AND record_11.state != 'DELETED'
                      AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1 OR record_11.state = 'ARCHIVED')
                      AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0)
                      AND record_11.state != 'REVOKED' AND record_11.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
                      AND NOT (record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL AND record_11.confidentiality = 'NONE'
                      AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (record_11.publicity_until IS NULL OR record_11.publicity_until >= ?) AND record_11.state != 'DELETED'
                      AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1 OR record_11.state = 'ARCHIVED')
                      AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0)
                      AND record_11.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_4
      FROM (
        SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
            anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
            anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
            anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
            anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
            anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
            anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
            anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
            anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
            anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
            anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
            anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
            anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
            anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
            anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
            anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
            anon_15.corrects_id AS corrects_id, anon_15.sort_key AS sort_key, row_number() OVER (ORDER BY anon_15.sort_key DESC,
            anon_15.id DESC) AS rn
        FROM (
          SELECT record_12.id AS id, record_12.subject_id AS subject_id, record_12.category AS category,
              record_12.record_class AS record_class, record_12.catalogue_item_id AS catalogue_item_id,
              record_12.provider_id AS provider_id, record_12.provider_key AS provider_key, record_12.jurisdiction AS jurisdiction,
              record_12.region_code AS region_code, record_12.openness AS openness, record_12.openness_basis AS openness_basis,
              record_12.openness_reference AS openness_reference, record_12.confidentiality AS confidentiality,
              record_12.screened AS screened, record_12.title AS title, record_12.document_number AS document_number,
              record_12.content AS content, record_12.content_digest AS content_digest, record_12.decided_on AS decided_on,
              record_12.ended_on AS ended_on, record_12.ended_on_source AS ended_on_source, record_12.notice_served_on AS notice_served_on,
              record_12.publicity_until AS publicity_until, record_12.disclosure_until AS disclosure_until, record_12.state AS state,
              record_12.disputed_since AS disputed_since, record_12.repaired_on AS repaired_on,
              record_12.under_review_since AS under_review_since, record_12.version AS version, record_12.submitted_at AS submitted_at,
              record_12.origin AS origin, record_12.subtype AS subtype, record_12.procedure AS procedure,
              record_12.seriousness AS seriousness, record_12.exception_reason AS exception_reason,
              record_12.declared_until AS declared_until, record_12.publicity_due_on AS publicity_due_on, record_12.opened_on AS opened_on,
              record_12.basis_kind AS basis_kind, record_12.basis_number AS basis_number, record_12.basis_issuer AS basis_issuer,
              record_12.notice_reference AS notice_reference, record_12.basis_effective_on AS basis_effective_on,
              record_12.performance_due_on AS performance_due_on, record_12.performed_on AS performed_on,
              record_12.agreement_id AS agreement_id, record_12.statement_digest AS statement_digest, record_12.corrects_id AS corrects_id,
              record_12.decided_on AS sort_key
          FROM record AS record_12
          WHERE (record_12.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION',
              'ORG_TAX_A_RATING') AND (EXISTS (
                SELECT *
                FROM authorisation AS authorisation_45, authorisation_category AS authorisation_category_44
                WHERE authorisation_45.subject_id = record_12.subject_id
                    AND authorisation_category_44.authorisation_id = authorisation_45.id
                    AND authorisation_category_44.category = record_12.category AND (authorisation_45.holder_key = ?
                    OR authorisation_45.holder_unit_id = ?) AND authorisation_45.purpose = 'CREDIT_PRODUCT'
                    AND authorisation_45.revoked_on IS NULL AND authorisation_45.valid_from <= ? AND authorisation_45.valid_until >= ?))
                    OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL AND record_12.confidentiality = 'NONE'
                    AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_12.publicity_until IS NULL OR record_12.publicity_until >= ?)) AND record_12.state != 'DELETED'
                    AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1 OR record_12.state = 'ARCHIVED')
                    AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0)
                    AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_12.decided_on DESC, record_12.id DESC
          LIMIT 20 OFFSET 0) AS anon_15
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x3
    FROM (
      SELECT subject_28.id AS id, subject_28.identity_key AS identity_key, subject_28.pseudonym AS pseudonym, subject_28.kind AS kind,
          subject_28.name AS name, subject_28.name_bigrams AS name_bigrams, subject_28.code AS code, subject_28.region_code AS region_code,
          subject_28.openness AS openness, subject_28.openness_basis AS openness_basis, subject_28.status AS status,
          subject_28.sole_trader AS sole_trader, subject_28.legal_representative AS legal_representative,
          subject_28.registered_on AS registered_on, subject_28.document_type AS document_type, subject_28.masked_number AS masked_number,
          subject_28.listed_number AS listed_number
      FROM subject AS subject_28
      WHERE (subject_28.kind != 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_46
              WHERE authorisation_46.subject_id = subject_28.id AND (authorisation_46.holder_key = ?
                  OR authorisation_46.holder_unit_id = ?) AND authorisation_46.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_46.revoked_on IS NULL AND authorisation_46.valid_from <= ? AND authorisation_46.valid_until >= ?))
                  OR subject_28.openness = 'OPEN' AND subject_28.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_13
              WHERE record_13.subject_id = subject_28.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                  AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                  AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                  OR record_13.publicity_until >= ?) AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
                  OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                  AND coalesce(record_13.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_28.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_28.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM authorisation AS authorisation_47
              WHERE authorisation_47.subject_id = subject_28.id AND (authorisation_47.holder_key = ?
                  OR authorisation_47.holder_unit_id = ?) AND authorisation_47.purpose = 'CREDIT_PRODUCT'
                  AND authorisation_47.revoked_on IS NULL AND authorisation_47.valid_from <= ? AND authorisation_47.valid_until >= ?))
                  OR (EXISTS (
              SELECT 1
              FROM record AS record_14
              WHERE record_14.subject_id = subject_28.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                  AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                  AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                  OR record_14.publicity_until >= ?) AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1
                  OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                  AND coalesce(record_14.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_28.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_28.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
