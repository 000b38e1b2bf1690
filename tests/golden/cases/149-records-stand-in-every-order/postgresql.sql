SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, anon_3.j AS c4, anon_3.d AS c5, anon_4.j AS c6, anon_4.d AS c7,
    anon_5.j AS c8, anon_5.d AS c9, anon_6.j AS c10, anon_6.d AS c11, 1 AS c12
FROM (
  SELECT 1 AS one) AS anon_7
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('decidedOn', anon_8.decided_on)
        ORDER BY anon_8.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
      SELECT record_1.id AS id, record_1.subject_id AS subject_id, record_1.category AS category, record_1.record_class AS record_class,
          record_1.catalogue_item_id AS catalogue_item_id, record_1.provider_id AS provider_id, record_1.provider_key AS provider_key,
          record_1.jurisdiction AS jurisdiction, record_1.region_code AS region_code, record_1.openness AS openness,
          record_1.openness_basis AS openness_basis, record_1.openness_reference AS openness_reference,
          record_1.confidentiality AS confidentiality, record_1.screened AS screened, record_1.title AS title,
          record_1.document_number AS document_number, record_1.content AS content, record_1.content_digest AS content_digest,
          record_1.decided_on AS decided_on, record_1.ended_on AS ended_on, record_1.ended_on_source AS ended_on_source,
          record_1.notice_served_on AS notice_served_on, record_1.publicity_until AS publicity_until,
          record_1.disclosure_until AS disclosure_until, record_1.state AS state, record_1.disputed_since AS disputed_since,
          record_1.repaired_on AS repaired_on, record_1.under_review_since AS under_review_since, record_1.version AS version,
          record_1.submitted_at AS submitted_at, record_1.origin AS origin, record_1.subtype AS subtype, record_1.procedure AS procedure,
          record_1.seriousness AS seriousness, record_1.exception_reason AS exception_reason, record_1.declared_until AS declared_until,
          record_1.publicity_due_on AS publicity_due_on, record_1.opened_on AS opened_on, record_1.basis_kind AS basis_kind,
          record_1.basis_number AS basis_number, record_1.basis_issuer AS basis_issuer, record_1.notice_reference AS notice_reference,
          record_1.basis_effective_on AS basis_effective_on, record_1.performance_due_on AS performance_due_on,
          record_1.performed_on AS performed_on, record_1.agreement_id AS agreement_id, record_1.statement_digest AS statement_digest,
          record_1.corrects_id AS corrects_id, record_1.decided_on AS sort_key
      FROM record AS record_1
      WHERE record_1.openness = 'OPEN' AND record_1.openness_basis IS NOT NULL AND record_1.confidentiality = 'NONE'
          AND record_1.state = 'ACTIVE' AND (record_1.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_1.publicity_until IS NULL
          OR record_1.publicity_until >= $1::DATE) AND record_1.state != 'DELETED' AND NOT (coalesce(record_1.disclosure_until < $1::DATE,
          false) OR record_1.state = 'ARCHIVED') AND NOT (record_1.record_class = 'NEGATIVE'
          AND NOT coalesce(record_1.notice_served_on <= $1::DATE, false)) AND record_1.state != 'REVOKED'
      ORDER BY record_1.decided_on DESC, record_1.id DESC
      LIMIT 2) AS anon_9) AS anon_8) AS anon_1 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('decidedOn', anon_10.decided_on)
        ORDER BY anon_10.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
        anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key ASC,
        anon_11.id ASC) AS rn
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
      ORDER BY record_2.decided_on ASC, record_2.id ASC
      LIMIT 2) AS anon_11) AS anon_10) AS anon_2 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('category', anon_12.category, 'decidedOn', anon_12.decided_on)
        ORDER BY anon_12.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
        anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key, anon_13.then_key AS then_key,
        row_number() OVER (ORDER BY anon_13.sort_key ASC, anon_13.then_key ASC, anon_13.id ASC) AS rn
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
          record_3.corrects_id AS corrects_id, record_3.category AS sort_key, record_3.decided_on AS then_key
      FROM record AS record_3
      WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
          AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
          OR record_3.publicity_until >= $1::DATE) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < $1::DATE,
          false) OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE'
          AND NOT coalesce(record_3.notice_served_on <= $1::DATE, false)) AND record_3.state != 'REVOKED'
      ORDER BY record_3.category ASC, record_3.decided_on ASC, record_3.id ASC
      LIMIT 3) AS anon_13) AS anon_12) AS anon_3 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('category', anon_14.category, 'decidedOn', anon_14.decided_on)
        ORDER BY anon_14.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_15.id AS id, anon_15.subject_id AS subject_id, anon_15.category AS category, anon_15.record_class AS record_class,
        anon_15.catalogue_item_id AS catalogue_item_id, anon_15.provider_id AS provider_id, anon_15.provider_key AS provider_key,
        anon_15.jurisdiction AS jurisdiction, anon_15.region_code AS region_code, anon_15.openness AS openness,
        anon_15.openness_basis AS openness_basis, anon_15.openness_reference AS openness_reference,
        anon_15.confidentiality AS confidentiality, anon_15.screened AS screened, anon_15.title AS title,
        anon_15.document_number AS document_number, anon_15.content AS content, anon_15.content_digest AS content_digest,
        anon_15.decided_on AS decided_on, anon_15.ended_on AS ended_on, anon_15.ended_on_source AS ended_on_source,
        anon_15.notice_served_on AS notice_served_on, anon_15.publicity_until AS publicity_until,
        anon_15.disclosure_until AS disclosure_until, anon_15.state AS state, anon_15.disputed_since AS disputed_since,
        anon_15.repaired_on AS repaired_on, anon_15.under_review_since AS under_review_since, anon_15.version AS version,
        anon_15.submitted_at AS submitted_at, anon_15.origin AS origin, anon_15.subtype AS subtype, anon_15.procedure AS procedure,
        anon_15.seriousness AS seriousness, anon_15.exception_reason AS exception_reason, anon_15.declared_until AS declared_until,
        anon_15.publicity_due_on AS publicity_due_on, anon_15.opened_on AS opened_on, anon_15.basis_kind AS basis_kind,
        anon_15.basis_number AS basis_number, anon_15.basis_issuer AS basis_issuer, anon_15.notice_reference AS notice_reference,
        anon_15.basis_effective_on AS basis_effective_on, anon_15.performance_due_on AS performance_due_on,
        anon_15.performed_on AS performed_on, anon_15.agreement_id AS agreement_id, anon_15.statement_digest AS statement_digest,
        anon_15.corrects_id AS corrects_id, anon_15.sort_key AS sort_key, anon_15.then_key AS then_key,
        row_number() OVER (ORDER BY anon_15.sort_key DESC, anon_15.then_key DESC, anon_15.id DESC) AS rn
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
          record_4.corrects_id AS corrects_id, record_4.category AS sort_key, record_4.decided_on AS then_key
      FROM record AS record_4
      WHERE record_4.openness = 'OPEN' AND record_4.openness_basis IS NOT NULL AND record_4.confidentiality = 'NONE'
          AND record_4.state = 'ACTIVE' AND (record_4.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_4.publicity_until IS NULL
          OR record_4.publicity_until >= $1::DATE) AND record_4.state != 'DELETED' AND NOT (coalesce(record_4.disclosure_until < $1::DATE,
          false) OR record_4.state = 'ARCHIVED') AND NOT (record_4.record_class = 'NEGATIVE'
          AND NOT coalesce(record_4.notice_served_on <= $1::DATE, false)) AND record_4.state != 'REVOKED'
      ORDER BY record_4.category DESC, record_4.decided_on DESC, record_4.id DESC
      LIMIT 3) AS anon_15) AS anon_14) AS anon_4 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('documentNumber', anon_16.document_number)
        ORDER BY anon_16.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
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
        anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key ASC,
        anon_17.id ASC) AS rn
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
          record_5.corrects_id AS corrects_id, coalesce(record_5.document_number, '') AS sort_key
      FROM record AS record_5
      WHERE record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL AND record_5.confidentiality = 'NONE'
          AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_5.publicity_until IS NULL
          OR record_5.publicity_until >= $1::DATE) AND record_5.state != 'DELETED' AND NOT (coalesce(record_5.disclosure_until < $1::DATE,
          false) OR record_5.state = 'ARCHIVED') AND NOT (record_5.record_class = 'NEGATIVE'
          AND NOT coalesce(record_5.notice_served_on <= $1::DATE, false)) AND record_5.state != 'REVOKED'
      ORDER BY coalesce(record_5.document_number, '') ASC, record_5.id ASC
      LIMIT 2) AS anon_17) AS anon_16) AS anon_5 ON true
