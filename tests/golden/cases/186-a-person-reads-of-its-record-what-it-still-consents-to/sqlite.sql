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
  SELECT json_object('role', json('"SUBJECT_SELF"'), 'subject', json(json(json_extract(anon_6.x0, '$[0]')))) AS j,
      '' || coalesce(json_extract(anon_6.x0, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.here AS here, (
      SELECT json_array(json(CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN json_object('__typename',
          'Organization') WHEN (anon_8.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'maskedIdNumber',
          anon_8.masked_number, 'records', json(json(json_extract(anon_8.x0, '$[0]')))) ELSE NULL END), '' || '' ||
          CASE WHEN (anon_8.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
          OR (EXISTS (
                SELECT 1
                FROM record AS record_1
                WHERE record_1.subject_id = anon_8.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                    AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
                    AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
                    OR record_1.publicity_until >= ?) AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
                    OR record_1.state = 'ARCHIVED' OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                    AND coalesce(record_1.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_1
                WHERE list_entry_1.subject_id = anon_8.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) ))))
                    THEN anon_8.pseudonym || ':2;' ELSE '' END ELSE '' END || CASE WHEN (anon_8.kind = 'NATURAL_PERSON') THEN
                    CASE WHEN (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_2
                WHERE record_2.subject_id = anon_8.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                    AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
                    AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
                    OR record_2.publicity_until >= ?) AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
                    OR record_2.state = 'ARCHIVED' OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                    AND coalesce(record_2.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_2
                WHERE list_entry_2.subject_id = anon_8.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                    THEN anon_8.pseudonym || ':3;' ELSE '' END ELSE '' END || coalesce(json_extract(anon_8.x0, '$[1]'), '')) AS json_array_1
      FROM (
        SELECT anon_9.id AS id, anon_9.identity_key AS identity_key, anon_9.pseudonym AS pseudonym, anon_9.kind AS kind,
            anon_9.name AS name, anon_9.name_bigrams AS name_bigrams, anon_9.code AS code, anon_9.region_code AS region_code,
            anon_9.openness AS openness, anon_9.openness_basis AS openness_basis, anon_9.status AS status,
            anon_9.sole_trader AS sole_trader, anon_9.legal_representative AS legal_representative, anon_9.registered_on AS registered_on,
            anon_9.document_type AS document_type, anon_9.masked_number AS masked_number, anon_9.listed_number AS listed_number, (
          SELECT json_array(json_object('totalCount', (
                SELECT count(*) AS count_1
                FROM record AS record_3
                WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
                    AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) OR record_3.subject_id = ?)
                    AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
                    AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0
                    AND record_3.subject_id != ?) AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_9.id
                    AND anon_9.kind = 'NATURAL_PERSON'), 'nodes', json(json_group_array(json_object('title',
                    CASE WHEN (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE'
                    AND anon_10.state = 'ACTIVE' AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                    OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1 OR anon_10.subject_id = ?) THEN anon_10.title ELSE NULL END,
                    'category', anon_10.category, 'origin', anon_10.origin, 'fiveClass', CASE WHEN (anon_10.origin = 'SELF_DECLARED')
                    THEN NULL WHEN (anon_10.record_class = 'BASIC') THEN 'BASIC' WHEN (anon_10.record_class = 'POSITIVE')
                    THEN 'CREDIT_ENHANCING' WHEN (anon_10.record_class = 'NEGATIVE' AND (EXISTS (
                          SELECT *
                          FROM list_entry AS list_entry_3, credit_list AS credit_list_1
                          WHERE list_entry_3.ground_record_id IS NOT NULL AND list_entry_3.ground_record_id = anon_10.id
                              AND credit_list_1.id = list_entry_3.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER',
                              'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                              AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                              AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                              AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1))))
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
                              THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'content', json((
                        SELECT json_group_object(anon_12."key", anon_12.value) AS anon_11
                        FROM json_each(anon_10.content) AS anon_12
                        WHERE anon_12."key" IN ('commercialInsurance') AND anon_10.subject_id = ? AND NOT ((EXISTS (
                              SELECT *
                              FROM subject AS subject_1
                              WHERE subject_1.id = anon_10.subject_id AND (subject_1.kind = 'NATURAL_PERSON'
                                  OR subject_1.sole_trader IS 1))) AND NOT (EXISTS (
                              SELECT *
                              FROM consent AS consent_1, consent_field AS consent_field_1
                              WHERE consent_1.subject_id = anon_10.subject_id AND consent_1.holder_unit_id = anon_10.provider_id
                                  AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                                  AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= ? AND consent_1.valid_until >= ?)))
                                  OR anon_12."key" IN ('depositBalance') AND anon_10.subject_id = ? AND NOT ((EXISTS (
                              SELECT *
                              FROM subject AS subject_2
                              WHERE subject_2.id = anon_10.subject_id AND (subject_2.kind = 'NATURAL_PERSON'
                                  OR subject_2.sole_trader IS 1))) AND NOT (EXISTS (
                              SELECT *
                              FROM consent AS consent_2, consent_field AS consent_field_2
                              WHERE consent_2.subject_id = anon_10.subject_id AND consent_2.holder_unit_id = anon_10.provider_id
                                  AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT'
                                  AND consent_2.revoked_on IS NULL AND consent_2.signed_on <= ? AND consent_2.valid_until >= ?)))
                                  OR anon_12."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                                  'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn',
                                  'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k',
                                  'fraudAmount10k', 'graduatedOn', 'honourName', 'industry', 'inspectionKind', 'inspectionResult',
                                  'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn', 'maritalStatus', 'occupation',
                                  'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k', 'owedFrom',
                                  'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                                  'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school',
                                  'seriousness', 'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype',
                                  'validFrom', 'validUntil', 'year') OR anon_12."key" IN ('annualIncome') AND anon_10.subject_id = ?
                                  AND NOT ((EXISTS (
                              SELECT *
                              FROM subject AS subject_3
                              WHERE subject_3.id = anon_10.subject_id AND (subject_3.kind = 'NATURAL_PERSON'
                                  OR subject_3.sole_trader IS 1))) AND NOT (EXISTS (
                              SELECT *
                              FROM consent AS consent_3, consent_field AS consent_field_3
                              WHERE consent_3.subject_id = anon_10.subject_id AND consent_3.holder_unit_id = anon_10.provider_id
                                  AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME'
                                  AND consent_3.revoked_on IS NULL AND consent_3.signed_on <= ? AND consent_3.valid_until >= ?)))
                                  OR anon_12."key" IN ('realEstate') AND anon_10.subject_id = ? AND NOT ((EXISTS (
                              SELECT *
                              FROM subject AS subject_4
                              WHERE subject_4.id = anon_10.subject_id AND (subject_4.kind = 'NATURAL_PERSON'
                                  OR subject_4.sole_trader IS 1))) AND NOT (EXISTS (
                              SELECT *
                              FROM consent AS consent_4, consent_field AS consent_field_4
                              WHERE consent_4.subject_id = anon_10.subject_id AND consent_4.holder_unit_id = anon_10.provider_id
                                  AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                                  AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= ? AND consent_4.valid_until >= ?)))
                                  OR anon_12."key" IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                                  AND anon_10.subject_id = ? OR anon_12."key" IN ('legalRepresentative')
                                  OR anon_12."key" IN ('securitiesHeld') AND anon_10.subject_id = ? AND NOT ((EXISTS (
                              SELECT *
                              FROM subject AS subject_5
                              WHERE subject_5.id = anon_10.subject_id AND (subject_5.kind = 'NATURAL_PERSON'
                                  OR subject_5.sole_trader IS 1))) AND NOT (EXISTS (
                              SELECT *
                              FROM consent AS consent_5, consent_field AS consent_field_5
                              WHERE consent_5.subject_id = anon_10.subject_id AND consent_5.holder_unit_id = anon_10.provider_id
                                  AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                                  AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= ? AND consent_5.valid_until >= ?)))
                                  OR anon_12."key" IN ('taxAmount') AND anon_10.subject_id = ? AND NOT ((EXISTS (
                              SELECT *
                              FROM subject AS subject_6
                              WHERE subject_6.id = anon_10.subject_id AND (subject_6.kind = 'NATURAL_PERSON'
                                  OR subject_6.sole_trader IS 1))) AND NOT (EXISTS (
                              SELECT *
                              FROM consent AS consent_6, consent_field AS consent_field_6
                              WHERE consent_6.subject_id = anon_10.subject_id AND consent_6.holder_unit_id = anon_10.provider_id
                                  AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                                  AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= ? AND consent_6.valid_until >= ?)))
                                  OR anon_12."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                                  'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                                  'suspendedOrRevokedLicence', 'violationKind') AND (anon_10.openness = 'OPEN'
                                  AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                                  AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                                  OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1
                                  OR anon_10.subject_id = ?))))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' ||
                                  CASE WHEN (NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                                  AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                                  AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                                  OR anon_10.publicity_until >= ?) AND anon_10.state != 'DELETED'
                                  AND NOT (coalesce(anon_10.disclosure_until < ?, 0) = 1 OR anon_10.state = 'ARCHIVED')
                                  AND NOT (anon_10.record_class = 'NEGATIVE' AND coalesce(anon_10.notice_served_on <= ?, 0) = 0)
                                  AND anon_10.state != 'REVOKED') OR (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                                  AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                                  AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                                  OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1 OR anon_10.subject_id = ?)
                                  AND NOT (anon_10.openness = 'OPEN' AND anon_10.openness_basis IS NOT NULL
                                  AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                                  AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                                  OR anon_10.publicity_until >= ?) AND anon_10.screened IS 1) OR anon_10.subject_id = ? AND NOT ((EXISTS (
                        SELECT *
                        FROM subject AS subject_7
                        WHERE subject_7.id = anon_10.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS 1)))
                            AND NOT (EXISTS (
                        SELECT *
                        FROM consent AS consent_7, consent_field AS consent_field_7
                        WHERE consent_7.subject_id = anon_10.subject_id AND consent_7.holder_unit_id = anon_10.provider_id
                            AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                            AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= ? AND consent_7.valid_until >= ?)))
                            OR anon_10.subject_id = ? AND NOT ((EXISTS (
                        SELECT *
                        FROM subject AS subject_8
                        WHERE subject_8.id = anon_10.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS 1)))
                            AND NOT (EXISTS (
                        SELECT *
                        FROM consent AS consent_8, consent_field AS consent_field_8
                        WHERE consent_8.subject_id = anon_10.subject_id AND consent_8.holder_unit_id = anon_10.provider_id
                            AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT'
                            AND consent_8.revoked_on IS NULL AND consent_8.signed_on <= ? AND consent_8.valid_until >= ?)))
                            OR anon_10.subject_id = ? AND NOT ((EXISTS (
                        SELECT *
                        FROM subject AS subject_9
                        WHERE subject_9.id = anon_10.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS 1)))
                            AND NOT (EXISTS (
                        SELECT *
                        FROM consent AS consent_9, consent_field AS consent_field_9
                        WHERE consent_9.subject_id = anon_10.subject_id AND consent_9.holder_unit_id = anon_10.provider_id
                            AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME'
                            AND consent_9.revoked_on IS NULL AND consent_9.signed_on <= ? AND consent_9.valid_until >= ?)))
                            OR anon_10.subject_id = ? AND NOT ((EXISTS (
                        SELECT *
                        FROM subject AS subject_10
                        WHERE subject_10.id = anon_10.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS 1)))
                            AND NOT (EXISTS (
                        SELECT *
                        FROM consent AS consent_10, consent_field AS consent_field_10
                        WHERE consent_10.subject_id = anon_10.subject_id AND consent_10.holder_unit_id = anon_10.provider_id
                            AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                            AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= ? AND consent_10.valid_until >= ?)))
                            OR anon_10.subject_id = ? OR anon_10.subject_id = ? AND NOT ((EXISTS (
                        SELECT *
                        FROM subject AS subject_11
                        WHERE subject_11.id = anon_10.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS 1)))
                            AND NOT (EXISTS (
                        SELECT *
                        FROM consent AS consent_11, consent_field AS consent_field_11
                        WHERE consent_11.subject_id = anon_10.subject_id AND consent_11.holder_unit_id = anon_10.provider_id
                            AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                            AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= ? AND consent_11.valid_until >= ?)))
                            OR anon_10.subject_id = ? AND NOT ((EXISTS (
                        SELECT *
                        FROM subject AS subject_12
                        WHERE subject_12.id = anon_10.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS 1)))
                            AND NOT (EXISTS (
                        SELECT *
                        FROM consent AS consent_12, consent_field AS consent_field_12
                        WHERE consent_12.subject_id = anon_10.subject_id AND consent_12.holder_unit_id = anon_10.provider_id
                            AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                            AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= ? AND consent_12.valid_until >= ?)))) THEN (
                  SELECT subject_13.pseudonym
                  FROM subject AS subject_13
                  WHERE subject_13.id = anon_10.subject_id) || ':0;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
                SELECT 1
                FROM record AS record_4
                WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                    AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) OR record_4.subject_id = ?)
                    AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                    AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0
                    AND record_4.subject_id != ?) AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_9.id
                    AND anon_9.kind = 'NATURAL_PERSON' AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                    AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                    AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                    OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                    0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                    AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'))) THEN anon_9.pseudonym || ':1;'
                    ELSE '' END) AS json_array_2
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
              SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
                  record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id,
                  record_5.provider_id AS provider_id, record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction,
                  record_5.region_code AS region_code, record_5.openness AS openness, record_5.openness_basis AS openness_basis,
                  record_5.openness_reference AS openness_reference, record_5.confidentiality AS confidentiality,
                  record_5.screened AS screened, record_5.title AS title, record_5.document_number AS document_number,
                  record_5.content AS content, record_5.content_digest AS content_digest, record_5.decided_on AS decided_on,
                  record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
                  record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
                  record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
                  record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
                  record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype,
                  record_5.procedure AS procedure, record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason,
                  record_5.declared_until AS declared_until, record_5.publicity_due_on AS publicity_due_on,
                  record_5.opened_on AS opened_on, record_5.basis_kind AS basis_kind, record_5.basis_number AS basis_number,
                  record_5.basis_issuer AS basis_issuer, record_5.notice_reference AS notice_reference,
                  record_5.basis_effective_on AS basis_effective_on, record_5.performance_due_on AS performance_due_on,
                  record_5.performed_on AS performed_on, record_5.agreement_id AS agreement_id,
                  record_5.statement_digest AS statement_digest, record_5.corrects_id AS corrects_id, record_5.decided_on AS sort_key
              FROM record AS record_5
              WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
                  AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                  OR record_5.publicity_until >= ?) OR record_5.subject_id = ?) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0
                  AND record_5.subject_id != ?) AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_9.id
                  AND anon_9.kind = 'NATURAL_PERSON'
              ORDER BY record_5.decided_on DESC, record_5.id DESC
              LIMIT 20 OFFSET 0) AS anon_13
            ORDER BY rn ASC
            LIMIT -1 OFFSET 0) AS anon_10) AS x0
        FROM (
          SELECT subject_14.id AS id, subject_14.identity_key AS identity_key, subject_14.pseudonym AS pseudonym, subject_14.kind AS kind,
              subject_14.name AS name, subject_14.name_bigrams AS name_bigrams, subject_14.code AS code,
              subject_14.region_code AS region_code, subject_14.openness AS openness, subject_14.openness_basis AS openness_basis,
              subject_14.status AS status, subject_14.sole_trader AS sole_trader, subject_14.legal_representative AS legal_representative,
              subject_14.registered_on AS registered_on, subject_14.document_type AS document_type,
              subject_14.masked_number AS masked_number, subject_14.listed_number AS listed_number
          FROM subject AS subject_14
          WHERE (subject_14.kind != 'NATURAL_PERSON' AND (subject_14.openness = 'OPEN' AND subject_14.openness_basis IS NOT NULL
              OR (EXISTS (
                  SELECT 1
                  FROM record AS record_6
                  WHERE record_6.subject_id = subject_14.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                      AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                      AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                      OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
                      OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                      AND coalesce(record_6.notice_served_on <= ?, 0) = 0 AND record_6.subject_id != ?) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_4
                  WHERE list_entry_4.subject_id = subject_14.id AND list_entry_4.openness = 'OPEN'
                      AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
                      AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
                      OR list_entry_4.publicity_until >= ?) AND NOT ((list_entry_4.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.subject_id != ?) )) OR subject_14.id = ?)
                      OR subject_14.kind = 'NATURAL_PERSON' AND ((EXISTS (
                  SELECT 1
                  FROM record AS record_7
                  WHERE record_7.subject_id = subject_14.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                      AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                      AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                      OR record_7.publicity_until >= ?) AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
                      OR record_7.state = 'ARCHIVED' OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                      AND coalesce(record_7.notice_served_on <= ?, 0) = 0 AND record_7.subject_id != ?) )) OR (EXISTS (
                  SELECT 1
                  FROM list_entry AS list_entry_5
                  WHERE list_entry_5.subject_id = subject_14.id AND list_entry_5.openness = 'OPEN'
                      AND list_entry_5.openness_basis IS NOT NULL AND list_entry_5.state = 'PUBLISHED'
                      AND coalesce(list_entry_5.published_on <= ?, 0) = 1 AND (list_entry_5.publicity_until IS NULL
                      OR list_entry_5.publicity_until >= ?) AND NOT ((list_entry_5.state IN ('REMOVED', 'DROPPED')
                      OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) AND list_entry_5.subject_id != ?) )) OR subject_14.id = ?))
                      AND subject_14.id = ?
          LIMIT 1 OFFSET 0) AS anon_9
        LIMIT -1 OFFSET 0) AS anon_8) AS x0
    FROM (
      SELECT 1 AS here) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
