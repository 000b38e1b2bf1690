SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, (
  SELECT json_build_object('role', bearer.role, 'subject_id', bearer.subject_id, 'unit_id', bearer.unit_id, 'duties', (
      SELECT coalesce(json_agg(json_build_object('purpose', anon_6.purpose, 'categories', anon_6.categories, 'region_code',
          anon_6.region_code, 'legal_basis', anon_6.legal_basis, 'matter_format', anon_6.matter_format, 'batch_max_codes',
          anon_6.batch_max_codes, 'valid_from', to_char(anon_6.valid_from, 'YYYY-MM-DD'), 'valid_until', to_char(anon_6.valid_until,
          'YYYY-MM-DD'))
          ORDER BY anon_6.id) FILTER (WHERE 1 = 1), '[]'::json) AS anon_5
      FROM (
        SELECT sharing_grant_1.id AS id, sharing_grant_1.unit_id AS unit_id, sharing_grant_1.purpose AS purpose,
            sharing_grant_1.categories AS categories, sharing_grant_1.region_code AS region_code,
            sharing_grant_1.legal_basis AS legal_basis, sharing_grant_1.matter_format AS matter_format,
            sharing_grant_1.batch_max_codes AS batch_max_codes, sharing_grant_1.valid_from AS valid_from,
            sharing_grant_1.valid_until AS valid_until, sharing_grant_1.status AS status
        FROM sharing_grant AS sharing_grant_1
        WHERE sharing_grant_1.unit_id = bearer.unit_id AND sharing_grant_1.status = 'APPROVED'
        ORDER BY sharing_grant_1.id) AS anon_6), 'pseudonym', coalesce((
        SELECT subject.pseudonym
        FROM subject
        WHERE subject.id = bearer.subject_id), bearer.pseudonym), 'post', bearer.post, 'proven_until', to_char(bearer.proven_until,
            'YYYY-MM-DD'), 'region_code', unit.region_code, 'country', unit.country, 'export_basis', unit.export_basis) || '' AS anon_4
  FROM bearer
  LEFT OUTER JOIN unit ON unit.id = bearer.unit_id
  WHERE bearer.key = $1::VARCHAR AND bearer.role = $2::VARCHAR AND bearer.status = 'ACTIVE' AND NOT (EXISTS (
      SELECT *
      FROM revoked_token
      WHERE revoked_token.token_id = $3::VARCHAR)) AND (bearer.unit_id IS NULL OR unit.status = 'ACTIVE')) AS c6
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE (record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $4::DATE) OR record_1.provider_id IS NOT NULL AND record_1.provider_id = $5::VARCHAR)
          AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $4::DATE, false) OR record_1.state = 'ARCHIVED')
          AND NOT (record_1.record_class = 'NEGATIVE' AND NOT coalesce(record_1.notice_served_on <= $4::DATE, false)
          AND NOT (record_1.provider_id IS NOT NULL AND record_1.provider_id = $5::VARCHAR)) AND record_1.state != 'REVOKED'
          AND record_1.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = $6::VARCHAR AND true)), 'nodes', coalesce(json_agg(json_build_object('title',
            CASE WHEN (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
            AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
            OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true OR anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR) THEN anon_8.title ELSE NULL END, 'category', anon_8.category, 'origin', anon_8.origin,
            'subtype', anon_8.subtype, 'fiveClass', CASE WHEN (anon_8.origin = 'SELF_DECLARED')
            THEN NULL WHEN (anon_8.record_class = 'BASIC') THEN 'BASIC' WHEN (anon_8.record_class = 'POSITIVE')
            THEN 'CREDIT_ENHANCING' WHEN (anon_8.record_class = 'NEGATIVE' AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_1, credit_list AS credit_list_1
                WHERE list_entry_1.ground_record_id IS NOT NULL AND list_entry_1.ground_record_id = anon_8.id
                    AND credit_list_1.id = list_entry_1.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $4::DATE, false)
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $4::DATE)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $4::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_8.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_8.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_8.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_8.document_number IS NULL
                    AND anon_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_8.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_8.document_number IS NULL AND anon_8.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_8.category = 'NP_TAX_ARREARS' AND anon_8.document_number IS NULL
                    AND anon_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_8.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_8.document_number IS NULL AND anon_8.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_8.category = 'NP_COMMITMENT_BREACH' AND anon_8.document_number IS NULL
                    AND anon_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_8.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END, 'exceptionReason', CASE WHEN (anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR)
                    THEN anon_8.exception_reason ELSE NULL END, 'openedOn', CASE WHEN (anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR) THEN anon_8.opened_on ELSE NULL END, 'publicityDueOn',
                    CASE WHEN (anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR) THEN anon_8.publicity_due_on
                    ELSE NULL END, 'performanceDueOn', anon_8.performance_due_on, 'performedOn', anon_8.performed_on, 'versions',
                    CASE WHEN (anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR) THEN anon_9.j ELSE NULL END, 'changes',
                    CASE WHEN (anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR) THEN anon_10.j ELSE NULL END)
        ORDER BY anon_8.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_8.openness = 'OPEN'
            AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $4::DATE)
            AND anon_8.state != 'DELETED' AND NOT (coalesce(anon_8.disclosure_until < $4::DATE, false) OR anon_8.state = 'ARCHIVED')
            AND NOT (anon_8.record_class = 'NEGATIVE' AND NOT coalesce(anon_8.notice_served_on <= $4::DATE, false))
            AND anon_8.state != 'REVOKED') OR NOT coalesce(anon_8.provider_id = (
            SELECT unit_2.id
            FROM unit AS unit_2
            WHERE unit_2.code = $7::VARCHAR AND true), false) OR (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true
                OR anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR) AND NOT (anon_8.openness = 'OPEN'
                AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
                AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true) OR anon_8.provider_id IS NOT NULL
                AND anon_8.provider_id = $5::VARCHAR) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_8.subject_id) || ':0;' ELSE '' END || coalesce(anon_9.d, '') || coalesce(anon_10.d, ''), ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':1;', ''), '') ELSE '' END AS anon_11
    FROM (
      SELECT DISTINCT record_2.subject_id AS key
      FROM record AS record_2
      WHERE (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $4::DATE) OR record_2.provider_id IS NOT NULL AND record_2.provider_id = $5::VARCHAR)
          AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED')
          AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false)
          AND NOT (record_2.provider_id IS NOT NULL AND record_2.provider_id = $5::VARCHAR)) AND record_2.state != 'REVOKED'
          AND record_2.provider_id = (
        SELECT unit_3.id
        FROM unit AS unit_3
        WHERE unit_3.code = $8::VARCHAR AND true) AND NOT (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
            AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $4::DATE) AND record_2.state != 'DELETED'
            AND NOT (coalesce(record_2.disclosure_until < $4::DATE, false) OR record_2.state = 'ARCHIVED')
            AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $4::DATE, false))
            AND record_2.state != 'REVOKED' AND coalesce(record_2.provider_id = (
            SELECT unit_4.id
            FROM unit AS unit_4
            WHERE unit_4.code = $9::VARCHAR AND true), false))
      LIMIT 5) AS anon_12 JOIN subject AS subject_2 ON subject_2.id = anon_12.key) AS d
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
      WHERE (record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $4::DATE) OR record_3.provider_id IS NOT NULL AND record_3.provider_id = $5::VARCHAR)
          AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $4::DATE, false) OR record_3.state = 'ARCHIVED')
          AND NOT (record_3.record_class = 'NEGATIVE' AND NOT coalesce(record_3.notice_served_on <= $4::DATE, false)
          AND NOT (record_3.provider_id IS NOT NULL AND record_3.provider_id = $5::VARCHAR)) AND record_3.state != 'REVOKED'
          AND record_3.provider_id = (
        SELECT unit_5.id
        FROM unit AS unit_5
        WHERE unit_5.code = $10::VARCHAR AND true)
      ORDER BY record_3.decided_on DESC, record_3.id DESC
      LIMIT 20) AS anon_13) AS anon_8
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('number', anon_14.version, 'changedAt',
        to_char(anon_14.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_14.reason, 'changedBy',
        (
            SELECT unit_6.name
            FROM unit AS unit_6
            WHERE unit_6.id = anon_14.changed_by), 'discoveredOn', anon_14.discovered_on, 'dueOn', anon_14.due_on)
        ORDER BY anon_14.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT record_version_1.record_id AS record_id, record_version_1.version AS version, record_version_1.changed_at AS changed_at,
          record_version_1.reason AS reason, record_version_1.changed_by AS changed_by, record_version_1.content_digest AS content_digest,
          record_version_1.snapshot AS snapshot, record_version_1.discovered_on AS discovered_on, record_version_1.due_on AS due_on,
          row_number() OVER (ORDER BY record_version_1.version) AS rn
      FROM record_version AS record_version_1
      WHERE record_version_1.record_id = anon_8.id
      ORDER BY record_version_1.version
      LIMIT 100) AS anon_14) AS anon_9 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('version', anon_15.version, 'changedAt',
        to_char(anon_15.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_15.reason, 'changedBy',
        (
            SELECT unit_7.name
            FROM unit AS unit_7
            WHERE unit_7.id = anon_15.changed_by), 'field', anon_15.field, 'old', anon_15."old", 'new', anon_15."new")
        ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
    FROM (
      SELECT anon_16.version AS version, anon_16.changed_at AS changed_at, anon_16.reason AS reason, anon_16.changed_by AS changed_by,
          anon_16.field AS field, anon_16."old" AS "old", anon_16."new" AS "new", row_number() OVER (ORDER BY anon_16.version DESC,
          anon_16.field COLLATE "C") AS rn
      FROM (
        SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
            record_version_2.changed_by AS changed_by, 'content.' || anon_17.key AS field,
            (record_version_3.snapshot -> 'content') ->> anon_17.key AS "old", anon_17.value AS "new"
        FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
            AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_2.snapshot -> 'content') AS anon_17 ON true
        WHERE record_version_2.record_id = anon_8.id AND (anon_17.key IN ('commercialInsurance') AND anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_3
                WHERE subject_3.id = anon_8.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_1, consent_field AS consent_field_1
                WHERE consent_1.subject_id = anon_8.subject_id AND consent_1.holder_unit_id = anon_8.provider_id
                    AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                    AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= $4::DATE AND consent_1.valid_until >= $4::DATE)))
                    OR anon_17.key IN ('depositBalance') AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_4
                WHERE subject_4.id = anon_8.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_2, consent_field AS consent_field_2
                WHERE consent_2.subject_id = anon_8.subject_id AND consent_2.holder_unit_id = anon_8.provider_id
                    AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT' AND consent_2.revoked_on IS NULL
                    AND consent_2.signed_on <= $4::DATE AND consent_2.valid_until >= $4::DATE))) OR anon_17.key IN ('activityName',
                    'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName',
                    'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber',
                    'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k',
                    'fraudAmount10k', 'graduatedOn', 'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber',
                    'level', 'licenceKind', 'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser',
                    'organizationCode', 'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil',
                    'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn',
                    'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status',
                    'subtype', 'validFrom', 'validUntil', 'year') AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                    AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $4::DATE) OR anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR) OR anon_17.key IN ('annualIncome') AND anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_5
                WHERE subject_5.id = anon_8.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_3, consent_field AS consent_field_3
                WHERE consent_3.subject_id = anon_8.subject_id AND consent_3.holder_unit_id = anon_8.provider_id
                    AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME' AND consent_3.revoked_on IS NULL
                    AND consent_3.signed_on <= $4::DATE AND consent_3.valid_until >= $4::DATE))) OR anon_17.key IN ('realEstate')
                    AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_6
                WHERE subject_6.id = anon_8.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_4, consent_field AS consent_field_4
                WHERE consent_4.subject_id = anon_8.subject_id AND consent_4.holder_unit_id = anon_8.provider_id
                    AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                    AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $4::DATE AND consent_4.valid_until >= $4::DATE)))
                    OR anon_17.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                    AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR OR anon_17.key IN ('legalRepresentative')
                    AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                    AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                    OR anon_8.publicity_until >= $4::DATE) OR anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR)
                    OR anon_17.key IN ('securitiesHeld') AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_7
                WHERE subject_7.id = anon_8.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_5, consent_field AS consent_field_5
                WHERE consent_5.subject_id = anon_8.subject_id AND consent_5.holder_unit_id = anon_8.provider_id
                    AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES' AND consent_5.revoked_on IS NULL
                    AND consent_5.signed_on <= $4::DATE AND consent_5.valid_until >= $4::DATE))) OR anon_17.key IN ('taxAmount')
                    AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_8
                WHERE subject_8.id = anon_8.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_6, consent_field AS consent_field_6
                WHERE consent_6.subject_id = anon_8.subject_id AND consent_6.holder_unit_id = anon_8.provider_id
                    AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT' AND consent_6.revoked_on IS NULL
                    AND consent_6.signed_on <= $4::DATE AND consent_6.valid_until >= $4::DATE))) OR anon_17.key IN ('accidentName',
                    'businessScope', 'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason',
                    'facts', 'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                    AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                    AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                    OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true OR anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR)) AND anon_17.value IS NOT NULL AND anon_17.value IS DISTINCT
        FROM ((record_version_3.snapshot -> 'content') ->> anon_17.key)
        UNION ALL
        SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
            record_version_2.changed_by AS changed_by, CASE anon_18.key WHEN 'category' THEN 'category' WHEN 'openness'
            THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
            THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
            THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
            THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
            THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
            record_version_3.snapshot ->> anon_18.key AS "old", anon_18.value AS "new"
        FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
            AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_2.snapshot) AS anon_18 ON true
        WHERE record_version_2.record_id = anon_8.id AND (anon_18.key IN ('category', 'openness', 'openness_basis', 'document_number',
            'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND (anon_8.openness = 'OPEN'
            AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $4::DATE)
            OR anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR) OR anon_18.key IN ('title')
            AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
            AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
            OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true OR anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR) OR anon_18.key IN ('ended_on', 'disclosure_until') AND anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR OR anon_18.key IN ('exception_reason') AND anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR) AND anon_18.value IS NOT NULL AND anon_18.value IS DISTINCT
        FROM (record_version_3.snapshot ->> anon_18.key)
        UNION ALL
        SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
            record_version_2.changed_by AS changed_by, 'content.' || anon_19.key AS field, anon_19.value AS "old",
            (record_version_2.snapshot -> 'content') ->> anon_19.key AS "new"
        FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
            AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_3.snapshot -> 'content') AS anon_19 ON true
        WHERE record_version_2.record_id = anon_8.id AND (anon_19.key IN ('commercialInsurance') AND anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_3
                WHERE subject_3.id = anon_8.subject_id AND (subject_3.kind = 'NATURAL_PERSON' OR subject_3.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_1, consent_field AS consent_field_1
                WHERE consent_1.subject_id = anon_8.subject_id AND consent_1.holder_unit_id = anon_8.provider_id
                    AND consent_field_1.consent_id = consent_1.id AND consent_field_1.field = 'COMMERCIAL_INSURANCE'
                    AND consent_1.revoked_on IS NULL AND consent_1.signed_on <= $4::DATE AND consent_1.valid_until >= $4::DATE)))
                    OR anon_19.key IN ('depositBalance') AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_4
                WHERE subject_4.id = anon_8.subject_id AND (subject_4.kind = 'NATURAL_PERSON' OR subject_4.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_2, consent_field AS consent_field_2
                WHERE consent_2.subject_id = anon_8.subject_id AND consent_2.holder_unit_id = anon_8.provider_id
                    AND consent_field_2.consent_id = consent_2.id AND consent_field_2.field = 'DEPOSIT' AND consent_2.revoked_on IS NULL
                    AND consent_2.signed_on <= $4::DATE AND consent_2.valid_until >= $4::DATE))) OR anon_19.key IN ('activityName',
                    'authorityName', 'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName',
                    'certificateNumber', 'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber',
                    'degree', 'delistedOn', 'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k',
                    'fraudAmount10k', 'graduatedOn', 'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber',
                    'level', 'licenceKind', 'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser',
                    'organizationCode', 'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil',
                    'penaltyKind', 'performance', 'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn',
                    'ruleVersion', 'school', 'seriousness', 'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status',
                    'subtype', 'validFrom', 'validUntil', 'year') AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL
                    AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                    AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $4::DATE) OR anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR) OR anon_19.key IN ('annualIncome') AND anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_5
                WHERE subject_5.id = anon_8.subject_id AND (subject_5.kind = 'NATURAL_PERSON' OR subject_5.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_3, consent_field AS consent_field_3
                WHERE consent_3.subject_id = anon_8.subject_id AND consent_3.holder_unit_id = anon_8.provider_id
                    AND consent_field_3.consent_id = consent_3.id AND consent_field_3.field = 'INCOME' AND consent_3.revoked_on IS NULL
                    AND consent_3.signed_on <= $4::DATE AND consent_3.valid_until >= $4::DATE))) OR anon_19.key IN ('realEstate')
                    AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_6
                WHERE subject_6.id = anon_8.subject_id AND (subject_6.kind = 'NATURAL_PERSON' OR subject_6.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_4, consent_field AS consent_field_4
                WHERE consent_4.subject_id = anon_8.subject_id AND consent_4.holder_unit_id = anon_8.provider_id
                    AND consent_field_4.consent_id = consent_4.id AND consent_field_4.field = 'REAL_ESTATE'
                    AND consent_4.revoked_on IS NULL AND consent_4.signed_on <= $4::DATE AND consent_4.valid_until >= $4::DATE)))
                    OR anon_19.key IN ('exceptionReason', 'executiveName', 'executivePost', 'remark', 'taxRegistrationNo')
                    AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR OR anon_19.key IN ('legalRepresentative')
                    AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                    AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                    OR anon_8.publicity_until >= $4::DATE) OR anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR)
                    OR anon_19.key IN ('securitiesHeld') AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR
                    AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_7
                WHERE subject_7.id = anon_8.subject_id AND (subject_7.kind = 'NATURAL_PERSON' OR subject_7.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_5, consent_field AS consent_field_5
                WHERE consent_5.subject_id = anon_8.subject_id AND consent_5.holder_unit_id = anon_8.provider_id
                    AND consent_field_5.consent_id = consent_5.id AND consent_field_5.field = 'SECURITIES' AND consent_5.revoked_on IS NULL
                    AND consent_5.signed_on <= $4::DATE AND consent_5.valid_until >= $4::DATE))) OR anon_19.key IN ('taxAmount')
                    AND anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR AND NOT ((EXISTS (
                SELECT *
                FROM subject AS subject_8
                WHERE subject_8.id = anon_8.subject_id AND (subject_8.kind = 'NATURAL_PERSON' OR subject_8.sole_trader IS true)))
                    AND NOT (EXISTS (
                SELECT *
                FROM consent AS consent_6, consent_field AS consent_field_6
                WHERE consent_6.subject_id = anon_8.subject_id AND consent_6.holder_unit_id = anon_8.provider_id
                    AND consent_field_6.consent_id = consent_6.id AND consent_field_6.field = 'TAX_AMOUNT' AND consent_6.revoked_on IS NULL
                    AND consent_6.signed_on <= $4::DATE AND consent_6.valid_until >= $4::DATE))) OR anon_19.key IN ('accidentName',
                    'businessScope', 'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason',
                    'facts', 'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind')
                    AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
                    AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
                    OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true OR anon_8.provider_id IS NOT NULL
                    AND anon_8.provider_id = $5::VARCHAR)) AND anon_19.value IS NOT NULL
                    AND ((record_version_2.snapshot -> 'content') ->> anon_19.key) IS NULL
        UNION ALL
        SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
            record_version_2.changed_by AS changed_by, CASE anon_20.key WHEN 'category' THEN 'category' WHEN 'openness'
            THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
            THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
            THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
            THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
            THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_20.value AS "old",
            record_version_2.snapshot ->> anon_20.key AS "new"
        FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
            AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_3.snapshot) AS anon_20 ON true
        WHERE record_version_2.record_id = anon_8.id AND (anon_20.key IN ('category', 'openness', 'openness_basis', 'document_number',
            'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND (anon_8.openness = 'OPEN'
            AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
            AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= $4::DATE)
            OR anon_8.provider_id IS NOT NULL AND anon_8.provider_id = $5::VARCHAR) OR anon_20.key IN ('title')
            AND (anon_8.openness = 'OPEN' AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE'
            AND anon_8.state = 'ACTIVE' AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL
            OR anon_8.publicity_until >= $4::DATE) AND anon_8.screened IS true OR anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR) OR anon_20.key IN ('ended_on', 'disclosure_until') AND anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR OR anon_20.key IN ('exception_reason') AND anon_8.provider_id IS NOT NULL
            AND anon_8.provider_id = $5::VARCHAR) AND anon_20.value IS NOT NULL
            AND (record_version_2.snapshot ->> anon_20.key) IS NULL) AS anon_16
      ORDER BY anon_16.version DESC, anon_16.field COLLATE "C"
      LIMIT 200) AS anon_15) AS anon_10 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_21.openness = 'OPEN'
      AND anon_21.openness_basis IS NOT NULL AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE'
      AND (anon_21.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_21.publicity_until IS NULL OR anon_21.publicity_until >= $4::DATE)
      AND anon_21.screened IS true OR anon_21.provider_id IS NOT NULL AND anon_21.provider_id = $5::VARCHAR) THEN anon_21.title
      ELSE NULL END)
        ORDER BY anon_21.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_21.openness = 'OPEN'
            AND anon_21.openness_basis IS NOT NULL AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE'
            AND (anon_21.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_21.publicity_until IS NULL
            OR anon_21.publicity_until >= $4::DATE) AND anon_21.state != 'DELETED' AND NOT (coalesce(anon_21.disclosure_until < $4::DATE,
            false) OR anon_21.state = 'ARCHIVED') AND NOT (anon_21.record_class = 'NEGATIVE'
            AND NOT coalesce(anon_21.notice_served_on <= $4::DATE, false)) AND anon_21.state != 'REVOKED')
            OR NOT coalesce(anon_21.provider_id = (
            SELECT unit_8.id
            FROM unit AS unit_8
            WHERE unit_8.code = $11::VARCHAR AND true), false) OR (anon_21.openness = 'OPEN' AND anon_21.openness_basis IS NOT NULL
                AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE' AND (anon_21.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_21.publicity_until IS NULL OR anon_21.publicity_until >= $4::DATE) AND anon_21.screened IS true
                OR anon_21.provider_id IS NOT NULL AND anon_21.provider_id = $5::VARCHAR) AND NOT (anon_21.openness = 'OPEN'
                AND anon_21.openness_basis IS NOT NULL AND anon_21.confidentiality = 'NONE' AND anon_21.state = 'ACTIVE'
                AND (anon_21.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_21.publicity_until IS NULL
                OR anon_21.publicity_until >= $4::DATE) AND anon_21.screened IS true) OR anon_21.provider_id IS NOT NULL
                AND anon_21.provider_id = $5::VARCHAR) THEN (
        SELECT subject_9.pseudonym
        FROM subject AS subject_9
        WHERE subject_9.id = anon_21.subject_id) || ':2;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_22.id AS id, anon_22.subject_id AS subject_id, anon_22.category AS category, anon_22.record_class AS record_class,
        anon_22.catalogue_item_id AS catalogue_item_id, anon_22.provider_id AS provider_id, anon_22.provider_key AS provider_key,
        anon_22.jurisdiction AS jurisdiction, anon_22.region_code AS region_code, anon_22.openness AS openness,
        anon_22.openness_basis AS openness_basis, anon_22.openness_reference AS openness_reference,
        anon_22.confidentiality AS confidentiality, anon_22.screened AS screened, anon_22.title AS title,
        anon_22.document_number AS document_number, anon_22.content AS content, anon_22.content_digest AS content_digest,
        anon_22.decided_on AS decided_on, anon_22.ended_on AS ended_on, anon_22.ended_on_source AS ended_on_source,
        anon_22.notice_served_on AS notice_served_on, anon_22.publicity_until AS publicity_until,
        anon_22.disclosure_until AS disclosure_until, anon_22.state AS state, anon_22.disputed_since AS disputed_since,
        anon_22.repaired_on AS repaired_on, anon_22.under_review_since AS under_review_since, anon_22.version AS version,
        anon_22.submitted_at AS submitted_at, anon_22.origin AS origin, anon_22.subtype AS subtype, anon_22.procedure AS procedure,
        anon_22.seriousness AS seriousness, anon_22.exception_reason AS exception_reason, anon_22.declared_until AS declared_until,
        anon_22.publicity_due_on AS publicity_due_on, anon_22.opened_on AS opened_on, anon_22.basis_kind AS basis_kind,
        anon_22.basis_number AS basis_number, anon_22.basis_issuer AS basis_issuer, anon_22.notice_reference AS notice_reference,
        anon_22.basis_effective_on AS basis_effective_on, anon_22.performance_due_on AS performance_due_on,
        anon_22.performed_on AS performed_on, anon_22.agreement_id AS agreement_id, anon_22.statement_digest AS statement_digest,
        anon_22.corrects_id AS corrects_id, anon_22.sort_key AS sort_key, row_number() OVER (ORDER BY anon_22.sort_key DESC,
        anon_22.id DESC) AS rn
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
      WHERE (record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
          AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
          OR record_4.publicity_until >= $4::DATE) OR record_4.provider_id IS NOT NULL AND record_4.provider_id = $5::VARCHAR)
          AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < $4::DATE, false) OR record_4.state = 'ARCHIVED')
          AND NOT (record_4.record_class = 'NEGATIVE' AND NOT coalesce(record_4.notice_served_on <= $4::DATE, false)
          AND NOT (record_4.provider_id IS NOT NULL AND record_4.provider_id = $5::VARCHAR)) AND record_4.state != 'REVOKED'
          AND record_4.provider_id = (
        SELECT unit_9.id
        FROM unit AS unit_9
        WHERE unit_9.code = $12::VARCHAR AND true) AND record_4.provider_id IS NOT NULL AND record_4.provider_id = $5::VARCHAR
            AND coalesce(record_4.publicity_due_on < $4::DATE, false) AND record_4.openness != 'OPEN' AND record_4.opened_on IS NULL
            AND record_4.exception_reason IS NULL AND record_4.state = 'ACTIVE' AND NOT coalesce(record_4.disclosure_until < $4::DATE,
            false)
      ORDER BY record_4.decided_on DESC, record_4.id DESC
      LIMIT 20) AS anon_22) AS anon_21) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_23.openness = 'OPEN'
      AND anon_23.openness_basis IS NOT NULL AND anon_23.confidentiality = 'NONE' AND anon_23.state = 'ACTIVE'
      AND (anon_23.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_23.publicity_until IS NULL OR anon_23.publicity_until >= $4::DATE)
      AND anon_23.screened IS true OR anon_23.provider_id IS NOT NULL AND anon_23.provider_id = $5::VARCHAR) THEN anon_23.title
      ELSE NULL END)
        ORDER BY anon_23.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_23.openness = 'OPEN'
            AND anon_23.openness_basis IS NOT NULL AND anon_23.confidentiality = 'NONE' AND anon_23.state = 'ACTIVE'
            AND (anon_23.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_23.publicity_until IS NULL
            OR anon_23.publicity_until >= $4::DATE) AND anon_23.state != 'DELETED' AND NOT (coalesce(anon_23.disclosure_until < $4::DATE,
            false) OR anon_23.state = 'ARCHIVED') AND NOT (anon_23.record_class = 'NEGATIVE'
            AND NOT coalesce(anon_23.notice_served_on <= $4::DATE, false)) AND anon_23.state != 'REVOKED')
            OR NOT coalesce(anon_23.provider_id = (
            SELECT unit_10.id
            FROM unit AS unit_10
            WHERE unit_10.code = $13::VARCHAR AND true), false) OR (anon_23.openness = 'OPEN' AND anon_23.openness_basis IS NOT NULL
                AND anon_23.confidentiality = 'NONE' AND anon_23.state = 'ACTIVE' AND (anon_23.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (anon_23.publicity_until IS NULL OR anon_23.publicity_until >= $4::DATE) AND anon_23.screened IS true
                OR anon_23.provider_id IS NOT NULL AND anon_23.provider_id = $5::VARCHAR) AND NOT (anon_23.openness = 'OPEN'
                AND anon_23.openness_basis IS NOT NULL AND anon_23.confidentiality = 'NONE' AND anon_23.state = 'ACTIVE'
                AND (anon_23.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_23.publicity_until IS NULL
                OR anon_23.publicity_until >= $4::DATE) AND anon_23.screened IS true)) THEN (
        SELECT subject_10.pseudonym
        FROM subject AS subject_10
        WHERE subject_10.id = anon_23.subject_id) || ':2;' ELSE '' END, ''), '') || '' AS d
  FROM (
    SELECT anon_24.id AS id, anon_24.subject_id AS subject_id, anon_24.category AS category, anon_24.record_class AS record_class,
        anon_24.catalogue_item_id AS catalogue_item_id, anon_24.provider_id AS provider_id, anon_24.provider_key AS provider_key,
        anon_24.jurisdiction AS jurisdiction, anon_24.region_code AS region_code, anon_24.openness AS openness,
        anon_24.openness_basis AS openness_basis, anon_24.openness_reference AS openness_reference,
        anon_24.confidentiality AS confidentiality, anon_24.screened AS screened, anon_24.title AS title,
        anon_24.document_number AS document_number, anon_24.content AS content, anon_24.content_digest AS content_digest,
        anon_24.decided_on AS decided_on, anon_24.ended_on AS ended_on, anon_24.ended_on_source AS ended_on_source,
        anon_24.notice_served_on AS notice_served_on, anon_24.publicity_until AS publicity_until,
        anon_24.disclosure_until AS disclosure_until, anon_24.state AS state, anon_24.disputed_since AS disputed_since,
        anon_24.repaired_on AS repaired_on, anon_24.under_review_since AS under_review_since, anon_24.version AS version,
        anon_24.submitted_at AS submitted_at, anon_24.origin AS origin, anon_24.subtype AS subtype, anon_24.procedure AS procedure,
        anon_24.seriousness AS seriousness, anon_24.exception_reason AS exception_reason, anon_24.declared_until AS declared_until,
        anon_24.publicity_due_on AS publicity_due_on, anon_24.opened_on AS opened_on, anon_24.basis_kind AS basis_kind,
        anon_24.basis_number AS basis_number, anon_24.basis_issuer AS basis_issuer, anon_24.notice_reference AS notice_reference,
        anon_24.basis_effective_on AS basis_effective_on, anon_24.performance_due_on AS performance_due_on,
        anon_24.performed_on AS performed_on, anon_24.agreement_id AS agreement_id, anon_24.statement_digest AS statement_digest,
        anon_24.corrects_id AS corrects_id, anon_24.sort_key AS sort_key, row_number() OVER (ORDER BY anon_24.sort_key DESC,
        anon_24.id DESC) AS rn
    FROM (
      SELECT record_5.id AS id, record_5.subject_id AS subject_id, record_5.category AS category, record_5.record_class AS record_class,
          record_5.catalogue_item_id AS catalogue_item_id, record_5.provider_id AS provider_id, record_5.provider_key AS provider_key,
          record_5.jurisdiction AS jurisdiction, record_5.region_code AS region_code, record_5.openness AS openness,
          record_5.openness_basis AS openness_basis, record_5.openness_reference AS openness_reference,
          record_5.confidentiality AS confidentiality, record_5.screened AS screened, record_5.title AS title,
          record_5.document_number AS document_number, record_5.content AS content, record_5.content_digest AS content_digest,
          record_5.decided_on AS decided_on, record_5.ended_on AS ended_on, record_5.ended_on_source AS ended_on_source,
          record_5.notice_served_on AS notice_served_on, record_5.publicity_until AS publicity_until,
          record_5.disclosure_until AS disclosure_until, record_5.state AS state, record_5.disputed_since AS disputed_since,
          record_5.repaired_on AS repaired_on, record_5.under_review_since AS under_review_since, record_5.version AS version,
          record_5.submitted_at AS submitted_at, record_5.origin AS origin, record_5.subtype AS subtype, record_5.procedure AS procedure,
          record_5.seriousness AS seriousness, record_5.exception_reason AS exception_reason, record_5.declared_until AS declared_until,
          record_5.publicity_due_on AS publicity_due_on, record_5.opened_on AS opened_on, record_5.basis_kind AS basis_kind,
          record_5.basis_number AS basis_number, record_5.basis_issuer AS basis_issuer, record_5.notice_reference AS notice_reference,
          record_5.basis_effective_on AS basis_effective_on, record_5.performance_due_on AS performance_due_on,
          record_5.performed_on AS performed_on, record_5.agreement_id AS agreement_id, record_5.statement_digest AS statement_digest,
          record_5.corrects_id AS corrects_id, record_5.decided_on AS sort_key
      FROM record AS record_5
      WHERE (record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $4::DATE) OR record_5.provider_id IS NOT NULL AND record_5.provider_id = $5::VARCHAR)
          AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $4::DATE, false) OR record_5.state = 'ARCHIVED')
          AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $4::DATE, false)
          AND NOT (record_5.provider_id IS NOT NULL AND record_5.provider_id = $5::VARCHAR)) AND record_5.state != 'REVOKED'
          AND record_5.provider_id = (
        SELECT unit_11.id
        FROM unit AS unit_11
        WHERE unit_11.code = $14::VARCHAR AND true) AND record_5.performance_due_on IS NOT NULL AND record_5.performed_on IS NULL
            AND record_5.performance_due_on < $4::DATE
      ORDER BY record_5.decided_on DESC, record_5.id DESC
      LIMIT 20) AS anon_24) AS anon_23) AS anon_3 ON true
