SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, anon_7.j AS c12, anon_7.d AS c13, anon_8.j AS c14, anon_8.d AS c15,
    anon_9.j AS c16, anon_9.d AS c17, 1 AS c18
FROM (
  SELECT 1 AS one) AS anon_10
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $1::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $1::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) AND record_1.state != 'REVOKED'
          AND record_1.record_class = 'BASIC' AND CASE WHEN (record_1.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_1.record_class = 'BASIC') THEN 'BASIC' WHEN (record_1.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_1.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_1, credit_list AS credit_list_1
            WHERE list_entry_1.ground_record_id IS NOT NULL AND list_entry_1.ground_record_id = record_1.id
                AND credit_list_1.id = list_entry_1.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= $1::DATE, false)
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= $1::DATE)
                AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_1.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_1.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_1.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_1.document_number IS NULL
                AND record_1.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_1.category = 'ORG_FEE_FUND_ARREARS'
                AND record_1.document_number IS NULL AND record_1.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_1.category = 'NP_TAX_ARREARS' AND record_1.document_number IS NULL
                AND record_1.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_1.category = 'ORG_COMMITMENT_BREACH'
                AND record_1.document_number IS NULL AND record_1.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_1.category = 'NP_COMMITMENT_BREACH' AND record_1.document_number IS NULL
                AND record_1.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_1.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'BASIC'), 'nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_11.openness = 'OPEN'
                AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL
                OR anon_11.publicity_until >= $1::DATE) AND anon_11.screened IS true) THEN anon_11.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_11.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_11.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_11.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_11.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_2, credit_list AS credit_list_2
                WHERE list_entry_2.ground_record_id IS NOT NULL AND list_entry_2.ground_record_id = anon_11.id
                    AND credit_list_2.id = list_entry_2.list_id AND credit_list_2.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= $1::DATE, false)
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= $1::DATE)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= $1::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_11.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_11.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_11.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_11.document_number IS NULL
                    AND anon_11.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_11.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_11.document_number IS NULL AND anon_11.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_11.category = 'NP_TAX_ARREARS' AND anon_11.document_number IS NULL
                    AND anon_11.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_11.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_11.document_number IS NULL AND anon_11.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_11.category = 'NP_COMMITMENT_BREACH' AND anon_11.document_number IS NULL
                    AND anon_11.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_11.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END, 'kind', anon_11.record_class)
        ORDER BY anon_11.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
      SELECT record_2.id AS id, record_2.subject_id AS subject_id, record_2.category AS category, record_2.record_class AS record_class,
          record_2.catalogue_item_id AS catalogue_item_id, record_2.provider_id AS provider_id, record_2.provider_key AS provider_key,
          record_2.jurisdiction AS jurisdiction, record_2.region_code AS region_code, record_2.openness AS openness,
          record_2.openness_basis AS openness_basis, record_2.openness_reference AS openness_reference,
          record_2.confidentiality AS confidentiality, record_2.screened AS screened, record_2.title AS title,
          record_2.document_number AS document_number, record_2.content AS content, record_2.content_digest AS content_digest,
          record_2.decided_on AS decided_on, record_2.ended_on AS ended_on, record_2.ended_on_source AS ended_on_source,
          record_2.notice_served_on AS notice_served_on, record_2.publicity_until AS publicity_until,
          record_2.disclosure_until AS disclosure_until, record_2.state AS state, record_2.disputed_since AS disputed_since,
          record_2.repaired_on AS repaired_on, record_2.under_review_since AS under_review_since, record_2.version AS version,
          record_2.submitted_at AS submitted_at, record_2.origin AS origin, record_2.subtype AS subtype, record_2.procedure AS procedure,
          record_2.seriousness AS seriousness, record_2.exception_reason AS exception_reason, record_2.declared_until AS declared_until,
          record_2.publicity_due_on AS publicity_due_on, record_2.opened_on AS opened_on, record_2.basis_kind AS basis_kind,
          record_2.basis_number AS basis_number, record_2.basis_issuer AS basis_issuer, record_2.notice_reference AS notice_reference,
          record_2.basis_effective_on AS basis_effective_on, record_2.performance_due_on AS performance_due_on,
          record_2.performed_on AS performed_on, record_2.agreement_id AS agreement_id, record_2.statement_digest AS statement_digest,
          record_2.corrects_id AS corrects_id, record_2.decided_on AS sort_key
      FROM record AS record_2
      WHERE record_2.openness = 'OPEN' AND record_2.openness_basis IS NOT NULL AND record_2.confidentiality = 'NONE'
          AND record_2.state = 'ACTIVE' AND (record_2.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_2.publicity_until IS NULL
          OR record_2.publicity_until >= $1::DATE) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < $1::DATE,
          false) OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE'
          AND NOT coalesce(record_2.notice_served_on <= $1::DATE, false)) AND record_2.state != 'REVOKED'
          AND record_2.record_class = 'BASIC' AND CASE WHEN (record_2.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_2.record_class = 'BASIC') THEN 'BASIC' WHEN (record_2.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_2.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_3, credit_list AS credit_list_3
            WHERE list_entry_3.ground_record_id IS NOT NULL AND list_entry_3.ground_record_id = record_2.id
                AND credit_list_3.id = list_entry_3.list_id AND credit_list_3.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $1::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $1::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_2.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_2.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_2.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_2.document_number IS NULL
                AND record_2.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_2.category = 'ORG_FEE_FUND_ARREARS'
                AND record_2.document_number IS NULL AND record_2.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_2.category = 'NP_TAX_ARREARS' AND record_2.document_number IS NULL
                AND record_2.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_2.category = 'ORG_COMMITMENT_BREACH'
                AND record_2.document_number IS NULL AND record_2.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_2.category = 'NP_COMMITMENT_BREACH' AND record_2.document_number IS NULL
                AND record_2.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_2.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'BASIC'
      ORDER BY record_2.decided_on DESC, record_2.id DESC
      LIMIT 2) AS anon_12) AS anon_11) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $1::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $1::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false)) AND record_3.state != 'REVOKED'
          AND record_3.record_class = 'POSITIVE' AND CASE WHEN (record_3.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_3.record_class = 'BASIC') THEN 'BASIC' WHEN (record_3.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_3.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_4, credit_list AS credit_list_4
            WHERE list_entry_4.ground_record_id IS NOT NULL AND list_entry_4.ground_record_id = record_3.id
                AND credit_list_4.id = list_entry_4.list_id AND credit_list_4.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $1::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $1::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_3.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_3.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_3.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_3.document_number IS NULL
                AND record_3.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_3.category = 'ORG_FEE_FUND_ARREARS'
                AND record_3.document_number IS NULL AND record_3.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_3.category = 'NP_TAX_ARREARS' AND record_3.document_number IS NULL
                AND record_3.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_3.category = 'ORG_COMMITMENT_BREACH'
                AND record_3.document_number IS NULL AND record_3.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_3.category = 'NP_COMMITMENT_BREACH' AND record_3.document_number IS NULL
                AND record_3.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_3.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'CREDIT_ENHANCING'), 'nodes', coalesce(json_agg(json_build_object('title',
                CASE WHEN (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
                AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                OR anon_13.publicity_until >= $1::DATE) AND anon_13.screened IS true) THEN anon_13.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_13.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_13.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_13.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_13.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_5, credit_list AS credit_list_5
                WHERE list_entry_5.ground_record_id IS NOT NULL AND list_entry_5.ground_record_id = anon_13.id
                    AND credit_list_5.id = list_entry_5.list_id AND credit_list_5.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                    AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= $1::DATE, false)
                    AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= $1::DATE)
                    AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= $1::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_13.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_13.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_13.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_13.document_number IS NULL
                    AND anon_13.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_13.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_13.document_number IS NULL AND anon_13.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_13.category = 'NP_TAX_ARREARS' AND anon_13.document_number IS NULL
                    AND anon_13.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_13.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_13.document_number IS NULL AND anon_13.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_13.category = 'NP_COMMITMENT_BREACH' AND anon_13.document_number IS NULL
                    AND anon_13.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_13.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END, 'kind', anon_13.record_class)
        ORDER BY anon_13.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
          OR record_4.publicity_until >= $1::DATE) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < $1::DATE,
          false) OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
          AND NOT coalesce(record_4.notice_served_on <= $1::DATE, false)) AND record_4.state != 'REVOKED'
          AND record_4.record_class = 'POSITIVE' AND CASE WHEN (record_4.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_4.record_class = 'BASIC') THEN 'BASIC' WHEN (record_4.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_4.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_6, credit_list AS credit_list_6
            WHERE list_entry_6.ground_record_id IS NOT NULL AND list_entry_6.ground_record_id = record_4.id
                AND credit_list_6.id = list_entry_6.list_id AND credit_list_6.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= $1::DATE, false)
                AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= $1::DATE)
                AND NOT (list_entry_6.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_6.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_4.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_4.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_4.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_4.document_number IS NULL
                AND record_4.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_4.category = 'ORG_FEE_FUND_ARREARS'
                AND record_4.document_number IS NULL AND record_4.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_4.category = 'NP_TAX_ARREARS' AND record_4.document_number IS NULL
                AND record_4.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_4.category = 'ORG_COMMITMENT_BREACH'
                AND record_4.document_number IS NULL AND record_4.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_4.category = 'NP_COMMITMENT_BREACH' AND record_4.document_number IS NULL
                AND record_4.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_4.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'CREDIT_ENHANCING'
      ORDER BY record_4.decided_on DESC, record_4.id DESC
      LIMIT 2) AS anon_14) AS anon_13) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_3
      FROM record AS record_5
      WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $1::DATE) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $1::DATE,
          false) OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
          AND NOT coalesce(record_5.notice_served_on <= $1::DATE, false)) AND record_5.state != 'REVOKED'
          AND record_5.record_class = 'NEGATIVE' AND CASE WHEN (record_5.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_5.record_class = 'BASIC') THEN 'BASIC' WHEN (record_5.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_5.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_7, credit_list AS credit_list_7
            WHERE list_entry_7.ground_record_id IS NOT NULL AND list_entry_7.ground_record_id = record_5.id
                AND credit_list_7.id = list_entry_7.list_id AND credit_list_7.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= $1::DATE, false)
                AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= $1::DATE)
                AND NOT (list_entry_7.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_7.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_5.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_5.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_5.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_5.document_number IS NULL
                AND record_5.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_5.category = 'ORG_FEE_FUND_ARREARS'
                AND record_5.document_number IS NULL AND record_5.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_5.category = 'NP_TAX_ARREARS' AND record_5.document_number IS NULL
                AND record_5.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_5.category = 'ORG_COMMITMENT_BREACH'
                AND record_5.document_number IS NULL AND record_5.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_5.category = 'NP_COMMITMENT_BREACH' AND record_5.document_number IS NULL
                AND record_5.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_5.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'GENERAL_DISHONESTY'), 'nodes', coalesce(json_agg(json_build_object('title',
                CASE WHEN (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE'
                AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                OR anon_15.publicity_until >= $1::DATE) AND anon_15.screened IS true) THEN anon_15.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_15.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_15.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_15.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_15.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_8, credit_list AS credit_list_8
                WHERE list_entry_8.ground_record_id IS NOT NULL AND list_entry_8.ground_record_id = anon_15.id
                    AND credit_list_8.id = list_entry_8.list_id AND credit_list_8.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                    AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= $1::DATE, false)
                    AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= $1::DATE)
                    AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= $1::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_15.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_15.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_15.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_15.document_number IS NULL
                    AND anon_15.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_15.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_15.document_number IS NULL AND anon_15.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_15.category = 'NP_TAX_ARREARS' AND anon_15.document_number IS NULL
                    AND anon_15.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_15.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_15.document_number IS NULL AND anon_15.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_15.category = 'NP_COMMITMENT_BREACH' AND anon_15.document_number IS NULL
                    AND anon_15.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_15.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END, 'kind', anon_15.record_class)
        ORDER BY anon_15.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_16.id AS id, anon_16.subject_id AS subject_id, anon_16.category AS category, anon_16.record_class AS record_class,
        anon_16.catalogue_item_id AS catalogue_item_id, anon_16.provider_id AS provider_id, anon_16.provider_key AS provider_key,
        anon_16.jurisdiction AS jurisdiction, anon_16.region_code AS region_code, anon_16.openness AS openness,
        anon_16.openness_basis AS openness_basis, anon_16.openness_reference AS openness_reference,
        anon_16.confidentiality AS confidentiality, anon_16.screened AS screened, anon_16.title AS title,
        anon_16.document_number AS document_number, anon_16.content AS content, anon_16.content_digest AS content_digest,
        anon_16.decided_on AS decided_on, anon_16.ended_on AS ended_on, anon_16.ended_on_source AS ended_on_source,
        anon_16.notice_served_on AS notice_served_on, anon_16.publicity_until AS publicity_until,
        anon_16.disclosure_until AS disclosure_until, anon_16.state AS state, anon_16.disputed_since AS disputed_since,
        anon_16.repaired_on AS repaired_on, anon_16.under_review_since AS under_review_since, anon_16.version AS version,
        anon_16.submitted_at AS submitted_at, anon_16.origin AS origin, anon_16.subtype AS subtype, anon_16.procedure AS procedure,
        anon_16.seriousness AS seriousness, anon_16.exception_reason AS exception_reason, anon_16.declared_until AS declared_until,
        anon_16.publicity_due_on AS publicity_due_on, anon_16.opened_on AS opened_on, anon_16.basis_kind AS basis_kind,
        anon_16.basis_number AS basis_number, anon_16.basis_issuer AS basis_issuer, anon_16.notice_reference AS notice_reference,
        anon_16.basis_effective_on AS basis_effective_on, anon_16.performance_due_on AS performance_due_on,
        anon_16.performed_on AS performed_on, anon_16.agreement_id AS agreement_id, anon_16.statement_digest AS statement_digest,
        anon_16.corrects_id AS corrects_id, anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key DESC,
        anon_16.id DESC) AS rn
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
          OR record_6.publicity_until >= $1::DATE) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < $1::DATE,
          false) OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
          AND NOT coalesce(record_6.notice_served_on <= $1::DATE, false)) AND record_6.state != 'REVOKED'
          AND record_6.record_class = 'NEGATIVE' AND CASE WHEN (record_6.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_6.record_class = 'BASIC') THEN 'BASIC' WHEN (record_6.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_6.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_9, credit_list AS credit_list_9
            WHERE list_entry_9.ground_record_id IS NOT NULL AND list_entry_9.ground_record_id = record_6.id
                AND credit_list_9.id = list_entry_9.list_id AND credit_list_9.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL
                AND list_entry_9.state = 'PUBLISHED' AND coalesce(list_entry_9.published_on <= $1::DATE, false)
                AND (list_entry_9.publicity_until IS NULL OR list_entry_9.publicity_until >= $1::DATE)
                AND NOT (list_entry_9.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_9.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_6.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_6.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_6.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_6.document_number IS NULL
                AND record_6.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_6.category = 'ORG_FEE_FUND_ARREARS'
                AND record_6.document_number IS NULL AND record_6.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_6.category = 'NP_TAX_ARREARS' AND record_6.document_number IS NULL
                AND record_6.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_6.category = 'ORG_COMMITMENT_BREACH'
                AND record_6.document_number IS NULL AND record_6.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_6.category = 'NP_COMMITMENT_BREACH' AND record_6.document_number IS NULL
                AND record_6.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_6.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'GENERAL_DISHONESTY'
      ORDER BY record_6.decided_on DESC, record_6.id DESC
      LIMIT 2) AS anon_16) AS anon_15) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_4
      FROM record AS record_7
      WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
          AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
          OR record_7.publicity_until >= $1::DATE) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < $1::DATE,
          false) OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE'
          AND NOT coalesce(record_7.notice_served_on <= $1::DATE, false)) AND record_7.state != 'REVOKED'
          AND record_7.record_class = 'NEGATIVE' AND CASE WHEN (record_7.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_7.record_class = 'BASIC') THEN 'BASIC' WHEN (record_7.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_7.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_10, credit_list AS credit_list_10
            WHERE list_entry_10.ground_record_id IS NOT NULL AND list_entry_10.ground_record_id = record_7.id
                AND credit_list_10.id = list_entry_10.list_id AND credit_list_10.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_10.openness = 'OPEN' AND list_entry_10.openness_basis IS NOT NULL
                AND list_entry_10.state = 'PUBLISHED' AND coalesce(list_entry_10.published_on <= $1::DATE, false)
                AND (list_entry_10.publicity_until IS NULL OR list_entry_10.publicity_until >= $1::DATE)
                AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_10.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_7.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_7.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_7.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_7.document_number IS NULL
                AND record_7.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_7.category = 'ORG_FEE_FUND_ARREARS'
                AND record_7.document_number IS NULL AND record_7.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_7.category = 'NP_TAX_ARREARS' AND record_7.document_number IS NULL
                AND record_7.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_7.category = 'ORG_COMMITMENT_BREACH'
                AND record_7.document_number IS NULL AND record_7.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_7.category = 'NP_COMMITMENT_BREACH' AND record_7.document_number IS NULL
                AND record_7.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_7.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'SEVERE_DISHONESTY'), 'nodes', coalesce(json_agg(json_build_object('title',
                CASE WHEN (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL AND anon_17.confidentiality = 'NONE'
                AND anon_17.state = 'ACTIVE' AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                OR anon_17.publicity_until >= $1::DATE) AND anon_17.screened IS true) THEN anon_17.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_17.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_17.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_17.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_17.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_11, credit_list AS credit_list_11
                WHERE list_entry_11.ground_record_id IS NOT NULL AND list_entry_11.ground_record_id = anon_17.id
                    AND credit_list_11.id = list_entry_11.list_id AND credit_list_11.type IN ('GOV_PROCUREMENT_SUPPLIER',
                    'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_11.openness = 'OPEN' AND list_entry_11.openness_basis IS NOT NULL
                    AND list_entry_11.state = 'PUBLISHED' AND coalesce(list_entry_11.published_on <= $1::DATE, false)
                    AND (list_entry_11.publicity_until IS NULL OR list_entry_11.publicity_until >= $1::DATE)
                    AND NOT (list_entry_11.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_11.removed_on <= $1::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_17.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_17.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_17.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_17.document_number IS NULL
                    AND anon_17.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_17.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_17.document_number IS NULL AND anon_17.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_17.category = 'NP_TAX_ARREARS' AND anon_17.document_number IS NULL
                    AND anon_17.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_17.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_17.document_number IS NULL AND anon_17.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_17.category = 'NP_COMMITMENT_BREACH' AND anon_17.document_number IS NULL
                    AND anon_17.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_17.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END, 'kind', anon_17.record_class)
        ORDER BY anon_17.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
      SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category, record_8.record_class AS record_class,
          record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id, record_8.provider_key AS provider_key,
          record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code, record_8.openness AS openness,
          record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
          record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
          record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
          record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
          record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
          record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
          record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
          record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype, record_8.procedure AS procedure,
          record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason, record_8.declared_until AS declared_until,
          record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on, record_8.basis_kind AS basis_kind,
          record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer, record_8.notice_reference AS notice_reference,
          record_8.basis_effective_on AS basis_effective_on, record_8.performance_due_on AS performance_due_on,
          record_8.performed_on AS performed_on, record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest,
          record_8.corrects_id AS corrects_id, record_8.decided_on AS sort_key
      FROM record AS record_8
      WHERE record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
          AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
          OR record_8.publicity_until >= $1::DATE) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < $1::DATE,
          false) OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE'
          AND NOT coalesce(record_8.notice_served_on <= $1::DATE, false)) AND record_8.state != 'REVOKED'
          AND record_8.record_class = 'NEGATIVE' AND CASE WHEN (record_8.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_8.record_class = 'BASIC') THEN 'BASIC' WHEN (record_8.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_8.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_12, credit_list AS credit_list_12
            WHERE list_entry_12.ground_record_id IS NOT NULL AND list_entry_12.ground_record_id = record_8.id
                AND credit_list_12.id = list_entry_12.list_id AND credit_list_12.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_12.openness = 'OPEN' AND list_entry_12.openness_basis IS NOT NULL
                AND list_entry_12.state = 'PUBLISHED' AND coalesce(list_entry_12.published_on <= $1::DATE, false)
                AND (list_entry_12.publicity_until IS NULL OR list_entry_12.publicity_until >= $1::DATE)
                AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_12.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_8.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_8.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_8.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_8.document_number IS NULL
                AND record_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_8.category = 'ORG_FEE_FUND_ARREARS'
                AND record_8.document_number IS NULL AND record_8.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_8.category = 'NP_TAX_ARREARS' AND record_8.document_number IS NULL
                AND record_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_8.category = 'ORG_COMMITMENT_BREACH'
                AND record_8.document_number IS NULL AND record_8.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_8.category = 'NP_COMMITMENT_BREACH' AND record_8.document_number IS NULL
                AND record_8.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_8.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'SEVERE_DISHONESTY'
      ORDER BY record_8.decided_on DESC, record_8.id DESC
      LIMIT 2) AS anon_18) AS anon_17) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_5
      FROM record AS record_9
      WHERE record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
          AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
          OR record_9.publicity_until >= $1::DATE) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < $1::DATE,
          false) OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE'
          AND NOT coalesce(record_9.notice_served_on <= $1::DATE, false)) AND record_9.state != 'REVOKED'
          AND record_9.record_class = 'NEGATIVE' AND CASE WHEN (record_9.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_9.record_class = 'BASIC') THEN 'BASIC' WHEN (record_9.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_9.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_13, credit_list AS credit_list_13
            WHERE list_entry_13.ground_record_id IS NOT NULL AND list_entry_13.ground_record_id = record_9.id
                AND credit_list_13.id = list_entry_13.list_id AND credit_list_13.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_13.openness = 'OPEN' AND list_entry_13.openness_basis IS NOT NULL
                AND list_entry_13.state = 'PUBLISHED' AND coalesce(list_entry_13.published_on <= $1::DATE, false)
                AND (list_entry_13.publicity_until IS NULL OR list_entry_13.publicity_until >= $1::DATE)
                AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_13.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_9.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_9.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_9.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_9.document_number IS NULL
                AND record_9.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_9.category = 'ORG_FEE_FUND_ARREARS'
                AND record_9.document_number IS NULL AND record_9.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_9.category = 'NP_TAX_ARREARS' AND record_9.document_number IS NULL
                AND record_9.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_9.category = 'ORG_COMMITMENT_BREACH'
                AND record_9.document_number IS NULL AND record_9.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_9.category = 'NP_COMMITMENT_BREACH' AND record_9.document_number IS NULL
                AND record_9.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_9.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'RISK_PROMPT'), 'nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_19.openness = 'OPEN'
                AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE'
                AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL
                OR anon_19.publicity_until >= $1::DATE) AND anon_19.screened IS true) THEN anon_19.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_19.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_19.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_19.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_19.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_14, credit_list AS credit_list_14
                WHERE list_entry_14.ground_record_id IS NOT NULL AND list_entry_14.ground_record_id = anon_19.id
                    AND credit_list_14.id = list_entry_14.list_id AND credit_list_14.type IN ('GOV_PROCUREMENT_SUPPLIER',
                    'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_14.openness = 'OPEN' AND list_entry_14.openness_basis IS NOT NULL
                    AND list_entry_14.state = 'PUBLISHED' AND coalesce(list_entry_14.published_on <= $1::DATE, false)
                    AND (list_entry_14.publicity_until IS NULL OR list_entry_14.publicity_until >= $1::DATE)
                    AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_14.removed_on <= $1::DATE, false)))))
                    THEN 'SEVERE_DISHONESTY' WHEN (anon_19.category = 'ORG_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_19.category = 'NP_ABNORMAL_OPERATION')
                    THEN 'RISK_PROMPT' WHEN (anon_19.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_19.document_number IS NULL
                    AND anon_19.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_19.category = 'ORG_FEE_FUND_ARREARS'
                    AND anon_19.document_number IS NULL AND anon_19.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_19.category = 'NP_TAX_ARREARS' AND anon_19.document_number IS NULL
                    AND anon_19.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_19.category = 'ORG_COMMITMENT_BREACH'
                    AND anon_19.document_number IS NULL AND anon_19.basis_number IS NULL)
                    THEN 'RISK_PROMPT' WHEN (anon_19.category = 'NP_COMMITMENT_BREACH' AND anon_19.document_number IS NULL
                    AND anon_19.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_19.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                    ELSE NULL END, 'kind', anon_19.record_class)
        ORDER BY anon_19.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_20.id AS id, anon_20.subject_id AS subject_id, anon_20.category AS category, anon_20.record_class AS record_class,
        anon_20.catalogue_item_id AS catalogue_item_id, anon_20.provider_id AS provider_id, anon_20.provider_key AS provider_key,
        anon_20.jurisdiction AS jurisdiction, anon_20.region_code AS region_code, anon_20.openness AS openness,
        anon_20.openness_basis AS openness_basis, anon_20.openness_reference AS openness_reference,
        anon_20.confidentiality AS confidentiality, anon_20.screened AS screened, anon_20.title AS title,
        anon_20.document_number AS document_number, anon_20.content AS content, anon_20.content_digest AS content_digest,
        anon_20.decided_on AS decided_on, anon_20.ended_on AS ended_on, anon_20.ended_on_source AS ended_on_source,
        anon_20.notice_served_on AS notice_served_on, anon_20.publicity_until AS publicity_until,
        anon_20.disclosure_until AS disclosure_until, anon_20.state AS state, anon_20.disputed_since AS disputed_since,
        anon_20.repaired_on AS repaired_on, anon_20.under_review_since AS under_review_since, anon_20.version AS version,
        anon_20.submitted_at AS submitted_at, anon_20.origin AS origin, anon_20.subtype AS subtype, anon_20.procedure AS procedure,
        anon_20.seriousness AS seriousness, anon_20.exception_reason AS exception_reason, anon_20.declared_until AS declared_until,
        anon_20.publicity_due_on AS publicity_due_on, anon_20.opened_on AS opened_on, anon_20.basis_kind AS basis_kind,
        anon_20.basis_number AS basis_number, anon_20.basis_issuer AS basis_issuer, anon_20.notice_reference AS notice_reference,
        anon_20.basis_effective_on AS basis_effective_on, anon_20.performance_due_on AS performance_due_on,
        anon_20.performed_on AS performed_on, anon_20.agreement_id AS agreement_id, anon_20.statement_digest AS statement_digest,
        anon_20.corrects_id AS corrects_id, anon_20.sort_key AS sort_key, row_number() OVER (ORDER BY anon_20.sort_key DESC,
        anon_20.id DESC) AS rn
    FROM (
      SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
          record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id, record_10.provider_id AS provider_id,
          record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction, record_10.region_code AS region_code,
          record_10.openness AS openness, record_10.openness_basis AS openness_basis, record_10.openness_reference AS openness_reference,
          record_10.confidentiality AS confidentiality, record_10.screened AS screened, record_10.title AS title,
          record_10.document_number AS document_number, record_10.content AS content, record_10.content_digest AS content_digest,
          record_10.decided_on AS decided_on, record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source,
          record_10.notice_served_on AS notice_served_on, record_10.publicity_until AS publicity_until,
          record_10.disclosure_until AS disclosure_until, record_10.state AS state, record_10.disputed_since AS disputed_since,
          record_10.repaired_on AS repaired_on, record_10.under_review_since AS under_review_since, record_10.version AS version,
          record_10.submitted_at AS submitted_at, record_10.origin AS origin, record_10.subtype AS subtype,
          record_10.procedure AS procedure, record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
          record_10.declared_until AS declared_until, record_10.publicity_due_on AS publicity_due_on, record_10.opened_on AS opened_on,
          record_10.basis_kind AS basis_kind, record_10.basis_number AS basis_number, record_10.basis_issuer AS basis_issuer,
          record_10.notice_reference AS notice_reference, record_10.basis_effective_on AS basis_effective_on,
          record_10.performance_due_on AS performance_due_on, record_10.performed_on AS performed_on,
          record_10.agreement_id AS agreement_id, record_10.statement_digest AS statement_digest, record_10.corrects_id AS corrects_id,
          record_10.decided_on AS sort_key
      FROM record AS record_10
      WHERE record_10.openness = 'OPEN' AND record_10.openness_basis IS NOT NULL AND record_10.confidentiality = 'NONE'
          AND record_10.state = 'ACTIVE' AND (record_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_10.publicity_until IS NULL
          OR record_10.publicity_until >= $1::DATE) AND record_10.state != 'DELETED'
          AND NOT (coalesce(record_10.disclosure_until < $1::DATE, false) OR record_10.state = 'ARCHIVED')
          AND NOT (record_10.record_class = 'NEGATIVE' AND NOT coalesce(record_10.notice_served_on <= $1::DATE, false))
          AND record_10.state != 'REVOKED' AND record_10.record_class = 'NEGATIVE' AND CASE WHEN (record_10.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_10.record_class = 'BASIC') THEN 'BASIC' WHEN (record_10.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_10.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_15, credit_list AS credit_list_15
            WHERE list_entry_15.ground_record_id IS NOT NULL AND list_entry_15.ground_record_id = record_10.id
                AND credit_list_15.id = list_entry_15.list_id AND credit_list_15.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_15.openness = 'OPEN' AND list_entry_15.openness_basis IS NOT NULL
                AND list_entry_15.state = 'PUBLISHED' AND coalesce(list_entry_15.published_on <= $1::DATE, false)
                AND (list_entry_15.publicity_until IS NULL OR list_entry_15.publicity_until >= $1::DATE)
                AND NOT (list_entry_15.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_15.removed_on <= $1::DATE, false)))))
                THEN 'SEVERE_DISHONESTY' WHEN (record_10.category = 'ORG_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_10.category = 'NP_ABNORMAL_OPERATION')
                THEN 'RISK_PROMPT' WHEN (record_10.category = 'ORG_TAX_SOCIAL_ARREARS' AND record_10.document_number IS NULL
                AND record_10.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_10.category = 'ORG_FEE_FUND_ARREARS'
                AND record_10.document_number IS NULL AND record_10.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_10.category = 'NP_TAX_ARREARS' AND record_10.document_number IS NULL
                AND record_10.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_10.category = 'ORG_COMMITMENT_BREACH'
                AND record_10.document_number IS NULL AND record_10.basis_number IS NULL)
                THEN 'RISK_PROMPT' WHEN (record_10.category = 'NP_COMMITMENT_BREACH' AND record_10.document_number IS NULL
                AND record_10.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (record_10.record_class = 'NEGATIVE') THEN 'GENERAL_DISHONESTY'
                ELSE NULL END = 'RISK_PROMPT'
      ORDER BY record_10.decided_on DESC, record_10.id DESC
      LIMIT 2) AS anon_20) AS anon_19) AS anon_5 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_6
      FROM record AS record_11
      WHERE record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL AND record_11.confidentiality = 'NONE'
          AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
          OR record_11.publicity_until >= $1::DATE) AND record_11.state != 'DELETED'
          AND NOT (coalesce(record_11.disclosure_until < $1::DATE, false) OR record_11.state = 'ARCHIVED')
          AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $1::DATE, false))
          AND record_11.state != 'REVOKED' AND false)) AS j, '' AS d) AS anon_6 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('totalCount', (
      SELECT count(*) AS count_7
      FROM record AS record_12
      WHERE record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL AND record_12.confidentiality = 'NONE'
          AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
          OR record_12.publicity_until >= $1::DATE) AND record_12.state != 'DELETED'
          AND NOT (coalesce(record_12.disclosure_until < $1::DATE, false) OR record_12.state = 'ARCHIVED')
          AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $1::DATE, false))
          AND record_12.state != 'REVOKED' AND record_12.performance_due_on IS NOT NULL AND record_12.performed_on IS NULL
          AND record_12.performance_due_on < $1::DATE)) AS j, '' AS d) AS anon_7 ON true
