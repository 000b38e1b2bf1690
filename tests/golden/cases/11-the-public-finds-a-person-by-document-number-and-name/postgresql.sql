SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_build_object('name', anon_3.name, 'kind', anon_3.kind, 'recordCount',
      anon_4.j, 'records', anon_5.j, 'listEntries', anon_6.j) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_build_object('name',
      anon_3.name, 'kind', anon_3.kind, 'maskedIdNumber', anon_3.masked_number, 'documentType', anon_3.document_type, 'recordCount',
      anon_7.j, 'records', anon_8.j, 'listEntries', anon_9.j) ELSE NULL END AS j, '' || '' || coalesce(anon_4.d, '') || coalesce(anon_5.d,
      '') || coalesce(anon_6.d, '') || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') || coalesce(anon_9.d, '') AS d
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
                false)) OFFSET 0 )))) AND subject_1.identity_key = $2::VARCHAR AND subject_1.name = $3::VARCHAR
    LIMIT 1) AS anon_3
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_1
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $1::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $1::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false)) AND record_3.state != 'REVOKED'
          AND record_3.subject_id = anon_3.id AND anon_3.kind != 'NATURAL_PERSON') AS j, '' AS d) AS anon_4 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_10.openness = 'OPEN'
        AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
        AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= $1::DATE)
        AND anon_10.screened IS true) THEN anon_10.title ELSE NULL END, 'category', anon_10.category, 'openness', anon_10.openness,
        'content', (
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
            AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_3.id AND anon_3.kind != 'NATURAL_PERSON'
        ORDER BY record_4.decided_on DESC, record_4.id DESC
        LIMIT 20) AS anon_13) AS anon_10) AS anon_5 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('listedNumber', CASE WHEN (anon_14.openness = 'OPEN' AND anon_14.openness_basis IS NOT NULL
        AND anon_14.state = 'PUBLISHED' AND coalesce(anon_14.published_on <= $1::DATE, false) AND (anon_14.publicity_until IS NULL
        OR anon_14.publicity_until >= $1::DATE) AND (EXISTS (
                SELECT *
                FROM credit_list AS credit_list_1
                WHERE credit_list_1.id = anon_14.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
            SELECT subject_2.listed_number
            FROM subject AS subject_2
            WHERE subject_2.id = anon_14.subject_id) ELSE NULL END)
        ORDER BY anon_14.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('', ''), '') AS d
    FROM (
      SELECT list_entry_3.id AS id, list_entry_3.list_id AS list_id, list_entry_3.subject_id AS subject_id, list_entry_3.state AS state,
          list_entry_3.behaviour AS behaviour, list_entry_3.grounds AS grounds, list_entry_3.screened AS screened,
          list_entry_3.basis_document AS basis_document, list_entry_3.determining_unit_id AS determining_unit_id,
          list_entry_3.region_code AS region_code, list_entry_3.openness AS openness, list_entry_3.openness_basis AS openness_basis,
          list_entry_3.decided_on AS decided_on, list_entry_3.published_on AS published_on,
          list_entry_3.publicity_until AS publicity_until, list_entry_3.removed_on AS removed_on,
          list_entry_3.disputed_since AS disputed_since, list_entry_3.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC) AS rn
      FROM list_entry AS list_entry_3
      WHERE list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL AND list_entry_3.state = 'PUBLISHED'
          AND coalesce(list_entry_3.published_on <= $1::DATE, false) AND (list_entry_3.publicity_until IS NULL
          OR list_entry_3.publicity_until >= $1::DATE) AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_3.removed_on <= $1::DATE, false)) AND list_entry_3.subject_id = anon_3.id
          AND anon_3.kind != 'NATURAL_PERSON'
      ORDER BY list_entry_3.decided_on DESC, list_entry_3.id DESC
      LIMIT 100) AS anon_14) AS anon_6 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT (
      SELECT count(*) AS count_2
      FROM record AS record_5
      WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $1::DATE) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $1::DATE,
          false) OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
          AND NOT coalesce(record_5.notice_served_on <= $1::DATE, false)) AND record_5.state != 'REVOKED'
          AND record_5.subject_id = anon_3.id AND anon_3.kind = 'NATURAL_PERSON') AS j, '' AS d) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_15.openness = 'OPEN'
        AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
        AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= $1::DATE)
        AND anon_15.screened IS true) THEN anon_15.title ELSE NULL END, 'category', anon_15.category, 'openness', anon_15.openness,
        'content', (
              SELECT coalesce(json_object_agg(anon_17.key, anon_17.value
                  ORDER BY anon_17.key), '{}'::json) AS anon_16
              FROM jsonb_each_text(anon_15.content) AS anon_17
              WHERE false OR false OR anon_17.key IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                  'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                  'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                  'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName', 'industry',
                  'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber', 'listedOn',
                  'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm', 'owedAmount10k',
                  'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo',
                  'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo',
                  'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year') OR false OR false OR false
                  OR anon_17.key IN ('legalRepresentative') OR false OR false OR anon_17.key IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_15.openness = 'OPEN'
                  AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
                  AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                  OR anon_15.publicity_until >= $1::DATE) AND anon_15.screened IS true))
          ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
        SELECT record_6.id AS id, record_6.subject_id AS subject_id, record_6.category AS category, record_6.record_class AS record_class,
            record_6.catalogue_item_id AS catalogue_item_id, record_6.provider_id AS provider_id, record_6.provider_key AS provider_key,
            record_6.jurisdiction AS jurisdiction, record_6.region_code AS region_code, record_6.openness AS openness,
            record_6.openness_basis AS openness_basis, record_6.openness_reference AS openness_reference,
            record_6.confidentiality AS confidentiality, record_6.screened AS screened, record_6.title AS title,
            record_6.document_number AS document_number, record_6.content AS content, record_6.content_digest AS content_digest,
            record_6.decided_on AS decided_on, record_6.ended_on AS ended_on, record_6.ended_on_source AS ended_on_source,
            record_6.notice_served_on AS notice_served_on, record_6.publicity_until AS publicity_until,
            record_6.disclosure_until AS disclosure_until, record_6.state AS state, record_6.disputed_since AS disputed_since,
            record_6.repaired_on AS repaired_on, record_6.under_review_since AS under_review_since, record_6.version AS version,
            record_6.submitted_at AS submitted_at, record_6.origin AS origin, record_6.subtype AS subtype, record_6.procedure AS procedure,
            record_6.seriousness AS seriousness, record_6.exception_reason AS exception_reason, record_6.declared_until AS declared_until,
            record_6.publicity_due_on AS publicity_due_on, record_6.opened_on AS opened_on, record_6.basis_kind AS basis_kind,
            record_6.basis_number AS basis_number, record_6.basis_issuer AS basis_issuer, record_6.notice_reference AS notice_reference,
            record_6.basis_effective_on AS basis_effective_on, record_6.performance_due_on AS performance_due_on,
            record_6.performed_on AS performed_on, record_6.agreement_id AS agreement_id, record_6.statement_digest AS statement_digest,
            record_6.corrects_id AS corrects_id, record_6.decided_on AS sort_key
        FROM record AS record_6
        WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
            AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
            OR record_6.publicity_until >= $1::DATE) AND record_6.state != 'DELETED'
            AND NOT (coalesce(record_6.disclosure_until < $1::DATE, false) OR record_6.state = 'ARCHIVED')
            AND NOT (record_6.record_class = 'NEGATIVE' AND NOT coalesce(record_6.notice_served_on <= $1::DATE, false))
            AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_3.id AND anon_3.kind = 'NATURAL_PERSON'
        ORDER BY record_6.decided_on DESC, record_6.id DESC
        LIMIT 20) AS anon_18) AS anon_15) AS anon_8 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('listedNumber', CASE WHEN (anon_19.openness = 'OPEN' AND anon_19.openness_basis IS NOT NULL
        AND anon_19.state = 'PUBLISHED' AND coalesce(anon_19.published_on <= $1::DATE, false) AND (anon_19.publicity_until IS NULL
        OR anon_19.publicity_until >= $1::DATE) AND (EXISTS (
                SELECT *
                FROM credit_list AS credit_list_2
                WHERE credit_list_2.id = anon_19.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
            SELECT subject_3.listed_number
            FROM subject AS subject_3
            WHERE subject_3.id = anon_19.subject_id) ELSE NULL END)
        ORDER BY anon_19.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('', ''), '') AS d
    FROM (
      SELECT list_entry_4.id AS id, list_entry_4.list_id AS list_id, list_entry_4.subject_id AS subject_id, list_entry_4.state AS state,
          list_entry_4.behaviour AS behaviour, list_entry_4.grounds AS grounds, list_entry_4.screened AS screened,
          list_entry_4.basis_document AS basis_document, list_entry_4.determining_unit_id AS determining_unit_id,
          list_entry_4.region_code AS region_code, list_entry_4.openness AS openness, list_entry_4.openness_basis AS openness_basis,
          list_entry_4.decided_on AS decided_on, list_entry_4.published_on AS published_on,
          list_entry_4.publicity_until AS publicity_until, list_entry_4.removed_on AS removed_on,
          list_entry_4.disputed_since AS disputed_since, list_entry_4.ground_record_id AS ground_record_id,
          row_number() OVER (ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC) AS rn
      FROM list_entry AS list_entry_4
      WHERE list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL AND list_entry_4.state = 'PUBLISHED'
          AND coalesce(list_entry_4.published_on <= $1::DATE, false) AND (list_entry_4.publicity_until IS NULL
          OR list_entry_4.publicity_until >= $1::DATE) AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED')
          OR coalesce(list_entry_4.removed_on <= $1::DATE, false)) AND list_entry_4.subject_id = anon_3.id
          AND anon_3.kind = 'NATURAL_PERSON'
      ORDER BY list_entry_4.decided_on DESC, list_entry_4.id DESC
      LIMIT 100) AS anon_19) AS anon_9 ON true) AS anon_1 ON true
