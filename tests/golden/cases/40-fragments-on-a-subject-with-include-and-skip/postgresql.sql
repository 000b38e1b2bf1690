SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, 1 AS c4
FROM (
  SELECT 1 AS one) AS anon_3
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_4.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'label', anon_4.name,
      'unifiedSocialCreditCode', anon_4.code, 'soleTrader', (anon_4.sole_trader), 'id', 'sub_' || anon_4.id, 'first', anon_5.j, 'second',
      anon_6.j) WHEN (anon_4.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'label', anon_4.name, 'id',
      'sub_' || anon_4.id, 'first', anon_7.j, 'second', anon_8.j) ELSE NULL END AS j, '' || '' || coalesce(anon_5.d,
      '') || coalesce(anon_6.d, '') || coalesce(anon_7.d, '') || coalesce(anon_8.d, '') AS d
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
                false)) OFFSET 0 )))) AND subject_1.id = $2::VARCHAR
    LIMIT 1) AS anon_4
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_9.openness = 'OPEN'
        AND anon_9.openness_basis IS NOT NULL AND anon_9.confidentiality = 'NONE' AND anon_9.state = 'ACTIVE'
        AND (anon_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_9.publicity_until IS NULL OR anon_9.publicity_until >= $1::DATE)
        AND anon_9.screened IS true) THEN anon_9.title ELSE NULL END)
          ORDER BY anon_9.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_10.id AS id, anon_10.subject_id AS subject_id, anon_10.category AS category, anon_10.record_class AS record_class,
          anon_10.catalogue_item_id AS catalogue_item_id, anon_10.provider_id AS provider_id, anon_10.provider_key AS provider_key,
          anon_10.jurisdiction AS jurisdiction, anon_10.region_code AS region_code, anon_10.openness AS openness,
          anon_10.openness_basis AS openness_basis, anon_10.openness_reference AS openness_reference,
          anon_10.confidentiality AS confidentiality, anon_10.screened AS screened, anon_10.title AS title,
          anon_10.document_number AS document_number, anon_10.content AS content, anon_10.content_digest AS content_digest,
          anon_10.decided_on AS decided_on, anon_10.ended_on AS ended_on, anon_10.ended_on_source AS ended_on_source,
          anon_10.notice_served_on AS notice_served_on, anon_10.publicity_until AS publicity_until,
          anon_10.disclosure_until AS disclosure_until, anon_10.state AS state, anon_10.disputed_since AS disputed_since,
          anon_10.repaired_on AS repaired_on, anon_10.under_review_since AS under_review_since, anon_10.version AS version,
          anon_10.submitted_at AS submitted_at, anon_10.origin AS origin, anon_10.subtype AS subtype, anon_10.procedure AS procedure,
          anon_10.seriousness AS seriousness, anon_10.exception_reason AS exception_reason, anon_10.declared_until AS declared_until,
          anon_10.publicity_due_on AS publicity_due_on, anon_10.opened_on AS opened_on, anon_10.basis_kind AS basis_kind,
          anon_10.basis_number AS basis_number, anon_10.basis_issuer AS basis_issuer, anon_10.notice_reference AS notice_reference,
          anon_10.basis_effective_on AS basis_effective_on, anon_10.performance_due_on AS performance_due_on,
          anon_10.performed_on AS performed_on, anon_10.agreement_id AS agreement_id, anon_10.statement_digest AS statement_digest,
          anon_10.corrects_id AS corrects_id, anon_10.sort_key AS sort_key, row_number() OVER (ORDER BY anon_10.sort_key DESC,
          anon_10.id DESC) AS rn
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
            AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
        ORDER BY record_3.decided_on DESC, record_3.id DESC
        LIMIT 1) AS anon_10) AS anon_9) AS anon_5 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_11.openness = 'OPEN'
        AND anon_11.openness_basis IS NOT NULL AND anon_11.confidentiality = 'NONE' AND anon_11.state = 'ACTIVE'
        AND (anon_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_11.publicity_until IS NULL OR anon_11.publicity_until >= $1::DATE)
        AND anon_11.screened IS true) THEN anon_11.title ELSE NULL END)
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
          anon_12.corrects_id AS corrects_id, anon_12.sort_key AS sort_key, row_number() OVER (ORDER BY anon_12.sort_key ASC,
          anon_12.id ASC) AS rn
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
            AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_4.id AND anon_4.kind != 'NATURAL_PERSON'
        ORDER BY record_4.decided_on ASC, record_4.id ASC
        LIMIT 1) AS anon_12) AS anon_11) AS anon_6 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_13.openness = 'OPEN'
        AND anon_13.openness_basis IS NOT NULL AND anon_13.confidentiality = 'NONE' AND anon_13.state = 'ACTIVE'
        AND (anon_13.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_13.publicity_until IS NULL OR anon_13.publicity_until >= $1::DATE)
        AND anon_13.screened IS true) THEN anon_13.title ELSE NULL END)
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
        WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
            AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
            OR record_5.publicity_until >= $1::DATE) AND record_5.state != 'DELETED'
            AND NOT (coalesce(record_5.disclosure_until < $1::DATE, false) OR record_5.state = 'ARCHIVED')
            AND NOT (record_5.record_class = 'NEGATIVE' AND NOT coalesce(record_5.notice_served_on <= $1::DATE, false))
            AND record_5.state != 'REVOKED' AND record_5.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
        ORDER BY record_5.decided_on DESC, record_5.id DESC
        LIMIT 1) AS anon_14) AS anon_13) AS anon_7 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_15.openness = 'OPEN'
        AND anon_15.openness_basis IS NOT NULL AND anon_15.confidentiality = 'NONE' AND anon_15.state = 'ACTIVE'
        AND (anon_15.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_15.publicity_until IS NULL OR anon_15.publicity_until >= $1::DATE)
        AND anon_15.screened IS true) THEN anon_15.title ELSE NULL END)
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
          anon_16.corrects_id AS corrects_id, anon_16.sort_key AS sort_key, row_number() OVER (ORDER BY anon_16.sort_key ASC,
          anon_16.id ASC) AS rn
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
            AND record_6.state != 'REVOKED' AND record_6.subject_id = anon_4.id AND anon_4.kind = 'NATURAL_PERSON'
        ORDER BY record_6.decided_on ASC, record_6.id ASC
        LIMIT 1) AS anon_16) AS anon_15) AS anon_8 ON true) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT CASE WHEN (anon_17.kind != 'NATURAL_PERSON') THEN json_build_object('__typename', 'Organization', 'label', anon_17.name,
      'unifiedSocialCreditCode', anon_17.code, 'soleTrader', (anon_17.sole_trader), 'id', 'sub_' || anon_17.id, 'first', anon_18.j,
      'second', anon_19.j) WHEN (anon_17.kind = 'NATURAL_PERSON') THEN json_build_object('__typename', 'Person', 'label', anon_17.name,
      'id', 'sub_' || anon_17.id, 'first', anon_20.j, 'second', anon_21.j) ELSE NULL END AS j, '' || '' || coalesce(anon_18.d,
      '') || coalesce(anon_19.d, '') || coalesce(anon_20.d, '') || coalesce(anon_21.d, '') AS d
  FROM (
    SELECT subject_2.id AS id, subject_2.identity_key AS identity_key, subject_2.pseudonym AS pseudonym, subject_2.kind AS kind,
        subject_2.name AS name, subject_2.name_bigrams AS name_bigrams, subject_2.code AS code, subject_2.region_code AS region_code,
        subject_2.openness AS openness, subject_2.openness_basis AS openness_basis, subject_2.status AS status,
        subject_2.sole_trader AS sole_trader, subject_2.legal_representative AS legal_representative,
        subject_2.registered_on AS registered_on, subject_2.document_type AS document_type, subject_2.masked_number AS masked_number,
        subject_2.listed_number AS listed_number
    FROM subject AS subject_2
    WHERE (subject_2.kind != 'NATURAL_PERSON' AND (subject_2.openness = 'OPEN' AND subject_2.openness_basis IS NOT NULL OR (EXISTS (
            SELECT 1
            FROM record AS record_7
            WHERE record_7.subject_id = subject_2.id AND record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL
                AND record_7.confidentiality = 'NONE' AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_7.publicity_until IS NULL OR record_7.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_7.disclosure_until < $1::DATE, false) OR record_7.state = 'ARCHIVED'
                OR record_7.state IN ('DELETED', 'REVOKED') OR record_7.record_class = 'NEGATIVE'
                AND NOT coalesce(record_7.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_3
            WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= $1::DATE, false)
                AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= $1::DATE)
                AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= $1::DATE, false)) OFFSET 0 )))
                OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
            SELECT 1
            FROM record AS record_8
            WHERE record_8.subject_id = subject_2.id AND record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL
                AND record_8.confidentiality = 'NONE' AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY'))
                AND (record_8.publicity_until IS NULL OR record_8.publicity_until >= $1::DATE)
                AND NOT (coalesce(record_8.disclosure_until < $1::DATE, false) OR record_8.state = 'ARCHIVED'
                OR record_8.state IN ('DELETED', 'REVOKED') OR record_8.record_class = 'NEGATIVE'
                AND NOT coalesce(record_8.notice_served_on <= $1::DATE, false)) OFFSET 0 )) OR (EXISTS (
            SELECT 1
            FROM list_entry AS list_entry_4
            WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= $1::DATE, false)
                AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= $1::DATE)
                AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= $1::DATE,
                false)) OFFSET 0 )))) AND subject_2.id = $3::VARCHAR
    LIMIT 1) AS anon_17
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_22.openness = 'OPEN'
        AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
        AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL OR anon_22.publicity_until >= $1::DATE)
        AND anon_22.screened IS true) THEN anon_22.title ELSE NULL END)
          ORDER BY anon_22.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_23.id AS id, anon_23.subject_id AS subject_id, anon_23.category AS category, anon_23.record_class AS record_class,
          anon_23.catalogue_item_id AS catalogue_item_id, anon_23.provider_id AS provider_id, anon_23.provider_key AS provider_key,
          anon_23.jurisdiction AS jurisdiction, anon_23.region_code AS region_code, anon_23.openness AS openness,
          anon_23.openness_basis AS openness_basis, anon_23.openness_reference AS openness_reference,
          anon_23.confidentiality AS confidentiality, anon_23.screened AS screened, anon_23.title AS title,
          anon_23.document_number AS document_number, anon_23.content AS content, anon_23.content_digest AS content_digest,
          anon_23.decided_on AS decided_on, anon_23.ended_on AS ended_on, anon_23.ended_on_source AS ended_on_source,
          anon_23.notice_served_on AS notice_served_on, anon_23.publicity_until AS publicity_until,
          anon_23.disclosure_until AS disclosure_until, anon_23.state AS state, anon_23.disputed_since AS disputed_since,
          anon_23.repaired_on AS repaired_on, anon_23.under_review_since AS under_review_since, anon_23.version AS version,
          anon_23.submitted_at AS submitted_at, anon_23.origin AS origin, anon_23.subtype AS subtype, anon_23.procedure AS procedure,
          anon_23.seriousness AS seriousness, anon_23.exception_reason AS exception_reason, anon_23.declared_until AS declared_until,
          anon_23.publicity_due_on AS publicity_due_on, anon_23.opened_on AS opened_on, anon_23.basis_kind AS basis_kind,
          anon_23.basis_number AS basis_number, anon_23.basis_issuer AS basis_issuer, anon_23.notice_reference AS notice_reference,
          anon_23.basis_effective_on AS basis_effective_on, anon_23.performance_due_on AS performance_due_on,
          anon_23.performed_on AS performed_on, anon_23.agreement_id AS agreement_id, anon_23.statement_digest AS statement_digest,
          anon_23.corrects_id AS corrects_id, anon_23.sort_key AS sort_key, row_number() OVER (ORDER BY anon_23.sort_key DESC,
          anon_23.id DESC) AS rn
      FROM (
        SELECT record_9.id AS id, record_9.subject_id AS subject_id, record_9.category AS category, record_9.record_class AS record_class,
            record_9.catalogue_item_id AS catalogue_item_id, record_9.provider_id AS provider_id, record_9.provider_key AS provider_key,
            record_9.jurisdiction AS jurisdiction, record_9.region_code AS region_code, record_9.openness AS openness,
            record_9.openness_basis AS openness_basis, record_9.openness_reference AS openness_reference,
            record_9.confidentiality AS confidentiality, record_9.screened AS screened, record_9.title AS title,
            record_9.document_number AS document_number, record_9.content AS content, record_9.content_digest AS content_digest,
            record_9.decided_on AS decided_on, record_9.ended_on AS ended_on, record_9.ended_on_source AS ended_on_source,
            record_9.notice_served_on AS notice_served_on, record_9.publicity_until AS publicity_until,
            record_9.disclosure_until AS disclosure_until, record_9.state AS state, record_9.disputed_since AS disputed_since,
            record_9.repaired_on AS repaired_on, record_9.under_review_since AS under_review_since, record_9.version AS version,
            record_9.submitted_at AS submitted_at, record_9.origin AS origin, record_9.subtype AS subtype, record_9.procedure AS procedure,
            record_9.seriousness AS seriousness, record_9.exception_reason AS exception_reason, record_9.declared_until AS declared_until,
            record_9.publicity_due_on AS publicity_due_on, record_9.opened_on AS opened_on, record_9.basis_kind AS basis_kind,
            record_9.basis_number AS basis_number, record_9.basis_issuer AS basis_issuer, record_9.notice_reference AS notice_reference,
            record_9.basis_effective_on AS basis_effective_on, record_9.performance_due_on AS performance_due_on,
            record_9.performed_on AS performed_on, record_9.agreement_id AS agreement_id, record_9.statement_digest AS statement_digest,
            record_9.corrects_id AS corrects_id, record_9.decided_on AS sort_key
        FROM record AS record_9
        WHERE record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
            AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
            OR record_9.publicity_until >= $1::DATE) AND record_9.state != 'DELETED'
            AND NOT (coalesce(record_9.disclosure_until < $1::DATE, false) OR record_9.state = 'ARCHIVED')
            AND NOT (record_9.record_class = 'NEGATIVE' AND NOT coalesce(record_9.notice_served_on <= $1::DATE, false))
            AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_17.id AND anon_17.kind != 'NATURAL_PERSON'
        ORDER BY record_9.decided_on DESC, record_9.id DESC
        LIMIT 1) AS anon_23) AS anon_22) AS anon_18 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_24.openness = 'OPEN'
        AND anon_24.openness_basis IS NOT NULL AND anon_24.confidentiality = 'NONE' AND anon_24.state = 'ACTIVE'
        AND (anon_24.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_24.publicity_until IS NULL OR anon_24.publicity_until >= $1::DATE)
        AND anon_24.screened IS true) THEN anon_24.title ELSE NULL END)
          ORDER BY anon_24.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_25.id AS id, anon_25.subject_id AS subject_id, anon_25.category AS category, anon_25.record_class AS record_class,
          anon_25.catalogue_item_id AS catalogue_item_id, anon_25.provider_id AS provider_id, anon_25.provider_key AS provider_key,
          anon_25.jurisdiction AS jurisdiction, anon_25.region_code AS region_code, anon_25.openness AS openness,
          anon_25.openness_basis AS openness_basis, anon_25.openness_reference AS openness_reference,
          anon_25.confidentiality AS confidentiality, anon_25.screened AS screened, anon_25.title AS title,
          anon_25.document_number AS document_number, anon_25.content AS content, anon_25.content_digest AS content_digest,
          anon_25.decided_on AS decided_on, anon_25.ended_on AS ended_on, anon_25.ended_on_source AS ended_on_source,
          anon_25.notice_served_on AS notice_served_on, anon_25.publicity_until AS publicity_until,
          anon_25.disclosure_until AS disclosure_until, anon_25.state AS state, anon_25.disputed_since AS disputed_since,
          anon_25.repaired_on AS repaired_on, anon_25.under_review_since AS under_review_since, anon_25.version AS version,
          anon_25.submitted_at AS submitted_at, anon_25.origin AS origin, anon_25.subtype AS subtype, anon_25.procedure AS procedure,
          anon_25.seriousness AS seriousness, anon_25.exception_reason AS exception_reason, anon_25.declared_until AS declared_until,
          anon_25.publicity_due_on AS publicity_due_on, anon_25.opened_on AS opened_on, anon_25.basis_kind AS basis_kind,
          anon_25.basis_number AS basis_number, anon_25.basis_issuer AS basis_issuer, anon_25.notice_reference AS notice_reference,
          anon_25.basis_effective_on AS basis_effective_on, anon_25.performance_due_on AS performance_due_on,
          anon_25.performed_on AS performed_on, anon_25.agreement_id AS agreement_id, anon_25.statement_digest AS statement_digest,
          anon_25.corrects_id AS corrects_id, anon_25.sort_key AS sort_key, row_number() OVER (ORDER BY anon_25.sort_key ASC,
          anon_25.id ASC) AS rn
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
            AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_17.id AND anon_17.kind != 'NATURAL_PERSON'
        ORDER BY record_10.decided_on ASC, record_10.id ASC
        LIMIT 1) AS anon_25) AS anon_24) AS anon_19 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_26.openness = 'OPEN'
        AND anon_26.openness_basis IS NOT NULL AND anon_26.confidentiality = 'NONE' AND anon_26.state = 'ACTIVE'
        AND (anon_26.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_26.publicity_until IS NULL OR anon_26.publicity_until >= $1::DATE)
        AND anon_26.screened IS true) THEN anon_26.title ELSE NULL END)
          ORDER BY anon_26.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_27.id AS id, anon_27.subject_id AS subject_id, anon_27.category AS category, anon_27.record_class AS record_class,
          anon_27.catalogue_item_id AS catalogue_item_id, anon_27.provider_id AS provider_id, anon_27.provider_key AS provider_key,
          anon_27.jurisdiction AS jurisdiction, anon_27.region_code AS region_code, anon_27.openness AS openness,
          anon_27.openness_basis AS openness_basis, anon_27.openness_reference AS openness_reference,
          anon_27.confidentiality AS confidentiality, anon_27.screened AS screened, anon_27.title AS title,
          anon_27.document_number AS document_number, anon_27.content AS content, anon_27.content_digest AS content_digest,
          anon_27.decided_on AS decided_on, anon_27.ended_on AS ended_on, anon_27.ended_on_source AS ended_on_source,
          anon_27.notice_served_on AS notice_served_on, anon_27.publicity_until AS publicity_until,
          anon_27.disclosure_until AS disclosure_until, anon_27.state AS state, anon_27.disputed_since AS disputed_since,
          anon_27.repaired_on AS repaired_on, anon_27.under_review_since AS under_review_since, anon_27.version AS version,
          anon_27.submitted_at AS submitted_at, anon_27.origin AS origin, anon_27.subtype AS subtype, anon_27.procedure AS procedure,
          anon_27.seriousness AS seriousness, anon_27.exception_reason AS exception_reason, anon_27.declared_until AS declared_until,
          anon_27.publicity_due_on AS publicity_due_on, anon_27.opened_on AS opened_on, anon_27.basis_kind AS basis_kind,
          anon_27.basis_number AS basis_number, anon_27.basis_issuer AS basis_issuer, anon_27.notice_reference AS notice_reference,
          anon_27.basis_effective_on AS basis_effective_on, anon_27.performance_due_on AS performance_due_on,
          anon_27.performed_on AS performed_on, anon_27.agreement_id AS agreement_id, anon_27.statement_digest AS statement_digest,
          anon_27.corrects_id AS corrects_id, anon_27.sort_key AS sort_key, row_number() OVER (ORDER BY anon_27.sort_key DESC,
          anon_27.id DESC) AS rn
      FROM (
        SELECT record_11.id AS id, record_11.subject_id AS subject_id, record_11.category AS category,
            record_11.record_class AS record_class, record_11.catalogue_item_id AS catalogue_item_id, record_11.provider_id AS provider_id,
            record_11.provider_key AS provider_key, record_11.jurisdiction AS jurisdiction, record_11.region_code AS region_code,
            record_11.openness AS openness, record_11.openness_basis AS openness_basis, record_11.openness_reference AS openness_reference,
            record_11.confidentiality AS confidentiality, record_11.screened AS screened, record_11.title AS title,
            record_11.document_number AS document_number, record_11.content AS content, record_11.content_digest AS content_digest,
            record_11.decided_on AS decided_on, record_11.ended_on AS ended_on, record_11.ended_on_source AS ended_on_source,
            record_11.notice_served_on AS notice_served_on, record_11.publicity_until AS publicity_until,
            record_11.disclosure_until AS disclosure_until, record_11.state AS state, record_11.disputed_since AS disputed_since,
            record_11.repaired_on AS repaired_on, record_11.under_review_since AS under_review_since, record_11.version AS version,
            record_11.submitted_at AS submitted_at, record_11.origin AS origin, record_11.subtype AS subtype,
            record_11.procedure AS procedure, record_11.seriousness AS seriousness, record_11.exception_reason AS exception_reason,
            record_11.declared_until AS declared_until, record_11.publicity_due_on AS publicity_due_on, record_11.opened_on AS opened_on,
            record_11.basis_kind AS basis_kind, record_11.basis_number AS basis_number, record_11.basis_issuer AS basis_issuer,
            record_11.notice_reference AS notice_reference, record_11.basis_effective_on AS basis_effective_on,
            record_11.performance_due_on AS performance_due_on, record_11.performed_on AS performed_on,
            record_11.agreement_id AS agreement_id, record_11.statement_digest AS statement_digest, record_11.corrects_id AS corrects_id,
            record_11.decided_on AS sort_key
        FROM record AS record_11
        WHERE record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL AND record_11.confidentiality = 'NONE'
            AND record_11.state = 'ACTIVE' AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
            OR record_11.publicity_until >= $1::DATE) AND record_11.state != 'DELETED'
            AND NOT (coalesce(record_11.disclosure_until < $1::DATE, false) OR record_11.state = 'ARCHIVED')
            AND NOT (record_11.record_class = 'NEGATIVE' AND NOT coalesce(record_11.notice_served_on <= $1::DATE, false))
            AND record_11.state != 'REVOKED' AND record_11.subject_id = anon_17.id AND anon_17.kind = 'NATURAL_PERSON'
        ORDER BY record_11.decided_on DESC, record_11.id DESC
        LIMIT 1) AS anon_27) AS anon_26) AS anon_20 ON true
  LEFT OUTER JOIN LATERAL (
    SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', CASE WHEN (anon_28.openness = 'OPEN'
        AND anon_28.openness_basis IS NOT NULL AND anon_28.confidentiality = 'NONE' AND anon_28.state = 'ACTIVE'
        AND (anon_28.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_28.publicity_until IS NULL OR anon_28.publicity_until >= $1::DATE)
        AND anon_28.screened IS true) THEN anon_28.title ELSE NULL END)
          ORDER BY anon_28.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
    FROM (
      SELECT anon_29.id AS id, anon_29.subject_id AS subject_id, anon_29.category AS category, anon_29.record_class AS record_class,
          anon_29.catalogue_item_id AS catalogue_item_id, anon_29.provider_id AS provider_id, anon_29.provider_key AS provider_key,
          anon_29.jurisdiction AS jurisdiction, anon_29.region_code AS region_code, anon_29.openness AS openness,
          anon_29.openness_basis AS openness_basis, anon_29.openness_reference AS openness_reference,
          anon_29.confidentiality AS confidentiality, anon_29.screened AS screened, anon_29.title AS title,
          anon_29.document_number AS document_number, anon_29.content AS content, anon_29.content_digest AS content_digest,
          anon_29.decided_on AS decided_on, anon_29.ended_on AS ended_on, anon_29.ended_on_source AS ended_on_source,
          anon_29.notice_served_on AS notice_served_on, anon_29.publicity_until AS publicity_until,
          anon_29.disclosure_until AS disclosure_until, anon_29.state AS state, anon_29.disputed_since AS disputed_since,
          anon_29.repaired_on AS repaired_on, anon_29.under_review_since AS under_review_since, anon_29.version AS version,
          anon_29.submitted_at AS submitted_at, anon_29.origin AS origin, anon_29.subtype AS subtype, anon_29.procedure AS procedure,
          anon_29.seriousness AS seriousness, anon_29.exception_reason AS exception_reason, anon_29.declared_until AS declared_until,
          anon_29.publicity_due_on AS publicity_due_on, anon_29.opened_on AS opened_on, anon_29.basis_kind AS basis_kind,
          anon_29.basis_number AS basis_number, anon_29.basis_issuer AS basis_issuer, anon_29.notice_reference AS notice_reference,
          anon_29.basis_effective_on AS basis_effective_on, anon_29.performance_due_on AS performance_due_on,
          anon_29.performed_on AS performed_on, anon_29.agreement_id AS agreement_id, anon_29.statement_digest AS statement_digest,
          anon_29.corrects_id AS corrects_id, anon_29.sort_key AS sort_key, row_number() OVER (ORDER BY anon_29.sort_key ASC,
          anon_29.id ASC) AS rn
      FROM (
        SELECT record_12.id AS id, record_12.subject_id AS subject_id, record_12.category AS category,
            record_12.record_class AS record_class, record_12.catalogue_item_id AS catalogue_item_id, record_12.provider_id AS provider_id,
            record_12.provider_key AS provider_key, record_12.jurisdiction AS jurisdiction, record_12.region_code AS region_code,
            record_12.openness AS openness, record_12.openness_basis AS openness_basis, record_12.openness_reference AS openness_reference,
            record_12.confidentiality AS confidentiality, record_12.screened AS screened, record_12.title AS title,
            record_12.document_number AS document_number, record_12.content AS content, record_12.content_digest AS content_digest,
            record_12.decided_on AS decided_on, record_12.ended_on AS ended_on, record_12.ended_on_source AS ended_on_source,
            record_12.notice_served_on AS notice_served_on, record_12.publicity_until AS publicity_until,
            record_12.disclosure_until AS disclosure_until, record_12.state AS state, record_12.disputed_since AS disputed_since,
            record_12.repaired_on AS repaired_on, record_12.under_review_since AS under_review_since, record_12.version AS version,
            record_12.submitted_at AS submitted_at, record_12.origin AS origin, record_12.subtype AS subtype,
            record_12.procedure AS procedure, record_12.seriousness AS seriousness, record_12.exception_reason AS exception_reason,
            record_12.declared_until AS declared_until, record_12.publicity_due_on AS publicity_due_on, record_12.opened_on AS opened_on,
            record_12.basis_kind AS basis_kind, record_12.basis_number AS basis_number, record_12.basis_issuer AS basis_issuer,
            record_12.notice_reference AS notice_reference, record_12.basis_effective_on AS basis_effective_on,
            record_12.performance_due_on AS performance_due_on, record_12.performed_on AS performed_on,
            record_12.agreement_id AS agreement_id, record_12.statement_digest AS statement_digest, record_12.corrects_id AS corrects_id,
            record_12.decided_on AS sort_key
        FROM record AS record_12
        WHERE record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL AND record_12.confidentiality = 'NONE'
            AND record_12.state = 'ACTIVE' AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
            OR record_12.publicity_until >= $1::DATE) AND record_12.state != 'DELETED'
            AND NOT (coalesce(record_12.disclosure_until < $1::DATE, false) OR record_12.state = 'ARCHIVED')
            AND NOT (record_12.record_class = 'NEGATIVE' AND NOT coalesce(record_12.notice_served_on <= $1::DATE, false))
            AND record_12.state != 'REVOKED' AND record_12.subject_id = anon_17.id AND anon_17.kind = 'NATURAL_PERSON'
        ORDER BY record_12.decided_on ASC, record_12.id ASC
        LIMIT 1) AS anon_29) AS anon_28) AS anon_21 ON true) AS anon_2 ON true
