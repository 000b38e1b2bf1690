SELECT anon_1.j AS c0, anon_1.d AS c1, 1 AS c2
FROM (
  SELECT 1 AS one) AS anon_2
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_3.kind != 'NATURAL_PERSON') THEN json_object('name', anon_3.name, 'kind', anon_3.kind, 'recordCount',
      json(json(json_extract(anon_3.x0, '$[0]'))), 'records', json(json(json_extract(anon_3.x1, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_3.x2, '$[0]')))) WHEN (anon_3.kind = 'NATURAL_PERSON') THEN json_object('name', anon_3.name, 'kind',
      anon_3.kind, 'maskedIdNumber', anon_3.masked_number, 'documentType', anon_3.document_type, 'recordCount',
      json(json(json_extract(anon_3.x3, '$[0]'))), 'records', json(json(json_extract(anon_3.x4, '$[0]'))), 'listEntries',
      json(json(json_extract(anon_3.x5, '$[0]')))) ELSE NULL END) AS j, '' || '' || coalesce(json_extract(anon_3.x0, '$[1]'),
      '') || coalesce(json_extract(anon_3.x1, '$[1]'), '') || coalesce(json_extract(anon_3.x2, '$[1]'),
      '') || coalesce(json_extract(anon_3.x3, '$[1]'), '') || coalesce(json_extract(anon_3.x4, '$[1]'),
      '') || coalesce(json_extract(anon_3.x5, '$[1]'), '') AS d
  FROM (
    SELECT anon_4.id AS id, anon_4.identity_key AS identity_key, anon_4.pseudonym AS pseudonym, anon_4.kind AS kind, anon_4.name AS name,
        anon_4.name_bigrams AS name_bigrams, anon_4.code AS code, anon_4.region_code AS region_code, anon_4.openness AS openness,
        anon_4.openness_basis AS openness_basis, anon_4.status AS status, anon_4.sole_trader AS sole_trader,
        anon_4.legal_representative AS legal_representative, anon_4.registered_on AS registered_on, anon_4.document_type AS document_type,
        anon_4.masked_number AS masked_number, anon_4.listed_number AS listed_number, (
      SELECT json_array((
          SELECT count(*) AS count_1
          FROM record AS record_1
          WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
              AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
              OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
              OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?,
              0) = 0) AND record_1.state != 'REVOKED' AND record_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'),
              '') AS json_array_1) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_5.openness = 'OPEN'
          AND anon_5.openness_basis IS NOT NULL AND anon_5.confidentiality = 'NONE' AND anon_5.state = 'ACTIVE'
          AND (anon_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_5.publicity_until IS NULL OR anon_5.publicity_until >= ?)
          AND anon_5.screened IS 1) THEN anon_5.title ELSE NULL END, 'category', anon_5.category, 'openness', anon_5.openness, 'content',
          json((
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
                        AND anon_5.screened IS 1)))) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''), '') || '') AS json_array_2
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
              0) = 0) AND record_2.state != 'REVOKED' AND record_2.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
          ORDER BY record_2.decided_on DESC, record_2.id DESC
          LIMIT 20 OFFSET 0) AS anon_8
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_5) AS x1, (
      SELECT json_array(json(json_group_array(json_object('listedNumber', CASE WHEN (anon_9.openness = 'OPEN'
          AND anon_9.openness_basis IS NOT NULL AND anon_9.state = 'PUBLISHED' AND coalesce(anon_9.published_on <= ?, 0) = 1
          AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_1
                    WHERE credit_list_1.id = anon_9.list_id AND credit_list_1.number_exception IS NOT NULL))) THEN (
                SELECT subject_1.listed_number
                FROM subject AS subject_1
                WHERE subject_1.id = anon_9.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)), coalesce(group_concat('', ''),
                    '')) AS json_array_3
      FROM (
        SELECT anon_10.id AS id, anon_10.list_id AS list_id, anon_10.subject_id AS subject_id, anon_10.state AS state,
            anon_10.behaviour AS behaviour, anon_10.grounds AS grounds, anon_10.screened AS screened,
            anon_10.basis_document AS basis_document, anon_10.determining_unit_id AS determining_unit_id,
            anon_10.region_code AS region_code, anon_10.openness AS openness, anon_10.openness_basis AS openness_basis,
            anon_10.decided_on AS decided_on, anon_10.published_on AS published_on, anon_10.publicity_until AS publicity_until,
            anon_10.removed_on AS removed_on, anon_10.disputed_since AS disputed_since, anon_10.ground_record_id AS ground_record_id,
            anon_10.rn AS rn
        FROM (
          SELECT list_entry_1.id AS id, list_entry_1.list_id AS list_id, list_entry_1.subject_id AS subject_id,
              list_entry_1.state AS state, list_entry_1.behaviour AS behaviour, list_entry_1.grounds AS grounds,
              list_entry_1.screened AS screened, list_entry_1.basis_document AS basis_document,
              list_entry_1.determining_unit_id AS determining_unit_id, list_entry_1.region_code AS region_code,
              list_entry_1.openness AS openness, list_entry_1.openness_basis AS openness_basis, list_entry_1.decided_on AS decided_on,
              list_entry_1.published_on AS published_on, list_entry_1.publicity_until AS publicity_until,
              list_entry_1.removed_on AS removed_on, list_entry_1.disputed_since AS disputed_since,
              list_entry_1.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_1.decided_on DESC,
              list_entry_1.id DESC) AS rn
          FROM list_entry AS list_entry_1
          WHERE list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL AND list_entry_1.state = 'PUBLISHED'
              AND coalesce(list_entry_1.published_on <= ?, 0) = 1 AND (list_entry_1.publicity_until IS NULL
              OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) AND list_entry_1.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
          ORDER BY list_entry_1.decided_on DESC, list_entry_1.id DESC
          LIMIT 100 OFFSET 0) AS anon_10
        ORDER BY anon_10.rn ASC
        LIMIT -1 OFFSET 0) AS anon_9) AS x2, (
      SELECT json_array((
          SELECT count(*) AS count_2
          FROM record AS record_3
          WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
              AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
              OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
              OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?,
              0) = 0) AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'),
              '') AS json_array_4) AS x3, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_11.openness = 'OPEN'
          AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
          AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= ?)
          AND anon_11.screened IS 1) THEN anon_11.title ELSE NULL END, 'category', anon_11.category, 'openness', anon_11.openness,
          'content', json((
                    SELECT json_group_object(anon_13."key", anon_13.value) AS anon_12
                    FROM json_each(anon_11.content) AS anon_13
                    WHERE 0 = 1 OR 0 = 1 OR anon_13."key" IN ('activityName', 'authorityName', 'authorityUscc', 'benefitName',
                        'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber', 'committedOn', 'compulsionKind',
                        'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn', 'effectiveOn', 'employer',
                        'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn', 'honourName',
                        'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
                        'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
                        'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
                        'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                        'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                        'year') OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_13."key" IN ('legalRepresentative') OR 0 = 1 OR 0 = 1
                        OR anon_13."key" IN ('accidentName', 'businessScope', 'certifiedScope', 'commitmentMatter', 'content',
                        'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty', 'legalBasis', 'listedReason',
                        'suspendedOrRevokedLicence', 'violationKind') AND anon_11.openness = 'OPEN' AND anon_11.openness_basis IS NOT NULL
                        AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                        OR anon_11.publicity_until >= ?) AND anon_11.screened IS 1)))) FILTER (WHERE 1 = 1))), coalesce(group_concat('',
                        ''), '') || '') AS json_array_5
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
          SELECT record_4.id AS id, record_4.subject_id AS subject_id, record_4.category AS category,
              record_4.record_class AS record_class, record_4.catalogue_item_id AS catalogue_item_id, record_4.provider_id AS provider_id,
              record_4.provider_key AS provider_key, record_4.jurisdiction AS jurisdiction, record_4.region_code AS region_code,
              record_4.openness AS openness, record_4.openness_basis AS openness_basis, record_4.openness_reference AS openness_reference,
              record_4.confidentiality AS confidentiality, record_4.screened AS screened, record_4.title AS title,
              record_4.document_number AS document_number, record_4.content AS content, record_4.content_digest AS content_digest,
              record_4.decided_on AS decided_on, record_4.ended_on AS ended_on, record_4.ended_on_source AS ended_on_source,
              record_4.notice_served_on AS notice_served_on, record_4.publicity_until AS publicity_until,
              record_4.disclosure_until AS disclosure_until, record_4.state AS state, record_4.disputed_since AS disputed_since,
              record_4.repaired_on AS repaired_on, record_4.under_review_since AS under_review_since, record_4.version AS version,
              record_4.submitted_at AS submitted_at, record_4.origin AS origin, record_4.subtype AS subtype,
              record_4.procedure AS procedure, record_4.seriousness AS seriousness, record_4.exception_reason AS exception_reason,
              record_4.declared_until AS declared_until, record_4.publicity_due_on AS publicity_due_on, record_4.opened_on AS opened_on,
              record_4.basis_kind AS basis_kind, record_4.basis_number AS basis_number, record_4.basis_issuer AS basis_issuer,
              record_4.notice_reference AS notice_reference, record_4.basis_effective_on AS basis_effective_on,
              record_4.performance_due_on AS performance_due_on, record_4.performed_on AS performed_on,
              record_4.agreement_id AS agreement_id, record_4.statement_digest AS statement_digest, record_4.corrects_id AS corrects_id,
              record_4.decided_on AS sort_key
          FROM record AS record_4
          WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
              AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
              OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
              OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?,
              0) = 0) AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
          ORDER BY record_4.decided_on DESC, record_4.id DESC
          LIMIT 20 OFFSET 0) AS anon_14
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_11) AS x4, (
      SELECT json_array(json(json_group_array(json_object('listedNumber', CASE WHEN (anon_15.openness = 'OPEN'
          AND anon_15.openness_basis IS NOT NULL AND anon_15.state = 'PUBLISHED' AND coalesce(anon_15.published_on <= ?, 0) = 1
          AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= ?) AND (EXISTS (
                    SELECT *
                    FROM credit_list AS credit_list_2
                    WHERE credit_list_2.id = anon_15.list_id AND credit_list_2.number_exception IS NOT NULL))) THEN (
                SELECT subject_2.listed_number
                FROM subject AS subject_2
                WHERE subject_2.id = anon_15.subject_id) ELSE NULL END)) FILTER (WHERE 1 = 1)), coalesce(group_concat('', ''),
                    '')) AS json_array_6
      FROM (
        SELECT anon_16.id AS id, anon_16.list_id AS list_id, anon_16.subject_id AS subject_id, anon_16.state AS state,
            anon_16.behaviour AS behaviour, anon_16.grounds AS grounds, anon_16.screened AS screened,
            anon_16.basis_document AS basis_document, anon_16.determining_unit_id AS determining_unit_id,
            anon_16.region_code AS region_code, anon_16.openness AS openness, anon_16.openness_basis AS openness_basis,
            anon_16.decided_on AS decided_on, anon_16.published_on AS published_on, anon_16.publicity_until AS publicity_until,
            anon_16.removed_on AS removed_on, anon_16.disputed_since AS disputed_since, anon_16.ground_record_id AS ground_record_id,
            anon_16.rn AS rn
        FROM (
          SELECT list_entry_2.id AS id, list_entry_2.list_id AS list_id, list_entry_2.subject_id AS subject_id,
              list_entry_2.state AS state, list_entry_2.behaviour AS behaviour, list_entry_2.grounds AS grounds,
              list_entry_2.screened AS screened, list_entry_2.basis_document AS basis_document,
              list_entry_2.determining_unit_id AS determining_unit_id, list_entry_2.region_code AS region_code,
              list_entry_2.openness AS openness, list_entry_2.openness_basis AS openness_basis, list_entry_2.decided_on AS decided_on,
              list_entry_2.published_on AS published_on, list_entry_2.publicity_until AS publicity_until,
              list_entry_2.removed_on AS removed_on, list_entry_2.disputed_since AS disputed_since,
              list_entry_2.ground_record_id AS ground_record_id, row_number() OVER (ORDER BY list_entry_2.decided_on DESC,
              list_entry_2.id DESC) AS rn
          FROM list_entry AS list_entry_2
          WHERE list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL AND list_entry_2.state = 'PUBLISHED'
              AND coalesce(list_entry_2.published_on <= ?, 0) = 1 AND (list_entry_2.publicity_until IS NULL
              OR list_entry_2.publicity_until >= ?) AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) AND list_entry_2.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
          ORDER BY list_entry_2.decided_on DESC, list_entry_2.id DESC
          LIMIT 100 OFFSET 0) AS anon_16
        ORDER BY anon_16.rn ASC
        LIMIT -1 OFFSET 0) AS anon_15) AS x5
    FROM (
      SELECT subject_3.id AS id, subject_3.identity_key AS identity_key, subject_3.pseudonym AS pseudonym, subject_3.kind AS kind,
          subject_3.name AS name, subject_3.name_bigrams AS name_bigrams, subject_3.code AS code, subject_3.region_code AS region_code,
          subject_3.openness AS openness, subject_3.openness_basis AS openness_basis, subject_3.status AS status,
          subject_3.sole_trader AS sole_trader, subject_3.legal_representative AS legal_representative,
          subject_3.registered_on AS registered_on, subject_3.document_type AS document_type, subject_3.masked_number AS masked_number,
          subject_3.listed_number AS listed_number
      FROM subject AS subject_3
      WHERE (subject_3.kind != 'NATURAL_PERSON' AND (subject_3.openness = 'OPEN' AND subject_3.openness_basis IS NOT NULL OR (EXISTS (
              SELECT 1
              FROM record AS record_5
              WHERE record_5.subject_id = subject_3.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?,
                  0) = 1 OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_3.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_3.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_3.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                  0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_3.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_3.identity_key = ? AND subject_3.name = ?
      LIMIT 1 OFFSET 0) AS anon_4
    LIMIT -1 OFFSET 0) AS anon_3) AS anon_1 ON 1 = 1
