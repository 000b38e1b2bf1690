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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'name', anon_6.name, 'restricted',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'records', json(json(json_extract(anon_6.x1, '$[0]'))), 'archive',
      json(json(json_extract(anon_6.x2, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'name',
      anon_6.name, 'restricted', json(json(json_extract(anon_6.x3, '$[0]'))), 'records', json(json(json_extract(anon_6.x4, '$[0]'))))
      ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN CASE WHEN (NOT (anon_6.openness = 'OPEN'
      AND anon_6.openness_basis IS NOT NULL OR (EXISTS (
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
              'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':4;' ELSE '' END ELSE '' END ||
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
              'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) )))) THEN anon_6.pseudonym || ':5;' ELSE '' END
              ELSE '' END || coalesce(json_extract(anon_6.x0, '$[1]'), '') || coalesce(json_extract(anon_6.x1, '$[1]'),
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'),
              '') || coalesce(json_extract(anon_6.x4, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_3
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_1
                WHERE credit_case_1.subject_id = record_3.subject_id AND credit_case_1.closed_on IS NULL
                    AND (credit_case_1.record_id = record_3.id OR credit_case_1.record_id IS NULL AND credit_case_1.entry_id IS NULL)
                    AND credit_case_1.post = ? AND credit_case_1.unit_id = ? AND credit_case_1.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                      AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
                      AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
                      OR record_3.publicity_until >= ?)) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?,
                      0) = 1 OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
                      AND coalesce(record_3.notice_served_on <= ?, 0) = 0) AND record_3.state != 'REVOKED'
                      AND record_3.openness = 'RESTRICTED' AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'),
                      CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_2
                  WHERE credit_case_2.subject_id = record_4.subject_id AND credit_case_2.closed_on IS NULL
                      AND (credit_case_2.record_id = record_4.id OR credit_case_2.record_id IS NULL AND credit_case_2.entry_id IS NULL)
                      AND credit_case_2.post = ? AND credit_case_2.unit_id = ? AND credit_case_2.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?,
                        0) = 1 OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
                        AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'
                        AND record_4.openness = 'RESTRICTED' AND record_4.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
                        AND NOT (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
                        AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED'
                        AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1 OR record_4.state = 'ARCHIVED')
                        AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
                        AND record_4.state != 'REVOKED' AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                        AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE'
                        AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
                        OR record_4.publicity_until >= ?)))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_1) AS x0, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_2
            FROM record AS record_5
            WHERE ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_3
                  WHERE credit_case_3.subject_id = record_5.subject_id AND credit_case_3.closed_on IS NULL
                      AND (credit_case_3.record_id = record_5.id OR credit_case_3.record_id IS NULL AND credit_case_3.entry_id IS NULL)
                      AND credit_case_3.post = ? AND credit_case_3.unit_id = ? AND credit_case_3.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                        AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE'
                        AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
                        OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?,
                        0) = 1 OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
                        AND coalesce(record_5.notice_served_on <= ?, 0) = 0) AND record_5.state != 'REVOKED'
                        AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
                        json(json_group_array(json_object('title', CASE WHEN ((EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_4
                      WHERE credit_case_4.subject_id = anon_8.subject_id AND credit_case_4.closed_on IS NULL
                          AND (credit_case_4.record_id = anon_8.id OR credit_case_4.record_id IS NULL AND credit_case_4.entry_id IS NULL)
                          AND credit_case_4.post = ? AND credit_case_4.unit_id = ? AND credit_case_4.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                            AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                            OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) THEN anon_8.title ELSE NULL END, 'category',
                            anon_8.category, 'openness', anon_8.openness, 'content', json((
                    SELECT json_group_object(anon_10."key", anon_10.value) AS anon_9
                    FROM json_each(anon_8.content) AS anon_10
                    WHERE anon_10."key" IN ('commercialInsurance') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_5
                        WHERE credit_case_5.subject_id = anon_8.subject_id AND credit_case_5.closed_on IS NULL
                            AND (credit_case_5.record_id = anon_8.id OR credit_case_5.record_id IS NULL AND credit_case_5.entry_id IS NULL)
                            AND credit_case_5.post = ? AND credit_case_5.unit_id = ? AND credit_case_5.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_1
                          WHERE subject_1.id = anon_8.subject_id AND (subject_1.kind = 'NATURAL_PERSON' OR subject_1.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_1, consent_field AS consent_field_1
                          WHERE consent_1.subject_id = anon_8.subject_id AND consent_1.holder_unit_id = anon_8.provider_id
                              AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                              AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= ? AND consent_1.valid_until >= ?)))
                              OR anon_10."key" IN ('depositBalance') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_6
                        WHERE credit_case_6.subject_id = anon_8.subject_id AND credit_case_6.closed_on IS NULL
                            AND (credit_case_6.record_id = anon_8.id OR credit_case_6.record_id IS NULL AND credit_case_6.entry_id IS NULL)
                            AND credit_case_6.post = ? AND credit_case_6.unit_id = ? AND credit_case_6.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_2
                          WHERE subject_2.id = anon_8.subject_id AND (subject_2.kind = 'NATURAL_PERSON' OR subject_2.sole_trader IS 1)))
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
                              OR anon_10."key" IN ('annualIncome') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_7
                        WHERE credit_case_7.subject_id = anon_8.subject_id AND credit_case_7.closed_on IS NULL
                            AND (credit_case_7.record_id = anon_8.id OR credit_case_7.record_id IS NULL AND credit_case_7.entry_id IS NULL)
                            AND credit_case_7.post = ? AND credit_case_7.unit_id = ? AND credit_case_7.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_3
                          WHERE subject_3.id = anon_8.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_3, consent_field AS consent_field_3
                          WHERE consent_3.subject_id = anon_8.subject_id AND consent_3.holder_unit_id = anon_8.provider_id
                              AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME'
                              AND consent_3.revoked_on IS NULL AND consent_3.signed_on <= ? AND consent_3.valid_until >= ?)))
                              OR anon_10."key" IN ('realEstate') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_8
                        WHERE credit_case_8.subject_id = anon_8.subject_id AND credit_case_8.closed_on IS NULL
                            AND (credit_case_8.record_id = anon_8.id OR credit_case_8.record_id IS NULL AND credit_case_8.entry_id IS NULL)
                            AND credit_case_8.post = ? AND credit_case_8.unit_id = ? AND credit_case_8.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_4
                          WHERE subject_4.id = anon_8.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_4, consent_field AS consent_field_4
                          WHERE consent_4.subject_id = anon_8.subject_id AND consent_4.holder_unit_id = anon_8.provider_id
                              AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                              AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= ? AND consent_4.valid_until >= ?)))
                              OR anon_10."key" IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                              AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_9
                        WHERE credit_case_9.subject_id = anon_8.subject_id AND credit_case_9.closed_on IS NULL
                            AND (credit_case_9.record_id = anon_8.id OR credit_case_9.record_id IS NULL AND credit_case_9.entry_id IS NULL)
                            AND credit_case_9.post = ? AND credit_case_9.unit_id = ? AND credit_case_9.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) OR anon_10."key" IN ('legalRepresentative')
                              OR anon_10."key" IN ('securitiesHeld') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_10
                        WHERE credit_case_10.subject_id = anon_8.subject_id AND credit_case_10.closed_on IS NULL
                            AND (credit_case_10.record_id = anon_8.id OR credit_case_10.record_id IS NULL
                            AND credit_case_10.entry_id IS NULL) AND credit_case_10.post = ? AND credit_case_10.unit_id = ?
                            AND credit_case_10.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_5
                          WHERE subject_5.id = anon_8.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_5, consent_field AS consent_field_5
                          WHERE consent_5.subject_id = anon_8.subject_id AND consent_5.holder_unit_id = anon_8.provider_id
                              AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES'
                              AND consent_5.revoked_on IS NULL AND consent_5.signed_on <= ? AND consent_5.valid_until >= ?)))
                              OR anon_10."key" IN ('taxAmount') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_11
                        WHERE credit_case_11.subject_id = anon_8.subject_id AND credit_case_11.closed_on IS NULL
                            AND (credit_case_11.record_id = anon_8.id OR credit_case_11.record_id IS NULL
                            AND credit_case_11.entry_id IS NULL) AND credit_case_11.post = ? AND credit_case_11.unit_id = ?
                            AND credit_case_11.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_6
                          WHERE subject_6.id = anon_8.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS 1)))
                              AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_6, consent_field AS consent_field_6
                          WHERE consent_6.subject_id = anon_8.subject_id AND consent_6.holder_unit_id = anon_8.provider_id
                              AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT'
                              AND consent_6.revoked_on IS NULL AND consent_6.signed_on <= ? AND consent_6.valid_until >= ?)))
                              OR anon_10."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                              'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                              'suspendedOrRevokedLicence', 'violationKind') AND ((EXISTS (
                          SELECT *
                          FROM credit_case AS credit_case_12
                          WHERE credit_case_12.subject_id = anon_8.subject_id AND credit_case_12.closed_on IS NULL
                              AND (credit_case_12.record_id = anon_8.id OR credit_case_12.record_id IS NULL
                              AND credit_case_12.entry_id IS NULL) AND credit_case_12.post = ? AND credit_case_12.unit_id = ?
                              AND credit_case_12.region_code IN (
                            SELECT region_closure.descendant
                            FROM region_closure
                            WHERE region_closure.ancestor = ?))) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                                AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                                AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                                OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1))), 'disclosureUntil', CASE WHEN (EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_13
                    WHERE credit_case_13.subject_id = anon_8.subject_id AND credit_case_13.closed_on IS NULL
                        AND (credit_case_13.record_id = anon_8.id OR credit_case_13.record_id IS NULL AND credit_case_13.entry_id IS NULL)
                        AND credit_case_13.post = ? AND credit_case_13.unit_id = ? AND credit_case_13.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) THEN anon_8.disclosure_until ELSE NULL END)) FILTER (WHERE 1 = 1))),
                          coalesce(group_concat('' || CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                          AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                          OR anon_8.publicity_until >= ?) AND anon_8.state != 'DELETED' AND NOT (coalesce(anon_8.disclosure_until < ?,
                          0) = 1 OR anon_8.state = 'ARCHIVED') AND NOT (anon_8.record_class = 'NEGATIVE'
                          AND coalesce(anon_8.notice_served_on <= ?, 0) = 0) AND anon_8.state != 'REVOKED') OR ((EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_14
                    WHERE credit_case_14.subject_id = anon_8.subject_id AND credit_case_14.closed_on IS NULL
                        AND (credit_case_14.record_id = anon_8.id OR credit_case_14.record_id IS NULL AND credit_case_14.entry_id IS NULL)
                        AND credit_case_14.post = ? AND credit_case_14.unit_id = ? AND credit_case_14.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                          AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                          OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) AND NOT (anon_8.openness = 'OPEN'
                          AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                          OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_15
                  WHERE credit_case_15.subject_id = anon_8.subject_id AND credit_case_15.closed_on IS NULL
                      AND (credit_case_15.record_id = anon_8.id OR credit_case_15.record_id IS NULL AND credit_case_15.entry_id IS NULL)
                      AND credit_case_15.post = ? AND credit_case_15.unit_id = ? AND credit_case_15.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_7
                    WHERE subject_7.id = anon_8.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_7, consent_field AS consent_field_7
                    WHERE consent_7.subject_id = anon_8.subject_id AND consent_7.holder_unit_id = anon_8.provider_id
                        AND consent_field_7.consent_id = consent_7.id AND consent_field_7.field = 'COMMERCIAL_INSURANCE'
                        AND consent_7.revoked_on IS NULL AND consent_7.signed_on <= ? AND consent_7.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_16
                  WHERE credit_case_16.subject_id = anon_8.subject_id AND credit_case_16.closed_on IS NULL
                      AND (credit_case_16.record_id = anon_8.id OR credit_case_16.record_id IS NULL AND credit_case_16.entry_id IS NULL)
                      AND credit_case_16.post = ? AND credit_case_16.unit_id = ? AND credit_case_16.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_8
                    WHERE subject_8.id = anon_8.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_8, consent_field AS consent_field_8
                    WHERE consent_8.subject_id = anon_8.subject_id AND consent_8.holder_unit_id = anon_8.provider_id
                        AND consent_field_8.consent_id = consent_8.id AND consent_field_8.field = 'DEPOSIT'
                        AND consent_8.revoked_on IS NULL AND consent_8.signed_on <= ? AND consent_8.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_17
                  WHERE credit_case_17.subject_id = anon_8.subject_id AND credit_case_17.closed_on IS NULL
                      AND (credit_case_17.record_id = anon_8.id OR credit_case_17.record_id IS NULL AND credit_case_17.entry_id IS NULL)
                      AND credit_case_17.post = ? AND credit_case_17.unit_id = ? AND credit_case_17.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_9
                    WHERE subject_9.id = anon_8.subject_id AND (subject_9.kind = 'NATURAL_PERSON' OR subject_9.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_9, consent_field AS consent_field_9
                    WHERE consent_9.subject_id = anon_8.subject_id AND consent_9.holder_unit_id = anon_8.provider_id
                        AND consent_field_9.consent_id = consent_9.id AND consent_field_9.field = 'INCOME' AND consent_9.revoked_on IS NULL
                        AND consent_9.signed_on <= ? AND consent_9.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_18
                  WHERE credit_case_18.subject_id = anon_8.subject_id AND credit_case_18.closed_on IS NULL
                      AND (credit_case_18.record_id = anon_8.id OR credit_case_18.record_id IS NULL AND credit_case_18.entry_id IS NULL)
                      AND credit_case_18.post = ? AND credit_case_18.unit_id = ? AND credit_case_18.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_10
                    WHERE subject_10.id = anon_8.subject_id AND (subject_10.kind = 'NATURAL_PERSON' OR subject_10.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_10, consent_field AS consent_field_10
                    WHERE consent_10.subject_id = anon_8.subject_id AND consent_10.holder_unit_id = anon_8.provider_id
                        AND consent_field_10.consent_id = consent_10.id AND consent_field_10.field = 'REAL_ESTATE'
                        AND consent_10.revoked_on IS NULL AND consent_10.signed_on <= ? AND consent_10.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_19
                  WHERE credit_case_19.subject_id = anon_8.subject_id AND credit_case_19.closed_on IS NULL
                      AND (credit_case_19.record_id = anon_8.id OR credit_case_19.record_id IS NULL AND credit_case_19.entry_id IS NULL)
                      AND credit_case_19.post = ? AND credit_case_19.unit_id = ? AND credit_case_19.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_20
                  WHERE credit_case_20.subject_id = anon_8.subject_id AND credit_case_20.closed_on IS NULL
                      AND (credit_case_20.record_id = anon_8.id OR credit_case_20.record_id IS NULL AND credit_case_20.entry_id IS NULL)
                      AND credit_case_20.post = ? AND credit_case_20.unit_id = ? AND credit_case_20.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_11
                    WHERE subject_11.id = anon_8.subject_id AND (subject_11.kind = 'NATURAL_PERSON' OR subject_11.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_11, consent_field AS consent_field_11
                    WHERE consent_11.subject_id = anon_8.subject_id AND consent_11.holder_unit_id = anon_8.provider_id
                        AND consent_field_11.consent_id = consent_11.id AND consent_field_11.field = 'SECURITIES'
                        AND consent_11.revoked_on IS NULL AND consent_11.signed_on <= ? AND consent_11.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_21
                  WHERE credit_case_21.subject_id = anon_8.subject_id AND credit_case_21.closed_on IS NULL
                      AND (credit_case_21.record_id = anon_8.id OR credit_case_21.record_id IS NULL AND credit_case_21.entry_id IS NULL)
                      AND credit_case_21.post = ? AND credit_case_21.unit_id = ? AND credit_case_21.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_12
                    WHERE subject_12.id = anon_8.subject_id AND (subject_12.kind = 'NATURAL_PERSON' OR subject_12.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_12, consent_field AS consent_field_12
                    WHERE consent_12.subject_id = anon_8.subject_id AND consent_12.holder_unit_id = anon_8.provider_id
                        AND consent_field_12.consent_id = consent_12.id AND consent_field_12.field = 'TAX_AMOUNT'
                        AND consent_12.revoked_on IS NULL AND consent_12.signed_on <= ? AND consent_12.valid_until >= ?)))) THEN (
              SELECT subject_13.pseudonym
              FROM subject AS subject_13
              WHERE subject_13.id = anon_8.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_6
            WHERE ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_22
                  WHERE credit_case_22.subject_id = record_6.subject_id AND credit_case_22.closed_on IS NULL
                      AND (credit_case_22.record_id = record_6.id OR credit_case_22.record_id IS NULL AND credit_case_22.entry_id IS NULL)
                      AND credit_case_22.post = ? AND credit_case_22.unit_id = ? AND credit_case_22.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                        AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                        0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                        AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED'
                        AND record_6.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND NOT (record_6.openness = 'OPEN'
                        AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE'
                        AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
                        OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?,
                        0) = 1 OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
                        AND coalesce(record_6.notice_served_on <= ?, 0) = 0) AND record_6.state != 'REVOKED')))
                        THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_2
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
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_23
                WHERE credit_case_23.subject_id = record_7.subject_id AND credit_case_23.closed_on IS NULL
                    AND (credit_case_23.record_id = record_7.id OR credit_case_23.record_id IS NULL AND credit_case_23.entry_id IS NULL)
                    AND credit_case_23.post = ? AND credit_case_23.unit_id = ? AND credit_case_23.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                      AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                      AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                      OR record_7.publicity_until >= ?)) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?,
                      0) = 1 OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
                      AND coalesce(record_7.notice_served_on <= ?, 0) = 0) AND record_7.state != 'REVOKED'
                      AND record_7.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT 20 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x1, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_3
            FROM record AS record_8
            WHERE (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_24
                WHERE credit_case_24.subject_id = record_8.subject_id AND credit_case_24.closed_on IS NULL
                    AND (credit_case_24.record_id = record_8.id OR credit_case_24.record_id IS NULL AND credit_case_24.entry_id IS NULL)
                    AND credit_case_24.post = ? AND credit_case_24.unit_id = ? AND credit_case_24.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) AND record_8.state != 'DELETED'
                      AND NOT (NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED') OR (EXISTS (
                  SELECT *
                  FROM subject AS subject_14
                  WHERE subject_14.id = record_8.subject_id AND subject_14.kind = 'NATURAL_PERSON')))
                      AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?, 0) = 0)
                      AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'), 'nodes',
                      json(json_group_array(json_object('category', anon_12.category, 'kind', anon_12.record_class, 'decidedOn',
                      anon_12.decided_on, 'endedOn', anon_12.ended_on, 'disclosureUntil',
                      anon_12.disclosure_until)) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || CASE WHEN 1 = 1 THEN (
              SELECT subject_15.pseudonym
              FROM subject AS subject_15
              WHERE subject_15.id = anon_12.subject_id) || ':2;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_9
            WHERE (EXISTS (
                SELECT *
                FROM credit_case AS credit_case_25
                WHERE credit_case_25.subject_id = record_9.subject_id AND credit_case_25.closed_on IS NULL
                    AND (credit_case_25.record_id = record_9.id OR credit_case_25.record_id IS NULL AND credit_case_25.entry_id IS NULL)
                    AND credit_case_25.post = ? AND credit_case_25.unit_id = ? AND credit_case_25.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) AND record_9.state != 'DELETED'
                      AND NOT (NOT (coalesce(record_9.disclosure_until < ?, 0) = 1 OR record_9.state = 'ARCHIVED') OR (EXISTS (
                  SELECT *
                  FROM subject AS subject_16
                  WHERE subject_16.id = record_9.subject_id AND subject_16.kind = 'NATURAL_PERSON')))
                      AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?, 0) = 0)
                      AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON' AND 1 = 1))
                      THEN anon_7.pseudonym || ':3;' ELSE '' END) AS json_array_3
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
          SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
              record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id,
              record_10.provider_id AS provider_id, record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction,
              record_10.region_code AS region_code, record_10.openness AS openness, record_10.openness_basis AS openness_basis,
              record_10.openness_reference AS openness_reference, record_10.confidentiality AS confidentiality,
              record_10.screened AS screened, record_10.title AS title, record_10.document_number AS document_number,
              record_10.content AS content, record_10.content_digest AS content_digest, record_10.decided_on AS decided_on,
              record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source, record_10.notice_served_on AS notice_served_on,
              record_10.publicity_until AS publicity_until, record_10.disclosure_until AS disclosure_until, record_10.state AS state,
              record_10.disputed_since AS disputed_since, record_10.repaired_on AS repaired_on,
              record_10.under_review_since AS under_review_since, record_10.version AS version, record_10.submitted_at AS submitted_at,
              record_10.origin AS origin, record_10.subtype AS subtype, record_10.procedure AS procedure,
              record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
              record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
              record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
              record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
              record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
              record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
              record_10.decided_on AS sort_key
          FROM record AS record_10
          WHERE (EXISTS (
              SELECT *
              FROM credit_case AS credit_case_26
              WHERE credit_case_26.subject_id = record_10.subject_id AND credit_case_26.closed_on IS NULL
                  AND (credit_case_26.record_id = record_10.id OR credit_case_26.record_id IS NULL AND credit_case_26.entry_id IS NULL)
                  AND credit_case_26.post = ? AND credit_case_26.unit_id = ? AND credit_case_26.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) AND record_10.state != 'DELETED'
                    AND NOT (NOT (coalesce(record_10.disclosure_until < ?, 0) = 1 OR record_10.state = 'ARCHIVED') OR (EXISTS (
                SELECT *
                FROM subject AS subject_17
                WHERE subject_17.id = record_10.subject_id AND subject_17.kind = 'NATURAL_PERSON')))
                    AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?, 0) = 0)
                    AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_10.decided_on DESC, record_10.id DESC
          LIMIT 20 OFFSET 0) AS anon_13
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_4
          FROM record AS record_11
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_27
                WHERE credit_case_27.subject_id = record_11.subject_id AND credit_case_27.closed_on IS NULL
                    AND (credit_case_27.record_id = record_11.id OR credit_case_27.record_id IS NULL AND credit_case_27.entry_id IS NULL)
                    AND credit_case_27.post = ? AND credit_case_27.unit_id = ? AND credit_case_27.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                      AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                      AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                      OR record_11.publicity_until >= ?)) AND record_11.state != 'DELETED'
                      AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1 OR record_11.state = 'ARCHIVED')
                      AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?, 0) = 0)
                      AND record_11.state != 'REVOKED' AND record_11.openness = 'RESTRICTED' AND record_11.subject_id = anon_7.id
                      AND anon_7.kind = 'NATURAL_PERSON'), CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_12
            WHERE ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_28
                  WHERE credit_case_28.subject_id = record_12.subject_id AND credit_case_28.closed_on IS NULL
                      AND (credit_case_28.record_id = record_12.id OR credit_case_28.record_id IS NULL AND credit_case_28.entry_id IS NULL)
                      AND credit_case_28.post = ? AND credit_case_28.unit_id = ? AND credit_case_28.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                        AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                        AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                        OR record_12.publicity_until >= ?)) AND record_12.state != 'DELETED'
                        AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1 OR record_12.state = 'ARCHIVED')
                        AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0)
                        AND record_12.state != 'REVOKED' AND record_12.openness = 'RESTRICTED' AND record_12.subject_id = anon_7.id
                        AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                        AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                        AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                        OR record_12.publicity_until >= ?) AND record_12.state != 'DELETED'
                        AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1 OR record_12.state = 'ARCHIVED')
                        AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?, 0) = 0)
                        AND record_12.state != 'REVOKED' AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                        AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                        AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                        OR record_12.publicity_until >= ?)))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_4) AS x3, (
      SELECT json_array(json_object('totalCount', (
            SELECT count(*) AS count_5
            FROM record AS record_13
            WHERE ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_29
                  WHERE credit_case_29.subject_id = record_13.subject_id AND credit_case_29.closed_on IS NULL
                      AND (credit_case_29.record_id = record_13.id OR credit_case_29.record_id IS NULL AND credit_case_29.entry_id IS NULL)
                      AND credit_case_29.post = ? AND credit_case_29.unit_id = ? AND credit_case_29.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                        AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                        AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                        OR record_13.publicity_until >= ?)) AND record_13.state != 'DELETED'
                        AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1 OR record_13.state = 'ARCHIVED')
                        AND NOT (record_13.record_class = 'NEGATIVE' AND coalesce(record_13.notice_served_on <= ?, 0) = 0)
                        AND record_13.state != 'REVOKED' AND record_13.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'), 'nodes',
                        json(json_group_array(json_object('title', CASE WHEN ((EXISTS (
                      SELECT *
                      FROM credit_case AS credit_case_30
                      WHERE credit_case_30.subject_id = anon_14.subject_id AND credit_case_30.closed_on IS NULL
                          AND (credit_case_30.record_id = anon_14.id OR credit_case_30.record_id IS NULL
                          AND credit_case_30.entry_id IS NULL) AND credit_case_30.post = ? AND credit_case_30.unit_id = ?
                          AND credit_case_30.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = ?))) OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                            AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                            AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                            OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1) THEN anon_14.title ELSE NULL END, 'category',
                            anon_14.category, 'openness', anon_14.openness, 'content', json((
                    SELECT json_group_object(anon_16."key", anon_16.value) AS anon_15
                    FROM json_each(anon_14.content) AS anon_16
                    WHERE anon_16."key" IN ('commercialInsurance') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_31
                        WHERE credit_case_31.subject_id = anon_14.subject_id AND credit_case_31.closed_on IS NULL
                            AND (credit_case_31.record_id = anon_14.id OR credit_case_31.record_id IS NULL
                            AND credit_case_31.entry_id IS NULL) AND credit_case_31.post = ? AND credit_case_31.unit_id = ?
                            AND credit_case_31.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_18
                          WHERE subject_18.id = anon_14.subject_id AND (subject_18.kind = 'NATURAL_PERSON'
                              OR subject_18.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_13, consent_field AS consent_field_13
                          WHERE consent_13.subject_id = anon_14.subject_id AND consent_13.holder_unit_id = anon_14.provider_id
                              AND consent_field_13.consent_id = consent_13.id AND consent_field_13.field = 'COMMERCIAL_INSURANCE'
                              AND consent_13.revoked_on IS NULL AND consent_13.signed_on <= ? AND consent_13.valid_until >= ?)))
                              OR anon_16."key" IN ('depositBalance') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_32
                        WHERE credit_case_32.subject_id = anon_14.subject_id AND credit_case_32.closed_on IS NULL
                            AND (credit_case_32.record_id = anon_14.id OR credit_case_32.record_id IS NULL
                            AND credit_case_32.entry_id IS NULL) AND credit_case_32.post = ? AND credit_case_32.unit_id = ?
                            AND credit_case_32.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_19
                          WHERE subject_19.id = anon_14.subject_id AND (subject_19.kind = 'NATURAL_PERSON'
                              OR subject_19.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_14, consent_field AS consent_field_14
                          WHERE consent_14.subject_id = anon_14.subject_id AND consent_14.holder_unit_id = anon_14.provider_id
                              AND consent_field_14.consent_id = consent_14.id AND consent_field_14.field = 'DEPOSIT'
                              AND consent_14.revoked_on IS NULL AND consent_14.signed_on <= ? AND consent_14.valid_until >= ?)))
                              OR anon_16."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                              'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn',
                              'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k',
                              'graduatedOn', 'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level',
                              'licenceKind', 'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser',
                              'organizationCode', 'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil',
                              'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating',
                              'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo', 'sourceUnit',
                              'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
                              OR anon_16."key" IN ('annualIncome') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_33
                        WHERE credit_case_33.subject_id = anon_14.subject_id AND credit_case_33.closed_on IS NULL
                            AND (credit_case_33.record_id = anon_14.id OR credit_case_33.record_id IS NULL
                            AND credit_case_33.entry_id IS NULL) AND credit_case_33.post = ? AND credit_case_33.unit_id = ?
                            AND credit_case_33.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_20
                          WHERE subject_20.id = anon_14.subject_id AND (subject_20.kind = 'NATURAL_PERSON'
                              OR subject_20.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_15, consent_field AS consent_field_15
                          WHERE consent_15.subject_id = anon_14.subject_id AND consent_15.holder_unit_id = anon_14.provider_id
                              AND consent_field_15.consent_id = consent_15.id AND consent_field_15.field = 'INCOME'
                              AND consent_15.revoked_on IS NULL AND consent_15.signed_on <= ? AND consent_15.valid_until >= ?)))
                              OR anon_16."key" IN ('realEstate') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_34
                        WHERE credit_case_34.subject_id = anon_14.subject_id AND credit_case_34.closed_on IS NULL
                            AND (credit_case_34.record_id = anon_14.id OR credit_case_34.record_id IS NULL
                            AND credit_case_34.entry_id IS NULL) AND credit_case_34.post = ? AND credit_case_34.unit_id = ?
                            AND credit_case_34.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_21
                          WHERE subject_21.id = anon_14.subject_id AND (subject_21.kind = 'NATURAL_PERSON'
                              OR subject_21.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_16, consent_field AS consent_field_16
                          WHERE consent_16.subject_id = anon_14.subject_id AND consent_16.holder_unit_id = anon_14.provider_id
                              AND consent_field_16.consent_id = consent_16.id AND consent_field_16.field = 'REAL_ESTATE'
                              AND consent_16.revoked_on IS NULL AND consent_16.signed_on <= ? AND consent_16.valid_until >= ?)))
                              OR anon_16."key" IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                              AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_35
                        WHERE credit_case_35.subject_id = anon_14.subject_id AND credit_case_35.closed_on IS NULL
                            AND (credit_case_35.record_id = anon_14.id OR credit_case_35.record_id IS NULL
                            AND credit_case_35.entry_id IS NULL) AND credit_case_35.post = ? AND credit_case_35.unit_id = ?
                            AND credit_case_35.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) OR anon_16."key" IN ('legalRepresentative')
                              OR anon_16."key" IN ('securitiesHeld') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_36
                        WHERE credit_case_36.subject_id = anon_14.subject_id AND credit_case_36.closed_on IS NULL
                            AND (credit_case_36.record_id = anon_14.id OR credit_case_36.record_id IS NULL
                            AND credit_case_36.entry_id IS NULL) AND credit_case_36.post = ? AND credit_case_36.unit_id = ?
                            AND credit_case_36.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_22
                          WHERE subject_22.id = anon_14.subject_id AND (subject_22.kind = 'NATURAL_PERSON'
                              OR subject_22.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_17, consent_field AS consent_field_17
                          WHERE consent_17.subject_id = anon_14.subject_id AND consent_17.holder_unit_id = anon_14.provider_id
                              AND consent_field_17.consent_id = consent_17.id AND consent_field_17.field = 'SECURITIES'
                              AND consent_17.revoked_on IS NULL AND consent_17.signed_on <= ? AND consent_17.valid_until >= ?)))
                              OR anon_16."key" IN ('taxAmount') AND (EXISTS (
                        SELECT *
                        FROM credit_case AS credit_case_37
                        WHERE credit_case_37.subject_id = anon_14.subject_id AND credit_case_37.closed_on IS NULL
                            AND (credit_case_37.record_id = anon_14.id OR credit_case_37.record_id IS NULL
                            AND credit_case_37.entry_id IS NULL) AND credit_case_37.post = ? AND credit_case_37.unit_id = ?
                            AND credit_case_37.region_code IN (
                          SELECT region_closure.descendant
                          FROM region_closure
                          WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                          SELECT *
                          FROM subject AS subject_23
                          WHERE subject_23.id = anon_14.subject_id AND (subject_23.kind = 'NATURAL_PERSON'
                              OR subject_23.sole_trader IS 1))) AND NOT (EXISTS (
                          SELECT *
                          FROM consent AS consent_18, consent_field AS consent_field_18
                          WHERE consent_18.subject_id = anon_14.subject_id AND consent_18.holder_unit_id = anon_14.provider_id
                              AND consent_field_18.consent_id = consent_18.id AND consent_field_18.field = 'TAX_AMOUNT'
                              AND consent_18.revoked_on IS NULL AND consent_18.signed_on <= ? AND consent_18.valid_until >= ?)))
                              OR anon_16."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                              'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                              'suspendedOrRevokedLicence', 'violationKind') AND ((EXISTS (
                          SELECT *
                          FROM credit_case AS credit_case_38
                          WHERE credit_case_38.subject_id = anon_14.subject_id AND credit_case_38.closed_on IS NULL
                              AND (credit_case_38.record_id = anon_14.id OR credit_case_38.record_id IS NULL
                              AND credit_case_38.entry_id IS NULL) AND credit_case_38.post = ? AND credit_case_38.unit_id = ?
                              AND credit_case_38.region_code IN (
                            SELECT region_closure.descendant
                            FROM region_closure
                            WHERE region_closure.ancestor = ?))) OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                                AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                                AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                                OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1))), 'disclosureUntil', CASE WHEN (EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_39
                    WHERE credit_case_39.subject_id = anon_14.subject_id AND credit_case_39.closed_on IS NULL
                        AND (credit_case_39.record_id = anon_14.id OR credit_case_39.record_id IS NULL AND credit_case_39.entry_id IS NULL)
                        AND credit_case_39.post = ? AND credit_case_39.unit_id = ? AND credit_case_39.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) THEN anon_14.disclosure_until ELSE NULL END)) FILTER (WHERE 1 = 1))),
                          coalesce(group_concat('' || CASE WHEN (NOT (anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                          AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                          AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                          OR anon_14.publicity_until >= ?) AND anon_14.state != 'DELETED' AND NOT (coalesce(anon_14.disclosure_until < ?,
                          0) = 1 OR anon_14.state = 'ARCHIVED') AND NOT (anon_14.record_class = 'NEGATIVE'
                          AND coalesce(anon_14.notice_served_on <= ?, 0) = 0) AND anon_14.state != 'REVOKED') OR ((EXISTS (
                    SELECT *
                    FROM credit_case AS credit_case_40
                    WHERE credit_case_40.subject_id = anon_14.subject_id AND credit_case_40.closed_on IS NULL
                        AND (credit_case_40.record_id = anon_14.id OR credit_case_40.record_id IS NULL AND credit_case_40.entry_id IS NULL)
                        AND credit_case_40.post = ? AND credit_case_40.unit_id = ? AND credit_case_40.region_code IN (
                      SELECT region_closure.descendant
                      FROM region_closure
                      WHERE region_closure.ancestor = ?))) OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                          AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                          AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                          OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1) AND NOT (anon_14.openness = 'OPEN'
                          AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                          AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                          OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_41
                  WHERE credit_case_41.subject_id = anon_14.subject_id AND credit_case_41.closed_on IS NULL
                      AND (credit_case_41.record_id = anon_14.id OR credit_case_41.record_id IS NULL AND credit_case_41.entry_id IS NULL)
                      AND credit_case_41.post = ? AND credit_case_41.unit_id = ? AND credit_case_41.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_24
                    WHERE subject_24.id = anon_14.subject_id AND (subject_24.kind = 'NATURAL_PERSON' OR subject_24.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_19, consent_field AS consent_field_19
                    WHERE consent_19.subject_id = anon_14.subject_id AND consent_19.holder_unit_id = anon_14.provider_id
                        AND consent_field_19.consent_id = consent_19.id AND consent_field_19.field = 'COMMERCIAL_INSURANCE'
                        AND consent_19.revoked_on IS NULL AND consent_19.signed_on <= ? AND consent_19.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_42
                  WHERE credit_case_42.subject_id = anon_14.subject_id AND credit_case_42.closed_on IS NULL
                      AND (credit_case_42.record_id = anon_14.id OR credit_case_42.record_id IS NULL AND credit_case_42.entry_id IS NULL)
                      AND credit_case_42.post = ? AND credit_case_42.unit_id = ? AND credit_case_42.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_25
                    WHERE subject_25.id = anon_14.subject_id AND (subject_25.kind = 'NATURAL_PERSON' OR subject_25.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_20, consent_field AS consent_field_20
                    WHERE consent_20.subject_id = anon_14.subject_id AND consent_20.holder_unit_id = anon_14.provider_id
                        AND consent_field_20.consent_id = consent_20.id AND consent_field_20.field = 'DEPOSIT'
                        AND consent_20.revoked_on IS NULL AND consent_20.signed_on <= ? AND consent_20.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_43
                  WHERE credit_case_43.subject_id = anon_14.subject_id AND credit_case_43.closed_on IS NULL
                      AND (credit_case_43.record_id = anon_14.id OR credit_case_43.record_id IS NULL AND credit_case_43.entry_id IS NULL)
                      AND credit_case_43.post = ? AND credit_case_43.unit_id = ? AND credit_case_43.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_26
                    WHERE subject_26.id = anon_14.subject_id AND (subject_26.kind = 'NATURAL_PERSON' OR subject_26.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_21, consent_field AS consent_field_21
                    WHERE consent_21.subject_id = anon_14.subject_id AND consent_21.holder_unit_id = anon_14.provider_id
                        AND consent_field_21.consent_id = consent_21.id AND consent_field_21.field = 'INCOME'
                        AND consent_21.revoked_on IS NULL AND consent_21.signed_on <= ? AND consent_21.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_44
                  WHERE credit_case_44.subject_id = anon_14.subject_id AND credit_case_44.closed_on IS NULL
                      AND (credit_case_44.record_id = anon_14.id OR credit_case_44.record_id IS NULL AND credit_case_44.entry_id IS NULL)
                      AND credit_case_44.post = ? AND credit_case_44.unit_id = ? AND credit_case_44.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_27
                    WHERE subject_27.id = anon_14.subject_id AND (subject_27.kind = 'NATURAL_PERSON' OR subject_27.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_22, consent_field AS consent_field_22
                    WHERE consent_22.subject_id = anon_14.subject_id AND consent_22.holder_unit_id = anon_14.provider_id
                        AND consent_field_22.consent_id = consent_22.id AND consent_field_22.field = 'REAL_ESTATE'
                        AND consent_22.revoked_on IS NULL AND consent_22.signed_on <= ? AND consent_22.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_45
                  WHERE credit_case_45.subject_id = anon_14.subject_id AND credit_case_45.closed_on IS NULL
                      AND (credit_case_45.record_id = anon_14.id OR credit_case_45.record_id IS NULL AND credit_case_45.entry_id IS NULL)
                      AND credit_case_45.post = ? AND credit_case_45.unit_id = ? AND credit_case_45.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_46
                  WHERE credit_case_46.subject_id = anon_14.subject_id AND credit_case_46.closed_on IS NULL
                      AND (credit_case_46.record_id = anon_14.id OR credit_case_46.record_id IS NULL AND credit_case_46.entry_id IS NULL)
                      AND credit_case_46.post = ? AND credit_case_46.unit_id = ? AND credit_case_46.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_28
                    WHERE subject_28.id = anon_14.subject_id AND (subject_28.kind = 'NATURAL_PERSON' OR subject_28.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_23, consent_field AS consent_field_23
                    WHERE consent_23.subject_id = anon_14.subject_id AND consent_23.holder_unit_id = anon_14.provider_id
                        AND consent_field_23.consent_id = consent_23.id AND consent_field_23.field = 'SECURITIES'
                        AND consent_23.revoked_on IS NULL AND consent_23.signed_on <= ? AND consent_23.valid_until >= ?))) OR (EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_47
                  WHERE credit_case_47.subject_id = anon_14.subject_id AND credit_case_47.closed_on IS NULL
                      AND (credit_case_47.record_id = anon_14.id OR credit_case_47.record_id IS NULL AND credit_case_47.entry_id IS NULL)
                      AND credit_case_47.post = ? AND credit_case_47.unit_id = ? AND credit_case_47.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) AND NOT ((EXISTS (
                    SELECT *
                    FROM subject AS subject_29
                    WHERE subject_29.id = anon_14.subject_id AND (subject_29.kind = 'NATURAL_PERSON' OR subject_29.sole_trader IS 1)))
                        AND NOT (EXISTS (
                    SELECT *
                    FROM consent AS consent_24, consent_field AS consent_field_24
                    WHERE consent_24.subject_id = anon_14.subject_id AND consent_24.holder_unit_id = anon_14.provider_id
                        AND consent_field_24.consent_id = consent_24.id AND consent_field_24.field = 'TAX_AMOUNT'
                        AND consent_24.revoked_on IS NULL AND consent_24.signed_on <= ? AND consent_24.valid_until >= ?)))) THEN (
              SELECT subject_30.pseudonym
              FROM subject AS subject_30
              WHERE subject_30.id = anon_14.subject_id) || ':1;' ELSE '' END, ''), '') || CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_14
            WHERE ((EXISTS (
                  SELECT *
                  FROM credit_case AS credit_case_48
                  WHERE credit_case_48.subject_id = record_14.subject_id AND credit_case_48.closed_on IS NULL
                      AND (credit_case_48.record_id = record_14.id OR credit_case_48.record_id IS NULL AND credit_case_48.entry_id IS NULL)
                      AND credit_case_48.post = ? AND credit_case_48.unit_id = ? AND credit_case_48.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = ?))) OR record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                        AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                        AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                        OR record_14.publicity_until >= ?)) AND record_14.state != 'DELETED'
                        AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1 OR record_14.state = 'ARCHIVED')
                        AND NOT (record_14.record_class = 'NEGATIVE' AND coalesce(record_14.notice_served_on <= ?, 0) = 0)
                        AND record_14.state != 'REVOKED' AND record_14.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
                        AND NOT (record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                        AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                        AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                        OR record_14.publicity_until >= ?) AND record_14.state != 'DELETED'
                        AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1 OR record_14.state = 'ARCHIVED')
                        AND NOT (record_14.record_class = 'NEGATIVE' AND coalesce(record_14.notice_served_on <= ?, 0) = 0)
                        AND record_14.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;' ELSE '' END) AS json_array_5
      FROM (
        SELECT anon_17.id AS id, anon_17.subject_id AS subject_id, anon_17.category AS category, anon_17.record_class AS record_class,
            anon_17.catalogue_item_id AS catalogue_item_id, anon_17.provider_id AS provider_id, anon_17.provider_key AS provider_key,
            anon_17.jurisdiction AS jurisdiction, anon_17.region_code AS region_code, anon_17.openness AS openness,
            anon_17.openness_basis AS openness_basis, anon_17.openness_reference AS openness_reference,
            anon_17.confidentiality AS confidentiality, anon_17.screened AS screened, anon_17.title AS title,
            anon_17.document_number AS document_number, anon_17.content AS content, anon_17.content_digest AS content_digest,
            anon_17.decided_on AS decided_on, anon_17.ended_on AS ended_on, anon_17.ended_on_source AS ended_on_source,
            anon_17.notice_served_on AS notice_served_on, anon_17.publicity_until AS publicity_until,
            anon_17.disclosure_until AS disclosure_until, anon_17.state AS state, anon_17.disputed_since AS disputed_since,
            anon_17.repaired_on AS repaired_on, anon_17.under_review_since AS under_review_since, anon_17.version AS version,
            anon_17.submitted_at AS submitted_at, anon_17.origin AS origin, anon_17.subtype AS subtype, anon_17.procedure AS procedure,
            anon_17.seriousness AS seriousness, anon_17.exception_reason AS exception_reason, anon_17.declared_until AS declared_until,
            anon_17.publicity_due_on AS publicity_due_on, anon_17.opened_on AS opened_on, anon_17.basis_kind AS basis_kind,
            anon_17.basis_number AS basis_number, anon_17.basis_issuer AS basis_issuer, anon_17.notice_reference AS notice_reference,
            anon_17.basis_effective_on AS basis_effective_on, anon_17.performance_due_on AS performance_due_on,
            anon_17.performed_on AS performed_on, anon_17.agreement_id AS agreement_id, anon_17.statement_digest AS statement_digest,
            anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key DESC,
            anon_17.id DESC) AS rn
        FROM (
          SELECT record_15.id AS id, record_15.subject_id AS subject_id, record_15.category AS category,
              record_15.record_class AS record_class, record_15.catalogue_item_id AS catalogue_item_id,
              record_15.provider_id AS provider_id, record_15.provider_key AS provider_key, record_15.jurisdiction AS jurisdiction,
              record_15.region_code AS region_code, record_15.openness AS openness, record_15.openness_basis AS openness_basis,
              record_15.openness_reference AS openness_reference, record_15.confidentiality AS confidentiality,
              record_15.screened AS screened, record_15.title AS title, record_15.document_number AS document_number,
              record_15.content AS content, record_15.content_digest AS content_digest, record_15.decided_on AS decided_on,
              record_15.ended_on AS ended_on, record_15.ended_on_source AS ended_on_source, record_15.notice_served_on AS notice_served_on,
              record_15.publicity_until AS publicity_until, record_15.disclosure_until AS disclosure_until, record_15.state AS state,
              record_15.disputed_since AS disputed_since, record_15.repaired_on AS repaired_on,
              record_15.under_review_since AS under_review_since, record_15.version AS version, record_15.submitted_at AS submitted_at,
              record_15.origin AS origin, record_15.subtype AS subtype, record_15.procedure AS procedure,
              record_15.seriousness AS seriousness, record_15.exception_reason AS exception_reason,
              record_15.declared_until AS declared_until, record_15.publicity_due_on AS publicity_due_on, record_15.opened_on AS opened_on,
              record_15.basis_kind AS basis_kind, record_15.basis_number AS basis_number, record_15.basis_issuer AS basis_issuer,
              record_15.notice_reference AS notice_reference, record_15.basis_effective_on AS basis_effective_on,
              record_15.performance_due_on AS performance_due_on, record_15.performed_on AS performed_on,
              record_15.agreement_id AS agreement_id, record_15.statement_digest AS statement_digest, record_15.corrects_id AS corrects_id,
              record_15.decided_on AS sort_key
          FROM record AS record_15
          WHERE ((EXISTS (
                SELECT *
                FROM credit_case AS credit_case_49
                WHERE credit_case_49.subject_id = record_15.subject_id AND credit_case_49.closed_on IS NULL
                    AND (credit_case_49.record_id = record_15.id OR credit_case_49.record_id IS NULL AND credit_case_49.entry_id IS NULL)
                    AND credit_case_49.post = ? AND credit_case_49.unit_id = ? AND credit_case_49.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = ?))) OR record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                      AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                      AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                      OR record_15.publicity_until >= ?)) AND record_15.state != 'DELETED'
                      AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1 OR record_15.state = 'ARCHIVED')
                      AND NOT (record_15.record_class = 'NEGATIVE' AND coalesce(record_15.notice_served_on <= ?, 0) = 0)
                      AND record_15.state != 'REVOKED' AND record_15.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_15.decided_on DESC, record_15.id DESC
          LIMIT 20 OFFSET 0) AS anon_17
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_14) AS x4
    FROM (
      SELECT subject_31.id AS id, subject_31.identity_key AS identity_key, subject_31.pseudonym AS pseudonym, subject_31.kind AS kind,
          subject_31.name AS name, subject_31.name_bigrams AS name_bigrams, subject_31.code AS code, subject_31.region_code AS region_code,
          subject_31.openness AS openness, subject_31.openness_basis AS openness_basis, subject_31.status AS status,
          subject_31.sole_trader AS sole_trader, subject_31.legal_representative AS legal_representative,
          subject_31.registered_on AS registered_on, subject_31.document_type AS document_type, subject_31.masked_number AS masked_number,
          subject_31.listed_number AS listed_number
      FROM subject AS subject_31
      WHERE (subject_31.kind != 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_50
              WHERE credit_case_50.subject_id = subject_31.id AND credit_case_50.closed_on IS NULL AND credit_case_50.post = ?
                  AND credit_case_50.unit_id = ? AND credit_case_50.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) OR subject_31.openness = 'OPEN' AND subject_31.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_16
              WHERE record_16.subject_id = subject_31.id AND record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL
                  AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                  AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                  OR record_16.publicity_until >= ?) AND NOT (coalesce(record_16.disclosure_until < ?, 0) = 1
                  OR record_16.state = 'ARCHIVED' OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
                  AND coalesce(record_16.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_31.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_31.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT *
              FROM credit_case AS credit_case_51
              WHERE credit_case_51.subject_id = subject_31.id AND credit_case_51.closed_on IS NULL AND credit_case_51.post = ?
                  AND credit_case_51.unit_id = ? AND credit_case_51.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = ?))) OR (EXISTS (
              SELECT 1
              FROM record AS record_17
              WHERE record_17.subject_id = subject_31.id AND record_17.openness = 'OPEN' AND record_17.openness_basis IS NOT NULL
                  AND record_17.confidentiality = 'NONE' AND record_17.state = 'ACTIVE'
                  AND (record_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_17.publicity_until IS NULL
                  OR record_17.publicity_until >= ?) AND NOT (coalesce(record_17.disclosure_until < ?, 0) = 1
                  OR record_17.state = 'ARCHIVED' OR record_17.state IN ('DELETED', 'REVOKED') OR record_17.record_class = 'NEGATIVE'
                  AND coalesce(record_17.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_31.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_31.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
