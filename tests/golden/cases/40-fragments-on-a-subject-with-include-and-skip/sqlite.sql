SELECT anon_1.j AS c0, anon_1.d AS c1, anon_2.j AS c2, anon_2.d AS c3, 1 AS c4
FROM (
  SELECT 1 AS one) AS anon_3
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_4.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'label', anon_4.name,
      'unifiedSocialCreditCode', anon_4.code, 'soleTrader', json(CASE WHEN anon_4.sole_trader THEN 'true' ELSE 'false' END), 'id',
      'sub_' || anon_4.id, 'first', json(json(json_extract(anon_4.x0, '$[0]'))), 'second', json(json(json_extract(anon_4.x1,
      '$[0]')))) WHEN (anon_4.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'label', anon_4.name, 'id',
      'sub_' || anon_4.id, 'first', json(json(json_extract(anon_4.x2, '$[0]'))), 'second', json(json(json_extract(anon_4.x3, '$[0]'))))
      ELSE NULL END) AS j, '' || '' || coalesce(json_extract(anon_4.x0, '$[1]'), '') || coalesce(json_extract(anon_4.x1, '$[1]'),
      '') || coalesce(json_extract(anon_4.x2, '$[1]'), '') || coalesce(json_extract(anon_4.x3, '$[1]'), '') AS d
  FROM (
    SELECT anon_5.id AS id, anon_5.identity_key AS identity_key, anon_5.pseudonym AS pseudonym, anon_5.kind AS kind, anon_5.name AS name,
        anon_5.name_bigrams AS name_bigrams, anon_5.code AS code, anon_5.region_code AS region_code, anon_5.openness AS openness,
        anon_5.openness_basis AS openness_basis, anon_5.status AS status, anon_5.sole_trader AS sole_trader,
        anon_5.legal_representative AS legal_representative, anon_5.registered_on AS registered_on, anon_5.document_type AS document_type,
        anon_5.masked_number AS masked_number, anon_5.listed_number AS listed_number, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_6.openness = 'OPEN'
          AND anon_6.openness_basis IS NOT NULL AND anon_6.confidentiality = 'NONE' AND anon_6.state = 'ACTIVE'
          AND (anon_6.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_6.publicity_until IS NULL OR anon_6.publicity_until >= ?)
          AND anon_6.screened IS 1) THEN anon_6.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_1
      FROM (
        SELECT anon_7.id AS id, anon_7.subject_id AS subject_id, anon_7.category AS category, anon_7.record_class AS record_class,
            anon_7.catalogue_item_id AS catalogue_item_id, anon_7.provider_id AS provider_id, anon_7.provider_key AS provider_key,
            anon_7.jurisdiction AS jurisdiction, anon_7.region_code AS region_code, anon_7.openness AS openness,
            anon_7.openness_basis AS openness_basis, anon_7.openness_reference AS openness_reference,
            anon_7.confidentiality AS confidentiality, anon_7.screened AS screened, anon_7.title AS title,
            anon_7.document_number AS document_number, anon_7.content AS content, anon_7.content_digest AS content_digest,
            anon_7.decided_on AS decided_on, anon_7.ended_on AS ended_on, anon_7.ended_on_source AS ended_on_source,
            anon_7.notice_served_on AS notice_served_on, anon_7.publicity_until AS publicity_until,
            anon_7.disclosure_until AS disclosure_until, anon_7.state AS state, anon_7.disputed_since AS disputed_since,
            anon_7.repaired_on AS repaired_on, anon_7.under_review_since AS under_review_since, anon_7.version AS version,
            anon_7.submitted_at AS submitted_at, anon_7.origin AS origin, anon_7.subtype AS subtype, anon_7.procedure AS procedure,
            anon_7.seriousness AS seriousness, anon_7.exception_reason AS exception_reason, anon_7.declared_until AS declared_until,
            anon_7.publicity_due_on AS publicity_due_on, anon_7.opened_on AS opened_on, anon_7.basis_kind AS basis_kind,
            anon_7.basis_number AS basis_number, anon_7.basis_issuer AS basis_issuer, anon_7.notice_reference AS notice_reference,
            anon_7.basis_effective_on AS basis_effective_on, anon_7.performance_due_on AS performance_due_on,
            anon_7.performed_on AS performed_on, anon_7.agreement_id AS agreement_id, anon_7.statement_digest AS statement_digest,
            anon_7.corrects_id AS corrects_id, anon_7.sort_key AS sort_key, row_number() OVER (ORDER BY anon_7.sort_key DESC,
            anon_7.id DESC) AS rn
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
              0) = 0) AND record_1.state != 'REVOKED' AND record_1.subject_id = anon_5.id AND anon_5.kind != 'NATURAL_PERSON'
          ORDER BY record_1.decided_on DESC, record_1.id DESC
          LIMIT 1 OFFSET 0) AS anon_7
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_6) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_8.openness = 'OPEN'
          AND anon_8.openness_basis IS NOT NULL AND anon_8.confidentiality = 'NONE' AND anon_8.state = 'ACTIVE'
          AND (anon_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_8.publicity_until IS NULL OR anon_8.publicity_until >= ?)
          AND anon_8.screened IS 1) THEN anon_8.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_2
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
            anon_9.corrects_id AS corrects_id, anon_9.sort_key AS sort_key, row_number() OVER (ORDER BY anon_9.sort_key ASC,
            anon_9.id ASC) AS rn
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
              0) = 0) AND record_2.state != 'REVOKED' AND record_2.subject_id = anon_5.id AND anon_5.kind != 'NATURAL_PERSON'
          ORDER BY record_2.decided_on ASC, record_2.id ASC
          LIMIT 1 OFFSET 0) AS anon_9
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_8) AS x1, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_10.openness = 'OPEN'
          AND anon_10.openness_basis IS NOT NULL AND anon_10.confidentiality = 'NONE' AND anon_10.state = 'ACTIVE'
          AND (anon_10.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_10.publicity_until IS NULL OR anon_10.publicity_until >= ?)
          AND anon_10.screened IS 1) THEN anon_10.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_3
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
            anon_11.corrects_id AS corrects_id, anon_11.sort_key AS sort_key, row_number() OVER (ORDER BY anon_11.sort_key DESC,
            anon_11.id DESC) AS rn
        FROM (
          SELECT record_3.id AS id, record_3.subject_id AS subject_id, record_3.category AS category,
              record_3.record_class AS record_class, record_3.catalogue_item_id AS catalogue_item_id, record_3.provider_id AS provider_id,
              record_3.provider_key AS provider_key, record_3.jurisdiction AS jurisdiction, record_3.region_code AS region_code,
              record_3.openness AS openness, record_3.openness_basis AS openness_basis, record_3.openness_reference AS openness_reference,
              record_3.confidentiality AS confidentiality, record_3.screened AS screened, record_3.title AS title,
              record_3.document_number AS document_number, record_3.content AS content, record_3.content_digest AS content_digest,
              record_3.decided_on AS decided_on, record_3.ended_on AS ended_on, record_3.ended_on_source AS ended_on_source,
              record_3.notice_served_on AS notice_served_on, record_3.publicity_until AS publicity_until,
              record_3.disclosure_until AS disclosure_until, record_3.state AS state, record_3.disputed_since AS disputed_since,
              record_3.repaired_on AS repaired_on, record_3.under_review_since AS under_review_since, record_3.version AS version,
              record_3.submitted_at AS submitted_at, record_3.origin AS origin, record_3.subtype AS subtype,
              record_3.procedure AS procedure, record_3.seriousness AS seriousness, record_3.exception_reason AS exception_reason,
              record_3.declared_until AS declared_until, record_3.publicity_due_on AS publicity_due_on, record_3.opened_on AS opened_on,
              record_3.basis_kind AS basis_kind, record_3.basis_number AS basis_number, record_3.basis_issuer AS basis_issuer,
              record_3.notice_reference AS notice_reference, record_3.basis_effective_on AS basis_effective_on,
              record_3.performance_due_on AS performance_due_on, record_3.performed_on AS performed_on,
              record_3.agreement_id AS agreement_id, record_3.statement_digest AS statement_digest, record_3.corrects_id AS corrects_id,
              record_3.decided_on AS sort_key
          FROM record AS record_3
          WHERE record_3.openness = 'OPEN' AND record_3.openness_basis IS NOT NULL AND record_3.confidentiality = 'NONE'
              AND record_3.state = 'ACTIVE' AND (record_3.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_3.publicity_until IS NULL
              OR record_3.publicity_until >= ?) AND record_3.state != 'DELETED' AND NOT (coalesce(record_3.disclosure_until < ?, 0) = 1
              OR record_3.state = 'ARCHIVED') AND NOT (record_3.record_class = 'NEGATIVE' AND coalesce(record_3.notice_served_on <= ?,
              0) = 0) AND record_3.state != 'REVOKED' AND record_3.subject_id = anon_5.id AND anon_5.kind = 'NATURAL_PERSON'
          ORDER BY record_3.decided_on DESC, record_3.id DESC
          LIMIT 1 OFFSET 0) AS anon_11
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_10) AS x2, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_12.openness = 'OPEN'
          AND anon_12.openness_basis IS NOT NULL AND anon_12.confidentiality = 'NONE' AND anon_12.state = 'ACTIVE'
          AND (anon_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_12.publicity_until IS NULL OR anon_12.publicity_until >= ?)
          AND anon_12.screened IS 1) THEN anon_12.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_4
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
            anon_13.corrects_id AS corrects_id, anon_13.sort_key AS sort_key, row_number() OVER (ORDER BY anon_13.sort_key ASC,
            anon_13.id ASC) AS rn
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
              0) = 0) AND record_4.state != 'REVOKED' AND record_4.subject_id = anon_5.id AND anon_5.kind = 'NATURAL_PERSON'
          ORDER BY record_4.decided_on ASC, record_4.id ASC
          LIMIT 1 OFFSET 0) AS anon_13
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_12) AS x3
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
              FROM record AS record_5
              WHERE record_5.subject_id = subject_1.id AND record_5.openness = 'OPEN' AND record_5.openness_basis IS NOT NULL
                  AND record_5.confidentiality = 'NONE' AND record_5.state = 'ACTIVE' AND (record_5.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_5.publicity_until IS NULL OR record_5.publicity_until >= ?) AND NOT (coalesce(record_5.disclosure_until < ?,
                  0) = 1 OR record_5.state = 'ARCHIVED' OR record_5.state IN ('DELETED', 'REVOKED') OR record_5.record_class = 'NEGATIVE'
                  AND coalesce(record_5.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_1
              WHERE list_entry_1.subject_id = subject_1.id AND list_entry_1.openness = 'OPEN' AND list_entry_1.openness_basis IS NOT NULL
                  AND list_entry_1.state = 'PUBLISHED' AND coalesce(list_entry_1.published_on <= ?, 0) = 1
                  AND (list_entry_1.publicity_until IS NULL OR list_entry_1.publicity_until >= ?)
                  AND NOT (list_entry_1.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_1.removed_on <= ?, 0) = 1) )))
                  OR subject_1.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_6
              WHERE record_6.subject_id = subject_1.id AND record_6.openness = 'OPEN' AND record_6.openness_basis IS NOT NULL
                  AND record_6.confidentiality = 'NONE' AND record_6.state = 'ACTIVE' AND (record_6.category NOT IN ('OFFICIAL_INTEGRITY'))
                  AND (record_6.publicity_until IS NULL OR record_6.publicity_until >= ?) AND NOT (coalesce(record_6.disclosure_until < ?,
                  0) = 1 OR record_6.state = 'ARCHIVED' OR record_6.state IN ('DELETED', 'REVOKED') OR record_6.record_class = 'NEGATIVE'
                  AND coalesce(record_6.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_2
              WHERE list_entry_2.subject_id = subject_1.id AND list_entry_2.openness = 'OPEN' AND list_entry_2.openness_basis IS NOT NULL
                  AND list_entry_2.state = 'PUBLISHED' AND coalesce(list_entry_2.published_on <= ?, 0) = 1
                  AND (list_entry_2.publicity_until IS NULL OR list_entry_2.publicity_until >= ?)
                  AND NOT (list_entry_2.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_2.removed_on <= ?, 0) = 1) ))))
                  AND subject_1.id = ?
      LIMIT 1 OFFSET 0) AS anon_5
    LIMIT -1 OFFSET 0) AS anon_4) AS anon_1 ON 1 = 1
