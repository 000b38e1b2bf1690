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
  SELECT json_build_object('role', '"SUBJECT_SELF"'::json, 'subject', anon_6.j) AS j, '' || coalesce(anon_6.d, '') AS d
  FROM (
    SELECT 1 AS here) AS anon_7
  LEFT OUTER JOIN LATERAL (
    SELECT CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_build_object('__typename',
        'Organization') WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'maskedIdNumber',
        anon_8.masked_number, 'records', anon_9.j) ELSE NULL END AS j, '' || '' || CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN
        CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_1
            WHERE record_1.subject_id = anon_8.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = anon_8.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) THEN anon_8.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_8.kind = 'NATURAL_PERSON')
                THEN CASE WHEN (NOT ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = anon_8.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = anon_8.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $4::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $4::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $4::DATE,
                false)) OFFSET 0 )))) THEN anon_8.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(anon_9.d, '') AS d
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
              FROM record AS record_3
              WHERE record_3.subject_id = subject_1.id AND record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= $4::DATE)
                  AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED'
                  OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false) AND record_3.subject_id != $5::VARCHAR) OFFSET 0 ))
                  OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_1.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $4::DATE, false)
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $4::DATE)
                  AND NOT ((list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $4::DATE, false))
                  AND list_entry_3.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR)
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= $4::DATE)
                  AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED'
                  OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false) AND record_4.subject_id != $5::VARCHAR) OFFSET 0 ))
                  OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_1.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $4::DATE, false)
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $4::DATE)
                  AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $4::DATE, false))
                  AND list_entry_4.subject_id != $5::VARCHAR) OFFSET 0 )) OR subject_1.id = $5::VARCHAR)) AND subject_1.id = $5::VARCHAR
      LIMIT 1) AS anon_8
    LEFT OUTER JOIN LATERAL (
      SELECT json_build_object('totalCount', (
          SELECT count(*) AS count_1
          FROM record AS record_5
          WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
              AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
              OR record_5.publicity_until >= $4::DATE) OR record_5.subject_id = $5::VARCHAR) AND record_5.state != 'DELETED'
              AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
              AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false)
              AND record_5.subject_id != $5::VARCHAR) AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_8.id
              AND anon_8.kind = 'NATURAL_PERSON'), 'nodes', coalesce(json_agg(json_build_object('title',
              CASE WHEN (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
              AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
              OR anon_10.publicity_until >= $4::DATE) AND anon_10.screened IS true OR anon_10.subject_id = $5::VARCHAR) THEN anon_10.title
              ELSE NULL END, 'category', anon_10.category, 'origin', anon_10.origin, 'fiveClass',
              CASE WHEN (anon_10.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_10.record_class = 'BASIC')
              THEN 'BASIC' WHEN (anon_10.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_10.record_class = 'NEGATIVE'
              AND (EXISTS (
                    SELECT *
                    FROM list_entry AS list_entry_5, credit_list AS credit_list_1
                    WHERE list_entry_5.ground_record_id IS NOT NULL AND list_entry_5.ground_record_id = anon_10.id
                        AND credit_list_1.id = list_entry_5.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER',
                        'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                        AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= $4::DATE, false)
                        AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= $4::DATE)
                        AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= $4::DATE, false)))))
                        THEN 'SEVERE_DISHONESTY' WHEN (anon_10.category = 'ORG_ABNORMAL_OPERATION')
                        THEN 'RISK_PROMPT' WHEN (anon_10.category = 'NP_ABNORMAL_OPERATION')
                        THEN 'RISK_PROMPT' WHEN (anon_10.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_10.document_number IS NULL
                        AND anon_10.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_10.category = 'ORG_FEE_FUND_ARREARS'
                        AND anon_10.document_number IS NULL AND anon_10.basis_number IS NULL)
                        THEN 'RISK_PROMPT' WHEN (anon_10.category = 'NP_TAX_ARREARS' AND anon_10.document_number IS NULL
                        AND anon_10.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_10.category = 'ORG_COMMITMENT_BREACH'
                        AND anon_10.document_number IS NULL AND anon_10.basis_number IS NULL)
                        THEN 'RISK_PROMPT' WHEN (anon_10.category = 'NP_COMMITMENT_BREACH' AND anon_10.document_number IS NULL
                        AND anon_10.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_10.record_class = 'NEGATIVE')
                        THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'content', (
                SELECT coalesce(json_object_agg(anon_12.key, anon_12.value
                    ORDER BY anon_12.key), '{}'::json) AS anon_11
                FROM jsonb_each_text(anon_10.content) AS anon_12
                WHERE anon_12.key IN ('commercialInsurance') AND anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                      SELECT *
                      FROM subject AS subject_2
                      WHERE subject_2.id = anon_10.subject_id AND (subject_2.kind = 'NATURAL_PERSON' OR subject_2.sole_trader IS true)))
                          AND NOT (EXISTS (
                      SELECT *
                      FROM consent AS consent_1, consent_field AS consent_field_1
                      WHERE consent_1.subject_id = anon_10.subject_id AND consent_1.holder_unit_id = anon_10.provider_id
                          AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                          AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= $4::DATE AND consent_1.valid_until >= $4::DATE)))
                          OR anon_12.key IN ('depositBalance') AND anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                      SELECT *
                      FROM subject AS subject_3
                      WHERE subject_3.id = anon_10.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS true)))
                          AND NOT (EXISTS (
                      SELECT *
                      FROM consent AS consent_2, consent_field AS consent_field_2
                      WHERE consent_2.subject_id = anon_10.subject_id AND consent_2.holder_unit_id = anon_10.provider_id
                          AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT'
                          AND consent_2.revoked_on IS NULL AND consent_2.signed_on <= $4::DATE AND consent_2.valid_until >= $4::DATE)))
                          OR anon_12.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo',
                          'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k',
                          'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn',
                          'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                          'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                          'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
                          'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                          'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                          'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom',
                          'validUntil', 'year') OR anon_12.key IN ('annualIncome') AND anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                      SELECT *
                      FROM subject AS subject_4
                      WHERE subject_4.id = anon_10.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS true)))
                          AND NOT (EXISTS (
                      SELECT *
                      FROM consent AS consent_3, consent_field AS consent_field_3
                      WHERE consent_3.subject_id = anon_10.subject_id AND consent_3.holder_unit_id = anon_10.provider_id
                          AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME'
                          AND consent_3.revoked_on IS NULL AND consent_3.signed_on <= $4::DATE AND consent_3.valid_until >= $4::DATE)))
                          OR anon_12.key IN ('realEstate') AND anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                      SELECT *
                      FROM subject AS subject_5
                      WHERE subject_5.id = anon_10.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS true)))
                          AND NOT (EXISTS (
                      SELECT *
                      FROM consent AS consent_4, consent_field AS consent_field_4
                      WHERE consent_4.subject_id = anon_10.subject_id AND consent_4.holder_unit_id = anon_10.provider_id
                          AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                          AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $4::DATE AND consent_4.valid_until >= $4::DATE)))
                          OR anon_12.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                          AND anon_10.subject_id = $5::VARCHAR OR anon_12.key IN ('legalRepresentative')
                          OR anon_12.key IN ('securitiesHeld') AND anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                      SELECT *
                      FROM subject AS subject_6
                      WHERE subject_6.id = anon_10.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS true)))
                          AND NOT (EXISTS (
                      SELECT *
                      FROM consent AS consent_5, consent_field AS consent_field_5
                      WHERE consent_5.subject_id = anon_10.subject_id AND consent_5.holder_unit_id = anon_10.provider_id
                          AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                          AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= $4::DATE AND consent_5.valid_until >= $4::DATE)))
                          OR anon_12.key IN ('taxAmount') AND anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                      SELECT *
                      FROM subject AS subject_7
                      WHERE subject_7.id = anon_10.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS true)))
                          AND NOT (EXISTS (
                      SELECT *
                      FROM consent AS consent_6, consent_field AS consent_field_6
                      WHERE consent_6.subject_id = anon_10.subject_id AND consent_6.holder_unit_id = anon_10.provider_id
                          AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                          AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= $4::DATE AND consent_6.valid_until >= $4::DATE)))
                          OR anon_12.key IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                          'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                          'suspendedOrRevokedLicence', 'violationKind') AND (anon_10.openness = 'OPEN'
                          AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                          AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                          OR anon_10.publicity_until >= $4::DATE) AND anon_10.screened IS true OR anon_10.subject_id = $5::VARCHAR)))
            ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' ||
                CASE WHEN (NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
                AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                OR anon_10.publicity_until >= $4::DATE) AND anon_10.state != 'DELETED'
                AND NOT (coalesce(anon_10.disclosure_until < $4::DATE, false) OR anon_10.state = 'ARCHIVED')
                AND NOT (anon_10.record_class = 'NEGATIVE' AND NOT coalesce(anon_10.notice_served_on <= $4::DATE, false))
                AND anon_10.state != 'REVOKED') OR (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= $4::DATE) AND anon_10.screened IS true
                OR anon_10.subject_id = $5::VARCHAR) AND NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= $4::DATE) AND anon_10.screened IS true)
                OR anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                  SELECT *
                  FROM subject AS subject_8
                  WHERE subject_8.id = anon_10.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS true)))
                      AND NOT (EXISTS (
                  SELECT *
                  FROM consent AS consent_7, consent_field AS consent_field_7
                  WHERE consent_7.subject_id = anon_10.subject_id AND consent_7.holder_unit_id = anon_10.provider_id
                      AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                      AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= $4::DATE AND consent_7.valid_until >= $4::DATE)))
                      OR anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                  SELECT *
                  FROM subject AS subject_9
                  WHERE subject_9.id = anon_10.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS true)))
                      AND NOT (EXISTS (
                  SELECT *
                  FROM consent AS consent_8, consent_field AS consent_field_8
                  WHERE consent_8.subject_id = anon_10.subject_id AND consent_8.holder_unit_id = anon_10.provider_id
                      AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT' AND consent_8.revoked_on IS NULL
                      AND consent_8.signed_on <= $4::DATE AND consent_8.valid_until >= $4::DATE))) OR anon_10.subject_id = $5::VARCHAR
                      AND NOT ((EXISTS (
                  SELECT *
                  FROM subject AS subject_10
                  WHERE subject_10.id = anon_10.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS true)))
                      AND NOT (EXISTS (
                  SELECT *
                  FROM consent AS consent_9, consent_field AS consent_field_9
                  WHERE consent_9.subject_id = anon_10.subject_id AND consent_9.holder_unit_id = anon_10.provider_id
                      AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME' AND consent_9.revoked_on IS NULL
                      AND consent_9.signed_on <= $4::DATE AND consent_9.valid_until >= $4::DATE))) OR anon_10.subject_id = $5::VARCHAR
                      AND NOT ((EXISTS (
                  SELECT *
                  FROM subject AS subject_11
                  WHERE subject_11.id = anon_10.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS true)))
                      AND NOT (EXISTS (
                  SELECT *
                  FROM consent AS consent_10, consent_field AS consent_field_10
                  WHERE consent_10.subject_id = anon_10.subject_id AND consent_10.holder_unit_id = anon_10.provider_id
                      AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                      AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= $4::DATE AND consent_10.valid_until >= $4::DATE)))
                      OR anon_10.subject_id = $5::VARCHAR OR anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                  SELECT *
                  FROM subject AS subject_12
                  WHERE subject_12.id = anon_10.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS true)))
                      AND NOT (EXISTS (
                  SELECT *
                  FROM consent AS consent_11, consent_field AS consent_field_11
                  WHERE consent_11.subject_id = anon_10.subject_id AND consent_11.holder_unit_id = anon_10.provider_id
                      AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                      AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= $4::DATE AND consent_11.valid_until >= $4::DATE)))
                      OR anon_10.subject_id = $5::VARCHAR AND NOT ((EXISTS (
                  SELECT *
                  FROM subject AS subject_13
                  WHERE subject_13.id = anon_10.subject_id AND (subject_13.kind = 'NATURAL_PERSON' OR subject_13.sole_trader IS true)))
                      AND NOT (EXISTS (
                  SELECT *
                  FROM consent AS consent_12, consent_field AS consent_field_12
                  WHERE consent_12.subject_id = anon_10.subject_id AND consent_12.holder_unit_id = anon_10.provider_id
                      AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                      AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= $4::DATE AND consent_12.valid_until >= $4::DATE))))
                      THEN (
            SELECT subject_14.pseudonym
            FROM subject AS subject_14
            WHERE subject_14.id = anon_10.subject_id) || ':0;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
          SELECT 1
          FROM record AS record_6
          WHERE (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
              AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
              OR record_6.publicity_until >= $4::DATE) OR record_6.subject_id = $5::VARCHAR) AND record_6.state != 'DELETED'
              AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
              AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false)
              AND record_6.subject_id != $5::VARCHAR) AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_8.id
              AND anon_8.kind = 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
              AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
              AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= $4::DATE) AND record_6.state != 'DELETED'
              AND NOT (coalesce(record_6.disclosure_until < $4::DATE, false) OR record_6.state = 'ARCHIVED')
              AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $4::DATE, false))
              AND record_6.state != 'REVOKED'))) THEN anon_8.pseudonym || ':1;' ELSE '' END AS d
      FROM (
        SELECT anon_13.id AS id, anon_13.subject_id AS subject_id, anon_13.category AS category, anon_13.record_class AS record_class,
            anon_13.catalogue_item_id AS catalogue_item_id, anon_13.provider_id AS provider_id, anon_13.provider_key AS provider_key,
            anon_13.jurisdiction AS jurisdiction, anon_13.region_code AS region_code, anon_13.openness AS openness,
            anon_13.openness_basis AS openness_basis, anon_13.openness_reference AS openness_reference,
            anon_13.confidentiality AS confidentiality, anon_13.screened AS screened, anon_13.title AS title,
            anon_13.document_number AS document_number, anon_13.content AS content, anon_13.content_digest AS content_digest,
            anon_13.decided_on AS decided_on, anon_13.ended_on AS ended_on, anon_13.ended_on_source AS ended_on_source,
            anon_13.notice_served_on AS notice_served_on, anon_13.publicity_until AS publicity_until,
            anon_13.disclosure_until AS disclosure_until, anon_13.state AS state, anon_13.disputed_since AS disputed_since,
            anon_13.repaired_on AS repaired_on, anon_13.under_review_since AS under_review_since, anon_13.version AS version,
            anon_13.submitted_at AS submitted_at, anon_13.origin AS origin, anon_13.subtype AS subtype, anon_13.procedure AS procedure,
            anon_13.seriousness AS seriousness, anon_13.exception_reason AS exception_reason, anon_13.declared_until AS declared_until,
            anon_13.publicity_due_on AS publicity_due_on, anon_13.opened_on AS opened_on, anon_13.basis_kind AS basis_kind,
            anon_13.basis_number AS basis_number, anon_13.basis_issuer AS basis_issuer, anon_13.notice_reference AS notice_reference,
            anon_13.basis_effective_on AS basis_effective_on, anon_13.performance_due_on AS performance_due_on,
            anon_13.performed_on AS performed_on, anon_13.agreement_id AS agreement_id, anon_13.statement_digest AS statement_digest,
            anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key DESC,
            anon_13.id DESC) AS rn
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
          WHERE (record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
              AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
              OR record_7.publicity_until >= $4::DATE) OR record_7.subject_id = $5::VARCHAR) AND record_7.state != 'DELETED'
              AND NOT (coalesce(record_7.disclosure_until < $4::DATE, false) OR record_7.state = 'ARCHIVED')
              AND NOT (record_7.record_class = 'NEGATIVE' AND NOT coalesce(record_7.notice_served_on <= $4::DATE, false)
              AND record_7.subject_id != $5::VARCHAR) AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_8.id
              AND anon_8.kind = 'NATURAL_PERSON'
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT 20) AS anon_13) AS anon_10) AS anon_9 ON true) AS anon_6 ON true) AS anon_1 ON true
