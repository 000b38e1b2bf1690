SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, anon_7.j AS c12, anon_7.d AS c13, anon_8.j AS c14, anon_8.d AS c15,
    anon_9.j AS c16, anon_9.d AS c17, 1 AS c18
FROM (
  SELECT 1 AS one) AS anon_10
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_1
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= ?) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < ?, 0) = 1
          OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE' AND coalesce(record_1.notice_served_on <= ?, 0) = 0)
          AND record_1.state != 'REVOKED' AND record_1.record_class = 'BASIC' AND CASE WHEN (record_1.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_1.record_class = 'BASIC') THEN 'BASIC' WHEN (record_1.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_1.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_1, credit_list AS credit_list_1
            WHERE list_entry_1.ground_record_id IS NOT NULL AND list_entry_1.ground_record_id = record_1.id
                AND credit_list_1.id = list_entry_1.list_id AND credit_list_1.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?) AND NOT (list_entry_1.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1))))
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
                ELSE NULL END = 'BASIC'), 'nodes', json(json_group_array(json_object('title', CASE WHEN (anon_11.openness = 'OPEN'
                AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
                AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= ?)
                AND anon_11.screened IS 1) THEN anon_11.title ELSE NULL END, 'fiveClass', CASE WHEN (anon_11.origin = 'SELF_DECLARED')
                THEN NULL WHEN (anon_11.record_class = 'BASIC') THEN 'BASIC' WHEN (anon_11.record_class = 'POSITIVE')
                THEN 'CREDIT_ENHANCING' WHEN (anon_11.record_class = 'NEGATIVE' AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_2, credit_list AS credit_list_2
                WHERE list_entry_2.ground_record_id IS NOT NULL AND list_entry_2.ground_record_id = anon_11.id
                    AND credit_list_2.id = list_entry_2.list_id AND credit_list_2.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                    AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                    AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                    AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1))))
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
                    ELSE NULL END, 'kind', anon_11.record_class)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
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
          OR record_2.publicity_until >= ?) AND record_2.state != 'DELETED' AND NOT (coalesce(record_2.disclosure_until < ?, 0) = 1
          OR record_2.state = 'ARCHIVED') AND NOT (record_2.record_class = 'NEGATIVE' AND coalesce(record_2.notice_served_on <= ?, 0) = 0)
          AND record_2.state != 'REVOKED' AND record_2.record_class = 'BASIC' AND CASE WHEN (record_2.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_2.record_class = 'BASIC') THEN 'BASIC' WHEN (record_2.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_2.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_3, credit_list AS credit_list_3
            WHERE list_entry_3.ground_record_id IS NOT NULL AND list_entry_3.ground_record_id = record_2.id
                AND credit_list_3.id = list_entry_3.list_id AND credit_list_3.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?) AND NOT (list_entry_3.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1))))
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
      LIMIT 2 OFFSET 0) AS anon_12
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_11) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_2
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
          OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?, 0) = 0)
          AND record_3.state != 'REVOKED' AND record_3.record_class = 'POSITIVE' AND CASE WHEN (record_3.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_3.record_class = 'BASIC') THEN 'BASIC' WHEN (record_3.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_3.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_4, credit_list AS credit_list_4
            WHERE list_entry_4.ground_record_id IS NOT NULL AND list_entry_4.ground_record_id = record_3.id
                AND credit_list_4.id = list_entry_4.list_id AND credit_list_4.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?) AND NOT (list_entry_4.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1))))
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
                ELSE NULL END = 'CREDIT_ENHANCING'), 'nodes', json(json_group_array(json_object('title',
                CASE WHEN (anon_13.openness = 'OPEN' AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE'
                AND anon_13.state = 'ACTIVE' AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL
                OR anon_13.publicity_until >= ?) AND anon_13.screened IS 1) THEN anon_13.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_13.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_13.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_13.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_13.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_5, credit_list AS credit_list_5
                WHERE list_entry_5.ground_record_id IS NOT NULL AND list_entry_5.ground_record_id = anon_13.id
                    AND credit_list_5.id = list_entry_5.list_id AND credit_list_5.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_5.openness = 'OPEN' AND list_entry_5.openness_basis IS NOT NULL
                    AND list_entry_5.state = 'PUBLISHED' AND coalesce(list_entry_5.published_on <= ?, 0) = 1
                    AND (list_entry_5.publicity_until IS NULL OR list_entry_5.publicity_until >= ?)
                    AND NOT (list_entry_5.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_5.removed_on <= ?, 0) = 1))))
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
                    ELSE NULL END, 'kind', anon_13.record_class)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
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
          OR record_4.publicity_until >= ?) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < ?, 0) = 1
          OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE' AND coalesce(record_4.notice_served_on <= ?, 0) = 0)
          AND record_4.state != 'REVOKED' AND record_4.record_class = 'POSITIVE' AND CASE WHEN (record_4.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_4.record_class = 'BASIC') THEN 'BASIC' WHEN (record_4.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_4.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_6, credit_list AS credit_list_6
            WHERE list_entry_6.ground_record_id IS NOT NULL AND list_entry_6.ground_record_id = record_4.id
                AND credit_list_6.id = list_entry_6.list_id AND credit_list_6.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_6.openness = 'OPEN' AND list_entry_6.openness_basis IS NOT NULL
                AND list_entry_6.state = 'PUBLISHED' AND coalesce(list_entry_6.published_on <= ?, 0) = 1
                AND (list_entry_6.publicity_until IS NULL OR list_entry_6.publicity_until >= ?) AND NOT (list_entry_6.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_6.removed_on <= ?, 0) = 1))))
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
      LIMIT 2 OFFSET 0) AS anon_14
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_13) AS anon_2 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_3
      FROM record AS record_5
      WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= ?) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < ?, 0) = 1
          OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE' AND coalesce(record_5.notice_served_on <= ?, 0) = 0)
          AND record_5.state != 'REVOKED' AND record_5.record_class = 'NEGATIVE' AND CASE WHEN (record_5.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_5.record_class = 'BASIC') THEN 'BASIC' WHEN (record_5.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_5.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_7, credit_list AS credit_list_7
            WHERE list_entry_7.ground_record_id IS NOT NULL AND list_entry_7.ground_record_id = record_5.id
                AND credit_list_7.id = list_entry_7.list_id AND credit_list_7.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_7.openness = 'OPEN' AND list_entry_7.openness_basis IS NOT NULL
                AND list_entry_7.state = 'PUBLISHED' AND coalesce(list_entry_7.published_on <= ?, 0) = 1
                AND (list_entry_7.publicity_until IS NULL OR list_entry_7.publicity_until >= ?) AND NOT (list_entry_7.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_7.removed_on <= ?, 0) = 1))))
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
                ELSE NULL END = 'GENERAL_DISHONESTY'), 'nodes', json(json_group_array(json_object('title',
                CASE WHEN (anon_15.openness = 'OPEN' AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE'
                AND anon_15.state = 'ACTIVE' AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL
                OR anon_15.publicity_until >= ?) AND anon_15.screened IS 1) THEN anon_15.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_15.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_15.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_15.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_15.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_8, credit_list AS credit_list_8
                WHERE list_entry_8.ground_record_id IS NOT NULL AND list_entry_8.ground_record_id = anon_15.id
                    AND credit_list_8.id = list_entry_8.list_id AND credit_list_8.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                    'SEVERE') AND list_entry_8.openness = 'OPEN' AND list_entry_8.openness_basis IS NOT NULL
                    AND list_entry_8.state = 'PUBLISHED' AND coalesce(list_entry_8.published_on <= ?, 0) = 1
                    AND (list_entry_8.publicity_until IS NULL OR list_entry_8.publicity_until >= ?)
                    AND NOT (list_entry_8.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_8.removed_on <= ?, 0) = 1))))
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
                    ELSE NULL END, 'kind', anon_15.record_class)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
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
          OR record_6.publicity_until >= ?) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < ?, 0) = 1
          OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE' AND coalesce(record_6.notice_served_on <= ?, 0) = 0)
          AND record_6.state != 'REVOKED' AND record_6.record_class = 'NEGATIVE' AND CASE WHEN (record_6.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_6.record_class = 'BASIC') THEN 'BASIC' WHEN (record_6.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_6.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_9, credit_list AS credit_list_9
            WHERE list_entry_9.ground_record_id IS NOT NULL AND list_entry_9.ground_record_id = record_6.id
                AND credit_list_9.id = list_entry_9.list_id AND credit_list_9.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_9.openness = 'OPEN' AND list_entry_9.openness_basis IS NOT NULL
                AND list_entry_9.state = 'PUBLISHED' AND coalesce(list_entry_9.published_on <= ?, 0) = 1
                AND (list_entry_9.publicity_until IS NULL OR list_entry_9.publicity_until >= ?) AND NOT (list_entry_9.state IN ('REMOVED',
                'DROPPED') OR coalesce(list_entry_9.removed_on <= ?, 0) = 1))))
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
      LIMIT 2 OFFSET 0) AS anon_16
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_15) AS anon_3 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_4
      FROM record AS record_7
      WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
          AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
          OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
          OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?, 0) = 0)
          AND record_7.state != 'REVOKED' AND record_7.record_class = 'NEGATIVE' AND CASE WHEN (record_7.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_7.record_class = 'BASIC') THEN 'BASIC' WHEN (record_7.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_7.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_10, credit_list AS credit_list_10
            WHERE list_entry_10.ground_record_id IS NOT NULL AND list_entry_10.ground_record_id = record_7.id
                AND credit_list_10.id = list_entry_10.list_id AND credit_list_10.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_10.openness = 'OPEN' AND list_entry_10.openness_basis IS NOT NULL
                AND list_entry_10.state = 'PUBLISHED' AND coalesce(list_entry_10.published_on <= ?, 0) = 1
                AND (list_entry_10.publicity_until IS NULL OR list_entry_10.publicity_until >= ?)
                AND NOT (list_entry_10.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_10.removed_on <= ?, 0) = 1))))
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
                ELSE NULL END = 'SEVERE_DISHONESTY'), 'nodes', json(json_group_array(json_object('title',
                CASE WHEN (anon_17.openness = 'OPEN' AND anon_17.openness_basis IS NOT NULL AND anon_17.confidentiality = 'NONE'
                AND anon_17.state = 'ACTIVE' AND (anon_17.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_17.publicity_until IS NULL
                OR anon_17.publicity_until >= ?) AND anon_17.screened IS 1) THEN anon_17.title ELSE NULL END, 'fiveClass',
                CASE WHEN (anon_17.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_17.record_class = 'BASIC')
                THEN 'BASIC' WHEN (anon_17.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_17.record_class = 'NEGATIVE'
                AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_11, credit_list AS credit_list_11
                WHERE list_entry_11.ground_record_id IS NOT NULL AND list_entry_11.ground_record_id = anon_17.id
                    AND credit_list_11.id = list_entry_11.list_id AND credit_list_11.type IN ('GOV_PROCUREMENT_SUPPLIER',
                    'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_11.openness = 'OPEN' AND list_entry_11.openness_basis IS NOT NULL
                    AND list_entry_11.state = 'PUBLISHED' AND coalesce(list_entry_11.published_on <= ?, 0) = 1
                    AND (list_entry_11.publicity_until IS NULL OR list_entry_11.publicity_until >= ?)
                    AND NOT (list_entry_11.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_11.removed_on <= ?, 0) = 1))))
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
                    ELSE NULL END, 'kind', anon_17.record_class)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
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
          OR record_8.publicity_until >= ?) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
          OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?, 0) = 0)
          AND record_8.state != 'REVOKED' AND record_8.record_class = 'NEGATIVE' AND CASE WHEN (record_8.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_8.record_class = 'BASIC') THEN 'BASIC' WHEN (record_8.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_8.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_12, credit_list AS credit_list_12
            WHERE list_entry_12.ground_record_id IS NOT NULL AND list_entry_12.ground_record_id = record_8.id
                AND credit_list_12.id = list_entry_12.list_id AND credit_list_12.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_12.openness = 'OPEN' AND list_entry_12.openness_basis IS NOT NULL
                AND list_entry_12.state = 'PUBLISHED' AND coalesce(list_entry_12.published_on <= ?, 0) = 1
                AND (list_entry_12.publicity_until IS NULL OR list_entry_12.publicity_until >= ?)
                AND NOT (list_entry_12.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_12.removed_on <= ?, 0) = 1))))
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
      LIMIT 2 OFFSET 0) AS anon_18
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_17) AS anon_4 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_5
      FROM record AS record_9
      WHERE record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
          AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
          OR record_9.publicity_until >= ?) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
          OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?, 0) = 0)
          AND record_9.state != 'REVOKED' AND record_9.record_class = 'NEGATIVE' AND CASE WHEN (record_9.origin = 'SELF_DECLARED')
          THEN NULL WHEN (record_9.record_class = 'BASIC') THEN 'BASIC' WHEN (record_9.record_class = 'POSITIVE')
          THEN 'CREDIT_ENHANCING' WHEN (record_9.record_class = 'NEGATIVE' AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_13, credit_list AS credit_list_13
            WHERE list_entry_13.ground_record_id IS NOT NULL AND list_entry_13.ground_record_id = record_9.id
                AND credit_list_13.id = list_entry_13.list_id AND credit_list_13.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_13.openness = 'OPEN' AND list_entry_13.openness_basis IS NOT NULL
                AND list_entry_13.state = 'PUBLISHED' AND coalesce(list_entry_13.published_on <= ?, 0) = 1
                AND (list_entry_13.publicity_until IS NULL OR list_entry_13.publicity_until >= ?)
                AND NOT (list_entry_13.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_13.removed_on <= ?, 0) = 1))))
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
                ELSE NULL END = 'RISK_PROMPT'), 'nodes', json(json_group_array(json_object('title', CASE WHEN (anon_19.openness = 'OPEN'
                AND anon_19.openness_basis IS NOT NULL AND anon_19.confidentiality = 'NONE' AND anon_19.state = 'ACTIVE'
                AND (anon_19.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_19.publicity_until IS NULL OR anon_19.publicity_until >= ?)
                AND anon_19.screened IS 1) THEN anon_19.title ELSE NULL END, 'fiveClass', CASE WHEN (anon_19.origin = 'SELF_DECLARED')
                THEN NULL WHEN (anon_19.record_class = 'BASIC') THEN 'BASIC' WHEN (anon_19.record_class = 'POSITIVE')
                THEN 'CREDIT_ENHANCING' WHEN (anon_19.record_class = 'NEGATIVE' AND (EXISTS (
                SELECT *
                FROM list_entry AS list_entry_14, credit_list AS credit_list_14
                WHERE list_entry_14.ground_record_id IS NOT NULL AND list_entry_14.ground_record_id = anon_19.id
                    AND credit_list_14.id = list_entry_14.list_id AND credit_list_14.type IN ('GOV_PROCUREMENT_SUPPLIER',
                    'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_14.openness = 'OPEN' AND list_entry_14.openness_basis IS NOT NULL
                    AND list_entry_14.state = 'PUBLISHED' AND coalesce(list_entry_14.published_on <= ?, 0) = 1
                    AND (list_entry_14.publicity_until IS NULL OR list_entry_14.publicity_until >= ?)
                    AND NOT (list_entry_14.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_14.removed_on <= ?, 0) = 1))))
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
                    ELSE NULL END, 'kind', anon_19.record_class)) FILTER (WHERE 1 = 1))) AS j, coalesce(group_concat('', ''), '') || '' AS d
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
          OR record_10.publicity_until >= ?) AND record_10.state != 'DELETED' AND NOT (coalesce(record_10.disclosure_until < ?, 0) = 1
          OR record_10.state = 'ARCHIVED') AND NOT (record_10.record_class = 'NEGATIVE' AND coalesce(record_10.notice_served_on <= ?,
          0) = 0) AND record_10.state != 'REVOKED' AND record_10.record_class = 'NEGATIVE' AND
          CASE WHEN (record_10.origin = 'SELF_DECLARED') THEN NULL WHEN (record_10.record_class = 'BASIC')
          THEN 'BASIC' WHEN (record_10.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (record_10.record_class = 'NEGATIVE'
          AND (EXISTS (
            SELECT *
            FROM list_entry AS list_entry_15, credit_list AS credit_list_15
            WHERE list_entry_15.ground_record_id IS NOT NULL AND list_entry_15.ground_record_id = record_10.id
                AND credit_list_15.id = list_entry_15.list_id AND credit_list_15.type IN ('GOV_PROCUREMENT_SUPPLIER', 'JUDGMENT_DEBTOR',
                'SEVERE') AND list_entry_15.openness = 'OPEN' AND list_entry_15.openness_basis IS NOT NULL
                AND list_entry_15.state = 'PUBLISHED' AND coalesce(list_entry_15.published_on <= ?, 0) = 1
                AND (list_entry_15.publicity_until IS NULL OR list_entry_15.publicity_until >= ?)
                AND NOT (list_entry_15.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_15.removed_on <= ?, 0) = 1))))
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
      LIMIT 2 OFFSET 0) AS anon_20
    ORDER BY rn ASC
    LIMIT -1 OFFSET 0) AS anon_19) AS anon_5 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_6
      FROM record AS record_11
      WHERE record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL AND record_11.confidentiality = 'NONE'
          AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
          OR record_11.publicity_until >= ?) AND record_11.state != 'DELETED' AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
          OR record_11.state = 'ARCHIVED') AND NOT (record_11.record_class = 'NEGATIVE' AND coalesce(record_11.notice_served_on <= ?,
          0) = 0) AND record_11.state != 'REVOKED' AND 0 = 1)) AS j, '' AS d) AS anon_6 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json_object('totalCount', (
      SELECT count(*) AS count_7
      FROM record AS record_12
      WHERE record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL AND record_12.confidentiality = 'NONE'
          AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
          OR record_12.publicity_until >= ?) AND record_12.state != 'DELETED' AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1
          OR record_12.state = 'ARCHIVED') AND NOT (record_12.record_class = 'NEGATIVE' AND coalesce(record_12.notice_served_on <= ?,
          0) = 0) AND record_12.state != 'REVOKED' AND record_12.performance_due_on IS NOT NULL AND record_12.performed_on IS NULL
          AND record_12.performance_due_on < ?)) AS j, '' AS d) AS anon_7 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(json_group_array(json_object('key', anon_21."key", 'entries', json(json(json_extract(anon_21.x0,
      '$[0]'))))) FILTER (WHERE 1 = 1)) AS j, coalesce(group_concat('' || coalesce(json_extract(anon_21.x0, '$[1]'), ''), ''), '') AS d
  FROM (
    SELECT anon_22.id AS id, anon_22."key" AS "key", anon_22.name AS name, anon_22.type AS type, anon_22.authority AS authority,
        anon_22.region_code AS region_code, anon_22.jurisdiction AS jurisdiction, anon_22.legal_basis AS legal_basis,
        anon_22.number_exception AS number_exception, anon_22.rn AS rn, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('decidedOn', anon_23.decided_on, 'kind', (
                  SELECT CASE WHEN (credit_list_16.type = 'SEVERE') THEN 'NEGATIVE' WHEN (credit_list_16.type = 'JUDGMENT_DEBTOR')
                      THEN 'NEGATIVE' WHEN (credit_list_16.type = 'GOV_PROCUREMENT_SUPPLIER')
                      THEN 'NEGATIVE' WHEN (credit_list_16.type = 'INCENTIVE') THEN 'POSITIVE' ELSE NULL END AS anon_24
                  FROM credit_list AS credit_list_16
                  WHERE credit_list_16.id = anon_23.list_id), 'fiveClass', CASE WHEN (anon_23.openness = 'OPEN'
                      AND anon_23.openness_basis IS NOT NULL AND anon_23.state = 'PUBLISHED' AND coalesce(anon_23.published_on <= ?, 0) = 1
                      AND (anon_23.publicity_until IS NULL OR anon_23.publicity_until >= ?) AND NOT (anon_23.state IN ('REMOVED',
                      'DROPPED') OR coalesce(anon_23.removed_on <= ?, 0) = 1) AND anon_23.state = 'PUBLISHED') THEN (
                  SELECT CASE WHEN (credit_list_17.type = 'SEVERE') THEN 'SEVERE_DISHONESTY' WHEN (credit_list_17.type = 'JUDGMENT_DEBTOR')
                      THEN 'SEVERE_DISHONESTY' WHEN (credit_list_17.type = 'GOV_PROCUREMENT_SUPPLIER')
                      THEN 'SEVERE_DISHONESTY' WHEN (credit_list_17.type = 'INCENTIVE') THEN 'CREDIT_ENHANCING' ELSE NULL END AS anon_25
                  FROM credit_list AS credit_list_17
                  WHERE credit_list_17.id = anon_23.list_id) ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
                      '') || '') AS json_array_1
      FROM (
        SELECT anon_26.id AS id, anon_26.list_id AS list_id, anon_26.subject_id AS subject_id, anon_26.state AS state,
            anon_26.behaviour AS behaviour, anon_26.grounds AS grounds, anon_26.screened AS screened,
            anon_26.basis_document AS basis_document, anon_26.determining_unit_id AS determining_unit_id,
            anon_26.region_code AS region_code, anon_26.openness AS openness, anon_26.openness_basis AS openness_basis,
            anon_26.decided_on AS decided_on, anon_26.published_on AS published_on, anon_26.publicity_until AS publicity_until,
            anon_26.removed_on AS removed_on, anon_26.disputed_since AS disputed_since, anon_26.ground_record_id AS ground_record_id,
            anon_26.sort_key AS sort_key, row_number() OVER (ORDER BY anon_26.sort_key DESC, anon_26.id DESC) AS rn
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
              AND coalesce(list_entry_16.published_on <= ?, 0) = 1 AND (list_entry_16.publicity_until IS NULL
              OR list_entry_16.publicity_until >= ?) AND NOT (list_entry_16.state IN ('REMOVED', 'DROPPED')
              OR coalesce(list_entry_16.removed_on <= ?, 0) = 1) AND list_entry_16.list_id = anon_22.id
          ORDER BY list_entry_16.decided_on DESC, list_entry_16.id DESC
          LIMIT 20 OFFSET 0) AS anon_26
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_23) AS x0
    FROM (
      SELECT credit_list_18.id AS id, credit_list_18."key" AS "key", credit_list_18.name AS name, credit_list_18.type AS type,
          credit_list_18.authority AS authority, credit_list_18.region_code AS region_code, credit_list_18.jurisdiction AS jurisdiction,
          credit_list_18.legal_basis AS legal_basis, credit_list_18.number_exception AS number_exception,
          row_number() OVER (ORDER BY credit_list_18."key" ASC) AS rn
      FROM credit_list AS credit_list_18
      WHERE 1 = 1
      ORDER BY credit_list_18."key" ASC
      LIMIT 100 OFFSET 0) AS anon_22
    ORDER BY anon_22.rn ASC
    LIMIT -1 OFFSET 0) AS anon_21) AS anon_8 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_27.kind != 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_27.x0,
      '$[0]')))) WHEN (anon_27.kind = 'NATURAL_PERSON') THEN json_object('records', json(json(json_extract(anon_27.x1, '$[0]'))))
      ELSE NULL END) AS j, '' || '' || coalesce(json_extract(anon_27.x0, '$[1]'), '') || coalesce(json_extract(anon_27.x1, '$[1]'), '') AS d
  FROM (
    SELECT anon_28.id AS id, anon_28.identity_key AS identity_key, anon_28.pseudonym AS pseudonym, anon_28.kind AS kind,
        anon_28.name AS name, anon_28.name_bigrams AS name_bigrams, anon_28.code AS code, anon_28.region_code AS region_code,
        anon_28.openness AS openness, anon_28.openness_basis AS openness_basis, anon_28.status AS status,
        anon_28.sole_trader AS sole_trader, anon_28.legal_representative AS legal_representative, anon_28.registered_on AS registered_on,
        anon_28.document_type AS document_type, anon_28.masked_number AS masked_number, anon_28.listed_number AS listed_number, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_29.openness = 'OPEN'
          AND anon_29.openness_basis IS NOT NULL AND anon_29.confidentiality = 'NONE' AND anon_29.state = 'ACTIVE'
          AND (anon_29.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_29.publicity_until IS NULL OR anon_29.publicity_until >= ?)
          AND anon_29.screened IS 1) THEN anon_29.title ELSE NULL END, 'category', anon_29.category, 'origin', anon_29.origin, 'subtype',
          anon_29.subtype, 'fiveClass', CASE WHEN (anon_29.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_29.record_class = 'BASIC')
          THEN 'BASIC' WHEN (anon_29.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_29.record_class = 'NEGATIVE'
          AND (EXISTS (
                      SELECT *
                      FROM list_entry AS list_entry_17, credit_list AS credit_list_19
                      WHERE list_entry_17.ground_record_id IS NOT NULL AND list_entry_17.ground_record_id = anon_29.id
                          AND credit_list_19.id = list_entry_17.list_id AND credit_list_19.type IN ('GOV_PROCUREMENT_SUPPLIER',
                          'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_17.openness = 'OPEN' AND list_entry_17.openness_basis IS NOT NULL
                          AND list_entry_17.state = 'PUBLISHED' AND coalesce(list_entry_17.published_on <= ?, 0) = 1
                          AND (list_entry_17.publicity_until IS NULL OR list_entry_17.publicity_until >= ?)
                          AND NOT (list_entry_17.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_17.removed_on <= ?, 0) = 1))))
                          THEN 'SEVERE_DISHONESTY' WHEN (anon_29.category = 'ORG_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_29.category = 'NP_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_29.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_29.document_number IS NULL
                          AND anon_29.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_29.category = 'ORG_FEE_FUND_ARREARS'
                          AND anon_29.document_number IS NULL AND anon_29.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_29.category = 'NP_TAX_ARREARS' AND anon_29.document_number IS NULL
                          AND anon_29.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_29.category = 'ORG_COMMITMENT_BREACH'
                          AND anon_29.document_number IS NULL AND anon_29.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_29.category = 'NP_COMMITMENT_BREACH' AND anon_29.document_number IS NULL
                          AND anon_29.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_29.record_class = 'NEGATIVE')
                          THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN 0 THEN anon_29.exception_reason
                          ELSE NULL END, 'openedOn', CASE WHEN 0 THEN anon_29.opened_on ELSE NULL END, 'publicityDueOn', CASE WHEN 0
                          THEN anon_29.publicity_due_on ELSE NULL END, 'performanceDueOn', anon_29.performance_due_on, 'performedOn',
                          anon_29.performed_on, 'versions', json(CASE WHEN 0 THEN json(json(json_extract(anon_29.x0, '$[0]')))
                          ELSE NULL END), 'changes', json(CASE WHEN 0 THEN json(json(json_extract(anon_29.x1, '$[0]')))
                          ELSE NULL END))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || coalesce(json_extract(anon_29.x0, '$[1]'),
                          '') || coalesce(json_extract(anon_29.x1, '$[1]'), ''), ''), '') || '') AS json_array_2
      FROM (
        SELECT anon_30.id AS id, anon_30.subject_id AS subject_id, anon_30.category AS category, anon_30.record_class AS record_class,
            anon_30.catalogue_item_id AS catalogue_item_id, anon_30.provider_id AS provider_id, anon_30.provider_key AS provider_key,
            anon_30.jurisdiction AS jurisdiction, anon_30.region_code AS region_code, anon_30.openness AS openness,
            anon_30.openness_basis AS openness_basis, anon_30.openness_reference AS openness_reference,
            anon_30.confidentiality AS confidentiality, anon_30.screened AS screened, anon_30.title AS title,
            anon_30.document_number AS document_number, anon_30.content AS content, anon_30.content_digest AS content_digest,
            anon_30.decided_on AS decided_on, anon_30.ended_on AS ended_on, anon_30.ended_on_source AS ended_on_source,
            anon_30.notice_served_on AS notice_served_on, anon_30.publicity_until AS publicity_until,
            anon_30.disclosure_until AS disclosure_until, anon_30.state AS state, anon_30.disputed_since AS disputed_since,
            anon_30.repaired_on AS repaired_on, anon_30.under_review_since AS under_review_since, anon_30.version AS version,
            anon_30.submitted_at AS submitted_at, anon_30.origin AS origin, anon_30.subtype AS subtype, anon_30.procedure AS procedure,
            anon_30.seriousness AS seriousness, anon_30.exception_reason AS exception_reason, anon_30.declared_until AS declared_until,
            anon_30.publicity_due_on AS publicity_due_on, anon_30.opened_on AS opened_on, anon_30.basis_kind AS basis_kind,
            anon_30.basis_number AS basis_number, anon_30.basis_issuer AS basis_issuer, anon_30.notice_reference AS notice_reference,
            anon_30.basis_effective_on AS basis_effective_on, anon_30.performance_due_on AS performance_due_on,
            anon_30.performed_on AS performed_on, anon_30.agreement_id AS agreement_id, anon_30.statement_digest AS statement_digest,
            anon_30.corrects_id AS corrects_id, anon_30.sort_key AS sort_key, row_number() OVER (ORDER BY anon_30.sort_key DESC,
            anon_30.id DESC) AS rn, (
          SELECT json_array(json(json_group_array(json_object('number', anon_31.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_31.changed_at, '+8 hours'), 'reason', anon_31.reason, 'changedBy', (
                    SELECT unit_1.name
                    FROM unit AS unit_1
                    WHERE unit_1.id = anon_31.changed_by), 'discoveredOn', anon_31.discovered_on, 'dueOn',
                        anon_31.due_on)) FILTER (WHERE 1 = 1)), '') AS json_array_3
          FROM (
            SELECT record_version_1.record_id AS record_id, record_version_1.version AS version, record_version_1.changed_at AS changed_at,
                record_version_1.reason AS reason, record_version_1.changed_by AS changed_by,
                record_version_1.content_digest AS content_digest, record_version_1.snapshot AS snapshot,
                record_version_1.discovered_on AS discovered_on, record_version_1.due_on AS due_on,
                row_number() OVER (ORDER BY record_version_1.version) AS rn
            FROM record_version AS record_version_1
            WHERE record_version_1.record_id = anon_30.id
            ORDER BY record_version_1.version
            LIMIT 100 OFFSET 0) AS anon_31) AS x0, (
          SELECT json_array(json(json_group_array(json_object('version', anon_32.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_32.changed_at, '+8 hours'), 'reason', anon_32.reason, 'changedBy', (
                    SELECT unit_2.name
                    FROM unit AS unit_2
                    WHERE unit_2.id = anon_32.changed_by), 'field', anon_32.field, 'old', anon_32.old, 'new',
                        anon_32.new)) FILTER (WHERE 1 = 1)), '') AS json_array_4
          FROM (
            SELECT anon_33.version AS version, anon_33.changed_at AS changed_at, anon_33.reason AS reason,
                anon_33.changed_by AS changed_by, anon_33.field AS field, anon_33.old AS old, anon_33.new AS new,
                row_number() OVER (ORDER BY anon_33.version DESC, anon_33.field) AS rn
            FROM (
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, 'content.' || anon_34."key" AS field,
                  (record_version_3.snapshot -> 'content') ->> anon_34."key" AS old, anon_34.value AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_2.snapshot -> 'content') AS anon_34 ON 1 = 1
              WHERE record_version_2.record_id = anon_30.id AND (0 = 1 OR 0 = 1 OR anon_34."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
                  AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_34."key" IN ('legalRepresentative')
                  AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
                  AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR anon_34."key" IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_30.openness = 'OPEN'
                  AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
                  AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) AND anon_30.screened IS 1) AND anon_34.value IS NOT NULL
                  AND anon_34.value IS NOT ((record_version_3.snapshot -> 'content') ->> anon_34."key")
              UNION ALL
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, CASE anon_35."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
                  record_version_3.snapshot ->> anon_35."key" AS old, anon_35.value AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_2.snapshot) AS anon_35 ON 1 = 1
              WHERE record_version_2.record_id = anon_30.id AND (anon_35."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
                  AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) OR anon_35."key" IN ('title') AND anon_30.openness = 'OPEN'
                  AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
                  AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) AND anon_30.screened IS 1 OR 0 = 1 OR 0 = 1) AND anon_35.value IS NOT NULL
                  AND anon_35.value IS NOT (record_version_3.snapshot ->> anon_35."key")
              UNION ALL
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, 'content.' || anon_36."key" AS field, anon_36.value AS old,
                  (record_version_2.snapshot -> 'content') ->> anon_36."key" AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_3.snapshot -> 'content') AS anon_36 ON 1 = 1
              WHERE record_version_2.record_id = anon_30.id AND (0 = 1 OR 0 = 1 OR anon_36."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
                  AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_36."key" IN ('legalRepresentative')
                  AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
                  AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR anon_36."key" IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_30.openness = 'OPEN'
                  AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
                  AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) AND anon_30.screened IS 1) AND anon_36.value IS NOT NULL
                  AND ((record_version_2.snapshot -> 'content') ->> anon_36."key") IS NULL
              UNION ALL
              SELECT record_version_2.version AS version, record_version_2.changed_at AS changed_at, record_version_2.reason AS reason,
                  record_version_2.changed_by AS changed_by, CASE anon_37."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_37.value AS old,
                  record_version_2.snapshot ->> anon_37."key" AS new
              FROM record_version AS record_version_2 JOIN record_version AS record_version_3 ON record_version_3.record_id = record_version_2.record_id
                  AND record_version_3.version = record_version_2.version - 1 JOIN json_each(record_version_3.snapshot) AS anon_37 ON 1 = 1
              WHERE record_version_2.record_id = anon_30.id AND (anon_37."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND anon_30.openness = 'OPEN' AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE'
                  AND anon_30.state = 'ACTIVE' AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) OR anon_37."key" IN ('title') AND anon_30.openness = 'OPEN'
                  AND anon_30.openness_basis IS NOT NULL AND anon_30.confidentiality = 'NONE' AND anon_30.state = 'ACTIVE'
                  AND (anon_30.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_30.publicity_until IS NULL
                  OR anon_30.publicity_until >= ?) AND anon_30.screened IS 1 OR 0 = 1 OR 0 = 1) AND anon_37.value IS NOT NULL
                  AND (record_version_2.snapshot ->> anon_37."key") IS NULL) AS anon_33
            ORDER BY anon_33.version DESC, anon_33.field
            LIMIT 200 OFFSET 0) AS anon_32) AS x1
        FROM (
          SELECT record_13.id AS id, record_13.subject_id AS subject_id, record_13.category AS category,
              record_13.record_class AS record_class, record_13.catalogue_item_id AS catalogue_item_id,
              record_13.provider_id AS provider_id, record_13.provider_key AS provider_key, record_13.jurisdiction AS jurisdiction,
              record_13.region_code AS region_code, record_13.openness AS openness, record_13.openness_basis AS openness_basis,
              record_13.openness_reference AS openness_reference, record_13.confidentiality AS confidentiality,
              record_13.screened AS screened, record_13.title AS title, record_13.document_number AS document_number,
              record_13.content AS content, record_13.content_digest AS content_digest, record_13.decided_on AS decided_on,
              record_13.ended_on AS ended_on, record_13.ended_on_source AS ended_on_source, record_13.notice_served_on AS notice_served_on,
              record_13.publicity_until AS publicity_until, record_13.disclosure_until AS disclosure_until, record_13.state AS state,
              record_13.disputed_since AS disputed_since, record_13.repaired_on AS repaired_on,
              record_13.under_review_since AS under_review_since, record_13.version AS version, record_13.submitted_at AS submitted_at,
              record_13.origin AS origin, record_13.subtype AS subtype, record_13.procedure AS procedure,
              record_13.seriousness AS seriousness, record_13.exception_reason AS exception_reason,
              record_13.declared_until AS declared_until, record_13.publicity_due_on AS publicity_due_on, record_13.opened_on AS opened_on,
              record_13.basis_kind AS basis_kind, record_13.basis_number AS basis_number, record_13.basis_issuer AS basis_issuer,
              record_13.notice_reference AS notice_reference, record_13.basis_effective_on AS basis_effective_on,
              record_13.performance_due_on AS performance_due_on, record_13.performed_on AS performed_on,
              record_13.agreement_id AS agreement_id, record_13.statement_digest AS statement_digest, record_13.corrects_id AS corrects_id,
              record_13.decided_on AS sort_key
          FROM record AS record_13
          WHERE record_13.openness = 'OPEN' AND record_13.openness_basis IS NOT NULL AND record_13.confidentiality = 'NONE'
              AND record_13.state = 'ACTIVE' AND (record_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_13.publicity_until IS NULL
              OR record_13.publicity_until >= ?) AND record_13.state != 'DELETED' AND NOT (coalesce(record_13.disclosure_until < ?, 0) = 1
              OR record_13.state = 'ARCHIVED') AND NOT (record_13.record_class = 'NEGATIVE' AND coalesce(record_13.notice_served_on <= ?,
              0) = 0) AND record_13.state != 'REVOKED' AND record_13.subject_id = anon_28.id AND anon_28.kind != 'NATURAL_PERSON'
          ORDER BY record_13.decided_on DESC, record_13.id DESC
          LIMIT 2 OFFSET 0) AS anon_30
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_29) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_38.openness = 'OPEN'
          AND anon_38.openness_basis IS NOT NULL AND anon_38.confidentiality = 'NONE' AND anon_38.state = 'ACTIVE'
          AND (anon_38.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_38.publicity_until IS NULL OR anon_38.publicity_until >= ?)
          AND anon_38.screened IS 1) THEN anon_38.title ELSE NULL END, 'category', anon_38.category, 'origin', anon_38.origin, 'subtype',
          anon_38.subtype, 'fiveClass', CASE WHEN (anon_38.origin = 'SELF_DECLARED') THEN NULL WHEN (anon_38.record_class = 'BASIC')
          THEN 'BASIC' WHEN (anon_38.record_class = 'POSITIVE') THEN 'CREDIT_ENHANCING' WHEN (anon_38.record_class = 'NEGATIVE'
          AND (EXISTS (
                      SELECT *
                      FROM list_entry AS list_entry_18, credit_list AS credit_list_20
                      WHERE list_entry_18.ground_record_id IS NOT NULL AND list_entry_18.ground_record_id = anon_38.id
                          AND credit_list_20.id = list_entry_18.list_id AND credit_list_20.type IN ('GOV_PROCUREMENT_SUPPLIER',
                          'JUDGMENT_DEBTOR', 'SEVERE') AND list_entry_18.openness = 'OPEN' AND list_entry_18.openness_basis IS NOT NULL
                          AND list_entry_18.state = 'PUBLISHED' AND coalesce(list_entry_18.published_on <= ?, 0) = 1
                          AND (list_entry_18.publicity_until IS NULL OR list_entry_18.publicity_until >= ?)
                          AND NOT (list_entry_18.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_18.removed_on <= ?, 0) = 1))))
                          THEN 'SEVERE_DISHONESTY' WHEN (anon_38.category = 'ORG_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_38.category = 'NP_ABNORMAL_OPERATION')
                          THEN 'RISK_PROMPT' WHEN (anon_38.category = 'ORG_TAX_SOCIAL_ARREARS' AND anon_38.document_number IS NULL
                          AND anon_38.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_38.category = 'ORG_FEE_FUND_ARREARS'
                          AND anon_38.document_number IS NULL AND anon_38.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_38.category = 'NP_TAX_ARREARS' AND anon_38.document_number IS NULL
                          AND anon_38.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_38.category = 'ORG_COMMITMENT_BREACH'
                          AND anon_38.document_number IS NULL AND anon_38.basis_number IS NULL)
                          THEN 'RISK_PROMPT' WHEN (anon_38.category = 'NP_COMMITMENT_BREACH' AND anon_38.document_number IS NULL
                          AND anon_38.basis_number IS NULL) THEN 'RISK_PROMPT' WHEN (anon_38.record_class = 'NEGATIVE')
                          THEN 'GENERAL_DISHONESTY' ELSE NULL END, 'exceptionReason', CASE WHEN 0 THEN anon_38.exception_reason
                          ELSE NULL END, 'openedOn', CASE WHEN 0 THEN anon_38.opened_on ELSE NULL END, 'publicityDueOn', CASE WHEN 0
                          THEN anon_38.publicity_due_on ELSE NULL END, 'performanceDueOn', anon_38.performance_due_on, 'performedOn',
                          anon_38.performed_on, 'versions', json(CASE WHEN 0 THEN json(json(json_extract(anon_38.x0, '$[0]')))
                          ELSE NULL END), 'changes', json(CASE WHEN 0 THEN json(json(json_extract(anon_38.x1, '$[0]')))
                          ELSE NULL END))) FILTER (WHERE 1 = 1))), coalesce(group_concat('' || coalesce(json_extract(anon_38.x0, '$[1]'),
                          '') || coalesce(json_extract(anon_38.x1, '$[1]'), ''), ''), '') || '') AS json_array_5
      FROM (
        SELECT anon_39.id AS id, anon_39.subject_id AS subject_id, anon_39.category AS category, anon_39.record_class AS record_class,
            anon_39.catalogue_item_id AS catalogue_item_id, anon_39.provider_id AS provider_id, anon_39.provider_key AS provider_key,
            anon_39.jurisdiction AS jurisdiction, anon_39.region_code AS region_code, anon_39.openness AS openness,
            anon_39.openness_basis AS openness_basis, anon_39.openness_reference AS openness_reference,
            anon_39.confidentiality AS confidentiality, anon_39.screened AS screened, anon_39.title AS title,
            anon_39.document_number AS document_number, anon_39.content AS content, anon_39.content_digest AS content_digest,
            anon_39.decided_on AS decided_on, anon_39.ended_on AS ended_on, anon_39.ended_on_source AS ended_on_source,
            anon_39.notice_served_on AS notice_served_on, anon_39.publicity_until AS publicity_until,
            anon_39.disclosure_until AS disclosure_until, anon_39.state AS state, anon_39.disputed_since AS disputed_since,
            anon_39.repaired_on AS repaired_on, anon_39.under_review_since AS under_review_since, anon_39.version AS version,
            anon_39.submitted_at AS submitted_at, anon_39.origin AS origin, anon_39.subtype AS subtype, anon_39.procedure AS procedure,
            anon_39.seriousness AS seriousness, anon_39.exception_reason AS exception_reason, anon_39.declared_until AS declared_until,
            anon_39.publicity_due_on AS publicity_due_on, anon_39.opened_on AS opened_on, anon_39.basis_kind AS basis_kind,
            anon_39.basis_number AS basis_number, anon_39.basis_issuer AS basis_issuer, anon_39.notice_reference AS notice_reference,
            anon_39.basis_effective_on AS basis_effective_on, anon_39.performance_due_on AS performance_due_on,
            anon_39.performed_on AS performed_on, anon_39.agreement_id AS agreement_id, anon_39.statement_digest AS statement_digest,
            anon_39.corrects_id AS corrects_id, anon_39.sort_key AS sort_key, row_number() OVER (ORDER BY anon_39.sort_key DESC,
            anon_39.id DESC) AS rn, (
          SELECT json_array(json(json_group_array(json_object('number', anon_40.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_40.changed_at, '+8 hours'), 'reason', anon_40.reason, 'changedBy', (
                    SELECT unit_3.name
                    FROM unit AS unit_3
                    WHERE unit_3.id = anon_40.changed_by), 'discoveredOn', anon_40.discovered_on, 'dueOn',
                        anon_40.due_on)) FILTER (WHERE 1 = 1)), '') AS json_array_6
          FROM (
            SELECT record_version_4.record_id AS record_id, record_version_4.version AS version, record_version_4.changed_at AS changed_at,
                record_version_4.reason AS reason, record_version_4.changed_by AS changed_by,
                record_version_4.content_digest AS content_digest, record_version_4.snapshot AS snapshot,
                record_version_4.discovered_on AS discovered_on, record_version_4.due_on AS due_on,
                row_number() OVER (ORDER BY record_version_4.version) AS rn
            FROM record_version AS record_version_4
            WHERE record_version_4.record_id = anon_39.id
            ORDER BY record_version_4.version
            LIMIT 100 OFFSET 0) AS anon_40) AS x0, (
          SELECT json_array(json(json_group_array(json_object('version', anon_41.version, 'changedAt', strftime('%Y-%m-%dT%H:%M:%S+08:00',
              anon_41.changed_at, '+8 hours'), 'reason', anon_41.reason, 'changedBy', (
                    SELECT unit_4.name
                    FROM unit AS unit_4
                    WHERE unit_4.id = anon_41.changed_by), 'field', anon_41.field, 'old', anon_41.old, 'new',
                        anon_41.new)) FILTER (WHERE 1 = 1)), '') AS json_array_7
          FROM (
            SELECT anon_42.version AS version, anon_42.changed_at AS changed_at, anon_42.reason AS reason,
                anon_42.changed_by AS changed_by, anon_42.field AS field, anon_42.old AS old, anon_42.new AS new,
                row_number() OVER (ORDER BY anon_42.version DESC, anon_42.field) AS rn
            FROM (
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, 'content.' || anon_43."key" AS field,
                  (record_version_6.snapshot -> 'content') ->> anon_43."key" AS old, anon_43.value AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_5.snapshot -> 'content') AS anon_43 ON 1 = 1
              WHERE record_version_5.record_id = anon_39.id AND (0 = 1 OR 0 = 1 OR anon_43."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND anon_39.openness = 'OPEN' AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE'
                  AND anon_39.state = 'ACTIVE' AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_43."key" IN ('legalRepresentative')
                  AND anon_39.openness = 'OPEN' AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE'
                  AND anon_39.state = 'ACTIVE' AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR anon_43."key" IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_39.openness = 'OPEN'
                  AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE' AND anon_39.state = 'ACTIVE'
                  AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) AND anon_39.screened IS 1) AND anon_43.value IS NOT NULL
                  AND anon_43.value IS NOT ((record_version_6.snapshot -> 'content') ->> anon_43."key")
              UNION ALL
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, CASE anon_44."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field,
                  record_version_6.snapshot ->> anon_44."key" AS old, anon_44.value AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_5.snapshot) AS anon_44 ON 1 = 1
              WHERE record_version_5.record_id = anon_39.id AND (anon_44."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND anon_39.openness = 'OPEN' AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE'
                  AND anon_39.state = 'ACTIVE' AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) OR anon_44."key" IN ('title') AND anon_39.openness = 'OPEN'
                  AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE' AND anon_39.state = 'ACTIVE'
                  AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) AND anon_39.screened IS 1 OR 0 = 1 OR 0 = 1) AND anon_44.value IS NOT NULL
                  AND anon_44.value IS NOT (record_version_6.snapshot ->> anon_44."key")
              UNION ALL
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, 'content.' || anon_45."key" AS field, anon_45.value AS old,
                  (record_version_5.snapshot -> 'content') ->> anon_45."key" AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_6.snapshot -> 'content') AS anon_45 ON 1 = 1
              WHERE record_version_5.record_id = anon_39.id AND (0 = 1 OR 0 = 1 OR anon_45."key" IN ('activityName', 'authorityName',
                  'authorityUscc', 'benefitName', 'businessRegistrationNo', 'caseNumber', 'certificateName', 'certificateNumber',
                  'committedOn', 'compulsionKind', 'confiscatedAmount10k', 'contractAmount10k', 'contractNumber', 'degree', 'delistedOn',
                  'effectiveOn', 'employer', 'establishedOn', 'examName', 'filingNumber', 'fineAmount10k', 'fraudAmount10k', 'graduatedOn',
                  'honourName', 'industry', 'inspectionKind', 'inspectionResult', 'judgmentNumber', 'level', 'licenceKind',
                  'licenceNumber', 'listedOn', 'maritalStatus', 'occupation', 'occurredOn', 'organiser', 'organizationCode',
                  'organizationForm', 'owedAmount10k', 'owedFrom', 'owedItem', 'owedPay10k', 'owedUntil', 'penaltyKind', 'performance',
                  'procedure', 'publicInstitutionCertNo', 'publicityUntil', 'rating', 'revokedOn', 'ruleVersion', 'school', 'seriousness',
                  'serviceHours', 'socialOrgCertNo', 'sourceUnit', 'sourceUnitUscc', 'status', 'subtype', 'validFrom', 'validUntil',
                  'year') AND anon_39.openness = 'OPEN' AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE'
                  AND anon_39.state = 'ACTIVE' AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR 0 = 1 OR anon_45."key" IN ('legalRepresentative')
                  AND anon_39.openness = 'OPEN' AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE'
                  AND anon_39.state = 'ACTIVE' AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) OR 0 = 1 OR 0 = 1 OR anon_45."key" IN ('accidentName', 'businessScope',
                  'certifiedScope', 'commitmentMatter', 'content', 'contractName', 'decisionTitle', 'delistedReason', 'facts',
                  'judgmentDuty', 'legalBasis', 'listedReason', 'suspendedOrRevokedLicence', 'violationKind') AND anon_39.openness = 'OPEN'
                  AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE' AND anon_39.state = 'ACTIVE'
                  AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) AND anon_39.screened IS 1) AND anon_45.value IS NOT NULL
                  AND ((record_version_5.snapshot -> 'content') ->> anon_45."key") IS NULL
              UNION ALL
              SELECT record_version_5.version AS version, record_version_5.changed_at AS changed_at, record_version_5.reason AS reason,
                  record_version_5.changed_by AS changed_by, CASE anon_46."key" WHEN 'category' THEN 'category' WHEN 'openness'
                  THEN 'openness' WHEN 'openness_basis' THEN 'opennessBasis' WHEN 'title' THEN 'title' WHEN 'document_number'
                  THEN 'documentNumber' WHEN 'decided_on' THEN 'decidedOn' WHEN 'ended_on' THEN 'endedOn' WHEN 'publicity_until'
                  THEN 'publicityUntil' WHEN 'disclosure_until' THEN 'disclosureUntil' WHEN 'region_code'
                  THEN 'regionCode' WHEN 'exception_reason' THEN 'exceptionReason' WHEN 'performance_due_on'
                  THEN 'performanceDueOn' WHEN 'performed_on' THEN 'performedOn' END AS field, anon_46.value AS old,
                  record_version_5.snapshot ->> anon_46."key" AS new
              FROM record_version AS record_version_5 JOIN record_version AS record_version_6 ON record_version_6.record_id = record_version_5.record_id
                  AND record_version_6.version = record_version_5.version - 1 JOIN json_each(record_version_6.snapshot) AS anon_46 ON 1 = 1
              WHERE record_version_5.record_id = anon_39.id AND (anon_46."key" IN ('category', 'openness', 'openness_basis',
                  'document_number', 'decided_on', 'publicity_until', 'region_code', 'performance_due_on', 'performed_on')
                  AND anon_39.openness = 'OPEN' AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE'
                  AND anon_39.state = 'ACTIVE' AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) OR anon_46."key" IN ('title') AND anon_39.openness = 'OPEN'
                  AND anon_39.openness_basis IS NOT NULL AND anon_39.confidentiality = 'NONE' AND anon_39.state = 'ACTIVE'
                  AND (anon_39.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_39.publicity_until IS NULL
                  OR anon_39.publicity_until >= ?) AND anon_39.screened IS 1 OR 0 = 1 OR 0 = 1) AND anon_46.value IS NOT NULL
                  AND (record_version_5.snapshot ->> anon_46."key") IS NULL) AS anon_42
            ORDER BY anon_42.version DESC, anon_42.field
            LIMIT 200 OFFSET 0) AS anon_41) AS x1
        FROM (
          SELECT record_14.id AS id, record_14.subject_id AS subject_id, record_14.category AS category,
              record_14.record_class AS record_class, record_14.catalogue_item_id AS catalogue_item_id,
              record_14.provider_id AS provider_id, record_14.provider_key AS provider_key, record_14.jurisdiction AS jurisdiction,
              record_14.region_code AS region_code, record_14.openness AS openness, record_14.openness_basis AS openness_basis,
              record_14.openness_reference AS openness_reference, record_14.confidentiality AS confidentiality,
              record_14.screened AS screened, record_14.title AS title, record_14.document_number AS document_number,
              record_14.content AS content, record_14.content_digest AS content_digest, record_14.decided_on AS decided_on,
              record_14.ended_on AS ended_on, record_14.ended_on_source AS ended_on_source, record_14.notice_served_on AS notice_served_on,
              record_14.publicity_until AS publicity_until, record_14.disclosure_until AS disclosure_until, record_14.state AS state,
              record_14.disputed_since AS disputed_since, record_14.repaired_on AS repaired_on,
              record_14.under_review_since AS under_review_since, record_14.version AS version, record_14.submitted_at AS submitted_at,
              record_14.origin AS origin, record_14.subtype AS subtype, record_14.procedure AS procedure,
              record_14.seriousness AS seriousness, record_14.exception_reason AS exception_reason,
              record_14.declared_until AS declared_until, record_14.publicity_due_on AS publicity_due_on, record_14.opened_on AS opened_on,
              record_14.basis_kind AS basis_kind, record_14.basis_number AS basis_number, record_14.basis_issuer AS basis_issuer,
              record_14.notice_reference AS notice_reference, record_14.basis_effective_on AS basis_effective_on,
              record_14.performance_due_on AS performance_due_on, record_14.performed_on AS performed_on,
              record_14.agreement_id AS agreement_id, record_14.statement_digest AS statement_digest, record_14.corrects_id AS corrects_id,
              record_14.decided_on AS sort_key
          FROM record AS record_14
          WHERE record_14.openness = 'OPEN' AND record_14.openness_basis IS NOT NULL AND record_14.confidentiality = 'NONE'
              AND record_14.state = 'ACTIVE' AND (record_14.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_14.publicity_until IS NULL
              OR record_14.publicity_until >= ?) AND record_14.state != 'DELETED' AND NOT (coalesce(record_14.disclosure_until < ?, 0) = 1
              OR record_14.state = 'ARCHIVED') AND NOT (record_14.record_class = 'NEGATIVE' AND coalesce(record_14.notice_served_on <= ?,
              0) = 0) AND record_14.state != 'REVOKED' AND record_14.subject_id = anon_28.id AND anon_28.kind = 'NATURAL_PERSON'
          ORDER BY record_14.decided_on DESC, record_14.id DESC
          LIMIT 2 OFFSET 0) AS anon_39
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_38) AS x1
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
              FROM record AS record_15
              WHERE record_15.subject_id = subject_1.id AND record_15.openness = 'OPEN' AND record_15.openness_basis IS NOT NULL
                  AND record_15.confidentiality = 'NONE' AND record_15.state = 'ACTIVE'
                  AND (record_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_15.publicity_until IS NULL
                  OR record_15.publicity_until >= ?) AND NOT (coalesce(record_15.disclosure_until < ?, 0) = 1
                  OR record_15.state = 'ARCHIVED' OR record_15.state IN ('DELETED', 'REVOKED') OR record_15.record_class = 'NEGATIVE'
                  AND coalesce(record_15.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_19
              WHERE list_entry_19.subject_id = subject_1.id AND list_entry_19.openness = 'OPEN'
                  AND list_entry_19.openness_basis IS NOT NULL AND list_entry_19.state = 'PUBLISHED'
                  AND coalesce(list_entry_19.published_on <= ?, 0) = 1 AND (list_entry_19.publicity_until IS NULL
                  OR list_entry_19.publicity_until >= ?) AND NOT (list_entry_19.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_19.removed_on <= ?, 0) = 1) ))) OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_16
              WHERE record_16.subject_id = subject_1.id AND record_16.openness = 'OPEN' AND record_16.openness_basis IS NOT NULL
                  AND record_16.confidentiality = 'NONE' AND record_16.state = 'ACTIVE'
                  AND (record_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_16.publicity_until IS NULL
                  OR record_16.publicity_until >= ?) AND NOT (coalesce(record_16.disclosure_until < ?, 0) = 1
                  OR record_16.state = 'ARCHIVED' OR record_16.state IN ('DELETED', 'REVOKED') OR record_16.record_class = 'NEGATIVE'
                  AND coalesce(record_16.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_20
              WHERE list_entry_20.subject_id = subject_1.id AND list_entry_20.openness = 'OPEN'
                  AND list_entry_20.openness_basis IS NOT NULL AND list_entry_20.state = 'PUBLISHED'
                  AND coalesce(list_entry_20.published_on <= ?, 0) = 1 AND (list_entry_20.publicity_until IS NULL
                  OR list_entry_20.publicity_until >= ?) AND NOT (list_entry_20.state IN ('REMOVED', 'DROPPED')
                  OR coalesce(list_entry_20.removed_on <= ?, 0) = 1) )))) AND subject_1.identity_key = ?
      LIMIT 1 OFFSET 0) AS anon_28
    LIMIT -1 OFFSET 0) AS anon_27) AS anon_9 ON 1 = 1
