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
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE (record_1.provider_id IS NOT NULL AND record_1.provider_id = $4::VARCHAR OR record_1.openness = 'OPEN'
          AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE' AND record_1.state = 'ACTIVE'
          AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $5::DATE)) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $5::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $5::DATE, false) AND NOT (record_1.provider_id IS NOT NULL
          AND record_1.provider_id = $4::VARCHAR)) AND record_1.state != 'REVOKED' AND record_1.provider_id = (
        SELECT unit_1.id
        FROM unit AS unit_1
        WHERE unit_1.code = $6::VARCHAR AND true)), 'nodes', coalesce(json_agg(json_build_object('title',
            CASE WHEN (anon_6.provider_id IS NOT NULL AND anon_6.provider_id = $4::VARCHAR OR anon_6.openness = 'OPEN'
            AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
            AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= $5::DATE)
            AND anon_6.screened IS true) THEN anon_6.title ELSE NULL END, 'origin', anon_6.origin, 'fiveClass',
            CASE WHEN (anon_6.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_6.record_class = 'BASIC')
            THEN 'BASIC' WHEN (anon_6.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_6.record_class = 'NEGATIVE'
            AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_1, credit_list AS credit_list_1
                WHERE list_entry_1.ground_record_id IS NOT NULL AND list_entry_1.ground_record_id = anon_6.id
                    AND credit_list_1.id = list_entry_1.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                    AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $5::DATE, false)
                    AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $5::DATE)
                    AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $5::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_6.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_6.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_6.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_6.document_number IS NULL
                    AND anon_6.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_6.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_6.document_number IS NULL AND anon_6.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_6.category = 'NP_TAX_ARREARS' AND anon_6.document_number IS NULL
                    AND anon_6.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_6.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_6.document_number IS NULL AND anon_6.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_6.category = 'NP_COMMITMENT_BREACH' AND anon_6.document_number IS NULL
                    AND anon_6.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_6.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END)
        ORDER BY anon_6.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || CASE WHEN (NOT (anon_6.openness = 'OPEN'
            AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
            AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= $5::DATE)
            AND anon_6.state != 'DELETED' AND NOT (coalesce(anon_6.disclosure_until < $5::DATE, false) OR anon_6.state = 'ARCHIVED')
            AND NOT (anon_6.record_class = 'NEGATIVE' AND NOT coalesce(anon_6.notice_served_on <= $5::DATE, false))
            AND anon_6.state != 'REVOKED') OR NOT coalesce(anon_6.provider_id = (
            SELECT unit_2.id
            FROM unit AS unit_2
            WHERE unit_2.code = $7::VARCHAR AND true), false) OR (anon_6.provider_id IS NOT NULL AND anon_6.provider_id = $4::VARCHAR
                OR anon_6.openness = 'OPEN' AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE'
                AND anon_6.state = 'ACTIVE' AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL
                OR anon_6.publicity_until >= $5::DATE) AND anon_6.screened IS true) AND NOT (anon_6.openness = 'OPEN'
                AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
                AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL
                OR anon_6.publicity_until >= $5::DATE) AND anon_6.screened IS true)) THEN (
        SELECT subject_1.pseudonym
        FROM subject AS subject_1
        WHERE subject_1.id = anon_6.subject_id) || ':0;' ELSE '' END, ''), '') || (
    SELECT CASE WHEN (count(*) < 5) THEN coalesce(string_agg(subject_2.pseudonym || ':1;', ''), '') ELSE '' END AS anon_7
    FROM (
      SELECT DISTINCT record_2.subject_id AS key
      FROM record AS record_2
      WHERE (record_2.provider_id IS NOT NULL AND record_2.provider_id = $4::VARCHAR OR record_2.openness = 'OPEN'
          AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE'
          AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $5::DATE)) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $5::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false) AND NOT (record_2.provider_id IS NOT NULL
          AND record_2.provider_id = $4::VARCHAR)) AND record_2.state != 'REVOKED' AND record_2.provider_id = (
        SELECT unit_3.id
        FROM unit AS unit_3
        WHERE unit_3.code = $8::VARCHAR AND true) AND NOT (record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL
            AND record_2.confidentiality = 'NONE' AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY'))
            AND (record_2.publicity_until IS NULL OR record_2.publicity_until >= $5::DATE) AND record_2.state != 'DELETED'
            AND NOT (coalesce(record_2.disclosure_until < $5::DATE, false) OR record_2.state = 'ARCHIVED')
            AND NOT (record_2.record_class = 'NEGATIVE' AND NOT coalesce(record_2.notice_served_on <= $5::DATE, false))
            AND record_2.state != 'REVOKED' AND coalesce(record_2.provider_id = (
            SELECT unit_4.id
            FROM unit AS unit_4
            WHERE unit_4.code = $9::VARCHAR AND true), false))
      LIMIT 5) AS anon_8 JOIN subject AS subject_2 ON subject_2.id = anon_8.key) AS d
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
      WHERE (record_3.provider_id IS NOT NULL AND record_3.provider_id = $4::VARCHAR OR record_3.openness = 'OPEN'
          AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE' AND record_3.state = 'ACTIVE'
          AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $5::DATE)) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $5::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $5::DATE, false) AND NOT (record_3.provider_id IS NOT NULL
          AND record_3.provider_id = $4::VARCHAR)) AND record_3.state != 'REVOKED' AND record_3.provider_id = (
        SELECT unit_5.id
        FROM unit AS unit_5
        WHERE unit_5.code = $10::VARCHAR AND true)
      ORDER BY record_3.decided_on DESC, record_3.id DESC
      LIMIT 20) AS anon_9) AS anon_6) AS anon_1 ON true
