SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_build_object('records', anon_4.j) WHEN (anon_3.kind = 'NATURAL_PERSON')
      THEN json_build_object('records', anon_5.j) ELSE NULL END AS j, '' || '' || coalesce(anon_4.d, '') || coalesce(anon_5.d, '') AS d
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
            FROM record AS record_1
            WHERE record_1.subject_id = subject_1.id AND record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL
                AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_1.publicity_until IS NULL OR record_1.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_1.disclosure_until < $1::DATE, false) OR record_1.state = 'ARCHIVED'
                OR record_1.state IN ('DELETED', 'REVOKED') OR record_1.record_class = 'NEGATIVE'
                AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_1
            WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE, false)) OFFSET 0 )))
                OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_2
            WHERE record_2.subject_id = subject_1.id AND record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
                AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_2.disclosure_until < $1::DATE, false) OR record_2.state = 'ARCHIVED'
                OR record_2.state IN ('DELETED', 'REVOKED') OR record_2.record_class = 'NEGATIVE'
                AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_2
            WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE,
                false)) OFFSET 0 )))) AND subject_1.identity_key = $2::VARCHAR
    LIMIT 1) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_6.openness = 'OPEN'
        AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
        AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= $1::DATE)
        AND anon_6.screened IS true) THEN anon_6.title ELSE NULL END, 'content', (
              SELECT coalesce(json_object_agg(anon_8.key, anon_8.value
                  ORDER BY anon_8.key), '{}'::json) AS anon_7
              FROM jsonb_each_text(anon_6.content) AS anon_8
              WHERE false OR false OR anon_8.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                  'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                  'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                  'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                  'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                  'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                  'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo',
                  'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo',
                  'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year') OR false OR false OR false
                  OR anon_8.key IN ('legalRepresentative') OR false OR false OR anon_8.key IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_6.openness = 'OPEN'
                  AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
                  AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL
                  OR anon_6.publicity_until >= $1::DATE) AND anon_6.screened IS true))
          ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_9.id AS id, anon_9.subject_id AS subject_id, anon_9.category AS category, anon_9.record_class AS record_class,
          anon_9.catalogue_item_id AS catalogue_item_id, anon_9.provider_id AS provider_id, anon_9.provider_key AS provider_key,
          anon_9.jurisdiction AS jurisdiction, anon_9.region_code AS region_code, anon_9.openness AS openness,
          anon_9.openness_basis AS openness_basis, anon_9.openness_reference AS openness_reference,
          anon_9.confidentiality AS confidentiality, anon_9.screened AS screened, anon_9.title AS title,
          anon_9.document_number AS document_number, anon_9.content AS content, anon_9.content_digest AS content_digest,
          anon_9.decided_on AS decided_on, anon_9.ended_on AS ended_on, anon_9.ended_on_source AS ended_on_source,
          anon_9.notice_served_on AS notice_served_on, anon_9.publicity_until AS publicity_until,
          anon_9.disclosure_until AS disclosure_until, anon_9.state AS state, anon_9.disputed_since AS disputed_since,
          anon_9.repaired_on AS repaired_on, anon_9.under_review_since AS under_review_since, anon_9.version AS version,
          anon_9.submitted_at AS submitted_at, anon_9.origin AS origin, anon_9.subtype AS subtype, anon_9.procedure AS procedure,
          anon_9.seriousness AS seriousness, anon_9.exception_reason AS exception_reason, anon_9.declared_until AS declared_until,
          anon_9.publicity_due_on AS publicity_due_on, anon_9.opened_on AS opened_on, anon_9.basis_kind AS basis_kind,
          anon_9.basis_number AS basis_number, anon_9.basis_issuer AS basis_issuer, anon_9.notice_reference AS notice_reference,
          anon_9.basis_effective_on AS basis_effective_on, anon_9.performance_due_on AS performance_due_on,
          anon_9.performed_on AS performed_on, anon_9.agreement_id AS agreement_id, anon_9.statement_digest AS statement_digest,
          anon_9.corrects_id AS corrects_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key DESC,
          anon_9.id DESC) AS rn
      FROM (
        SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category, record_3.record_class AS record_class,
            record_3.catalogue_item_id AS catalogue_item_id, record_3.provider_id AS provider_id, record_3.provider_key AS provider_key,
            record_3.jurisdiction AS jurisdiction, record_3.region_code AS region_code, record_3.openness AS openness,
            record_3.openness_basis AS openness_basis, record_3.openness_reference AS openness_reference,
            record_3.confidentiality AS confidentiality, record_3.screened AS screened, record_3.title AS title,
            record_3.document_number AS document_number, record_3.content AS content, record_3.content_digest AS content_digest,
            record_3.decided_on AS decided_on, record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
            record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
            record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
            record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
            record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype, record_3.procedure AS procedure,
            record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason, record_3.declared_until AS declared_until,
            record_3.publicity_due_on AS publicity_due_on, record_3.opened_on AS opened_on, record_3.basis_kind AS basis_kind,
            record_3.basis_number AS basis_number, record_3.basis_issuer AS basis_issuer, record_3.notice_reference AS notice_reference,
            record_3.basis_effective_on AS basis_effective_on, record_3.performance_due_on AS performance_due_on,
            record_3.performed_on AS performed_on, record_3.agreement_id AS agreement_id, record_3.statement_digest AS statement_digest,
            record_3.corrects_id AS corrects_id, record_3.decided_on AS sort_key
        FROM record AS record_3
        WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
            AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
            OR record_3.publicity_until >= $1::DATE) AND record_3.state != 'DELETED'
            AND NOT (coalesce(record_3.disclosure_until < $1::DATE, false) OR record_3.state = 'ARCHIVED')
            AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false))
            AND record_3.state != 'REVOKED' AND record_3.category IN ('ORG_ADMIN_LICENSE', 'ORG_REGISTRATION')
            AND record_3.subject_id = anon_3.id AND anon_3.kind != 'NATURAL_PERSON'
        ORDER BY record_3.decided_on DESC, record_3.id DESC
        LIMIT 20) AS anon_9) AS anon_6) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_10.openness = 'OPEN'
        AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
        AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= $1::DATE)
        AND anon_10.screened IS true) THEN anon_10.title ELSE NULL END, 'content', (
              SELECT coalesce(json_object_agg(anon_12.key, anon_12.value
                  ORDER BY anon_12.key), '{}'::json) AS anon_11
              FROM jsonb_each_text(anon_10.content) AS anon_12
              WHERE false OR false OR anon_12.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                  'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                  'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                  'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                  'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                  'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                  'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo',
                  'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo',
                  'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year') OR false OR false OR false
                  OR anon_12.key IN ('legalRepresentative') OR false OR false OR anon_12.key IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_10.openness = 'OPEN'
                  AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
                  AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL
                  OR anon_10.publicity_until >= $1::DATE) AND anon_10.screened IS true))
          ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
        SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category, record_4.record_class AS record_class,
            record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id, record_4.provider_key AS provider_key,
            record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code, record_4.openness AS openness,
            record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
            record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
            record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
            record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
            record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
            record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
            record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
            record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype, record_4.procedure AS procedure,
            record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason, record_4.declared_until AS declared_until,
            record_4.publicity_due_on AS publicity_due_on, record_4.opened_on AS opened_on, record_4.basis_kind AS basis_kind,
            record_4.basis_number AS basis_number, record_4.basis_issuer AS basis_issuer, record_4.notice_reference AS notice_reference,
            record_4.basis_effective_on AS basis_effective_on, record_4.performance_due_on AS performance_due_on,
            record_4.performed_on AS performed_on, record_4.agreement_id AS agreement_id, record_4.statement_digest AS statement_digest,
            record_4.corrects_id AS corrects_id, record_4.decided_on AS sort_key
        FROM record AS record_4
        WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
            AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
            OR record_4.publicity_until >= $1::DATE) AND record_4.state != 'DELETED'
            AND NOT (coalesce(record_4.disclosure_until < $1::DATE, false) OR record_4.state = 'ARCHIVED')
            AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $1::DATE, false))
            AND record_4.state != 'REVOKED' AND record_4.category IN ('ORG_ADMIN_LICENSE', 'ORG_REGISTRATION')
            AND record_4.subject_id = anon_3.id AND anon_3.kind = 'NATURAL_PERSON'
        ORDER BY record_4.decided_on DESC, record_4.id DESC
        LIMIT 20) AS anon_13) AS anon_10) AS anon_5 ON true) AS anon_1 ON true