LEFT OUTER JOIN (
  SELECT coalesce(json_agg(json_build_object('key', anon_21.key, 'entries', anon_22.j)
      ORDER BY anon_21.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, coalesce(string_agg('' || coalesce(anon_22.d, ''), ''), '') AS d
  FROM (
    SELECT credit_list_16.id AS id, credit_list_16.key AS key, credit_list_16.name AS name, credit_list_16.type AS type,
        credit_list_16.authority AS authority, credit_list_16.region_code AS region_code, credit_list_16.jurisdiction AS jurisdiction,
        credit_list_16.legal_basis AS legal_basis, credit_list_16.number_exception AS number_exception,
        row_number() OVER (ORDER BY credit_list_16.key ASC) AS rn
    FROM credit_list AS credit_list_16
    WHERE true
    ORDER BY credit_list_16.key ASC
    LIMIT 100) AS anon_21
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('decidedOn', anon_23.decided_on, 'kind', (
              SELECT CASE WHEN (credit_list_17.type = 'SEVERE') THEN 'NEGATIVE' WHEN (credit_list_17.type = 'JUDGMENT_DEBTOR')
                  THEN 'NEGATIVE' WHEN (credit_list_17.type = 'GOV_PROCUREMENT_SUPPLIER')
                  THEN 'NEGATIVE' WHEN (credit_list_17.type = 'INCENTIVE') THEN 'POSITIVE' ELSE NULL END AS anon_24
              FROM credit_list AS credit_list_17
              WHERE credit_list_17.id = anon_23.list_id), 'fiveClass', CASE WHEN (anon_23.openness = 'OPEN'
                  AND anon_23.openness_basis IS NOT NULL AND anon_23.state = 'PUBLISHED' AND coalesce(anon_23.published_on <= $1::DATE,
                  false) AND (anon_23.publicity_until IS NULL OR anon_23.publicity_until >= $1::DATE) AND NOT (anon_23.state IN ('REMOVED',
                  'DROPPED') OR coalesce(anon_23.removed_on <= $1::DATE, false)) AND anon_23.state = 'PUBLISHED') THEN (
              SELECT CASE WHEN (credit_list_18.type = 'SEVERE') THEN 'SEVERE_DISHONESTY' WHEN (credit_list_18.type = 'JUDGMENT_DEBTOR')
                  THEN 'SEVERE_DISHONESTY' WHEN (credit_list_18.type = 'GOV_PROCUREMENT_SUPPLIER')
                  THEN 'SEVERE_DISHONESTY' WHEN (credit_list_18.type = 'INCENTIVE') THEN 'CREDIT_ENHANCING' ELSE NULL END AS anon_25
              FROM credit_list AS credit_list_18
              WHERE credit_list_18.id = anon_23.list_id) ELSE NULL END)
          ORDER BY anon_23.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_26.id AS id, anon_26.list_id AS list_id, anon_26.subject_id AS subject_id, anon_26.state AS state,
          anon_26.behaviour AS behaviour, anon_26.grounds AS grounds, anon_26.screened AS screened,
          anon_26.basis_document AS basis_document, anon_26.determining_unit_id AS determining_unit_id, anon_26.region_code AS region_code,
          anon_26.openness AS openness, anon_26.openness_basis AS openness_basis, anon_26.decided_on AS decided_on,
          anon_26.published_on AS published_on, anon_26.publicity_until AS publicity_until, anon_26.removed_on AS removed_on,
          anon_26.disputed_since AS disputed_since, anon_26.ground_record_id AS ground_record_id, anon_26.sort_key AS sort_key,
          row_number() OVER (ORDER BY anon_26.sort_key DESC, anon_26.id DESC) AS rn
      FROM (
        SELECT list_entry_16.id AS id, list_entry_16.list_id AS list_id, list_entry_16.subject_id AS subject_id,
            list_entry_16.state AS state, list_entry_16.behaviour AS behaviour, list_entry_16.grounds AS grounds,
            list_entry_16.screened AS screened, list_entry_16.basis_document AS basis_document,
            list_entry_16.determining_unit_id AS determining_unit_id, list_entry_16.region_code AS region_code,
            list_entry_16.openness AS openness, list_entry_16.openness_basis AS openness_basis, list_entry_16.decided_on AS decided_on,
            list_entry_16.published_on AS published_on, list_entry_16.publicity_until AS publicity_until,
            list_entry_16.removed_on AS removed_on, list_entry_16.disputed_since AS disputed_since,
            list_entry_16.ground_record_id AS ground_record_id, list_entry_16.decided_on AS sort_key
        FROM list_entry AS list_entry_16
        WHERE list_entry_16.openness = 'OPEN' AND list_entry_16.openness_basis IS NOT NULL AND list_entry_16.state = 'PUBLISHED'
            AND coalesce(list_entry_16.published_on <= $1::DATE, false) AND (list_entry_16.publicity_until IS NULL
            OR list_entry_16.publicity_until >= $1::DATE) AND NOT (list_entry_16.state IN ('REMOVED', 'DROPPED')
            OR coalesce(list_entry_16.removed_on <= $1::DATE, false)) AND list_entry_16.list_id = anon_21.id
        ORDER BY list_entry_16.decided_on DESC, list_entry_16.id DESC
        LIMIT 20) AS anon_26) AS anon_23) AS anon_22 ON true) AS anon_8 ON true
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_27.kind != 'NATURAL_PERSON') THEN json_build_object('records', anon_28.j) WHEN (anon_27.kind = 'NATURAL_PERSON')
      THEN json_build_object('records', anon_29.j) ELSE NULL END AS j, '' || '' || coalesce(anon_28.d, '') || coalesce(anon_29.d, '') AS d
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
            FROM record AS record_13
            WHERE record_13.subject_id = subject_1.id AND record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL
                AND record_13.confidentiality = 'NONE' AND record_13.state = 'ACTIVE'
                AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
                OR record_13.publicity_until >= $1::DATE) AND NOT (coalesce(record_13.disclosure_until < $1::DATE, false)
                OR record_13.state = 'ARCHIVED' OR record_13.state IN ('DELETED', 'REVOKED') OR record_13.record_class = 'NEGATIVE'
                AND NOT coalesce(record_13.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_17
            WHERE list_entry_17.subject_id = subject_1.id AND list_entry_17.openness = 'OPEN' AND list_entry_17.openness_basis IS NOT NULL
                AND list_entry_17.state = 'PUBLISHED' AND coalesce(list_entry_17.published_on <= $1::DATE, false)
                AND (list_entry_17.publicity_until IS NULL OR list_entry_17.publicity_until >= $1::DATE)
                AND NOT (list_entry_17.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_17.removed_on <= $1::DATE,
                false)) OFFSET 0 ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_14
            WHERE record_14.subject_id = subject_1.id AND record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL
                AND record_14.confidentiality = 'NONE' AND record_14.state = 'ACTIVE'
                AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
                OR record_14.publicity_until >= $1::DATE) AND NOT (coalesce(record_14.disclosure_until < $1::DATE, false)
                OR record_14.state = 'ARCHIVED' OR record_14.state IN ('DELETED', 'REVOKED') OR record_14.record_class = 'NEGATIVE'
                AND NOT coalesce(record_14.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_18
            WHERE list_entry_18.subject_id = subject_1.id AND list_entry_18.openness = 'OPEN' AND list_entry_18.openness_basis IS NOT NULL
                AND list_entry_18.state = 'PUBLISHED' AND coalesce(list_entry_18.published_on <= $1::DATE, false)
                AND (list_entry_18.publicity_until IS NULL OR list_entry_18.publicity_until >= $1::DATE)
                AND NOT (list_entry_18.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_18.removed_on <= $1::DATE,
                false)) OFFSET 0 )))) AND subject_1.identity_key = $2::VARCHAR
    LIMIT 1) AS anon_27
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_30.openness = 'OPEN'
        AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
        AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL OR anon_30.publicity_until >= $1::DATE)
        AND anon_30.screened IS true) THEN anon_30.title ELSE NULL END, 'category', anon_30.category, 'origin', anon_30.origin, 'subtype',
        anon_30.subtype, 'fiveClass', CASE WHEN (anon_30.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_30.record_class = 'BASIC')
        THEN 'BASIC' WHEN (anon_30.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_30.record_class = 'NEGATIVE' AND (EXISTS (
                  SELECT *
                  FROM list_entry AS list_entry_19, credit_list AS credit_list_19
                  WHERE list_entry_19.ground_record_id IS NOT NULL AND list_entry_19.ground_record_id = anon_30.id
                      AND credit_list_19.id = list_entry_19.list_id AND credit_list_19.type IN ('GOV_PROCUREMENT_SUPPLIER',
                      'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_19.openness = 'OPEN' AND list_entry_19.openness_basis IS NOT NULL
                      AND list_entry_19.state = 'PUBLISHED' AND coalesce(list_entry_19.published_on <= $1::DATE, false)
                      AND (list_entry_19.publicity_until IS NULL OR list_entry_19.publicity_until >= $1::DATE)
                      AND NOT (list_entry_19.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_19.removed_on <= $1::DATE, false)))))
                      THEN 'SEVERE_DISHONESTY' WHEN (anon_30.category = 'ORG_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_30.category = 'NP_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_30.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_30.document_number IS NULL
                      AND anon_30.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_30.category = 'ORG_FEE_FUND_ARREARS'
                      AND anon_30.document_number IS NULL AND anon_30.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_30.category = 'NP_TAX_ARREARS' AND anon_30.document_number IS NULL
                      AND anon_30.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_30.category = 'ORG_COMMITMENT_BREACH'
                      AND anon_30.document_number IS NULL AND anon_30.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_30.category = 'NP_COMMITMENT_BREACH' AND anon_30.document_number IS NULL
                      AND anon_30.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_30.record_class = 'NEGATIVE')
                      THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN false THEN anon_30.exception_reason
                      ELSE NULL END, 'openedOn', CASE WHEN false THEN anon_30.opened_on ELSE NULL END, 'publicityDueOn', CASE WHEN false
                      THEN anon_30.publicity_due_on ELSE NULL END, 'performanceDueOn', anon_30.performance_due_on, 'performedOn',
                      anon_30.performed_on, 'versions', CASE WHEN false THEN anon_31.j ELSE NULL END, 'changes', CASE WHEN false
                      THEN anon_32.j ELSE NULL END)
          ORDER BY anon_30.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_31.d,
              '') || coalesce(anon_32.d, ''), ''), '') || '' AS d
    FROM (
      SELECT anon_33.id AS id, anon_33.subject_id AS subject_id, anon_33.category AS category, anon_33.record_class AS record_class,
          anon_33.catalogue_item_id AS catalogue_item_id, anon_33.provider_id AS provider_id, anon_33.provider_key AS provider_key,
          anon_33.jurisdiction AS jurisdiction, anon_33.region_code AS region_code, anon_33.openness AS openness,
          anon_33.openness_basis AS openness_basis, anon_33.openness_reference AS openness_reference,
          anon_33.confidentiality AS confidentiality, anon_33.screened AS screened, anon_33.title AS title,
          anon_33.document_number AS document_number, anon_33.content AS content, anon_33.content_digest AS content_digest,
          anon_33.decided_on AS decided_on, anon_33.ended_on AS ended_on, anon_33.ended_on_source AS ended_on_source,
          anon_33.notice_served_on AS notice_served_on, anon_33.publicity_until AS publicity_until,
          anon_33.disclosure_until AS disclosure_until, anon_33.state AS state, anon_33.disputed_since AS disputed_since,
          anon_33.repaired_on AS repaired_on, anon_33.under_review_since AS under_review_since, anon_33.version AS version,
          anon_33.submitted_at AS submitted_at, anon_33.origin AS origin, anon_33.subtype AS subtype, anon_33.procedure AS procedure,
          anon_33.seriousness AS seriousness, anon_33.exception_reason AS exception_reason, anon_33.declared_until AS declared_until,
          anon_33.publicity_due_on AS publicity_due_on, anon_33.opened_on AS opened_on, anon_33.basis_kind AS basis_kind,
          anon_33.basis_number AS basis_number, anon_33.basis_issuer AS basis_issuer, anon_33.notice_reference AS notice_reference,
          anon_33.basis_effective_on AS basis_effective_on, anon_33.performance_due_on AS performance_due_on,
          anon_33.performed_on AS performed_on, anon_33.agreement_id AS agreement_id, anon_33.statement_digest AS statement_digest,
          anon_33.corrects_id AS corrects_id, anon_33.sort_key AS sort_key, row_number() OVER (ORDER BY anon_33.sort_key DESC,
          anon_33.id DESC) AS rn
      FROM (
        SELECT record_15.id AS id, record_15.subject_id AS subject_id, record_15.category AS category,
            record_15.record_class AS record_class, record_15.catalogue_item_id AS catalogue_item_id, record_15.provider_id AS provider_id,
            record_15.provider_key AS provider_key, record_15.jurisdiction AS jurisdiction, record_15.region_code AS region_code,
            record_15.openness AS openness, record_15.openness_basis AS openness_basis, record_15.openness_reference AS openness_reference,
            record_15.confidentiality AS confidentiality, record_15.screened AS screened, record_15.title AS title,
            record_15.document_number AS document_number, record_15.content AS content, record_15.content_digest AS content_digest,
            record_15.decided_on AS decided_on, record_15.ended_on AS ended_on, record_15.ended_on_source AS ended_on_source,
            record_15.notice_served_on AS notice_served_on, record_15.publicity_until AS publicity_until,
            record_15.disclosure_until AS disclosure_until, record_15.state AS state, record_15.disputed_since AS disputed_since,
            record_15.repaired_on AS repaired_on, record_15.under_review_since AS under_review_since, record_15.version AS version,
            record_15.submitted_at AS submitted_at, record_15.origin AS origin, record_15.subtype AS subtype,
            record_15.procedure AS procedure, record_15.seriousness AS seriousness, record_15.exception_reason AS exception_reason,
            record_15.declared_until AS declared_until, record_15.publicity_due_on AS publicity_due_on, record_15.opened_on AS opened_on,
            record_15.basis_kind AS basis_kind, record_15.basis_number AS basis_number, record_15.basis_issuer AS basis_issuer,
            record_15.notice_reference AS notice_reference, record_15.basis_effective_on AS basis_effective_on,
            record_15.performance_due_on AS performance_due_on, record_15.performed_on AS performed_on,
            record_15.agreement_id AS agreement_id, record_15.statement_digest AS statement_digest, record_15.corrects_id AS corrects_id,
            record_15.decided_on AS sort_key
        FROM record AS record_15
        WHERE record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL AND record_15.confidentiality = 'NONE'
            AND record_15.state = 'ACTIVE' AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
            OR record_15.publicity_until >= $1::DATE) AND record_15.state != 'DELETED'
            AND NOT (coalesce(record_15.disclosure_until < $1::DATE, false) OR record_15.state = 'ARCHIVED')
            AND NOT (record_15.record_class = 'NEGATIVE' AND NOT coalesce(record_15.notice_served_on <= $1::DATE, false))
            AND record_15.state != 'REVOKED' AND record_15.subject_id = anon_27.id AND anon_27.kind != 'NATURAL_PERSON'
        ORDER BY record_15.decided_on DESC, record_15.id DESC
        LIMIT 2) AS anon_33) AS anon_30
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('number', anon_34.version, 'changedAt',
          to_char(anon_34.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_34.reason,
          'changedBy', (
              SELECT unit_1.name
              FROM unit AS unit_1
              WHERE unit_1.id = anon_34.changed_by), 'discoveredOn', anon_34.discovered_on, 'dueOn', anon_34.due_on)
          ORDER BY anon_34.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT record_version_1.record_id AS record_id, record_version_1.version AS version, record_version_1.changed_at AS changed_at,
            record_version_1.reason AS reason, record_version_1.changed_by AS changed_by,
            record_version_1.content_digest AS content_digest, record_version_1.snapshot AS snapshot,
            record_version_1.discovered_on AS discovered_on, record_version_1.due_on AS due_on,
            row_number() OVER (ORDER BY record_version_1.version) AS rn
        FROM record_version AS record_version_1
        WHERE record_version_1.record_id = anon_30.id
        ORDER BY record_version_1.version
        LIMIT 100) AS anon_34) AS anon_31 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('version', anon_35.version, 'changedAt',
          to_char(anon_35.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_35.reason,
          'changedBy', (
              SELECT unit_2.name
              FROM unit AS unit_2
              WHERE unit_2.id = anon_35.changed_by), 'field', anon_35.field, 'old', anon_35."old", 'new', anon_35."new")
          ORDER BY anon_35.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT anon_36.version AS version, anon_36.changed_at AS changed_at, anon_36.reason AS reason, anon_36.changed_by AS changed_by,
            anon_36.field AS field, anon_36."old" AS "old", anon_36."new" AS "new", row_number() OVER (ORDER BY anon_36.version DESC,
            anon_36.field COLLATE "C") AS rn
        FROM (
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, 'content.' || anon_37.key AS field,
              (record_version_3.snapshot -> 'content') ->> anon_37.key AS "old", anon_37.value AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_2.snapshot -> 'content') AS anon_37 ON true
          WHERE record_version_2.record_id = anon_30.id AND (false OR false OR anon_37.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
              AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) OR false OR false OR false OR anon_37.key IN ('legalRepresentative')
              AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
              AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) OR false OR false OR anon_37.key IN ('accidentName', 'businessScope',
              'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty',
              'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_30.openness = 'OPEN'
              AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
              AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) AND anon_30.screened IS true) AND anon_37.value IS NOT NULL
              AND anon_37.value IS DISTINCT
          FROM ((record_version_3.snapshot -> 'content') ->> anon_37.key)
          UNION ALL
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, CASE anon_38.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
              record_version_3.snapshot ->> anon_38.key AS "old", anon_38.value AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_2.snapshot) AS anon_38 ON true
          WHERE record_version_2.record_id = anon_30.id AND (anon_38.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND anon_30.openness = 'OPEN'
              AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
              AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) OR anon_38.key IN ('title') AND anon_30.openness = 'OPEN'
              AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
              AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) AND anon_30.screened IS true OR false OR false) AND anon_38.value IS NOT NULL
              AND anon_38.value IS DISTINCT
          FROM (record_version_3.snapshot ->> anon_38.key)
          UNION ALL
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, 'content.' || anon_39.key AS field, anon_39.value AS "old",
              (record_version_2.snapshot -> 'content') ->> anon_39.key AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_3.snapshot -> 'content') AS anon_39 ON true
          WHERE record_version_2.record_id = anon_30.id AND (false OR false OR anon_39.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
              AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) OR false OR false OR false OR anon_39.key IN ('legalRepresentative')
              AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
              AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) OR false OR false OR anon_39.key IN ('accidentName', 'businessScope',
              'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty',
              'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_30.openness = 'OPEN'
              AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
              AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) AND anon_30.screened IS true) AND anon_39.value IS NOT NULL
              AND ((record_version_2.snapshot -> 'content') ->> anon_39.key) IS NULL
          UNION ALL
          SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
              record_version_2.changed_by AS changed_by, CASE anon_40.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_40.value AS "old",
              record_version_2.snapshot ->> anon_40.key AS "new"
          FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
              AND record_version_3.version = record_version_2.version - 1 JOIN jsonb_each_text(record_version_3.snapshot) AS anon_40 ON true
          WHERE record_version_2.record_id = anon_30.id AND (anon_40.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND anon_30.openness = 'OPEN'
              AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
              AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) OR anon_40.key IN ('title') AND anon_30.openness = 'OPEN'
              AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
              AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
              OR anon_30.publicity_until >= $1::DATE) AND anon_30.screened IS true OR false OR false) AND anon_40.value IS NOT NULL
              AND (record_version_2.snapshot ->> anon_40.key) IS NULL) AS anon_36
        ORDER BY anon_36.version DESC, anon_36.field COLLATE "C"
        LIMIT 200) AS anon_35) AS anon_32 ON true) AS anon_28 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_41.openness = 'OPEN'
        AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
        AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL OR anon_41.publicity_until >= $1::DATE)
        AND anon_41.screened IS true) THEN anon_41.title ELSE NULL END, 'category', anon_41.category, 'origin', anon_41.origin, 'subtype',
        anon_41.subtype, 'fiveClass', CASE WHEN (anon_41.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_41.record_class = 'BASIC')
        THEN 'BASIC' WHEN (anon_41.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_41.record_class = 'NEGATIVE' AND (EXISTS (
                  SELECT *
                  FROM list_entry AS list_entry_20, credit_list AS credit_list_20
                  WHERE list_entry_20.ground_record_id IS NOT NULL AND list_entry_20.ground_record_id = anon_41.id
                      AND credit_list_20.id = list_entry_20.list_id AND credit_list_20.type IN ('GOV_PROCUREMENT_SUPPLIER',
                      'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_20.openness = 'OPEN' AND list_entry_20.openness_basis IS NOT NULL
                      AND list_entry_20.state = 'PUBLISHED' AND coalesce(list_entry_20.published_on <= $1::DATE, false)
                      AND (list_entry_20.publicity_until IS NULL OR list_entry_20.publicity_until >= $1::DATE)
                      AND NOT (list_entry_20.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_20.removed_on <= $1::DATE, false)))))
                      THEN 'SEVERE_DISHONESTY' WHEN (anon_41.category = 'ORG_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_41.category = 'NP_ABNORMAL_OPERATION')
                      THEN 'RISK_PROMPT' WHEN (anon_41.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_41.document_number IS NULL
                      AND anon_41.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_41.category = 'ORG_FEE_FUND_ARREARS'
                      AND anon_41.document_number IS NULL AND anon_41.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_41.category = 'NP_TAX_ARREARS' AND anon_41.document_number IS NULL
                      AND anon_41.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_41.category = 'ORG_COMMITMENT_BREACH'
                      AND anon_41.document_number IS NULL AND anon_41.basis_number IS NULL)
                      THEN 'RISK_PROMPT' WHEN (anon_41.category = 'NP_COMMITMENT_BREACH' AND anon_41.document_number IS NULL
                      AND anon_41.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_41.record_class = 'NEGATIVE')
                      THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN false THEN anon_41.exception_reason
                      ELSE NULL END, 'openedOn', CASE WHEN false THEN anon_41.opened_on ELSE NULL END, 'publicityDueOn', CASE WHEN false
                      THEN anon_41.publicity_due_on ELSE NULL END, 'performanceDueOn', anon_41.performance_due_on, 'performedOn',
                      anon_41.performed_on, 'versions', CASE WHEN false THEN anon_42.j ELSE NULL END, 'changes', CASE WHEN false
                      THEN anon_43.j ELSE NULL END)
          ORDER BY anon_41.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('' || coalesce(anon_42.d,
              '') || coalesce(anon_43.d, ''), ''), '') || '' AS d
    FROM (
      SELECT anon_44.id AS id, anon_44.subject_id AS subject_id, anon_44.category AS category, anon_44.record_class AS record_class,
          anon_44.catalogue_item_id AS catalogue_item_id, anon_44.provider_id AS provider_id, anon_44.provider_key AS provider_key,
          anon_44.jurisdiction AS jurisdiction, anon_44.region_code AS region_code, anon_44.openness AS openness,
          anon_44.openness_basis AS openness_basis, anon_44.openness_reference AS openness_reference,
          anon_44.confidentiality AS confidentiality, anon_44.screened AS screened, anon_44.title AS title,
          anon_44.document_number AS document_number, anon_44.content AS content, anon_44.content_digest AS content_digest,
          anon_44.decided_on AS decided_on, anon_44.ended_on AS ended_on, anon_44.ended_on_source AS ended_on_source,
          anon_44.notice_served_on AS notice_served_on, anon_44.publicity_until AS publicity_until,
          anon_44.disclosure_until AS disclosure_until, anon_44.state AS state, anon_44.disputed_since AS disputed_since,
          anon_44.repaired_on AS repaired_on, anon_44.under_review_since AS under_review_since, anon_44.version AS version,
          anon_44.submitted_at AS submitted_at, anon_44.origin AS origin, anon_44.subtype AS subtype, anon_44.procedure AS procedure,
          anon_44.seriousness AS seriousness, anon_44.exception_reason AS exception_reason, anon_44.declared_until AS declared_until,
          anon_44.publicity_due_on AS publicity_due_on, anon_44.opened_on AS opened_on, anon_44.basis_kind AS basis_kind,
          anon_44.basis_number AS basis_number, anon_44.basis_issuer AS basis_issuer, anon_44.notice_reference AS notice_reference,
          anon_44.basis_effective_on AS basis_effective_on, anon_44.performance_due_on AS performance_due_on,
          anon_44.performed_on AS performed_on, anon_44.agreement_id AS agreement_id, anon_44.statement_digest AS statement_digest,
          anon_44.corrects_id AS corrects_id, anon_44.sort_key AS sort_key, row_number() OVER (ORDER BY anon_44.sort_key DESC,
          anon_44.id DESC) AS rn
      FROM (
        SELECT record_16.id AS id, record_16.subject_id AS subject_id, record_16.category AS category,
            record_16.record_class AS record_class, record_16.catalogue_item_id AS catalogue_item_id, record_16.provider_id AS provider_id,
            record_16.provider_key AS provider_key, record_16.jurisdiction AS jurisdiction, record_16.region_code AS region_code,
            record_16.openness AS openness, record_16.openness_basis AS openness_basis, record_16.openness_reference AS openness_reference,
            record_16.confidentiality AS confidentiality, record_16.screened AS screened, record_16.title AS title,
            record_16.document_number AS document_number, record_16.content AS content, record_16.content_digest AS content_digest,
            record_16.decided_on AS decided_on, record_16.ended_on AS ended_on, record_16.ended_on_source AS ended_on_source,
            record_16.notice_served_on AS notice_served_on, record_16.publicity_until AS publicity_until,
            record_16.disclosure_until AS disclosure_until, record_16.state AS state, record_16.disputed_since AS disputed_since,
            record_16.repaired_on AS repaired_on, record_16.under_review_since AS under_review_since, record_16.version AS version,
            record_16.submitted_at AS submitted_at, record_16.origin AS origin, record_16.subtype AS subtype,
            record_16.procedure AS procedure, record_16.seriousness AS seriousness, record_16.exception_reason AS exception_reason,
            record_16.declared_until AS declared_until, record_16.publicity_due_on AS publicity_due_on, record_16.opened_on AS opened_on,
            record_16.basis_kind AS basis_kind, record_16.basis_number AS basis_number, record_16.basis_issuer AS basis_issuer,
            record_16.notice_reference AS notice_reference, record_16.basis_effective_on AS basis_effective_on,
            record_16.performance_due_on AS performance_due_on, record_16.performed_on AS performed_on,
            record_16.agreement_id AS agreement_id, record_16.statement_digest AS statement_digest, record_16.corrects_id AS corrects_id,
            record_16.decided_on AS sort_key
        FROM record AS record_16
        WHERE record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL AND record_16.confidentiality = 'NONE'
            AND record_16.state = 'ACTIVE' AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
            OR record_16.publicity_until >= $1::DATE) AND record_16.state != 'DELETED'
            AND NOT (coalesce(record_16.disclosure_until < $1::DATE, false) OR record_16.state = 'ARCHIVED')
            AND NOT (record_16.record_class = 'NEGATIVE' AND NOT coalesce(record_16.notice_served_on <= $1::DATE, false))
            AND record_16.state != 'REVOKED' AND record_16.subject_id = anon_27.id AND anon_27.kind = 'NATURAL_PERSON'
        ORDER BY record_16.decided_on DESC, record_16.id DESC
        LIMIT 2) AS anon_44) AS anon_41
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('number', anon_45.version, 'changedAt',
          to_char(anon_45.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_45.reason,
          'changedBy', (
              SELECT unit_3.name
              FROM unit AS unit_3
              WHERE unit_3.id = anon_45.changed_by), 'discoveredOn', anon_45.discovered_on, 'dueOn', anon_45.due_on)
          ORDER BY anon_45.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT record_version_4.record_id AS record_id, record_version_4.version AS version, record_version_4.changed_at AS changed_at,
            record_version_4.reason AS reason, record_version_4.changed_by AS changed_by,
            record_version_4.content_digest AS content_digest, record_version_4.snapshot AS snapshot,
            record_version_4.discovered_on AS discovered_on, record_version_4.due_on AS due_on,
            row_number() OVER (ORDER BY record_version_4.version) AS rn
        FROM record_version AS record_version_4
        WHERE record_version_4.record_id = anon_41.id
        ORDER BY record_version_4.version
        LIMIT 100) AS anon_45) AS anon_42 ON true
    LEFT OUTER JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('version', anon_46.version, 'changedAt',
          to_char(anon_46.changed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'reason', anon_46.reason,
          'changedBy', (
              SELECT unit_4.name
              FROM unit AS unit_4
              WHERE unit_4.id = anon_46.changed_by), 'field', anon_46.field, 'old', anon_46."old", 'new', anon_46."new")
          ORDER BY anon_46.rn) FILTER (WHERE 1 = 1), '[]'::json) AS j, '' AS d
      FROM (
        SELECT anon_47.version AS version, anon_47.changed_at AS changed_at, anon_47.reason AS reason, anon_47.changed_by AS changed_by,
            anon_47.field AS field, anon_47."old" AS "old", anon_47."new" AS "new", row_number() OVER (ORDER BY anon_47.version DESC,
            anon_47.field COLLATE "C") AS rn
        FROM (
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, 'content.' || anon_48.key AS field,
              (record_version_6.snapshot -> 'content') ->> anon_48.key AS "old", anon_48.value AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_5.snapshot -> 'content') AS anon_48 ON true
          WHERE record_version_5.record_id = anon_41.id AND (false OR false OR anon_48.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND anon_41.openness = 'OPEN' AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE'
              AND anon_41.state = 'ACTIVE' AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) OR false OR false OR false OR anon_48.key IN ('legalRepresentative')
              AND anon_41.openness = 'OPEN' AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE'
              AND anon_41.state = 'ACTIVE' AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) OR false OR false OR anon_48.key IN ('accidentName', 'businessScope',
              'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty',
              'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
              AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) AND anon_41.screened IS true) AND anon_48.value IS NOT NULL
              AND anon_48.value IS DISTINCT
          FROM ((record_version_6.snapshot -> 'content') ->> anon_48.key)
          UNION ALL
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, CASE anon_49.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
              record_version_6.snapshot ->> anon_49.key AS "old", anon_49.value AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_5.snapshot) AS anon_49 ON true
          WHERE record_version_5.record_id = anon_41.id AND (anon_49.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
              AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) OR anon_49.key IN ('title') AND anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
              AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) AND anon_41.screened IS true OR false OR false) AND anon_49.value IS NOT NULL
              AND anon_49.value IS DISTINCT
          FROM (record_version_6.snapshot ->> anon_49.key)
          UNION ALL
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, 'content.' || anon_50.key AS field, anon_50.value AS "old",
              (record_version_5.snapshot -> 'content') ->> anon_50.key AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_6.snapshot -> 'content') AS anon_50 ON true
          WHERE record_version_5.record_id = anon_41.id AND (false OR false OR anon_50.key IN ('activityName', 'authorityName',
              'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
              'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
              'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
              'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind', 'licenceNumber',
              'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode', 'organizationForm',
              'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance', 'procedure',
              'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness', 'serviceHours',
              'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil', 'year')
              AND anon_41.openness = 'OPEN' AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE'
              AND anon_41.state = 'ACTIVE' AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) OR false OR false OR false OR anon_50.key IN ('legalRepresentative')
              AND anon_41.openness = 'OPEN' AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE'
              AND anon_41.state = 'ACTIVE' AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) OR false OR false OR anon_50.key IN ('accidentName', 'businessScope',
              'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts', 'judgmentDuty',
              'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
              AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) AND anon_41.screened IS true) AND anon_50.value IS NOT NULL
              AND ((record_version_5.snapshot -> 'content') ->> anon_50.key) IS NULL
          UNION ALL
          SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
              record_version_5.changed_by AS changed_by, CASE anon_51.key WHEN 'category' THEN 'category' WHEN 'openness'
              THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
              THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
              THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
              THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
              THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_51.value AS "old",
              record_version_5.snapshot ->> anon_51.key AS "new"
          FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
              AND record_version_6.version = record_version_5.version - 1 JOIN jsonb_each_text(record_version_6.snapshot) AS anon_51 ON true
          WHERE record_version_5.record_id = anon_41.id AND (anon_51.key IN ('category', 'openness', 'openness_basis', 'document_number',
              'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on') AND anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
              AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) OR anon_51.key IN ('title') AND anon_41.openness = 'OPEN'
              AND anon_41.openness_basis IS NOT NULL AND anon_41.confidentiality = 'NONE' AND anon_41.state = 'ACTIVE'
              AND (anon_41.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_41.publicity_until IS NULL
              OR anon_41.publicity_until >= $1::DATE) AND anon_41.screened IS true OR false OR false) AND anon_51.value IS NOT NULL
              AND (record_version_5.snapshot ->> anon_51.key) IS NULL) AS anon_47
        ORDER BY anon_47.version DESC, anon_47.field COLLATE "C"
        LIMIT 200) AS anon_46) AS anon_43 ON true) AS anon_29 ON true) AS anon_9 ON true
