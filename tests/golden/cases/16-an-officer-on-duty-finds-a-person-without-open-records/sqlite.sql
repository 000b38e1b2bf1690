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
  SELECT json(CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'kind', anon_6.kind, 'recordCount',
      json(json(json_extract(anon_6.x0, '$[0]'))), 'records', json(json(json_extract(anon_6.x1, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_6.x2, '$[0]')))) WHEN (anon_6.kind = 'NATURAL_PERSON') THEN json_object('name', anon_6.name, 'kind',
      anon_6.kind, 'maskedIdNumber', anon_6.masked_number, 'documentType', anon_6.document_type, 'recordCount',
      json(json(json_extract(anon_6.x3, '$[0]'))), 'records', json(json(json_extract(anon_6.x4, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_6.x5, '$[0]')))) ELSE NULL END) AS j, '' || '' || CASE WHEN (anon_6.kind != 'NATURAL_PERSON') THEN
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
              '') || coalesce(json_extract(anon_6.x2, '$[1]'), '') || coalesce(json_extract(anon_6.x3, '$[1]'),
              '') || coalesce(json_extract(anon_6.x4, '$[1]'), '') || coalesce(json_extract(anon_6.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_7.id AS id, anon_7.identity_key AS identity_key, anon_7.pseudonym AS pseudonym, anon_7.kind AS kind, anon_7.name AS name,
        anon_7.name_bigrams AS name_bigrams, anon_7.code AS code, anon_7.region_code AS region_code, anon_7.openness AS openness,
        anon_7.openness_basis AS openness_basis, anon_7.status AS status, anon_7.sole_trader AS sole_trader,
        anon_7.legal_representative AS legal_representative, anon_7.registered_on AS registered_on, anon_7.document_type AS document_type,
        anon_7.masked_number AS masked_number, anon_7.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_3
          WHERE (record_3.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_3.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL
                  AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?)) AND record_3.state != 'DELETED'
                  AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1 OR record_3.state = 'ARCHIVED')
                  AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
                  AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'),
                  CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_4
            WHERE (record_4.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_4.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900') OR record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
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
                    AND coalesce(record_4.notice_served_on <= ?, 0) = 0) AND record_4.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;'
                    ELSE '' END) AS json_array_1) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_8.category IN ('NP_ADMIN_LICENSE',
          'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
          AND anon_8.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '152900') OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                        AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1) THEN anon_8.title
                        ELSE NULL END, 'category', anon_8.category, 'openness', anon_8.openness, 'content', json((
                    SELECT json_group_object(anon_10."key", anon_10.value) AS anon_9
                    FROM json_each(anon_8.content) AS anon_10
                    WHERE 0 = 1 OR 0 = 1 OR anon_10."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                        'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                        'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                        'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName',
                        'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
                        'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
                        'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_10."key" IN ('legalRepresentative') OR 0 = 1 OR 0 = 1
                        OR anon_10."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                        AND anon_8.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = '152900') OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                            AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                            OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1))))) FILTER (WHERE 1 = 1))),
                            coalesce(group_concat('' || CASE WHEN (NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                            AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                            OR anon_8.publicity_until >= ?) AND anon_8.state != 'DELETED' AND NOT (coalesce(anon_8.disclosure_until < ?,
                            0) = 1 OR anon_8.state = 'ARCHIVED') AND NOT (anon_8.record_class = 'NEGATIVE'
                            AND coalesce(anon_8.notice_served_on <= ?, 0) = 0) AND anon_8.state != 'REVOKED')
                            OR (anon_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                            'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_8.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '152900') OR anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                      AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                      AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1)
                      AND NOT (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                      AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                      OR anon_8.publicity_until >= ?) AND anon_8.screened IS 1)) THEN (
              SELECT subject_1.pseudonym
              FROM subject AS subject_1
              WHERE subject_1.id = anon_8.subject_id) || ':1;' ELSE '' END, ''), '') || '') AS json_array_2
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
          SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category,
              record_5.record_class AS record_class, record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id,
              record_5.provider_key AS provider_key, record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code,
              record_5.openness AS openness, record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
              record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
              record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
              record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
              record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
              record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
              record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
              record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype,
              record_5.procedure AS procedure, record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason,
              record_5.declared_until AS declared_until, record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on,
              record_5.basis_kind AS basis_kind, record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer,
              record_5.notice_reference AS notice_reference, record_5.basis_effective_on AS basis_effective_on,
              record_5.performance_due_on AS performance_due_on, record_5.performed_on AS performed_on,
              record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest, record_5.corrects_id AS corrects_id,
              record_5.decided_on AS sort_key
          FROM record AS record_5
          WHERE (record_5.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_5.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?)) AND record_5.state != 'DELETED'
                  AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1 OR record_5.state = 'ARCHIVED')
                  AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0)
                  AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY record_5.decided_on DESC, record_5.id DESC
          LIMIT 20 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x1, (
      SELECT json_array(json(json_group_array(json_object('listedNumber', CASE WHEN (anon_12.openness = 'OPEN'
          AND anon_12.openness_basis IS NOT NULL AND anon_12.state = 'PUBLISHED' AND coalesce(anon_12.published_on <= ?, 0) = 1
          AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_1
                    WHERE credit_list_1.id = anon_12.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                SELECT subject_2.listed_number
                FROM subject AS subject_2
                WHERE subject_2.id = anon_12.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)), coalesce(group_concat('', ''),
                    '')) AS json_array_3
      FROM (
        SELECT anon_13.id AS id, anon_13.list_id AS list_id, anon_13.subject_id AS subject_id, anon_13.state AS state,
            anon_13.behaviour AS behaviour, anon_13.grounds AS grounds, anon_13.screened AS screened,
            anon_13.basis_document AS basis_document, anon_13.determining_unit_id AS determining_unit_id,
            anon_13.region_code AS region_code, anon_13.openness AS openness, anon_13.openness_basis AS openness_basis,
            anon_13.decided_on AS decided_on, anon_13.published_on AS published_on, anon_13.publicity_until AS publicity_until,
            anon_13.removed_on AS removed_on, anon_13.disputed_since AS disputed_since, anon_13.ground_record_id AS ground_record_id,
            anon_13.rn AS rn
        FROM (
          SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id,
              list_entry_3.state AS state, list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds,
              list_entry_3.screened AS screened, list_entry_3.basis_document AS basis_document,
              list_entry_3.determining_unit_id AS determining_unit_id, list_entry_3.region_code AS region_code,
              list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis, list_entry_3.decided_on AS decided_on,
              list_entry_3.published_on AS published_on, list_entry_3.publicity_until AS publicity_until,
              list_entry_3.removed_on AS removed_on, list_entry_3.disputed_since AS disputed_since,
              list_entry_3.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_3.decided_on DESC,
              list_entry_3.id DESC) AS rn
          FROM list_entry AS list_entry_3
          WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
              AND coalesce(list_entry_3.published_on <= ?, 0) = 1 AND (list_entry_3.publicity_until IS NULL
              OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) AND list_entry_3.subject_id = anon_7.id AND anon_7.kind != 'NATURAL_PERSON'
          ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
          LIMIT 100 OFFSET 0) AS anon_13
        ORDER BY anon_13.rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_2
          FROM record AS record_6
          WHERE (record_6.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_6.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?)) AND record_6.state != 'DELETED'
                  AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1 OR record_6.state = 'ARCHIVED')
                  AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
                  AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'),
                  CASE WHEN (EXISTS (
            SELECT 1
            FROM record AS record_7
            WHERE (record_7.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
                'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_7.region_code IN (
                SELECT region_closure.descendant
                FROM region_closure
                WHERE region_closure.ancestor = '152900') OR record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                    AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= ?)) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?,
                    0) = 1 OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
                    AND coalesce(record_7.notice_served_on <= ?, 0) = 0) AND record_7.state != 'REVOKED'
                    AND record_7.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON' AND NOT (record_7.openness = 'OPEN'
                    AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE'
                    AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
                    OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?,
                    0) = 1 OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
                    AND coalesce(record_7.notice_served_on <= ?, 0) = 0) AND record_7.state != 'REVOKED'))) THEN anon_7.pseudonym || ':0;'
                    ELSE '' END) AS json_array_4) AS x3, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_14.category IN ('NP_ADMIN_LICENSE',
          'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
          AND anon_14.region_code IN (
                    SELECT region_closure.descendant
                    FROM region_closure
                    WHERE region_closure.ancestor = '152900') OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                        AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                        AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                        OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1) THEN anon_14.title ELSE NULL END, 'category',
                        anon_14.category, 'openness', anon_14.openness, 'content', json((
                    SELECT json_group_object(anon_16."key", anon_16.value) AS anon_15
                    FROM json_each(anon_14.content) AS anon_16
                    WHERE 0 = 1 OR 0 = 1 OR anon_16."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                        'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                        'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                        'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName',
                        'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
                        'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
                        'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_16."key" IN ('legalRepresentative') OR 0 = 1 OR 0 = 1
                        OR anon_16."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND (anon_14.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY',
                        'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING')
                        AND anon_14.region_code IN (
                        SELECT region_closure.descendant
                        FROM region_closure
                        WHERE region_closure.ancestor = '152900') OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                            AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                            AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                            OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1))))) FILTER (WHERE 1 = 1))),
                            coalesce(group_concat('' || CASE WHEN (NOT (anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                            AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                            AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                            OR anon_14.publicity_until >= ?) AND anon_14.state != 'DELETED' AND NOT (coalesce(anon_14.disclosure_until < ?,
                            0) = 1 OR anon_14.state = 'ARCHIVED') AND NOT (anon_14.record_class = 'NEGATIVE'
                            AND coalesce(anon_14.notice_served_on <= ?, 0) = 0) AND anon_14.state != 'REVOKED')
                            OR (anon_14.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE',
                            'ORG_ADMIN_PENALTY', 'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND anon_14.region_code IN (
                  SELECT region_closure.descendant
                  FROM region_closure
                  WHERE region_closure.ancestor = '152900') OR anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
                      AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                      AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                      OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1) AND NOT (anon_14.openness = 'OPEN'
                      AND anon_14.openness_basis IS NOT NULL AND anon_14.confidentiality = 'NONE' AND anon_14.state = 'ACTIVE'
                      AND (anon_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_14.publicity_until IS NULL
                      OR anon_14.publicity_until >= ?) AND anon_14.screened IS 1)) THEN (
              SELECT subject_3.pseudonym
              FROM subject AS subject_3
              WHERE subject_3.id = anon_14.subject_id) || ':1;' ELSE '' END, ''), '') || '') AS json_array_5
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
          SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category,
              record_8.record_class AS record_class, record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id,
              record_8.provider_key AS provider_key, record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code,
              record_8.openness AS openness, record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
              record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
              record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
              record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
              record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
              record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
              record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
              record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype,
              record_8.procedure AS procedure, record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason,
              record_8.declared_until AS declared_until, record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on,
              record_8.basis_kind AS basis_kind, record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer,
              record_8.notice_reference AS notice_reference, record_8.basis_effective_on AS basis_effective_on,
              record_8.performance_due_on AS performance_due_on, record_8.performed_on AS performed_on,
              record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest, record_8.corrects_id AS corrects_id,
              record_8.decided_on AS sort_key
          FROM record AS record_8
          WHERE (record_8.category IN ('NP_ADMIN_LICENSE', 'NP_ADMIN_PENALTY', 'NP_IDENTITY', 'ORG_ADMIN_LICENSE', 'ORG_ADMIN_PENALTY',
              'ORG_REGISTRATION', 'ORG_TAX_A_RATING') AND record_8.region_code IN (
              SELECT region_closure.descendant
              FROM region_closure
              WHERE region_closure.ancestor = '152900') OR record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                  AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= ?)) AND record_8.state != 'DELETED'
                  AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1 OR record_8.state = 'ARCHIVED')
                  AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?, 0) = 0)
                  AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY record_8.decided_on DESC, record_8.id DESC
          LIMIT 20 OFFSET 0) AS anon_17
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_14) AS x4, (
      SELECT json_array(json(json_group_array(json_object('listedNumber', CASE WHEN (anon_18.openness = 'OPEN'
          AND anon_18.openness_basis IS NOT NULL AND anon_18.state = 'PUBLISHED' AND coalesce(anon_18.published_on <= ?, 0) = 1
          AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_2
                    WHERE credit_list_2.id = anon_18.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
                SELECT subject_4.listed_number
                FROM subject AS subject_4
                WHERE subject_4.id = anon_18.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)), coalesce(group_concat('', ''),
                    '')) AS json_array_6
      FROM (
        SELECT anon_19.id AS id, anon_19.list_id AS list_id, anon_19.subject_id AS subject_id, anon_19.state AS state,
            anon_19.behaviour AS behaviour, anon_19.grounds AS grounds, anon_19.screened AS screened,
            anon_19.basis_document AS basis_document, anon_19.determining_unit_id AS determining_unit_id,
            anon_19.region_code AS region_code, anon_19.openness AS openness, anon_19.openness_basis AS openness_basis,
            anon_19.decided_on AS decided_on, anon_19.published_on AS published_on, anon_19.publicity_until AS publicity_until,
            anon_19.removed_on AS removed_on, anon_19.disputed_since AS disputed_since, anon_19.ground_record_id AS ground_record_id,
            anon_19.rn AS rn
        FROM (
          SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id,
              list_entry_4.state AS state, list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds,
              list_entry_4.screened AS screened, list_entry_4.basis_document AS basis_document,
              list_entry_4.determining_unit_id AS determining_unit_id, list_entry_4.region_code AS region_code,
              list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis, list_entry_4.decided_on AS decided_on,
              list_entry_4.published_on AS published_on, list_entry_4.publicity_until AS publicity_until,
              list_entry_4.removed_on AS removed_on, list_entry_4.disputed_since AS disputed_since,
              list_entry_4.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_4.decided_on DESC,
              list_entry_4.id DESC) AS rn
          FROM list_entry AS list_entry_4
          WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
              AND coalesce(list_entry_4.published_on <= ?, 0) = 1 AND (list_entry_4.publicity_until IS NULL
              OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) AND list_entry_4.subject_id = anon_7.id AND anon_7.kind = 'NATURAL_PERSON'
          ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
          LIMIT 100 OFFSET 0) AS anon_19
        ORDER BY anon_19.rn ASC
        LIMIT -1 OFFSET 0) AS anon_18) AS x5
    FROM (
      SELECT subject_5.id AS id, subject_5.identity_key AS identity_key, subject_5.pseudonym AS pseudonym, subject_5.kind AS kind,
          subject_5.name AS name, subject_5.name_bigrams AS name_bigrams, subject_5.code AS code, subject_5.region_code AS region_code,
          subject_5.openness AS openness, subject_5.openness_basis AS openness_basis, subject_5.status AS status,
          subject_5.sole_trader AS sole_trader, subject_5.legal_representative AS legal_representative,
          subject_5.registered_on AS registered_on, subject_5.document_type AS document_type, subject_5.masked_number AS masked_number,
          subject_5.listed_number AS listed_number
      FROM subject AS subject_5
      WHERE (subject_5.kind != 'NATURAL_PERSON' AND (subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR subject_5.openness = 'OPEN' AND subject_5.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_9
              WHERE record_9.subject_id = subject_5.id AND record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL
                  AND record_9.confidentiality = 'NONE' AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_9.publicity_until IS NULL OR record_9.publicity_until >= ?) AND NOT (coalesce(record_9.disclosure_until < ?,
                  0) = 1 OR record_9.state = 'ARCHIVED' OR record_9.state IN ('DELETED', 'REVOKED') OR record_9.record_class = 'NEGATIVE'
                  AND coalesce(record_9.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_5
              WHERE list_entry_5.subject_id = subject_5.id AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                  AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
                  AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?)
                  AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1) )))
                  OR subject_5.kind = 'NATURAL_PERSON' AND (subject_5.region_code IN (
            SELECT region_closure.descendant
            FROM region_closure
            WHERE region_closure.ancestor = '152900') OR (EXISTS (
              SELECT 1
              FROM record AS record_10
              WHERE record_10.subject_id = subject_5.id AND record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL
                  AND record_10.confidentiality = 'NONE' AND record_10.state = 'ACTIVE'
                  AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
                  OR record_10.publicity_until >= ?) AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
                  OR record_10.state = 'ARCHIVED' OR record_10.state IN ('DELETED', 'REVOKED') OR record_10.record_class = 'NEGATIVE'
                  AND coalesce(record_10.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_6
              WHERE list_entry_6.subject_id = subject_5.id AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                  AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                  AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?)
                  AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1) )))
                  AND NOT (NOT ((EXISTS (
                SELECT 1
                FROM record AS record_11
                WHERE record_11.subject_id = subject_5.id AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                    OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED')) )) OR (EXISTS (
                SELECT 1
                FROM list_entry AS list_entry_7
                WHERE list_entry_7.subject_id = subject_5.id )) OR (EXISTS (
                SELECT 1
                FROM credit_case AS credit_case_1
                WHERE credit_case_1.subject_id = subject_5.id )) OR (EXISTS (
                SELECT 1
                FROM authorisation AS authorisation_1
                WHERE authorisation_1.subject_id = subject_5.id ))))) AND subject_5.identity_key = ? AND subject_5.name = ?
      LIMIT 1 OFFSET 0) AS anon_7
    LIMIT -1 OFFSET 0) AS anon_6) AS anon_1 ON 1 = 1