LEFT OUTER JOIN (
  SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('documentNumber', anon_18.document_number)
        ORDER BY anon_18.rn) FILTER (WHERE 1 = 1), '[]'::json)) AS j, coalesce(string_agg('', ''), '') || '' AS d
  FROM (
    SELECT anon_19.id AS id, anon_19.subject_id AS subject_id, anon_19.category AS category, anon_19.record_class AS record_class,
        anon_19.catalogue_item_id AS catalogue_item_id, anon_19.provider_id AS provider_id, anon_19.provider_key AS provider_key,
        anon_19.jurisdiction AS jurisdiction, anon_19.region_code AS region_code, anon_19.openness AS openness,
        anon_19.openness_basis AS openness_basis, anon_19.openness_reference AS openness_reference,
        anon_19.confidentiality AS confidentiality, anon_19.screened AS screened, anon_19.title AS title,
        anon_19.document_number AS document_number, anon_19.content AS content, anon_19.content_digest AS content_digest,
        anon_19.decided_on AS decided_on, anon_19.ended_on AS ended_on, anon_19.ended_on_source AS ended_on_source,
        anon_19.notice_served_on AS notice_served_on, anon_19.publicity_until AS publicity_until,
        anon_19.disclosure_until AS disclosure_until, anon_19.state AS state, anon_19.disputed_since AS disputed_since,
        anon_19.repaired_on AS repaired_on, anon_19.under_review_since AS under_review_since, anon_19.version AS version,
        anon_19.submitted_at AS submitted_at, anon_19.origin AS origin, anon_19.subtype AS subtype, anon_19.procedure AS procedure,
        anon_19.seriousness AS seriousness, anon_19.exception_reason AS exception_reason, anon_19.declared_until AS declared_until,
        anon_19.publicity_due_on AS publicity_due_on, anon_19.opened_on AS opened_on, anon_19.basis_kind AS basis_kind,
        anon_19.basis_number AS basis_number, anon_19.basis_issuer AS basis_issuer, anon_19.notice_reference AS notice_reference,
        anon_19.basis_effective_on AS basis_effective_on, anon_19.performance_due_on AS performance_due_on,
        anon_19.performed_on AS performed_on, anon_19.agreement_id AS agreement_id, anon_19.statement_digest AS statement_digest,
        anon_19.corrects_id AS corrects_id, anon_19.sort_key AS sort_key, row_number() OVER (ORDER BY anon_19.sort_key DESC,
        anon_19.id DESC) AS rn
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
          record_6.corrects_id AS corrects_id, coalesce(record_6.document_number, '') AS sort_key
      FROM record AS record_6
      WHERE record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL AND record_6.confidentiality = 'NONE'
          AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_6.publicity_until IS NULL
          OR record_6.publicity_until >= $1::DATE) AND record_6.state != 'DELETED' AND NOT (coalesce(record_6.disclosure_until < $1::DATE,
          false) OR record_6.state = 'ARCHIVED') AND NOT (record_6.record_class = 'NEGATIVE'
          AND NOT coalesce(record_6.notice_served_on <= $1::DATE, false)) AND record_6.state != 'REVOKED'
      ORDER BY coalesce(record_6.document_number, '') DESC, record_6.id DESC
      LIMIT 2) AS anon_19) AS anon_18) AS anon_6 ON true