LEFT OUTER JOIN (
  SELECT json(CASE WHEN (anon_14.kind != 'NATURAL_PERSON') THEN json_object('__typename', 'Organization', 'label', anon_14.name,
      'unifiedSocialCreditCode', anon_14.code, 'soleTrader', json(CASE WHEN anon_14.sole_trader THEN 'true' ELSE 'false' END), 'id',
      'sub_' || anon_14.id, 'first', json(json(json_extract(anon_14.x0, '$[0]'))), 'second', json(json(json_extract(anon_14.x1,
      '$[0]')))) WHEN (anon_14.kind = 'NATURAL_PERSON') THEN json_object('__typename', 'Person', 'label', anon_14.name, 'id',
      'sub_' || anon_14.id, 'first', json(json(json_extract(anon_14.x2, '$[0]'))), 'second', json(json(json_extract(anon_14.x3, '$[0]'))))
      ELSE NULL END) AS j, '' || '' || coalesce(json_extract(anon_14.x0, '$[1]'), '') || coalesce(json_extract(anon_14.x1, '$[1]'),
      '') || coalesce(json_extract(anon_14.x2, '$[1]'), '') || coalesce(json_extract(anon_14.x3, '$[1]'), '') AS d
  FROM (
    SELECT anon_15.id AS id, anon_15.identity_key AS identity_key, anon_15.pseudonym AS pseudonym, anon_15.kind AS kind,
        anon_15.name AS name, anon_15.name_bigrams AS name_bigrams, anon_15.code AS code, anon_15.region_code AS region_code,
        anon_15.openness AS openness, anon_15.openness_basis AS openness_basis, anon_15.status AS status,
        anon_15.sole_trader AS sole_trader, anon_15.legal_representative AS legal_representative, anon_15.registered_on AS registered_on,
        anon_15.document_type AS document_type, anon_15.masked_number AS masked_number, anon_15.listed_number AS listed_number, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_16.openness = 'OPEN'
          AND anon_16.openness_basis IS NOT NULL AND anon_16.confidentiality = 'NONE' AND anon_16.state = 'ACTIVE'
          AND (anon_16.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_16.publicity_until IS NULL OR anon_16.publicity_until >= ?)
          AND anon_16.screened IS 1) THEN anon_16.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_5
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
            anon_17.corrects_id AS corrects_id, anon_17.sort_key AS sort_key, row_number() OVER (ORDER BY anon_17.sort_key DESC,
            anon_17.id DESC) AS rn
        FROM (
          SELECT record_7.id AS id, record_7.subject_id AS subject_id, record_7.category AS category,
              record_7.record_class AS record_class, record_7.catalogue_item_id AS catalogue_item_id, record_7.provider_id AS provider_id,
              record_7.provider_key AS provider_key, record_7.jurisdiction AS jurisdiction, record_7.region_code AS region_code,
              record_7.openness AS openness, record_7.openness_basis AS openness_basis, record_7.openness_reference AS openness_reference,
              record_7.confidentiality AS confidentiality, record_7.screened AS screened, record_7.title AS title,
              record_7.document_number AS document_number, record_7.content AS content, record_7.content_digest AS content_digest,
              record_7.decided_on AS decided_on, record_7.ended_on AS ended_on, record_7.ended_on_source AS ended_on_source,
              record_7.notice_served_on AS notice_served_on, record_7.publicity_until AS publicity_until,
              record_7.disclosure_until AS disclosure_until, record_7.state AS state, record_7.disputed_since AS disputed_since,
              record_7.repaired_on AS repaired_on, record_7.under_review_since AS under_review_since, record_7.version AS version,
              record_7.submitted_at AS submitted_at, record_7.origin AS origin, record_7.subtype AS subtype,
              record_7.procedure AS procedure, record_7.seriousness AS seriousness, record_7.exception_reason AS exception_reason,
              record_7.declared_until AS declared_until, record_7.publicity_due_on AS publicity_due_on, record_7.opened_on AS opened_on,
              record_7.basis_kind AS basis_kind, record_7.basis_number AS basis_number, record_7.basis_issuer AS basis_issuer,
              record_7.notice_reference AS notice_reference, record_7.basis_effective_on AS basis_effective_on,
              record_7.performance_due_on AS performance_due_on, record_7.performed_on AS performed_on,
              record_7.agreement_id AS agreement_id, record_7.statement_digest AS statement_digest, record_7.corrects_id AS corrects_id,
              record_7.decided_on AS sort_key
          FROM record AS record_7
          WHERE record_7.openness = 'OPEN' AND record_7.openness_basis IS NOT NULL AND record_7.confidentiality = 'NONE'
              AND record_7.state = 'ACTIVE' AND (record_7.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_7.publicity_until IS NULL
              OR record_7.publicity_until >= ?) AND record_7.state != 'DELETED' AND NOT (coalesce(record_7.disclosure_until < ?, 0) = 1
              OR record_7.state = 'ARCHIVED') AND NOT (record_7.record_class = 'NEGATIVE' AND coalesce(record_7.notice_served_on <= ?,
              0) = 0) AND record_7.state != 'REVOKED' AND record_7.subject_id = anon_15.id AND anon_15.kind != 'NATURAL_PERSON'
          ORDER BY record_7.decided_on DESC, record_7.id DESC
          LIMIT 1 OFFSET 0) AS anon_17
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_16) AS x0, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_18.openness = 'OPEN'
          AND anon_18.openness_basis IS NOT NULL AND anon_18.confidentiality = 'NONE' AND anon_18.state = 'ACTIVE'
          AND (anon_18.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_18.publicity_until IS NULL OR anon_18.publicity_until >= ?)
          AND anon_18.screened IS 1) THEN anon_18.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_6
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
            anon_19.corrects_id AS corrects_id, anon_19.sort_key AS sort_key, row_number() OVER (ORDER BY anon_19.sort_key ASC,
            anon_19.id ASC) AS rn
        FROM (
          SELECT record_8.id AS id, record_8.subject_id AS subject_id, record_8.category AS category,
              record_8.record_class AS record_class, record_8.catalogue_item_id AS catalogue_item_id, record_8.provider_id AS provider_id,
              record_8.provider_key AS provider_key, record_8.jurisdiction AS jurisdiction, record_8.region_code AS region_code,
              record_8.openness AS openness, record_8.openness_basis AS openness_basis, record_8.openness_reference AS openness_reference,
              record_8.confidentiality AS confidentiality, record_8.screened AS screened, record_8.title AS title,
              record_8.document_number AS document_number, record_8.content AS content, record_8.content_digest AS content_digest,
              record_8.decided_on AS decided_on, record_8.ended_on AS ended_on, record_8.ended_on_source AS ended_on_source,
              record_8.notice_served_on AS notice_served_on, record_8.publicity_until AS publicity_until,
              record_8.disclosure_until AS disclosure_until, record_8.state AS state, record_8.disputed_since AS disputed_since,
              record_8.repaired_on AS repaired_on, record_8.under_review_since AS under_review_since, record_8.version AS version,
              record_8.submitted_at AS submitted_at, record_8.origin AS origin, record_8.subtype AS subtype,
              record_8.procedure AS procedure, record_8.seriousness AS seriousness, record_8.exception_reason AS exception_reason,
              record_8.declared_until AS declared_until, record_8.publicity_due_on AS publicity_due_on, record_8.opened_on AS opened_on,
              record_8.basis_kind AS basis_kind, record_8.basis_number AS basis_number, record_8.basis_issuer AS basis_issuer,
              record_8.notice_reference AS notice_reference, record_8.basis_effective_on AS basis_effective_on,
              record_8.performance_due_on AS performance_due_on, record_8.performed_on AS performed_on,
              record_8.agreement_id AS agreement_id, record_8.statement_digest AS statement_digest, record_8.corrects_id AS corrects_id,
              record_8.decided_on AS sort_key
          FROM record AS record_8
          WHERE record_8.openness = 'OPEN' AND record_8.openness_basis IS NOT NULL AND record_8.confidentiality = 'NONE'
              AND record_8.state = 'ACTIVE' AND (record_8.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_8.publicity_until IS NULL
              OR record_8.publicity_until >= ?) AND record_8.state != 'DELETED' AND NOT (coalesce(record_8.disclosure_until < ?, 0) = 1
              OR record_8.state = 'ARCHIVED') AND NOT (record_8.record_class = 'NEGATIVE' AND coalesce(record_8.notice_served_on <= ?,
              0) = 0) AND record_8.state != 'REVOKED' AND record_8.subject_id = anon_15.id AND anon_15.kind != 'NATURAL_PERSON'
          ORDER BY record_8.decided_on ASC, record_8.id ASC
          LIMIT 1 OFFSET 0) AS anon_19
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_18) AS x1, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_20.openness = 'OPEN'
          AND anon_20.openness_basis IS NOT NULL AND anon_20.confidentiality = 'NONE' AND anon_20.state = 'ACTIVE'
          AND (anon_20.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_20.publicity_until IS NULL OR anon_20.publicity_until >= ?)
          AND anon_20.screened IS 1) THEN anon_20.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_7
      FROM (
        SELECT anon_21.id AS id, anon_21.subject_id AS subject_id, anon_21.category AS category, anon_21.record_class AS record_class,
            anon_21.catalogue_item_id AS catalogue_item_id, anon_21.provider_id AS provider_id, anon_21.provider_key AS provider_key,
            anon_21.jurisdiction AS jurisdiction, anon_21.region_code AS region_code, anon_21.openness AS openness,
            anon_21.openness_basis AS openness_basis, anon_21.openness_reference AS openness_reference,
            anon_21.confidentiality AS confidentiality, anon_21.screened AS screened, anon_21.title AS title,
            anon_21.document_number AS document_number, anon_21.content AS content, anon_21.content_digest AS content_digest,
            anon_21.decided_on AS decided_on, anon_21.ended_on AS ended_on, anon_21.ended_on_source AS ended_on_source,
            anon_21.notice_served_on AS notice_served_on, anon_21.publicity_until AS publicity_until,
            anon_21.disclosure_until AS disclosure_until, anon_21.state AS state, anon_21.disputed_since AS disputed_since,
            anon_21.repaired_on AS repaired_on, anon_21.under_review_since AS under_review_since, anon_21.version AS version,
            anon_21.submitted_at AS submitted_at, anon_21.origin AS origin, anon_21.subtype AS subtype, anon_21.procedure AS procedure,
            anon_21.seriousness AS seriousness, anon_21.exception_reason AS exception_reason, anon_21.declared_until AS declared_until,
            anon_21.publicity_due_on AS publicity_due_on, anon_21.opened_on AS opened_on, anon_21.basis_kind AS basis_kind,
            anon_21.basis_number AS basis_number, anon_21.basis_issuer AS basis_issuer, anon_21.notice_reference AS notice_reference,
            anon_21.basis_effective_on AS basis_effective_on, anon_21.performance_due_on AS performance_due_on,
            anon_21.performed_on AS performed_on, anon_21.agreement_id AS agreement_id, anon_21.statement_digest AS statement_digest,
            anon_21.corrects_id AS corrects_id, anon_21.sort_key AS sort_key, row_number() OVER (ORDER BY anon_21.sort_key DESC,
            anon_21.id DESC) AS rn
        FROM (
          SELECT record_9.id AS id, record_9.subject_id AS subject_id, record_9.category AS category,
              record_9.record_class AS record_class, record_9.catalogue_item_id AS catalogue_item_id, record_9.provider_id AS provider_id,
              record_9.provider_key AS provider_key, record_9.jurisdiction AS jurisdiction, record_9.region_code AS region_code,
              record_9.openness AS openness, record_9.openness_basis AS openness_basis, record_9.openness_reference AS openness_reference,
              record_9.confidentiality AS confidentiality, record_9.screened AS screened, record_9.title AS title,
              record_9.document_number AS document_number, record_9.content AS content, record_9.content_digest AS content_digest,
              record_9.decided_on AS decided_on, record_9.ended_on AS ended_on, record_9.ended_on_source AS ended_on_source,
              record_9.notice_served_on AS notice_served_on, record_9.publicity_until AS publicity_until,
              record_9.disclosure_until AS disclosure_until, record_9.state AS state, record_9.disputed_since AS disputed_since,
              record_9.repaired_on AS repaired_on, record_9.under_review_since AS under_review_since, record_9.version AS version,
              record_9.submitted_at AS submitted_at, record_9.origin AS origin, record_9.subtype AS subtype,
              record_9.procedure AS procedure, record_9.seriousness AS seriousness, record_9.exception_reason AS exception_reason,
              record_9.declared_until AS declared_until, record_9.publicity_due_on AS publicity_due_on, record_9.opened_on AS opened_on,
              record_9.basis_kind AS basis_kind, record_9.basis_number AS basis_number, record_9.basis_issuer AS basis_issuer,
              record_9.notice_reference AS notice_reference, record_9.basis_effective_on AS basis_effective_on,
              record_9.performance_due_on AS performance_due_on, record_9.performed_on AS performed_on,
              record_9.agreement_id AS agreement_id, record_9.statement_digest AS statement_digest, record_9.corrects_id AS corrects_id,
              record_9.decided_on AS sort_key
          FROM record AS record_9
          WHERE record_9.openness = 'OPEN' AND record_9.openness_basis IS NOT NULL AND record_9.confidentiality = 'NONE'
              AND record_9.state = 'ACTIVE' AND (record_9.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_9.publicity_until IS NULL
              OR record_9.publicity_until >= ?) AND record_9.state != 'DELETED' AND NOT (coalesce(record_9.disclosure_until < ?, 0) = 1
              OR record_9.state = 'ARCHIVED') AND NOT (record_9.record_class = 'NEGATIVE' AND coalesce(record_9.notice_served_on <= ?,
              0) = 0) AND record_9.state != 'REVOKED' AND record_9.subject_id = anon_15.id AND anon_15.kind = 'NATURAL_PERSON'
          ORDER BY record_9.decided_on DESC, record_9.id DESC
          LIMIT 1 OFFSET 0) AS anon_21
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_20) AS x2, (
      SELECT json_array(json_object('nodes', json(json_group_array(json_object('title', CASE WHEN (anon_22.openness = 'OPEN'
          AND anon_22.openness_basis IS NOT NULL AND anon_22.confidentiality = 'NONE' AND anon_22.state = 'ACTIVE'
          AND (anon_22.category NOT IN ('OFFICIAL_INTEGRITY')) AND (anon_22.publicity_until IS NULL OR anon_22.publicity_until >= ?)
          AND anon_22.screened IS 1) THEN anon_22.title ELSE NULL END)) FILTER (WHERE 1 = 1))), coalesce(group_concat('', ''),
          '') || '') AS json_array_8
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
            anon_23.corrects_id AS corrects_id, anon_23.sort_key AS sort_key, row_number() OVER (ORDER BY anon_23.sort_key ASC,
            anon_23.id ASC) AS rn
        FROM (
          SELECT record_10.id AS id, record_10.subject_id AS subject_id, record_10.category AS category,
              record_10.record_class AS record_class, record_10.catalogue_item_id AS catalogue_item_id,
              record_10.provider_id AS provider_id, record_10.provider_key AS provider_key, record_10.jurisdiction AS jurisdiction,
              record_10.region_code AS region_code, record_10.openness AS openness, record_10.openness_basis AS openness_basis,
              record_10.openness_reference AS openness_reference, record_10.confidentiality AS confidentiality,
              record_10.screened AS screened, record_10.title AS title, record_10.document_number AS document_number,
              record_10.content AS content, record_10.content_digest AS content_digest, record_10.decided_on AS decided_on,
              record_10.ended_on AS ended_on, record_10.ended_on_source AS ended_on_source, record_10.notice_served_on AS notice_served_on,
              record_10.publicity_until AS publicity_until, record_10.disclosure_until AS disclosure_until, record_10.state AS state,
              record_10.disputed_since AS disputed_since, record_10.repaired_on AS repaired_on,
              record_10.under_review_since AS under_review_since, record_10.version AS version, record_10.submitted_at AS submitted_at,
              record_10.origin AS origin, record_10.subtype AS subtype, record_10.procedure AS procedure,
              record_10.seriousness AS seriousness, record_10.exception_reason AS exception_reason,
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
              0) = 0) AND record_10.state != 'REVOKED' AND record_10.subject_id = anon_15.id AND anon_15.kind = 'NATURAL_PERSON'
          ORDER BY record_10.decided_on ASC, record_10.id ASC
          LIMIT 1 OFFSET 0) AS anon_23
        ORDER BY rn ASC
        LIMIT -1 OFFSET 0) AS anon_22) AS x3
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
              FROM record AS record_11
              WHERE record_11.subject_id = subject_2.id AND record_11.openness = 'OPEN' AND record_11.openness_basis IS NOT NULL
                  AND record_11.confidentiality = 'NONE' AND record_11.state = 'ACTIVE'
                  AND (record_11.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_11.publicity_until IS NULL
                  OR record_11.publicity_until >= ?) AND NOT (coalesce(record_11.disclosure_until < ?, 0) = 1
                  OR record_11.state = 'ARCHIVED' OR record_11.state IN ('DELETED', 'REVOKED') OR record_11.record_class = 'NEGATIVE'
                  AND coalesce(record_11.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_3
              WHERE list_entry_3.subject_id = subject_2.id AND list_entry_3.openness = 'OPEN' AND list_entry_3.openness_basis IS NOT NULL
                  AND list_entry_3.state = 'PUBLISHED' AND coalesce(list_entry_3.published_on <= ?, 0) = 1
                  AND (list_entry_3.publicity_until IS NULL OR list_entry_3.publicity_until >= ?)
                  AND NOT (list_entry_3.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_3.removed_on <= ?, 0) = 1) )))
                  OR subject_2.kind = 'NATURAL_PERSON' AND ((EXISTS (
              SELECT 1
              FROM record AS record_12
              WHERE record_12.subject_id = subject_2.id AND record_12.openness = 'OPEN' AND record_12.openness_basis IS NOT NULL
                  AND record_12.confidentiality = 'NONE' AND record_12.state = 'ACTIVE'
                  AND (record_12.category NOT IN ('OFFICIAL_INTEGRITY')) AND (record_12.publicity_until IS NULL
                  OR record_12.publicity_until >= ?) AND NOT (coalesce(record_12.disclosure_until < ?, 0) = 1
                  OR record_12.state = 'ARCHIVED' OR record_12.state IN ('DELETED', 'REVOKED') OR record_12.record_class = 'NEGATIVE'
                  AND coalesce(record_12.notice_served_on <= ?, 0) = 0) )) OR (EXISTS (
              SELECT 1
              FROM list_entry AS list_entry_4
              WHERE list_entry_4.subject_id = subject_2.id AND list_entry_4.openness = 'OPEN' AND list_entry_4.openness_basis IS NOT NULL
                  AND list_entry_4.state = 'PUBLISHED' AND coalesce(list_entry_4.published_on <= ?, 0) = 1
                  AND (list_entry_4.publicity_until IS NULL OR list_entry_4.publicity_until >= ?)
                  AND NOT (list_entry_4.state IN ('REMOVED', 'DROPPED') OR coalesce(list_entry_4.removed_on <= ?, 0) = 1) ))))
                  AND subject_2.id = ?
      LIMIT 1 OFFSET 0) AS anon_15
    LIMIT -1 OFFSET 0) AS anon_14) AS anon_2 ON 1 = 1
