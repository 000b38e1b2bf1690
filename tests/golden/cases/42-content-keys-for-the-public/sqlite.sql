SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_3.x0,
      '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_3.x1, '$[0]'))))
      ELSE NULL END) AS j, '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'), '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_5.openness = 'OPEN'
          AND anon_5.openness_basis IS NOT NULL AND anon_5.confidentiality = 'NONE' AND anon_5.state = 'ACTIVE'
          AND (anon_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_5.publicity_until IS NULL OR anon_5.publicity_until >= ?)
          AND anon_5.screened IS 1) THEN anon_5.title ELSE NULL END, 'content', json((
                    SELECT json_group_object(anon_7."key", anon_7.value) AS anon_6
                    FROM json_each(anon_5.content) AS anon_7
                    WHERE 0 = 1 OR 0 = 1 OR anon_7."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                        'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                        'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                        'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName',
                        'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
                        'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
                        'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_7."key" IN ('legalRepresentative') OR 0 = 1 OR 0 = 1
                        OR anon_7."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND anon_5.openness = 'OPEN' AND anon_5.openness_basis IS NOT NULL
                        AND anon_5.confidentiality = 'NONE' AND anon_5.state = 'ACTIVE' AND (anon_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (anon_5.publicity_until IS NULL OR anon_5.publicity_until >= ?)
                        AND anon_5.screened IS 1)))) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''), '') || '') AS json_array_1
      FROM (
        SELECT anon_8.id AS id, anon_8.subject_id AS subject_id, anon_8.category AS category, anon_8.record_class AS record_class,
            anon_8.catalogue_item_id AS catalogue_item_id, anon_8.provider_id AS provider_id, anon_8.provider_key AS provider_key,
            anon_8.jurisdiction AS jurisdiction, anon_8.region_code AS region_code, anon_8.openness AS openness,
            anon_8.openness_basis AS openness_basis, anon_8.openness_reference AS openness_reference,
            anon_8.confidentiality AS confidentiality, anon_8.screened AS screened, anon_8.title AS title,
            anon_8.document_number AS document_number, anon_8.content AS content, anon_8.content_digest AS content_digest,
            anon_8.decided_on AS decided_on, anon_8.ended_on AS ended_on, anon_8.ended_on_source AS ended_on_source,
            anon_8.notice_served_on AS notice_served_on, anon_8.publicity_until AS publicity_until,
            anon_8.disclosure_until AS disclosure_until, anon_8.state AS state, anon_8.disputed_since AS disputed_since,
            anon_8.repaired_on AS repaired_on, anon_8.under_review_since AS under_review_since, anon_8.version AS version,
            anon_8.submitted_at AS submitted_at, anon_8.origin AS origin, anon_8.subtype AS subtype, anon_8.procedure AS procedure,
            anon_8.seriousness AS seriousness, anon_8.exception_reason AS exception_reason, anon_8.declared_until AS declared_until,
            anon_8.publicity_due_on AS publicity_due_on, anon_8.opened_on AS opened_on, anon_8.basis_kind AS basis_kind,
            anon_8.basis_number AS basis_number, anon_8.basis_issuer AS basis_issuer, anon_8.notice_reference AS notice_reference,
            anon_8.basis_effective_on AS basis_effective_on, anon_8.performance_due_on AS performance_due_on,
            anon_8.performed_on AS performed_on, anon_8.agreement_id AS agreement_id, anon_8.statement_digest AS statement_digest,
            anon_8.corrects_id AS corrects_id, anon_8.sort_key AS sort_key, row_number() OVER (ORDER BY anon_8.sort_key DESC,
            anon_8.id DESC) AS rn
        FROM (
          SELECT record_1.id AS id, record_1.subject_id AS subject_id, record_1.category AS category,
              record_1.record_class AS record_class, record_1.catalogue_item_id AS catalogue_item_id, record_1.provider_id AS provider_id,
              record_1.provider_key AS provider_key, record_1.jurisdiction AS jurisdiction, record_1.region_code AS region_code,
              record_1.openness AS openness, record_1.openness_basis AS openness_basis, record_1.openness_reference AS openness_reference,
              record_1.confidentiality AS confidentiality, record_1.screened AS screened, record_1.title AS title,
              record_1.document_number AS document_number, record_1.content AS content, record_1.content_digest AS content_digest,
              record_1.decided_on AS decided_on, record_1.ended_on AS ended_on, record_1.ended_on_source AS ended_on_source,
              record_1.notice_served_on AS notice_served_on, record_1.publicity_until AS publicity_until,
              record_1.disclosure_until AS disclosure_until, record_1.state AS state, record_1.disputed_since AS disputed_since,
              record_1.repaired_on AS repaired_on, record_1.under_review_since AS under_review_since, record_1.version AS version,
              record_1.submitted_at AS submitted_at, record_1.origin AS origin, record_1.subtype AS subtype,
              record_1.procedure AS procedure, record_1.seriousness AS seriousness, record_1.exception_reason AS exception_reason,
              record_1.declared_until AS declared_until, record_1.publicity_due_on AS publicity_due_on, record_1.opened_on AS opened_on,
              record_1.basis_kind AS basis_kind, record_1.basis_number AS basis_number, record_1.basis_issuer AS basis_issuer,
              record_1.notice_reference AS notice_reference, record_1.basis_effective_on AS basis_effective_on,
              record_1.performance_due_on AS performance_due_on, record_1.performed_on AS performed_on,
              record_1.agreement_id AS agreement_id, record_1.statement_digest AS statement_digest, record_1.corrects_id AS corrects_id,
              record_1.decided_on AS sort_key
          FROM record AS record_1
          WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
              AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
              OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
              OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?,
              0) = 0) AND record_1.state != 'REVOKED' AND record_1.category IN ('ORG_ADMIN_LICENSE', 'ORG_REGISTRATION')
              AND record_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
          ORDER BY record_1.decided_on DESC, record_1.id DESC
          LIMIT 20 OFFSET 0) AS anon_8
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_9.openness = 'OPEN'
          AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
          AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?)
          AND anon_9.screened IS 1) THEN anon_9.title ELSE NULL END, 'content', json((
                    SELECT json_group_object(anon_11."key", anon_11.value) AS anon_10
                    FROM json_each(anon_9.content) AS anon_11
                    WHERE 0 = 1 OR 0 = 1 OR anon_11."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                        'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                        'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                        'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName',
                        'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
                        'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
                        'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_11."key" IN ('legalRepresentative') OR 0 = 1 OR 0 = 1
                        OR anon_11."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND anon_9.openness = 'OPEN' AND anon_9.openness_basis IS NOT NULL
                        AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE' AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY'))
                        AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?)
                        AND anon_9.screened IS 1)))) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''), '') || '') AS json_array_2
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
          SELECT record_2.id AS id, record_2.subject_id AS subject_id, record_2.category AS category,
              record_2.record_class AS record_class, record_2.catalogue_item_id AS catalogue_item_id, record_2.provider_id AS provider_id,
              record_2.provider_key AS provider_key, record_2.jurisdiction AS jurisdiction, record_2.region_code AS region_code,
              record_2.openness AS openness, record_2.openness_basis AS openness_basis, record_2.openness_reference AS openness_reference,
              record_2.confidentiality AS confidentiality, record_2.screened AS screened, record_2.title AS title,
              record_2.document_number AS document_number, record_2.content AS content, record_2.content_digest AS content_digest,
              record_2.decided_on AS decided_on, record_2.ended_on AS ended_on, record_2.ended_on_source AS ended_on_source,
              record_2.notice_served_on AS notice_served_on, record_2.publicity_until AS publicity_until,
              record_2.disclosure_until AS disclosure_until, record_2.state AS state, record_2.disputed_since AS disputed_since,
              record_2.repaired_on AS repaired_on, record_2.under_review_since AS under_review_since, record_2.version AS version,
              record_2.submitted_at AS submitted_at, record_2.origin AS origin, record_2.subtype AS subtype,
              record_2.procedure AS procedure, record_2.seriousness AS seriousness, record_2.exception_reason AS exception_reason,
              record_2.declared_until AS declared_until, record_2.publicity_due_on AS publicity_due_on, record_2.opened_on AS opened_on,
              record_2.basis_kind AS basis_kind, record_2.basis_number AS basis_number, record_2.basis_issuer AS basis_issuer,
              record_2.notice_reference AS notice_reference, record_2.basis_effective_on AS basis_effective_on,
              record_2.performance_due_on AS performance_due_on, record_2.performed_on AS performed_on,
              record_2.agreement_id AS agreement_id, record_2.statement_digest AS statement_digest, record_2.corrects_id AS corrects_id,
              record_2.decided_on AS sort_key
          FROM record AS record_2
          WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
              AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
              OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
              OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?,
              0) = 0) AND record_2.state != 'REVOKED' AND record_2.category IN ('ORG_ADMIN_LICENSE', 'ORG_REGISTRATION')
              AND record_2.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
          ORDER BY record_2.decided_on DESC, record_2.id DESC
          LIMIT 20 OFFSET 0) AS anon_12
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_9) AS x1
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
                  AND (record_3.publicity_until IS NULL OR record_3.publicity_until >= ?) AND NOT (coalesce(record_3.disclosure_until < ?,
                  0) = 1 OR record_3.state = 'ARCHIVED' OR record_3.state IN ('DELETED', 'REVOKED') OR record_3.record_class = 'NEGATIVE'
                  AND coalesce(record_3.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_4
              WHERE record_4.subject_id = subject_1.id AND record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL
                  AND record_4.confidentiality = 'NONE' AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_4.publicity_until IS NULL OR record_4.publicity_until >= ?) AND NOT (coalesce(record_4.disclosure_until < ?,
                  0) = 1 OR record_4.state = 'ARCHIVED' OR record_4.state IN ('DELETED', 'REVOKED') OR record_4.record_class = 'NEGATIVE'
                  AND coalesce(record_4.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                  AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
